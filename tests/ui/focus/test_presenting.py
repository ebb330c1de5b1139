# SPDX-License-Identifier: MIT
"""Others look on: what the sheets of Focus say then, and what is said of what is done in them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from rider.domain.focus.blocks import Ending, Reach
from rider.domain.focus.session import Instant
from tests.ui.focus.planner import DAY, FocusDesk
from ui.blocks.meeting_sheet import MeetingSheet
from ui.focus.block_sheet import BlockSheet
from ui.focus.held_sheet import HeldSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def read_in(sheet: QWidget) -> str:
    """Return all that can be read in a sheet."""
    shown = [widget for widget in sheet.findChildren(QWidget) if widget.isVisible()]
    told = [w.text() for w in shown if isinstance(w, QLabel | QPushButton)]
    told += [w.currentText() for w in shown if isinstance(w, QComboBox)]
    return "\n".join([*told, *(w.toPlainText() for w in shown if isinstance(w, QPlainTextEdit))])


def test_the_deal_of_a_block_is_named_only_once_the_rep_asks_for_it(planner: FocusDesk) -> None:
    block = planner.plan(planner.place(9), planner.make("Dock scheduling"))
    page = planner.open_focus()
    page.head.private.setChecked(True)
    page.grid.wishes.block_opened.emit(block.id)
    sheet = planner.sheet(BlockSheet)
    assert "Dock" not in read_in(sheet)
    assert planner.here().accessibleName() == "Deal: Not named while you present. Show it"
    planner.press(Qt.Key.Key_Space)
    assert "Dock scheduling · Hafen Terminal" in read_in(sheet)
    assert planner.here().accessibleName() == "Deal"


def test_a_block_is_saved_with_its_deal_unnamed(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    block = planner.plan(planner.place(9), deal_id)
    page = planner.open_focus()
    page.head.private.setChecked(True)
    page.grid.wishes.block_opened.emit(block.id)
    planner.confirm()
    assert planner.blocks()[0].deal_id == deal_id


def test_a_meeting_is_neither_named_nor_its_people_and_neither_is_the_deal_it_is_linked_to(
    planner: FocusDesk,
) -> None:
    planner.make("Dock scheduling")
    meetings = planner.calendar(("Dock scheduling with Hafen Terminal", planner.place(13)))
    planner.bridge.take_calendar(meetings)
    page = planner.open_focus()
    page.head.private.setChecked(True)
    page.grid.wishes.meeting_opened.emit(planner.bridge.agenda(DAY, 1).meetings[0].id)
    sheet = planner.sheet(MeetingSheet)
    assert "Dock" not in read_in(sheet)
    planner.confirm()
    assert planner.said == "The meeting is linked."


def test_a_block_that_was_held_says_what_came_of_it_and_no_more(planner: FocusDesk) -> None:
    block = planner.plan(planner.place(8), planner.make("Dock scheduling"))
    planner.bridge.start_block(block.id)
    session = planner.bridge.running_session()
    assert session is not None
    planner.clock.at += 600_000
    ended = session.ended(Instant(planner.clock.now(), planner.clock.steady()), Ending.REACHED_EARLY)
    assert planner.bridge.end_block(ended, Ending.REACHED_EARLY)
    assert planner.bridge.close_block(block.id, Reach.PARTLY, "Hafen Terminal wants the order first")
    page = planner.open_focus()
    page.head.private.setChecked(True)
    page.grid.wishes.block_opened.emit(block.id)
    told = read_in(planner.sheet(HeldSheet))
    assert "Partly" in told
    assert "Hafen" not in told
    assert "They name who signs" not in told
