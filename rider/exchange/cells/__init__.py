# SPDX-License-Identifier: MIT
"""What single cells say: amounts and currencies, days and times, ids, percentages."""
