# SPDX-License-Identifier: MIT
"""Days on the grid: nights in which clocks are changed, the end of the workday at 04:00, ends of years."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from rider.domain.day import HOUR_MS
from rider.domain.focus.blocks import MINUTE_MS, Place
from tests.ui.focus.grids import SHIFT, Hands, agenda, at, block, meeting
from ui.focus.grid.scale import scale_of

K = Qt.Key
BERLIN, NEW_YORK, LORD_HOWE = "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"

NIGHTS = [
    # the workday whose night it is, its hours, and what the clock says around the change
    (BERLIN, date(2026, 3, 28), 23.0, ["01:00", "03:00"]),
    (BERLIN, date(2026, 10, 24), 25.0, ["01:00", "02:00", "02:00", "03:00"]),
    (NEW_YORK, date(2026, 3, 7), 23.0, ["01:00", "03:00"]),
    (NEW_YORK, date(2026, 10, 31), 25.0, ["01:00", "01:00", "02:00", "03:00"]),
    (LORD_HOWE, date(2026, 10, 3), 23.5, ["01:00", "03:00"]),
    (LORD_HOWE, date(2026, 4, 4), 24.5, ["01:00", "02:00", "03:00"]),
]
every_night = pytest.mark.parametrize(("zone", "day", "hours", "labels"), NIGHTS)


@every_night
def test_a_night_in_which_clocks_are_changed_has_its_own_hours(
    zone: str, day: date, hours: float, labels: list[str]
) -> None:
    scale = scale_of(day, zone)
    assert scale.length_ms == hours * HOUR_MS
    named = [hour.label for hour in scale.hours]
    assert named[:21] == [f"{hour % 24:02}:00" for hour in range(4, 25)]
    assert named[21:] == labels


@every_night
@pytest.mark.parametrize("minutes", [5, 10, 15, 30])
def test_every_instant_snaps_to_the_clock_on_the_wall(
    zone: str, day: date, hours: float, labels: list[str], minutes: int
) -> None:
    scale, step = scale_of(day, zone), minutes * MINUTE_MS
    for instant in range(scale.begins, scale.ends, 7 * MINUTE_MS):
        found = scale.snapped(instant, step)
        assert int(scale.clock(found)[3:]) % minutes == 0
        assert abs(found - instant) <= step / 2
        assert scale.floor(instant, step) <= instant <= scale.ceil(instant, step)


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Pacific/Chatham", "Asia/Kolkata"])
def test_a_zone_a_quarter_beside_the_hour_snaps_to_its_own_clock(zone: str) -> None:
    scale = scale_of(date(2026, 1, 5), zone)
    assert [hour.label for hour in scale.hours] == [f"{hour % 24:02}:00" for hour in range(4, 28)]
    assert scale.clock(scale.snapped(at(9, 17, date(2026, 1, 5), zone), 30 * MINUTE_MS)) == "09:30"


@every_night
def test_a_block_over_the_change_is_as_high_as_it_is_long(
    qtbot: QtBot, zone: str, day: date, hours: float, labels: list[str]
) -> None:
    change = scale_of(day, zone).stretches[0].ends
    over = block("1", change - 30 * MINUTE_MS, 90)
    usual = block("2", at(12, day=day, zone=zone), 90)
    grid = Hands(qtbot, agenda(over, usual, first=day, days=2, zone=zone))
    grid.reveal(change)
    high = grid.tile("b1").geometry().height()
    grid.reveal(usual.starts_at)
    assert abs(grid.tile("b2").geometry().height() - high) <= 1


@every_night
def test_a_block_is_dragged_through_the_change_and_keeps_its_length(
    qtbot: QtBot, zone: str, day: date, hours: float, labels: list[str]
) -> None:
    scale = scale_of(day, zone)
    change = scale.stretches[0].ends
    begins = scale.at_wall(24 * HOUR_MS)
    grid = Hands(qtbot, agenda(block("1", begins, 30), first=day, zone=zone))
    grid.reveal(change)
    middle = grid.tile("b1").geometry().center()
    to = change + 30 * MINUTE_MS
    grid.drag(middle, middle + QPoint(0, grid.spot(to).y() - grid.spot(begins).y()))
    assert grid.told[-1] == ("block_placed", "1", Place(to, to + 30 * MINUTE_MS))


@every_night
def test_keys_go_through_the_change_step_by_step_of_the_clock(
    qtbot: QtBot, zone: str, day: date, hours: float, labels: list[str]
) -> None:
    change = scale_of(day, zone).stretches[0].ends
    grid = Hands(qtbot, agenda(block("1", change - 60 * MINUTE_MS, 15), first=day, zone=zone))
    grid.reveal(change)
    grid.tile("b1").setFocus()
    grid.key(K.Key_Return)
    grid.key(K.Key_Down, times=6)
    grid.key(K.Key_Down, SHIFT)
    grid.key(K.Key_Return)
    begins = change + 30 * MINUTE_MS
    assert grid.told[-1] == ("block_placed", "1", Place(begins, begins + 30 * MINUTE_MS))


def test_a_block_cannot_leave_a_short_day_by_its_end(qtbot: QtBot) -> None:
    day = date(2026, 3, 28)
    ends = scale_of(day, BERLIN).ends
    grid = Hands(qtbot, agenda(block("1", ends - 2 * HOUR_MS), first=day, days=2))
    grid.reveal(ends - HOUR_MS)
    middle = grid.tile("b1").geometry().center()
    grid.drag(middle, middle + QPoint(0, 140))
    assert grid.told[-1] == ("block_placed", "1", Place(ends - HOUR_MS, ends))


def test_beside_usual_days_a_long_one_names_its_own_hours_from_the_change_on(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(first=date(2026, 10, 19), days=7))
    ground = grid.canvas.ground
    assert ground.own_labels == ((5, "02:00"), (5, "03:00"))
    assert [label.text for label in ground.ruler][-2:] == ["02:00", "03:00"]
    assert ground.high == round(18 + ground.look.px(25 * HOUR_MS))


@pytest.mark.parametrize(
    ("day", "told"), [(date(2026, 3, 28), "01:30 to 04:00"), (date(2026, 10, 24), "02:30 to 03:00")]
)
def test_a_block_over_the_change_says_its_times_by_the_clock(qtbot: QtBot, day: date, told: str) -> None:
    change = scale_of(day, BERLIN).stretches[0].ends
    grid = Hands(qtbot, agenda(block("1", change - 30 * MINUTE_MS, 90), first=day))
    grid.reveal(change)
    assert grid.tile("b1").accessibleName() == f"Chase a proof, Hafen, {told}, planned"


def test_moved_to_a_day_that_leaves_its_hour_out_a_block_begins_right_after(qtbot: QtBot) -> None:
    friday, saturday = date(2026, 3, 27), date(2026, 3, 28)
    begins = at(2, 30, saturday)  # in the night of Friday's workday
    grid = Hands(qtbot, agenda(block("1", begins), first=friday, days=2))
    grid.reveal(begins)
    grid.tile("b1").setFocus()
    grid.key(K.Key_Return)
    grid.key(K.Key_Right)
    grid.key(K.Key_Return)
    assert grid.placed == ("block_placed", "Sun 03:00-04:00")


def test_a_block_at_a_quarter_to_one_belongs_to_the_day_before(qtbot: QtBot) -> None:
    night = block("1", at(0, 45, date(2026, 11, 24)))
    grid = Hands(qtbot, agenda(night, block("2", at(4, 0, date(2026, 11, 24))), days=2))
    grid.reveal(night.starts_at)
    assert grid.tile("b1").shown.column == 0
    assert grid.tile("b1").accessibleName() == "Chase a proof, Hafen, 00:45 to 01:45, planned"
    grid.reveal(at(4, 0, date(2026, 11, 24)))
    assert grid.tile("b2").shown.column == 1


def test_what_lasts_over_the_end_of_the_workday_stands_in_both_columns(qtbot: QtBot) -> None:
    flight = meeting("1", at(22), 10 * 60)
    grid = Hands(qtbot, agenda(flight, days=2), high=2100)
    columns = [tile.shown.column for tile in grid.canvas.tiles_of("m1")]
    assert columns == [0, 1]


def test_a_week_over_the_end_of_a_year_names_the_new_one(qtbot: QtBot) -> None:
    begins = at(9, day=date(2027, 1, 1))
    grid = Hands(qtbot, agenda(block("1", begins), first=date(2026, 12, 28), days=7))
    heads = [label.text() for label in grid.view.heads.labels]
    assert heads == ["Mon 28 Dec", "Tue 29", "Wed 30", "Thu 31", "Fri 1 Jan 2027", "Sat 2", "Sun 3"]
    assert grid.tile("b1").shown.column == 4
    middle = grid.tile("b1").geometry().center()
    aside = grid.canvas.ground.columns[3].x - grid.canvas.ground.columns[4].x
    grid.drag(middle, middle + QPoint(aside, 0))
    assert grid.placed == ("block_placed", "Thu 09:00-10:00")


def test_the_29th_of_february_is_a_day_like_others(qtbot: QtBot) -> None:
    leap = date(2028, 2, 29)
    grid = Hands(qtbot, agenda(block("1", at(9, day=leap)), first=date(2028, 2, 28), days=3))
    assert [label.text() for label in grid.view.heads.labels] == ["Mon 28 Feb", "Tue 29", "Wed 1 Mar"]
    middle = grid.tile("b1").geometry().center()
    aside = grid.canvas.ground.columns[2].x - grid.canvas.ground.columns[1].x
    grid.drag(middle, middle + QPoint(aside, 0))
    assert grid.placed == ("block_placed", "Wed 09:00-10:00")


def test_the_grid_begins_with_what_is_on_shortly_before_the_working_hours(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(5)), block("2", at(7, 15)), block("3", at(9))))
    assert 0 < grid.tile("b2").y() - grid.canvas.pane.in_sight().top() < 30


def test_the_grid_begins_at_the_working_hours_and_the_now_line_moves(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), now=at(8, 30)))
    assert 0 < grid.spot(at(8)).y() - grid.canvas.pane.in_sight().top() < 30
    line = grid.canvas.now_line
    assert line.y() == grid.spot(at(8, 30)).y()
    assert grid.canvas.wardrobe.spoken(grid.tile("b1").shown).endswith("planned")
    grid.view.set_now(at(10, 1))
    assert line.y() == grid.spot(at(10, 1)).y()
    assert grid.tile("b1").accessibleName().endswith("not held")
    grid.view.set_now(at(9, day=date(2026, 11, 25)))
    assert not line.isVisible()
