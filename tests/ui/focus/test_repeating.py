# SPDX-License-Identifier: MIT
"""A new block that repeats: on which days, for how long, and what that means in a sentence."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit, QLabel

from tests.ui.focus.planner import DAY, FocusDesk
from tests.ui.focus.planning import FRIDAY, MONDAY
from ui.focus.block_sheet import BlockSheet
from ui.focus.repeat_row import RepeatField
from ui.widgets.days import qdate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

DOWN, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Space
SATURDAY = FRIDAY + timedelta(days=1)


def ask(planner: FocusDesk, hour: int = 9) -> RepeatField:
    """Ask for a new block at an hour of Thursday, and go to whether it repeats."""
    planner.open_focus()
    planner.flows.placing.ask_new(planner.place(hour))
    planner.go_to("What will be true")
    planner.type("Ten reasons to write")
    planner.go_to("Repeats")
    repeat = planner.sheet(BlockSheet).repeat
    assert repeat is not None
    return repeat


def meaning(repeat: RepeatField) -> str:
    """Return the sentence that says what repeating means; empty where there is none."""
    shown = [x.text() for x in repeat.findChildren(QLabel) if x.property("role") == "small"]
    return "".join(shown)


def test_a_block_repeats_on_chosen_days_by_keyboard_alone(planner: FocusDesk) -> None:
    repeat = ask(planner)
    assert meaning(repeat) == ""
    planner.press(DOWN, DOWN)
    assert meaning(repeat) == "Thursdays at 09:00, from 18 November, for good."
    planner.go_to("Monday")
    planner.press(SPACE)
    planner.go_to("Wednesday")
    planner.press(SPACE)
    planner.go_to("Thursday")
    planner.press(SPACE)
    assert meaning(repeat) == "Mondays and Wednesdays at 09:00, from 22 November, for good."
    planner.confirm()
    assert not planner.has_sheet
    assert planner.said == (
        "Prepare outreach repeats: Mondays and Wednesdays at 09:00, from 22 November, for good."
    )
    wednesday = MONDAY + timedelta(days=2)
    assert [planner.times(day) for day in (DAY, FRIDAY, MONDAY, wednesday)] == [
        [],
        [],
        ["09:00-10:00"],
        ["09:00-10:00"],
    ]
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.times(MONDAY) == []


def test_a_block_repeats_on_every_working_day_until_one(planner: FocusDesk) -> None:
    repeat = ask(planner)
    planner.press(DOWN)
    planner.go_to("How long it repeats")
    planner.press(DOWN)
    assert repeat.sentences() == {"until": "Choose the last day, or let it repeat for good."}
    planner.confirm()
    assert planner.has_sheet
    last = repeat.findChild(QDateEdit)
    assert last is not None
    last.setDate(qdate(MONDAY))
    assert meaning(repeat) == "Monday to Friday at 09:00, from 18 November until 22 November."
    planner.confirm()
    days = (DAY, FRIDAY, SATURDAY, MONDAY, MONDAY + timedelta(days=1))
    assert [len(planner.blocks(day)) for day in days] == [1, 1, 0, 1, 0]


def test_no_day_at_all_is_a_fault(planner: FocusDesk) -> None:
    repeat = ask(planner)
    planner.press(DOWN, DOWN)
    planner.go_to("Thursday")
    planner.press(SPACE)
    planner.confirm()
    assert planner.has_sheet
    assert repeat.sentences() == {"repeat": "Choose at least one day."}
    assert "Choose at least one day." in {x.text() for x in repeat.findChildren(QLabel)}


def test_the_sentence_follows_the_time_that_is_typed(planner: FocusDesk) -> None:
    repeat = ask(planner)
    planner.press(DOWN, DOWN)
    planner.go_to("From")
    planner.ctrl(Qt.Key.Key_A)
    planner.type("14:30")
    assert meaning(repeat) == "Thursdays at 14:30, from 18 November, for good."
    planner.ctrl(Qt.Key.Key_A)
    planner.type("nonsense")
    assert meaning(repeat) == ""


def test_where_todays_time_is_over_it_begins_with_the_next_one(planner: FocusDesk) -> None:
    planner.clock.at = planner.at(12)
    repeat = ask(planner, 9)
    planner.press(DOWN)
    assert meaning(repeat) == "Monday to Friday at 09:00, from 19 November, for good."
    planner.confirm()
    assert planner.blocks(DAY) == ()
    assert planner.times(FRIDAY) == ["09:00-10:00"]


def test_a_series_in_the_way_of_another_block_is_refused_in_the_sheet(planner: FocusDesk) -> None:
    planner.plan(planner.place(9))
    ask(planner)
    planner.press(DOWN)
    planner.confirm()
    assert planner.has_sheet
    assert [block.series_id for block in planner.blocks()] == [None]
    labels = planner.sheet(BlockSheet).findChildren(QLabel)
    assert any(x.text() for x in labels if x.property("role") == "refusal")


def test_a_block_that_repeats_says_so_and_how_in_its_sheet(planner: FocusDesk) -> None:
    ask(planner)
    planner.press(DOWN)
    planner.confirm()
    planner.flows.placing.open(planner.blocks()[0].id)
    sheet = planner.sheet(BlockSheet)
    assert sheet.repeat is not None
    assert meaning(sheet.repeat).startswith("Monday to Friday at 09:00")
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "It repeats. When you save or drop it, you are asked which ones you mean." in said


def test_a_block_that_is_there_is_made_to_repeat_and_to_repeat_no_more(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.plan(planner.place(9))
    (made,) = planner.blocks()
    planner.flows.placing.open(made.id)
    planner.go_to("Repeats")
    planner.press(DOWN)
    planner.confirm()
    assert not planner.has_sheet
    assert [len(planner.times(day)) for day in (DAY, FRIDAY, SATURDAY, MONDAY)] == [1, 1, 0, 1]
    assert planner.blocks()[0].id == made.id
    planner.flows.placing.open(made.id)
    planner.go_to("Repeats")
    planner.press(Qt.Key.Key_Up)
    planner.confirm()
    assert [len(planner.times(day)) for day in (DAY, FRIDAY, MONDAY)] == [1, 0, 0]
    planner.window.undo_keys.undo()
    assert [len(planner.times(day)) for day in (DAY, FRIDAY, MONDAY)] == [1, 1, 1]
    planner.window.undo_keys.undo()
    assert [len(planner.times(day)) for day in (DAY, FRIDAY, MONDAY)] == [1, 0, 0]


def test_a_block_of_a_series_is_given_other_days_from_there_on(planner: FocusDesk) -> None:
    ask(planner)
    planner.press(DOWN)
    planner.confirm()
    planner.flows.placing.open(planner.blocks()[0].id)
    planner.go_to("Repeats")
    planner.press(DOWN)
    planner.go_to("Friday")
    planner.press(SPACE)
    planner.confirm()
    assert not planner.has_sheet
    assert [len(planner.times(day)) for day in (DAY, FRIDAY, MONDAY)] == [1, 0, 1]


def test_what_was_chosen_and_not_planned_stands_there_again(planner: FocusDesk) -> None:
    ask(planner)
    planner.press(DOWN, DOWN)
    planner.go_to("Monday")
    planner.press(SPACE)
    planner.press(Qt.Key.Key_Escape)
    planner.flows.placing.ask_new(planner.place(11))
    repeat = planner.sheet(BlockSheet).repeat
    assert repeat is not None
    assert meaning(repeat) == "Mondays and Thursdays at 11:00, from 18 November, for good."
