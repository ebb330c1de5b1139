# SPDX-License-Identifier: MIT
"""What Focus shows."""
