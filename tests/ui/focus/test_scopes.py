# SPDX-License-Identifier: MIT
"""A block that repeats is moved, changed or dropped: this one, this and later, or all future ones."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from rider.domain.day import HOUR_MS, instant
from rider.domain.focus.blocks import Place, Scope
from tests.ui.focus.planner import DAY, ZONE, FocusDesk
from tests.ui.focus.planning import FRIDAY, LEFT, MONDAY, drag, go_to_tile, repeat
from ui.focus.block_sheet import BlockSheet
from ui.focus.grid.tile import Tile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

TEN, ELEVEN = ["10:00-11:00"], ["11:00-12:00"]
DOWN, ENTER, ESC = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape


def days(planner: FocusDesk) -> list[list[str]]:
    """Return the times of Thursday, Friday and Monday."""
    return [planner.times(day) for day in (DAY, FRIDAY, MONDAY)]


def moved_by_hand(planner: FocusDesk, day: date = DAY) -> None:
    """Drag the block of a day an hour down."""
    drag(planner, planner.spot(planner.at(10, 30, day)), planner.spot(planner.at(11, 30, day)))


def shown(planner: FocusDesk, block_id: str) -> tuple[Tile, QRect]:
    """Scroll to a block and return its tile, and where it stands."""
    canvas = planner.page.grid.canvas
    found = enumerate(canvas.stands)
    number, frame = next((n, frame) for n, (stand, frame) in found if stand.entry.key == f"b{block_id}")
    canvas.focus_stand(number, Qt.FocusReason.OtherFocusReason)
    return next(canvas.tiles_of(f"b{block_id}")), frame


def test_this_one_alone_is_moved_by_hand_and_undone_as_one_step(planner: FocusDesk) -> None:
    repeat(planner)
    page = planner.open_focus()
    moved_by_hand(planner)
    question = page.scope_question
    assert question.text == "This block repeats. Which ones move?"
    assert days(planner) == [TEN, TEN, TEN], "nothing is written before the rep has said which"
    assert [card.accessibleName() for card in question.cards.values()] == [
        "This one",
        "This and later",
        "All future ones",
    ]
    assert all(card.accessibleDescription() for card in question.cards.values())
    QTest.mouseClick(question.cards[Scope.THIS], LEFT)
    assert days(planner) == [ELEVEN, TEN, TEN]
    assert question.isHidden()
    planner.ctrl(Qt.Key.Key_Z)
    assert days(planner) == [TEN, TEN, TEN]


def test_this_and_later_are_moved_by_keyboard_alone_and_the_one_before_stays(planner: FocusDesk) -> None:
    repeat(planner)
    page = planner.open_focus()
    planner.flows.show_day(FRIDAY)
    go_to_tile(planner, "b")
    planner.press(ENTER, DOWN, DOWN, DOWN, DOWN, ENTER)
    assert page.scope_question.cards[Scope.THIS].hasFocus()
    assert page.grid.canvas.ghost.isVisible(), "it is seen where it would come to stand"
    planner.press(DOWN, ENTER)
    assert days(planner) == [TEN, ELEVEN, ELEVEN]
    assert page.grid.isAncestorOf(planner.here()), "the keyboard goes on where it was"
    assert page.grid.canvas.ghost.isHidden()
    assert planner.said == "Prepare outreach is moved, and all that follow it."
    planner.ctrl(Qt.Key.Key_Z)
    assert days(planner) == [TEN, TEN, TEN]
    planner.ctrl(Qt.Key.Key_Z, shift=True)
    assert days(planner) == [TEN, ELEVEN, ELEVEN]


def test_all_future_ones_move_and_what_was_stays_as_it_was(planner: FocusDesk) -> None:
    repeat(planner)
    planner.clock.at = planner.at(12)
    page = planner.open_focus()
    planner.flows.show_day(MONDAY)
    go_to_tile(planner, "b")
    planner.press(ENTER, DOWN, DOWN, DOWN, DOWN, ENTER)
    page.scope_question.cards[Scope.ALL].click()
    assert days(planner) == [TEN, ELEVEN, ELEVEN]
    planner.ctrl(Qt.Key.Key_Z)
    assert days(planner) == [TEN, TEN, TEN]


def test_all_future_ones_are_dropped_by_keyboard_and_come_back_with_undo(planner: FocusDesk) -> None:
    repeat(planner)
    planner.clock.at = planner.at(12)
    page = planner.open_focus()
    planner.flows.show_day(FRIDAY)
    go_to_tile(planner, "b")
    planner.press(Qt.Key.Key_Delete)
    assert page.scope_question.text == "This block repeats. Which ones are dropped?"
    planner.press(Qt.Key.Key_Right, Qt.Key.Key_Right, ENTER)
    assert days(planner) == [TEN, [], []]
    assert planner.said == "Prepare outreach repeats no more."
    planner.window.toast.undo_button.click()
    assert days(planner) == [TEN, TEN, TEN]


@pytest.mark.parametrize("way", ["esc", "button", "arrows"])
def test_thinking_better_of_it_puts_the_block_back(planner: FocusDesk, way: str) -> None:
    repeat(planner)
    page = planner.open_focus()
    moved_by_hand(planner)
    if way == "esc":
        planner.press(ESC)
    elif way == "button":
        QTest.mouseClick(page.scope_question.cancel, LEFT)
    else:
        planner.press(Qt.Key.Key_Up)
        assert page.scope_question.cancel.hasFocus(), "from the first answer, up goes to the last one"
        planner.press(ENTER)
    assert page.scope_question.isHidden()
    assert days(planner) == [TEN, TEN, TEN]
    assert page.isAncestorOf(planner.here())
    block = planner.blocks()[0]
    tile = next(page.grid.canvas.tiles_of(f"b{block.id}"))
    assert tile.geometry().contains(planner.spot(planner.at(10, 30)))


def test_an_edge_that_is_dragged_asks_which_ones_get_this_length(planner: FocusDesk) -> None:
    repeat(planner)
    page = planner.open_focus()
    edge = planner.spot(planner.at(11)) - QPoint(0, 3)
    drag(planner, edge, edge + planner.spot(planner.at(12)) - planner.spot(planner.at(11)))
    assert page.scope_question.text == "This block repeats. Which ones get this length?"
    planner.press(DOWN, ENTER)
    assert days(planner) == [["10:00-12:00"]] * 3
    assert planner.said == "Prepare outreach is changed, and all that follow it."
    planner.ctrl(Qt.Key.Key_Z)
    assert days(planner) == [TEN, TEN, TEN]


def test_a_repeating_block_in_the_way_of_others_asks_about_these_first(planner: FocusDesk) -> None:
    repeat(planner)
    planner.plan(planner.place(11))
    page = planner.open_focus()
    drag(planner, planner.spot(planner.at(10, 30)), planner.spot(planner.at(11)))
    assert "1 block would move on." in page.question.text
    planner.press(ENTER)
    assert page.scope_question.isVisible()
    planner.press(ENTER)
    assert days(planner) == [["10:30-11:30", "11:30-12:30"], TEN, TEN]


def test_the_sheet_asks_the_same_within_the_sheet(planner: FocusDesk) -> None:
    repeat(planner)
    planner.open_focus()
    go_to_tile(planner, "b")
    planner.press(Qt.Key.Key_O)
    sheet = planner.sheet(BlockSheet)
    planner.go_to("What will be true")
    planner.ctrl(Qt.Key.Key_A)
    planner.type("Twenty reasons to write")
    planner.confirm()
    assert sheet.scope_question.text == "This block repeats. Which ones change?"
    assert planner.page.scope_question.isHidden()
    planner.press(ESC)
    assert planner.has_sheet, "Esc answers the question and leaves the sheet"
    planner.confirm()
    planner.press(DOWN, DOWN, ENTER)
    assert not planner.has_sheet
    assert {planner.blocks(day)[0].intent for day in (DAY, FRIDAY, MONDAY)} == {"Twenty reasons to write"}
    planner.ctrl(Qt.Key.Key_Z)
    assert {planner.blocks(day)[0].intent for day in (DAY, FRIDAY, MONDAY)} == {"Ten reasons to write"}


def test_dropping_in_the_sheet_asks_there_too(planner: FocusDesk) -> None:
    repeat(planner)
    planner.open_focus()
    go_to_tile(planner, "b")
    planner.press(Qt.Key.Key_O)
    sheet = planner.sheet(BlockSheet)
    while not sheet.drop.hasFocus():
        planner.press(Qt.Key.Key_Tab)
    planner.press(ENTER, ENTER)
    assert days(planner) == [[], TEN, TEN]
    assert not planner.has_sheet


def test_a_block_that_does_not_repeat_asks_nothing(planner: FocusDesk) -> None:
    planner.plan(planner.place(10))
    page = planner.open_focus()
    moved_by_hand(planner)
    assert page.scope_question.isHidden()
    assert planner.times() == ELEVEN


def test_a_repeating_block_over_a_night_that_skips_an_hour_is_shown_and_moved_by_the_wall_clock(
    planner: FocusDesk,
) -> None:
    saturday = date(2022, 3, 26)  # its workday lasts 23 hours: the clock goes from 2 to 3 in the night
    friday, sunday = saturday - timedelta(days=1), saturday + timedelta(days=1)
    every_day = frozenset(range(7))
    repeat(planner, 10, friday, every_day)
    repeat(planner, 1, friday, every_day)
    page = planner.open_focus()
    nights = {friday: "01:00 to 02:00", saturday: "01:00 to 03:00", sunday: "01:00 to 02:00"}
    for day, night in nights.items():
        planner.flows.show_day(day)
        assert [b.place.length_ms for b in planner.blocks(day)] == [HOUR_MS, HOUR_MS]
        for block, told in zip(planner.blocks(day), ("10:00 to 11:00", night), strict=True):
            tile, frame = shown(planner, block.id)
            assert told in tile.accessibleName()
            assert abs(frame.top() - page.grid.canvas.ground.height_of(0, block.starts_at)) < 2
    planner.flows.show_day(friday)
    morning = next(b for b in planner.blocks(friday) if b.starts_at == instant(friday, 10, ZONE))
    eleven = instant(friday, 11, ZONE)
    page.grid.wishes.block_placed.emit(morning.id, Place(eleven, eleven + HOUR_MS))
    page.scope_question.cards[Scope.LATER].click()
    for day in (friday, saturday, sunday, sunday + timedelta(days=1)):
        assert instant(day, 11, ZONE) in {b.starts_at for b in planner.blocks(day)}, day
