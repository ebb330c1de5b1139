# SPDX-License-Identifier: MIT
"""All deals of the file as rows: of every pipeline, open, closed and archived, but no merged ones."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.day import UTC_ZONE, Zone
from rider.domain.events import LostReason, Outcome
from rider.domain.ids import DealId, PipelineId
from rider.domain.momentum import Badge, BadgeKind
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.reads.board.cards import OPEN_CARDS, Facts, OpenRow, open_card, open_state
from rider.reads.board.held import Judge
from rider.reads.board.kept import Kept
from rider.reads.board.pace import bare
from rider.reads.board.piles import Piles
from rider.reads.board.signs import Beside, day_of
from rider.reads.board.told import moved_since
from rider.reads.playbook import pipelines


class ListedDeal(NamedTuple):
    """A deal as its row shows it.

    `stage` is where it shows, or showed last; an imported deal that is `hollow` claims it. `words` say why it
    was lost or archived. Instants are in ms; `entered_at` is when it came to its stage, None once it ended.
    """

    deal_id: DealId
    name: str
    account: str
    pipeline_id: PipelineId
    pipeline: str
    stage_id: str
    stage: str
    place: int
    outcome: Outcome
    hollow: bool
    value: Money | None
    expected_close: date | None
    closed_on: date | None
    step: str
    due_on: date | None
    reason: LostReason | None
    words: str
    entered_at: int | None
    archived_at: int | None
    created_at: int
    changed_at: int
    haystack: str
    badge: Badge = Badge(BadgeKind.CALM)
    needs_me: bool = False
    stalled: bool = False
    gate_open: bool = False

    @property
    def archived(self) -> bool:
        """Say whether the deal was put away."""
        return self.archived_at is not None

    @property
    def live(self) -> bool:
        """Say whether the deal stands in its stage at present: neither closed nor archived."""
        return self.outcome is Outcome.OPEN and self.archived_at is None

    @property
    def column_id(self) -> str:
        """Return the board's column of the deal: its stage's id, or that of its outcome."""
        return self.stage_id if self.outcome is Outcome.OPEN else self.outcome.value


@dataclass(frozen=True, slots=True)
class Deals:
    """Everything that the list shows."""

    rows: tuple[ListedDeal, ...]
    pipelines: tuple[tuple[PipelineId, str], ...]
    today: date
    at_ms: int
    zone: Zone = UTC_ZONE


def _open_piles() -> Piles[OpenRow]:
    return Piles(OPEN_CARDS, open_card)


@dataclass(slots=True)
class KeptDeals:
    """The rows as they were last read: up to which event, and by which playbooks."""

    head: int = -1
    ladders: tuple[Pipeline, ...] = ()
    rows: dict[DealId, ListedDeal] = field(default_factory=dict)
    cards: defaultdict[PipelineId, Piles[OpenRow]] = field(default_factory=lambda: defaultdict(_open_piles))


_ROWS = """
SELECT d.id, d.name, d.account, coalesce(d.claim_stage_id, d.stage_id), coalesce(d.claim_outcome, d.outcome),
       d.claim_stage_id IS NOT NULL, d.value_minor, d.currency, d.expected_close, d.closed_on,
       n.what, n.due_on, why.body ->> '$.reason', why.words,
       (SELECT group_concat(name || ' ' || title, ' ') FROM person
         WHERE deal_id = d.id AND removed_seq IS NULL),
       s.entered_at, d.archived_at, d.created_at,
       (SELECT recorded_at FROM event WHERE deal_id = d.id ORDER BY seq DESC LIMIT 1)
  FROM deal d
  LEFT JOIN next_step n ON n.deal_id = d.id AND n.closed_seq IS NULL
  LEFT JOIN spell s ON s.deal_id = d.id AND s.left_seq IS NULL
  LEFT JOIN event why
         ON (d.archived_at IS NOT NULL OR d.outcome = 'lost')
        AND why.seq = (SELECT seq FROM event WHERE deal_id = d.id
                          AND kind = CASE WHEN d.archived_at IS NULL THEN 'lost' ELSE 'archived' END
                        ORDER BY seq DESC LIMIT 1)
 WHERE d.merged_into_id IS NULL"""

_TOUCHED = "SELECT DISTINCT deal_id FROM event WHERE seq > ? AND deal_id IS NOT NULL"
_AMONG_TOUCHED = f" AND d.id IN ({_TOUCHED})"

_OUTCOMES = {o.value: o for o in Outcome}
_REASONS = {r.value: r for r in LostReason}


def read(connection: sqlite3.Connection, clock: Clock, before: KeptDeals, kept: Kept) -> Deals:
    """Read all deals; of those read before only what the record has told of since."""
    ladders, day = pipelines(connection), day_of(clock)
    _read_rows(connection, ladders, before)
    kept.follow(connection)
    moved = moved_since(connection, day.begins_ms)
    live = {row.pipeline_id for row in before.rows.values() if row.live}
    for ladder in ladders:
        if ladder.id in live:
            rates = kept.rates(connection, ladder, day)
            beside = Beside(day, bare(rates.paces), kept.told, moved)
            facts = Facts(ladder, Judge(ladder, day.at_ms), kept.held, beside, kept.people)
            _take_signs(connection, facts, before)
    names = tuple((p.id, p.name) for p in ladders)
    return Deals(tuple(before.rows.values()), names, day.date, day.at_ms, clock.zone)


def _read_rows(connection: sqlite3.Connection, ladders: tuple[Pipeline, ...], kept: KeptDeals) -> None:
    (head,) = connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()
    if ladders != kept.ladders or not 0 <= kept.head <= head:
        kept.rows = {row.deal_id: row for row in _rows(connection, ladders, _ROWS)}
    elif head != kept.head:
        fresh = {r.deal_id: r for r in _rows(connection, ladders, _ROWS + _AMONG_TOUCHED, kept.head)}
        touched = {deal_id for (deal_id,) in connection.execute(_TOUCHED, (kept.head,))}
        for gone in touched - fresh.keys():
            kept.rows.pop(gone, None)
        kept.rows.update(fresh)
    kept.head, kept.ladders = head, ladders


def _rows(
    connection: sqlite3.Connection, ladders: tuple[Pipeline, ...], sql: str, *given: int
) -> Iterator[ListedDeal]:
    stages = {
        s.id: (p.id, p.name, s.id, s.name, s.position) for p in ladders for s in (*p.stages, *p.archived)
    }
    cursor = connection.cursor()
    cursor.row_factory = None  # plain tuples: looking columns up by their names takes longer than the query
    for row in cursor.execute(sql, given):
        minor, step = row[6], row[10] or ""
        yield ListedDeal(
            row[0],
            row[1],
            row[2],
            *stages[row[3]],
            _OUTCOMES[row[4]],
            bool(row[5]),
            None if minor is None else Money(minor, row[7]),
            _day(row[8]),
            _day(row[9]),
            step,
            _day(row[11]),
            _REASONS.get(row[12]),
            row[13] or "",
            row[15],
            row[16],
            row[17],
            row[18],
            f"{row[1]}\n{row[2]}\n{row[14] or ''}\n{step}".casefold(),
        )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _take_signs(connection: sqlite3.Connection, facts: Facts, before: KeptDeals) -> None:
    """Say of a pipeline's open deals what their cards say: by itself time changes it too."""
    rows, ladder_id = before.rows, facts.pipeline.id
    piles = before.cards[ladder_id]
    piles.follow(connection, facts, open_state(facts))
    for card in piles:
        row = rows[card.deal_id]
        told = (card.badge, card.needs_me, card.stalled, card.gate_open)
        if told != (row.badge, row.needs_me, row.stalled, row.gate_open):
            rows[card.deal_id] = row._replace(
                badge=card.badge, needs_me=card.needs_me, stalled=card.stalled, gate_open=card.gate_open
            )
