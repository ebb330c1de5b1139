# SPDX-License-Identifier: MIT
"""Rows of the list built by hand; a deal's id is its name."""

from datetime import date, timedelta

from rider.domain.day import DAY_MS
from rider.domain.events import LostReason, Outcome
from rider.domain.ids import DealId, PipelineId
from rider.domain.momentum import Badge, BadgeKind
from rider.domain.money import Money
from rider.domain.playbook import Stage
from rider.reads.board.deals import Deals, ListedDeal
from tests.ui.deals import AT, TODAY, pipeline

LADDER = pipeline()
CALM = Badge(BadgeKind.CALM)


def row(
    name: str,
    stage: str = "s1",
    *,
    account: str = "Hafen Terminal",
    minor: int | None = 95_000_00,
    currency: str = "EUR",
    close: date | None = TODAY + timedelta(days=40),
    step: str = "Security review slot",
    due: int | None = 5,
    days: int = 4,
    hollow: bool = False,
    badge: Badge = CALM,
    people: str = "",
) -> ListedDeal:
    """Return the row of an open deal."""
    told = f"{name}\n{account}\n{people}\n{step}"
    value = None if minor is None else Money(minor, currency)
    plain = _plain(name, LADDER.stage(stage), value, AT - days * DAY_MS)
    return plain._replace(
        account=account,
        hollow=hollow,
        expected_close=close,
        step=step if due is not None else "",
        due_on=None if due is None else TODAY + timedelta(days=due),
        haystack=told.casefold(),
        badge=badge,
        needs_me=badge.kind in (BadgeKind.NO_NEXT_STEP, BadgeKind.OVERDUE),
        stalled=badge.kind is BadgeKind.STALLED,
        gate_open=badge.kind is BadgeKind.GATE_OPEN,
    )


def _plain(name: str, here: Stage, value: Money | None, entered: int) -> ListedDeal:
    """Return the row of an open deal of which hardly anything is known."""
    return ListedDeal(
        DealId(name),
        name,
        "",
        LADDER.id,
        LADDER.name,
        here.id,
        here.name,
        here.position,
        Outcome.OPEN,
        hollow=False,
        value=value,
        expected_close=None,
        closed_on=None,
        step="",
        due_on=None,
        reason=None,
        words="",
        entered_at=entered,
        archived_at=None,
        created_at=AT - 30 * DAY_MS,
        changed_at=entered,
        haystack="",
    )


def won(one: ListedDeal, days_ago: int = 3) -> ListedDeal:
    """Return the row of a deal that was won."""
    day = TODAY - timedelta(days=days_ago)
    return one._replace(outcome=Outcome.WON, closed_on=day, step="", due_on=None, entered_at=None)


def lost(one: ListedDeal, reason: LostReason, words: str, days_ago: int = 3) -> ListedDeal:
    """Return the row of a deal that was lost."""
    ended = won(one, days_ago)
    return ended._replace(outcome=Outcome.LOST, reason=reason, words=words)


def archived(one: ListedDeal, words: str = "") -> ListedDeal:
    """Return the row of a deal that was put away."""
    return one._replace(archived_at=AT - DAY_MS, words=words, step="", due_on=None, needs_me=False)


def deals(*rows: ListedDeal, several: bool = False) -> Deals:
    """Return a reading of these rows."""
    names = ((LADDER.id, LADDER.name), (PipelineId("pl2"), "Short cycle"))
    return Deals(rows, names if several else names[:1], TODAY, AT)
