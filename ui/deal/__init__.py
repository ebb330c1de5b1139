# SPDX-License-Identifier: MIT
"""The sheets around one deal: making it, its next step, closing it, reopening it, looking at it."""
