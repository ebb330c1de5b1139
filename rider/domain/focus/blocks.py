# SPDX-License-Identifier: MIT
"""Focus blocks and meetings as values: what a rep sets time aside for, and what takes it.

Instants are ms since the epoch (UTC); a wall clock is meant only together with an IANA zone.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from rider.domain.day import Zone, day_begins

MINUTE_MS = 60_000

LEAST_MINUTES = 5
"""No block is shorter."""

MOST_MINUTES = 16 * 60
"""No block is longer: it lies within one workday and leaves a night."""


class BlockKind(StrEnum):
    """What a block is for."""

    OUTREACH_PREP = "outreach_prep"
    DISCOVERY_PREP = "discovery_prep"
    ACCOUNT_STRATEGY = "account_strategy"
    CONVERSATION = "conversation"
    PROOF_CHASE = "proof_chase"
    ADMIN = "admin"
    INBOX = "inbox"

    @property
    def is_high_leverage(self) -> bool:
        """Say whether an hour of it can move a deal."""
        return self not in LOW_LEVERAGE


LOW_LEVERAGE = frozenset({BlockKind.ADMIN, BlockKind.INBOX})
"""Kinds that are batched and tagged, and of which the rep is asked who has to do them."""


class Tag(StrEnum):
    """What is to become of low-leverage work."""

    AUTOMATE = "automate"
    DELEGATE = "delegate"
    MUST_BE_ME = "must_be_me"


class BlockState(StrEnum):
    """How far a block has come.

    An ended block's clock has stopped, and the rep has not said yet what came of it; a closed one has that
    too. A planned block whose time is over was not held.
    """

    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"
    CLOSED = "closed"
    DROPPED = "dropped"


class Reach(StrEnum):
    """Whether the outcome of a block was reached."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Ending(StrEnum):
    """How the clock of a block came to stop."""

    ON_TIME = "on_time"
    REACHED_EARLY = "reached_early"
    GAVE_UP = "gave_up"
    CRASHED = "crashed"


class GapKind(StrEnum):
    """Why a stretch of a running block was not, or not quietly, spent on it."""

    PAUSE = "pause"
    AWAY = "away"
    INTERNAL = "internal"
    EXTERNAL = "external"
    PROSPECT_CALL = "prospect_call"

    @property
    def is_interruption(self) -> bool:
        """Say whether the clock went on meanwhile."""
        return self in (GapKind.INTERNAL, GapKind.EXTERNAL, GapKind.PROSPECT_CALL)


class Scope(StrEnum):
    """How much of a series an edit is about; the past is never rewritten."""

    THIS = "this"
    LATER = "later"
    ALL = "all"


