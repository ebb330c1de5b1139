# SPDX-License-Identifier: MIT
"""Focus blocks over a real file: planned, moved, pushed, dropped, undone; what was is never rewritten."""

from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.deal import Change, Span
from rider.domain.errors import RuleError
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, NewBlock, NewSeries, Scope, Tag
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service import archiving, undo
from rider.service.check import check
from rider.service.focus import blocks, series
from rider.service.session import open_rider
from rider.store.engine import Store
from tests import builders

MONDAY = date(2021, 11, 22)
ZONE = "Europe/Berlin"
HOUR = 60 * MINUTE_MS


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=instant(MONDAY, 8, ZONE))


def at(hour: float, day: date = MONDAY) -> int:
    return instant(day, 0, ZONE) + int(hour * HOUR)


def block(hour: float, hours: float = 1.0, day: date = MONDAY, **changes: object) -> NewBlock:
    values: dict[str, object] = {"kind": BlockKind.PROOF_CHASE, "intent": f"At {hour:g}"}
    return NewBlock(starts_at=at(hour, day), ends_at=at(hour + hours, day), **{**values, **changes})  # type: ignore[arg-type]


def shown(store: Store, day: date = MONDAY, days: int = 1) -> tuple[Block, ...]:
    reader = Reader(store.folder, store.clock)
    try:
        return reader.agenda(day, days).blocks
    finally:
        reader.close()


def hours(store: Store, day: date = MONDAY, days: int = 1) -> list[tuple[float, float]]:
    midnight = at(0, day)
    return [((b.starts_at - midnight) / HOUR, (b.ends_at - midnight) / HOUR) for b in shown(store, day, days)]


def take_back(store: Store, change: Change) -> Change:
    assert isinstance(change.span, Span)
    return undo.undo(store, change.span, change.name)


def every_weekday(hour: int = 9, **changes: object) -> NewSeries:
    values: dict[str, object] = {
        "kind": BlockKind.OUTREACH_PREP,
        "weekdays": frozenset(range(5)),
        "starts_minute": hour * 60,
        "length_minutes": 60,
        "zone": ZONE,
        "from_day": MONDAY,
        "intent": "Ten reasons to write",
    }
    return NewSeries(**{**values, **changes})  # type: ignore[arg-type]


def test_a_block_is_planned_moved_dropped_and_each_gesture_undone_and_redone(store: Store) -> None:
    deal_id = builders.deal(store)
    planned = blocks.plan(store, block(9, deal_id=deal_id))
    (made,) = shown(store)
    assert (made.deal_name, made.account, made.intent) == ("Dock scheduling", "Hafen Terminal", "At 9")
    moved = blocks.change(store, made.id, block(13, 2, deal_id=deal_id, intent="Get the CFO's words"))
    assert hours(store) == [(13, 15)]
    back = take_back(store, moved)
    assert hours(store) == [(9, 10)]
    assert shown(store)[0].intent == "At 9"
    take_back(store, back)
    assert hours(store) == [(13, 15)]
    assert shown(store)[0].intent == "Get the CFO's words"
    dropped = blocks.drop(store, made.id)
    assert shown(store) == ()
    take_back(store, dropped)
    assert hours(store) == [(13, 15)]
    assert planned.block_ids == (made.id,)
    assert check(store.folder.database) == []


def test_undoing_a_plan_leaves_the_time_free(store: Store) -> None:
    planned = blocks.plan(store, block(9))
    gone = take_back(store, planned)
    assert shown(store) == ()
    take_back(store, gone)
    assert hours(store) == [(9, 10)]


def test_two_blocks_never_overlap_unless_what_follows_is_pushed(store: Store) -> None:
    for hour in (9, 10, 12):
        blocks.plan(store, block(hour))
    with pytest.raises(RuleError, match="taken by “At 9”"):
        blocks.plan(store, block(8.5))
    pushed = blocks.plan(store, block(8.5), push=True)
    assert hours(store) == [(8.5, 9.5), (9.5, 10.5), (10.5, 11.5), (12, 13)]
    take_back(store, pushed)
    assert hours(store) == [(9, 10), (10, 11), (12, 13)]


