# SPDX-License-Identifier: MIT
"""Blocks proposed for the free time of a workday: the rep takes or drops each, and what is there stays."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Meeting, NewBlock, Place
from rider.domain.focus.free_time import Workday, first_hour, free_gaps, snapped, without
from rider.domain.focus.worth import Worth, WorthReason

MOST_DEALS = 3
"""A day has room for so many deals that matter."""

SHORTEST_MINUTES = 30
"""No shorter block is proposed."""

LONGEST_MINUTES = 90
"""No longer one either: after that a break is due."""

INBOX_MINUTES = 45
"""How long low-leverage work gets, once a day."""

_PREPARED_BY = {BlockKind.CONVERSATION: BlockKind.DISCOVERY_PREP}


@dataclass(frozen=True, slots=True)
class FirstHour:
    """The guarded first hour goes to the deal on which an hour is worth most."""

    reason: WorthReason


@dataclass(frozen=True, slots=True)
class MostWorth:
    """The deal is the next one on which an hour is worth most."""

    reason: WorthReason


@dataclass(frozen=True, slots=True)
class BeforeMeeting:
    """A meeting of the deal is to be prepared."""

    title: str
    starts_at: int


@dataclass(frozen=True, slots=True)
class Batched:
    """Low-leverage work is done once, in one go."""


@dataclass(frozen=True, slots=True)
class FromWeek:
    """The rep's ideal week has it there."""

    name: str


Why = FirstHour | MostWorth | BeforeMeeting | Batched | FromWeek


@dataclass(frozen=True, slots=True)
class Proposal:
    """A block that the rep may take, and why it is proposed."""

    block: NewBlock
    why: Why
    deal_name: str = ""
    account: str = ""
    requirement_title: str = ""


@dataclass(frozen=True, slots=True)
class TooManyDeals:
    """A plan has so many focus deals; what is spread that thin seldom moves one of them."""

    deals: int
    most: int = MOST_DEALS


def question(blocks: Iterable[Block], more: Iterable[NewBlock] = ()) -> TooManyDeals | None:
    """Return what is to be asked of a day's plan, with blocks that are about to be added to it."""
    live = (b for b in blocks if b.state is not BlockState.DROPPED)
    deals = _focus_deals((*live, *more))
    return TooManyDeals(len(deals)) if len(deals) > MOST_DEALS else None


def _focus_deals(blocks: Iterable[Block | NewBlock]) -> set[str]:
    return {b.deal_id for b in blocks if b.deal_id is not None and b.kind.is_high_leverage}


def propose(workday: Workday, worths: Sequence[Worth], linked: Iterable[Worth] = ()) -> tuple[Proposal, ...]:
    """Return blocks for the free time of a day, in the order of time; `worths` begin with the most.

    The first working hour goes to the most valuable preparation, meetings with a buyer are prepared, then
    come the next deals, until the day's capacity or three deals are reached. Low-leverage work gets one.
    `linked` are deals of meetings that may not be among the others.
    """
    draft = _Draft.of(workday)
    fresh = [w for w in worths if w.deal_id not in draft.deals]
    first = _in_first_hour(draft, fresh)
    for meeting in _unprepared(workday, first):
        draft.put(_preparation(draft, meeting, (*worths, *linked), first))
    draft.put(_in_first_hour(draft, [w for w in fresh if w.deal_id not in draft.deals]))
    for worth in fresh:
        if worth.deal_id not in draft.deals:
            draft.put(_next(draft, worth))
    draft.put(_inbox(draft))
    return tuple(sorted(draft.made, key=lambda p: p.block.place))


@dataclass(slots=True)
class _Draft:
    """What is proposed so far, and what is left: free time, minutes of focus, and room for deals."""

    workday: Workday
    gaps: tuple[Place, ...]
    minutes: int
    deals: set[str]
    made: list[Proposal] = field(default_factory=list)

    @classmethod
    def of(cls, workday: Workday) -> "_Draft":
        """Begin with what the rep's own plan leaves."""
        focus = [b for b in workday.planned if b.is_high_leverage]
        spent = sum(b.place.length_ms for b in focus) // MINUTE_MS
        left = workday.habits.capacity_minutes - spent
        return cls(workday, free_gaps(workday), left, _focus_deals(focus))

    @property
    def unguarded(self) -> tuple[Place, ...]:
        """Return the free time outside the guarded first hour."""
        guarded = [first_hour(self.workday)] if self.workday.habits.guards_first_hour else []
        return without(self.gaps, guarded)

    def room(self, deal_id: str, kept: Proposal | None = None) -> int:
        """Return how many minutes are left for a deal, beside a proposal that room is kept for."""
        deals = self.deals | (_focus_deals([kept.block]) if kept else set())
        if deal_id not in deals and len(deals) >= MOST_DEALS:
            return 0
        return self.minutes - (_minutes(kept.block.place) if kept else 0)

    def snapped(self, gaps: Iterable[Place]) -> Iterator[Place]:
        """Yield what of some free time lies between the steps of the wall clock, where it is long enough."""
        habits = self.workday.habits
        for gap in gaps:
            found = snapped(gap, habits.snap_minutes, self.workday.zone)
            if _minutes(found) >= SHORTEST_MINUTES:
                yield found

    def put(self, proposal: Proposal | None) -> None:
        """Take a proposal in, if there is one."""
        if proposal is None:
            return
        self.made.append(proposal)
        self.gaps = without(self.gaps, [proposal.block.place])
        if proposal.block.kind.is_high_leverage:
            self.minutes -= _minutes(proposal.block.place)
            self.deals |= _focus_deals([proposal.block])


