# SPDX-License-Identifier: MIT
"""The settings page."""
