# SPDX-License-Identifier: MIT
"""Cards: each made from its row and from what was looked up once for all of them."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from rider.domain.day import utc_day
from rider.domain.gate import Standing
from rider.domain.ids import DealId
from rider.domain.momentum import Badge, BadgeKind, Pace, Signs, badge, hoped_minor, is_stalled
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.reads.held import Judge, Row, last_proven
from rider.reads.signs import COLUMNS, Beside

WON_COLUMN = "won"
LOST_COLUMN = "lost"

_NEEDS_ME = (BadgeKind.NO_NEXT_STEP, BadgeKind.OVERDUE)
_NO_BADGE = Badge(BadgeKind.CALM)
_NO_SIGNS = Signs(False, None, 0, 0, Pace(1.0), None, "", 0, 0, False, False, False)


class Card(NamedTuple):
    """A deal as its card shows it. `column_id` is a stage's id, or WON_COLUMN or LOST_COLUMN.

    `proves_stage` says that all is there which its stage asks for, `stated` is the rep's probability in
    percent and `hoped_minor` what of the value is hope. Why it wears its badge is told from `signs`.
    """

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
    signs: Signs = _NO_SIGNS
    stalled: bool = False
    proves_stage: bool = False
    stated: int | None = None
    hoped_minor: int = 0


OPEN_CARDS = f"""
SELECT {COLUMNS}, d.name, d.account, d.value_minor, d.currency, d.crm_says, d.probability, n.what
  FROM deal d LEFT JOIN next_step n ON n.deal_id = d.id AND n.closed_seq IS NULL
 WHERE d.pipeline_id = ? AND d.archived_at IS NULL AND coalesce(d.claim_outcome, d.outcome) = 'open'"""

CLOSED_CARDS = """
SELECT d.id, d.stage_id, coalesce(d.claim_outcome, d.outcome) AS outcome, d.name, d.account, d.value_minor,
       d.currency, d.crm_says
  FROM deal d
 WHERE d.pipeline_id = ? AND d.archived_at IS NULL AND coalesce(d.claim_outcome, d.outcome) <> 'open'"""


class Facts(NamedTuple):
    """What is looked up once for all cards of a board: `held` are the proofs that stand, in short."""

    pipeline: Pipeline
    judge: Judge
    held: Mapping[str, list[Row]]
    beside: Beside
    people: Mapping[str, str]


class OpenCards:
    """The cards of open deals; where nothing of a deal has changed, its card is the one from before."""

    def __init__(self) -> None:
        """Begin with no card made."""
        self._state: tuple[object, ...] = ()
        self._made: dict[str, tuple[tuple[object, ...], Card]] = {}

    def make(self, rows: Iterable[sqlite3.Row], facts: Facts) -> list[Card]:
        """Return the cards of rows of OPEN_CARDS."""
        day, before = facts.beside.day, self._made
        state = (facts.pipeline, day.date, utc_day(day.at_ms))
        if state != self._state:
            self._state, before = state, {}
        self._made = made = {}
        for row in rows:
            deal_id, told = row["id"], _beside(row, facts)
            known = before.get(deal_id)
            card = known[1] if known and known[0] == told else open_card(row, facts)
            made[deal_id] = (told, card)
        return [card for _told, card in made.values()]


def _beside(row: sqlite3.Row, facts: Facts) -> tuple[object, ...]:
    """Return all that a card is made of."""
    deal_id, beside = row["id"], facts.beside
    return (
        *row,
        facts.held.get(deal_id),
        beside.told.get(deal_id),
        beside.paces[row["claim_stage_id"] or row["stage_id"]],
        deal_id in beside.moved,
        facts.people.get(deal_id),
    )


def open_card(row: sqlite3.Row, facts: Facts) -> Card:
    """Return the card of an open deal from a row of OPEN_CARDS."""
    deal_id, stage_id, claim_id = row["id"], row["stage_id"], row["claim_stage_id"]
    held = facts.held.get(deal_id, [])
    proven = facts.judge.proven(stage_id, held)
    signs = facts.beside.signs(row, proven, last_proven(held))
    today = facts.beside.day.date
    told = badge(signs, today)
    value, stated, what = _value(row), row["probability"], row["what"] or ""
    return Card(
        deal_id,
        claim_id or stage_id,
        stage_id,
        row["name"],
        row["account"],
        value,
        what,
        signs.due_on,
        proven.dots,
        told,
        claim_id is not None,
        told.kind in _NEEDS_ME or today in (signs.due_on, signs.wait_until),
        signs.moved_today,
        signs.gate_is_open,
        row["crm_says"] or "",
        _haystack(row, facts, what),
        signs,
        is_stalled(signs, today),
        proven.stands and claim_id is None,
        stated,
        hoped_minor(value.minor, stated, proven.share, facts.judge.asked) if stated and value else 0,
    )


def closed_card(row: sqlite3.Row, facts: Facts) -> Card:
    """Return the card of a deal that has ended from a row of CLOSED_CARDS, in the column of its outcome."""
    return Card(
        deal_id=row["id"],
        column_id=row["outcome"],
        stage_id=row["stage_id"],
        name=row["name"],
        account=row["account"],
        value=_value(row),
        step="",
        due_on=None,
        dots=(),
        badge=_NO_BADGE,
        hollow=False,
        needs_me=False,
        moved_today=row["id"] in facts.beside.moved,
        gate_open=False,
        crm_says=row["crm_says"] or "",
        haystack=_haystack(row, facts, ""),
    )


def _value(row: sqlite3.Row) -> Money | None:
    minor = row["value_minor"]
    return None if minor is None else Money(minor, row["currency"])


def _haystack(row: sqlite3.Row, facts: Facts, what: str) -> str:
    who = facts.people.get(row["id"], "")
    return f"{row['name']}\n{row['account']}\n{who}\n{what}".casefold()
