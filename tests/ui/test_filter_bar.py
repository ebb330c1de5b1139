# SPDX-License-Identifier: MIT
"""The filter bar where there is little room for it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.reads.board.board import LOST_COLUMN, WON_COLUMN
from tests.ui import boards
from ui.board.filters import FilterBar, Quick
from ui.theme import apply, load

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_in_a_narrow_window_the_quick_filters_say_less_and_stay_apart(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply(qapp, load("light"))
    bar = FilterBar()
    qtbot.addWidget(bar)
    won = tuple(boards.closed(boards.card(f"Won {n}"), WON_COLUMN) for n in range(4_238))
    lost = tuple(boards.closed(boards.card(f"Lost {n}"), LOST_COLUMN) for n in range(2_473))
    bar.resize(515, 80)
    bar.show_board(boards.board(won=won, lost=lost))
    bar.show()
    assert bar.quick.button(Quick.NEEDS_ME).text() == "Needs me 0"
    assert bar.quick.sizeHint().width() <= bar.width()
    bar.resize(1_100, 80)
    assert bar.quick.button(Quick.NEEDS_ME).text() == "Needs me today 0"
