# SPDX-License-Identifier: MIT
"""Declared options, kept in a small file beside the data rather than in it."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from rider.domain.errors import FileError
from rider.domain.money import is_currency
from rider.paths import config_folder

T = TypeVar("T", str, int)
_SECTION = "rider"


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One option: its name in the file, its default, what it may be, what it does, how it is read.

    What is not one of a few values has no `choices` but a `check`, which returns what is wrong with a value.
    """

    name: str
    default: T
    choices: tuple[T, ...]
    help: str
    read: Callable[[str], T]
    check: Callable[[T], str] | None = None

    def fault(self, value: T) -> str:
        """Return what is wrong with a value, as a sentence for the rep; nothing where it is allowed."""
        if self.check is not None:
            return self.check(value)
        return "" if value in self.choices else f"{self.name} cannot be {value!r}"


THEME: Option[str] = Option(
    "theme", "system", ("system", "light", "dark"), "Light or dark, or as the system has it.", str
)
TEXT_PERCENT: Option[int] = Option(
    "text_percent",
    100,
    (100, 110, 125, 150, 175, 200),
    "The size of all text, in percent of the system's.",
    int,
)

LANGUAGE: Option[str] = Option(
    "language",
    "system",
    ("system", "en", "de"),
    "The language of Rider's words; it holds from the next start.",
    str,
)

CARD_ORDER: Option[str] = Option(
    "card_order",
    "urgency",
    ("urgency", "due", "value", "name"),
    "The order of the cards within a column.",
    str,
)

DEALS_VIEW: Option[str] = Option(
    "deals_view",
    "board",
    ("board", "list"),
    "Whether deals are shown as cards on a board or as rows of a list.",
    str,
)


