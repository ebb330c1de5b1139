# SPDX-License-Identifier: MIT
"""Days and instants as files write them; whether day or month comes first is never guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import NamedTuple
from unicodedata import category, normalize
from zoneinfo import ZoneInfo

from rider.domain.day import instant
from rider.exchange.cells.months import month_of

EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
_PIVOT = 69  # POSIX: two-digit years from 69 on are of the last century
_SERIAL_ZERO = datetime(1899, 12, 30)  # what spreadsheets count days from
_SERIALS = range(20_000, 80_000)
_LONGEST = 64

_TIME = (
    r"(?:[T ,]+(?:(?:at|um|om|as|alle|a las|a) )?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})"
    r"(?:[.,](?P<part>\d{1,9}))?)?(?:\s?(?P<half>[AaPp])\.?\s?[Mm]\.?)?(?: Uhr)?"
    r"\s?(?P<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?"
)
_YEAR_FIRST = re.compile(
    rf"(?P<y>\d{{4}})(?P<sep>[-/.])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}}){_TIME}", re.ASCII
)
_COMPACT = re.compile(rf"(?P<y>\d{{4}})(?P<m>\d{{2}})(?P<d>\d{{2}}){_TIME}", re.ASCII)
_YEAR_LAST = re.compile(
    rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d{{2}}){_TIME}", re.ASCII
)
_NAME = "[A-Za-z]{3,10}"
_NAMED = re.compile(
    rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|o)?[-. ]{{1,2}}(?:de )?(?P<m>{_NAME})"
    rf"|(?P<m2>{_NAME})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)"
    rf"[-., ]{{1,2}}(?:del? )?(?P<y>\d{{4}}|\d{{2}}){_TIME}",
    re.ASCII,
)
_SERIAL = re.compile(r"\d{5}(?:\.\d{1,15})?", re.ASCII)
_NO_DAY = re.compile(r"[-–—]|0[0 :/.T-]*")


class DateOrder(StrEnum):
    """Which comes first in dates such as 3/4/2024."""

    DMY = "dmy"
    MDY = "mdy"


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """A cell of a column that proves each order, and one that could be read either way."""

    dmy: str | None
    mdy: str | None
    open: str | None

    @property
    def order(self) -> DateOrder | None:
        """Return the order that the column proves; None where nothing or both are proven."""
        if (self.dmy is None) == (self.mdy is None):
            return None
        return DateOrder.DMY if self.dmy else DateOrder.MDY

    @property
    def asks(self) -> bool:
        """Say whether someone must tell which order is meant."""
        return self.order is None and (self.open or self.dmy) is not None


def order_evidence(cells: Iterable[str]) -> OrderEvidence:
    """Look through the cells of a column for those that can be read in one order only."""
    dmy = mdy = undecided = None
    for cell in cells:
        found = _YEAR_LAST.fullmatch(_plain(cell))
        if not found or found["a"] == found["b"]:
            continue
        first, second = int(found["a"]), int(found["b"])
        if first > 12 >= second:
            dmy = dmy or cell
        elif second > 12 >= first:
            mdy = mdy or cell
        elif first <= 12 and first != second:
            undecided = undecided or cell
    return OrderEvidence(dmy, mdy, undecided)


def parse_day(cell: str, order: DateOrder | None = None, zone: str = "UTC") -> date | None:
    """Return the day of a cell; None for a blank one or a zero date.

    A time with an offset is one of the day that it then was in `zone`.

    Raises:
        ValueError: the cell is not a day; its text is the rest of a sentence.
    """
    found = _moment(cell, order)
    if found is None:
        return None
    if found.offset is None or found.clock is None:
        return found.day
    at = datetime.combine(found.day, found.clock, timezone(found.offset))
    return at.astimezone(ZoneInfo(zone)).date()


def parse_instant(cell: str, order: DateOrder | None, zone: str) -> int | None:
    """Return the instant of a cell in ms since the epoch; None for a blank one or a zero date.

    A time without an offset is one of the wall clock in `zone`, a day without a time is noon there.

    Raises:
        ValueError: the cell is not a day; its text is the rest of a sentence.
    """
    found = _moment(cell, order)
    if found is None:
        return None
    if found.clock is None:
        return instant(found.day, zone=zone)
    place = ZoneInfo(zone) if found.offset is None else timezone(found.offset)
    at = datetime.combine(found.day, found.clock, place)
    return (at.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


class _Moment(NamedTuple):
    day: date
    clock: time | None = None
    offset: timedelta | None = None


def _moment(cell: str, order: DateOrder | None) -> _Moment | None:
    text = _plain(cell)
    if not text or _NO_DAY.fullmatch(text):
        return None
    if _SERIAL.fullmatch(text) and int(text[:5]) in _SERIALS:
        return _serial(text)
    try:
        found = _written(text, order)
    except _OrderUnknownError:
        raise
    except ValueError as error:
        raise ValueError("is not a day of the calendar") from error
    if found is None:
        raise ValueError("is not a date that Rider can read; write it as 2024-01-31")
    return found


def _written(text: str, order: DateOrder | None) -> _Moment | None:
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _read(found, int(found["m"]), int(found["d"]))
    if found := _YEAR_LAST.fullmatch(text):
        return _read(found, *_month_and_day(found, order))
    if found := _NAMED.fullmatch(text):
        return _read(found, month_of(found["m"] or found["m2"]), int(found["d"] or found["d2"]))
    return None


def _plain(cell: str) -> str:
    """Return a cell without accents and with plain blanks: exports put narrow ones before AM and PM."""
    if cell.isascii():
        return cell.strip()
    kept = (c for c in normalize("NFD", cell[: 4 * _LONGEST]) if category(c) not in ("Mn", "Cf"))
    return re.sub(r"\s", " ", "".join(kept)).strip()


class _OrderUnknownError(ValueError):
    pass


def _serial(text: str) -> _Moment:
    """Read the number of days that a spreadsheet keeps; its fraction is the time of the day."""
    at = _SERIAL_ZERO + timedelta(seconds=round(float(text) * 86_400))
    return _Moment(at.date(), at.time() if at.time() != time() else None)


def _month_and_day(found: re.Match[str], order: DateOrder | None) -> tuple[int, int]:
    first, second = int(found["a"]), int(found["b"])
    if first == second:
        return first, second
    if order is None:
        raise _OrderUnknownError("could have the day or the month first")
    return (second, first) if order is DateOrder.DMY else (first, second)


def _read(found: re.Match[str], month: int, day: int) -> _Moment:
    year = int(found["y"])
    if len(found["y"]) == 2:
        year += 1900 if year >= _PIVOT else 2000
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise ValueError("year")
    on = date(year, month, day)
    return _Moment(on, _clock(found), _offset(found["zone"])) if found["hour"] else _Moment(on)


def _clock(found: re.Match[str]) -> time:
    hour = int(found["hour"])
    if found["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("hour")
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    micro = int((found["part"] or "0").ljust(6, "0")[:6])
    return time(hour, int(found["minute"]), int(found["second"] or 0), micro)


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    if zone[0] not in "+-":
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes >= 24 * 60:
        raise ValueError("offset")
    return timedelta(minutes=minutes if zone[0] == "+" else -minutes)
