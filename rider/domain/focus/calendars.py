# SPDX-License-Identifier: MIT
"""Calendars as they were read: what a file or a folder of files says of a bounded stretch of time."""

from dataclasses import dataclass
from datetime import date

from rider.domain.focus.blocks import Place


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of an event: `uid` names the event, `occurrence` which of its repetitions it is.

    Both together tell it apart from all others of its calendar, also after it was moved: `occurrence` is the
    start that its series gave it (UTC, or a day), and nothing for what does not repeat. Instants are in ms;
    not every event says how long it lasts, and then both are the same. All-day ones have a first and a last
    day, both included; their instants are the midnights of the rep's zone around them. `doubtful_zone` names
    a time zone that is not known; the instants are then those of the rep's own. `people` are those who take
    part besides the rep, as “Name <address>”, or one of the two.
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
    def place(self) -> Place:
        """Return when it is."""
        return Place(self.starts_at, self.ends_at)


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """A calendar as it was read from a path: its occurrences within the window, and faults as sentences.

    `window` are the instants (ms) from and up to which occurrences are told; what is known of other times
    stays. `fingerprint` changes whenever what was read does. Of a calendar that could not be read the window
    is empty and the one fault says why. `own` is how many of its events are blocks that Rider exported
    itself; they are no meetings.
    """

    name: str
    path: str
    is_folder: bool
    fingerprint: str
    window: tuple[int, int]
    occurrences: tuple[Occurrence, ...]
    faults: tuple[str, ...] = ()
    own: int = 0

    @property
    def is_unread(self) -> bool:
        """Say whether it could not be read."""
        return self.window[0] >= self.window[1]
