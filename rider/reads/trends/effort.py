# SPDX-License-Identifier: MIT
"""The rep's own time and talks over a window, of all pipelines."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.day import HOUR_MS, anywhere, lived_on
from rider.domain.events import EventKind
from rider.domain.focus.blocks import Block, MeetingOutcome, workdays_place
from rider.domain.focus.shares import leverage as share_of
from rider.domain.periods import month_of, week_of
from rider.domain.review.expectations import Expectation
from rider.domain.review.outreach import Batch
from rider.domain.review.verdict import DECIDING_KINDS, MOVE_KINDS, Happened, verdict
from rider.domain.stats import spearman
from rider.domain.trends import Basis, Reason, left_out
from rider.domain.trends.effort import (
    DayMoved,
    FocusMovement,
    FocusWeek,
    HitRate,
    Leverage,
    Meetings,
    Replies,
)
from rider.happened import IS_SILENT, STANDS
from rider.reads.board.told import first_since
from rider.reads.focus import agenda as agenda
from rider.reads.review import day as review
from rider.reads.trends.ground import Ground

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)

_FORWARDS = f"""
SELECT e.seq, e.kind, e.deal_id, e.happened_at, e.zone FROM event e
 WHERE e.seq >= ? AND e.kind IN ({{kinds}}) AND e.happened_at >= ? AND e.happened_at < ?
   AND NOT {IS_SILENT} AND {STANDS}"""
_BLOCK_BEFORE = (
    "SELECT 1 FROM focus_block WHERE ended_at IS NOT NULL AND state <> 'dropped' AND starts_at < ?"
)

_MEETINGS = f"""
SELECT e.seq, e.deal_id, e.happened_at, e.body ->> '$.outcome' AS outcome, e.body ->> '$.title' AS title
  FROM event e
 WHERE e.kind IN ('meeting_held', 'meeting_missed') AND e.happened_at >= ? AND e.happened_at < ? AND {STANDS}
 ORDER BY e.happened_at DESC"""
_UNANSWERED = """
SELECT count(*) FROM meeting
 WHERE deal_id IS NOT NULL AND outcome IS NULL AND NOT gone AND ends_at >= ? AND ends_at < ?"""
_ANSWERED_LATER = "SELECT x.day FROM expectation x JOIN event e ON e.seq = x.seq WHERE e.happened_at > ?"


class Forward(NamedTuple):
    """A move forwards or a proof by its event, and the rep's day on which it happened."""

    seq: int
    kind: EventKind
    deal_id: str
    at: int
    day: date

    @property
    def is_move(self) -> bool:
        """Say whether it moved the deal's card."""
        return self.kind in MOVE_KINDS


class Week(NamedTuple):
    """A week by its Monday: the blocks that were held in it, and the moves forwards."""

    monday: date
    blocks: tuple[Block, ...]
    moves: tuple[Forward, ...]


class Told(NamedTuple):
    """A meeting of which the rep has said what came of it."""

    seq: int
    deal_id: str
    at: int
    outcome: MeetingOutcome
    title: str

    @property
    def parts(self) -> tuple[str, ...]:
        """Return what it counts as: booked, held, qualified."""
        if self.outcome is MeetingOutcome.QUALIFIED:
            return ("booked", "held", "qualified")
        return ("booked", "held") if self.outcome is MeetingOutcome.BAD_FIT else ("booked",)


def last_day(on: Ground) -> date:
    """Return the last day of the window that has begun."""
    return min(on.asked.window.after - _DAY, on.today)


def forwards(on: Ground, kinds: Collection[EventKind] = DECIDING_KINDS) -> list[Forward]:
    """Return what decides the verdicts on the days of the window, in the order of the ledger."""
    window, zone, last = on.asked.window, on.asked.zone, last_day(on)
    begins, ends = anywhere(window.first, zone), anywhere(window.after, zone, is_end=True)
    values = (first_since(on.connection, begins), begins, min(ends, on.as_of + 1))
    rows = on.connection.execute(f"{_of_kinds(kinds)} ORDER BY e.seq", values)
    found = (
        Forward(seq, EventKind(kind), deal_id, at, lived_on(at, there, zone))
        for seq, kind, deal_id, at, there in rows
    )
    return [one for one in found if window.first <= one.day <= last]


def _of_kinds(kinds: Collection[EventKind]) -> str:
    return _FORWARDS.format(kinds=", ".join(f"'{kind}'" for kind in sorted(kinds)))


def moves(on: Ground) -> list[Forward]:
    """Return the moves forwards of the window, in the order of the ledger."""
    return forwards(on, MOVE_KINDS)


def _had_moved(on: Ground, kinds: Collection[EventKind]) -> bool:
    """Say whether anything of some kinds had happened before the window began."""
    return on.connection.execute(f"{_of_kinds(kinds)} LIMIT 1", (0, 0, on.begins)).fetchone() is not None


def blocks(on: Ground) -> list[Block]:
    """Return the blocks of the window whose clock has stopped, each by the day on which it began."""
    days = (last_day(on) - on.asked.window.first).days + 1
    if days < 1:
        return []
    place = workdays_place(on.asked.window.first, on.asked.zone, days)
    found = agenda.held_within(on.connection, place)
    return [one for one in found if one.spent is not None and one.spent.ended_at <= on.as_of]