def _minutes(place: Place) -> int:
    return place.length_ms // MINUTE_MS


def _in_first_hour(draft: _Draft, fresh: Sequence[Worth]) -> Proposal | None:
    """Return what the guarded first hour is for: to prepare what is worth most."""
    if not (draft.workday.habits.guards_first_hour and fresh):
        return None
    hour = first_hour(draft.workday)
    within = [Place(max(g.starts_at, hour.starts_at), min(g.ends_at, hour.ends_at)) for g in draft.gaps]
    longest = max(draft.snapped(within), key=lambda p: p.length_ms, default=None)
    best = fresh[0]
    if longest is None or (place := _at_most(draft, longest, draft.room(best.deal_id))) is None:
        return None
    kind = _PREPARED_BY.get(best.kind, best.kind)
    return _for_deal(best, kind, place, FirstHour(best.reason))


def _next(draft: _Draft, worth: Worth) -> Proposal | None:
    """Return a block for the next deal in the first gap that is long enough."""
    gap = next(draft.snapped(draft.unguarded), None)
    place = _at_most(draft, gap, draft.room(worth.deal_id)) if gap else None
    return _for_deal(worth, worth.kind, place, MostWorth(worth.reason)) if place else None


def _at_most(draft: _Draft, gap: Place, room: int) -> Place | None:
    """Return the beginning of a gap, as long as a block gets; None where too little is left."""
    minutes = min(LONGEST_MINUTES, _minutes(gap), room)
    minutes -= minutes % draft.workday.habits.snap_minutes
    if minutes < SHORTEST_MINUTES:
        return None
    return Place(gap.starts_at, gap.starts_at + minutes * MINUTE_MS)


def _for_deal(worth: Worth, kind: BlockKind, place: Place, why: Why) -> Proposal:
    block = NewBlock(kind, *place, worth.deal_id, worth.requirement_id)
    return Proposal(block, why, worth.name, worth.account, worth.requirement_title)


def _unprepared(workday: Workday, first: Proposal | None) -> list[Meeting]:
    """Return the meetings to come of deals for which no focus block stands before them."""
    blocks: list[Block | NewBlock] = [*workday.planned, *([first.block] if first else [])]
    prepared = [(b.deal_id, b.ends_at) for b in blocks if b.kind.is_high_leverage]
    found = [
        m
        for m in workday.meetings
        if m.deal_id is not None
        and m.takes_time
        and not m.is_all_day
        and m.outcome is None
        and workday.at_ms < m.starts_at < workday.window.ends_at
        and not any(deal_id == m.deal_id and ends_at <= m.starts_at for deal_id, ends_at in prepared)
    ]
    return sorted(found, key=lambda m: (m.place, m.id))


def _preparation(
    draft: _Draft, meeting: Meeting, worths: Iterable[Worth], first: Proposal | None
) -> Proposal | None:
    """Return half an hour shortly before a meeting; in the guarded hour only where no other time is free."""
    deal_id = meeting.deal_id or ""
    is_done = any(p.block.deal_id == deal_id for p in draft.made)
    if is_done or draft.room(deal_id, first) < SHORTEST_MINUTES:
        return None
    place = _last(draft, draft.unguarded, SHORTEST_MINUTES, meeting.starts_at)
    place = place or _last(draft, draft.gaps, SHORTEST_MINUTES, meeting.starts_at)
    if place is None:
        return None
    known = next((w for w in worths if w.deal_id == deal_id), None)
    why = BeforeMeeting(meeting.title, meeting.starts_at)
    if known is not None:
        return _for_deal(known, BlockKind.DISCOVERY_PREP, place, why)
    return Proposal(NewBlock(BlockKind.DISCOVERY_PREP, *place, deal_id), why, meeting.deal_name)


def _inbox(draft: _Draft) -> Proposal | None:
    """Return one late block for all low-leverage work, unless the rep has planned one."""
    if any(not b.is_high_leverage for b in draft.workday.planned):
        return None
    outside = without(draft.gaps, [first_hour(draft.workday)])
    whole = INBOX_MINUTES - INBOX_MINUTES % draft.workday.habits.snap_minutes
    place = _last(draft, outside, whole) or _last(draft, outside, SHORTEST_MINUTES)
    return Proposal(NewBlock(BlockKind.INBOX, *place), Batched()) if place else None


def _last(draft: _Draft, gaps: Iterable[Place], minutes: int, before_ms: int | None = None) -> Place | None:
    """Return the last free stretch of a length that ends before an instant."""
    early = [gap for gap in draft.snapped(gaps) if before_ms is None or gap.ends_at <= before_ms]
    for gap in reversed(early):
        if _minutes(gap) >= minutes:
            return Place(gap.ends_at - minutes * MINUTE_MS, gap.ends_at)
    return None
