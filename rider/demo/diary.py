# SPDX-License-Identifier: MIT
"""The demo's last weeks: meetings, blocks that are planned each morning, held and closed, and reviews."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from rider.demo.evening import WITH_BUYER, Evening, Remarks
from rider.demo.hours import MINUTE_MS
from rider.demo.sessions import held
from rider.demo.theatre import Theatre
from rider.domain.day import instant
from rider.domain.focus.blocks import BlockKind, Ending, NewBlock, Place, Reach, Tag
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.focus.worth import Worth
from rider.service.focus import blocks, meetings, running

_DAYS_BACK, _WORKDAYS, _FRIDAY, _A_LITTLE_MS = 60, 5, 4, 2 * MINUTE_MS
_BEFORE_WORK, _MORNING, _EVENING = 7 * 60 + 50, 8 * 60, 17 * 60 + 40
_FOCUS = ((8 * 60 + 30, 90), (11 * 60, 90), (14 * 60 + 15, 90))
"""From which minute of the day the blocks of high leverage are, and for how many minutes."""
_LOW = (16 * 60, 45)
_STAND_UP = (10 * 60 + 15, 30)
_WITH_BUYER = (13 * 60 + 15, 45)
_REACHES = (Reach.YES, Reach.PARTLY, Reach.YES, Reach.NO, Reach.YES)
_SAID = {Reach.YES: "reached", Reach.PARTLY: "partly", Reach.NO: "not_reached"}
_LOW_WORK = (
    (BlockKind.INBOX, Tag.MUST_BE_ME),
    (BlockKind.ADMIN, Tag.AUTOMATE),
    (BlockKind.INBOX, None),
    (BlockKind.ADMIN, Tag.DELEGATE),
)
_NOT_HELD = 0.06

_LATE_EVERY, _LATEST_LATE, _REVISED, _OFF_WITHIN = 6, 4, 9, 25
"""Which past days, counted back, are reviewed late or twice, and from how many the quietest was off."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A block on a day, and how it is going to be."""

    id: str
    place: Place
    kind: BlockKind


