# SPDX-License-Identifier: MIT
"""What Review shows."""
