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
from rider.domain.momentum import URGENCY
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.domain.stats import Conversion
from rider.reads import cards
from rider.reads.cards import LOST_COLUMN as LOST_COLUMN
from rider.reads.cards import WON_COLUMN as WON_COLUMN
from rider.reads.cards import Card as Card
from rider.reads.cards import Facts, OpenCards
from rider.reads.held import HeldByDeal, Judge
from rider.reads.kept import Kept
from rider.reads.playbook import pipelines
from rider.reads.signs import Beside, day_of
from rider.reads.told import moved_since


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


_CLOSED_STATE = """
SELECT count(*), max(e.seq) FROM deal d JOIN event e ON e.deal_id = d.id
 WHERE d.pipeline_id = ? AND coalesce(d.claim_outcome, d.outcome) <> 'open'"""


_WON, _LOST = Column(WON_COLUMN, "Won", (), ()), Column(LOST_COLUMN, "Lost", (), ())


@dataclass(slots=True)
class Before:
    """What earlier readings of a board have left, of which only what is outdated is read again.

    Closed deals are many and seldom change.
    """

    kept: Kept = field(default_factory=Kept)
    open_cards: OpenCards = field(default_factory=OpenCards)
    closed_state: tuple[object, ...] = ()
    won: Column = _WON
    lost: Column = _LOST


def read(connection: sqlite3.Connection, clock: Clock, pipeline_id: str | None, before: Before) -> Board:
    """Read the board of a pipeline, by default of the first; `before` is what the last reading has left."""
    ladders = pipelines(connection)
    chosen = next((p for p in ladders if p.id == pipeline_id), ladders[0])
    day, kept = day_of(clock), before.kept
    kept.follow(connection)
    rates = kept.rates(connection, chosen, day.date, day.at_ms)
    beside = Beside(day, rates.paces, kept.told, moved_since(connection, day.begins_ms))
    facts = Facts(chosen, Judge(chosen, day.at_ms), kept.held, beside, kept.people)
    _read_closed(connection, facts, before)
    piles: dict[str, list[Card]] = {s.id: [] for s in chosen.open_stages}
    for card in before.open_cards.make(connection.execute(cards.OPEN_CARDS, (chosen.id,)), facts):
        piles[card.column_id].append(card)
    return Board(
        pipeline=chosen,
        pipelines=tuple((p.id, p.name) for p in ladders),
        columns=tuple(
            _column(s.id, s.name, piles[s.id], rates.conversions.get(s.position)) for s in chosen.open_stages
        ),
        won=before.won,
        lost=before.lost,
        held=HeldByDeal(kept.held, chosen),
        moved_today=_moved_today(*piles.values(), before.won.cards),
        today=day.date,
        at_ms=day.at_ms,
        control=control(c for pile in piles.values() for c in pile),
    )


def _read_closed(connection: sqlite3.Connection, facts: Facts, before: Before) -> None:
    events = connection.execute(_CLOSED_STATE, (facts.pipeline.id,)).fetchone()
    state = (facts.pipeline.id, facts.beside.day.date, *events)
    if state == before.closed_state:
        return
    ended = [
        cards.closed_card(row, facts) for row in connection.execute(cards.CLOSED_CARDS, (facts.pipeline.id,))
    ]
    before.won = _column(WON_COLUMN, "Won", [c for c in ended if c.column_id == WON_COLUMN])
    before.lost = _column(LOST_COLUMN, "Lost", [c for c in ended if c.column_id == LOST_COLUMN])
    before.closed_state = state


def _column(column_id: str, name: str, pile: list[Card], rate: Conversion | None = None) -> Column:
    ordered = sorted(pile, key=_urgency)
    return Column(column_id, name, tuple(ordered), totals(c.value for c in ordered), rate)


def _urgency(card: Card) -> tuple[int, date, int, str]:
    value = card.value.minor if card.value else 0
    return URGENCY[card.badge.kind], card.due_on or date.max, -value, card.name


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


def _moved_today(*piles: Iterable[Card]) -> tuple[int, tuple[Money, ...]]:
    moved = [c for pile in piles for c in pile if c.moved_today]
    return len(moved), totals(c.value for c in moved)
