# SPDX-License-Identifier: MIT
"""How kinds of blocks, times of the day and lengths are told."""

from datetime import date, timedelta
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import MINUTE_MS, Place, Tag
from rider.domain.focus.repeating import wall_minute
from ui.regional import dated
from ui.widgets.days import qdate

_HOUR = 60
_RIGHT_TO_LEFT = ("R", "AL")


def tag_words(tag: Tag) -> str:
    """Return what is to become of low-leverage work."""
    return {
        Tag.AUTOMATE: _tr("Automate it"),
        Tag.DELEGATE: _tr("Delegate it"),
        Tag.MUST_BE_ME: _tr("It must be me"),
    }[tag]


def clock_words(at_ms: int, zone: str) -> str:
    """Return the wall clock of a zone at an instant: 14:05."""
    return minute_words(wall_minute(at_ms, zone))


def minute_words(minute: int) -> str:
    """Return a minute of the day as a wall clock shows it."""
    return f"{minute // _HOUR % 24:02}:{minute % _HOUR:02}"


def length_words(minutes: int, hours_from: int = _HOUR) -> str:
    """Return a length of time: 45 min, 2 h, 4 h 30; from so many minutes on it is told in hours."""
    if minutes < hours_from:
        return _tr("{minutes} min").format(minutes=minutes)
    hours, rest = divmod(minutes, _HOUR)
    whole = _tr("{hours} h").format(hours=hours)
    return f"{whole} {rest:02}" if rest else whole


def times_words(place: Place, zone: str) -> str:
    """Return from when to when a place is."""
    return f"{clock_words(place.starts_at, zone)}–{clock_words(place.ends_at, zone)}"


def day_words(day: date, today: date) -> str:
    """Return a day as one speaks of it: today, tomorrow, Tue 24 Nov."""
    if day == today:
        return _tr("today")
    if day == today + timedelta(days=1):
        return _tr("tomorrow")
    return dated(qdate(day), "ddd d MMM")


def place_words(place: Place, zone: Zone, today: date) -> str:
    """Return the day and the times of a place."""
    return f"{day_words(workday(place.starts_at, zone), today)} {times_words(place, zone)}"


def isolated(text: str) -> str:
    """Return a text that does not turn what stands beside it around, whichever way it is written."""
    if text.isascii() or not any(bidirectional(sign) in _RIGHT_TO_LEFT for sign in text):
        return text
    return f"\u2068{text}\u2069"


def minutes_of(ms: int) -> int:
    """Return whole minutes."""
    return round(ms / MINUTE_MS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FocusWords", text)
