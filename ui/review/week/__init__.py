# SPDX-License-Identifier: MIT
"""The review of a week: what moved, one question in turn, the weakest stage, and when to reassess."""
