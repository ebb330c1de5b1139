# SPDX-License-Identifier: MIT
"""The demo's present week: meetings, and blocks that are planned each morning, held and closed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from rider.demo.hours import MINUTE_MS
from rider.demo.theatre import Theatre
from rider.domain.calendars import CalendarRead, Occurrence
from rider.domain.day import instant
from rider.domain.focus import BlockKind, Ending, GapKind, NewBlock, Place, Reach, Tag
from rider.domain.session import Instant, Session
from rider.domain.worth import Worth
from rider.service import blocks, meetings, running

_WORKDAYS, _A_LITTLE_MS = 5, 2 * MINUTE_MS
_TICK_MS = MINUTE_MS
_MORNING = 8 * 60
_FOCUS = ((8 * 60 + 30, 90), (11 * 60, 90), (14 * 60 + 15, 90))
"""From which minute of the day the blocks of high leverage are, and for how many minutes."""
_INBOX = (16 * 60, 45)
_STAND_UP = (10 * 60 + 15, 30)
_WITH_BUYER = (13 * 60 + 15, 45)
_CAME_OF_IT = (
    (Reach.YES, "They have it in writing now, and named who signs"),
    (Reach.PARTLY, "Half of the figures are in, the rest comes on Monday"),
    (Reach.YES, "The open point is settled, and the date stands"),
    (Reach.NO, "The assistant had moved the call to next week"),
)
_ZEST = 0.2
"""How often a block runs over, and how often it is interrupted."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A block on a day of the week, and how it is going to be."""

    id: str
    place: Place
    kind: BlockKind


class Diary:
    """A week of the rep's time, acted out through the public verbs."""

    def __init__(self, theatre: Theatre, rng: Random) -> None:
        """Look up the days; nothing is written yet."""
        self._theatre, self._rng = theatre, rng
        self._store, self._clock, self._zone = theatre.store, theatre.clock, theatre.calendar.zone
        today = theatre.calendar.today
        self._monday = today - timedelta(days=today.weekday())
        self._told = 0

    def live(self) -> Iterator[int]:
        """Yield the instant (ms) of each act in turn, and do it when resumed."""
        begins = self._at(self._monday, _MORNING)
        if begins >= self._theatre.calendar.now:
            begins = self._theatre.calendar.now
        yield begins
        self._take_meetings()
        for day in self._days():
            yield from self._live_through(day)

    def _days(self) -> Iterator[date]:
        """Yield the working days from Monday on up to the present one."""
        for ahead in range(_WORKDAYS):
            day = self._monday + timedelta(days=ahead)
            if day <= self._theatre.calendar.today and self._at(day, _MORNING) < self._theatre.calendar.now:
                yield day

    def _live_through(self, day: date) -> Iterator[int]:
        """Plan a day in its morning, and hold what has come to its end by now."""
        yield self._at(day, _MORNING) + _A_LITTLE_MS
        planned = self._plan(day)
        self._link_meeting(day)
        for block in planned:
            if block.place.ends_at + 3 * _A_LITTLE_MS >= self._theatre.calendar.now:
                return
            yield block.place.starts_at
            running.start(self._store, block.id)
            session = self._session(block)
            yield session.beat.wall_ms
            running.end(self._store, session, Ending.ON_TIME)
            yield session.beat.wall_ms + _A_LITTLE_MS
            self._close(block)

    def _plan(self, day: date) -> list[_Held]:
        ranked = self._theatre.reader.worth(len(_FOCUS) ** 2)
        worths = ranked[day.weekday() % len(_FOCUS) :: len(_FOCUS)] or ranked
        news = [_block(one, self._place(day, *when)) for one, when in zip(worths, _FOCUS, strict=False)]
        inbox = self._place(day, *_INBOX)
        news.append(NewBlock(BlockKind.INBOX, *inbox, tag=Tag.MUST_BE_ME))
        made = blocks.plan_many(self._store, news).block_ids
        return [_Held(key, new.place, new.kind) for key, new in zip(made, news, strict=True)]

    def _session(self, block: _Held) -> Session:
        """Return the clock of a block as it stands once the block is over."""
        begins, length = block.place.starts_at, block.place.length_ms
        session = Session.begun(block.id, length, Instant(begins, 0))
        over = 7 * MINUTE_MS if self._rng.random() < _ZEST else 0
        called_at = length // 2 if self._rng.random() < _ZEST else -1
        for passed in range(_TICK_MS, length + over + 1, _TICK_MS):
            at = Instant(begins + passed, passed)
            session = session.tick(at)
            if passed == called_at:
                session = session.interrupted(GapKind.EXTERNAL, at)
            elif called_at > 0 and passed == called_at + 4 * MINUTE_MS:
                session = session.resumed_from_interruption(at)
        return session

    def _close(self, block: _Held) -> None:
        if block.kind is BlockKind.INBOX:
            running.close(self._store, block.id, Reach.YES, "")
            return
        reach, words = _CAME_OF_IT[self._told % len(_CAME_OF_IT)]
        self._told += 1
        running.close(self._store, block.id, reach, words)

    # -- meetings

    def _take_meetings(self) -> None:
        """Take the week's meetings in, of a calendar that is never looked for on the disk."""
        days = [self._monday + timedelta(days=ahead) for ahead in range(_WORKDAYS)]
        window = (self._at(days[0], 0), self._at(days[-1] + timedelta(days=1), 0))
        told = [self._meeting(day, "Team stand-up", _STAND_UP) for day in days]
        told += [self._meeting(day, "Discovery with operations", _WITH_BUYER) for day in days[::2]]
        path = f"{meetings.FORGOTTEN}demo"
        meetings.take(self._store, CalendarRead("Work", path, False, "demo", window, tuple(told)))

    def _meeting(self, day: date, title: str, when: tuple[int, int]) -> Occurrence:
        return Occurrence(f"{title} {day}", "", title, *self._place(day, *when), self._zone)

    def _link_meeting(self, day: date) -> None:
        """Link the day's meeting with a buyer to a deal that is being qualified."""
        found = [m for m in self._theatre.reader.agenda(day, 1).meetings if m.title.startswith("Discovery")]
        columns = self._theatre.reader.board().columns
        cards = [card for column in columns[1:3] for card in column.cards if not card.hollow]
        if found and cards:
            meetings.link(self._store, found[0].id, self._rng.choice(cards).deal_id)

    # -- time

    def _at(self, day: date, minute: int) -> int:
        return instant(day, 0, self._zone) + minute * MINUTE_MS

    def _place(self, day: date, minute: int, minutes: int) -> Place:
        begins = self._at(day, minute)
        return Place(begins, begins + minutes * MINUTE_MS)


def _block(one: Worth, place: Place) -> NewBlock:
    return NewBlock(one.kind, *place, one.deal_id, one.requirement_id, one.requirement_title)
