# SPDX-License-Identifier: MIT
"""The verbs of time: blocks, series, the clock that runs, meetings."""
