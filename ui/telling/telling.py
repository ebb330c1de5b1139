# SPDX-License-Identifier: MIT
"""What the sentences of the record are made of."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.events import EventKind
from rider.domain.money import Money
from rider.reads.timeline import TimelineEntry
from ui.regional import full
from ui.widgets.days import shown
from ui.widgets.proof_words import taken_out

_MOST_LETTERS = 400


@dataclass(frozen=True, slots=True)
class Told:
    """An event in words: what it was in a line, and below it what it changed and why, each in a line."""

    line: str
    below: tuple[str, ...] = ()


Tell = Callable[[TimelineEntry, date], Told]
"""Tells an event of one kind, as of the rep's day."""


def words_of(entry: TimelineEntry) -> tuple[str, ...]:
    """Return what an event says in free words, or that they were taken out; nothing where it says none."""
    if entry.redacted:
        return (taken_out(),)
    return (_cut(entry.words),) if entry.words.strip() else ()


def said_of(entry: TimelineEntry) -> str:
    """Return what the proof of an event says, or that it was taken out."""
    return _cut(entry.said) or taken_out()


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _MOST_LETTERS else f"{flat[:_MOST_LETTERS].rstrip()}…"


def from_to(old: str, new: str) -> tuple[str, ...]:
    """Return a change of stage, where there is one."""
    return (f"{old} → {new}",) if old and old != new else ()


def arrow(name: str, old: str, new: str) -> str:
    """Return what a fact was before and is since."""
    return f"{name}: {old} → {new}"


def changed(name: str, pair: object) -> str:
    """Return what a fact was before and is since, from the pair that an event holds."""
    if not (isinstance(pair, list) and len(pair) == 2):
        return ""
    old, new = (str(value) if value else _tr("nothing") for value in pair)
    return arrow(name, old, new)


def amount(money: Money | None) -> str:
    """Return an amount, or that none is known."""
    return full(money) if money is not None else _tr("not known")


def day_of(value: object, today: date) -> str:
    """Return an ISO day as it is shown; empty where it is none."""
    try:
        return shown(date.fromisoformat(str(value)), today) if value else ""
    except ValueError:
        return ""


def within(entry: TimelineEntry, outer: str, name: str) -> object:
    """Return a value from an object within the body of an event."""
    told = entry.body.get(outer)
    return told.get(name) if isinstance(told, dict) else None


def as_object(words: str) -> Mapping[str, object]:
    """Return words that are a JSON object, as one; empty where they are none."""
    try:
        told = json.loads(words) if words else {}
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def kind_words(kind: str) -> str:
    """Return what a kind of event is called, as in “undone: the move”."""
    named = {
        EventKind.MOVED: _tr("the move"),
        EventKind.MOVED_BACK: _tr("the move back"),
        EventKind.WON: _tr("winning the deal"),
        EventKind.LOST: _tr("losing the deal"),
        EventKind.REOPENED: _tr("the reopening"),
        EventKind.CLAIM_LOWERED: _tr("lowering the claim"),
        EventKind.PIPELINE_CHANGED: _tr("the change of pipeline"),
        EventKind.CLOSE_PUSHED: _tr("the push of the close"),
        EventKind.MERGED: _tr("the merge"),
        EventKind.PROVED: _tr("the proof"),
        EventKind.WAIVED: _tr("the waiver"),
        EventKind.PERSON_ADDED: _tr("the name"),
        EventKind.PERSON_CHANGED: _tr("the name"),
        EventKind.STEP_SET: _tr("the next step"),
        EventKind.REPORTED: _tr("what the file said"),
        EventKind.MEETING_HELD: _tr("what came of the meeting"),
        EventKind.MEETING_MISSED: _tr("what came of the meeting"),
    }
    return named.get(EventKind(kind), kind.replace("_", " ")) if kind else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
