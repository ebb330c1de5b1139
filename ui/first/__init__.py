# SPDX-License-Identifier: MIT
"""The first start: three short pages in place of the board."""
