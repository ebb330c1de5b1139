# SPDX-License-Identifier: MIT
"""The board as values: its columns, its cards and what happened today."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.gate import HeldByRequirement
from rider.domain.ids import DealId, PipelineId
from rider.domain.momentum import URGENCY, Pace
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.domain.stats import Conversion
from rider.reads.board import cards
from rider.reads.board.cards import LOST_COLUMN as LOST_COLUMN
from rider.reads.board.cards import WON_COLUMN as WON_COLUMN
from rider.reads.board.cards import Card as Card
from rider.reads.board.cards import ClosedRow, Facts, OpenRow
from rider.reads.board.held import HeldByDeal, Judge
from rider.reads.board.kept import Kept
from rider.reads.board.pace import bare
from rider.reads.board.piles import Piles
from rider.reads.board.signs import Beside, day_of
from rider.reads.board.told import moved_since
from rider.reads.playbook import pipelines


class Column(NamedTuple):
    """A column with its cards in the order of urgency, and its totals per currency."""

    id: str
    name: str
    cards: tuple[Card, ...]
    totals: tuple[Money, ...]
    conversion: Conversion | None = None


class Control(NamedTuple):
    """How much of the open value in one currency is proven, and how much is hope.

    `proven` is the value of the deals whose stage is fully proven, `hoped` the sum of what the rep's stated
    probabilities claim beyond the share of proof.
    """

    open: Money
    proven: Money
    hoped: Money


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that the board page shows for one pipeline.

    `columns` are the open stages in order; `held` are the standing proofs of each open deal, from which
    the gate under a dragged card is answered without asking the file.
    """

    pipeline: Pipeline
    pipelines: tuple[tuple[PipelineId, str], ...]
    columns: tuple[Column, ...]
    won: Column
    lost: Column
    held: Mapping[DealId, HeldByRequirement]
    moved_today: tuple[int, tuple[Money, ...]]
    today: date
    at_ms: int
    control: tuple[Control, ...] = ()
    paces: Mapping[str, Pace] = field(default_factory=dict)


class _Shown(NamedTuple):
    """A column with what the board sums up over all of them; its conversion is looked up apart."""

    column: Column
    control: tuple[Control, ...]
    moved: tuple[Card, ...]


@dataclass(slots=True)
class Before:
    """What earlier readings of a board have left, of which only what is outdated is read again."""

    kept: Kept = field(default_factory=Kept)
    open: Piles[OpenRow] = field(default_factory=lambda: Piles(cards.OPEN_CARDS, cards.open_card))
    closed: Piles[ClosedRow] = field(default_factory=lambda: Piles(cards.CLOSED_CARDS, cards.closed_card))
    shown: dict[str, _Shown] = field(default_factory=dict)


def read(connection: sqlite3.Connection, clock: Clock, pipeline_id: str | None, before: Before) -> Board:
    """Read the board of a pipeline, by default of the first; `before` is what the last reading has left."""
    ladders = pipelines(connection)
    chosen = next((p for p in ladders if p.id == pipeline_id and not p.is_archived), ladders[0])
    day, kept = day_of(clock), before.kept
    kept.follow(connection)
    rates = kept.rates(connection, chosen, day)
    beside = Beside(day, bare(rates.paces), kept.told, moved_since(connection, day.begins_ms))
    facts = Facts(chosen, Judge(chosen, day.at_ms), kept.held, beside, kept.people)
    _follow(connection, facts, before)
    open_stages = [before.shown[s.id] for s in chosen.open_stages]
    won, lost = before.shown[WON_COLUMN], before.shown[LOST_COLUMN]
    return Board(
        pipeline=chosen,
        pipelines=tuple((p.id, p.name) for p in ladders if not p.is_archived),
        columns=tuple(
            shown.column._replace(conversion=rates.conversions.get(place))
            for place, shown in enumerate(open_stages)
        ),
        won=won.column,
        lost=lost.column,
        held=HeldByDeal(kept.held, chosen),
        moved_today=_moved_today(*open_stages, won),
        today=day.date,
        at_ms=day.at_ms,
        control=_together(c for shown in open_stages for c in shown.control),
        paces=rates.paces,
    )


def _follow(connection: sqlite3.Connection, facts: Facts, before: Before) -> None:
    """Read the cards of the columns that are not as before."""
    stages = {s.id: s.name for s in facts.pipeline.open_stages}
    for piles, names, state in (
        (before.open, stages, cards.open_state(facts)),
        (before.closed, {WON_COLUMN: "Won", LOST_COLUMN: "Lost"}, cards.closed_state(facts)),
    ):
        touched = piles.follow(connection, facts, state)
        for column_id, name in names.items():
            if touched is None or column_id in touched or column_id not in before.shown:
                before.shown[column_id] = _shown(column_id, name, piles.of(column_id))


def _shown(column_id: str, name: str, pile: Iterable[Card]) -> _Shown:
    ordered = tuple(sorted(pile, key=_urgency))
    column = Column(column_id, name, ordered, totals(c.value for c in ordered))
    return _Shown(column, control(ordered), tuple(c for c in ordered if c.moved_today))


def _urgency(card: Card) -> tuple[int, date, int, str, str]:
    value = card.value.minor if card.value else 0
    return URGENCY[card.badge.kind], card.due_on or date.max, -value, card.name, card.deal_id


def totals(values: Iterable[Money | None]) -> tuple[Money, ...]:
    """Return the sums of amounts by currency, the largest first; never a sum across currencies."""
    sums: Counter[str] = Counter()
    for value in values:
        if value is not None:
            sums[value.currency] += value.minor
    return tuple(Money(minor, currency) for currency, minor in sums.most_common())


def control(shown: Iterable[Card]) -> tuple[Control, ...]:
    """Return what of the value of open deals is proven and what is hope, by currency, the largest first."""
    whole: Counter[str] = Counter()
    proven: Counter[str] = Counter()
    hoped: Counter[str] = Counter()
    for card in shown:
        if card.value is not None:
            code = card.value.currency
            whole[code] += card.value.minor
            hoped[code] += card.hoped_minor
            if card.proves_stage:
                proven[code] += card.value.minor
    return tuple(
        Control(Money(minor, c), Money(proven[c], c), Money(hoped[c], c)) for c, minor in whole.most_common()
    )


def _together(parts: Iterable[Control]) -> tuple[Control, ...]:
    """Return the parts of columns as those of the board, the largest first."""
    sums: dict[str, Control] = {}
    for part in parts:
        code = part.open.currency
        before = sums.get(code)
        sums[code] = part if before is None else Control(*map(_plus, before, part))
    return tuple(sorted(sums.values(), key=lambda c: -c.open.minor))


def _plus(one: Money, other: Money) -> Money:
    return Money(one.minor + other.minor, one.currency)


def _moved_today(*columns: _Shown) -> tuple[int, tuple[Money, ...]]:
    moved = [c for shown in columns for c in shown.moved]
    return len(moved), totals(c.value for c in moved)
