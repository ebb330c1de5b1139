# SPDX-License-Identifier: MIT
"""What the cards and charts say in words."""