class Place(NamedTuple):
    """A stretch of time, from an instant up to another one (ms)."""

    starts_at: int
    ends_at: int

    @property
    def length_ms(self) -> int:
        """Return how long it is."""
        return self.ends_at - self.starts_at

    def meets(self, other: "Place") -> bool:
        """Say whether two stretches share any time; touching ones do not."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


def workdays_place(first: date, zone: Zone, days: int = 1) -> Place:
    """Return a workday, or so many in a row, as a stretch of time: each lasts up to the next one's beginning.

    So it has 23 to 25 hours where clocks are changed in it.
    """
    return Place(day_begins(first, zone), day_begins(first + timedelta(days=days), zone))


@dataclass(frozen=True, slots=True)
class NewBlock:
    """A block as the rep plans it, or what it is to be from now on.

    `intent` says what will be true afterwards; where a requirement is named, it is the proof to get.
    """

    kind: BlockKind
    starts_at: int
    ends_at: int
    deal_id: str | None = None
    requirement_id: str | None = None
    intent: str = ""
    tag: Tag | None = None

    @property
    def place(self) -> Place:
        """Return when it is."""
        return Place(self.starts_at, self.ends_at)


@dataclass(frozen=True, slots=True)
class NewSeries:
    """A block that repeats by the wall clock of a zone: on weekdays (Monday is 0), from a day on.

    `starts_minute` counts minutes of the wall clock from midnight; one before the workday's end
    belongs to the night of the workday. `until_day` is the last day on which it may occur.
    """

    kind: BlockKind
    weekdays: frozenset[int]
    starts_minute: int
    length_minutes: int
    zone: Zone
    from_day: date
    until_day: date | None = None
    deal_id: str | None = None
    requirement_id: str | None = None
    intent: str = ""
    tag: Tag | None = None


class Spent(NamedTuple):
    """How the time of a block was spent, in ms: told by its session once the clock has stopped.

    `focus_ms` is time within the planned length, `overrun_ms` beyond it; neither holds pauses, interruptions
    or time away. All of them together are never more than what has passed since the start.
    """

    started_at: int
    ended_at: int
    focus_ms: int = 0
    overrun_ms: int = 0
    interrupted_ms: int = 0
    interruptions: int = 0
    paused_ms: int = 0
    away_ms: int = 0

    @property
    def held_ms(self) -> int:
        """Return what was spent on the block itself."""
        return self.focus_ms + self.overrun_ms

    @property
    def tracked_ms(self) -> int:
        """Return how long the clock went on: also through interruptions, not through pauses or away."""
        return self.held_ms + self.interrupted_ms


@dataclass(frozen=True, slots=True)
class Block:
    """A block as it is shown; the id of an occurrence that has no row yet is a `virtual_id`.

    `series_day` is the workday on which its series has it, wherever it stands by now.
    """

    id: str
    kind: BlockKind
    state: BlockState
    starts_at: int
    ends_at: int
    zone: str
    series_id: str | None = None
    series_day: date | None = None
    deal_id: str | None = None
    deal_name: str = ""
    account: str = ""
    requirement_id: str | None = None
    requirement_title: str = ""
    intent: str = ""
    tag: Tag | None = None
    spent: Spent | None = None
    ending: Ending | None = None
    reach: Reach | None = None
    reach_words: str = ""

    @property
    def place(self) -> Place:
        """Return when it is."""
        return Place(self.starts_at, self.ends_at)

    @property
    def is_high_leverage(self) -> bool:
        """Say whether an hour of it can move a deal."""
        return self.kind.is_high_leverage

    def plan(self, at: Place | None = None) -> NewBlock:
        """Return what it is as a plan, at another place where one is given."""
        place = at or self.place
        return NewBlock(self.kind, *place, self.deal_id, self.requirement_id, self.intent, self.tag)


class MeetingOutcome(StrEnum):
    """What came of a meeting with a buyer."""

    QUALIFIED = "qualified"
    BAD_FIT = "bad_fit"
    NO_SHOW = "no_show"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One occurrence of an event of an imported calendar, as it is shown.

    An all-day one has no instants that count: it lasts from the day `first_day` to `last_day`, both included,
    and is shown above the grid. `doubtful_zone` names a time zone that Rider does not know; the instants are
    then those of the rep's own zone. `takes_time` is false for what the calendar calls free.
    """

    id: str
    calendar: str
    title: str
    starts_at: int
    ends_at: int
    zone: str
    first_day: date | None = None
    last_day: date | None = None
    doubtful_zone: str = ""
    takes_time: bool = True
    tentative: bool = False
    where: str = ""
    people: tuple[str, ...] = ()
    deal_id: str | None = None
    deal_name: str = ""
    outcome: MeetingOutcome | None = None

    @property
    def is_all_day(self) -> bool:
        """Say whether it lasts whole days."""
        return self.first_day is not None

    @property
    def place(self) -> Place:
        """Return when it is."""
        return Place(self.starts_at, self.ends_at)


_AT = "@"


def virtual_id(series_id: str, day: date) -> str:
    """Return the id of an occurrence that has no row yet: its series and its day."""
    return f"{series_id}{_AT}{day.isoformat()}"


def series_of(block_id: str) -> tuple[str, date] | None:
    """Return series and day of an occurrence without a row, None for the id of a row."""
    series_id, at, day = block_id.partition(_AT)
    return (series_id, date.fromisoformat(day)) if at else None


def overlapped(place: Place, blocks: Iterable[Block], but: str = "") -> list[Block]:
    """Return the blocks that share time with a place, in the order of time; `but` names one to leave out."""
    met = (b for b in blocks if b.id != but and b.state is not BlockState.DROPPED and b.place.meets(place))
    return sorted(met, key=lambda b: b.place)


def pushed(place: Place, blocks: Iterable[Block], but: str = "") -> dict[str, Place] | None:
    """Return where the planned blocks that follow go so that a place becomes free, each just far enough.

    Order and lengths stay, blocks with room before them stay where they are. None where that cannot be: what
    is in the way has begun, ended, or begins before the place does.
    """
    moved: dict[str, Place] = {}
    taken = place
    live = (b for b in blocks if b.id != but and b.state is not BlockState.DROPPED)
    for block in sorted(live, key=lambda b: b.place):
        if block.ends_at <= place.starts_at:
            continue
        if block.starts_at >= taken.ends_at:
            break
        if block.state is not BlockState.PLANNED or block.starts_at < place.starts_at:
            return None
        taken = Place(taken.ends_at, taken.ends_at + block.place.length_ms)
        moved[block.id] = taken
    return moved
