# SPDX-License-Identifier: MIT
"""Time set aside for what moves deals: blocks, their clock, meetings, and what an hour is worth."""
