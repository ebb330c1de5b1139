# SPDX-License-Identifier: MIT
"""The deals and events behind a number."""
