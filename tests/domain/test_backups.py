# SPDX-License-Identifier: MIT
"""Which backups are kept as time goes by: 12 days, 10 weeks and 9 months by the rep's own calendar."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from rider.domain.backups import DAYS, HAND_DAYS, MONTHS, SPARED_DAYS, WEEKS, Backup, Why, fell, keep, newest
from rider.domain.day import workday

ZONE = "Europe/Berlin"
TODAY = date(2026, 11, 25)  # a Wednesday


def at(day: date, hour: int = 9, minute: int = 0, zone: str = ZONE) -> int:
    """Return a moment of the wall clock in ms."""
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone))
    return int(local.timestamp() * 1000)


def backup(made_at: int, why: Why = Why.START, *, events: int = 1_000, problem: str = "") -> Backup:
    return Backup(f"{made_at} {why}", made_at, why, 5, 10, events, events, "f" * 64, 1, problem)


def days_of(backups: set[Backup]) -> list[date]:
    return sorted((workday(one.made_at, ZONE) for one in backups), reverse=True)


def test_two_years_of_daily_backups_leave_twelve_days_ten_weeks_and_nine_months() -> None:
    every = [backup(at(TODAY - timedelta(days=n))) for n in range(730)]
    kept = days_of(keep(every, TODAY, ZONE))
    daily = [date(2026, 11, n) for n in range(25, 13, -1)]
    # Sundays end the weeks before this one; 15 and 22 November are kept as days already.
    weekly = [date(2026, 11, 8), date(2026, 11, 1), *(date(2026, 10, n) for n in (25, 18, 11, 4))]
    weekly += [date(2026, 9, 27)]
    monthly = [date(2026, 10, 31), date(2026, 9, 30), date(2026, 8, 31), date(2026, 7, 31)]
    monthly += [date(2026, 6, 30), date(2026, 5, 31), date(2026, 4, 30), date(2026, 3, 31)]
    assert kept == sorted(daily + weekly + monthly, reverse=True)
    assert len(kept) == 12 + 7 + 8


def test_of_a_day_the_newest_stays_and_the_day_ends_at_four_in_the_morning() -> None:
    morning, evening = backup(at(TODAY, 9)), backup(at(TODAY, 18))
    night = backup(at(TODAY + timedelta(days=1), 1, 30))  # still of the day before
    assert keep([morning, evening, night], TODAY, ZONE) == {night}
    yesterday = backup(at(TODAY, 3, 59))
    assert keep([morning, evening, yesterday], TODAY, ZONE) == {evening, yesterday}


def test_the_hour_that_comes_twice_is_of_one_day_and_the_missing_hour_makes_none() -> None:
    twice = [backup(int(datetime(2026, 10, 25, hour, 30, tzinfo=UTC).timestamp() * 1000)) for hour in (0, 1)]
    later = backup(at(date(2026, 10, 26)))
    assert {workday(one.made_at, ZONE) for one in twice} == {date(2026, 10, 24)}
    assert keep([*twice, later], date(2026, 10, 26), ZONE) == {twice[1], later}
    spring = [backup(int(datetime(2026, 3, 29, hour, 59, tzinfo=UTC).timestamp() * 1000)) for hour in (1, 2)]
    assert [workday(one.made_at, ZONE) for one in spring] == [date(2026, 3, 28), date(2026, 3, 29)]
    assert keep(spring, date(2026, 3, 29), ZONE) == set(spring)


def test_a_rep_who_was_away_for_months_loses_nothing_by_it() -> None:
    before = [backup(at(date(2026, 3, 1) + timedelta(days=n))) for n in range(20)]
    kept = keep(before, date(2026, 3, 20), ZONE)
    assert keep(sorted(kept), date(2027, 3, 1), ZONE) == kept


def test_what_was_made_before_a_migration_or_a_restore_stays_for_thirty_days() -> None:
    for why in (Why.MIGRATION, Why.RESTORE):
        first = backup(at(TODAY, 8), why)
        later = [backup(at(TODAY + timedelta(days=n), 9)) for n in range(60)]
        for n in (0, 1, SPARED_DAYS):
            assert first in keep([first, *later[: n + 1]], TODAY + timedelta(days=n), ZONE)
        assert first not in keep([first, *later], TODAY + timedelta(days=SPARED_DAYS + 1), ZONE)


def test_what_was_made_by_hand_stays_for_a_week_whatever_is_made_after_it() -> None:
    by_hand = [backup(at(TODAY, hour), Why.HAND) for hour in (8, 9)]
    later = [backup(at(TODAY + timedelta(days=n), 10)) for n in range(60)]
    for n in (0, HAND_DAYS):
        assert set(by_hand) <= keep([*by_hand, *later[: n + 1]], TODAY + timedelta(days=n), ZONE)
    assert not set(by_hand) & keep([*by_hand, *later], TODAY + timedelta(days=HAND_DAYS + 1), ZONE)


def test_the_last_one_before_a_loss_is_not_thinned_with_its_day() -> None:
    whole, half = backup(at(TODAY, 9), events=1_000), backup(at(TODAY, 10), Why.HAND, events=500)
    assert keep([whole, half], TODAY, ZONE) == {whole, half}
    most = backup(at(TODAY, 10), events=501)
    assert keep([whole, most], TODAY, ZONE) == {most}


def test_an_unsound_one_never_takes_the_place_of_a_day_and_is_not_deleted() -> None:
    sound, broken = backup(at(TODAY, 9)), backup(at(TODAY, 18), problem="It is not whole.")
    assert keep([sound, broken], TODAY, ZONE) == {sound, broken}


def test_backups_dated_ahead_by_a_wrong_clock_stay_and_count_for_nothing() -> None:
    ahead = [backup(at(TODAY + timedelta(days=400 + n))) for n in range(3)]
    usual = [backup(at(TODAY - timedelta(days=n))) for n in range(DAYS)]
    assert keep([*ahead, *usual], TODAY, ZONE) == {*ahead, *usual}
    assert newest([*ahead, *usual], at(TODAY, 10)) == usual[0]
    assert newest(ahead, at(TODAY, 10)) == ahead[-1]
    assert newest([], 0) is None
    assert newest([usual[0]._replace(problem="It is not whole.")], at(TODAY, 10)) is None


def test_half_of_the_deals_or_of_the_events_gone_is_a_fall() -> None:
    before = backup(0, events=100)._replace(deals=4)
    assert fell(before._replace(deals=2), before)
    assert fell(before._replace(events=50), before)
    assert not fell(before._replace(deals=3, events=51), before)
    assert not fell(before._replace(deals=0), before._replace(deals=0))


_TIMES = st.integers(at(TODAY - timedelta(days=730)), at(TODAY, 23))
_MANY = st.lists(
    st.builds(backup, _TIMES, st.sampled_from(Why)), max_size=120, unique_by=lambda one: one.path
)


@given(_MANY)
def test_whatever_there_is_the_newest_of_each_kept_period_stays_and_not_many_more(
    every: list[Backup],
) -> None:
    kept = keep(every, TODAY, ZONE)
    assert kept <= set(every)
    assert keep(sorted(kept), TODAY, ZONE) == kept  # thinned once is thinned
    spared = [one for one in kept if one.why in (Why.MIGRATION, Why.RESTORE, Why.HAND)]
    assert len(kept) <= DAYS + WEEKS + MONTHS + len(spared)
    by_day = _newest_of_days(every)
    assert set(by_day[:DAYS]) <= kept
    if every:
        assert max(every, key=lambda one: (one.made_at, one.path)) in kept


def _newest_of_days(every: Sequence[Backup]) -> list[Backup]:
    found: dict[date, Backup] = {}
    for one in sorted(every, key=lambda one: (one.made_at, one.path)):
        found[workday(one.made_at, ZONE)] = one
    return sorted(found.values(), key=lambda one: one.made_at, reverse=True)


@settings(max_examples=10)
@given(st.integers(300, 730), st.integers(0, 23))
def test_thinned_day_by_day_over_two_years_as_much_is_left_as_thinned_at_once(days: int, hour: int) -> None:
    there: set[Backup] = set()
    every = [backup(at(TODAY - timedelta(days=days - n), hour)) for n in range(days)]
    for n, one in enumerate(every):
        today = workday(one.made_at, ZONE)
        there = keep([*there, one], today, ZONE)
        assert len({workday(two.made_at, ZONE) for two in there}) == len(there)
        assert n < DAYS or len(there) >= DAYS
    last = workday(every[-1].made_at, ZONE)
    assert there == keep(every, last, ZONE)
