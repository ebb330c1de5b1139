# SPDX-License-Identifier: MIT
"""The review of a day and of a week: what moved, and what is owed."""
