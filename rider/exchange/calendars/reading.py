# SPDX-License-Identifier: MIT
"""Reading a calendar: a file or a folder of them, to the meetings of some weeks around today."""

import hashlib
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rider.domain.day import Zone
from rider.domain.errors import InputError
from rider.domain.focus.blocks import Place, workdays_place
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.said import Said, sentence_of
from rider.exchange.calendars.components import MOST_EVENTS, Part, Parts, parts_of
from rider.exchange.calendars.entries import Entry, entry_of, is_own
from rider.exchange.calendars.expanding import Window, occurrences
from rider.exchange.calendars.faults import Faults, clean
from rider.exchange.calendars.lines import decoded
from rider.exchange.calendars.meetings import Meetings
from rider.exchange.calendars.patience import Patience
from rider.exchange.calendars.people import owner_of
from rider.exchange.calendars.sources import Source, bytes_of, is_changed, source_of
from rider.exchange.calendars.zones import Zones
from rider.exchange.files.decoding import StoppedReadingError, named

__all__ = ["StoppedReadingError", "is_changed", "read_calendar", "window_of"]

_WEEKS_BACK, _WEEKS_AHEAD = 8, 26
_MOST_SECONDS = 30.0
_LONGEST_NAME = 80
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def window_of(today: date, zone: Zone) -> Place:
    """Return the stretch of time of which meetings are kept: eight weeks back and 26 ahead."""
    first, weeks = today - timedelta(weeks=_WEEKS_BACK), _WEEKS_BACK + _WEEKS_AHEAD
    return workdays_place(first, zone, 7 * weeks)


def read_calendar(
    path: Path, zone: Zone, today: date, cancelled: Callable[[], bool] | None = None
) -> CalendarRead:
    """Return what the calendar at a path says; what cannot be read is its fault, and no error.

    `zone` is the rep's. `cancelled` is asked between events.

    Raises:
        StoppedReadingError: `cancelled` said so.
    """
    try:
        source = source_of(path)
        reading = _Reading(source, zone, today, window_of(today, zone), _Turn(source.name, cancelled))
        return reading.read()
    except InputError as error:
        name = named(path.name or str(path))
        return CalendarRead(name, named(path), _is_folder(path), "", (0, 0), (), (sentence_of(error),))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _order(meeting: Occurrence) -> tuple[int, int, str, str]:
    return (*meeting.place, meeting.uid, meeting.occurrence)


class _Turn:
    """Between two steps: stops where that is wished, or where it has taken too long."""

    def __init__(self, name: str, cancelled: Callable[[], bool] | None) -> None:
        self._name, self._cancelled = name, cancelled
        self._ends_at = time.monotonic() + _MOST_SECONDS

    def __call__(self) -> None:
        if self._cancelled and self._cancelled():
            raise StoppedReadingError
        if time.monotonic() > self._ends_at:
            raise InputError(
                "{name} takes too long to read. Export a shorter stretch of the calendar.", name=self._name
            )


class _Reading:
    def __init__(self, source: Source, zone: Zone, today: date, window: Place, turn: _Turn) -> None:
        self._source, self._zone, self._today, self._window, self._turn = source, zone, today, window, turn
        self._span = Window(*(datetime.fromtimestamp(at / 1000, UTC) for at in window))
        self._faults, self._patience, self._patience_with_zones = Faults(), Patience(turn), Patience(turn)
        self._digest = hashlib.sha256()
        self._parts: list[Part] = []
        self._names: list[str] = []
        self._cancelled: set[int] = set()
        self._series: dict[str, tuple[Zones, list[Entry]]] = {}
        self._own = 0

    def read(self) -> CalendarRead:
        """Read all files.

        Raises:
            InputError: nothing can be made of them.
        """
        source = self._source
        for path in self._source.files:
            try:
                self._take_file(path)
            except InputError as error:
                if not self._source.is_folder:
                    raise
                self._faults.say(sentence_of(error))
        if len(self._parts) > MOST_EVENTS:
            raise InputError(
                "{name} has more than {most_events:,} events. Choose fewer files.",
                name=self._source.name,
                most_events=MOST_EVENTS,
            )
        found = self._meetings()
        return CalendarRead(
            name=self._name(),
            path=str(source.path),
            is_folder=source.is_folder,
            fingerprint=f"{source.seal}:{self._digest.hexdigest()}",
            window=self._window,
            occurrences=tuple(sorted(found.values(), key=_order)),
            faults=self._faults.told(),
            own=self._own,
        )

    def _name(self) -> str:
        """Return what the calendar calls itself, or its folder or file where it does not say."""
        own = clean(self._names[0], _LONGEST_NAME) if self._names and not self._source.is_folder else ""
        return own or self._source.name

    def _take_file(self, path: Path) -> None:
        data = bytes_of(path, self._turn)
        self._digest.update(data)
        text, doubtful = decoded(data, named(path.name))
        if doubtful:
            self._faults.say(
                Said("{path} is not written in UTF-8; some letters may be wrong.", path=named(path.name))
            )
        parts = parts_of(text, named(path.name), self._faults, self._turn)
        if parts.settings.get("METHOD", "").upper() in _ANSWERS:
            self._faults.say(
                Said("{path} is an answer to an invitation, and no calendar.", path=named(path.name))
            )
            return
        self._take_parts(parts, path)

    def _take_parts(self, parts: Parts, path: Path) -> None:
        settings = parts.settings
        zones = Zones(
            self._zone,
            parts.zones,
            settings.get("X-WR-TIMEZONE", ""),
            self._today,
            self._faults,
            self._patience_with_zones,
        )
        self._names += [settings.get("X-WR-CALNAME", ""), path.stem]
        for number, part in enumerate(parts.events):
            if number % 50 == 0:
                self._turn()
            if is_own(part):
                self._own += 1
            elif entry := entry_of(part, zones, self._today, self._faults):
                self._parts.append(part)
                self._series.setdefault(entry.uid, (zones, []))[1].append(entry)
                if settings.get("METHOD", "").upper() == "CANCEL":
                    self._cancelled.add(id(part))

    def _meetings(self) -> dict[tuple[str, str], Occurrence]:
        owner = owner_of(self._parts, self._names)
        meetings = Meetings(owner, self._zone, self._span, frozenset(self._cancelled))
        kept: dict[tuple[str, str], Occurrence] = {}
        for zones, entries in self._series.values():
            self._turn()
            for found in meetings.of(occurrences(entries, zones, self._span, self._faults, self._patience)):
                kept[(found.uid, found.occurrence)] = found
            if len(kept) > MOST_EVENTS:
                raise InputError(
                    "{name} has more than {most_events:,} meetings within the {weeks_back} weeks that "
                    "Rider shows. Choose a smaller calendar.",
                    name=self._source.name,
                    most_events=MOST_EVENTS,
                    weeks_back=_WEEKS_BACK + _WEEKS_AHEAD,
                )
        return kept
