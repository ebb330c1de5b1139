# SPDX-License-Identifier: MIT
"""Which meetings belong to a workday, and which of them are a deal's business."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import Meeting


class DayMeetings(NamedTuple):
    """The meetings of a workday in the order of time: those about a deal, and those that name none."""

    linked: tuple[Meeting, ...]
    others: tuple[Meeting, ...]


def of_day(meetings: Iterable[Meeting], day: date, zone: Zone) -> DayMeetings:
    """Return the meetings that begin on a workday; one that has an outcome is told with those about a deal.

    Each belongs to the day on which it begins, so that nobody is asked about it twice.
    """
    own = sorted((m for m in meetings if _begins(m, zone) == day), key=lambda m: (m.place, m.id))
    told = [m.deal_id is not None or m.outcome is not None for m in own]
    linked = tuple(m for m, is_told in zip(own, told, strict=True) if is_told)
    return DayMeetings(linked, tuple(m for m, is_told in zip(own, told, strict=True) if not is_told))


def _begins(meeting: Meeting, zone: Zone) -> date:
    return meeting.first_day or workday(meeting.starts_at, zone)
