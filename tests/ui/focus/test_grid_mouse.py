# SPDX-License-Identifier: MIT
"""Blocks on the grid by the mouse: drawn, moved, their edges dragged, dropped, put back."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import BlockState
from tests.gestures import MOVE
from tests.ui.focus.grids import LEFT, NO, Hands, agenda, at, block, clock, meeting
from ui.widgets.dragged import MIME

DOWN = QPoint(0, 1)


def test_a_drag_over_free_time_draws_a_block_and_tells_its_times_while_it_lasts(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda())
    begins, ends = grid.spot(at(9, 2)), grid.spot(at(10, 26))
    grid.press(begins)
    grid.move(begins + QPoint(0, 30))
    grid.move(ends)
    assert grid.live == "09:00–10:30 · 90 min"
    grid.release(ends)
    assert grid.placed == ("block_drawn", "Mon 09:00-10:30")
    assert grid.live == ""


def test_a_drag_upwards_draws_a_block_that_ends_where_it_began(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda())
    grid.drag(grid.spot(at(11, 5)), grid.spot(at(10, 2)))
    assert grid.placed == ("block_drawn", "Mon 10:00-11:15")


def test_a_click_on_free_time_draws_nothing(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda())
    grid.press(grid.spot(at(9, 2)))
    grid.move(grid.spot(at(9, 2)) + QPoint(2, 3))
    grid.release(grid.spot(at(9, 2)) + QPoint(2, 3))
    assert grid.told == []


def test_a_block_is_moved_by_its_middle_and_keeps_its_length(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9), 50)))
    middle = grid.tile("b1").geometry().center()
    grid.drag(middle, middle + QPoint(0, grid.spot(at(11, 4)).y() - grid.spot(at(9)).y()))
    assert grid.told[0][:2] == ("block_placed", "1")
    assert grid.placed == ("block_placed", "Mon 11:00-11:50")


def test_a_block_is_moved_to_another_day(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), days=7))
    middle = grid.tile("b1").geometry().center()
    aside = grid.canvas.ground.columns[3].x - grid.canvas.ground.columns[0].x
    grid.drag(middle, middle + QPoint(aside, 0))
    assert grid.placed == ("block_placed", "Thu 09:00-10:00")


def test_both_edges_are_dragged_within_eight_pixels(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    frame = grid.tile("b1").geometry()
    for edge, to, told in (
        (frame.topLeft() + QPoint(40, 7), at(9, 15), "Mon 09:15-11:00"),
        (frame.topLeft() + QPoint(40, frame.height() - 8), at(11, 45), "Mon 10:00-11:45"),
    ):
        grid.drag(edge, QPoint(edge.x(), grid.spot(to).y()))
        assert grid.placed == ("block_placed", told)
    grid.drag(frame.topLeft() + QPoint(40, 8), frame.topLeft() + QPoint(40, 8 + 74))
    assert grid.placed == ("block_placed", "Mon 11:00-12:00")  # nine pixels in, it is the whole block


def test_an_edge_goes_no_further_than_the_least_length(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    frame = grid.tile("b1").geometry()
    grid.drag(frame.bottomLeft() + QPoint(40, -2), grid.spot(at(8, 30)))
    assert grid.placed == ("block_placed", "Mon 10:00-10:15")
    grid.view.set_snap(5)
    frame = grid.tile("b1").geometry()
    grid.drag(frame.topLeft() + QPoint(40, 2), grid.spot(at(12)))
    assert grid.placed == ("block_placed", "Mon 10:55-11:00")


def test_a_block_of_five_minutes_can_be_grabbed_and_drawn_out(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10), 5)))
    frame = grid.tile("b1").geometry()
    assert frame.height() >= 12
    grid.drag(frame.center(), frame.center() + QPoint(0, grid.spot(at(13)).y() - grid.spot(at(10)).y()))
    assert grid.placed == ("block_placed", "Mon 13:00-13:05")
    grid.drag(frame.bottomLeft() + QPoint(40, -1), QPoint(40, grid.spot(at(10, 45)).y()))
    assert grid.placed == ("block_placed", "Mon 10:00-10:45")


def test_a_drag_that_ends_where_it_began_wants_nothing(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    middle = grid.tile("b1").geometry().center()
    grid.press(middle)
    grid.move(middle + QPoint(0, 74))
    grid.move(middle)
    grid.release(middle)
    assert grid.told == []


def test_escape_puts_back_whatever_is_dragged_and_leaves_nothing(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    frame = grid.tile("b1").geometry()
    for begins in (frame.center(), frame.topLeft() + QPoint(40, 2), grid.spot(at(14))):
        grid.press(begins)
        grid.move(begins + QPoint(0, 60))
        assert grid.live
        grid.key(Qt.Key.Key_Escape)
        assert grid.live == ""
        grid.move(begins + QPoint(0, 90))
        grid.release(begins + QPoint(0, 90))
        assert grid.told == []
    assert grid.tile("b1").geometry() == frame


def test_another_button_puts_back_what_is_dragged(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    middle = grid.tile("b1").geometry().center()
    grid.press(middle)
    grid.move(middle + QPoint(0, 60))
    grid.press(middle + QPoint(0, 60), Qt.MouseButton.RightButton)
    grid.release(middle + QPoint(0, 60), Qt.MouseButton.RightButton)
    grid.release(middle + QPoint(0, 60))
    assert grid.told == []
    assert grid.live == ""


def test_it_is_told_what_is_pushed_and_what_is_taken(qtbot: QtBot) -> None:
    running = block("3", at(16), state=BlockState.RUNNING)
    grid = Hands(qtbot, agenda(block("1", at(9)), block("2", at(11)), block("4", at(12)), running))
    middle = grid.tile("b1").geometry().center()
    hour = grid.spot(at(10)).y() - grid.spot(at(9)).y()
    grid.press(middle)
    for hours, told in ((1, ""), (1.5, " · pushes 2 blocks"), (2.5, " · taken"), (6.5, " · taken")):
        grid.move(middle + QPoint(0, round(hours * hour)))
        assert grid.live.partition(" min")[2] == told
    grid.key(Qt.Key.Key_Escape)
    grid.release(middle)
    assert grid.told == []


def test_a_running_block_stays_where_it_is(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10), state=BlockState.RUNNING)))
    middle = grid.tile("b1").geometry().center()
    grid.drag(middle, middle + QPoint(0, 100))
    assert grid.told == []


def test_near_the_lower_edge_the_day_scrolls_on_under_the_pointer(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))), high=500)
    bar, middle = grid.view.area.verticalScrollBar(), grid.tile("b1").geometry().center()
    before = bar.value()
    grid.press(middle)
    grid.move(middle + QPoint(0, 30))
    edge = grid.canvas.pane.in_sight().bottom() - 4
    grid.move(QPoint(middle.x(), edge))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=5000)
    assert before < bar.value()
    assert grid.live.startswith("03:00")  # as late as the day has room for it
    grid.release(QPoint(middle.x(), grid.canvas.pane.in_sight().bottom() - 4))
    assert grid.placed == ("block_placed", "Tue 03:00-04:00")


def test_what_is_held_stays_under_the_pointer_while_the_wheel_is_turned(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    middle = grid.tile("b1").geometry().center()
    hour = grid.spot(at(11)).y() - grid.spot(at(10)).y()
    grid.press(middle)
    grid.move(middle + QPoint(0, hour))
    bar = grid.view.area.verticalScrollBar()
    bar.setValue(bar.value() + 2 * hour)
    assert grid.live == "13:00–14:00 · 60 min"
    grid.release(middle + QPoint(0, 3 * hour))
    assert grid.placed == ("block_placed", "Mon 13:00-14:00")


def test_what_changes_meanwhile_is_shown_once_the_block_is_let_go_of(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    middle = grid.tile("b1").geometry().center()
    grid.press(middle)
    grid.move(middle + QPoint(0, 74))
    grid.view.show_agenda(agenda(block("1", at(10)), block("2", at(14))))
    assert grid.live == "11:00–12:00 · 60 min"
    grid.release(middle + QPoint(0, 74))
    assert grid.placed == ("block_placed", "Mon 11:00-12:00")
    assert grid.tile("b2").isVisible()


def test_a_double_click_opens_a_block_or_a_meeting(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10)), meeting("2", at(12))))
    for key in ("b1", "m2"):
        place = grid.canvas.mapTo(grid.window, grid.tile(key).geometry().center())
        QTest.mouseDClick(grid.window.windowHandle(), LEFT, NO, place)
    assert grid.told == [("block_opened", "1"), ("meeting_opened", "2")]


def test_a_click_gives_the_focus_to_a_block(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10))))
    middle = grid.tile("b1").geometry().center()
    grid.press(middle)
    grid.release(middle)
    assert grid.tile("b1").hasFocus()


def test_free_time_under_the_pointer_is_offered_and_one_click_fills_it(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), meeting("2", at(11), 30), block("3", at(14))))
    grid.move(grid.spot(at(10, 40)))
    offer = grid.canvas.offer
    assert clock(offer.place) == "Mon 10:00-11:00"
    assert offer.button.accessibleName() == "Fill 10:00 to 11:00 (G)"
    grid.press(offer.button.geometry().center())
    grid.release(offer.button.geometry().center())
    assert grid.placed == ("gap_filled", "Mon 10:00-11:00")
    grid.move(grid.spot(at(13, 30)))
    assert clock(offer.place) == "Mon 13:00-14:00"  # what is left of two hours and a half
    grid.view.show_agenda(agenda(block("1", at(9)), block("3", at(14))))
    assert clock(offer.place) == "Mon 13:00-14:00"  # as long as there is such a gap
    grid.view.show_agenda(agenda(block("1", at(9)), block("3", at(12), 180)))
    assert not offer.isVisible()
    grid.move(grid.tile("b1").geometry().center())
    assert not offer.isVisible()
    grid.move(grid.spot(at(18, 10)))
    assert not offer.isVisible()  # the working day is over


def test_the_cursor_says_what_a_press_would_do(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10)), meeting("2", at(12))))
    frame = grid.tile("b1").geometry()
    for place, shape in (
        (frame.topLeft() + QPoint(30, 3), Qt.CursorShape.SizeVerCursor),
        (frame.bottomLeft() + QPoint(30, -3), Qt.CursorShape.SizeVerCursor),
        (frame.center(), Qt.CursorShape.OpenHandCursor),
        (grid.tile("m2").geometry().center(), Qt.CursorShape.ArrowCursor),
        (grid.spot(at(15)), Qt.CursorShape.CrossCursor),
    ):
        grid.move(place)
        assert grid.canvas.cursor().shape() is shape


def test_a_deal_that_is_dragged_here_has_a_ghost_and_is_dropped_where_that_is(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(11))))
    mime, place = QMimeData(), grid.spot(at(10, 20))
    mime.setData(MIME, b"deal-7")
    enter = QDragEnterEvent(place, MOVE, mime, LEFT, NO)
    QApplication.sendEvent(grid.canvas, enter)
    move = QDragMoveEvent(place, MOVE, mime, LEFT, NO)
    QApplication.sendEvent(grid.canvas, move)
    assert enter.isAccepted()
    assert move.isAccepted()
    assert grid.live == "10:15–11:00 · 45 min"
    QApplication.sendEvent(grid.canvas, QDropEvent(QPointF(place), MOVE, mime, LEFT, NO))
    assert grid.told[0][:2] == ("deal_dropped", "deal-7")
    assert grid.placed == ("deal_dropped", "Mon 10:15-11:00")
    assert grid.live == ""


def test_a_deal_that_is_dragged_away_again_leaves_nothing(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda())
    mime = QMimeData()
    mime.setData(MIME, b"deal-7")
    QApplication.sendEvent(grid.canvas, QDragEnterEvent(grid.spot(at(10)), MOVE, mime, LEFT, NO))
    QApplication.sendEvent(grid.canvas, QDragMoveEvent(grid.spot(at(10)), MOVE, mime, LEFT, NO))
    QApplication.sendEvent(grid.canvas, QDragLeaveEvent())
    assert grid.live == ""
    assert grid.told == []


def test_nothing_else_can_be_dropped_here(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda())
    mime = QMimeData()
    mime.setText("a text")
    enter = QDragEnterEvent(grid.spot(at(10)), MOVE, mime, LEFT, NO)
    QApplication.sendEvent(grid.canvas, enter)
    assert not enter.isAccepted()
    assert grid.live == ""


def test_the_menu_of_a_block_is_asked_for_where_the_pointer_is(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(10)), meeting("2", at(12))))
    for key, told in (("b1", "block_menu_requested"), ("m2", "meeting_menu_requested")):
        place = grid.tile(key).geometry().center()
        grid.ask_menu(place)
        assert grid.told[-1] == (told, key[1:], grid.canvas.mapToGlobal(place))
