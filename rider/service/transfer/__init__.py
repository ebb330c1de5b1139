# SPDX-License-Identifier: MIT
"""Everything in and out of a data file: imports, exports, restored documents."""
