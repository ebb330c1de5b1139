# SPDX-License-Identifier: MIT
"""What more than one screen uses."""
