# SPDX-License-Identifier: MIT
"""The fifth question: what is owed, and what is stalling."""
