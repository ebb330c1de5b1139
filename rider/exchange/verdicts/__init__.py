# SPDX-License-Identifier: MIT
"""What becomes of every row, against what is there and against the rows before it."""
