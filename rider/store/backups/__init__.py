# SPDX-License-Identifier: MIT
"""Backups of a data file in a folder of their own; `docs/backups.md` says what lies where."""
