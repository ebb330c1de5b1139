# SPDX-License-Identifier: MIT
"""Rows to deals: the fields of every row, and for each that cannot be read the reason."""

from datetime import date
from decimal import Decimal
from functools import partial

from rider.domain.events import Outcome
from rider.domain.landing import ImportedDeal
from rider.domain.money import Money, from_decimal, is_currency
from rider.domain.playbook import Pipeline
from rider.exchange.amounts import DecimalMark, decimal_mark, parse_amount
from rider.exchange.claims import read_claims
from rider.exchange.columns import DAYS, Columns, clean, shown
from rider.exchange.dates import DateOrder, order_evidence, parse_day
from rider.exchange.mapping import filled, places


def read_deals(columns: Columns, ladder: Pipeline, date_order: DateOrder | None = None) -> list[ImportedDeal]:
    """Return the deal of every row; rows that cannot be read are named in `columns.faults`.

    Raises:
        InputError: the mapping names a stage that the pipeline does not have.
    """
    named = columns.mapping.columns
    claims = read_claims(columns, ladder)
    values, currencies = _values(columns)
    created, closed, expected = (_days(columns, name, date_order) for name in DAYS)
    is_open = [claim.outcome is Outcome.OPEN for claim in claims]
    if named.get("closed") == named.get("expected_close"):
        expected = [day if still else None for day, still in zip(expected, is_open, strict=True)]
    closed = [None if still else day for day, still in zip(closed, is_open, strict=True)]
    ids: list[str | None] = [text or None for text in columns.texts("external_id")]
    return list(
        map(
            ImportedDeal,
            ids,
            _names(columns),
            columns.texts("account"),
            values,
            currencies,
            [claim.stage_id for claim in claims],
            [claim.outcome for claim in claims],
            [claim.word for claim in claims],
            created,
            closed,
            expected,
            columns.texts("owner"),
            columns.texts("lead_source"),
        )
    )


def _names(columns: Columns) -> list[str]:
    headers = tuple(dict.fromkeys(place for template in columns.mapping.names for place in places(template)))
    keys = list(zip(*(columns.cells(header) for header in headers), strict=True))
    return columns.read(keys, partial(_name, columns.mapping.names, headers), "")


def _name(templates: tuple[str, ...], headers: tuple[str, ...], cells: tuple[str, ...]) -> str:
    known = dict(zip(headers, cells, strict=True))
    for template in templates:
        if name := clean("The name", filled(template, known)):
            return name
    raise ValueError(f"The deal has no name: {' and '.join(headers)} is blank.")


def _days(columns: Columns, name: str, date_order: DateOrder | None) -> list[date | None]:
    header = columns.mapping.columns.get(name)
    if header is None:
        return columns.read(columns.field(name), lambda _cell: None, None)
    cells = columns.cells(header)
    order = date_order or columns.mapping.date_order
    order = order_evidence(set(cells)).order or order
    return columns.read(cells, partial(_day, header, order), None)


def _day(header: str, order: DateOrder | None, cell: str) -> date | None:
    try:
        return parse_day(cell, order)
    except ValueError as error:
        raise ValueError(f"“{shown(cell)}” in {header} {error}.") from error


def _values(columns: Columns) -> tuple[list[Money | None], list[str]]:
    cells, codes = columns.field("value"), columns.field("currency")
    mark = columns.mapping.decimal_mark or decimal_mark(set(cells))
    standard = columns.mapping.currency or ""
    keys = list(zip(cells, codes, strict=True))
    blank: tuple[Money | None, str] = None, standard
    read = columns.read(
        keys, partial(_value, columns.mapping.columns.get("value", "value"), mark, standard), blank
    )
    return [value for value, _code in read], [code for _value, code in read]


def _value(
    header: str, mark: DecimalMark | None, standard: str, cells: tuple[str, str]
) -> tuple[Money | None, str]:
    """Return value and currency of a row: the row's own code, else the cell's, else the mapping's."""
    cell, code = cells[0], cells[1].upper()
    try:
        amount = parse_amount(cell, mark)
        told = amount.currency if amount else None
        if code and told and told != code:
            raise ValueError(f"is in {told}, and the row says {code}")
        currency = code or told or standard
        if not is_currency(currency):
            raise ValueError(f"has the currency “{shown(currency)}”, which is no code such as EUR")
        return _money(amount.figure, currency) if amount else None, currency
    except ValueError as error:
        raise ValueError(f"“{shown(cell)}” in {header} {error}.") from error


def _money(figure: Decimal, currency: str) -> Money:
    try:
        return from_decimal(figure, currency)
    except ValueError as error:
        raise ValueError(f"is {error}") from error
