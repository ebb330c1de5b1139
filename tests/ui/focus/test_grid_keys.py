# SPDX-License-Identifier: MIT
"""Every gesture on the grid by the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import BlockKind, BlockState, NewBlock
from rider.domain.focus.planning import Batched, Proposal
from tests.ui.focus.grids import CTRL_SHIFT, SHIFT, Hands, agenda, at, block, clock, meeting

K = Qt.Key


def focused(grid: Hands) -> str:
    """Return the key of the entry with the focus; nothing where the grid itself has it."""
    tile = grid.canvas.focused
    return tile.key if tile is not None else ""


def test_tab_goes_from_block_to_block_in_the_order_of_time_also_to_those_out_of_sight(qtbot: QtBot) -> None:
    late, early = block("late", at(22)), block("early", at(4, 30))
    grid = Hands(qtbot, agenda(block("b", at(13)), early, late, meeting("m", at(9)), block("a", at(8))))
    grid.view.focus_grid()
    order = []
    for _ in range(4):
        grid.key(K.Key_Tab)
        order.append(focused(grid))
    assert order == ["ba", "mm", "bb", "blate"]
    assert grid.canvas.pane.in_sight().contains(grid.tile("blate").geometry())
    for _ in range(4):
        grid.key(K.Key_Backtab)
        order.append(focused(grid))
    assert order[4:] == ["bb", "mm", "ba", "bearly"]
    grid.key(K.Key_Backtab)
    assert grid.canvas.hasFocus()


def test_tab_leaves_the_grid_behind_the_last_block_and_before_the_first(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), block("2", at(11))))
    before, after = QLineEdit(grid.window), QLineEdit(grid.window)
    for field in (before, after):
        field.show()
    QWidget.setTabOrder(before, grid.canvas)
    before.setFocus()
    way = []
    for _ in range(4):
        grid.key(K.Key_Tab)
        way.append(focused(grid))
    assert way == ["", "b1", "b2", ""]
    assert after.hasFocus()
    grid.tile("b1").setFocus()
    grid.key(K.Key_Backtab)
    assert grid.canvas.hasFocus()
    grid.key(K.Key_Backtab)
    assert before.hasFocus()


def test_arrows_go_to_the_block_before_after_and_beside(qtbot: QtBot) -> None:
    day = 24 * 60 * 60_000
    grid = Hands(
        qtbot,
        agenda(
            block("1", at(9)),
            block("2", at(12)),
            block("3", at(12, 30) + day),
            block("4", at(9) + day),
            days=3,
        ),
    )
    grid.tile("b1").setFocus()
    way = []
    for key in (K.Key_Down, K.Key_Down, K.Key_Right, K.Key_Up, K.Key_Left, K.Key_Left):
        grid.key(key)
        way.append(focused(grid))
    assert way == ["b2", "b2", "b3", "b4", "b1", "b1"]


def test_enter_grabs_a_block_arrows_move_it_and_enter_puts_it_down(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9), 45), days=3))
    grid.tile("b1").setFocus()
    grid.key(K.Key_Return)
    assert grid.live == "09:00–09:45 · 45 min"
    grid.key(K.Key_Down, times=3)
    grid.key(K.Key_Up)
    grid.key(K.Key_Right)
    assert grid.live == "09:30–10:15 · 45 min"
    grid.key(K.Key_PageDown)
    grid.key(K.Key_Return)
    assert grid.placed == ("block_placed", "Tue 10:00-10:45")
    assert grid.live == ""


def test_shift_moves_the_end_and_with_control_the_start(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9))))
    grid.tile("b1").setFocus()
    grid.key(K.Key_Space)
    grid.key(K.Key_Down, SHIFT, times=2)
    grid.key(K.Key_Up, CTRL_SHIFT)
    assert grid.live == "08:45–10:30 · 105 min"
    grid.key(K.Key_Up, SHIFT, times=20)
    assert grid.live == "08:45–09:00 · 15 min"
    grid.key(K.Key_Space)
    assert grid.placed == ("block_placed", "Mon 08:45-09:00")


def test_escape_puts_a_grabbed_block_back_and_so_does_tab(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), block("2", at(12))))
    for key in (K.Key_Escape, K.Key_Tab):
        grid.tile("b1").setFocus()
        grid.key(K.Key_Return)
        grid.key(K.Key_Down, times=4)
        assert grid.live.startswith("10:00")
        grid.key(key)
        assert grid.live == ""
        assert grid.told == []
    assert focused(grid) == "b2"


def test_a_grabbed_block_is_put_back_when_the_focus_goes_elsewhere(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9))))
    field = QLineEdit(grid.window)
    field.show()
    grid.tile("b1").setFocus()
    grid.key(K.Key_Return)
    grid.key(K.Key_Down)
    field.setFocus()
    assert grid.live == ""
    assert grid.told == []


def test_a_grabbed_block_is_brought_into_sight(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9))), high=500)
    grid.tile("b1").setFocus()
    grid.key(K.Key_Return)
    grid.key(K.Key_PageDown, times=11)
    assert grid.live.startswith("20:00")
    assert grid.canvas.pane.in_sight().contains(grid.canvas.ghost.geometry())
    grid.key(K.Key_Return)
    assert grid.placed == ("block_placed", "Mon 20:00-21:00")


def test_a_block_keeps_the_focus_where_it_was_put_down(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), block("2", at(10)), days=3))
    grid.tile("b1").setFocus()
    grid.key(K.Key_Return)
    grid.key(K.Key_Right)
    grid.key(K.Key_Return)
    moved = at(9) + 24 * 60 * 60_000
    grid.view.show_agenda(agenda(block("1", moved), block("2", at(10)), days=3))
    assert focused(grid) == "b1"
    assert grid.tile("b1").shown.column == 1


def test_n_makes_a_block_in_the_next_free_time_that_is_moved_likewise(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), meeting("2", at(10), 45)))
    grid.tile("b1").setFocus()
    grid.key(K.Key_N)
    assert grid.live == "10:45–11:45 · 60 min"
    grid.key(K.Key_Down)
    grid.key(K.Key_Up, SHIFT)
    grid.key(K.Key_Return)
    assert grid.placed == ("block_drawn", "Mon 11:00-11:45")
    grid.key(K.Key_Insert)
    grid.key(K.Key_Escape)
    assert len(grid.told) == 1


def test_g_fills_the_next_gap_and_arrows_and_enter_choose_one(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), block("2", at(11)), days=2))
    grid.tile("b1").setFocus()
    grid.key(K.Key_G)
    assert grid.placed == ("gap_filled", "Mon 10:00-11:00")
    grid.view.focus_grid()
    assert clock(grid.canvas.offer.place) == "Mon 08:00-09:00"
    grid.key(K.Key_Down, times=2)
    assert clock(grid.canvas.offer.place) == "Mon 12:00-13:30"
    grid.key(K.Key_Right)
    assert clock(grid.canvas.offer.place) == "Tue 12:30-14:00"
    grid.key(K.Key_Return)
    assert grid.placed == ("gap_filled", "Tue 12:30-14:00")


def test_letters_open_start_and_drop_a_block(qtbot: QtBot) -> None:
    grid = Hands(
        qtbot, agenda(block("1", at(9)), meeting("2", at(11)), block("3", at(7), state=BlockState.CLOSED))
    )
    grid.tile("b1").setFocus()
    for key in (K.Key_O, K.Key_S, K.Key_Delete):
        grid.key(key)
    assert grid.told == [("block_opened", "1"), ("start_requested", "1"), ("block_dropped", "1")]
    grid.tile("m2").setFocus()
    grid.key(K.Key_Return)
    grid.key(K.Key_S)
    grid.key(K.Key_Delete)
    assert grid.told[3:] == [("meeting_opened", "2")]
    grid.canvas.focus_stand(0, Qt.FocusReason.TabFocusReason)
    grid.key(K.Key_Return)
    assert grid.told[4:] == [("block_opened", "3")]  # what is over cannot be grabbed


def test_the_menu_key_asks_for_the_menu_of_the_block_with_the_focus(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9)), meeting("2", at(11))))
    grid.tile("b1").setFocus()
    grid.key(K.Key_F10, SHIFT)
    assert grid.told[0][:2] == ("block_menu_requested", "1")
    grid.tile("m2").setFocus()
    grid.key(K.Key_F10, SHIFT)
    assert grid.told[1][:2] == ("meeting_menu_requested", "2")


def test_proposals_are_accepted_and_dropped_by_keys_and_by_their_buttons(qtbot: QtBot) -> None:
    shown = tuple(
        Proposal(NewBlock(BlockKind.INBOX, at(hour), at(hour + 1)), Batched()) for hour in (9, 11, 13)
    )
    grid = Hands(qtbot, agenda())
    grid.view.show_proposals(shown)
    grid.settle()
    grid.tile("p0").setFocus()
    grid.key(K.Key_Return)
    grid.key(K.Key_Tab, times=3)
    assert focused(grid) == "p1"
    grid.key(K.Key_Delete)
    for button in (grid.tile("p2").accept, grid.tile("p2").drop):
        place = button.mapTo(grid.canvas, button.rect().center())
        grid.press(place)
        grid.release(place)
    assert grid.told == [
        ("proposal_accepted", shown[0]),
        ("proposal_dismissed", shown[1]),
        ("proposal_accepted", shown[2]),
        ("proposal_dismissed", shown[2]),
    ]
    assert grid.tile("p2").accept.accessibleName() == "Accept: Inbox and CRM, 13:00 to 14:00, proposed"


def test_which_keys_there_are_stands_below_the_grid(qtbot: QtBot) -> None:
    held = block("3", at(13), state=BlockState.CLOSED)
    grid = Hands(qtbot, agenda(block("1", at(9)), meeting("2", at(11)), held))
    said = []
    grid.view.focus_grid()
    said.append(grid.view.hint.text())
    for key in ("b1", "m2", "b3"):
        grid.tile(key).setFocus()
        said.append(grid.view.hint.text())
    grid.tile("b1").setFocus()
    grid.key(K.Key_Return)
    said.append(grid.view.hint.text())
    assert [words.split(" · ")[0] for words in said] == [
        "Arrows go from gap to gap",
        "Enter grabs",
        "Enter opens",
        "Enter opens",
        "Arrows move",
    ]
    assert grid.canvas.accessibleDescription() == said[-1]
    grid.key(K.Key_Escape)


def test_the_windows_own_letters_wait_while_the_grid_has_the_focus(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9))))
    new_deal = QAction(grid.window)
    new_deal.setShortcut("N")
    pressed = QSignalSpy(new_deal.triggered)
    grid.window.addAction(new_deal)
    grid.tile("b1").setFocus()
    grid.key(K.Key_N)
    assert grid.live
    assert pressed.count() == 0
    grid.key(K.Key_Escape)
