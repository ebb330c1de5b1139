# SPDX-License-Identifier: MIT
"""The board as values: its columns, its cards and what happened today."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.day import DAY_MS, day_begins
from rider.domain.events import BUYER_SIDE_KINDS
from rider.domain.gate import HeldByRequirement, Standing, items
from rider.domain.ids import DealId, PipelineId
from rider.domain.momentum import URGENCY, Badge, BadgeKind, Signs, badge
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.domain.stats import Conversion
from rider.reads.conversion import conversions
from rider.reads.held import by_deal
from rider.reads.playbook import pipelines

WON_COLUMN = "won"
LOST_COLUMN = "lost"


class Card(NamedTuple):
    """A deal as its card shows it. `column_id` is a stage's id, or WON_COLUMN or LOST_COLUMN."""

    deal_id: DealId
    column_id: str
    stage_id: str
    name: str
    account: str
    value: Money | None
    step: str
    due_on: date | None
    dots: tuple[Standing, ...]
    badge: Badge
    hollow: bool
    needs_me: bool
    moved_today: bool
    gate_open: bool
    crm_says: str
    haystack: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its cards in the order of urgency, and its totals per currency."""

    id: str
    name: str
    cards: tuple[Card, ...]
    totals: tuple[Money, ...]
    conversion: Conversion | None = None


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
    held: dict[DealId, HeldByRequirement]
    moved_today: tuple[int, tuple[Money, ...]]
    today: date
    at_ms: int


_CARDS = """
SELECT d.id, d.stage_id, d.claim_stage_id, coalesce(d.claim_outcome, d.outcome) AS outcome, d.name, d.account,
       d.value_minor, d.currency, d.adopted, d.crm_says, n.what, n.due_on, s.entered_at, d.created_at
  FROM deal d
  LEFT JOIN next_step n ON n.deal_id = d.id AND n.closed_seq IS NULL
  LEFT JOIN spell s ON s.deal_id = d.id AND s.left_seq IS NULL
 WHERE d.pipeline_id = ? AND d.archived_at IS NULL AND coalesce(d.claim_outcome, d.outcome) {outcome}"""
_OPEN, _CLOSED = (_CARDS.format(outcome=which) for which in ("= 'open'", "<> 'open'"))

_CLOSED_STATE = """
SELECT count(*), max(e.seq) FROM deal d JOIN event e ON e.deal_id = d.id
 WHERE d.pipeline_id = ? AND coalesce(d.claim_outcome, d.outcome) <> 'open'"""

_LAST_BUYER_SIDE = f"""
SELECT deal_id, max(happened_at) FROM event
 WHERE kind IN ({", ".join(f"'{k.value}'" for k in sorted(BUYER_SIDE_KINDS))}) GROUP BY deal_id"""

_PUSHES = """
SELECT deal_id, count(*), sum(julianday(body ->> '$.to') - julianday(body ->> '$.from')) FROM event
 WHERE kind = 'close_pushed' GROUP BY deal_id"""

_MOVED_SINCE = """
SELECT DISTINCT deal_id FROM event e
 WHERE e.recorded_at >= ? AND e.kind IN ('moved', 'won') AND e.source = 'rider'
   AND e.body ->> '$.silently' IS NULL
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)"""

# What happened to an imported deal before its import is not known, so its quiet time begins there.
_IMPORTED = "SELECT deal_id, recorded_at FROM event WHERE kind = 'created' AND source = 'imported'"

_PEOPLE = "SELECT deal_id, group_concat(name || ' ' || title, ' ') FROM person GROUP BY deal_id"

_MANY_PUSHES = 2
"""From so many pushes of the expected close a deal counts as slipping."""


_NO_BADGE = Badge(BadgeKind.CALM)
_NEEDS_ME = (BadgeKind.NO_NEXT_STEP, BadgeKind.OVERDUE)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is looked up once for all cards of a board."""

    pipeline: Pipeline
    held: dict[DealId, HeldByRequirement]
    heard_at: dict[str, int]
    slipped: dict[str, int]
    moved: frozenset[str]
    people: dict[str, str]
    today: date
    at_ms: int


@dataclass(slots=True)
class ClosedDeals:
    """The columns of closed deals as they were last read; they are many and seldom change."""

    state: tuple[object, ...] = ()
    won: Column = Column(WON_COLUMN, "Won", (), ())
    lost: Column = Column(LOST_COLUMN, "Lost", (), ())


def read(connection: sqlite3.Connection, clock: Clock, pipeline_id: str | None, closed: ClosedDeals) -> Board:
    """Read the board of a pipeline, by default of the first; `closed` is read anew where it is outdated."""
    ladders = pipelines(connection)
    chosen = next((p for p in ladders if p.id == pipeline_id), ladders[0])
    facts = _facts(connection, clock, chosen)
    _read_closed(connection, facts, closed)
    piles: dict[str, list[Card]] = {s.id: [] for s in chosen.open_stages}
    for row in connection.execute(_OPEN, (chosen.id,)):
        card = _card(row, facts)
        piles[card.column_id].append(card)
    rates = conversions(connection, chosen, facts.at_ms)
    return Board(
        pipeline=chosen,
        pipelines=tuple((p.id, p.name) for p in ladders),
        columns=tuple(_column(s.id, s.name, piles[s.id], rates.get(s.position)) for s in chosen.open_stages),
        won=closed.won,
        lost=closed.lost,
        held=facts.held,
        moved_today=_moved_today(*piles.values(), closed.won.cards),
        today=facts.today,
        at_ms=facts.at_ms,
    )


