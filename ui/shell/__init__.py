# SPDX-License-Identifier: MIT
"""What stands around the pages, and the ways into them."""
