# SPDX-License-Identifier: MIT
"""Debts: next steps that are overdue, deals that stall or have no step, and how often they were left.

Days are the rep's workdays, seqs numbers of events in the record. A debt asks and blocks nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import NamedTuple

from rider.domain.deal import StepOutcome
from rider.domain.focus.leverage import Typical
from rider.domain.momentum import STALLED_AT, Pace, Signs, is_stalled
from rider.domain.money import Money

DECIDE_AT = 3
"""The carry-over of this number asks to decide instead."""

TRIED_AT = 2
"""Tried so often the same way without an answer, a follow-up wants another way."""

SHOWN = 10
"""So many debts are shown at first; the rest is a click away."""

_WORD = re.compile(r"\w+")


class StepSaid(NamedTuple):
    """A next step as the record has it; an open one has neither `closed_seq` nor `outcome`.

    `again` is the `seq` of the step that an undo has opened once more with it. `set_on` and `closed_on` are
    the days on which it was set and closed, `closed_at` is the instant of the latter in ms.
    """

    id: str
    seq: int
    what: str
    changed_since: str
    due_on: date
    put_off: int
    set_on: date
    closed_seq: int | None = None
    outcome: StepOutcome | None = None
    again: int | None = None
    closed_at: int = 0
    closed_on: date | None = None


class Heard(NamedTuple):
    """When the buyer was last heard: by what was held, an instant in ms, and by a proof, its day or None."""

    at_ms: int = 0
    proven_on: date | None = None


class Rank(NamedTuple):
    """By what debts are ordered: the least is asked first."""

    is_undecided: bool
    minus_share: float
    minus_days: int
    name: str
    deal_id: str


@dataclass(frozen=True, slots=True)
class OwedStep:
    """The open step of a debt: `tries` counts how often it was done this way since the buyer was heard."""

    step_id: str
    what: str
    due_on: date
    put_off: int
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Debt:
    """What is owed on a deal that the rep works on.

    `share` is its value as a multiple of the median of the rep's open deals in its currency, None without a
    value. `overdue_days` is 0 where no step is overdue; `quiet_days` count since the buyer was last heard.
    `carried` counts the days before this one on which a finished review left it, and how often its step was
    put off. `tries` counts how often its follow-up was done the same way without an answer.
    """

    deal_id: str
    deal_name: str
    account: str
    value: Money | None
    share: float | None
    stage_name: str
    step: OwedStep | None
    overdue_days: int
    quiet_days: int
    pace: Pace
    is_stalled: bool
    carried: int = 0
    tries: int = 0

    @property
    def is_overdue(self) -> bool:
        """Say whether its step was due on a day before this one."""
        return self.overdue_days > 0

    @property
    def must_decide(self) -> bool:
        """Say whether it was carried over twice already, so that leaving it once more is to be decided."""
        return must_decide(self.carried)

    @property
    def tried_twice(self) -> bool:
        """Say whether the follow-up wants another channel, person or reason."""
        return self.tries >= TRIED_AT

    @property
    def subject_id(self) -> str | None:
        """Return what a review leaves with it: its step where that is overdue, nothing where it stalls."""
        return self.step.step_id if self.step is not None and self.is_overdue else None


class Owed(NamedTuple):
    """The debts that are asked first, and how many there are in all."""

    debts: tuple[Debt, ...]
    in_all: int


def owes(signs: Signs, today: date) -> bool:
    """Say whether a deal owes anything: its step is overdue or missing, or it stalls.

    Imported deals that the rep has not adopted owe nothing.
    """
    if not signs.owes_step:
        return False
    return signs.due_on is None or signs.due_on < today or is_stalled(signs, today)


def stalled_since(signs: Signs, today: date) -> date:
    """Return the day on which a deal that stalls began to; what was set since then answers its stall."""
    return today - timedelta(days=signs.quiet_days - ceil(STALLED_AT * signs.pace.days))


def only_stalls(signs: Signs, today: date) -> bool:
    """Say whether a deal owes by its silence alone: its open step is due on this day or later."""
    return signs.due_on is not None and signs.due_on >= today


def set_on(steps: Iterable[StepSaid], step: StepSaid) -> date:
    """Return the day on which a step was set; one that an undo has opened again was set before."""
    by_seq = {s.seq: s for s in steps}
    while step.again is not None and (before := by_seq.get(step.again)) is not None:
        step = before
    return step.set_on


def share_of(value: Money | None, typical: Mapping[str, Typical]) -> float | None:
    """Return a value as a multiple of the median in its currency, None without a value."""
    if value is None or value.minor <= 0:
        return None
    return typical[value.currency].share(value.minor)


def rank(carried: int, share: float | None, overdue_days: int, name: str, deal_id: str) -> Rank:
    """Return the rank of a debt: what is to be decided, then the most valuable, then the longest overdue.

    Deals without a value come last, and names decide of what is alike.
    """
    minus_share = 1.0 if share is None else -share
    return Rank(not must_decide(carried), minus_share, -overdue_days, name.casefold(), deal_id)


def must_decide(carried: int) -> bool:
    """Say whether leaving a debt once more is to be decided: it was carried over twice already."""
    return carried + 1 >= DECIDE_AT


def same_way(one: str, other: str) -> bool:
    """Say whether two follow-ups go the same way: letter case, blanks and punctuation make no other one."""
    words = _words(one)
    return bool(words) and words == _words(other)


def wants_another_way(debt: Debt, what: str) -> bool:
    """Say whether a step that is set next would be tried the way that two before it were.

    The open step counts as one of them, because it is done when the next one is set.
    """
    if debt.step is None:
        return debt.tried_twice
    return debt.step.tries + 1 >= TRIED_AT and same_way(debt.step.what, what)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def line_of(steps: Sequence[StepSaid], last: StepSaid) -> frozenset[str]:
    """Return the ids of a step and of what it was before: put off, set again in its words, undone."""
    by_seq = {step.seq: step for step in steps}
    found = {last.id}
    while (before := _before(steps, by_seq, last)) is not None:
        found.add(before.id)
        last = before
    return frozenset(found)


def _before(steps: Sequence[StepSaid], by_seq: Mapping[int, StepSaid], step: StepSaid) -> StepSaid | None:
    if step.again is not None:
        return by_seq.get(step.again)
    closed = [s for s in steps if s.closed_seq is not None and s.closed_seq < step.seq]
    before = max(closed, key=lambda s: s.closed_seq or 0, default=None)
    if before is None or before.outcome not in (StepOutcome.RESCHEDULED, StepOutcome.REPLACED):
        return None
    return before if same_way(before.what, step.what) else None


def tries(steps: Sequence[StepSaid], heard: Heard, as_step: StepSaid | None) -> int:
    """Return how often a step was done the same way since the buyer was last heard; undone ones do not count.

    The way is that of a step, or of the last one that was done. What is said to have changed since the last
    contact makes it another way.
    """
    living = _living(steps)
    reopened = {s.again for s in steps if s.again is not None and s.id in living}
    done = [s for s in steps if s.outcome is StepOutcome.DONE and s.seq not in reopened and _since(s, heard)]
    like = as_step or max(done, key=lambda s: s.closed_seq or 0, default=None)
    return 0 if like is None else sum(_is_same(like, step) for step in done)


def _living(steps: Sequence[StepSaid]) -> set[str]:
    """Return the ids of the steps that were not undone, or were opened again after that."""
    again: defaultdict[int, list[StepSaid]] = defaultdict(list)
    for step in steps:
        if step.again is not None:
            again[step.again].append(step)
    living: set[str] = set()
    for step in sorted(steps, key=lambda s: -s.seq):  # what was opened again later decides
        if step.outcome is not StepOutcome.UNDONE or any(s.id in living for s in again[step.seq]):
            living.add(step.id)
    return living


def _since(step: StepSaid, heard: Heard) -> bool:
    by_proof = heard.proven_on is None or (step.closed_on is not None and step.closed_on > heard.proven_on)
    return by_proof and step.closed_at > heard.at_ms


def _is_same(one: StepSaid, other: StepSaid) -> bool:
    return same_way(one.what, other.what) and _words(one.changed_since) == _words(other.changed_since)
