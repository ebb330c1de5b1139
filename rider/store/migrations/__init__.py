# SPDX-License-Identifier: MIT
"""Migrations of the data file, written by hand; a revision never imports the live tables."""
