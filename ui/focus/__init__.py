# SPDX-License-Identifier: MIT
"""Focus: a day or a week of blocks around meetings, what is worth an hour, and what runs."""
