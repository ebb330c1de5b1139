# SPDX-License-Identifier: MIT
"""What the rep says of a day and a week, and what the ledger says."""
