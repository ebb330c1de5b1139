# SPDX-License-Identifier: MIT
"""The first question: what moved forward."""
