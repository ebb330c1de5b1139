# SPDX-License-Identifier: MIT
"""The 1:1 sheet: one page, on the screen and on paper."""
