# SPDX-License-Identifier: MIT
"""Repeating blocks over a real file: edited again and again, taken back and forth, and never two at once."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import day_begins
from rider.domain.errors import RuleError
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, NewBlock, Scope, Tag
from rider.file import DataFolder
from rider.service import deals
from rider.service.check import check
from rider.service.focus import blocks, series
from rider.service.session import open_rider
from rider.store.engine import Store
from tests import builders
from tests.service.test_blocks import MONDAY, block, clock, every_weekday, hours, shown, take_back

__all__ = ["clock"]  # the fixture

DAY = timedelta(days=1)
TUESDAY, WEDNESDAY, THURSDAY = MONDAY + DAY, MONDAY + 2 * DAY, MONDAY + 3 * DAY


def starts(store: Store) -> list[float]:
    """Return the hours at which the blocks of the week begin, from Monday's midnight on."""
    return [begins for begins, _ends in hours(store, MONDAY, 7)]


def test_a_series_edited_thrice_comes_back_step_by_step_and_again(store: Store) -> None:
    series.plan(store, every_weekday())
    changes, weeks = [], [starts(store)]
    for day, hour in ((TUESDAY, 11), (WEDNESDAY, 13), (THURSDAY, 15)):
        (one,) = shown(store, day)
        changes.append(blocks.change(store, one.id, block(hour, day=day), Scope.LATER))
        weeks.append(starts(store))
    assert weeks[3] == [9, 24 + 11, 48 + 13, 72 + 15, 96 + 15]
    backs = []
    for made, before in zip(reversed(changes), reversed(weeks[:3]), strict=True):
        backs.append(take_back(store, made))
        assert starts(store) == before
    for back, after in zip(reversed(backs), weeks[1:], strict=True):
        take_back(store, back)
        assert starts(store) == after
    assert check(store.folder.database) == []


def test_a_series_whose_one_block_was_moved_and_put_back_goes_whole_with_its_plan(store: Store) -> None:
    planned = series.plan(store, every_weekday())
    (one,) = shown(store, TUESDAY)
    take_back(store, blocks.change(store, one.id, block(14, day=TUESDAY)))
    gone = take_back(store, planned)
    assert starts(store) == []
    again = take_back(store, gone)
    assert starts(store) == [9, 33, 57, 81, 105]
    take_back(store, blocks.drop(store, shown(store, THURSDAY)[0].id))
    take_back(store, again)
    assert starts(store) == []
    assert check(store.folder.database) == []


def test_an_edit_that_moved_nothing_is_undone_after_one_of_its_blocks_was_moved_and_put_back(
    store: Store,
) -> None:
    series.plan(store, every_weekday())
    edited = blocks.change(store, shown(store, TUESDAY)[0].id, block(9, day=TUESDAY), Scope.LATER)
    (one,) = shown(store, WEDNESDAY)
    take_back(store, blocks.change(store, one.id, block(16, day=WEDNESDAY)))
    take_back(store, edited)
    assert {b.intent for b in shown(store, MONDAY, 7)} == {"Ten reasons to write"}
    assert starts(store) == [9, 33, 57, 81, 105]


def test_an_edit_of_a_series_stays_while_a_later_edit_of_one_block_does(store: Store) -> None:
    series.plan(store, every_weekday())
    (one,) = shown(store, TUESDAY)
    edited = blocks.change(store, one.id, block(11, day=TUESDAY), Scope.LATER)
    moved = blocks.change(store, shown(store, WEDNESDAY)[0].id, block(16, day=WEDNESDAY))
    with pytest.raises(RuleError, match="changed since"):
        take_back(store, edited)
    take_back(store, moved)
    take_back(store, edited)
    assert starts(store) == [9, 33, 57, 81, 105]


