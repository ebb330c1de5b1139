# SPDX-License-Identifier: MIT
"""The record in sentences: what each event was, and what it changed."""

from datetime import date

from rider.domain.events import EventKind
from rider.reads.timeline import TimelineEntry
from ui.telling import tell_facts, tell_focus, tell_moves, tell_proofs
from ui.telling.telling import Tell, Told, words_of

TELLERS: dict[EventKind, Tell] = {
    **tell_moves.TELLERS,
    **tell_proofs.TELLERS,
    **tell_facts.TELLERS,
    **tell_focus.TELLERS,
}


def tell_event(entry: TimelineEntry, today: date) -> Told:
    """Return an event in words, as of the rep's day."""
    return TELLERS.get(entry.kind, _plainly)(entry, today)


def _plainly(entry: TimelineEntry, _today: date) -> Told:
    return Told(entry.kind.value.replace("_", " ").capitalize(), words_of(entry))
