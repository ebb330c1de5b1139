# SPDX-License-Identifier: MIT
"""A card has one badge, and it is the most urgent; silence is judged by the rep's own pace."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.day import DAY_MS
from rider.domain.momentum import (
    Badge,
    BadgeKind,
    Pace,
    Signs,
    badge,
    hoped_minor,
    is_quiet,
    is_stalled,
    pace,
    slips,
    waits,
)

TODAY = date(2026, 3, 20)
PACE = Pace(14.0)
CALM = Signs(
    owes_step=True,
    due_on=TODAY + timedelta(days=2),
    put_off=0,
    quiet_days=3,
    pace=PACE,
    wait_until=None,
    wait_why="",
    pushes=0,
    slipped_days=0,
    has_stale_proof=False,
    gate_is_open=False,
    moved_today=False,
)
DAYS = st.integers(0, 200)


def _day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def _badge(**changes: object) -> Badge:
    return badge(CALM._replace(**changes), TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Badge(BadgeKind.CALM, 3)),
        ({"due_on": None}, Badge(BadgeKind.NO_NEXT_STEP)),
        ({"due_on": None, "owes_step": False}, Badge(BadgeKind.CALM, 3)),
        ({"due_on": TODAY}, Badge(BadgeKind.CALM, 3)),
        ({"due_on": _day(-4)}, Badge(BadgeKind.OVERDUE, 4)),
        ({"due_on": _day(-4), "owes_step": False}, Badge(BadgeKind.OVERDUE, 4)),
        ({"quiet_days": 13}, Badge(BadgeKind.CALM, 13)),
        ({"quiet_days": 14}, Badge(BadgeKind.QUIET, 14)),
        ({"quiet_days": 20}, Badge(BadgeKind.QUIET, 20)),
        ({"quiet_days": 21}, Badge(BadgeKind.STALLED, 21)),
        ({"quiet_days": 21, "pace": Pace(30.0, is_own=True)}, Badge(BadgeKind.CALM, 21)),
        ({"pushes": 2, "slipped_days": 5}, Badge(BadgeKind.SLIPPED, 5)),
        ({"pushes": 1, "slipped_days": 5}, Badge(BadgeKind.CALM, 3)),
        ({"has_stale_proof": True}, Badge(BadgeKind.STALE)),
        ({"gate_is_open": True}, Badge(BadgeKind.GATE_OPEN)),
        ({"moved_today": True}, Badge(BadgeKind.MOVED_TODAY)),
        ({"wait_until": _day(9)}, Badge(BadgeKind.WAITS, until=_day(9))),
        ({"wait_until": TODAY}, Badge(BadgeKind.CALM, 3)),
    ],
)
def test_a_sign_gives_its_badge(changes: dict[str, object], expected: Badge) -> None:
    assert _badge(**changes) == expected


def test_the_most_urgent_sign_wins() -> None:
    signs: dict[str, object] = {
        "due_on": None,
        "quiet_days": 21,
        "pushes": 2,
        "slipped_days": 5,
        "has_stale_proof": True,
        "gate_is_open": True,
        "moved_today": True,
    }
    calmer = [
        ("due_on", _day(-1)),
        ("due_on", TODAY),
        ("quiet_days", 14),
        ("pushes", 0),
        ("has_stale_proof", False),
        ("gate_is_open", False),
        ("moved_today", False),
        ("wait_until", _day(1)),
        ("wait_until", None),
    ]
    order = [_badge(**signs).kind]
    for name, value in calmer:
        signs[name] = value
        order.append(_badge(**signs).kind)
    # With the wait over, the silence shows again; only then does hearing from the buyer calm it.
    assert order.pop() is BadgeKind.QUIET
    assert _badge(**{**signs, "quiet_days": 0}).kind is BadgeKind.CALM
    assert [*order, BadgeKind.CALM] == list(BadgeKind)


def test_an_agreed_wait_hides_silence_and_nothing_else() -> None:
    waiting = CALM._replace(wait_until=_day(1), quiet_days=90)
    assert waits(waiting, TODAY)
    assert not is_quiet(waiting, TODAY)
    assert not is_stalled(waiting, TODAY)
    assert badge(waiting, TODAY).kind is BadgeKind.WAITS
    assert badge(waiting._replace(due_on=_day(-1)), TODAY).kind is BadgeKind.OVERDUE
    assert badge(waiting._replace(has_stale_proof=True), TODAY).kind is BadgeKind.STALE


def test_a_wait_is_over_on_its_day() -> None:
    waiting = CALM._replace(wait_until=_day(1), quiet_days=90)
    assert badge(waiting, _day(1)) == Badge(BadgeKind.STALLED, 90)


def test_a_stalled_deal_is_stalled_under_a_more_urgent_badge_too() -> None:
    signs = CALM._replace(due_on=None, quiet_days=21)
    assert badge(signs, TODAY).kind is BadgeKind.NO_NEXT_STEP
    assert is_stalled(signs, TODAY)


@given(DAYS, st.floats(1, 90), st.booleans())
def test_what_is_stalled_is_quiet_and_either_only_with_time(quiet: int, days: float, is_own: bool) -> None:
    signs = CALM._replace(quiet_days=quiet, pace=Pace(days, is_own=is_own))
    later = signs._replace(quiet_days=quiet + 1)
    assert is_quiet(signs, TODAY) or not is_stalled(signs, TODAY)
    assert is_quiet(later, TODAY) or not is_quiet(signs, TODAY)
    assert is_stalled(later, TODAY) or not is_stalled(signs, TODAY)
    assert is_quiet(signs, TODAY) == (quiet >= days)


# -- the rep's own pace


def test_below_ten_stays_that_ended_the_playbook_says_how_long_is_long() -> None:
    nine = [DAY_MS * n for n in range(1, 10)]
    assert pace(nine, [], 14) == Pace(14.0, done=9)
    assert pace([*nine, 10 * DAY_MS], [], 14) == Pace(5.0, is_own=True, done=10)


def test_stays_that_go_on_make_the_pace_longer() -> None:
    done = [DAY_MS * n for n in range(1, 11)]
    assert pace(done, [20 * DAY_MS] * 4, 14) == Pace(7.0, is_own=True, done=10, waiting=4)


def test_while_most_still_wait_the_playbook_says_how_long_is_long() -> None:
    assert pace([DAY_MS] * 10, [30 * DAY_MS] * 30, 14) == Pace(14.0, done=10, waiting=30)


def test_a_pace_is_a_day_at_least() -> None:
    assert pace([60_000] * 12, [], 14) == Pace(1.0, is_own=True, done=12)


def test_one_push_is_no_slipping() -> None:
    assert not slips(CALM._replace(pushes=1, slipped_days=60))
    assert slips(CALM._replace(pushes=2, slipped_days=60))
    assert not slips(CALM._replace(pushes=2, slipped_days=0))


# -- hope


@pytest.mark.parametrize(
    ("value", "stated", "proven", "asked", "hoped"),
    [
        (9_500_000, 70, 5, 12, 2_691_666),
        (9_500_000, 41, 5, 12, 0),
        (9_500_000, 100, 0, 12, 9_500_000),
        (9_500_000, 100, 12, 12, 0),
        (9_500_000, 0, 0, 12, 0),
        (0, 70, 5, 12, 0),
        (-9_500_000, 70, 5, 12, 0),
    ],
)
def test_hope_is_what_is_stated_beyond_what_is_proven(
    value: int, stated: int, proven: int, asked: int, hoped: int
) -> None:
    assert hoped_minor(value, stated, proven, asked) == hoped


@given(
    st.integers(0, 2**53 - 1),
    st.integers(0, 100),
    st.integers(1, 40).flatmap(lambda asked: st.tuples(st.integers(0, asked), st.just(asked))),
)
def test_hope_lies_between_nothing_and_what_is_stated(value: int, stated: int, of: tuple[int, int]) -> None:
    proven, asked = of
    hoped = hoped_minor(value, stated, proven, asked)
    assert 0 <= hoped <= value * stated // 100
    if proven < asked:
        assert hoped_minor(value, stated, proven + 1, asked) <= hoped
