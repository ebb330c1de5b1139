# SPDX-License-Identifier: MIT
"""Reviews where it is hard: revised after an answer, merged deals, hostile words, and zones that change."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import instant, lived_on
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.periods import month_of, week_of
from rider.domain.review.answers import Answer, Choice, Draft, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue
from rider.domain.review.verdict import Verdict
from rider.reads.reader import Reader
from rider.service import archiving, deals, outreach, proofs, reviews, undo
from rider.service.check import check
from rider.store.engine import Store
from tests import builders
from tests.service.thursday import DAY, ZONE, evening, shown

NEXT = month_of(DAY, 1)


@pytest.fixture
def clock() -> SteppedClock:
    return evening()


@pytest.fixture
def store(store: Store) -> Iterator[Store]:
    yield store
    assert check(store.folder.database) == []


def say(store: Store, deal_id: str, leads_to: str = "A date with the CFO", month: date = NEXT) -> None:
    """Finish the review of the day with a conversation that should lead somewhere."""
    told = [
        Answer(Question.CONVERSATION, Choice.TALK, "A late dock costs two pickers a day", deal_id),
        Answer(Question.CONVERSATION, Choice.LEADS_TO, leads_to, deal_id, day=month),
    ]
    reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, told)


def asked(store: Store) -> list[str]:
    """Return of which deals it is asked today what came of their conversation."""
    return [e.deal_id for e in shown(store, store.clock.today()).expected]


# -- what is no answer


def test_a_day_has_one_conversation_that_mattered(store: Store) -> None:
    one, other = builders.deal(store), builders.deal(store, "Other")
    talks = [Answer(Question.CONVERSATION, Choice.TALK, "The dock is late", deal) for deal in (one, other)]
    leads = [
        Answer(Question.CONVERSATION, Choice.LEADS_TO, "A date", deal, day=NEXT) for deal in (one, other)
    ]
    for answers in (talks, [talks[0], *leads]):
        with pytest.raises(RuleError, match="Choose one conversation"):
            reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, answers)
    assert shown(store).last is None
    assert shown(store).facts == ()


@pytest.mark.parametrize("forged", ["0" * 32, "no id", "", "'; DROP TABLE deal; --"])
@pytest.mark.parametrize("name", ["deal_id", "requirement_id", "subject_id"])
def test_what_an_answer_names_has_to_be_there(store: Store, name: str, forged: str) -> None:
    answer = Answer(Question.OWED, Choice.CARRIED, deal_id=builders.deal(store))
    with pytest.raises(RuleError, match="is not in the file"):
        reviews.finish(store, Period.DAY, DAY, ReviewForm.SHORT, [replace(answer, **{name: forged})])
    assert shown(store).last is None


# -- what a conversation led to


def test_an_answer_is_about_the_deal_that_it_was_given_for(store: Store, clock: SteppedClock) -> None:
    one, other = builders.deal(store), builders.deal(store, "Berth planning")
    say(store, one)
    clock.at = instant(NEXT, 12, ZONE)
    reviews.answer_expectation(store, DAY, CameTrue.YES)
    say(store, other)
    assert asked(store) == [other]
    assert shown(store).hits == (0, 0)
    answered = reviews.answer_expectation(store, DAY, CameTrue.NO)
    assert shown(store).hits == (0, 1)
    assert answered.span is not None
    back = undo.undo(store, answered.span)
    assert asked(store) == [other]
    assert back.span is not None
    undo.undo(store, back.span)
    assert shown(store).hits == (0, 1)


def test_an_answer_holds_for_the_same_words_by_a_later_month(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    say(store, deal_id)
    clock.at = instant(NEXT, 12, ZONE)
    reviews.answer_expectation(store, DAY, CameTrue.PARTLY)
    say(store, deal_id)
    assert (asked(store), shown(store).hits) == ([], (0, 1))
    say(store, deal_id, "An order of the board")
    assert (asked(store), shown(store).hits) == ([deal_id], (0, 0))


def test_what_was_expected_of_a_merged_deal_is_asked_by_the_name_of_the_one_that_stays(
    store: Store, clock: SteppedClock
) -> None:
    gone, kept = builders.deal(store), builders.deal(store, "Berth planning")
    say(store, gone)
    archiving.merge(store, gone, kept)
    clock.at = instant(NEXT, 12, ZONE)
    (one,) = shown(store, clock.today()).expected
    assert (one.deal_id, one.deal_name) == (kept, "Berth planning")
    reviews.answer_expectation(store, DAY, CameTrue.YES)
    assert (asked(store), shown(store).hits) == ([], (1, 1))


def test_of_an_archived_deal_it_is_asked_still(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    say(store, deal_id)
    archiving.archive(store, deal_id)
    clock.at = instant(NEXT, 12, ZONE)
    assert asked(store) == [deal_id]


# -- a proof that is told twice


def test_a_proof_that_a_merge_has_carried_over_is_told_once(store: Store, clock: SteppedClock) -> None:
    gone, kept = builders.deal(store), builders.deal(store, "Berth planning")
    builders.prove(store, gone, "Discovery")
    before = [f.entry.kind for f in shown(store).facts]
    merged = archiving.merge(store, gone, kept)
    told = shown(store).facts
    assert {f.deal_id for f in told} == {kept}
    assert [f.entry.kind for f in told if f.entry.kind is EventKind.PROVED] == [
        kind for kind in before if kind is EventKind.PROVED
    ]
    reviews.finish(store, Period.DAY, DAY, ReviewForm.SHORT)
    last = shown(store).last
    assert last is not None
    assert last.judged == shown(store).judged
    assert merged.span is not None
    undo.undo(store, merged.span)
    assert {f.deal_id for f in shown(store).facts} == {gone}


# -- hostile words

HALF = "Half of a smile \ud83d"
Verb = Callable[[Store, str, str], object]


def _note(store: Store, _deal_id: str, words: str) -> object:
    said = Answer(Question.MOVED, Choice.NOTHING, words)
    return reviews.finish(store, Period.DAY, DAY, ReviewForm.SHORT, [said])


def _who(store: Store, deal_id: str, words: str) -> object:
    said = Answer(Question.TOMORROW, Choice.PLAN, "Call them", deal_id, who=words)
    return reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, [said])


def _draft(store: Store, _deal_id: str, words: str) -> object:
    return reviews.keep_draft(store, Period.DAY, DAY, Draft(typed={"moved": words}).to_json())


def _batch(store: Store, _deal_id: str, words: str) -> object:
    return outreach.close(store, DAY, words, 2, 1)


def _led(store: Store, deal_id: str, words: str) -> object:
    say(store, deal_id)
    return reviews.answer_expectation(store, DAY, CameTrue.YES, words)


@pytest.mark.parametrize("verb", [_note, _who, _draft, _batch, _led])
def test_half_of_a_character_is_refused_with_a_sentence(store: Store, verb: Verb) -> None:
    deal_id = builders.deal(store)
    with pytest.raises(RuleError, match="half of a character"):
        verb(store, deal_id, HALF)
    assert shown(store).draft is None
    assert _note(store, deal_id, "Nothing was ready") is not None


@pytest.mark.parametrize("words", ["A\0B", "\u202eבדיקה\u202c", "<b>bold</b>\r\n\u2028", "'; --"])
@pytest.mark.parametrize("verb", [_note, _who, _draft, _batch, _led])
def test_strange_words_are_kept_as_they_are(store: Store, verb: Verb, words: str) -> None:
    verb(store, builders.deal(store), words)
    assert shown(store).today == DAY


@pytest.mark.parametrize("verb", [_note, _who, _batch, _led])
def test_two_megabytes_are_refused_with_a_sentence(store: Store, verb: Verb) -> None:
    with pytest.raises(RuleError, match="up to 2,000 letters"):
        verb(store, builders.deal(store), "na " * 700_000)


@pytest.mark.parametrize(
    "body",
    [
        '{"form": "full", "page": "moved", "answers": ["x"], "typed": {}}',
        '{"form": "full", "page": "moved", "answers": 7, "typed": {}}',
        "[" * 200_000,
        "[]",
        '"x"',
        "7",
        "{",
    ],
)
def test_a_draft_that_makes_no_sense_is_none(store: Store, body: str) -> None:
    reviews.keep_draft(store, Period.DAY, DAY, body)
    assert shown(store).draft is None


def test_a_review_of_a_week_begins_on_its_monday(store: Store) -> None:
    with pytest.raises(RuleError, match="Monday"):
        reviews.finish(store, Period.WEEK, DAY, ReviewForm.FULL)


def test_on_the_monday_after_it_a_week_is_over_and_not_late(store: Store, clock: SteppedClock) -> None:
    monday = week_of(DAY)
    clock.at = instant(monday + timedelta(days=7), 12, ZONE)
    told = shown(store, monday, Period.WEEK)
    assert (told.is_over, told.is_late) == (True, False)
    clock.at = instant(monday + timedelta(days=8), 12, ZONE)
    assert shown(store, monday, Period.WEEK).is_late


# -- journeys


def test_a_journey_moves_no_day(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    before = DAY - timedelta(days=1)
    given = [replace(e, happened_on=before) for e in builders.evidence_for(store, "Discovery")]
    proofs.record(store, deal_id, given)
    clock.at = instant(DAY + timedelta(days=1), 1, ZONE)
    deals.move(store, deal_id, builders.stage(store, "Discovery").id)
    clock.at = instant(DAY + timedelta(days=3), 12, ZONE)
    told = [(Verdict.PREPARED, before), (Verdict.MOVED, DAY), (Verdict.NO_MOVEMENT, DAY + timedelta(days=1))]
    for zone in ("Europe/Berlin", "Pacific/Honolulu", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu"):
        clock.zone = zone
        days = [(day.judged.verdict, day.day) for day in Reader(store.folder, clock).past_days(before, 3)]
        assert days == told, zone
        for verdict, day in told:
            judged = shown(store, day).judged
            assert judged.verdict is verdict, zone
            reviews.finish(store, Period.DAY, day, ReviewForm.SHORT)
            last = shown(store, day).last
            assert last is not None
            assert last.judged == judged


def test_a_conversation_is_not_told_again_after_a_journey(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at = instant(DAY, 23, ZONE)
    say(store, deal_id)
    clock.at = instant(DAY + timedelta(days=2), 12, ZONE)
    clock.zone = "Pacific/Auckland"
    say(store, deal_id)
    heard = [f for f in shown(store).facts if f.entry.kind is EventKind.CONVERSATION_HELD]
    assert len(heard) == 1


def test_a_zone_that_this_machine_does_not_know_is_the_one_here(store: Store, clock: SteppedClock) -> None:
    clock.zone = "UTC"
    deal_id = builders.deal(store)
    builders.prove(store, deal_id, "Discovery")
    for named in ("Mars/Olympus_Mons", "", "../etc", "a\0b", "Europe"):
        assert lived_on(clock.now(), named, "UTC") == DAY


def test_an_answer_is_not_brought_back_to_what_is_expected_since(store: Store, clock: SteppedClock) -> None:
    one, other = builders.deal(store), builders.deal(store, "Berth planning")
    say(store, one)
    clock.at = instant(NEXT, 12, ZONE)
    answered = reviews.answer_expectation(store, DAY, CameTrue.YES)
    assert answered.span is not None
    back = undo.undo(store, answered.span)
    say(store, other)
    assert back.span is not None
    with pytest.raises(RuleError, match="something else since"):
        undo.undo(store, back.span)
    assert asked(store) == [other]
