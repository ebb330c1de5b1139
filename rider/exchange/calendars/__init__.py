# SPDX-License-Identifier: MIT
"""Calendars in and out: meetings from `.ics` files, and blocks as one that other calendars accept."""
