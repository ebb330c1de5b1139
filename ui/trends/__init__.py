# SPDX-License-Identifier: MIT
"""Trends: cards and charts of how deals go on, each with how sure it is."""
