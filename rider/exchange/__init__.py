# SPDX-License-Identifier: MIT
"""Files in and out: reading, mapping and planning an import, each step a small pure function."""
