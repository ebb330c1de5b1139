# SPDX-License-Identifier: MIT
"""The days of the focus screen, from 04:00 to 04:00 side by side: blocks and meetings where they stand.

It shows and tells what the rep wants; of rules it knows snapping and the least length.
"""
