# SPDX-License-Identifier: MIT
"""What the board and the list show."""
