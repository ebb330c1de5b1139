# SPDX-License-Identifier: MIT
"""Days as files write them; whether day or month comes first is decided per column, never guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
_PIVOT = 69  # POSIX: two-digit years from 69 on are of the last century
_SERIAL_ZERO = date(1899, 12, 30)  # what spreadsheets count days from
_SERIALS = range(20_000, 80_000)

_TIME = (
    r"(?:[T ,]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<half>[AaPp])\.?[Mm]\.?)?\s?(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_YEAR_FIRST = re.compile(
    rf"(?P<y>\d{{4}})(?P<sep>[-/.])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}}){_TIME}", re.ASCII
)
_COMPACT = re.compile(rf"(?P<y>\d{{4}})(?P<m>\d{{2}})(?P<d>\d{{2}}){_TIME}", re.ASCII)
_YEAR_LAST = re.compile(
    rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d{{2}}){_TIME}", re.ASCII
)
_NAMED = re.compile(
    rf"(?:(?P<d>\d{{1,2}})[-. ]{{1,2}}(?P<m>[A-Za-z]{{3,9}})|(?P<m2>[A-Za-z]{{3,9}})\.? (?P<d2>\d{{1,2}}))"
    rf"[-., ]{{1,2}}(?P<y>\d{{4}}|\d{{2}}){_TIME}",
    re.ASCII,
)
_SERIAL = re.compile(r"\d{5}(?:\.\d{1,12})?", re.ASCII)
_NO_DAY = re.compile(r"[-–—]|0[0 :/.T-]*")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


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
        found = _YEAR_LAST.fullmatch(cell.strip())
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


def parse_day(cell: str, order: DateOrder | None = None) -> date | None:
    """Return the day of a cell; None for a blank one or a zero date. With an offset it is the UTC day.

    Raises:
        ValueError: the cell is not a day; its text is the rest of a sentence.
    """
    text = cell.strip()
    if not text or _NO_DAY.fullmatch(text):
        return None
    if _SERIAL.fullmatch(text) and int(text[:5]) in _SERIALS:
        return _SERIAL_ZERO + timedelta(days=int(text[:5]))
    try:
        found = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
        if found:
            return _day(found, int(found["m"]), int(found["d"]))
        if found := _YEAR_LAST.fullmatch(text):
            return _day(found, *_month_and_day(found, order))
        if found := _NAMED.fullmatch(text):
            return _day(found, _month(found["m"] or found["m2"]), int(found["d"] or found["d2"]))
    except _OrderUnknownError:
        raise
    except ValueError as error:
        raise ValueError("is not a day of the calendar") from error
    raise ValueError("is not a date that Rider can read; write it as 2024-01-31")


class _OrderUnknownError(ValueError):
    pass


def _month_and_day(found: re.Match[str], order: DateOrder | None) -> tuple[int, int]:
    first, second = int(found["a"]), int(found["b"])
    if first == second:
        return first, second
    if order is None:
        raise _OrderUnknownError("could have the day or the month first")
    return (second, first) if order is DateOrder.DMY else (first, second)


def _month(name: str) -> int:
    for place, month in enumerate(_MONTHS, 1):
        if month.startswith(name.lower()) or (name.lower() == "sept" and place == 9):
            return place
    raise ValueError(name)


def _day(found: re.Match[str], month: int, day: int) -> date:
    year = int(found["y"])
    if len(found["y"]) == 2:
        year += 1900 if year >= _PIVOT else 2000
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise ValueError("year")
    return _utc_day(date(year, month, day), found) if found["hour"] else date(year, month, day)


def _utc_day(day: date, found: re.Match[str]) -> date:
    hour = int(found["hour"])
    if found["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("hour")
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    at = datetime(
        day.year, day.month, day.day, hour, int(found["minute"]), int(found["second"] or 0), tzinfo=UTC
    )
    zone = found["zone"] or "Z"
    if zone[0] not in "+-":
        return day
    digits = zone[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return (at - offset if zone[0] == "+" else at + offset).date()
