# SPDX-License-Identifier: MIT
"""The workdays of the focus screen side by side: blocks and meetings where they stand.

It shows and tells what the rep wants; of rules it knows snapping and the least length.
"""
