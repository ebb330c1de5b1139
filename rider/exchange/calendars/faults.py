# SPDX-License-Identifier: MIT
"""What is left out of a calendar or is doubtful in it: many events with one fault make one sentence."""

import re
from collections.abc import Iterator
from enum import Enum

from rider.domain.said import Said

_SHOWN = 3
_MOST_LETTERS = 60
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class EventFault(Enum):
    """What can be wrong with an event: for one of them, and for several."""

    NO_START = (
        "{names} does not say when it begins, and was left out.",
        "{count:,} events do not say when they begin, and were left out: {names}.",
    )
    UNREADABLE = (
        "{names} has a time that cannot be read, and was left out.",
        "{count:,} events have times that cannot be read, and were left out: {names}.",
    )
    BACKWARDS = (
        "{names} ends before it begins. It is shown without a length.",
        "{count:,} events end before they begin. They are shown without a length: {names}.",
    )
    TOO_LONG = (
        "{names} lasts more than a year, and was left out.",
        "{count:,} events last more than a year, and were left out: {names}.",
    )
    TOO_OFTEN = (
        "{names} repeats more often than daily, and was left out.",
        "{count:,} events repeat more often than daily, and were left out: {names}.",
    )
    BAD_RULE = (
        "{names} repeats by a rule that cannot be read. Only its first date is shown.",
        "{count:,} events repeat by rules that cannot be read. Only their first dates are shown: {names}.",
    )
    ENDLESS = (
        "Rider could not find out when {names} repeats, and left it out. Look it up in your calendar.",
        "Rider could not find out when {count:,} events repeat, and left them out: {names}. "
        "Look them up in your calendar.",
    )
    LONG_LINE = (
        "A line of {names} is too long, and was passed over.",
        "Lines of {count:,} events are too long, and were passed over: {names}.",
    )
    CUT_OFF = (
        "The file ends in the middle of {names}. Export the calendar again to have all of it.",
        "{count:,} events are not finished: {names}. Export the calendar again to have all of them.",
    )


class Faults:
    """Collects what is wrong, and tells it in few sentences."""

    def __init__(self) -> None:
        """Begin with none."""
        self._events: dict[EventFault, list[str]] = {}
        self._sentences: dict[str, None] = {}

    def add(self, fault: EventFault, title: str) -> None:
        """Take a fault of an event."""
        self._events.setdefault(fault, []).append(title)

    def say(self, sentence: str) -> None:
        """Take a sentence about the calendar; the same one is told once."""
        self._sentences[sentence] = None

    def told(self) -> tuple[str, ...]:
        """Return all that is wrong as sentences."""
        return (*self._sentences, *self._on_events())

    def _on_events(self) -> Iterator[str]:
        for fault, titles in self._events.items():
            one, several = fault.value
            names = ", ".join(quoted(title) for title in titles[:_SHOWN])
            names += f" and {len(titles) - _SHOWN:,} more" if len(titles) > _SHOWN else ""
            told = one if len(titles) == 1 else several
            yield Said(told, count=len(titles), names=names)


def quoted(title: str) -> str:
    """Return a title of an event as a part of a sentence."""
    plain = clean(title)
    short = plain if len(plain) <= _MOST_LETTERS else f"{plain[: _MOST_LETTERS - 1].rstrip()}…"
    return f"“{short}”" if short else "An event without a title"


def clean(text: str, most: int = 500) -> str:
    """Return a text in one line, without what cannot be shown or would turn the line around."""
    line = " ".join(text[: most * 4].split())
    return _UNSHOWN.sub("", line)[:most].strip()
