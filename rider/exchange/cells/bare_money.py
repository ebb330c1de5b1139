# SPDX-License-Identifier: MIT
"""What rows say of the currency of their amounts, and amounts that only their currency tells how to read."""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from rider.domain.money import exponent
from rider.exchange.cells.amounts import DecimalMark, parse_amount
from rider.exchange.deals.columns import Cells

_OPEN = re.compile(r"[^\d.,]*[1-9]\d{0,2},\d{3}[^\d.,]*", re.ASCII)


@dataclass(slots=True)
class BareMoney:
    """What is seen of the money of rows.

    `is_bare` says that rows have no currency of their own; where the file has a column for it, `rows` counts
    those of them with an amount. `thirds` has by currency, a blank one for none, an amount such as 12,500,
    which is 12.5 where the currency has three digits behind the point.
    """

    is_bare: bool = False
    rows: int = 0
    thirds: dict[str, str] = field(default_factory=dict)

    def take(self, block: Cells, aside: Set[int]) -> None:
        """Take in some rows but those that are set aside."""
        amounts, codes = block.field("value"), block.field("currency")
        pairs = list(zip(amounts, codes, strict=True))
        if aside:
            pairs = [pair for number, pair in enumerate(pairs) if number not in aside]
        if not self.is_bare or (block.mapping.header("currency") and "" in codes):
            self._count(pairs, counts=block.mapping.header("currency") is not None)
        self._look_for_thirds(pairs)

    def asked(self, standard: str) -> str:
        """Return an amount that can be read either way where bare amounts are in a currency."""
        found = (cell for code, cell in self.thirds.items() if exponent(code or standard) == 3)
        return next(found, "")

    def _count(self, pairs: Iterable[tuple[str, str]], *, counts: bool) -> None:
        known: dict[str, bool] = {}
        for cell, code in pairs:
            if code:
                continue
            if cell not in known:
                known[cell] = _currency(cell) is None
            self.is_bare = self.is_bare or known[cell]
            if not counts and self.is_bare:
                return
            self.rows += known[cell] and cell != ""

    def _look_for_thirds(self, pairs: Iterable[tuple[str, str]]) -> None:
        for cell, code in pairs:
            if "," in cell and code not in self.thirds and _OPEN.fullmatch(cell):
                self.thirds[(code or _currency(cell) or "").upper()] = cell


def _currency(cell: str) -> str | None:
    try:
        amount = parse_amount(cell, DecimalMark.POINT, shortened=True)
    except ValueError:
        return None
    return amount.currency if amount else None
