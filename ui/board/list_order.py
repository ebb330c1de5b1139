# SPDX-License-Identifier: MIT
"""The order of the list: by one column, rows without anything there last, amounts by their currencies."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any
from unicodedata import normalize

from rider.domain.events import Outcome
from rider.domain.momentum import URGENCY
from rider.reads.board.deals import ListedDeal
from ui.board.list_columns import Col


@dataclass(frozen=True, slots=True)
class Sorting:
    """By which column rows are sorted, and whether the largest, the latest or the last letter comes first."""

    col: Col = Col.DEAL
    falls: bool = False


def close_of(row: ListedDeal) -> date | None:
    """Return the day on which a deal was closed, or is expected to."""
    return row.expected_close if row.outcome is Outcome.OPEN else row.closed_on


def by_name(rows: Iterable[ListedDeal]) -> list[ListedDeal]:
    """Return rows in the order of their deals' names, which is the order of whatever is equal otherwise."""
    return sorted(rows, key=_deal)


def arranged(rows: Sequence[ListedDeal], by: Sorting) -> list[ListedDeal]:
    """Return rows sorted by a column; those that are equal there stay in the order in which they come.

    Amounts of different currencies are never compared: each currency stands by itself, in the order of codes.
    """
    key = _KEYS[by.col]
    keyed = [(key(row), row) for row in rows]
    there = [pair for pair in keyed if pair[0] is not None]
    there.sort(key=itemgetter(0), reverse=by.falls)
    in_order = [row for _, row in there]
    if by.col in (Col.VALUE, Col.AMOUNT):
        in_order.sort(key=_currency)
    return in_order + [row for value, row in keyed if value is None]


def _plain(text: str) -> str | None:
    """Return words as they sort: without regard to case, and Ä beside A."""
    return (text if text.isascii() else normalize("NFKD", text)).casefold() or None


def _deal(row: ListedDeal) -> str:
    return _plain(row.name) or ""


def _account(row: ListedDeal) -> str | None:
    return _plain(row.account)


def _pipeline(row: ListedDeal) -> str | None:
    return _plain(row.pipeline)


_OUTCOMES = {outcome: place for place, outcome in enumerate(Outcome)}


def _stage(row: ListedDeal) -> tuple[bool, int, str, int]:
    return row.archived_at is not None, _OUTCOMES[row.outcome], row.pipeline, row.place


def _value(row: ListedDeal) -> int | None:
    return None if row.value is None else row.value.minor


def _currency(row: ListedDeal) -> str:
    return row.value.currency if row.value is not None else ""


def _closed_on(row: ListedDeal) -> date | None:
    return row.closed_on


def _step(row: ListedDeal) -> str | None:
    return _plain(row.step)


def _due(row: ListedDeal) -> date | None:
    return row.due_on


def _age(row: ListedDeal) -> int | None:
    return -row.entered_at if row.entered_at is not None and row.live else None


def _signs(row: ListedDeal) -> tuple[int, int] | None:
    return (URGENCY[row.badge.kind], -row.badge.days) if row.live else None


def _reason(row: ListedDeal) -> str | None:
    return row.reason


def _words(row: ListedDeal) -> str | None:
    return _plain(row.words)


def _archived_at(row: ListedDeal) -> int | None:
    return row.archived_at


def _created_at(row: ListedDeal) -> int:
    return row.created_at


def _changed_at(row: ListedDeal) -> int:
    return row.changed_at


_KEYS: dict[Col, Callable[[ListedDeal], Any]] = {
    Col.DEAL: _deal,
    Col.ACCOUNT: _account,
    Col.PIPELINE: _pipeline,
    Col.STAGE: _stage,
    Col.STOOD: _stage,
    Col.VALUE: _value,
    Col.AMOUNT: _value,
    Col.CLOSE: close_of,
    Col.CLOSED_ON: _closed_on,
    Col.STEP: _step,
    Col.DUE: _due,
    Col.AGE: _age,
    Col.SIGNS: _signs,
    Col.REASON: _reason,
    Col.WORDS: _words,
    Col.ARCHIVED_ON: _archived_at,
    Col.CREATED: _created_at,
    Col.CHANGED: _changed_at,
}
