# SPDX-License-Identifier: MIT
"""Explain this number: each figure with its formula and its counts."""
