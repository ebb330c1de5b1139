# SPDX-License-Identifier: MIT
"""The facts of a day in the sentences of the record, each with its deal and when it was."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.day import Zone
from rider.domain.events import EventKind
from rider.reads.review.happened import Fact
from ui.blocks.words import clock_words
from ui.regional import short
from ui.telling.timeline_words import tell_event
from ui.widgets.days import shown


def deal_words(name: str, *, private: bool) -> str:
    """Return what a deal is called, or that it is one while the rep presents."""
    return _tr("A deal") if private else name


def fact_line(fact: Fact, today: date) -> str:
    """Return what happened, in a line."""
    entry = fact.entry
    if fact.moves and entry.kind is EventKind.MOVED and entry.from_stage:
        return f"{entry.from_stage} → {entry.stage_name}"
    return tell_event(entry, today).line


def fact_note(fact: Fact, first: date, zone: Zone, *, private: bool) -> str:
    """Return whose it is, how much or who it is about, and when it was."""
    about = fact.entry.person or (short(fact.value) if fact.value is not None else "")
    name = deal_words(fact.deal_name, private=private)
    return _joined(name, "" if private and fact.entry.person else about, when(fact, first, zone))


def when(fact: Fact, first: date, zone: Zone) -> str:
    """Return the time of a fact, or its day where that is not the one of the review."""
    if fact.day == first:
        return clock_words(fact.entry.happened_at, zone)
    return _tr("happened {day}").format(day=shown(fact.day, first))


def deal_title(facts: Iterable[Fact], *, private: bool) -> str:
    """Return the name and the value of the deal that some facts are of."""
    fact = next(iter(facts))
    value = short(fact.value) if fact.value is not None else ""
    return _joined(deal_words(fact.deal_name, private=private), value)


def by_deal(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """Return facts by their deals, the deal of the first one first."""
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        found.setdefault(fact.deal_id, []).append(fact)
    return found


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
