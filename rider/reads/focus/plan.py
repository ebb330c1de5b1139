# SPDX-License-Identifier: MIT
"""What is proposed for a day, from its agenda and from what an hour on each deal is worth."""

from collections.abc import Iterator
from dataclasses import replace

from rider.domain.focus.blocks import Meeting
from rider.domain.focus.free_time import Habits, Workday
from rider.domain.focus.planning import Proposal, propose
from rider.reads.focus.agenda import Agenda
from rider.reads.focus.worth import Weighing, Worth

_MOST_WORTHS = 12


def proposals(agenda: Agenda, weighing: Weighing, habits: Habits) -> tuple[Proposal, ...]:
    """Return the blocks that are proposed for the first day of an agenda."""
    meetings = tuple(_meetings(agenda, weighing))
    workday = Workday(agenda.first, agenda.zone, agenda.at_ms, habits, agenda.blocks, meetings)
    return propose(workday, weighing.most(_MOST_WORTHS), _linked(meetings, weighing))


def _meetings(agenda: Agenda, weighing: Weighing) -> Iterator[Meeting]:
    """Yield the meetings; for a deal that has ended none is prepared."""
    for meeting in agenda.meetings:
        is_live = meeting.deal_id is not None and meeting.deal_id in weighing.known
        yield meeting if is_live else replace(meeting, deal_id=None)


def _linked(meetings: tuple[Meeting, ...], weighing: Weighing) -> tuple[Worth, ...]:
    ids = {m.deal_id for m in meetings if m.deal_id is not None}
    return tuple(found for deal_id in sorted(ids) if (found := weighing.of(deal_id)) is not None)