def open_cards(connection: sqlite3.Connection, clock: Clock, pipeline: Pipeline) -> Iterator[Card]:
    """Return the cards of a pipeline's open deals, in no order."""
    facts = _facts(connection, clock, pipeline)
    for row in connection.execute(_OPEN, (pipeline.id,)):
        yield _card(row, facts)


def _read_closed(connection: sqlite3.Connection, facts: _Facts, closed: ClosedDeals) -> None:
    events = connection.execute(_CLOSED_STATE, (facts.pipeline.id,)).fetchone()
    state = (facts.pipeline.id, facts.today, *events)
    if state == closed.state:
        return
    cards = [_closed_card(row, facts) for row in connection.execute(_CLOSED, (facts.pipeline.id,))]
    closed.won = _column(WON_COLUMN, "Won", [c for c in cards if c.column_id == WON_COLUMN])
    closed.lost = _column(LOST_COLUMN, "Lost", [c for c in cards if c.column_id == LOST_COLUMN])
    closed.state = state


def _facts(connection: sqlite3.Connection, clock: Clock, pipeline: Pipeline) -> _Facts:
    today = clock.today()
    slipped = {
        deal_id: round(days)
        for deal_id, n, days in connection.execute(_PUSHES)
        if n >= _MANY_PUSHES and days > 0
    }
    of_pipeline = "deal_id IN (SELECT id FROM deal WHERE pipeline_id = ? AND outcome = 'open')"
    return _Facts(
        pipeline=pipeline,
        held=by_deal(connection, of_pipeline, pipeline.id),
        heard_at=dict(connection.execute(_IMPORTED)) | dict(connection.execute(_LAST_BUYER_SIDE)),
        slipped=slipped,
        moved=frozenset(row[0] for row in connection.execute(_MOVED_SINCE, (day_begins(today, clock.zone),))),
        people=dict(connection.execute(_PEOPLE)),
        today=today,
        at_ms=clock.now(),
    )


def _card(row: sqlite3.Row, facts: _Facts) -> Card:
    deal_id, stage_id, claim_id = row["id"], row["stage_id"], row["claim_stage_id"]
    dots, opens, stale = _gate(facts, deal_id, stage_id, claim_id)
    signs = _signs(row, facts, gate_is_open=opens, has_stale_proof=stale)
    told = badge(signs, facts.today)
    return _closed_card(row, facts)._replace(
        column_id=claim_id or stage_id,
        step=row["what"] or "",
        due_on=signs.due_on,
        dots=dots,
        badge=told,
        hollow=claim_id is not None,
        needs_me=told.kind in _NEEDS_ME or signs.due_on == facts.today,
        gate_open=opens,
    )


def _closed_card(row: sqlite3.Row, facts: _Facts) -> Card:
    """Return what a card shows of any deal, in the column of its outcome."""
    deal_id, minor = row["id"], row["value_minor"]
    words = (row["name"], row["account"], facts.people.get(deal_id, ""), row["what"] or "")
    return Card(
        deal_id=deal_id,
        column_id=row["outcome"],
        stage_id=row["stage_id"],
        name=row["name"],
        account=row["account"],
        value=None if minor is None else Money(minor, row["currency"]),
        step="",
        due_on=None,
        dots=(),
        badge=_NO_BADGE,
        hollow=False,
        needs_me=False,
        moved_today=deal_id in facts.moved,
        gate_open=False,
        crm_says=row["crm_says"] or "",
        haystack="\n".join(words).casefold(),
    )


def _signs(row: sqlite3.Row, facts: _Facts, *, gate_is_open: bool, has_stale_proof: bool) -> Signs:
    since = max(facts.heard_at.get(row["id"], 0), row["entered_at"] or row["created_at"])
    return Signs(
        owes_step=bool(row["adopted"]),
        due_on=date.fromisoformat(row["due_on"]) if row["due_on"] else None,
        quiet_days=max(0, (facts.at_ms - since) // DAY_MS),
        stall_days=facts.pipeline.stage(row["claim_stage_id"] or row["stage_id"]).stall_days,
        slipped_days=facts.slipped.get(row["id"], 0),
        has_stale_proof=has_stale_proof,
        gate_is_open=gate_is_open,
        moved_today=row["id"] in facts.moved,
    )


def _gate(
    facts: _Facts, deal_id: DealId, stage_id: str, claim_id: str | None
) -> tuple[tuple[Standing, ...], bool, bool]:
    """Return the dots of the next gate to prove, whether the way on is open, and whether proof is stale."""
    ladder, held = facts.pipeline, facts.held.get(deal_id)
    next_to_prove = ladder.stages[ladder.stage(stage_id).position + 1]
    if not held:
        return (Standing.MISSING,) * len(next_to_prove.requirements), False, False
    told = items(ladder, next_to_prove, held, facts.at_ms)
    dots = tuple(i.standing for i in told if i.stage is next_to_prove)
    stale = any(i.standing is Standing.STALE for i in told)
    return dots, claim_id is None and all(i.standing.holds for i in told), stale


def _column(column_id: str, name: str, cards: list[Card], rate: Conversion | None = None) -> Column:
    ordered = sorted(cards, key=_urgency)
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


def _moved_today(*piles: Iterable[Card]) -> tuple[int, tuple[Money, ...]]:
    moved = [c for pile in piles for c in pile if c.moved_today]
    return len(moved), totals(c.value for c in moved)
