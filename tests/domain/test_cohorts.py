# SPDX-License-Identifier: MIT
"""Cohorts: who has reached a stage, at what age that is judged, and how each went on by then."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.cohorts import Cohort, Entrant, Part, cohorts
from rider.domain.day import DAY_MS
from rider.domain.paths import Closing, Path, Stay

PLACES, LAST = 4, 3
AS_OF = 1_000
NOWHERE = 1_000_000
Step = tuple[int, int]
"""A place, and the day on which a deal came there."""


def stays(*steps: Step, until: int | None = None) -> tuple[Stay, ...]:
    """Return stays of which each ends when the next one begins, and the last one on a day."""
    ends = [*(day for _place, day in steps[1:]), until][: len(steps)]
    return tuple(
        Stay(place, day * DAY_MS, None if end is None else end * DAY_MS)
        for (place, day), end in zip(steps, ends, strict=True)
    )


def path(*steps: Step, until: int | None = None, **changes: object) -> Path:
    """Return the way of a deal."""
    way = Path("deal", stays(*steps, until=until), (), steps[0][1] * DAY_MS if steps else None)
    return way._replace(**changes)  # type: ignore[arg-type]


def closing(day: int | None, *, won: bool, reopened: int | None = None) -> Closing:
    """Return a closing on a day, and when it was taken back."""
    at, again = (None if one is None else one * DAY_MS for one in (day, reopened))
    return Closing(at, won, again)


def ended(*steps: Step, on: int, won: bool, **changes: object) -> Path:
    """Return the way of a deal that was won or lost on a day."""
    return path(*steps, until=on, closings=(closing(on, won=won),), **changes)


def of_place(place: int, ways: Iterable[Path]) -> Cohort:
    return cohorts(ways, PLACES)[place]


def only(place: int, way: Path) -> Entrant:
    (member,) = of_place(place, [way]).members
    return member


def part(place: int, way: Path, as_of: int = AS_OF) -> Part:
    """Return how a deal went on from a place, by the age that holds where few have gone on: 30 days."""
    cohort = of_place(place, [way])
    (member,) = cohort.members
    return cohort.part_of(member, as_of * DAY_MS)


# ------------------------------------------------------------ the age


def goes_on(after: int) -> Path:
    return path((0, 0), (1, after))


@pytest.mark.parametrize(
    ("days", "age", "is_default"),
    [
        ([40] * 9, 30.0, True),
        ([40] * 10, 40.0, False),
        ([1] * 10, 14.0, False),
        ([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 80.0, False),
        ([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120], 90.0, False),
        ([], 30.0, True),
    ],
)
def test_the_age_is_the_75th_percentile_of_those_that_went_on(
    days: list[int], age: float, is_default: bool
) -> None:
    cohort = of_place(0, map(goes_on, days))
    assert (cohort.age.days, cohort.age.is_default) == (age, is_default)


def test_deals_that_have_not_gone_on_do_not_tell_the_age() -> None:
    waiting = [path((0, 0)) for _ in range(50)]
    lost = [ended((0, 0), on=3, won=False) for _ in range(50)]
    assert of_place(0, [*map(goes_on, [40] * 10), *waiting, *lost]).age.days == 40.0


def test_a_win_from_the_stage_itself_is_going_on_and_one_that_was_reopened_is_not() -> None:
    wins = [ended((0, 0), on=40, won=True) for _ in range(10)]
    assert of_place(0, wins).age.days == 40.0
    reopened = [path((0, 0), (0, 45), closings=(closing(40, won=True, reopened=45),)) for _ in range(10)]
    assert of_place(0, reopened).age.is_default


# ------------------------------------------------------------ how they went on


def test_what_happens_after_the_age_changes_nothing() -> None:
    assert part(0, path((0, 0), (1, 30))) is Part.ADVANCED
    assert part(0, path((0, 0), (1, 31))) is Part.STILL_OPEN
    assert part(0, ended((0, 0), on=30, won=False)) is Part.LOST
    assert part(0, ended((0, 0), on=31, won=False)) is Part.STILL_OPEN
    assert part(0, ended((0, 0), on=31, won=True)) is Part.STILL_OPEN


def test_before_it_has_its_age_a_deal_is_too_early_whatever_it_did() -> None:
    for way in (path((0, 0), (1, 5)), ended((0, 0), on=5, won=False), path((0, 0))):
        assert part(0, way, as_of=29) is Part.TOO_EARLY
        assert part(0, way, as_of=30) is not Part.TOO_EARLY


def test_an_open_deal_is_not_lost_and_stays_in_the_cohort() -> None:
    assert part(0, path((0, 0))) is Part.STILL_OPEN
    put_away = path((0, 0), put_away_at=5 * DAY_MS)
    assert part(0, put_away) is Part.STILL_OPEN


def test_a_deal_that_left_for_another_pipeline_is_neither_lost_nor_advanced() -> None:
    gone = Path("deal", (Stay(0, 0, 5 * DAY_MS, is_cut=True),), (), 0, gone_at=5 * DAY_MS)
    assert part(0, gone) is Part.STILL_OPEN


def test_a_deal_that_advanced_and_was_lost_then_has_advanced() -> None:
    way = ended((0, 0), (1, 5), on=8, won=False)
    assert part(0, way) is Part.ADVANCED
    assert part(1, way) is Part.LOST


def test_a_deal_that_was_lost_and_reopened_within_its_age_is_open_or_advanced() -> None:
    lost = closing(5, won=False, reopened=9)
    assert part(0, path((0, 0), (0, 9), closings=(lost,))) is Part.STILL_OPEN
    assert part(0, path((0, 0), (1, 9), closings=(lost,))) is Part.ADVANCED


def test_a_loss_that_was_reopened_after_the_age_was_one_when_it_counted() -> None:
    lost = closing(5, won=False, reopened=31)
    assert part(0, path((0, 0), (1, 31), closings=(lost,))) is Part.LOST


def test_a_deal_that_came_back_counts_from_its_first_entry_alone() -> None:
    way = path((0, 0), (1, 5), (0, 6), (1, 60))
    assert [member.at for member in of_place(0, [way]).members] == [0]
    assert [member.at for member in of_place(1, [way]).members] == [5 * DAY_MS]
    assert part(0, way) is Part.ADVANCED
    assert part(1, way) is Part.STILL_OPEN


# ------------------------------------------------------------ wins


def test_a_win_reaches_every_stage_that_the_deal_had_not() -> None:
    way = ended((1, 0), on=10, won=True)
    assert [only(place, way).at for place in range(PLACES)] == [0, 0, 10 * DAY_MS, 10 * DAY_MS]
    assert [part(place, way) for place in range(PLACES)] == [Part.ADVANCED] * PLACES


def test_a_loss_reaches_nothing() -> None:
    found = cohorts([ended((1, 0), on=10, won=False)], PLACES)
    assert [len(cohort.members) for cohort in found] == [1, 1, 0, 0]


def test_a_win_that_was_reopened_within_the_age_counts_for_nothing() -> None:
    way = path((1, 0), (1, 20), closings=(closing(10, won=True, reopened=20),))
    assert [len(cohort.members) for cohort in cohorts([way], PLACES)] == [1, 1, 0, 0]
    assert part(1, way) is Part.STILL_OPEN


def test_a_win_that_was_reopened_after_the_age_was_one_when_it_counted() -> None:
    way = path((1, 0), (1, 50), closings=(closing(10, won=True, reopened=50),))
    assert [part(place, way) for place in range(PLACES)] == [Part.ADVANCED] * PLACES


def test_a_win_that_stood_at_the_age_of_an_earlier_stage_alone_counts_for_that_one_alone() -> None:
    """It was reopened on day 35: the first stage was judged on day 30, those it skipped on day 40."""
    way = path((0, 0), (0, 35), closings=(closing(10, won=True, reopened=35),))
    found = cohorts([way], PLACES)
    assert [len(cohort.members) for cohort in found] == [1, 0, 0, 0]
    assert part(0, way) is Part.ADVANCED


def test_a_deal_that_was_won_again_counts_by_the_win_that_stands() -> None:
    first, second = closing(5, won=True, reopened=8), closing(20, won=True)
    way = path((0, 0), (0, 8), until=20, closings=(first, second))
    assert only(LAST, way).at == 20 * DAY_MS
    assert part(0, way) is Part.ADVANCED


# ------------------------------------------------------------ skips


def test_a_stage_that_was_skipped_was_reached_with_the_one_beyond() -> None:
    way = path((0, 0), (2, 7))
    assert only(1, way).at == 7 * DAY_MS
    assert part(0, way) is Part.ADVANCED
    assert part(1, way) is Part.ADVANCED


@pytest.mark.parametrize(
    ("way", "skips"),
    [
        (path((0, 0), (1, 3)), False),
        (path((0, 0), (2, 3)), True),
        (path((0, 0), (2, 3), (1, 5)), True),
        (path((0, 0), (1, 3), (3, 5)), False),
        (ended((0, 0), on=3, won=True), True),
    ],
)
def test_an_advance_skips_where_it_does_not_stand_in_the_next_stage(way: Path, skips: bool) -> None:
    cohort = of_place(0, [way])
    assert cohort.skips(cohort.members[0], is_last=False) is skips


def test_from_the_last_stage_a_win_skips_nothing() -> None:
    cohort = of_place(LAST, [ended((LAST, 0), on=3, won=True)])
    assert not cohort.skips(cohort.members[0], is_last=True)


# ------------------------------------------------------------ what is not known


def test_a_deal_of_unknown_history_is_counted_as_unknown_and_in_no_cohort() -> None:
    claimed = path(imported=True, known_from=NOWHERE, closings=(closing(9, won=True),))
    found = cohorts([claimed], PLACES)
    assert [(len(cohort.members), cohort.unknown) for cohort in found] == [(0, 1)] * PLACES


def test_beyond_what_an_import_claims_the_way_is_known() -> None:
    """It was claimed to stand at the second stage: since when, no one knows; it went on to the third."""
    way = path((2, 10), (3, 15), imported=True, known_from=2)
    found = cohorts([way], PLACES)
    assert [(len(cohort.members), cohort.unknown) for cohort in found] == [(0, 1), (0, 1), (1, 0), (1, 0)]
    assert part(2, way) is Part.ADVANCED


def test_a_deal_that_closed_from_a_stage_on_an_unknown_day_is_left_out_there_alone() -> None:
    way = path((0, 0), (1, 5), closings=(closing(None, won=False),), imported=True)
    found = cohorts([way], PLACES)
    assert [(len(cohort.members), cohort.undated) for cohort in found] == [(1, 0), (0, 1), (0, 0), (0, 0)]
    assert part(0, way) is Part.ADVANCED


def test_an_undated_end_after_a_reopened_win_is_left_out_once() -> None:
    ends = (closing(5, won=True, reopened=8), closing(None, won=False))
    assert of_place(0, [path((0, 0), closings=ends, imported=True)]).undated == 1


# ------------------------------------------------------------ whatever happened


@st.composite
def ways(draw: st.DrawFn) -> Path:
    """Draw the way of a deal: stays in a row, some of them ended by a closing that may be taken back."""
    days = sorted(draw(st.lists(st.integers(0, 200), min_size=1, max_size=8, unique=True)))
    steps: list[Stay] = []
    ends: list[Closing] = []
    for number, day in enumerate(days):
        after = days[number + 1] if number + 1 < len(days) else None
        outcome = draw(st.sampled_from([None, None, True, False])) if steps else None
        is_after_end = bool(ends) and ends[-1].reopened_at is None
        if is_after_end:
            ends[-1] = ends[-1]._replace(reopened_at=day * DAY_MS)
        if outcome is not None and not is_after_end:
            ends.append(Closing(day * DAY_MS, outcome))
        else:
            until = None if after is None else after * DAY_MS
            steps.append(Stay(draw(st.integers(0, LAST)), day * DAY_MS, until))
    return Path("deal", tuple(steps), tuple(ends), days[0] * DAY_MS)


def _is_doubtful(one: Closing) -> bool:
    return one.won and one.reopened_at is not None


@given(st.lists(ways(), max_size=30), st.integers(0, 400))
def test_each_member_is_counted_once_and_whoever_reached_a_stage_had_reached_those_before(
    deals: list[Path], as_of: int
) -> None:
    """Not so a win that was reopened: whether it counts depends on the age, which differs by stage."""
    found = cohorts(deals, PLACES)
    for before, after in pairwise(found):
        came = {id(member.path): member.at for member in before.members}
        plain = [member for member in after.members if not any(_is_doubtful(c) for c in member.path.closings)]
        assert all(came[id(member.path)] <= member.at for member in plain)
    for cohort in found:
        parts = Counter(cohort.part_of(member, as_of * DAY_MS) for member in cohort.members)
        assert parts.total() == len(cohort.members) == len({id(member.path) for member in cohort.members})


@given(st.lists(ways(), max_size=20))
def test_later_news_changes_no_member_that_has_had_its_age(deals: list[Path]) -> None:
    for cohort in cohorts(deals, PLACES):
        for member in cohort.members:
            ends = member.at + cohort.age.ms
            assert cohort.part_of(member, ends) is cohort.part_of(member, ends + 1_000 * DAY_MS)