def test_a_push_that_would_lead_into_the_next_workday_is_refused_and_moves_nothing(store: Store) -> None:
    blocks.plan(store, block(22, 3))
    blocks.plan(store, block(26, 2))
    with pytest.raises(RuleError, match="would not fit"):
        blocks.plan(store, block(21, 3), push=True)
    assert hours(store) == [(22, 25), (26, 28)]


def test_what_began_earlier_is_not_pushed(store: Store) -> None:
    blocks.plan(store, block(9, 2))
    with pytest.raises(RuleError, match="begins earlier"):
        blocks.plan(store, block(10), push=True)


@pytest.mark.parametrize(
    ("new", "sentence"),
    [
        (block(9, 1 / 60), "at least 5 minutes"),
        (block(9, 17), "at most 16 hours"),
        (block(6), "over"),
        (block(27, 2), "within its workday"),
        (block(9, tag=Tag.DELEGATE), "Only admin and inbox"),
        (block(9, deal_id="0" * 32), "not in the file"),
    ],
)
def test_a_block_that_cannot_be_is_refused_with_a_sentence(
    store: Store, new: NewBlock, sentence: str
) -> None:
    with pytest.raises(RuleError, match=sentence):
        blocks.plan(store, new)
    assert shown(store) == ()


def test_a_block_at_a_quarter_to_one_belongs_to_the_day_before(store: Store) -> None:
    blocks.plan(store, block(24.75, 0.5))
    assert len(shown(store, MONDAY)) == 1
    assert shown(store, MONDAY + timedelta(days=1)) == ()


def test_what_is_over_and_was_not_held_stays_in_the_record(store: Store, clock: SteppedClock) -> None:
    made = blocks.plan(store, block(9)).block_ids[0]
    clock.at = at(11)
    for verb in (lambda: blocks.drop(store, made), lambda: blocks.change(store, made, block(15))):
        with pytest.raises(RuleError, match="over and was not held"):
            verb()
    assert hours(store) == [(9, 10)]


def test_planning_does_not_move_the_board_nor_stand_in_the_way_of_an_archived_deal(store: Store) -> None:
    deal_id = builders.deal(store)
    moved = blocks.change(
        store, blocks.plan(store, block(9, deal_id=deal_id)).block_ids[0], block(11, deal_id=deal_id)
    )
    archiving.archive(store, deal_id, "Made twice by mistake")
    take_back(store, moved)
    assert hours(store) == [(9, 10)]


def test_several_blocks_are_planned_all_or_none(store: Store) -> None:
    blocks.plan(store, block(10))
    with pytest.raises(RuleError):
        blocks.plan_many(store, [block(9), block(10.5)])
    assert hours(store) == [(10, 11)]
    planned = blocks.plan_many(store, [block(9), block(11)])
    assert planned.name == "planning 2 blocks"
    take_back(store, planned)
    assert hours(store) == [(10, 11)]


# -- series


def test_a_series_is_there_on_its_days_and_its_past_becomes_rows(store: Store, clock: SteppedClock) -> None:
    series.plan(store, every_weekday())
    week = shown(store, MONDAY, 7)
    assert [b.series_day for b in week] == [MONDAY + timedelta(days=n) for n in range(5)]
    assert all("@" in b.id for b in week)
    clock.at = at(12, MONDAY + timedelta(days=2))
    series.materialise(store)
    assert ["@" in b.id for b in shown(store, MONDAY, 7)] == [False, False, False, True, True]
    assert series.materialise(store) is None
    assert check(store.folder.database) == []


