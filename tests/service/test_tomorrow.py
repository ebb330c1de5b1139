# SPDX-License-Identifier: MIT
"""What the plan of the next day is prefilled from, read from a real file."""

from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.events import LostReason
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, NewBlock, Place
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.focus.free_time import USUAL
from rider.domain.focus.worth import Planned
from rider.domain.proof import NewPerson, Role
from rider.domain.review.answers import Period, ReviewForm
from rider.domain.review.tomorrow import Known, Plan, Tomorrow
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, facts, people, reviews
from rider.service.focus import blocks, meetings
from rider.store.engine import Store
from tests import builders
from tests.domain.workdays import told

FRIDAY = date(2021, 11, 19)
MONDAY = FRIDAY + timedelta(days=3)
ZONE = "Europe/Berlin"
WORK = frozenset(range(5))


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=instant(FRIDAY, 17, ZONE))


def ahead(reader: Reader, *deal_ids: str, reviewed: date = FRIDAY) -> Tomorrow:
    return reader.tomorrow(reviewed, USUAL, WORK, deal_ids)


def names(tomorrow: Tomorrow) -> list[str]:
    return [c.worth.name for c in tomorrow.candidates]


def meet(store: Store, hour: int) -> None:
    """Let a calendar tell of a meeting of an hour on Monday."""
    starts_at = instant(MONDAY, hour, ZONE)
    talk = Occurrence("a", "", "Team stand-up", starts_at, starts_at + 60 * MINUTE_MS, ZONE)
    window = (starts_at - DAY_MS, starts_at + DAY_MS)
    meetings.take(store, CalendarRead("Work", "work.ics", False, "f", window, (talk,)))


def test_on_friday_the_three_deals_of_most_worth_are_offered_for_monday(store: Store, reader: Reader) -> None:
    for n, name in enumerate(("Fourth", "Third", "Second", "First"), start=1):
        builders.deal(store, name, value_minor=n * 100_00)
    tomorrow = ahead(reader)
    assert (tomorrow.day, names(tomorrow)) == (MONDAY, ["First", "Second", "Third"])
    assert tomorrow.hour.is_first
    assert told(tomorrow.hour.first, ZONE) == "09:00-10:00"


def test_deals_that_were_planned_before_come_first_and_are_offered_once(store: Store, reader: Reader) -> None:
    small = builders.deal(store, "Small", value_minor=1_00)
    first = builders.deal(store, "First", value_minor=900_00)
    for n in range(3):
        builders.deal(store, f"Other {n}", value_minor=100_00 + n)
    assert names(ahead(reader, small, first)) == ["Small", "First", "Other 2", "Other 1"]


