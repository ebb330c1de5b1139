# SPDX-License-Identifier: MIT
"""The time zones that a calendar names: its own definitions first, then the names of IANA and of Windows."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rider.domain.said import Said
from rider.exchange.calendars.faults import Faults, quoted
from rider.exchange.calendars.lines import parsed
from rider.exchange.calendars.patience import EndlessError, Patience

_MOST_DEFINED = 30
_MOST_UNKNOWN = 10
_LONGEST_LINE = 1_000
_RULES = frozenset({"TZOFFSETFROM", "TZOFFSETTO", "DTSTART", "RRULE", "RDATE", "TZNAME"})
_UTC_NAMES = frozenset({"Z", "UTC", "GMT", "ETC/UTC", "TZONE://MICROSOFT/UTC"})
_LARGE = (
    *("Europe/London", "Europe/Paris", "Europe/Helsinki", "America/New_York", "America/Chicago"),
    *("America/Denver", "America/Los_Angeles"),
)
"""Where several zones have one clock, it is most likely one of these that is meant."""
_SAMPLED_DAYS = 460
_YEARS_BACK = 3

Offsets = tuple[timedelta | None, ...]


class Zone(NamedTuple):
    """A time zone: how it is reckoned, an IANA name for it, and the name of one that is not known."""

    tz: tzinfo
    name: str
    doubtful: str = ""


class Zones:
    """Finds the time zones of one calendar file by the ids that it uses."""

    def __init__(
        self, own: str, texts: dict[str, str], standard: str, today: date, faults: Faults, patience: Patience
    ) -> None:
        """Take the rep's zone, the definitions by their ids, and the zone that the calendar calls its own."""
        self.own = Zone(ZoneInfo(own), own)
        self._texts, self._faults, self._patience = texts, faults, patience
        self._today, self._days = today, _sampled(today)
        named = known_zone(standard)
        self.floating = Zone(ZoneInfo(named), named) if named else self.own
        self._found: dict[str, Zone] = {}
        self._defined = self._unknown = 0

    def named(self, tzid: str) -> Zone:
        """Return the zone of an id."""
        found = self._found.get(tzid)
        if found is None:
            found = self._found[tzid] = self._find(tzid)
        return found

    def _find(self, tzid: str) -> Zone:
        if self._unknown > _MOST_UNKNOWN:
            return Zone(self.own.tz, self.own.name, tzid[:100])
        name = known_zone(tzid)
        if (text := self._texts.get(tzid)) and (zone := self._by_rules(text, name)):
            return zone
        if name:
            return Zone(ZoneInfo(name), name)
        self._unknown += 1
        if self._unknown > _MOST_UNKNOWN:
            self._faults.say(
                "Rider does not know many of its time zones either. Meetings in them are shown hatched, too."
            )
            return Zone(self.own.tz, self.own.name, tzid[:100])
        self._faults.say(
            Said(
                "Rider does not know the time zone {tzid}. Its meetings are shown hatched, as if "
                "they were in {own}; they may be at another hour.",
                tzid=quoted(tzid),
                own=self.own.name,
            )
        )
        return Zone(self.own.tz, self.own.name, tzid[:100])

    def _by_rules(self, text: str, name: str) -> Zone | None:
        """Return the zone that a definition describes, None where it cannot be read."""
        if self._defined >= _MOST_DEFINED or self._patience.is_over:
            return None
        self._defined += 1
        _get_ready()
        try:
            with self._patience.held():
                tz = _defined(text, self._today)
                offsets = tuple(map(tz.utcoffset, self._days))
        except (EndlessError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
            return None
        if None in offsets:
            return None
        if name and (self._agrees(name, offsets) or self._is_part_of(name, offsets)):
            return Zone(ZoneInfo(name), name)
        for candidate in self._candidates():
            if self._agrees(candidate, offsets):
                return Zone(ZoneInfo(candidate), candidate)
        return Zone(tz, self.own.name)

    def _candidates(self) -> Iterator[str]:
        yield from (self.own.name, self.floating.name, *_LARGE)
        yield from sorted(set(windows_zones().values()))

    def _agrees(self, name: str, offsets: Offsets) -> bool:
        tz = _loaded(name)
        return tz is not None and all(tz.utcoffset(d) == o for d, o in zip(self._days, offsets, strict=True))

    def _is_part_of(self, name: str, offsets: Offsets) -> bool:
        """Say whether a definition only leaves out the summer time of the zone that it names.

        Many a tool for invitations writes such ones; no calendar takes them by their word.
        """
        tz = ZoneInfo(name)
        return len(set(offsets)) == 1 and offsets[0] in set(map(tz.utcoffset, self._days))


@cache
def windows_zones() -> dict[str, str]:
    """Return the IANA zones by the names that Windows has for them."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON
    from tzlocal.windows_tz import win_tz

    return {**WINDOWS_TO_OLSON, **win_tz}


def known_zone(tzid: str) -> str:
    """Return the IANA name of a zone that is known by its id, nothing where it is not."""
    name = tzid.strip().strip('"')
    if not name or len(name) > 200:
        return ""
    if name.upper() in _UTC_NAMES:
        return "UTC"
    parts = name.strip("/").split("/")
    tails = ["/".join(parts[-count:]) for count in (len(parts), 3, 2)]
    windows = windows_zones().get(name, "") or windows_zones().get(name.rstrip(" 0123456789"), "")
    return next((each for each in (*tails, windows) if each and _loaded(each)), "")


@cache
def _loaded(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return None


def _sampled(today: date) -> tuple[datetime, ...]:
    noon = datetime(today.year, today.month, today.day, 12) - timedelta(days=60)
    return tuple(noon + timedelta(days=day) for day in range(0, _SAMPLED_DAYS, 2))


@cache
def _get_ready() -> None:
    """Read a definition once: the first time, the library looks through all zones there are."""
    rules = (
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0000",
        "END:STANDARD",
    )
    _defined("\n".join(rules), date(1970, 1, 1))


def _defined(text: str, today: date) -> tzinfo:
    """Return the zone that a definition describes, for some years around today.

    Raises:
        ValueError: it describes none.
    """
    from icalendar import Timezone

    lines = ["BEGIN:VTIMEZONE", "TZID:Defined"]
    rules: dict[str, str] = {}
    for raw in text.splitlines():
        mark = raw.strip().upper()
        if mark in ("BEGIN:STANDARD", "BEGIN:DAYLIGHT"):
            rules = {}
        elif mark in ("END:STANDARD", "END:DAYLIGHT"):
            lines += [f"BEGIN:{mark[4:]}", *_observance(rules, today), mark]
        elif len(raw) <= _LONGEST_LINE and (line := parsed(raw)) and line.name in _RULES:
            rules[line.name] = line.value.strip()
    zone = Timezone.from_ical("\r\n".join((*lines, "END:VTIMEZONE", "")))
    if not isinstance(zone, Timezone):
        raise ValueError(text)
    tz: tzinfo = zone.to_tz(lookup_tzid=False)
    return tz


def _observance(rules: dict[str, str], today: date) -> list[str]:
    """Return the lines of a part of a definition; one that has held since long ago begins some years ago.

    Outlook lets all of them begin in 1601, and four centuries would be searched for each time of a meeting.
    """
    start, rule = rules.get("DTSTART", ""), rules.get("RRULE", "").upper()
    start = f"{start}T000000" if len(start) == 8 else start
    if rule and "FREQ=YEARLY" not in rule:
        raise ValueError(rule)
    goes_on = "BYMONTH=" in rule and "UNTIL=" not in rule and "COUNT=" not in rule
    near = f"{today.year - _YEARS_BACK}0101"
    if goes_on and start[:8] < near:
        start = near + start[8:]
    return [f"{name}:{value}" for name, value in {**rules, "DTSTART": start}.items()]