def test_moving_one_occurrence_leaves_the_others_and_undo_puts_it_back(store: Store) -> None:
    series.plan(store, every_weekday())
    tuesday = MONDAY + timedelta(days=1)
    change = blocks.change(store, shown(store, tuesday)[0].id, block(14, day=tuesday))
    assert hours(store, tuesday) == [(14, 15)]
    assert hours(store, MONDAY) == [(9, 10)]
    take_back(store, change)
    assert hours(store, tuesday) == [(9, 10)]


def test_dropping_one_occurrence_leaves_a_hole_and_undo_fills_it(store: Store) -> None:
    series.plan(store, every_weekday())
    tuesday = MONDAY + timedelta(days=1)
    change = blocks.drop(store, shown(store, tuesday)[0].id)
    assert shown(store, tuesday) == ()
    take_back(store, change)
    assert hours(store, tuesday) == [(9, 10)]


def test_this_and_later_moves_what_follows_and_keeps_what_the_rep_has_moved_by_hand(
    store: Store, clock: SteppedClock
) -> None:
    series.plan(store, every_weekday())
    tuesday, thursday, friday = (MONDAY + timedelta(days=n) for n in (1, 3, 4))
    blocks.change(store, shown(store, friday)[0].id, block(16, day=friday))
    change = blocks.change(
        store,
        shown(store, tuesday)[0].id,
        block(11, 2, tuesday, kind=BlockKind.ACCOUNT_STRATEGY, intent="Map who decides"),
        Scope.LATER,
    )
    assert hours(store, MONDAY) == [(9, 10)]
    assert hours(store, tuesday) == hours(store, thursday) == [(11, 13)]
    assert hours(store, friday) == [(16, 17)]
    assert shown(store, thursday)[0].intent == "Map who decides"
    assert hours(store, MONDAY + timedelta(days=7)) == [(11, 13)]
    take_back(store, change)
    assert hours(store, tuesday) == hours(store, thursday) == [(9, 10)]
    assert hours(store, friday) == [(16, 17)]
    assert hours(store, MONDAY + timedelta(days=7)) == [(9, 10)]
    assert check(store.folder.database) == []


def test_all_future_ones_never_touch_what_has_begun(store: Store, clock: SteppedClock) -> None:
    series.plan(store, every_weekday())
    wednesday, thursday = MONDAY + timedelta(days=2), MONDAY + timedelta(days=3)
    clock.at = at(9.5, wednesday)
    blocks.change(store, shown(store, thursday)[0].id, block(15, day=thursday), Scope.ALL)
    assert hours(store, MONDAY) == hours(store, wednesday) == [(9, 10)]
    assert hours(store, thursday) == [(15, 16)]
    blocks.drop(store, shown(store, thursday)[0].id, Scope.ALL)
    assert shown(store, thursday, 30) == ()
    assert len(shown(store, MONDAY, 3)) == 3


def test_a_series_taken_to_another_weekday_leaves_the_first_one(store: Store) -> None:
    series.plan(store, every_weekday(weekdays=frozenset({1})))
    tuesday, wednesday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
    blocks.change(store, shown(store, tuesday)[0].id, block(9, day=wednesday), Scope.ALL)
    assert [b.series_day for b in shown(store, MONDAY, 14)] == [wednesday, wednesday + timedelta(days=7)]


def test_a_series_that_meets_a_block_is_refused_and_named(store: Store) -> None:
    blocks.plan(store, block(9.5, day=MONDAY + timedelta(days=3), intent="Board meeting"))
    with pytest.raises(RuleError, match="Board meeting"):
        series.plan(store, every_weekday())
    assert len(shown(store, MONDAY, 7)) == 1


def test_a_series_is_undone_as_one(store: Store) -> None:
    planned = series.plan(store, every_weekday())
    gone = take_back(store, planned)
    assert shown(store, MONDAY, 14) == ()
    take_back(store, gone)
    assert len(shown(store, MONDAY, 14)) == 10


