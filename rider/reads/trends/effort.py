# SPDX-License-Identifier: MIT
"""The rep's own time and talks over a window, of all pipelines."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.day import anywhere, lived_on
from rider.domain.focus import Block, MeetingOutcome, workdays_place
from rider.domain.review import MOVE_KINDS, Batch, Verdict, month_of, week_of
from rider.domain.shares import leverage as share_of
from rider.domain.stats import spearman
from rider.domain.trends import Basis, LeftOut, Reason
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
from rider.reads import focus as agenda
from rider.reads import happened, review
from rider.reads.told import first_since
from rider.reads.trends.ground import Ground

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_HOUR_MS = 3_600_000

_MOVES = f"""
SELECT e.seq, e.deal_id, e.happened_at, e.zone FROM event e
 WHERE e.seq >= ? AND e.kind IN ({", ".join(f"'{kind}'" for kind in sorted(MOVE_KINDS))})
   AND e.happened_at >= ? AND e.happened_at < ? AND NOT {IS_SILENT} AND {STANDS}
 ORDER BY e.seq"""

_MEETINGS = f"""
SELECT e.seq, e.deal_id, e.happened_at, e.body ->> '$.outcome' AS outcome, e.body ->> '$.title' AS title
  FROM event e
 WHERE e.kind IN ('meeting_held', 'meeting_missed') AND e.happened_at >= ? AND e.happened_at < ? AND {STANDS}
 ORDER BY e.happened_at DESC"""
_UNANSWERED = """
SELECT count(*) FROM meeting
 WHERE deal_id IS NOT NULL AND outcome IS NULL AND NOT gone AND ends_at >= ? AND ends_at < ?"""


class Move(NamedTuple):
    """A move forwards by its event, and the rep's day on which it happened."""

    seq: int
    deal_id: str
    at: int
    day: date


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


def moves(on: Ground) -> list[Move]:
    """Return the moves forwards of the window, in the order of the ledger."""
    window, zone = on.asked.window, on.asked.zone
    begins, ends = anywhere(window.first, zone), anywhere(window.after, zone, is_end=True)
    rows = on.connection.execute(_MOVES, (first_since(on.connection, begins), begins, ends))
    found = (Move(seq, deal_id, at, lived_on(at, there, zone)) for seq, deal_id, at, there in rows)
    return [one for one in found if window.first <= one.day <= last_day(on) and one.at <= on.as_of]


def blocks(on: Ground) -> list[Block]:
    """Return the blocks that were held in the window, each by the day on which it began."""
    days = (last_day(on) - on.asked.window.first).days + 1
    if days < 1:
        return []
    place = workdays_place(on.asked.window.first, on.asked.zone, days)
    found = agenda.held_within(on.connection, place)
    return [one for one in found if one.starts_at <= on.as_of]


def strip(on: Ground) -> tuple[DayMoved, ...]:
    """Tell of each day what the ledger says of it, from the first on which it says anything."""
    first, days = on.asked.window.first, (last_day(on) - on.asked.window.first).days + 1
    if days < 1:
        return ()
    judged = happened.judged_days(on.connection, on.clock, first, days)
    deals: defaultdict[date, set[str]] = defaultdict(set)
    for move in moves(on):
        deals[move.day].add(move.deal_id)
    told = [DayMoved(day, one.verdict, len(deals[day])) for day, one in sorted(judged.items())]
    begun = next((n for n, one in enumerate(told) if one.verdict is not Verdict.NO_MOVEMENT), len(told))
    return tuple(told[begun:])


def focus(on: Ground) -> FocusMovement:
    """Set each week's high-leverage hours beside its forward moves, for the whole weeks of the window."""
    own, moved = blocks(on), moves(on)
    held: defaultdict[date, list[Block]] = defaultdict(list)
    for block in own:
        held[week_of(on.day_of(block.starts_at))].append(block)
    counts = Counter(week_of(move.day) for move in moved)
    weeks = tuple(
        FocusWeek(monday, share_of(held[monday]).part_ms / _HOUR_MS, counts[monday])
        for monday in _whole_weeks(on, min((*held, *counts), default=None))
    )
    return FocusMovement(weeks, spearman([(one.hours, one.moves) for one in weeks]), Basis(len(weeks)))


def _whole_weeks(on: Ground, begun: date | None) -> Iterator[date]:
    """Yield the Mondays of the weeks of the window that are over, from the first that has anything."""
    if begun is None:
        return
    first = on.asked.window.first
    monday = max(begun, week_of(first) if week_of(first) == first else week_of(first) + _WEEK)
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
    left_out = (LeftOut(Reason.NOT_ANSWERED, unanswered),) if unanswered else ()
    return Meetings(parts["booked"], parts["held"], parts["qualified"], Basis(parts["booked"], 0, left_out))


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
    return review.hits(tuple(e for e in review.expectations(on.connection) if is_due(on, e.month)))


def is_due(on: Ground, month: date) -> bool:
    """Say whether a month in which something should come true lies in the window."""
    return month_of(on.asked.window.first) <= month <= last_day(on)
