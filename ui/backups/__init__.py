# SPDX-License-Identifier: MIT
"""Backups: listed, looked at, put back, and what stands in place of the board where the file is lost."""
