# SPDX-License-Identifier: MIT
"""The palette, in which everything is found and done by typing, and the sheets of keys and of Rider itself."""
