# SPDX-License-Identifier: MIT
"""How the text of an option is read, and what is wrong with it: times, days of the week, money, minutes."""

import os
import re
from collections.abc import Callable

from rider.domain.money import is_currency
from rider.settings.option import QT_TRANSLATE_NOOP

AS_SYSTEM = ""
"""What an option is that follows the machine's region, which Rider knows only where there is a screen."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OFF = "off"
AS_HOURS = ""
"""What the time of the reminder is while it follows the end of the working hours."""

_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?")


def read_time(text: str) -> str:
    """Return a time of day as it is kept: 9, 9.00 and 9:00 are all 09:00; what is no time stays as it is."""
    found = _TIME.fullmatch(text.strip())
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else text.strip()


def check_time(value: str) -> str:
    """Return what is wrong with a time of day."""
    hour, _, minute = value.partition(":")
    fits = bool(_TIME.fullmatch(value)) and int(hour) < 24 and int(minute or 0) < 60
    return "" if fits else QT_TRANSLATE_NOOP("settings", "Give a time of day, such as 09:00.")


def read_minutes(text: str) -> int:
    """Return whole minutes, 45 and 45 min alike; what is no number is less than any."""
    bare = text.strip().removesuffix("min").strip()
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= len("9999") else -1


def minute_of(text: str) -> int:
    """Return the minute of the day that a time of the settings is."""
    hour, _, minute = text.partition(":")
    return int(hour) * 60 + int(minute)


def read_days(text: str) -> str:
    """Return days in the order of the week, each once."""
    named = {part.strip().lower() for part in text.split(",")} - {""}
    return ",".join(sorted(named, key=lambda day: (DAYS.index(day) if day in DAYS else len(DAYS), day)))


def check_days(value: str) -> str:
    """Return what is wrong with days of the week."""
    known = value == AS_SYSTEM or set(value.split(",")) <= set(DAYS)
    return "" if known else QT_TRANSLATE_NOOP("settings", "Give days of the week, such as mon,tue,wed.")


def read_currency(text: str) -> str:
    """Return the code of a currency as it is kept."""
    return text.strip().upper()


def check_currency(value: str) -> str:
    """Return what is wrong with the code of a currency."""
    fits = value == AS_SYSTEM or is_currency(value)
    said = QT_TRANSLATE_NOOP("settings", "Give the currency by its code of three letters, such as EUR.")
    return "" if fits else said


def read_review_at(text: str) -> str:
    """Return when Rider reminds of the review: a time, off, or nothing for the end of the hours."""
    return OFF if text.strip().lower() == OFF else read_time(text)


def check_review_at(value: str) -> str:
    """Return what is wrong with the time of the reminder."""
    return "" if value in (AS_HOURS, OFF) else check_time(value)


def read_folder(text: str) -> str:
    """Return a folder as it is kept, without blanks around it."""
    return os.path.expanduser(text.strip())


def check_folder(value: str) -> str:
    """Return what is wrong with a folder, which need not be there yet; nothing is the usual one."""
    fits = not value or (os.path.isabs(value) and value.isprintable())
    return "" if fits else QT_TRANSLATE_NOOP("settings", "Give the whole path of a folder.")


def between(least: int, most: int, sentence: str) -> Callable[[int], str]:
    """Return a check of whole minutes that says a sentence where they are out of bounds."""

    def check(value: int) -> str:
        return "" if least <= value <= most else sentence

    return check


def anything(_value: str) -> str:
    """Find nothing wrong: what is kept may be of another file, and is then passed over."""
    return ""
