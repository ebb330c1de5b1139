# SPDX-License-Identifier: MIT
"""Meetings come and go with their calendar; what is linked or closed stays, and is undone by events."""

from dataclasses import replace
from datetime import date

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.deal import Change, Span
from rider.domain.errors import RuleError
from rider.domain.focus.blocks import MINUTE_MS, Meeting, MeetingOutcome
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.proof import NewPerson, Role
from rider.reads.focus.agenda import Calendar
from rider.reads.reader import Reader
from rider.service import archiving, people, undo
from rider.service.check import check
from rider.service.focus import meetings
from rider.store.engine import Store
from tests import builders

TODAY = date(2021, 11, 22)
ZONE = "Europe/Berlin"
HOUR = 60 * MINUTE_MS


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=instant(TODAY, 16, ZONE))


def occurrence(uid: str = "a", hour: int = 13, **changes: object) -> Occurrence:
    starts_at = instant(TODAY, hour, ZONE)
    values = {"title": "Discovery with VP Ops", "people": ("Ines Okafor",), **changes}
    return Occurrence(uid, "", starts_at=starts_at, ends_at=starts_at + HOUR, zone=ZONE, **values)  # type: ignore[arg-type]


def take(store: Store, *occurrences: Occurrence, path: str = "work.ics") -> None:
    at = instant(TODAY, 0, ZONE)
    meetings.take(
        store, CalendarRead("Work", path, False, "f", (at - 7 * DAY_MS, at + 7 * DAY_MS), occurrences)
    )


def shown(store: Store) -> tuple[Meeting, ...]:
    reader = Reader(store.folder, store.clock)
    try:
        return reader.agenda(TODAY, 1).meetings
    finally:
        reader.close()


def known(store: Store) -> tuple[Calendar, ...]:
    reader = Reader(store.folder, store.clock)
    try:
        return reader.calendars()
    finally:
        reader.close()


def take_back(store: Store, change: Change) -> Change:
    assert isinstance(change.span, Span)
    return undo.undo(store, change.span, change.name)


def test_a_calendar_that_comes_again_changes_what_has_changed(store: Store) -> None:
    take(store, occurrence("a"), occurrence("b", 15))
    first = shown(store)
    take(store, occurrence("a", 14, title="Moved"), occurrence("c", 17))
    again = shown(store)
    assert [m.title for m in again] == ["Moved", "Discovery with VP Ops"]
    assert again[0].id == first[0].id
    assert (known(store)[0].name, known(store)[0].meetings) == ("Work", 2)


def test_what_lies_outside_of_what_was_read_stays(store: Store) -> None:
    take(store, occurrence())
    meetings.take(store, CalendarRead("Work", "work.ics", False, "g", (0, 1), ()))
    assert len(shown(store)) == 1


def test_a_meeting_with_a_deal_stays_when_its_calendar_goes(store: Store) -> None:
    deal_id = builders.deal(store)
    take(store, occurrence("a"), occurrence("b", 15))
    linked = shown(store)[0]
    meetings.link(store, linked.id, deal_id)
    meetings.forget(store, known(store)[0].id)
    assert shown(store) == ()
    assert known(store) == ()
    with store.work() as work:
        rows = work.session.connection().exec_driver_sql("SELECT uid, gone FROM meeting").fetchall()
    assert rows == [("a", True)]
    take(store, occurrence("a"))
    assert len(known(store)) == 1
    assert check(store.folder.database) == []


def test_a_link_is_undone_and_done_again(store: Store) -> None:
    deal_id = builders.deal(store)
    take(store, occurrence())
    (meeting,) = shown(store)
    back = take_back(store, meetings.link(store, meeting.id, deal_id))
    assert shown(store)[0].deal_id is None
    take_back(store, back)
    assert shown(store)[0].deal_name == "Dock scheduling"
    with pytest.raises(RuleError, match="not in the file"):
        meetings.link(store, meeting.id, "0" * 32)


def test_held_and_qualified_asks_for_someone_who_has_a_part_in_the_decision(store: Store) -> None:
    deal_id = builders.deal(store)
    take(store, occurrence())
    (meeting,) = shown(store)
    with pytest.raises(RuleError, match="Link the meeting"):
        meetings.close(store, meeting.id, MeetingOutcome.NO_SHOW, "")
    meetings.link(store, meeting.id, deal_id)
    person_ids = []
    for name, role in (("Jo User", Role.USER), ("Ines Okafor", Role.CHAMPION)):
        people.add(store, deal_id, NewPerson(name, "", role))
        with store.work() as work:
            found = work.session.connection().exec_driver_sql("SELECT id FROM person WHERE name = ?", (name,))
            person_ids.append(str(found.scalar_one()))
    with pytest.raises(RuleError, match="part in the decision"):
        meetings.close(store, meeting.id, MeetingOutcome.QUALIFIED, "They pay for it", person_ids[:1])
    with pytest.raises(RuleError, match="in a sentence"):
        meetings.close(store, meeting.id, MeetingOutcome.QUALIFIED, " ", person_ids)
    closed = meetings.close(store, meeting.id, MeetingOutcome.QUALIFIED, "They pay for it", person_ids)
    assert shown(store)[0].outcome is MeetingOutcome.QUALIFIED
    with pytest.raises(RuleError, match="stays with its deal"):
        meetings.link(store, meeting.id, None)
    back = take_back(store, closed)
    assert shown(store)[0].outcome is None
    take_back(store, back)
    assert shown(store)[0].outcome is MeetingOutcome.QUALIFIED
    assert check(store.folder.database) == []