def test_a_block_that_was_moved_by_hand_does_not_stand_in_the_way_of_a_redo(store: Store) -> None:
    series.plan(store, every_weekday(from_day=TUESDAY))
    blocks.change(store, shown(store, WEDNESDAY)[0].id, block(16, day=WEDNESDAY))
    (one,) = shown(store, TUESDAY)
    to = block(9, day=TUESDAY)
    repeated = blocks.repeat(store, one.id, to, every_weekday(weekdays=frozenset({1}), from_day=TUESDAY))
    after = starts(store)
    assert after == [33, 64]
    back = take_back(store, repeated)
    assert starts(store) == [33, 64, 81, 105]
    take_back(store, back)
    assert starts(store) == after


def test_a_series_does_not_come_back_over_what_was_planned_since(store: Store) -> None:
    series.plan(store, every_weekday())
    dropped = blocks.drop(store, shown(store, TUESDAY)[0].id, Scope.LATER)
    blocks.plan(store, block(9.5, day=THURSDAY))
    with pytest.raises(RuleError, match=r"taken by “At 9\.5”"):
        take_back(store, dropped)


def test_a_day_whose_block_was_dropped_and_taken_does_not_stand_in_the_way_of_an_edit(store: Store) -> None:
    series.plan(store, every_weekday())
    blocks.drop(store, shown(store, WEDNESDAY)[0].id)
    blocks.plan(store, block(9, day=WEDNESDAY))
    blocks.change(store, shown(store)[0].id, block(9, intent="Twelve reasons"), Scope.LATER)
    assert [b.intent for b in shown(store, MONDAY, 7)] == [
        *["Twelve reasons"] * 2,
        "At 9",
        *["Twelve reasons"] * 2,
    ]


def test_a_series_does_not_move_onto_a_block_of_its_own_that_stands_elsewhere(store: Store) -> None:
    series.plan(store, every_weekday())
    blocks.change(store, shown(store, TUESDAY)[0].id, block(14, day=WEDNESDAY))
    with pytest.raises(RuleError, match="taken by “At 14”"):
        blocks.change(store, shown(store)[0].id, block(14), Scope.LATER)


def test_a_series_is_not_moved_onto_a_weekday_that_it_has_already(store: Store) -> None:
    series.plan(store, every_weekday())
    blocks.change(store, shown(store, TUESDAY)[0].id, block(14, day=TUESDAY))
    with pytest.raises(RuleError, match="on that weekday already"):
        blocks.change(store, shown(store)[0].id, block(9, day=TUESDAY), Scope.LATER)
    assert starts(store) == [9, 38, 57, 81, 105]


@pytest.mark.parametrize("days", [7, 9, -7])
def test_a_series_is_not_moved_by_weeks(store: Store, days: int) -> None:
    series.plan(store, every_weekday(weekdays=frozenset({0})))
    there = MONDAY + DAY * (14 + days)
    with pytest.raises(RuleError, match="less than a week"):
        blocks.change(store, shown(store, MONDAY + 14 * DAY)[0].id, block(11, day=there), Scope.LATER)


