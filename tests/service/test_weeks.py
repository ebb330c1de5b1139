# SPDX-License-Identifier: MIT
"""The week over a real file: what it asks with which evidence, where deals go on least, when to reassess."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.events import EventKind, LostReason
from rider.domain.focus.blocks import BlockKind, Reach
from rider.domain.playbook import Form
from rider.domain.proof import Role
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.domain.review.weekly import Weakness
from rider.reads.reader import Reader
from rider.reads.review.beside_week import Source
from rider.reads.review.reassess import Finding, FindingKind, Reassess
from rider.reads.review.weekly import Week
from rider.service import closing as ending
from rider.service import deals, facts, outreach, reviews, undo
from rider.service.check import check
from rider.store.engine import Store
from tests import builders
from tests.imported import claimed_deal
from tests.worked import hold

ZONE = "Europe/Berlin"
HEARING, LEADS, ENGAGING, SAYING, CHANGED = (
    date(2021, 11, 1) + n * timedelta(days=7) for n in (1, 2, 3, 4, 0)
)
"""Mondays whose weeks ask what the rep hears, and so on."""
FIRST = date(2021, 11, 1)


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=instant(FIRST, 9, ZONE))


@pytest.fixture
def store(store: Store) -> Iterator[Store]:
    yield store
    assert check(store.folder.database) == []


def made(store: Store, name: str = "Dock scheduling", **changes: object) -> str:
    """Make a deal that owes nothing for half a year."""
    in_stage = str(changes.pop("in_stage", "Prospect"))
    due_on = store.clock.today() + timedelta(days=180)
    return builders.deal(store, name, in_stage=in_stage, **{"due_on": due_on, **changes})


def week(store: Store, monday: date) -> Week:
    with closing(Reader(store.folder, store.clock)) as reader:
        return reader.week(monday)


def kinds(store: Store, monday: date) -> list[EventKind]:
    return [fact.entry.kind for fact in week(store, monday).beside.facts]


# -- the question in turn


def test_five_weeks_ask_five_questions(store: Store) -> None:
    mondays = (HEARING, LEADS, ENGAGING, SAYING, CHANGED)
    asked = [week(store, monday).rotating for monday in mondays]
    assert asked == [
        Question.HEARING,
        Question.LEADS,
        Question.ENGAGING,
        Question.SAYING,
        Question.CHANGED,
    ]


def test_beside_what_is_heard_stand_quotes_and_objections_of_the_week(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = made(store, in_stage="Discovery")
    clock.at = instant(HEARING, 9, ZONE)
    builders.prove(store, deal_id, "Validation", "Proposal")
    heard = week(store, HEARING).beside.facts
    assert all(HEARING <= fact.day < HEARING + timedelta(days=7) for fact in heard)
    assert {fact.entry.about for fact in heard} == {
        "The problem in the buyer’s words",
        "Economic buyer confirmed that the problem is worth solving",
        "The strongest objection surfaced, and what answers it",
    }


def test_beside_the_leads_stands_how_real_they_are_by_source(store: Store, clock: SteppedClock) -> None:
    for number in range(3):
        made(store, f"Proven {number}", in_stage="Discovery", lead_source="Referral")
    made(store, "New", lead_source="Referral")
    lost = made(store, "Lost", lead_source="Referral")
    ending.lose(store, lost, LostReason.FIT, "Too small for what we do")
    made(store, "Event", lead_source="Fair ")
    claimed_deal(store, "Claimed", stage="Proposal")
    clock.at = instant(LEADS, 9, ZONE)
    told = week(store, LEADS).beside.sources
    assert told == (Source("Referral", 3, 0, 1, 5), Source("Fair", 0, 0, 0, 1))
    assert told[0].interval is not None
    assert told[1].interval is None


def test_beside_whom_the_rep_engages_stand_the_people_of_the_weeks_proofs_once(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = made(store)
    clock.at = instant(ENGAGING, 9, ZONE)
    builders.prove(store, deal_id, "Discovery", "Validation")
    told = week(store, ENGAGING).beside.people
    assert {(one.name, one.role) for one in told} == {("Ines Okafor", Role.CHAMPION)}


def test_beside_what_prospects_say_stand_the_words_of_conversations(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = made(store)
    clock.at = instant(SAYING, 9, ZONE)
    said = Answer(
        Question.CONVERSATION, Choice.TALK, "They fear the works council more than the price", deal_id
    )
    reviews.finish(store, Period.DAY, clock.today(), ReviewForm.FULL, [said])
    (fact,) = week(store, SAYING).beside.facts
    assert fact.entry.words == "They fear the works council more than the price"


def test_beside_what_has_changed_stand_moves_values_and_closes_but_not_what_was_taken_back(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = made(store, in_stage="Discovery")
    change = deals.move_back(store, deal_id, builders.stage(store, "Prospect").id, "They paused it")
    assert kinds(store, CHANGED) == [EventKind.MOVED, EventKind.MOVED_BACK]
    assert change.name
    undo.undo_move(store, deal_id)
    assert kinds(store, CHANGED) == [EventKind.MOVED]


# -- the weakest stage


def test_an_empty_file_says_that_it_is_too_early(store: Store) -> None:
    shown = week(store, FIRST)
    assert shown.weakest is None
    assert shown.prompt == (None, "", "", "")
    assert shown.reassess is None
    assert shown.review.facts == ()


def test_below_five_deals_the_stage_with_the_most_stalled_value_is_the_weakest(
    store: Store, clock: SteppedClock
) -> None:
    made(store, "Small", in_stage="Discovery", value_minor=1_000_00)
    made(store, "Large", in_stage="Validation", value_minor=90_000_00)
    claimed_deal(store, "Never adopted", stage="Proposal")
    clock.at += 60 * DAY_MS
    shown = week(store, clock.today() - timedelta(days=clock.today().weekday())).weakest
    assert shown is not None
    assert (shown.stage.name, shown.because) == ("Validation", Weakness.STALLED)
    assert [deal.name for deal in shown.stuck] == ["Large"]
    assert shown.stuck[0].quiet_days == 60


def test_from_five_deals_on_the_stage_from_which_fewest_go_on_is_the_weakest_and_its_missing_proof_named(
    store: Store, clock: SteppedClock
) -> None:
    for number in range(6):
        made(store, f"Stays {number}", in_stage="Discovery", value_minor=(number + 1) * 1_000_00)
    clock.at += 60 * DAY_MS
    shown = week(store, clock.today() - timedelta(days=clock.today().weekday()))
    found = shown.weakest
    assert found is not None
    assert (found.stage.name, found.next_name) == ("Discovery", "Validation")
    assert found.because is Weakness.CONVERSION
    assert found.conversion is not None
    assert (found.conversion.advanced, found.conversion.cohort) == (0, 6)
    assert [deal.name for deal in found.stuck][:2] == ["Stays 5", "Stays 4"]
    assert found.most_missing is not None
    assert (found.most_missing.short, found.most_missing.n) == (6, 6)
    assert shown.prompt.form is Form.QUOTE
    assert shown.prompt.deal_name == "Stays 5"


# -- when to reassess


def work_weeks(store: Store, clock: SteppedClock, count: int, *deals: str, reach: Reach = Reach.NO) -> date:
    """Hold a block of an hour and a half on the Tuesday of so many weeks; return the Monday after them."""
    monday = clock.today() - timedelta(days=clock.today().weekday())
    for number in range(count):
        for place, deal_id in enumerate(deals):
            clock.at = instant(monday + timedelta(days=7 * number + 1), 10 + 2 * place, ZONE)
            hold(store, clock, deal_id, reach, "The assistant had moved the call")
    clock.at = instant(monday + timedelta(days=7 * count), 9, ZONE)
    return clock.today()


def finding(told: tuple[Finding, ...], kind: FindingKind) -> Finding:
    return next(one for one in told if one.kind is kind)


def reassess(store: Store, monday: date) -> Reassess:
    found = week(store, monday).reassess
    assert found is not None
    return found


@pytest.mark.parametrize(("count", "weeks"), [(1, 0), (2, 2), (5, 4), (9, 8)])
def test_weeks_with_time_and_without_a_move_ask_to_reassess(
    store: Store, clock: SteppedClock, count: int, weeks: int
) -> None:
    deal_id = made(store)
    monday = work_weeks(store, clock, count, deal_id)
    found = week(store, monday).reassess
    assert (found.weeks if found else 0) == weeks


def test_a_move_in_any_of_the_weeks_or_since_ends_it(store: Store, clock: SteppedClock) -> None:
    deal_id = made(store)
    monday = work_weeks(store, clock, 3, deal_id)
    assert reassess(store, monday).weeks == 2
    deals.move(
        store, deal_id, builders.stage(store, "Discovery").id, builders.evidence_for(store, "Discovery")
    )
    assert week(store, monday).reassess is None
    assert reassess(store, monday - timedelta(days=7)).weeks == 2


def test_what_does_not_work_is_told_with_the_blocks_the_reasons_and_the_waits(
    store: Store, clock: SteppedClock
) -> None:
    deal_id, heard = made(store), made(store, "Heard")
    monday = work_weeks(store, clock, 2, deal_id, heard)
    clock.at = instant(monday - timedelta(days=1), 9, ZONE)
    builders.prove(store, heard, "Discovery")
    facts.wait(store, deal_id, clock.today() + timedelta(days=30), "Their budget round ends in March")
    clock.at = instant(monday, 9, ZONE)
    told = reassess(store, monday)
    assert (told.first, told.last) == (monday - timedelta(days=14), monday - timedelta(days=1))
    assert told.held_ms == 4 * 90 * 60_000
    missed = finding(told.does_not, FindingKind.NOT_REACHED)
    assert {(one.deal_name, one.words) for one in missed.backings} == {
        ("Dock scheduling", "The assistant had moved the call"),
        ("Heard", "The assistant had moved the call"),
    }
    (quiet,) = finding(told.does_not, FindingKind.UNANSWERED).backings
    assert (quiet.deal_id, quiet.held_ms) == (deal_id, 2 * 90 * 60_000)
    (put_off,) = finding(told.does_not, FindingKind.PUT_OFF).backings
    assert put_off.fact is not None
    assert put_off.fact.entry.kind is EventKind.WAIT_SET


def test_what_works_is_told_with_what_blocks_led_to_and_where_proof_came_from(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = made(store, lead_source="Referral")
    hold(store, clock, deal_id, kind=BlockKind.DISCOVERY_PREP)
    deals.move(
        store, deal_id, builders.stage(store, "Discovery").id, builders.evidence_for(store, "Discovery")
    )
    outreach.close(store, clock.today(), "Late docks", 20, 2)
    outreach.close(store, clock.today(), "Fuel", 20, 0)
    clock.at += 7 * DAY_MS
    monday = work_weeks(store, clock, 2, deal_id)
    told = reassess(store, monday).works
    led_on = finding(told, FindingKind.LED_ON)
    assert led_on.about == BlockKind.DISCOVERY_PREP.value
    assert {b.fact.entry.kind for b in led_on.backings if b.fact} == {EventKind.PROVED, EventKind.MOVED}
    assert all(b.block is not None and b.deal_id == deal_id for b in led_on.backings)
    assert finding(told, FindingKind.STAGE).about == "Prospect"
    assert finding(told, FindingKind.SOURCE).about == "Referral"
    assert [one.about for one in told if one.kind is FindingKind.PAIN_POINT] == ["Late docks"]


def test_a_move_stands_once_with_the_last_of_the_blocks_before_it(store: Store, clock: SteppedClock) -> None:
    deal_id = made(store)
    hold(store, clock, deal_id)
    clock.at += DAY_MS
    second = hold(store, clock, deal_id)
    deals.move(
        store, deal_id, builders.stage(store, "Discovery").id, builders.evidence_for(store, "Discovery")
    )
    clock.at += 60 * 60_000
    hold(store, clock, deal_id)
    clock.at += 6 * DAY_MS
    monday = work_weeks(store, clock, 2, deal_id)
    (led_on,) = [one for one in reassess(store, monday).works if one.kind is FindingKind.LED_ON]
    moves = [b for b in led_on.backings if b.fact and b.fact.moves]
    assert [b.block.id for b in moves if b.block] == [second]


def test_all_that_is_told_of_reassessing_has_something_of_the_ledger_behind_it(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = made(store, lead_source="Referral")
    monday = work_weeks(store, clock, 8, deal_id)
    told = reassess(store, monday)
    assert told.does_not
    for one in (*told.works, *told.does_not):
        assert one.backings
        assert all(b.fact or b.block or b.words for b in one.backings)