AS_SYSTEM = ""
"""What an option is that follows the machine's region, which Rider knows only where there is a screen."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?")


def _read_time(text: str) -> str:
    """Return a time of day as it is kept: 9, 9.00 and 9:00 are all 09:00; what is no time stays as it is."""
    found = _TIME.fullmatch(text.strip())
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else text.strip()


def _check_time(value: str) -> str:
    hour, _, minute = value.partition(":")
    fits = bool(_TIME.fullmatch(value)) and int(hour) < 24 and int(minute or 0) < 60
    return "" if fits else "Give a time of day, such as 09:00."


def _read_days(text: str) -> str:
    """Return days in the order of the week, each once."""
    named = {part.strip().lower() for part in text.split(",")} - {""}
    return ",".join(sorted(named, key=lambda day: (DAYS.index(day) if day in DAYS else len(DAYS), day)))


def _check_days(value: str) -> str:
    known = value == AS_SYSTEM or set(value.split(",")) <= set(DAYS)
    return "" if known else "Give days of the week, such as mon,tue,wed."


def _read_currency(text: str) -> str:
    return text.strip().upper()


def _check_currency(value: str) -> str:
    fits = value == AS_SYSTEM or is_currency(value)
    return "" if fits else "Give the currency by its code of three letters, such as EUR."


WORK_BEGINS: Option[str] = Option(
    "work_begins", "09:00", (), "When the rep's working hours begin.", _read_time, _check_time
)
WORK_ENDS: Option[str] = Option(
    "work_ends", "17:00", (), "When the rep's working hours end.", _read_time, _check_time
)
WORK_DAYS: Option[str] = Option(
    "work_days", AS_SYSTEM, (), "The days on which the rep works.", _read_days, _check_days
)
CURRENCY: Option[str] = Option(
    "currency",
    AS_SYSTEM,
    (),
    "What a deal is in where nothing else is said.",
    _read_currency,
    _check_currency,
)

YES, NO = "yes", "no"


def _between(least: int, most: int, sentence: str) -> Callable[[int], str]:
    """Return a check of whole minutes that says a sentence where they are out of bounds."""

    def check(value: int) -> str:
        return "" if least <= value <= most else sentence

    return check


SNAP_MINUTES: Option[int] = Option(
    "snap_minutes", 15, (5, 10, 15, 30), "What blocks snap to on the wall clock, in minutes.", int
)
LUNCH_BEGINS: Option[str] = Option(
    "lunch_begins", "12:30", (), "When lunch begins; nothing is proposed in it.", _read_time, _check_time
)
LUNCH_MINUTES: Option[int] = Option(
    "lunch_minutes",
    45,
    (),
    "How long lunch is, in minutes; 0 for none.",
    int,
    _between(0, 180, "Give up to 180 minutes for lunch, 0 for none."),
)
BUFFER_MINUTES: Option[int] = Option(
    "buffer_minutes",
    10,
    (),
    "What is left free before and after a meeting, in minutes.",
    int,
    _between(0, 60, "Leave up to 60 minutes around a meeting."),
)
CAPACITY_MINUTES: Option[int] = Option(
    "capacity_minutes",
    240,
    (),
    "How much of a day is proposed as focus blocks at most, in minutes.",
    int,
    _between(30, 720, "Give 30 to 720 minutes of focus a day."),
)
GUARD_FIRST_HOUR: Option[str] = Option(
    "guard_first_hour",
    YES,
    (YES, NO),
    "Whether the first working hour is kept for the most valuable preparation.",
    str,
)
FOCUS_VIEW: Option[str] = Option(
    "focus_view", "day", ("day", "week"), "Whether Focus shows a day or a week.", str
)
REVIEW_FORM: Option[str] = Option(
    "review_form",
    "full",
    ("full", "short"),
    "Whether the review of a day asks everything, or only what moved and what is owed.",
    str,
)

TRENDS_WINDOW: Option[str] = Option(
    "trends_window",
    "12m",
    ("quarter", "6m", "12m", "3y", "all"),
    "How far back Trends looks.",
    str,
)


def _any(_value: str) -> str:
    """Find nothing wrong: what is kept may be of another file, and is then passed over."""
    return ""


TRENDS_PIPELINE: Option[str] = Option(
    "trends_pipeline",
    "",
    (),
    "The pipeline that Trends shows, the first where there is none such.",
    str,
    _any,
)

OFF = "off"


def _read_review_at(text: str) -> str:
    return OFF if text.strip().lower() == OFF else _read_time(text)


def _check_review_at(value: str) -> str:
    return "" if value in (AS_HOURS, OFF) else _check_time(value)


AS_HOURS = ""
"""What the time of the reminder is while it follows the end of the working hours."""

REVIEW_AT: Option[str] = Option(
    "review_at",
    AS_HOURS,
    (),
    "When Rider reminds of the day's review: a time, off, or nothing for the end of working hours.",
    _read_review_at,
    _check_review_at,
)


class Settings:
    """The options as the rep has them; an option that was never chosen has its default."""

    def __init__(self, path: Path | None = None) -> None:
        """Read the file, by default the platform's; what it does not say or allow counts as not chosen."""
        self.path = path or config_folder() / "settings.ini"
        self._kept = _read(self.path) if self.path.exists() else {}

    def get(self, option: Option[T]) -> T:
        """Return what an option is."""
        text = self._kept.get(option.name, "")
        try:
            value = option.read(text)
        except ValueError:
            return option.default
        return option.default if option.fault(value) else value

    def set(self, option: Option[T], value: T) -> None:
        """Choose and keep a value.

        Raises:
            ValueError: the option does not allow this value; the sentence says what it allows.
            FileError: the file cannot be written; the value holds until Rider ends.
        """
        if fault := option.fault(value):
            raise ValueError(fault)
        self._kept[option.name] = str(value)
        try:
            self._write()
        except OSError as error:
            raise FileError(
                "The settings could not be kept in {path} ({reason}). They hold until Rider ends.",
                path=self.path,
                reason=error.strerror,
            ) from error

    def _write(self) -> None:
        from configparser import ConfigParser

        made = ConfigParser(interpolation=None)
        made[_SECTION] = self._kept
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            made.write(file)
        os.replace(fresh, self.path)


def _read(path: Path) -> dict[str, str]:
    """Return what a file says, nothing where it cannot be read."""
    from configparser import ConfigParser, Error  # a first start has no file, and should not wait for this

    kept = ConfigParser(interpolation=None)
    try:
        kept.read(path, encoding="utf-8")
    except (OSError, UnicodeDecodeError, Error):
        return {}
    return dict(kept[_SECTION]) if kept.has_section(_SECTION) else {}
