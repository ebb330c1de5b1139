# SPDX-License-Identifier: MIT
"""Number formats of a workbook: the currency that one shows before or behind an amount."""

import re

from rider.domain.currencies import CURRENCIES
from rider.exchange.cells.amounts import currency_of_sign, is_sign

FIRST_OWN = 164
"""Formats below this number are built in, and show the currency of whoever opens the workbook."""

_SHOWN = re.compile(
    r'\[\$(?P<told>[^\]-]*)(?:-[^\]]*)?\]|"(?P<quoted>[^"]*)"|\\(?P<one>.)|(?P<plain>[$€£¥₹])'
)


def currency_shown(number_format: str) -> str:
    """Return what stands before an amount in a format: a code and a blank, or a sign of many countries."""
    positive = number_format.split(";", 1)[0]
    for found in _SHOWN.finditer(positive):
        told = next((part for part in found.groups() if part), "").strip()
        if code := told if told in CURRENCIES else currency_of_sign(told):
            return f"{code} "
        if is_sign(told):
            return told
    return ""
