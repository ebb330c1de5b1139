# SPDX-License-Identifier: MIT
"""Ideal weeks: a week is kept, laid over another one around its meetings, forgotten, and kept after all."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from rider.domain.day import HOUR_MS
from rider.domain.focus.blocks import BlockKind, NewBlock, Place
from tests.ui.focus.planner import DAY, FocusDesk
from tests.ui.focus.planning import FRIDAY, LEFT, MONDAY, meet
from ui.focus.week_sheet import WeekSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

ENTER = Qt.Key.Key_Return
THURSDAY, NEXT_FRIDAY = DAY + timedelta(days=7), FRIDAY + timedelta(days=7)


def plan_a_week(planner: FocusDesk) -> None:
    """Plan two blocks on Thursday and one on Friday."""
    deal_id = planner.make("Dock scheduling")
    planner.plan(planner.place(9), deal_id)
    planner.plan(planner.place(14), intent="Five first messages")
    begins = planner.at(10, day=FRIDAY)
    friday = NewBlock(BlockKind.PROOF_CHASE, begins, begins + HOUR_MS, intent="They name who signs")
    assert planner.bridge.plan_block(friday)


def keep(planner: FocusDesk, name: str) -> None:
    """Keep the week in view by keyboard, and leave the sheet."""
    planner.flows.weeks.open()
    planner.type(name)
    planner.confirm()
    planner.press(Qt.Key.Key_Escape)


def faults(planner: FocusDesk) -> list[str]:
    """Return the sentences that stand under the fields."""
    labels = planner.sheet(WeekSheet).findChildren(QLabel)
    return [x.text() for x in labels if x.property("role") == "fault" and x.text()]


def test_a_week_is_kept_from_the_menu_by_keyboard_and_stands_in_the_list(planner: FocusDesk) -> None:
    plan_a_week(planner)
    page = planner.open_focus()
    next(entry for entry in page.head.menu if entry.text() == "Ideal week…").trigger()
    sheet = planner.sheet(WeekSheet)
    assert sheet.title.text() == "15 – 21 November 2021"
    planner.type("A calm week")
    planner.confirm()
    assert planner.has_sheet
    assert planner.said == "“A calm week” is kept."
    assert [row.week.name for row in sheet.rows] == ["A calm week"]
    assert "3 blocks · 3 h" in {label.text() for label in sheet.rows[0].findChildren(QLabel)}
    planner.settle()
    planner.press(Qt.Key.Key_Tab)
    assert planner.here() is sheet.rows[0].lay, "Tab goes through the sheet as it reads"
    assert [week.name for week in planner.bridge.weeks()] == ["A calm week"]
    slots = planner.bridge.weeks()[0].slots
    assert [slot.intent for slot in slots] == ["", "Five first messages", "They name who signs"], (
        "what one deal's block sought is not kept"
    )


def test_a_week_is_laid_over_one_with_a_meeting_and_each_block_taken_or_dropped(planner: FocusDesk) -> None:
    plan_a_week(planner)
    page = planner.open_focus()
    keep(planner, "A calm week")
    begins = planner.at(13, 30, THURSDAY)
    meet(planner, ("Pricing review", Place(begins, begins + HOUR_MS)))
    planner.flows.show_day(THURSDAY)
    planner.flows.weeks.open()
    row = planner.sheet(WeekSheet).row("A calm week")
    QTest.mouseClick(row.lay, LEFT)
    assert not planner.has_sheet
    assert page.agenda is not None
    assert (page.agenda.first, page.agenda.days) == (MONDAY, 7)
    assert page.strip.text == "2 proposals from “A calm week”"
    assert page.strip.note == "1 block is left out: a meeting or a block is in its way."
    told = [row.accessibleName() for row in page.strip.rows]
    assert told == ["Thu 09:00–10:00 Chase a proof", "Fri 10:00–11:00 Chase a proof"]
    assert planner.times(THURSDAY) == [], "nothing is planned before the rep has said so"
    planner.press(Qt.Key.Key_Delete)
    planner.press(ENTER)
    assert planner.times(THURSDAY) == []
    assert planner.times(NEXT_FRIDAY) == ["10:00-11:00"]
    assert page.strip.isHidden()


def test_a_week_that_begins_before_the_working_hours_is_in_sight(planner: FocusDesk) -> None:
    begins = planner.at(8, 15)
    assert planner.bridge.plan_block(
        NewBlock(BlockKind.PROOF_CHASE, begins, begins + HOUR_MS, intent="Early")
    )
    page = planner.open_focus()
    keep(planner, "Early")
    planner.flows.show_day(THURSDAY)
    planner.flows.weeks.open()
    QTest.mouseClick(planner.sheet(WeekSheet).row("Early").lay, LEFT)
    planner.settle()
    canvas = page.grid.canvas
    proposed = next(frame for stand, frame in canvas.stands if stand.entry.key.startswith("p"))
    assert canvas.pane.in_sight().contains(proposed)


def test_a_laid_week_is_taken_at_once_with_one_undo(planner: FocusDesk) -> None:
    plan_a_week(planner)
    page = planner.open_focus()
    keep(planner, "A calm week")
    planner.flows.show_day(THURSDAY)
    planner.flows.weeks.lay(planner.bridge.weeks()[0])
    assert page.strip.note == ""
    QTest.mouseClick(page.strip.accept_all, LEFT)
    assert (planner.times(THURSDAY), planner.times(NEXT_FRIDAY)) == (
        ["09:00-10:00", "14:00-15:00"],
        ["10:00-11:00"],
    )
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.times(THURSDAY) == planner.times(NEXT_FRIDAY) == []


def test_a_week_over_itself_finds_no_place_and_says_why(planner: FocusDesk) -> None:
    plan_a_week(planner)
    page = planner.open_focus()
    keep(planner, "A calm week")
    planner.clock.at = planner.at(12)
    planner.flows.refresh()
    planner.flows.weeks.lay(planner.bridge.weeks()[0])
    assert page.strip.text == (
        "Nothing of “A calm week” finds a place in this week. "
        "2 blocks are left out: meetings or blocks are in their way. "
        "1 block is left out: its time is over."
    )


def test_names_are_asked_for_in_sentences(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.weeks.open()
    planner.confirm()
    assert faults(planner) == ["Give the week a name."]
    planner.type("w" * 61)
    assert faults(planner) == ["A name has up to 60 letters."]
    planner.ctrl(Qt.Key.Key_A)
    planner.type("A calm week")
    assert faults(planner) == ["There is no block in this week yet. Plan some first, then keep it."]
    planner.confirm()
    assert planner.bridge.weeks() == ()


def test_a_name_that_is_taken_is_said_before_the_new_week_takes_its_place(planner: FocusDesk) -> None:
    plan_a_week(planner)
    planner.open_focus()
    keep(planner, "A calm week")
    planner.plan(planner.place(16))
    planner.flows.weeks.open()
    sheet = planner.sheet(WeekSheet)
    planner.type("A calm week")
    said = [label.text() for label in sheet.findChildren(QLabel) if not label.isHidden()]
    assert "A week of this name is kept; this one takes its place." in said
    planner.confirm()
    assert [len(week.slots) for week in planner.bridge.weeks()] == [4]


def test_a_week_that_was_forgotten_is_kept_after_all_by_keyboard(planner: FocusDesk) -> None:
    plan_a_week(planner)
    planner.open_focus()
    keep(planner, "A calm week")
    planner.flows.weeks.open()
    sheet = planner.sheet(WeekSheet)
    planner.go_to("Forget: A calm week")
    planner.press(ENTER)
    assert planner.bridge.weeks() == ()
    assert planner.here().accessibleName() == "Keep it after all: A calm week"
    planner.press(ENTER)
    assert [week.name for week in planner.bridge.weeks()] == ["A calm week"]
    assert planner.here() is sheet.row("A calm week").lay
