# SPDX-License-Identifier: MIT
"""Events with their times read: what is to be repeated, and what stands for one occurrence of another."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice

from rider.exchange.calendars.components import Part
from rider.exchange.calendars.faults import EventFault, Faults
from rider.exchange.calendars.lines import Line
from rider.exchange.calendars.moments import Length, Moment, length, length_between, moment, moment_of
from rider.exchange.calendars.zones import Zones

OWN_BLOCKS = "@blocks.rider.invalid"
"""How the UIDs of the blocks end that Rider exports; the domain can be nobody else's."""

MOST_DATES = 2_000
"""No series has more single dates, or dates that are left out, around today."""

_LONGEST_UID = 500
_MOST_LENGTH = timedelta(days=366)
_AROUND = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Entry:
    """An event. `original` is which occurrence of its series it stands for, `and_later` also for all later.

    `lengths` are those of single dates that have their own, by their starts.
    """

    part: Part
    uid: str
    start: Moment
    length: Length
    sequence: int = -1
    original: Moment | None = None
    and_later: bool = False
    rules: tuple[str, ...] = ()
    dates: tuple[Moment, ...] = ()
    left_out: tuple[Moment, ...] = ()
    lengths: tuple[tuple[Moment, Length], ...] = ()

    @property
    def repeats(self) -> bool:
        """Say whether it occurs more than once."""
        return bool(self.rules or self.dates)

    @property
    def rank(self) -> tuple[int, str]:
        """Return what the newer one of two versions of an event has more of."""
        return (self.sequence, self.part.value("LAST-MODIFIED"))


def is_own(part: Part) -> bool:
    """Say whether an event is a block that Rider exported."""
    return part.value("UID").lower().endswith(OWN_BLOCKS) or part.first("X-RIDER-BLOCK") is not None


def entry_of(part: Part, zones: Zones, today: date, faults: Faults) -> Entry | None:
    """Return an event with its times, None where it has none that can be read."""
    begins = part.first("DTSTART")
    if begins is None or not begins.value.strip():
        faults.add(EventFault.NO_START, part.title)
        return None
    try:
        start, how_long = _span(part, begins, zones)
        original = part.first("RECURRENCE-ID")
        found = Entry(
            part=part,
            uid=_uid(part),
            start=start,
            length=how_long,
            sequence=_sequence(part.value("SEQUENCE")),
            original=moment_of(original, zones) if original else None,
            and_later=bool(original) and _ranges_on(original),
            rules=tuple(line.value.strip() for line in part.all("RRULE")),
        )
    except (ValueError, OverflowError):
        faults.add(EventFault.UNREADABLE, part.title)
        return None
    return _checked(_with_dates(found, zones, today), faults)


def _ranges_on(line: Line | None) -> bool:
    return line is not None and line.params.get("RANGE", "").upper() == "THISANDFUTURE"


def _checked(entry: Entry, faults: Faults) -> Entry | None:
    if entry.length.about > _MOST_LENGTH:
        faults.add(EventFault.TOO_LONG, entry.part.title)
        return None
    if entry.length.about < timedelta():
        faults.add(EventFault.BACKWARDS, entry.part.title)
        return replace(entry, length=Length(timedelta(days=1)) if entry.start.is_day else Length())
    return entry


def _span(part: Part, begins: Line, zones: Zones) -> tuple[Moment, Length]:
    start = moment_of(begins, zones)
    ends, lasts = part.first("DTEND"), part.value("DURATION")
    if ends and ends.value.strip():
        end = moment_of(ends, zones)
        if _is_all_day_of_outlook(part, start, end):
            start, end = Moment(start.day, zones.own), Moment(end.day, zones.own)
        how_long = length_between(start, end)
    elif lasts:
        how_long = length(lasts)
    else:
        how_long = Length()
    if start.is_day and how_long.about == timedelta(how_long.about.days) and not how_long.about.days:
        how_long = Length(timedelta(days=1))
    return start, how_long


def _is_all_day_of_outlook(part: Part, start: Moment, end: Moment) -> bool:
    """Say whether times from midnight to midnight are meant as days."""
    says = part.value("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    return says and all(isinstance(each.at, datetime) and each.at.time() == time() for each in (start, end))


def _uid(part: Part) -> str:
    uid = part.value("UID")
    if uid and len(uid) <= _LONGEST_UID:
        return uid
    told = "\n".join((uid, part.value("DTSTART"), part.value("SUMMARY")))
    return f"without-uid-{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _sequence(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def _with_dates(entry: Entry, zones: Zones, today: date) -> Entry:
    """Take the single dates that a series has besides its rule, or has not; far ones do not count."""
    within = (f"{today - _AROUND:%Y%m%d}", f"{today + _AROUND:%Y%m%d}")  # as text: there may be very many
    dates: list[Moment] = []
    lengths: list[tuple[Moment, Length]] = []
    for text, tzid in islice(_listed(entry.part.all("RDATE"), within), MOST_DATES + 1):
        if (found := _date(text, tzid, zones)) is not None:
            dates.append(found[0])
            lengths += [(found[0], found[1])] if found[1] else []
    listed = (
        _date(text, tzid, zones)
        for text, tzid in islice(_listed(entry.part.all("EXDATE"), within), MOST_DATES + 1)
    )
    left_out = (found[0] for found in listed if found is not None)
    return replace(entry, dates=tuple(dates), left_out=tuple(left_out), lengths=tuple(lengths))


def _listed(lines: Iterable[Line], within: tuple[str, str]) -> Iterator[tuple[str, str]]:
    first, last = within
    for line in lines:
        for text in dict.fromkeys(line.value.split(",")):
            if first <= text.strip()[:8] <= last:
                yield text.strip(), line.params.get("TZID", "")


def _date(text: str, tzid: str, zones: Zones) -> tuple[Moment, Length | None] | None:
    """Return a date of a list, with its own length where it has one; None for what cannot be read."""
    begins, _, ends = text.partition("/")
    try:
        start = moment(begins, tzid, zones)
        if not ends:
            return start, None
        own = length(ends) if ends[:1] in "+-Pp" else length_between(start, moment(ends, tzid, zones))
    except (ValueError, OverflowError):
        return None
    return start, own
