# SPDX-License-Identifier: MIT
"""Amounts of rows as money: the row's own currency counts, then the cell's, then the one that was said."""

import re
from decimal import Decimal
from typing import NamedTuple

from rider.domain.currencies import CURRENCIES
from rider.domain.money import Money, exponent, from_decimal, to_decimal
from rider.domain.said import Said
from rider.exchange.cells.amounts import parse_amount, shared_sign
from rider.exchange.deals.columns import Cells, shown
from rider.exchange.inspection import Inspection
from rider.exchange.mappings.mapping import Mapping
from rider.exchange.scan import Scan

_PLAIN = re.compile(r"(\d{1,12})(?:\.(\d{1,2}))?", re.ASCII)


class Paid(NamedTuple):
    """The money of a row and its currency.

    It is `taken` where the row names none, `rounded` where the amount has more digits than the currency.
    `sign` is one of many countries that stands at a taken amount.
    """

    money: Money | None
    currency: str
    taken: bool = False
    rounded: bool = False
    sign: str = ""


class MoneyCells:
    """Reads the money of some rows after the other."""

    def __init__(
        self, inspection: Inspection, name: str, mapping: Mapping | None = None, scan: Scan | None = None
    ) -> None:
        """Take how amounts are read; `mapping` and `scan` are those of a file beside the inspected one."""
        said, mapping, scan = inspection.said, mapping or inspection.mapping, scan or inspection.scan
        self._name, self._header = name, mapping.header(name) or name
        self._code_header = mapping.header("currency") or "currency"
        self._mark = scan.mark.mark or said.decimal_mark or mapping.decimal_mark
        self._shortened = said.shortened
        self._standard = said.currency or mapping.currency or inspection.given.currency

    def paid(self, cells: Cells) -> list[Paid]:
        """Return what every row says of its money."""
        keys = list(zip(cells.field(self._name), cells.field("currency"), strict=True))
        return cells.read("money", keys, self._read, Paid(None, self._standard))

    def read(self, cells: Cells) -> tuple[list[Money | None], list[str]]:
        """Return the money and the currency of every row."""
        found = self.paid(cells)
        return [paid.money for paid in found], [paid.currency for paid in found]

    def _read(self, pair: tuple[str, str]) -> Paid:
        cell, code = pair[0], pair[1].upper()
        if code and code not in CURRENCIES:
            raise ValueError(
                Said(
                    "“{pair}” in {code_header} is no currency.",
                    pair=shown(pair[1]),
                    code_header=self._code_header,
                )
            )
        if plain := self._plain(cell, code or self._standard):
            return Paid(plain, plain.currency, not code)
        try:
            return self._written(cell, code)
        except ValueError as error:
            raise ValueError(
                Said("“{cell}” in {header} {error}.", cell=shown(cell), header=self._header, error=error)
            ) from error

    def _written(self, cell: str, code: str) -> Paid:
        """Read a cell that may name its currency."""
        amount = parse_amount(cell, self._mark, shortened=self._shortened)
        told = amount.currency if amount else None
        if code and told and told != code:
            raise ValueError(f"is in {told}, and the row says {code}")
        currency = code or told or self._standard
        if currency not in CURRENCIES:
            raise ValueError(f"is in “{shown(currency)}”, which is no currency")
        if amount is None:
            return Paid(None, currency)
        money, taken = _money(amount.figure, currency), not (code or told)
        is_rounded = to_decimal(money) != amount.figure
        return Paid(money, currency, taken, is_rounded, shared_sign(cell) if taken else "")

    def _plain(self, cell: str, currency: str) -> Money | None:
        """Read what most cells are without more ado: digits, and at most two behind a point."""
        found = _PLAIN.fullmatch(cell)
        if not found or currency not in CURRENCIES:
            return None
        fraction, digits = found[2] or "", exponent(currency)
        if len(fraction) > digits:
            return None
        return Money(int(found[1]) * 10**digits + int(fraction.ljust(digits, "0") or 0), currency)


def _money(figure: Decimal, currency: str) -> Money:
    try:
        return from_decimal(figure, currency)
    except ValueError as error:
        raise ValueError(f"is {error}") from error
