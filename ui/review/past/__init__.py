# SPDX-License-Identifier: MIT
"""Past days: a calendar strip of what they were, and any of them opened and read."""
