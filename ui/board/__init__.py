# SPDX-License-Identifier: MIT
"""The board: deals as cards in the columns of their stages."""
