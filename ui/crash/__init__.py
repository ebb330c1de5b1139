# SPDX-License-Identifier: MIT
"""What happens to a bug: it is logged without the rep's data, and a window shows the report to copy."""
