# SPDX-License-Identifier: MIT
"""The palette, by which everything is found and done, and the sheets of keys and of Rider itself."""
