# SPDX-License-Identifier: MIT
"""The second question: the one conversation that mattered."""