class Diary:
    """Weeks of the rep's time, acted out through the public verbs; `busy` counts what deals do by day."""

    def __init__(self, theatre: Theatre, rng: Random, busy: Mapping[date, int]) -> None:
        """Look up the days; nothing is written yet."""
        self._theatre, self._rng, self._remarks = theatre, rng, Remarks(rng)
        self._store, self._clock, self._zone = theatre.store, theatre.clock, theatre.calendar.zone
        self._evening = Evening(theatre, rng, self._remarks)
        self._today = today = theatre.calendar.today
        self._monday = today - timedelta(days=today.weekday())
        self._days = self._workdays()
        past = [day for day in self._days if day < today]
        self._missed = self._monday - timedelta(days=7 + _WORKDAYS - _FRIDAY + 2)
        self._late = set(past[-_LATEST_LATE::-_LATE_EVERY]) - {self._missed}
        self._revised = set(past[-_REVISED : -_REVISED + 1]) - self._late - {self._missed}
        quiet = [d for d in past[-_OFF_WITHIN:-_REVISED] if d not in self._late and d != self._missed]
        self._off = min(reversed(quiet), key=lambda d: busy.get(d, 0)) if quiet else None
        self._told, self._worths, self._behind = 0, tuple[Worth, ...](), list[date]()

    def live(self) -> Iterator[int]:
        """Yield the instant (ms) of each act in turn, and do it when resumed."""
        first = self._days[0] if self._days else self._monday
        yield min(self._at(first, _BEFORE_WORK), self._theatre.calendar.now)
        self._take_meetings(first)
        for day in self._days:
            yield from self._begin(day)
            if day != self._off:
                yield from self._work_through(day)
            if day < self._today:
                yield self._at(day, _EVENING)
                self._end(day)

    def _workdays(self) -> list[date]:
        """Return the working days up to the present one, if its work has begun."""
        calendar = self._theatre.calendar
        back = range(min(_DAYS_BACK, calendar.history), -1, -1)
        days = (calendar.today - timedelta(days=ago) for ago in back)
        return [d for d in days if d.weekday() < _WORKDAYS and self._at(d, _MORNING) < calendar.now]

    def _begin(self, day: date) -> Iterator[int]:
        """Make up for reviews of days before."""
        if self._behind:
            yield self._at(day, _BEFORE_WORK)
            for late in self._behind:
                if late in self._revised:
                    self._evening.revise(late)
                else:
                    self._evening.close_day(late, self._worths)
            self._behind.clear()

    def _end(self, day: date) -> None:
        """Review a day, and on Fridays its week."""
        if day == self._off:
            self._evening.take_off(day)
        elif day not in self._late and day != self._missed:
            self._evening.close_day(day, self._worths)
        if day in self._late or day in self._revised:
            self._behind.append(day)
        if day.weekday() == _FRIDAY and day != self._missed:
            self._evening.close_week(day)

    def _work_through(self, day: date) -> Iterator[int]:
        """Plan a day in its morning, and hold what has come to its end by now."""
        yield self._at(day, _MORNING) + _A_LITTLE_MS
        planned = self._plan(day)
        self._link_meeting(day)
        for block in planned:
            if block.place.ends_at + 3 * _A_LITTLE_MS >= self._theatre.calendar.now:
                return
            if day < self._monday and self._rng.random() < _NOT_HELD:
                continue
            yield block.place.starts_at
            running.start(self._store, block.id)
            session = held(block.id, block.place, self._rng)
            yield session.beat.wall_ms
            running.end(self._store, session, Ending.ON_TIME)
            yield session.beat.wall_ms + _A_LITTLE_MS
            self._close(block)

    def _plan(self, day: date) -> list[_Held]:
        ranked = self._theatre.reader.worth(len(_FOCUS) ** 2)
        worths = self._worths = ranked[day.weekday() % len(_FOCUS) :: len(_FOCUS)] or ranked
        times = _FOCUS if day >= self._monday else _FOCUS[self._rng.randint(0, 1) :]
        news = [_block(one, self._place(day, *when)) for one, when in zip(worths, times, strict=False)]
        kind, tag = _LOW_WORK[0] if day >= self._monday else _LOW_WORK[day.toordinal() % len(_LOW_WORK)]
        news.append(NewBlock(kind, *self._place(day, *_LOW), tag=tag))
        made = blocks.plan_many(self._store, news).block_ids
        return [_Held(key, new.place, new.kind) for key, new in zip(made, news, strict=True)]

    def _close(self, block: _Held) -> None:
        if not block.kind.is_high_leverage:
            running.close(self._store, block.id, Reach.YES, "")
            return
        reach = _REACHES[self._told % len(_REACHES)]
        self._told += 1
        running.close(self._store, block.id, reach, self._remarks.on(_SAID[reach]))

    # -- meetings

    def _take_meetings(self, first: date) -> None:
        """Take the weeks' meetings in, of a calendar that is never looked for on the disk."""
        after = self._monday + timedelta(days=7)
        days = [first + timedelta(days=ahead) for ahead in range((after - first).days)]
        days = [day for day in days if day.weekday() < _WORKDAYS]
        window = (self._at(first, 0), self._at(after, 0))
        told = [self._meeting(day, "Team stand-up", _STAND_UP) for day in days]
        told += [self._meeting(day, WITH_BUYER, _WITH_BUYER) for day in days if not day.weekday() % 2]
        path = f"{meetings.FORGOTTEN}demo"
        meetings.take(self._store, CalendarRead("Work", path, False, "demo", window, tuple(told)))

    def _meeting(self, day: date, title: str, when: tuple[int, int]) -> Occurrence:
        return Occurrence(f"{title} {day}", "", title, *self._place(day, *when), self._zone)

    def _link_meeting(self, day: date) -> None:
        """Link the day's meeting with a buyer to a deal that is being qualified."""
        found = [m for m in self._theatre.reader.agenda(day, 1).meetings if m.title == WITH_BUYER]
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
