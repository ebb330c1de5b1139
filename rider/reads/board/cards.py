# SPDX-License-Identifier: MIT
"""Cards: each made from its row and from what was looked up once for all of them."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from rider.domain.day import utc_day
from rider.domain.gate import Standing
from rider.domain.ids import DealId, StageId
from rider.domain.momentum import Badge, BadgeKind, Pace, Signs, badge, hoped_minor, is_stalled
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.reads.board.held import Judge, Row, last_proven
from rider.reads.board.signs import COLUMNS, Beside

WON_COLUMN = "won"
LOST_COLUMN = "lost"

_NEEDS_ME = (BadgeKind.NO_NEXT_STEP, BadgeKind.OVERDUE)
_NO_BADGE = Badge(BadgeKind.CALM)
_NO_PROOFS: list[Row] = []
_NO_SIGNS = Signs(False, None, 0, 0, Pace(1.0), None, "", 0, 0, False, False, False)


# fmt: off
OpenRow = tuple[
    DealId, StageId, str | None, int, str | None, str | None, int | None, int,
    str, str, int | None, str, str | None, int | None, str | None,
]
# fmt: on
"""A row of OPEN_CARDS: signs, name, account, value, currency, what a CRM says, probability, next step."""

ClosedRow = tuple[DealId, str, str, str, str, int | None, str, str | None]
"""A row of CLOSED_CARDS."""


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


def open_state(facts: Facts) -> object:
    """Return what the cards of open deals depend on beside the record."""
    day = facts.beside.day
    return facts.pipeline, day.date, utc_day(day.at_ms), facts.beside.paces


def closed_state(facts: Facts) -> object:
    """Return what the cards of closed deals depend on beside the record."""
    return facts.pipeline.id, facts.beside.day.date


def open_card(row: OpenRow, facts: Facts) -> Card:
    """Return the card of an open deal from a row of OPEN_CARDS."""
    deal_id, stage_id, claim_id, *_signs, name, account, minor, currency, crm_says, stated, what = row
    held = facts.held.get(deal_id, _NO_PROOFS)
    proven = facts.judge.proven(stage_id, held)
    signs = facts.beside.signs(row[:8], proven, last_proven(held) if held else "")
    today = facts.beside.day.date
    told, stalled = _judged(signs, today)
    value = None if minor is None else Money(minor, currency)
    return Card(
        deal_id,
        claim_id or stage_id,
        stage_id,
        name,
        account,
        value,
        what or "",
        signs.due_on,
        proven.dots,
        told,
        claim_id is not None,
        told.kind in _NEEDS_ME or today in (signs.due_on, signs.wait_until),
        signs.moved_today,
        signs.gate_is_open,
        crm_says or "",
        f"{name}\n{account}\n{facts.people.get(deal_id, '')}\n{what or ''}".casefold(),
        signs,
        stalled,
        proven.stands and claim_id is None,
        stated,
        hoped_minor(minor, stated, proven.share, facts.judge.asked) if stated and minor else 0,
    )


@lru_cache(5_000)
def _judged(signs: Signs, today: date) -> tuple[Badge, bool]:
    """Return the badge of signs and whether they tell of a stall; many deals have the same."""
    return badge(signs, today), is_stalled(signs, today)


def closed_card(row: ClosedRow, facts: Facts) -> Card:
    """Return the card of a deal that has ended from a row of CLOSED_CARDS, in the column of its outcome."""
    deal_id, stage_id, outcome, name, account, minor, currency, crm_says = row
    return Card(
        deal_id=deal_id,
        column_id=outcome,
        stage_id=stage_id,
        name=name,
        account=account,
        value=None if minor is None else Money(minor, currency),
        step="",
        due_on=None,
        dots=(),
        badge=_NO_BADGE,
        hollow=False,
        needs_me=False,
        moved_today=deal_id in facts.beside.moved,
        gate_open=False,
        crm_says=crm_says or "",
        haystack=f"{name}\n{account}\n{facts.people.get(deal_id, '')}\n".casefold(),
    )
