# SPDX-License-Identifier: MIT
"""Reviews over a real file: typed, finished, revised, and compared with the record."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.deal import Span
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.periods import month_of
from rider.domain.review.answers import Answer, Choice, Draft, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue
from rider.domain.review.verdict import Verdict
from rider.service import deals, outreach, reviews, undo
from rider.service.check import check
from rider.store.engine import Store
from tests import builders
from tests.service.thursday import DAY, ZONE, evening, shown


@pytest.fixture
def clock() -> SteppedClock:
    return evening()


@pytest.fixture
def store(store: Store) -> Iterator[Store]:
    yield store
    assert check(store.folder.database) == []


def talk(deal_id: str, words: str = "They see that a late dock costs two pickers a day") -> Answer:
    return Answer(Question.CONVERSATION, Choice.TALK, words, deal_id)


def leads_to(deal_id: str, month: date) -> Answer:
    return Answer(Question.CONVERSATION, Choice.LEADS_TO, "A date with the CFO", deal_id, day=month)


def test_the_verdict_is_the_ledgers(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    assert shown(store).judged.verdict is Verdict.NO_MOVEMENT
    builders.prove(store, deal_id, "Discovery")
    assert shown(store).judged.verdict is Verdict.PREPARED
    deals.move(store, deal_id, builders.stage(store, "Discovery").id)
    judged = shown(store).judged
    assert judged.verdict is Verdict.MOVED
    assert [f.entry.kind for f in shown(store).facts if f.entry.seq in judged.events] == [EventKind.MOVED]
    reviews.finish(store, Period.DAY, DAY, ReviewForm.SHORT)
    kept = shown(store).last
    assert kept is not None
    assert kept.judged == judged
    assert not kept.is_late
    undo.undo_move(store, deal_id)
    assert shown(store).judged.verdict is Verdict.PREPARED


def test_what_happened_after_midnight_belongs_to_the_day_before(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at = instant(DAY + timedelta(days=1), 1, ZONE)
    builders.prove(store, deal_id, "Discovery")
    deals.move(store, deal_id, builders.stage(store, "Discovery").id)
    assert shown(store).judged.verdict is Verdict.MOVED
    assert not shown(store).is_late
    clock.at += DAY_MS
    assert shown(store).judged.verdict is Verdict.MOVED
    assert shown(store).is_late
    assert shown(store, DAY + timedelta(days=1)).judged.verdict is Verdict.NO_MOVEMENT


def test_a_revision_stands_beside_what_was_said_before(store: Store, clock: SteppedClock) -> None:
    first = Answer(Question.MOVED, Choice.NOTHING, "Two calls were put off")
    reviews.finish(store, Period.DAY, DAY, ReviewForm.SHORT, [first])
    clock.at += DAY_MS
    again = Answer(Question.MOVED, Choice.NOTHING, "Two calls were put off by the buyer")
    reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, [again])
    told = [(r.revision, r.is_late, r.answers) for r in shown(store).reviews]
    assert told == [(1, False, (first,)), (2, True, (again,))]


def test_the_conversation_that_mattered_is_told_once(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, [talk(deal_id)])
    reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, [talk(deal_id, "They want it in the spring")])
    heard = [f for f in shown(store).facts if f.entry.kind is EventKind.CONVERSATION_HELD]
    assert [f.entry.words for f in heard] == ["They see that a late dock costs two pickers a day"]


def test_what_a_conversation_should_lead_to_is_asked_in_its_month(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    answers = [talk(deal_id), leads_to(deal_id, month_of(DAY, 1))]
    reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, answers)
    clock.at += DAY_MS
    assert shown(store, clock.today()).expected == ()
    clock.at = instant(date(2021, 12, 1), 12, ZONE)
    (asked,) = shown(store, clock.today()).expected
    assert (asked.leads_to, asked.deal_id) == ("A date with the CFO", deal_id)
    change = reviews.answer_expectation(store, DAY, CameTrue.YES, "On the sixth")
    assert shown(store, clock.today()).expected == ()
    assert shown(store, clock.today()).hits == (1, 1)
    assert change.span is not None
    back = undo.undo(store, change.span)
    assert len(shown(store, clock.today()).expected) == 1
    assert back.span is not None
    undo.undo(store, Span(back.span.first, back.span.last))
    assert shown(store, clock.today()).hits == (1, 1)


def test_outreach_is_counted_in_batches_and_can_be_taken_back(store: Store, clock: SteppedClock) -> None:
    change = outreach.close(store, DAY, "Late docks", 24, 3)
    (batch,) = shown(store).batches
    assert (batch.pain_point, batch.reached, batch.positive) == ("Late docks", 24, 3)
    assert change.span is not None
    back = undo.undo(store, change.span)
    assert shown(store).batches == ()
    assert back.span is not None
    undo.undo(store, back.span)
    assert shown(store).batches == (batch,)
    outreach.remove(store, batch.id)
    assert shown(store).batches == ()


@pytest.mark.parametrize(
    ("pain_point", "reached", "positive", "sentence"),
    [
        ("  ", 3, 1, "Name the pain point that it was about."),
        ("Late docks", 0, 0, "Say how many people were reached."),
        ("Late docks", 2, 3, "No more people can have answered than were reached."),
    ],
)
def test_a_senseless_batch_is_refused(
    store: Store, pain_point: str, reached: int, positive: int, sentence: str
) -> None:
    with pytest.raises(RuleError, match=sentence):
        outreach.close(store, DAY, pain_point, reached, positive)


def test_a_draft_is_kept_until_its_review_is_finished(store: Store) -> None:
    draft = Draft(page=Question.OWED, typed={"conversation": "half a sen"})
    reviews.keep_draft(store, Period.DAY, DAY, draft.to_json())
    assert shown(store).draft == draft
    reviews.keep_draft(store, Period.DAY, DAY, draft.with_answers(Question.CONVERSATION, []).to_json())
    assert shown(store).draft == Draft(page=Question.OWED, typed={})
    reviews.finish(store, Period.DAY, DAY, ReviewForm.DAY_OFF)
    assert shown(store).draft is None


def test_days_to_come_are_not_reviewed(store: Store) -> None:
    with pytest.raises(RuleError, match="still to come"):
        reviews.finish(store, Period.DAY, DAY + timedelta(days=1), ReviewForm.DAY_OFF)


def test_an_answer_that_says_nothing_is_refused_and_nothing_is_kept(store: Store) -> None:
    deal_id = builders.deal(store)
    with pytest.raises(RuleError, match="Say what shifted"):
        reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, [talk(deal_id, " ")])
    assert shown(store).reviews == ()
    assert shown(store).facts == ()
