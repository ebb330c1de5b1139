# SPDX-License-Identifier: MIT
"""Files to tables: the encoding, the rows, the header and what is none of them; CSV and workbooks alike."""
