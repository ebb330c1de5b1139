# SPDX-License-Identifier: MIT
"""The data file: tables, triggers, ledger, migrations and its examination."""
