# SPDX-License-Identifier: MIT
"""The sixth question: the three deals that matter on the next day."""
