# SPDX-License-Identifier: MIT
"""The record in the sentences of the rep's language, for every screen that reads it."""