def strip(on: Ground) -> tuple[DayMoved, ...]:
    """Tell of each day what the ledger says of it, from the first on which it says anything."""
    by_day: defaultdict[date, list[Forward]] = defaultdict(list)
    for one in forwards(on):
        by_day[one.day].append(one)
    begun = on.asked.window.first if _had_moved(on, DECIDING_KINDS) else min(by_day, default=None)
    if begun is None:
        return ()
    days = (begun + n * _DAY for n in range((last_day(on) - begun).days + 1))
    return tuple(_moved(day, by_day[day]) for day in days)


def _moved(day: date, told: list[Forward]) -> DayMoved:
    judged = verdict(Happened(one.seq, one.kind) for one in told)
    return DayMoved(day, judged.verdict, len({one.deal_id for one in told if one.is_move}))


def focus(on: Ground) -> FocusMovement:
    """Set each week's high-leverage hours beside its forward moves, for the whole weeks of the window."""
    told = tuple(
        FocusWeek(one.monday, share_of(one.blocks).part_ms / HOUR_MS, len(one.moves)) for one in weeks(on)
    )
    return FocusMovement(told, spearman([(one.hours, one.moves) for one in told]), Basis(len(told)))


def weeks(on: Ground) -> list[Week]:
    """Return the weeks of the window that are over, from the first on in which anything was held or moved.

    One in which nothing was counts from then on, also where that was before the window.
    """
    held: defaultdict[date, list[Block]] = defaultdict(list)
    for block in blocks(on):
        held[week_of(on.day_of(block.starts_at))].append(block)
    moved: defaultdict[date, list[Forward]] = defaultdict(list)
    for move in moves(on):
        moved[week_of(move.day)].append(move)
    begun = on.asked.window.first if _had_begun(on) else min((*held, *moved), default=None)
    return [Week(monday, tuple(held[monday]), tuple(moved[monday])) for monday in _whole_weeks(on, begun)]


def _had_begun(on: Ground) -> bool:
    """Say whether anything was held or moved before the window began."""
    before = on.connection.execute(f"{_BLOCK_BEFORE} LIMIT 1", (on.begins,)).fetchone()
    return before is not None or _had_moved(on, MOVE_KINDS)


def _whole_weeks(on: Ground, begun: date | None) -> Iterator[date]:
    """Yield the Mondays of the weeks of the window that are over, from the one of a day on."""
    if begun is None:
        return
    first = on.asked.window.first
    monday = week_of(begun) if week_of(begun) >= first else week_of(first) + _WEEK
    while monday + _WEEK <= min(on.asked.window.after, on.today):
        yield monday
        monday += _WEEK


def leverage(on: Ground) -> Leverage:
    """Tell what share of the tracked time was high-leverage work."""
    share = share_of(blocks(on))
    return Leverage(share, Basis(share.n))


def told_meetings(on: Ground) -> list[Told]:
    """Return the meetings of the window of which the rep has said what came of them; a moved one is none."""
    ends = min(on.ends, on.as_of + 1)
    rows = on.connection.execute(_MEETINGS, (on.begins, ends))
    found = (Told(r[0], r[1], r[2], MeetingOutcome(r[3]), r[4] or "") for r in rows)
    return [one for one in found if one.outcome is not MeetingOutcome.MOVED]


def meetings(on: Ground) -> Meetings:
    """Count meetings booked, held and qualified."""
    parts = Counter(part for one in told_meetings(on) for part in one.parts)
    ends = min(on.ends, on.as_of + 1)
    (unanswered,) = on.connection.execute(_UNANSWERED, (on.begins, ends)).fetchone()
    basis = Basis(parts["booked"], 0, left_out((Reason.NOT_ANSWERED, unanswered)))
    return Meetings(parts["booked"], parts["held"], parts["qualified"], basis)


def batches(on: Ground) -> tuple[Batch, ...]:
    """Return the outreach that was closed on the days of the window."""
    days = (last_day(on) - on.asked.window.first).days + 1
    return review.batches(on.connection, on.asked.window.first, days) if days > 0 else ()


def replies(on: Ground) -> Replies:
    """Count the people reached in the window, and those who answered positively."""
    return summed("", batches(on))


def summed(pain_point: str, own: tuple[Batch, ...]) -> Replies:
    """Return some batches together."""
    return Replies(pain_point, sum(b.positive for b in own), sum(b.reached for b in own), len(own))


def hits(on: Ground) -> HitRate:
    """Count what conversations should have led to by a month of the window, and did."""
    return review.hits(tuple(answered(on)))


def answered(on: Ground) -> list[Expectation]:
    """Return what should have come true by a month of the window and was answered."""
    later = {row[0] for row in on.connection.execute(_ANSWERED_LATER, (on.as_of,))}
    told = (e for e in review.expectations(on.connection) if e.came_true is not None)
    first, last = month_of(on.asked.window.first), last_day(on)
    return [e for e in told if first <= e.month <= last and e.day.isoformat() not in later]
