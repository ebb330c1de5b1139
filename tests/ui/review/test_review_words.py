# SPDX-License-Identifier: MIT
"""Words and values of the review that need no window."""

import pytest

from rider.domain.review.answers import Answer, Choice, Draft, Question
from rider.domain.review.expectations import HitRate
from ui.review.conversation.expected import hit_words
from ui.review.conversation.talk_fields import Talk
from ui.review.conversation.talk_typed import NONE, TypedTalks, from_draft
from ui.review.titles import time_left

PAGE = Question.CONVERSATION


@pytest.mark.parametrize(
    ("hits", "said"),
    [
        (HitRate(3, 4), "So far 3 of 4 came true."),
        (HitRate(3, 7), "So far 3 of 7 came true (95% interval: 16% to 75%)."),
        (HitRate(0, 5), "So far 0 of 5 came true (95% interval: 0% to 43%)."),
    ],
)
def test_a_rate_is_told_only_where_there_are_enough_and_with_its_bounds(hits: HitRate, said: str) -> None:
    assert hit_words(hits) == said


def test_what_is_half_typed_is_found_again_whichever_deal_is_chosen() -> None:
    typed = TypedTalks("b", {"a": Talk("They see it"), "b": Talk("", "A date", "2021-12-01")}, "travel")
    draft = Draft().with_answers(PAGE, typed.answers(), typed.to_json())
    assert from_draft(Draft.from_json(draft.to_json()) or Draft()) == typed


@pytest.mark.parametrize("text", ["no json", "[]", '{"chosen": 1}'])
def test_a_draft_of_another_build_loses_nothing_but_what_is_half_typed(text: str) -> None:
    answer = Answer(PAGE, Choice.NO_TALK, "A day of travel")
    draft = Draft().with_answers(PAGE, [answer], text)
    found = from_draft(draft)
    assert found == TypedTalks(NONE, why="A day of travel")


def test_answers_alone_are_enough_to_begin_a_revision() -> None:
    answers = (Answer(PAGE, Choice.TALK, "They see it", "a"),)
    assert from_draft(Draft(answers=answers)) == TypedTalks("a", {"a": Talk("They see it")})
    none = (Answer(PAGE, Choice.NO_TALK, "travel"),)
    assert from_draft(Draft(answers=none)) == TypedTalks(NONE, why="travel")


def test_the_time_that_is_left_follows_from_the_pages() -> None:
    assert [time_left(pages) for pages in (6, 4, 1)] == [
        "about 5 minutes left",
        "about 3 minutes left",
        "about a minute left",
    ]
