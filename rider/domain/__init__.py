# SPDX-License-Identifier: MIT
"""Pure rules of Rider: the standard library only, no I/O and no clock of its own."""
