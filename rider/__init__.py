# SPDX-License-Identifier: MIT
"""Rider: everything that is true without a screen."""

__version__ = "0.1.0"
