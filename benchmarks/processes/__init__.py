# SPDX-License-Identifier: MIT
"""Programs that a benchmark starts as processes of their own; each says on stdout what it has found."""
