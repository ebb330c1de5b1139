# SPDX-License-Identifier: MIT
"""Days, times and lengths as a calendar writes them."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from rider.exchange.calendars.lines import Line
from rider.exchange.calendars.zones import Zone, Zones

_TIME = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z)?)?", re.IGNORECASE)
_LENGTH = re.compile(
    r"([+-])?P(?:([0-9]{1,5})W)?(?:([0-9]{1,5})D)?"
    r"(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?",
    re.IGNORECASE,
)
_EARLIEST, _LATEST = 1600, 9000


class Moment(NamedTuple):
    """A day, or an instant by the clock of a zone."""

    at: date | datetime
    zone: Zone

    @property
    def is_day(self) -> bool:
        """Say whether it is a day."""
        return not isinstance(self.at, datetime)

    @property
    def day(self) -> date:
        """Return the day, by the clock of the zone."""
        return self.at.date() if isinstance(self.at, datetime) else self.at


@dataclass(frozen=True, slots=True)
class Length:
    """How long an event lasts: some time by the clock on the wall, and then some that passes."""

    wall: timedelta = timedelta()
    exact: timedelta = timedelta()

    def after(self, start: datetime) -> datetime:
        """Return the instant when what begins at `start` ends, in UTC."""
        by_wall = start + self.wall if self.wall else start
        return by_wall.astimezone(UTC) + self.exact

    @property
    def about(self) -> timedelta:
        """Return how long it is, but for the changes of the clock."""
        return self.wall + self.exact


def moment(text: str, tzid: str, zones: Zones) -> Moment:
    """Return a day or an instant.

    Raises:
        ValueError: it is none.
    """
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    if not _EARLIEST <= year <= _LATEST:
        raise ValueError(text)
    if found[4] is None:
        return Moment(date(year, month, day), zones.own)
    hour, minute, second = int(found[4]), int(found[5]), min(int(found[6] or 0), 59)
    zone = _zone(tzid, zones, in_utc=bool(found[7]))
    return Moment(datetime(year, month, day, hour, minute, second, tzinfo=zone.tz), zone)


def _zone(tzid: str, zones: Zones, *, in_utc: bool) -> Zone:
    if in_utc:
        return Zone(UTC, "UTC")
    return zones.named(tzid) if tzid else zones.floating


def moment_of(line: Line, zones: Zones) -> Moment:
    """Return the day or instant of a property.

    Raises:
        ValueError: it is none.
    """
    tzid, value = line.params.get("TZID", ""), line.value
    if tzid and ":" in value:  # Exchange writes ids with colons, and no quotes around them
        rest, _, value = value.rpartition(":")
        tzid = f"{tzid}:{rest}"
    return moment(value, tzid, zones)


def length(text: str) -> Length:
    """Return how long a DURATION is.

    Raises:
        ValueError: it is none.
    """
    found = _LENGTH.fullmatch(text.strip())
    if not found or not any(found.groups()[1:]):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    sign = -1 if found[1] == "-" else 1
    return Length(
        sign * timedelta(weeks=weeks, days=days),
        sign * timedelta(hours=hours, minutes=minutes, seconds=seconds),
    )


def length_between(start: Moment, end: Moment) -> Length:
    """Return the length from one moment to another: by the clock where both go by the same one."""
    if start.is_day or end.is_day:
        return Length(end.day - start.day)
    assert isinstance(start.at, datetime)
    assert isinstance(end.at, datetime)
    if start.zone.tz is end.zone.tz:
        return Length(end.at - start.at)
    return Length(exact=end.at.astimezone(UTC) - start.at.astimezone(UTC))


def ms(at: datetime) -> int:
    """Return an instant in ms since the epoch."""
    return round(at.timestamp() * 1000)
