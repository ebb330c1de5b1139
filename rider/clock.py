# SPDX-License-Identifier: MIT
"""The app's one clock: every recorded time comes from here."""

import os
import time
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rider.domain.day import USUAL_END_MINUTE, UTC_ZONE, Zone, as_zone, workday
from rider.domain.ids import uuid7


def local_zone() -> str:
    """Return the IANA name of the machine's time zone, UTC where it cannot be told."""
    try:
        name = _linked_zone() or _found_zone()
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, LookupError, ValueError, OSError):
        return "UTC"
    return name


def _linked_zone() -> str:
    """Return the zone that a Unix links to, which is quick to read; nothing where it is told otherwise."""
    if "TZ" in os.environ:
        return ""
    try:
        return os.readlink("/etc/localtime").partition("/zoneinfo/")[2]
    except OSError:
        return ""


def _found_zone() -> str:
    import tzlocal

    return tzlocal.get_localzone_name()


@dataclass(slots=True)
class Clock:
    """Tells instants in ms since the epoch, and the rep's day in a zone."""

    zone: Zone = UTC_ZONE

    def __post_init__(self) -> None:
        """Take a plain name as a zone in which workdays end as usual."""
        self.zone = as_zone(self.zone)

    def now(self) -> int:
        """Return the present instant in ms since the epoch."""
        return time.time_ns() // 1_000_000

    def steady(self) -> int:
        """Return ms on a clock that nobody can set, which runs from no certain point."""
        return time.monotonic_ns() // 1_000_000

    def today(self) -> date:
        """Return the rep's present workday."""
        return workday(self.now(), self.zone)

    def new_id(self) -> str:
        """Return a new UUIDv7 as 32 hexadecimal digits."""
        return uuid7(self.now(), int.from_bytes(os.urandom(10)) & ((1 << 74) - 1))


@dataclass(slots=True)
class SteppedClock(Clock):
    """A clock that stands where it was set, for histories that are written after the fact."""

    at: int = 0

    def now(self) -> int:
        """Return the instant that was set."""
        return self.at

    def steady(self) -> int:
        """Return the instant that was set: both clocks are moved on together."""
        return self.at


def system_clock(ends_minute: int = USUAL_END_MINUTE) -> Clock:
    """Return the clock of this machine in its own zone, with when the rep's workdays end."""
    return Clock(Zone(local_zone(), ends_minute))