def test_a_candidate_tells_its_step_its_missing_proofs_and_who_is_known(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    people.add(store, deal_id, NewPerson("Ines Okafor", "Head of Terminal Ops", Role.CHAMPION))
    (candidate,) = ahead(reader).candidates
    asked = builders.stage(store, "Discovery").requirements
    assert candidate.step == "Call the head of terminal operations"
    assert [(w.requirement_id, w.stage) for w in candidate.wanted] == [(r.id, "Discovery") for r in asked]
    assert candidate.worth.requirement_id == candidate.wanted[0].requirement_id
    assert candidate.people == (Known("Ines Okafor", "Head of Terminal Ops", Role.CHAMPION),)


def test_a_person_who_was_removed_is_not_offered(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    made = people.add(store, deal_id, NewPerson("Ines Okafor", "", Role.UNKNOWN))
    assert made is not None
    (known,) = reader.deal(deal_id).people
    people.remove(store, known.id)
    assert ahead(reader).candidates[0].people == ()


def test_behind_an_open_gate_the_proofs_of_the_stage_beyond_are_offered(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    builders.prove(store, deal_id, "Discovery")
    (candidate,) = ahead(reader).candidates
    asked = builders.stage(store, "Validation").requirements
    assert [w.title for w in candidate.wanted] == [r.title for r in asked]
    deals.move(store, deal_id, builders.stage(store, "Discovery").id)
    assert {w.stage for w in ahead(reader).candidates[0].wanted} == {"Validation"}


def test_deals_that_have_ended_are_told_by_name_and_not_offered(store: Store, reader: Reader) -> None:
    lost, gone, waits = (builders.deal(store, name) for name in ("Lost", "Archived", "Waiting"))
    closing.lose(store, lost, LostReason.TIMING, "They wait for the next budget")
    archiving.archive(store, gone)
    facts.wait(store, waits, MONDAY + timedelta(days=9), "Their budget is decided then")
    tomorrow = ahead(reader, lost, gone, waits)
    assert names(tomorrow) == ["Waiting"]
    assert dict(tomorrow.gone) == {lost: "Lost", gone: "Archived"}
    assert names(ahead(reader)) == []


def test_a_file_without_deals_has_a_day_and_an_hour_and_no_candidates(store: Store, reader: Reader) -> None:
    tomorrow = ahead(reader)
    assert (tomorrow.candidates, tomorrow.gone, tomorrow.hour.is_first) == ((), (), True)


def test_a_meeting_over_the_first_hour_moves_it_and_what_is_booked_is_found(
    store: Store, reader: Reader
) -> None:
    deal_id = builders.deal(store)
    meet(store, 9)
    hour = ahead(reader).hour
    assert hour.meeting is not None
    assert hour.meeting.title == "Team stand-up"
    assert hour.place is not None
    assert told(hour.place, ZONE) == "10:15-11:15"
    blocks.plan(store, NewBlock(BlockKind.PROOF_CHASE, *hour.place, deal_id))
    booked = ahead(reader).hour.booked
    assert booked is not None
    assert (booked.place, booked.deal_name) == (hour.place, "Dock scheduling")


def test_a_friday_reviewed_on_monday_plans_what_is_left_of_monday(
    store: Store, reader: Reader, clock: SteppedClock
) -> None:
    builders.deal(store)
    clock.at = instant(MONDAY, 8, ZONE)
    assert ahead(reader).day == MONDAY
    clock.at = instant(MONDAY, 11, ZONE)
    hour = ahead(reader).hour
    assert isinstance(hour.place, Place)
    assert told(hour.place, ZONE) == "11:00-12:00"
    clock.at = instant(MONDAY, 20, ZONE)
    assert ahead(reader).day == MONDAY + timedelta(days=1)


def planned(reader: Reader, day: date) -> list[tuple[str, str]]:
    """Return which deals a day is planned for, in order, with the proofs to get."""
    return [(w.name, w.requirement_title) for w in reader.worth_on(day, USUAL, WORK)]


def test_a_day_is_planned_first_for_what_its_review_said_and_no_other_day_is(
    store: Store, reader: Reader, clock: SteppedClock
) -> None:
    small = builders.deal(store, "Small", value_minor=1_00)
    builders.deal(store, "Large", value_minor=900_00)
    fit, talk = builders.stage(store, "Discovery").requirements
    plan = Plan(small, "Ask who signs", "", talk.id)
    reviews.finish(store, Period.DAY, FRIDAY, ReviewForm.FULL, [plan.answer])
    assert planned(reader, MONDAY) == [("Small", talk.title), ("Large", fit.title)]
    assert reader.worth_on(MONDAY, USUAL, WORK)[0].reason == Planned("Ask who signs")
    assert planned(reader, MONDAY + timedelta(days=1))[0] == ("Large", fit.title)
    clock.at = instant(MONDAY, 8, ZONE)
    assert planned(reader, MONDAY)[0] == ("Small", talk.title)
    builders.prove(store, small, "Discovery")
    beyond = builders.stage(store, "Validation").requirements[0].title
    assert planned(reader, MONDAY)[0] == ("Small", beyond), "what came in since is not sought again"
    closing.lose(store, small, LostReason.TIMING, "They wait for the next budget")
    assert planned(reader, MONDAY) == [("Large", fit.title)]


def test_a_later_review_of_a_day_says_anew_what_the_next_one_is_for(store: Store, reader: Reader) -> None:
    small = builders.deal(store, "Small", value_minor=1_00)
    builders.deal(store, "Large", value_minor=900_00)
    reviews.finish(store, Period.DAY, FRIDAY, ReviewForm.FULL, [Plan(small, "Ask who signs").answer])
    assert planned(reader, MONDAY)[0] == ("Small", "")
    reviews.finish(store, Period.DAY, FRIDAY, ReviewForm.FULL)
    assert planned(reader, MONDAY)[0][0] == "Large"
