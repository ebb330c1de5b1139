# SPDX-License-Identifier: MIT
"""Rows to deals: what they claim, their fields and their history."""