@pytest.mark.parametrize(
    ("zone", "night", "minute"),
    [
        ("Europe/Berlin", date(2022, 3, 26), 150),
        ("America/New_York", date(2022, 3, 12), 120),
        ("Australia/Lord_Howe", date(2022, 10, 1), 120),
        ("Africa/Cairo", date(2023, 4, 27), 15),
    ],
)
def test_an_edit_in_the_night_without_its_hour_leaves_the_hour_of_the_others(
    folder: DataFolder, zone: str, night: date, minute: int
) -> None:
    store = open_rider(folder, SteppedClock(zone, at=day_begins(night - 2 * DAY, zone)))
    try:
        rule = every_weekday(
            weekdays=frozenset(range(7)), starts_minute=minute, length_minutes=20, zone=zone, from_day=night
        )
        series.plan(store, rule)
        before = shown(store, night, 4)
        to = NewBlock(BlockKind.INBOX, before[0].starts_at, before[0].ends_at - 5 * MINUTE_MS)
        blocks.change(store, before[0].id, to, Scope.LATER)
        assert [b.starts_at for b in shown(store, night, 4)] == [b.starts_at for b in before]
        assert check(folder.database) == []
    finally:
        store.close()


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ({"length_minutes": 1}, "at least 5 minutes"),
        ({"length_minutes": 17 * 60}, "at most 16 hours"),
        ({"starts_minute": 230, "length_minutes": 30}, "within its workday"),
        ({"tag": Tag.DELEGATE}, "Only admin and inbox"),
        ({"requirement_id": "0" * 32}, "names its deal"),
        ({"weekdays": frozenset({4}), "until_day": TUESDAY}, "on no day"),
    ],
)
def test_a_repeating_block_that_cannot_be_is_refused_as_a_single_one_is(
    store: Store, rule: dict[str, object], sentence: str
) -> None:
    with pytest.raises(RuleError, match=sentence):
        series.plan(store, every_weekday(**rule))
    assert shown(store, MONDAY, 7) == ()


def test_a_block_seeks_no_proof_of_another_playbook(store: Store) -> None:
    deal_id = builders.deal(store)
    strange = next(r for s in builders.ladder(store, "Short cycle").stages for r in s.requirements)
    with pytest.raises(RuleError, match="its playbook asks for"):
        blocks.plan(store, block(9, deal_id=deal_id, requirement_id=strange.id))
    with pytest.raises(RuleError, match="its playbook asks for"):
        series.plan(store, every_weekday(deal_id=deal_id, requirement_id=strange.id))


def test_a_block_whose_deal_changed_its_playbook_can_still_be_moved(store: Store) -> None:
    deal_id = builders.deal(store)
    sought = builders.stage(store, "Discovery").requirements[0].id
    made = blocks.plan(store, block(9, deal_id=deal_id, requirement_id=sought))
    deals.change_pipeline(store, deal_id, builders.ladder(store, "Short cycle").id, "Smaller than we thought")
    blocks.change(store, made.block_ids[0], block(11, deal_id=deal_id, requirement_id=sought))
    assert hours(store) == [(11, 12)]


def test_a_block_moved_onto_the_day_of_another_one_of_its_series_does_not_repeat_from_there(
    store: Store,
) -> None:
    series.plan(store, every_weekday())
    blocks.change(store, shown(store, WEDNESDAY)[0].id, block(16, day=WEDNESDAY))
    (one,) = shown(store, TUESDAY)
    with pytest.raises(RuleError, match="drop that one first"):
        blocks.repeat(store, one.id, block(12, day=WEDNESDAY), every_weekday(12, from_day=WEDNESDAY))
    assert starts(store) == [9, 33, 64, 81, 105]


def test_a_series_whose_first_block_has_begun_is_undone_until_that_is_over(
    store: Store, clock: SteppedClock
) -> None:
    planned = series.plan(store, every_weekday(8))
    clock.at += 10 * MINUTE_MS
    series.materialise(store)
    back = take_back(store, planned)
    assert starts(store) == []
    take_back(store, back)
    assert starts(store) == [8, 32, 56, 80, 104]
    clock.at += 60 * MINUTE_MS
    with pytest.raises(RuleError, match="is over"):
        take_back(store, planned)
    assert check(store.folder.database) == []


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE block_series SET until_day = '2021-11-23'", "is not as the record says"),
        ("DROP TRIGGER block_series_kept; DELETE FROM block_series", "not among the series"),
    ],
)
def test_a_series_that_was_changed_past_the_record_is_found(store: Store, sql: str, sentence: str) -> None:
    series.plan(store, every_weekday())
    blocks.drop(store, shown(store, THURSDAY)[0].id, Scope.LATER)
    assert check(store.folder.database) == []
    with closing(sqlite3.connect(store.folder.database)) as connection:
        connection.executescript(sql)
    assert any(sentence in finding for finding in check(store.folder.database))
