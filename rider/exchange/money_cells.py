# SPDX-License-Identifier: MIT
"""Amounts of rows as money: the row's own currency counts, then the cell's, then the one that was said."""

from decimal import Decimal

from rider.domain.money import Money, from_decimal, is_currency
from rider.exchange.amounts import parse_amount
from rider.exchange.columns import Cells, shown
from rider.exchange.inspection import Inspection
from rider.exchange.mapping import Mapping
from rider.exchange.scan import Scan


class MoneyCells:
    """Reads the money of some rows after the other."""

    def __init__(
        self, inspection: Inspection, name: str, mapping: Mapping | None = None, scan: Scan | None = None
    ) -> None:
        """Take how amounts are read; `mapping` and `scan` are those of a file beside the inspected one."""
        said, mapping, scan = inspection.said, mapping or inspection.mapping, scan or inspection.scan
        self._name, self._header = name, mapping.header(name) or name
        self._mark = scan.mark.mark or said.decimal_mark or mapping.decimal_mark
        self._shortened = said.shortened
        self._standard = said.currency or mapping.currency or inspection.given.currency

    def read(self, cells: Cells) -> tuple[list[Money | None], list[str]]:
        """Return the money and the currency of every row."""
        keys = list(zip(cells.field(self._name), cells.field("currency"), strict=True))
        blank: tuple[Money | None, str] = None, self._standard
        read = cells.read("money", keys, self._read, blank)
        return [value for value, _code in read], [code for _value, code in read]

    def _read(self, pair: tuple[str, str]) -> tuple[Money | None, str]:
        cell, code = pair[0], pair[1].upper()
        try:
            amount = parse_amount(cell, self._mark, shortened=self._shortened)
            told = amount.currency if amount else None
            if code and told and told != code:
                raise ValueError(f"is in {told}, and the row says {code}")
            currency = code or told or self._standard
            if not is_currency(currency):
                raise ValueError(f"has the currency “{shown(currency)}”, which is no code such as EUR")
            return _money(amount.figure, currency) if amount else None, currency
        except ValueError as error:
            raise ValueError(f"“{shown(cell)}” in {self._header} {error}.") from error


def _money(figure: Decimal, currency: str) -> Money:
    try:
        return from_decimal(figure, currency)
    except ValueError as error:
        raise ValueError(f"is {error}") from error
