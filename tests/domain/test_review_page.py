# SPDX-License-Identifier: MIT
"""The page that explains the review says what the review does."""

import re
from pathlib import Path

from rider.domain.events import REVIEW_KINDS, EventKind
from rider.domain.review.answers import ROTATING, Question
from rider.domain.review.reminders import MOST_SNOOZES, SNOOZE_MS
from rider.domain.review.verdict import Happened, Verdict, verdict
from rider.domain.stats import LEAST_RATED, wilson

PAGE = (Path(__file__).parents[2] / "docs" / "review.md").read_text(encoding="utf-8")
_ASKED = {
    Question.HEARING: "what you are hearing",
    Question.LEADS: "how real the leads are",
    Question.ENGAGING: "who you are engaging",
    Question.SAYING: "what prospects are saying",
    Question.CHANGED: "what has changed",
}


def rows(name: str) -> list[list[str]]:
    """Return the rows of a table of the page."""
    table = PAGE.split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table.strip().splitlines()[2:]]


def test_each_kind_of_event_decides_as_the_page_says() -> None:
    named: dict[str, str] = {}
    for told, _when, kinds in rows("verdicts"):
        named |= dict.fromkeys(re.findall(r"`(\w+)`", kinds), told)
    for kind in EventKind:
        said = verdict([Happened(1, kind)]).verdict.value.replace("_", " ")
        assert said == named.get(kind.value, "no movement"), kind
    assert [told for told, _, _ in rows("verdicts")] == [v.value.replace("_", " ") for v in Verdict]


def test_the_first_verdict_that_applies_holds() -> None:
    both = [Happened(1, EventKind.PROVED), Happened(2, EventKind.MOVED)]
    assert verdict(both).verdict is Verdict.MOVED
    assert verdict([Happened(1, EventKind.MOVED, is_silent=True)]).verdict is Verdict.NO_MOVEMENT


def test_the_hit_rates_are_reckoned_as_shown() -> None:
    for yes, n, said in rows("hits"):
        told = f"{yes} of {n}"
        if int(n) >= LEAST_RATED:
            low, high = (round(100 * bound) for bound in wilson(int(yes), int(n)))
            told += f" (95% interval: {low}% to {high}%)"
        assert said == told


def test_the_questions_of_a_week_come_in_this_turn() -> None:
    for (remainder, said), question in zip(rows("rotating"), ROTATING, strict=True):
        assert remainder == str(ROTATING.index(question))
        assert said.startswith(_ASKED[question])


def test_the_reminder_is_put_off_as_often_as_said() -> None:
    assert "put off by 15 minutes, twice" in PAGE
    assert (SNOOZE_MS, MOST_SNOOZES) == (15 * 60_000, 2)


def test_every_event_of_reviews_is_named_where_it_is_kept() -> None:
    named = {kind for _, _, kinds in rows("kept") for kind in re.findall(r"`(\w+)`", kinds)}
    assert named == {kind.value for kind in REVIEW_KINDS}
