# SPDX-License-Identifier: MIT
"""What a calendar file says, as values: the occurrences of its events within a stretch of time."""

from dataclasses import dataclass
from datetime import date

from rider.domain.focus import Place


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of an event.

    `uid` and `occurrence` together tell it apart from all others of its calendar, also after it was moved:
    `occurrence` is the start that its series gave it (UTC, or a day), and nothing for what does not repeat.
    An all-day one lasts from `first_day` to `last_day`, both included; its instants are the midnights of the
    rep's zone around them. `doubtful_zone` names a time zone that Rider does not know; the instants are then
    those of the rep's own zone. `ends_at` may equal `starts_at`: not every event says how long it lasts.
    """

    uid: str
    occurrence: str
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

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells it apart within its calendar."""
        return (self.uid, self.occurrence)

    @property
    def place(self) -> Place:
        """Return when it is."""
        return Place(self.starts_at, self.ends_at)


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """A calendar as it was read: a file or a folder of them, within the stretch of time `window`.

    `fault` is a sentence where nothing could be read; `occurrences` are then none, and say nothing about
    what the calendar holds. `warnings` are sentences about what was left out or is doubtful. `own` is how
    many of its events are blocks that Rider itself exported; they are no meetings.
    """

    name: str
    path: str
    is_folder: bool
    fingerprint: str
    window: Place
    occurrences: tuple[Occurrence, ...] = ()
    warnings: tuple[str, ...] = ()
    fault: str = ""
    own: int = 0
