# SPDX-License-Identifier: MIT
"""The page that explains the formula says what the formula does."""

import re
from pathlib import Path

import pytest

from rider.domain.focus.leverage import LEAST_ODDS, MOST_URGENT, RAISES, UNVALUED, Odds, Urge, Weighed, odds
from rider.domain.focus.planning import LONGEST_MINUTES, SHORTEST_MINUTES
from rider.domain.money import Money
from tests.domain.weighing import TODAY, order, weighed, weighed_all

PAGE = (Path(__file__).parents[2] / "docs" / "leverage.md").read_text(encoding="utf-8")
_CURRENCIES = {"€": "EUR", "$": "USD"}
_SIGNS: dict[str, dict[str, object]] = {
    "": {},
    "slipped": {"pushes": 3, "slipped_days": 41},
    "stalled": {"quiet_days": 30},
    "due today": {"due_on": TODAY},
    "no next step": {"due_on": None},
    "overdue": {"due_on": TODAY.replace(day=1)},
}


def _rows() -> list[list[str]]:
    example = PAGE.split("<!-- example -->")[1].split("<!-- /example -->")[0]
    rows = [line.strip("|").split("|") for line in example.strip().splitlines()[2:]]
    return [[cell.strip() for cell in row] for row in rows]


def _value(words: str) -> Money | None:
    return Money(int(re.sub(r"\D", "", words)) * 100, _CURRENCIES[words[0]]) if words else None


def _odds(words: str) -> Odds:
    won, ended, *asked = map(int, re.findall(r"\d+", words))
    return odds(won, ended, *(asked or (0, 13)))


def _deal(row: list[str]) -> Weighed:
    signs = {name: value for word in row[7].split(", ") for name, value in _SIGNS[word].items()}
    return weighed(row[0], value=_value(row[1]), odds=_odds(row[3]), missing=int(row[5]), **signs)


def test_the_example_is_worked_out_right() -> None:
    for row, (_, made_of) in zip(_rows(), weighed_all([_deal(row) for row in _rows()]), strict=True):
        numbers = (*made_of, made_of.score)
        assert [row[n] for n in (2, 4, 6, 8, 9)] == [f"{number:.2f}" for number in numbers], row[0]


def test_the_example_stands_in_the_order_of_worth() -> None:
    deals = [_deal(row) for row in _rows()]
    assert [row[0] for row in _rows()] == order(list(reversed(deals)))


@pytest.mark.parametrize(
    ("urge", "words"),
    [
        (Urge.OVERDUE, "the next step is overdue"),
        (Urge.STALLED, "stalled"),
        (Urge.NO_NEXT_STEP, "no next step"),
        (Urge.DUE_TODAY, "the next step is due today"),
        (Urge.QUIET, "quiet for as long"),
        (Urge.SLIPPED, "the expected close was pushed"),
    ],
)
def test_the_page_tells_by_how_much_each_sign_raises_a_deal(urge: Urge, words: str) -> None:
    (told,) = re.findall(rf"^\| {words}.*\| ([\d.]+) \|$", PAGE, re.MULTILINE)
    assert float(told) == RAISES[urge]


def test_the_page_tells_the_bounds() -> None:
    assert f"up to {MOST_URGENT} at most" in PAGE
    assert f"without a value counts {UNVALUED} " in PAGE
    assert f"Odds count {LEAST_ODDS} at least" in PAGE
    assert f"blocks of {SHORTEST_MINUTES} to {LONGEST_MINUTES} minutes" in PAGE
