# SPDX-License-Identifier: MIT
"""What of a file is read as the rep said the last time, or as the rep's amounts are, a sentence each."""

from collections.abc import Iterator

from rider.domain.said import Said
from rider.exchange.asking import Question
from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.mappings.answers import Answers
from rider.exchange.mappings.mapping import Kind

_FIRST = {DateOrder.DMY: "day", DateOrder.MDY: "month"}
_MARKS = {DecimalMark.POINT: "a point", DecimalMark.COMMA: "a comma"}


def as_last_time(asked: Question, answers: Answers) -> Iterator[str]:
    """Yield what is remembered and counts for this file, where `answers` of now say nothing."""
    yield from _dates(asked, answers)
    said, found = asked.said, asked.scan
    if found.mark.asks and said.decimal_mark and not answers.decimal_mark:
        yield Said("What stands before the cents is {marks}, as last time.", marks=_MARKS[said.decimal_mark])
    if found.shortened and said.shortened is not None and answers.shortened is None:
        told = "is read in thousands" if said.shortened else "is not read in thousands"
        yield Said(
            "An amount such as {shortened} {told}, as last time.", shortened=found.shortened, told=told
        )
    if said.by_name and not answers.by_name and not asked.mapping.header("external_id"):
        yield "Deals are told apart by name and account, as last time."


def money_read_as(asked: Question, answers: Answers) -> str:
    """Return what amounts without a currency are read as, where `answers` of now do not say so."""
    mapping, money, has_column = asked.mapping, asked.scan.money, asked.mapping.header("currency")
    is_bare = money.rows > 0 if has_column else money.is_bare
    if mapping.currency or mapping.kind is Kind.HISTORY or not mapping.header("value") or not is_bare:
        return ""
    of = "Amounts that do not say what they are in are"
    if has_column:
        of = f"{money.rows:,} amounts have no currency and are"
        of = "1 amount has no currency and is" if money.rows == 1 else of
    if asked.said.currency and not answers.currency:
        return Said("{of} read as {currency}, as last time.", of=of, currency=asked.said.currency)
    if not asked.said.currency and asked.given.currency:
        return Said("{of} read as {currency}, your currency.", of=of, currency=asked.given.currency)
    return ""


def _dates(asked: Question, answers: Answers) -> Iterator[str]:
    orders: dict[DateOrder, list[str]] = {}
    for column in asked.dates:
        order = asked.said.date_orders.get(column.header)
        is_open = column.header in asked.open_dates and column.header not in answers.date_orders
        if is_open and order is not None and order is column.order:
            orders.setdefault(order, []).append(column.header)
    for order, headers in orders.items():
        of = f"Dates in {' and '.join(headers)}" if len(orders) > 1 else "Dates"
        yield Said("{of} are read {first} first, as last time.", of=of, first=_FIRST[order])
