# SPDX-License-Identifier: MIT
"""Time that was spent on a deal and meetings about it, in the sentences of the record."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.events import EventKind
from rider.domain.focus.blocks import MeetingOutcome, Reach
from rider.reads.timeline import TimelineEntry
from ui.telling.telling import Tell, Told, words_of


def _block_closed(entry: TimelineEntry, _today: date) -> Told:
    reached = {
        Reach.YES: _tr("Focus block: reached"),
        Reach.PARTLY: _tr("Focus block: partly reached"),
        Reach.NO: _tr("Focus block: not reached"),
    }
    said = str(entry.body.get("reach"))
    line = reached[Reach(said)] if said in set(Reach) else _tr("Focus block closed")
    return Told(line, (*([entry.about] if entry.about else []), *words_of(entry)))


def _meeting_linked(entry: TimelineEntry, _today: date) -> Told:
    pair = entry.body.get("deal_id")
    linked = isinstance(pair, list) and len(pair) == 2 and pair[1] is not None
    line = _tr("Meeting linked") if linked else _tr("Meeting linked no longer")
    return Told(line, (entry.about,) if entry.about else ())


def _meeting(entry: TimelineEntry, _today: date) -> Told:
    outcomes = {
        MeetingOutcome.QUALIFIED: _tr("Meeting held, qualified"),
        MeetingOutcome.BAD_FIT: _tr("Meeting held, a bad fit"),
        MeetingOutcome.NO_SHOW: _tr("Meeting missed: nobody came"),
        MeetingOutcome.MOVED: _tr("Meeting moved to another time"),
    }
    said = str(entry.body.get("outcome"))
    line = outcomes[MeetingOutcome(said)] if said in set(MeetingOutcome) else _tr("Meeting")
    title = entry.about or str(entry.body.get("title") or "")
    return Told(line, (*([title] if title else []), *words_of(entry)))


TELLERS: Mapping[EventKind, Tell] = {
    EventKind.BLOCK_CLOSED: _block_closed,
    EventKind.MEETING_LINKED: _meeting_linked,
    EventKind.MEETING_HELD: _meeting,
    EventKind.MEETING_MISSED: _meeting,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
