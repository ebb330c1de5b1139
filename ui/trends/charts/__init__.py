# SPDX-License-Identifier: MIT
"""The charts of Trends, drawn with pyqtgraph in the colours of the theme."""