def test_a_meeting_held_breaks_the_silence_and_one_that_was_missed_does_not(
    store: Store, clock: SteppedClock
) -> None:
    deals = {name: builders.deal(store, name) for name in ("Held", "Missed")}
    clock.at += 9 * DAY_MS
    at = clock.at - HOUR
    for name, deal_id in deals.items():
        take(store, occurrence(name), path=f"{name}.ics")
        with store.work() as work:
            sql = "UPDATE meeting SET starts_at = ?, ends_at = ? WHERE uid = ? RETURNING id"
            one = work.session.connection().exec_driver_sql(sql, (at, at + 1, name)).scalar_one()
        meetings.link(store, str(one), deal_id)
        outcome = MeetingOutcome.BAD_FIT if name == "Held" else MeetingOutcome.NO_SHOW
        meetings.close(store, str(one), outcome, "They run their docks by hand")
    reader = Reader(store.folder, store.clock)
    cards = {c.name: c.signs.quiet_days for column in reader.board().columns for c in column.cards}
    reader.close()
    assert (cards["Held"], cards["Missed"]) == (0, 9)


def test_what_came_of_a_meeting_is_not_said_before_it_begins(store: Store) -> None:
    deal_id = builders.deal(store)
    take(store, occurrence(hour=18))
    (meeting,) = shown(store)
    meetings.link(store, meeting.id, deal_id)
    with pytest.raises(RuleError, match="not begun yet"):
        meetings.close(store, meeting.id, MeetingOutcome.BAD_FIT, "They run their docks by hand")
    meetings.close(store, meeting.id, MeetingOutcome.MOVED, "")
    assert shown(store)[0].outcome is MeetingOutcome.MOVED
    with pytest.raises(RuleError, match="Undo that first"):
        meetings.close(store, meeting.id, MeetingOutcome.MOVED, "")


def test_what_came_of_a_meeting_is_said_though_its_deal_was_put_away_since(store: Store) -> None:
    deal_id = builders.deal(store)
    take(store, occurrence())
    (meeting,) = shown(store)
    meetings.link(store, meeting.id, deal_id)
    archiving.archive(store, deal_id, "They went quiet")
    meetings.close_for(store, meeting.id, deal_id, MeetingOutcome.NO_SHOW, "")
    assert shown(store)[0].outcome is MeetingOutcome.NO_SHOW
    assert check(store.folder.database) == []


def test_nobody_fails_to_show_up_before_a_meeting_begins(store: Store) -> None:
    take(store, occurrence(hour=18))
    (meeting,) = shown(store)
    meetings.link(store, meeting.id, builders.deal(store))
    with pytest.raises(RuleError, match="not begun yet"):
        meetings.close(store, meeting.id, MeetingOutcome.NO_SHOW, "")


def test_a_calendar_that_cannot_be_read_for_once_keeps_its_name_and_meetings(store: Store) -> None:
    take(store, occurrence())
    fault = "work.ics is not there any more."
    meetings.take(store, CalendarRead("work.ics", "work.ics", False, "", (0, 0), (), (fault,)))
    (calendar,) = known(store)
    assert (calendar.name, calendar.faults, len(shown(store))) == ("Work", (fault,), 1)


@pytest.mark.parametrize(
    "again", [occurrence("another"), replace(occurrence("a"), occurrence="20211122T120000Z")]
)
def test_a_meeting_that_comes_under_another_name_keeps_its_deal(store: Store, again: Occurrence) -> None:
    take(store, occurrence("a"), occurrence("b", 15))
    meeting = shown(store)[0]
    meetings.link(store, meeting.id, builders.deal(store))
    take(store, again, occurrence("b", 15))
    assert next((m.id, m.deal_name) for m in shown(store)) == (meeting.id, "Dock scheduling")
    assert len(shown(store)) == 2
    take(store, again)
    assert [m.deal_name for m in shown(store)] == ["Dock scheduling"]
    assert check(store.folder.database) == []


def test_a_calendar_that_was_forgotten_and_is_added_again_keeps_its_links(store: Store) -> None:
    take(store, occurrence("a"))
    meetings.link(store, shown(store)[0].id, builders.deal(store))
    meetings.forget(store, known(store)[0].id)
    take(store, occurrence("a"), path="moved/work.ics")
    assert [m.deal_name for m in shown(store)] == ["Dock scheduling"]
    with store.work() as work:
        paths = work.session.connection().exec_driver_sql("SELECT path FROM calendar_source").fetchall()
    assert paths == [("moved/work.ics",)]
