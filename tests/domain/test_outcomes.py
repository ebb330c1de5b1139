# SPDX-License-Identifier: MIT
"""What became of deals, by their ways alone."""

from datetime import date

import pytest

from rider.domain.money import Money
from rider.domain.outcomes import (
    Became,
    a_day,
    average,
    closed_within,
    is_open,
    middle,
    not_computable,
    outcome_of,
    slips,
)
from rider.domain.paths import Closing, Path, Stay
from rider.domain.trends import Rate, Window
from rider.domain.trends.outcomes import NotComputable

JUNE = Window(date(2024, 6, 1), date(2024, 7, 1))


def path(*closings: Closing, **changes: object) -> Path:
    return Path("one", (Stay(0, 10, None),), closings, 10)._replace(**changes)  # type: ignore[arg-type]


def test_what_became_of_a_deal_is_its_closing_that_stands() -> None:
    assert outcome_of(path()) is Became.STILL_OPEN
    assert outcome_of(path(Closing(20, won=True))) is Became.WON
    reopened = Closing(20, won=True, reopened_at=30)
    assert outcome_of(path(reopened)) is Became.STILL_OPEN
    assert outcome_of(path(reopened, Closing(40, won=False))) is Became.LOST


@pytest.mark.parametrize(
    ("at", "is_within"), [(19, False), (20, True), (29, True), (30, False), (None, False)]
)
def test_a_closing_lies_in_a_half_open_stretch(at: int | None, is_within: bool) -> None:
    assert bool(closed_within([path(Closing(at, won=True))], 20, 30)) is is_within


def test_a_deal_is_open_between_its_closings_and_until_it_leaves() -> None:
    way = path(Closing(20, won=True, reopened_at=30), Closing(40, won=False))
    assert [at for at in (15, 20, 21, 30, 31, 40, 41) if is_open(way, at)] == [15, 20, 31, 40]
    assert not is_open(path(Closing(None, won=False)), 15)
    assert [is_open(path(put_away_at=20), at) for at in (20, 21)] == [True, False]
    assert [is_open(path(gone_at=20), at) for at in (20, 21)] == [True, False]


@pytest.mark.parametrize(
    ("expected", "today", "has_slipped"),
    [
        (None, date(2024, 6, 10), True),
        (date(2024, 7, 1), date(2024, 6, 10), True),
        (date(2024, 6, 9), date(2024, 6, 10), True),
        (date(2024, 6, 10), date(2024, 6, 10), False),
        (date(2024, 6, 30), date(2024, 6, 10), False),
        (date(2024, 6, 30), date(2024, 7, 1), True),
        (date(2024, 6, 30), date(2024, 9, 1), True),
    ],
)
def test_a_deal_has_slipped_once_its_day_is_missing_past_or_beyond_the_window(
    expected: date | None, today: date, has_slipped: bool
) -> None:
    assert slips(expected, JUNE, today) is has_slipped


def test_a_rate_by_value_needs_amounts_of_what_was_lost() -> None:
    assert not_computable([], []) is NotComputable.NOTHING_CLOSED
    assert not_computable([5], []) is None
    assert not_computable([5], [0, None]) is NotComputable.LOST_UNVALUED
    assert not_computable([5], [0, 0]) is NotComputable.LOST_ALL_ZERO
    assert not_computable([5], [0, 1]) is None
    assert not_computable([], [0, 1]) is None


@pytest.mark.parametrize("won", [[None], [0], [None, 0]])
def test_a_rate_by_value_does_not_say_that_nothing_was_won_where_no_win_has_an_amount(
    won: list[int | None],
) -> None:
    assert not_computable(won, [7]) is NotComputable.WON_UNVALUED
    assert not_computable(won, []) is NotComputable.WON_UNVALUED
    assert not_computable([*won, 5], [7]) is None


def test_money_is_rounded_half_to_even() -> None:
    assert [middle([0, minor], "EUR").minor for minor in (1, 3, 5)] == [0, 2, 2]
    assert [average([0, minor], "EUR").minor for minor in (1, 3, 5)] == [0, 2, 2]
    large = 2**53 - 1
    assert middle([large, large - 2], "EUR").minor == large - 1


def test_velocity_is_blank_under_five_wins_and_without_an_amount_or_a_length() -> None:
    typical = Money(400, "EUR")
    assert a_day(3, typical, Rate(5, 6), 10.0) == Money(100, "EUR")
    assert a_day(3, typical, Rate(4, 4), 10.0) is None
    assert a_day(3, None, Rate(5, 6), 10.0) is None
    assert a_day(3, typical, Rate(5, 6), None) is None
    assert a_day(3, typical, Rate(5, 6), 0.0) is None
