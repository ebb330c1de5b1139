# SPDX-License-Identifier: MIT
"""Reviews as values: verdicts by events, drafts as text, and what an answer asks for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.events import EventKind
from rider.domain.periods import month_of
from rider.domain.review.answers import (
    MOST_LETTERS,
    PAGES,
    Answer,
    Choice,
    Draft,
    Period,
    Question,
    ReviewForm,
    answer_faults,
    is_late,
    talk_faults,
)
from rider.domain.review.expectations import CameTrue, Expectation, is_due
from rider.domain.review.outreach import batch_faults
from rider.domain.review.verdict import Happened, Judged, Verdict, verdict

FRIDAY = date(2021, 11, 19)
IDS = st.none() | st.text("0123456789abcdef", min_size=32, max_size=32)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
ANSWERS = st.builds(
    Answer,
    st.sampled_from(Question),
    st.sampled_from(Choice),
    st.text(),
    IDS,
    IDS,
    IDS,
    st.text(),
    st.none() | DAYS,
)
EVENTS = st.lists(st.builds(Happened, st.integers(1, 10_000), st.sampled_from(EventKind), st.booleans()))


def test_a_move_decides_over_proof_and_proof_over_nothing() -> None:
    proof, move = Happened(3, EventKind.PROVED), Happened(5, EventKind.MOVED)
    assert verdict([]) == Judged(Verdict.NO_MOVEMENT)
    assert verdict([proof]) == Judged(Verdict.PREPARED, (3,))
    assert verdict([proof, move, Happened(7, EventKind.WON)]) == Judged(Verdict.MOVED, (5, 7))


def test_what_an_import_claims_anyway_moves_nothing() -> None:
    told = [Happened(3, EventKind.PROVED), Happened(4, EventKind.MOVED, is_silent=True)]
    assert verdict(told) == Judged(Verdict.PREPARED, (3,))


@pytest.mark.parametrize(
    "kind", [EventKind.MOVED_BACK, EventKind.LOST, EventKind.WAIVED, EventKind.CONVERSATION_HELD]
)
def test_setbacks_waivers_and_talks_are_no_movement(kind: EventKind) -> None:
    assert verdict([Happened(1, kind)]).verdict is Verdict.NO_MOVEMENT


@given(EVENTS)
def test_a_verdict_rests_on_events_of_the_day_and_on_some_unless_nothing_moved(
    events: list[Happened],
) -> None:
    judged = verdict(events)
    assert set(judged.events) <= {e.seq for e in events}
    assert bool(judged.events) == (judged.verdict is not Verdict.NO_MOVEMENT)


@given(
    st.sampled_from(ReviewForm),
    st.sampled_from(Question),
    st.lists(ANSWERS),
    st.dictionaries(st.sampled_from([q.value for q in Question]), st.text()),
    st.lists(st.sampled_from(Question)),
)
def test_a_draft_comes_back_as_it_was(
    form: ReviewForm, page: Question, answers: list[Answer], typed: dict[str, str], seen: list[Question]
) -> None:
    draft = Draft(form, page, tuple(answers), typed, tuple(seen))
    assert Draft.from_json(draft.to_json()) == draft


def test_a_draft_of_an_earlier_build_names_no_pages_that_were_seen() -> None:
    draft = Draft.from_json('{"form": "full", "page": "owed", "answers": [], "typed": {}}')
    assert draft == Draft(page=Question.OWED, typed={})


@pytest.mark.parametrize(
    "text",
    [None, "", "[]", "{}", "7", '{"form": "x"}', '{"form":"full","page":"moved","answers":[{}],"typed":{}}'],
)
def test_a_text_that_is_no_draft_is_none(text: str | None) -> None:
    assert Draft.from_json(text) is None


@given(st.lists(ANSWERS), st.lists(ANSWERS), st.sampled_from(Question))
def test_answering_a_page_leaves_the_others_alone(
    before: list[Answer], fresh: list[Answer], question: Question
) -> None:
    fresh = [a for a in fresh if a.question is question]
    draft = Draft(answers=tuple(before)).with_answers(question, fresh, "half")
    assert draft.of(question) == tuple(fresh)
    others = [a for a in before if a.question is not question]
    assert [a for a in draft.answers if a.question is not question] == others
    assert draft.typed == {question.value: "half"}
    assert draft.with_answers(question, ()).typed == {}


def test_the_short_form_is_the_first_and_the_fifth_page() -> None:
    full = PAGES[ReviewForm.FULL]
    assert PAGES[ReviewForm.SHORT] == (full[0], full[4])


@given(DAYS, st.integers(-30, 30))
def test_months_are_counted_over_the_turn_of_the_year(day: date, ahead: int) -> None:
    month = month_of(day, ahead)
    assert month.day == 1
    assert (month.year - day.year) * 12 + month.month - day.month == ahead


def test_an_expectation_is_asked_from_its_month_on_until_it_is_answered() -> None:
    expected = Expectation(FRIDAY, "d", "Polder", "", "", "A date with the CFO", date(2021, 12, 1))
    assert not is_due(expected, date(2021, 11, 30))
    assert is_due(expected, date(2021, 12, 1))
    assert is_due(expected, date(2022, 2, 1))
    answered = Expectation(FRIDAY, "d", "Polder", "", "", "x", date(2021, 12, 1), CameTrue.NO)
    assert not is_due(answered, date(2022, 2, 1))


@pytest.mark.parametrize("choice", [Choice.TALK, Choice.LEADS_TO])
def test_one_conversation_of_a_day_matters_most(choice: Choice) -> None:
    month = month_of(FRIDAY)
    one = Answer(Question.CONVERSATION, choice, "They see it", "d", day=month)
    assert talk_faults([one, Answer(Question.MOVED, Choice.CONFIRMED)]) == ()
    assert talk_faults([one, replace(one, deal_id="e")]) == (
        "Choose one conversation, the one that mattered most.",
    )


def test_a_day_is_late_once_it_is_over_and_a_week_from_tuesday_on() -> None:
    monday = FRIDAY - timedelta(days=4)
    assert not is_late(FRIDAY, Period.DAY, FRIDAY)
    assert is_late(FRIDAY, Period.DAY, FRIDAY + timedelta(days=1))
    assert not is_late(monday, Period.WEEK, monday + timedelta(days=7))
    assert is_late(monday, Period.WEEK, monday + timedelta(days=8))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(Question.MOVED, Choice.NOTHING, "  "), "Say in a few words why nothing moved."),
        (Answer(Question.CONVERSATION, Choice.NO_TALK), "Say what got in the way of a conversation."),
        (Answer(Question.CONVERSATION, Choice.TALK, "They see it"), "Choose the deal that this is about."),
        (
            Answer(Question.CONVERSATION, Choice.LEADS_TO, "A date", "d", day=date(2021, 10, 1)),
            "Choose the month by which it should lead there.",
        ),
        (Answer(Question.WEEK, Choice.NOTE, "x" * (MOST_LETTERS + 1)), "Say it in up to 2,000 letters."),
        (Answer(Question.TOMORROW, Choice.PLAN, "", "d"), "Say what comes next for this deal."),
    ],
)
def test_what_an_answer_lacks_is_said(answer: Answer, sentence: str) -> None:
    assert answer_faults(answer, FRIDAY) == (sentence,)


@given(st.text(), st.integers(-5, 50), st.integers(-5, 50))
def test_a_batch_is_whole_only_where_its_rate_means_something(
    pain_point: str, reached: int, positive: int
) -> None:
    sound = bool(pain_point.strip()) and reached >= 1 and 0 <= positive <= reached
    assert (not batch_faults(pain_point, reached, positive)) == sound
