# SPDX-License-Identifier: MIT
"""What deals come to, per currency."""

from rider.domain.money import Money
from ui.regional import short


def amounts(totals: tuple[Money, ...]) -> str:
    """Return totals side by side: never a sum across currencies."""
    return " · ".join(short(m) for m in totals)
