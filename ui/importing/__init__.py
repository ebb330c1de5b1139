# SPDX-License-Identifier: MIT
"""Bringing deals in from a file: looked at, planned, shown, and only then written."""
