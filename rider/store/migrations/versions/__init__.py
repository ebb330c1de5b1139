# SPDX-License-Identifier: MIT
"""One module for each revision."""
