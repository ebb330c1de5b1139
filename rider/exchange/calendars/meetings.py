# SPDX-License-Identifier: MIT
"""Occurrences of events as meetings of the rep: which of them count, when and what they are."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from rider.domain.day import instant
from rider.domain.focus.calendars import Occurrence
from rider.exchange.calendars.components import Part
from rider.exchange.calendars.entries import Entry
from rider.exchange.calendars.expanding import Found, Window
from rider.exchange.calendars.faults import clean
from rider.exchange.calendars.lines import plain
from rider.exchange.calendars.moments import ms
from rider.exchange.calendars.people import answer_of, people_of

_MOST_PLACE = 300
_FREE = frozenset({"FREE", "WORKINGELSEWHERE"})


class Meetings:
    """Makes meetings of what was found, for a rep with a zone, and an address if it is known."""

    def __init__(self, owner: str, zone: str, window: Window, cancelled: frozenset[int]) -> None:
        """Take also the events (by identity) that a calendar of cancellations names."""
        self._owner, self._zone, self._window, self._cancelled = owner, zone, window, cancelled
        self._told: dict[int, _Told] = {}

    def of(self, found: Iterable[Found]) -> Iterator[Occurrence]:
        """Yield the meetings that lie within the window and are neither called off nor declined."""
        for each in found:
            told = self._told_of(each.entry)
            if told.counts and (meeting := self._within(each, told)):
                yield meeting

    def _told_of(self, entry: Entry) -> "_Told":
        told = self._told.get(id(entry.part))
        if told is None:
            called_off = id(entry.part) in self._cancelled
            told = self._told[id(entry.part)] = _Told(entry.part, self._owner, called_off=called_off)
        return told

    def _within(self, found: Found, told: "_Told") -> Occurrence | None:
        try:
            starts, ends, days = self._times(found)
        except (ValueError, OverflowError):
            return None
        begins, until = ms(self._window.begins), ms(self._window.ends)
        if starts >= until or max(ends, starts + 1) <= begins:
            return None
        zone = found.entry.start.zone
        return Occurrence(
            found.entry.uid,
            found.key,
            told.title,
            starts,
            ends,
            self._zone if days else zone.name,
            first_day=days[0] if days else None,
            last_day=days[1] if days else None,
            doubtful_zone="" if days else zone.doubtful,
            takes_time=told.takes_time,
            tentative=told.tentative,
            where=told.where,
            people=told.people,
        )

    def _times(self, found: Found) -> tuple[int, int, tuple[date, date] | None]:
        if isinstance(found.start, datetime):
            return ms(found.start.astimezone(UTC)), ms(found.length.after(found.start)), None
        lasts = max(found.length.about, timedelta(days=1))
        last = found.start + timedelta(days=-(-lasts // timedelta(days=1)) - 1)
        after = last + timedelta(days=1)
        return instant(found.start, 0, self._zone), instant(after, 0, self._zone), (found.start, last)


class _Told:
    """What an event says beside its times."""

    def __init__(self, part: Part, owner: str, *, called_off: bool) -> None:
        answer = answer_of(part, owner)
        busy = part.value("X-MICROSOFT-CDO-BUSYSTATUS").upper()
        status = part.value("STATUS").upper()
        self.counts = not called_off and status != "CANCELLED" and answer != "DECLINED"
        self.takes_time = part.value("TRANSP").upper() != "TRANSPARENT" and busy not in _FREE
        self.tentative = "TENTATIVE" in (status, busy, answer) or answer == "NEEDS-ACTION"
        self.title = clean(part.title)
        self.where = clean(plain(part.value("LOCATION")), _MOST_PLACE)
        self.people = people_of(part, owner)
