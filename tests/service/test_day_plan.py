# SPDX-License-Identifier: MIT
"""What is proposed for a day of a real file can be taken as it is, at once, and taken back at once."""

from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.events import LostReason
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, NewBlock
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.focus.free_time import Habits
from rider.domain.focus.planning import BeforeMeeting, FirstHour, Proposal
from rider.reads.reader import Reader
from rider.service import closing, facts, undo
from rider.service.focus import blocks, meetings
from rider.store.engine import Store
from tests import builders
from tests.domain.workdays import told

MONDAY = date(2021, 11, 22)
ZONE = "Europe/Berlin"


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=instant(MONDAY, 8, ZONE))


def proposed(reader: Reader) -> dict[str, Proposal]:
    """Return what is proposed, by its time."""
    return {told(p.block.place, ZONE): p for p in reader.proposals(MONDAY, Habits())}


def named(reader: Reader) -> list[tuple[str, str]]:
    return [(place, p.deal_name) for place, p in proposed(reader).items()]


def meet(store: Store, reader: Reader, deal_id: str, hour: int = 15) -> None:
    """Let a calendar tell of a meeting of an hour, and link it to a deal."""
    starts_at = instant(MONDAY, hour, ZONE)
    talk = Occurrence("a", "", "Discovery", starts_at, starts_at + 60 * MINUTE_MS, ZONE)
    window = (starts_at - DAY_MS, starts_at + DAY_MS)
    meetings.take(store, CalendarRead("Work", "work.ics", False, "f", window, (talk,)))
    (found,) = reader.agenda(MONDAY, 1).meetings
    meetings.link(store, found.id, deal_id)


def test_a_day_is_filled_by_what_an_hour_is_worth_around_what_stands(store: Store, reader: Reader) -> None:
    for n, name in enumerate(("Fourth", "Third", "Second", "First"), start=1):
        builders.deal(store, name, value_minor=n * 100_00)
    mine = NewBlock(BlockKind.ADMIN, instant(MONDAY, 10, ZONE), instant(MONDAY, 11, ZONE))
    blocks.plan(store, mine)
    assert named(reader) == [("09:00-10:00", "First"), ("11:00-12:30", "Second"), ("13:15-14:45", "Third")]
    first = proposed(reader)["09:00-10:00"]
    assert isinstance(first.why, FirstHour)
    assert first.block.requirement_id == builders.stage(store, "Discovery").requirements[0].id


def test_all_of_it_is_taken_at_once_and_taken_back_at_once(store: Store, reader: Reader) -> None:
    for name in ("One", "Two", "Three"):
        builders.deal(store, name)
    before = named(reader)
    made = blocks.plan_many(store, [p.block for p in reader.proposals(MONDAY, Habits())])
    assert len(reader.agenda(MONDAY, 1).blocks) == 4
    assert named(reader) == []
    assert made.span is not None
    undo.undo(store, made.span)
    assert named(reader) == before


def test_a_linked_meeting_is_prepared_shortly_before_it(store: Store, reader: Reader) -> None:
    small = builders.deal(store, "Polder", value_minor=1_00)
    for name in ("One", "Two", "Three"):
        builders.deal(store, name)
    meet(store, reader, small)
    found = proposed(reader)["14:15-14:45"]
    assert found.why == BeforeMeeting("Discovery", instant(MONDAY, 15, ZONE))
    assert (found.deal_name, found.block.deal_id) == ("Polder", small)
    assert found.requirement_title


def test_a_meeting_of_a_deal_that_has_ended_is_not_prepared(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store, "Polder")
    meet(store, reader, deal_id)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    assert [p.why for p in proposed(reader).values() if p.deal_name] == []


def test_a_deal_that_waits_is_prepared_for_its_meeting_and_not_proposed_otherwise(
    store: Store, reader: Reader
) -> None:
    deal_id = builders.deal(store, "Polder")
    facts.wait(store, deal_id, MONDAY + timedelta(days=9), "Their budget is decided then")
    assert [p.deal_name for p in proposed(reader).values()] == [""]
    meet(store, reader, deal_id)
    whys = [p.why for p in proposed(reader).values() if p.deal_name]
    assert [type(why) for why in whys] == [BeforeMeeting]


def test_on_a_file_without_deals_only_the_inbox_is_proposed(reader: Reader) -> None:
    assert named(reader) == [("16:15-17:00", "")]