@pytest.mark.parametrize(
    ("zone", "sunday", "before", "after"),
    [
        ("Europe/Berlin", date(2021, 3, 28), 8, 7),
        ("Europe/Berlin", date(2021, 10, 31), 7, 8),
        ("America/New_York", date(2021, 3, 14), 14, 13),
        ("Australia/Lord_Howe", date(2021, 4, 4), -2, -1.5),
    ],
)
def test_a_series_keeps_its_wall_clock_over_the_change_of_the_clocks(
    folder: DataFolder, zone: str, sunday: date, before: float, after: float
) -> None:
    saturday = sunday - timedelta(days=1)
    opened = open_rider(folder, SteppedClock(zone, at=instant(saturday, 5, zone)))
    series.plan(opened, every_weekday(weekdays=frozenset(range(7)), zone=zone, from_day=saturday))
    found = [(b.starts_at - instant(b.series_day or sunday, 0)) / HOUR for b in shown(opened, saturday, 2)]
    assert found == [before, after]
    assert {b.place.length_ms for b in shown(opened, saturday, 2)} == {HOUR}
    opened.close()


def test_low_leverage_blocks_keep_their_tag(store: Store) -> None:
    blocks.plan(store, block(16, kind=BlockKind.INBOX, tag=Tag.DELEGATE))
    (made,) = shown(store)
    assert (made.tag, made.state, made.is_high_leverage) == (Tag.DELEGATE, BlockState.PLANNED, False)


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE focus_block SET starts_at = starts_at - 60000", "is not as the record says"),
        ("UPDATE focus_block SET state = 'dropped'", "is not as the record says"),
        ("UPDATE focus_block SET kind = 'inbox'", "is not as the record says"),
    ],
)
def test_a_block_that_was_changed_past_the_record_is_found(store: Store, sql: str, sentence: str) -> None:
    blocks.plan(store, block(9))
    with store.work() as work:
        work.session.connection().exec_driver_sql(sql)
    (found,) = check(store.folder.database)
    assert sentence in found


def test_a_single_block_begins_to_repeat_and_is_its_first_occurrence(store: Store) -> None:
    made = blocks.plan(store, block(9)).block_ids[0]
    change = blocks.repeat(store, made, block(9), every_weekday(weekdays=frozenset({0, 2})))
    week = shown(store, MONDAY, 7)
    assert [(b.id == made, b.series_day) for b in week] == [
        (True, MONDAY),
        (False, MONDAY + timedelta(days=2)),
    ]
    back = take_back(store, change)
    assert [b.id for b in shown(store, MONDAY, 7)] == [made]
    take_back(store, back)
    assert len(shown(store, MONDAY, 7)) == 2
    assert check(store.folder.database) == []


def test_a_series_gets_other_days_from_a_block_on_and_keeps_what_was_moved_by_hand(store: Store) -> None:
    series.plan(store, every_weekday())
    days = [MONDAY + timedelta(days=n) for n in range(8)]
    blocks.change(store, shown(store, days[2])[0].id, block(16, day=days[2]))
    rule = every_weekday(weekdays=frozenset({1, 3}), from_day=days[1])
    change = blocks.repeat(store, shown(store, days[1])[0].id, block(9, day=days[1]), rule)
    assert [b.starts_at for b in shown(store, MONDAY, 8)] == [
        at(9, days[0]),
        at(9, days[1]),
        at(16, days[2]),
        at(9, days[3]),
    ]
    take_back(store, change)
    assert [hours(store, d) for d in days[3:5]] == [[(9, 10)], [(9, 10)]]
    assert hours(store, days[2]) == [(16, 17)]
    assert check(store.folder.database) == []


def test_a_series_that_repeats_no_more_keeps_the_block_itself(store: Store) -> None:
    series.plan(store, every_weekday())
    tuesday = MONDAY + timedelta(days=1)
    change = blocks.repeat(store, shown(store, tuesday)[0].id, block(9, day=tuesday), None)
    assert len(shown(store, MONDAY, 30)) == 2
    take_back(store, change)
    assert len(shown(store, MONDAY, 7)) == 5
