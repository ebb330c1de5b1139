# SPDX-License-Identifier: MIT
"""Calendars as they were read: what a file or a folder of files says of a bounded stretch of time."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of an event: `uid` names the event, `occurrence` which of its repetitions it is.

    Instants are in ms. All-day ones have a first and a last day, both included. `doubtful_zone` names a time
    zone that is not known. `people` are the names or addresses of those who take part.
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


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """A calendar as it was read from a path: its occurrences within the window, and faults as sentences.

    `window` are the instants (ms) from and up to which occurrences are told; what is known of other times
    stays. `fingerprint` changes whenever what was read does.
    """

    name: str
    path: str
    is_folder: bool
    fingerprint: str
    window: tuple[int, int]
    occurrences: tuple[Occurrence, ...]
    faults: tuple[str, ...] = ()
