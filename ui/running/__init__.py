# SPDX-License-Identifier: MIT
"""The block whose clock runs, wherever it shows."""
