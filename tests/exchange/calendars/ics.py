# SPDX-License-Identifier: MIT
"""Calendars written by hand for tests, and what Rider reads in them."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.exchange.calendars.reading import read_calendar

TODAY = date(2026, 10, 7)
"""A Wednesday: the clocks of Berlin change on 25 October, those of Lord Howe on 4 October."""

BERLIN = "Europe/Berlin"


def event(*lines: str, uid: str = "one@cal", title: str = "Weekly with Hafen", start: str = "") -> str:
    """Return an event; `start` is what follows DTSTART, as in `;TZID=Europe/Berlin:20261007T090000`."""
    times = (f"DTSTART{start}",) if start else ()
    own = (f"UID:{uid}",) if uid else ()
    return "\r\n".join(("BEGIN:VEVENT", *own, f"SUMMARY:{title}", *times, *lines, "END:VEVENT"))


def calendar(*parts: str, head: Iterable[str] = ()) -> str:
    """Return a calendar of events and time zones."""
    begin = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A test//EN")
    return "\r\n".join((*begin, *head, *parts, "END:VCALENDAR", ""))


def read(
    folder: Path, text: str | bytes, zone: str = BERLIN, today: date = TODAY, name: str = "work.ics"
) -> CalendarRead:
    """Return what Rider reads in a calendar."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_calendar(path, zone, today)


def starts(found: CalendarRead | Iterable[Occurrence], zone: str = BERLIN) -> list[str]:
    """Return when meetings begin by the clock of a zone."""
    each = found.occurrences if isinstance(found, CalendarRead) else found
    return [wall(one.starts_at, zone) for one in each]


def wall(at: int, zone: str = BERLIN) -> str:
    """Return an instant by the clock of a zone."""
    return f"{datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def titles(found: CalendarRead) -> list[str]:
    """Return what the meetings are called, each once."""
    return list(dict.fromkeys(each.title for each in found.occurrences))
