# SPDX-License-Identifier: MIT
"""The sheets of follow-ups: closing a step, putting it off, pushing the close, waiting."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.deal import Grounds, Resolution, StepOutcome
from rider.domain.playbook import Form
from tests.ui.deals import NEW_BUSINESS, TODAY, deal, pipeline, proof
from tests.ui.gates import Open, Show, button, here, press, said
from ui.deal.move_back import MoveBackSheet
from ui.deal.push_close import PushCloseSheet
from ui.deal.resolve import ResolveSheet
from ui.deal.step import StepSheet
from ui.deal.wait import WaitSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

_AGREED = (("A step that settles the objection", "What they will do.", Form.AGREED_STEP),)
TAB, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Down
TOMORROW = TODAY + timedelta(days=1)
CTRL = Qt.KeyboardModifier.ControlModifier


def confirm(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return, CTRL)


def go_to(qtbot: QtBot, name: str) -> None:
    """Press Tab until the focus is on the input of this name."""
    for _ in range(20):
        if here().accessibleName().startswith(name):
            return
        press(qtbot, TAB)
    raise AssertionError(name)


def line(sheet: QWidget, name: str) -> QLineEdit:
    return next(x for x in sheet.findChildren(QLineEdit) if x.accessibleName() == name)


@pytest.mark.parametrize(("tries", "asks"), [(1, False), (2, True)])
def test_a_step_that_was_tried_twice_asks_for_another_way(
    qtbot: QtBot, show: Show, tries: int, asks: bool
) -> None:
    sheet = ResolveSheet()
    sheet.open_for(replace(deal("s2"), step="Call the CFO", due_on=TODAY, tries=tries))
    show(sheet)
    assert any("Try another channel, person or reason." in line for line in said(sheet, "small")) is asks


def test_a_step_tells_why_now_what_it_refers_to_and_what_has_changed(qtbot: QtBot, show: Show) -> None:
    sheet = StepSheet()
    quote = deal().pipeline.stage("s3").requirements[0]
    sheet.open_for(deal("s2", (proof(quote, "A crane shift each.", days_ago=1),)))
    show(sheet)
    assert line(sheet, "What does it refer to?").placeholderText() == "“A crane shift each.”"
    qtbot.keyClicks(here(), "Call Dana")
    for name, text in (
        ("Why now?", "The budget closes on Friday"),
        ("What does it refer to?", "Her mail of Monday"),
        ("What has changed", "A new CFO"),
    ):
        go_to(qtbot, name)
        qtbot.keyClicks(here(), text)
    with qtbot.waitSignal(sheet.step_requested) as asked:
        confirm(qtbot)
    grounds = Grounds("The budget closes on Friday", "Her mail of Monday", "A new CFO")
    assert asked.args == ["d1", "Call Dana", TOMORROW, "", grounds]


def test_a_step_is_closed_with_its_outcome_and_the_step_that_follows(qtbot: QtBot, show: Show) -> None:
    sheet = ResolveSheet()
    sheet.open_for(replace(deal(), due_on=TODAY - timedelta(days=3)))
    show(sheet)
    assert "“Security review slot” was due on 18 Nov." in said(sheet, "small")
    confirm(qtbot)
    assert said(sheet, "fault") == ["Say what came of it.", "Say what the next step is."]
    assert here().accessibleName() == "What happened?"
    qtbot.keyClicks(here(), "They took the slot")
    go_to(qtbot, "What is next?")
    qtbot.keyClicks(here(), "Send the paper process")
    go_to(qtbot, "Why now?")
    qtbot.keyClicks(here(), "Legal asked")
    with qtbot.waitSignal(sheet.resolve_requested) as asked:
        confirm(qtbot)
    next_step, grounds = "Send the paper process", Grounds("Legal asked")
    done = Resolution(StepOutcome.DONE, "They took the slot", TOMORROW, next_step, grounds)
    assert asked.args == ["d1", done]


def test_a_step_is_put_off_by_key_with_a_reason_and_a_day(qtbot: QtBot, show: Show) -> None:
    sheet = ResolveSheet()
    sheet.open_for(replace(deal(), due_on=TODAY))
    show(sheet)
    press(qtbot, DOWN)
    assert sheet.primary.text() == "Put it off"
    confirm(qtbot)
    assert said(sheet, "fault") == ["Say why."]
    qtbot.keyClicks(here(), "She is ill")
    with qtbot.waitSignal(sheet.resolve_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", Resolution(StepOutcome.RESCHEDULED, "She is ill", TOMORROW)]


def test_a_step_is_put_off_to_a_later_day_than_it_is_due(qtbot: QtBot, show: Show) -> None:
    sheet, due_on = ResolveSheet(), TODAY + timedelta(days=4)
    sheet.open_for(replace(deal(), due_on=due_on))
    show(sheet)
    press(qtbot, DOWN)
    go_to(qtbot, "Why is it put off?")
    qtbot.keyClicks(here(), "She is ill")
    go_to(qtbot, "Until which day?")
    press(qtbot, DOWN)
    confirm(qtbot)
    assert said(sheet, "fault") == ["Choose a day after 25 Nov, when it is due."]
    press(qtbot, Qt.Key.Key_Up)
    with qtbot.waitSignal(sheet.resolve_requested) as asked:
        confirm(qtbot)
    later = due_on + timedelta(days=1)
    assert asked.args == ["d1", Resolution(StepOutcome.RESCHEDULED, "She is ill", later)]


@pytest.mark.parametrize(
    ("pushes", "told"),
    [
        (0, []),
        (1, ["Put off once already."]),
        (2, ["Put off 2 times already. Decide: do it, find another way, or let the deal go."]),
    ],
)
def test_pushes_are_counted_and_the_third_asks_to_decide(
    qtbot: QtBot, show: Show, pushes: int, told: list[str]
) -> None:
    sheet = ResolveSheet()
    sheet.open_for(replace(deal(), pushes=pushes))
    show(sheet)
    press(qtbot, DOWN)
    assert [text for text in said(sheet, "small") if text.startswith("Put off")] == told


def test_letting_the_deal_go_asks_why_it_is_lost(qtbot: QtBot, show: Show) -> None:
    sheet = ResolveSheet()
    sheet.open_for(deal())
    show(sheet)
    press(qtbot, DOWN)
    press(qtbot, DOWN)
    assert sheet.primary.text() == "Mark as lost…"
    with qtbot.waitSignal(sheet.lose_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1"]


def test_another_step_may_take_the_place_of_the_open_one(qtbot: QtBot, show: Show) -> None:
    sheet = ResolveSheet()
    sheet.open_for(deal())
    show(sheet)
    with qtbot.waitSignal(sheet.step_requested) as asked:
        qtbot.mouseClick(button(sheet, "Another step"), Qt.MouseButton.LeftButton)
    assert asked.args == ["d1"]


def test_what_was_typed_is_there_again_in_the_part_where_it_was_typed(qtbot: QtBot, show: Show) -> None:
    sheet = ResolveSheet()
    sheet.open_for(deal())
    show(sheet)
    press(qtbot, DOWN)
    go_to(qtbot, "Why is it put off?")
    qtbot.keyClicks(here(), "She is ill")
    press(qtbot, Qt.Key.Key_Escape)
    sheet.open_for(deal())
    assert [b.text() for b in sheet.findChildren(QRadioButton) if b.isChecked()] == ["It is put off"]
    with qtbot.waitSignal(sheet.resolve_requested) as asked:
        confirm(qtbot)
    assert asked.args[1].words == "She is ill"


def test_a_push_of_the_close_says_what_moved_it_and_how_often_it_was_moved(qtbot: QtBot, show: Show) -> None:
    sheet = PushCloseSheet()
    sheet.open_for(replace(deal(), close_pushes=2, close_pushed_days=41))
    show(sheet)
    assert "Expected on 31 Dec so far. Pushed 2 times before, by 41 days in all." in said(sheet, "small")
    confirm(qtbot)
    assert said(sheet, "fault") == [
        "Choose a later day than 31 Dec.",
        "Choose what moves it.",
        "Say in a sentence why the close moves.",
    ]
    press(qtbot, Qt.Key.Key_Up)
    go_to(qtbot, "What moves it?")
    press(qtbot, DOWN)
    press(qtbot, Qt.Key.Key_Space)
    go_to(qtbot, "What happened, in a sentence")
    qtbot.keyClicks(here(), "Legal wants to see it")
    with qtbot.waitSignal(sheet.push_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", TODAY + timedelta(days=42), "Legal wants to see it", True]


def test_a_push_may_know_its_day_already(qtbot: QtBot, show: Show) -> None:
    sheet = PushCloseSheet()
    later = TODAY + timedelta(days=60)
    sheet.open_for(deal(), later)
    show(sheet)
    assert sheet.findChildren(QDateEdit)[0].date() == QDate(later.year, later.month, later.day)


def test_a_deal_waits_until_a_day_for_a_reason(qtbot: QtBot, show: Show) -> None:
    sheet = WaitSheet()
    sheet.open_for(deal())
    show(sheet)
    assert "End the wait" not in [b.text() for b in sheet.findChildren(QPushButton) if b.isVisible()]
    confirm(qtbot)
    assert said(sheet, "fault") == ["Choose a day after today.", "Say what the deal waits for."]
    press(qtbot, Qt.Key.Key_Up)
    go_to(qtbot, "What does it wait for?")
    qtbot.keyClicks(here(), "Their board meets")
    with qtbot.waitSignal(sheet.wait_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", TODAY + timedelta(days=2), "Their board meets"]


def test_a_wait_tells_what_for_and_can_be_ended(qtbot: QtBot, show: Show) -> None:
    sheet = WaitSheet()
    until = TODAY + timedelta(days=9)
    sheet.open_for(replace(deal(), wait_until=until, wait_reason="Their board meets"))
    show(sheet)
    assert "It waits until 30 Nov now: Their board meets" in said(sheet, "small")
    with qtbot.waitSignal(sheet.end_wait_requested) as asked:
        qtbot.mouseClick(button(sheet, "End the wait"), Qt.MouseButton.LeftButton)
    assert asked.args == ["d1"]


def test_moving_back_asks_what_came_of_a_step_whose_words_were_taken_out(show: Show) -> None:
    sheet = MoveBackSheet()
    sheet.open_for(replace(deal("s2"), step="", due_on=TODAY - timedelta(days=3)), "s1")
    show(sheet)
    assert any("(words taken out)" in x.text() for x in sheet.findChildren(QLabel))


def test_moving_back_asks_what_came_of_an_overdue_step(qtbot: QtBot, show: Show) -> None:
    sheet = MoveBackSheet()
    sheet.open_for(replace(deal("s2"), due_on=TODAY - timedelta(days=3)), "s1")
    show(sheet)
    assert any("was due on 18 Nov" in x.text() for x in sheet.findChildren(QLabel))
    go_to(qtbot, "Why does it go back?")
    qtbot.keyClicks(here(), "The champion has left")
    with qtbot.assertNotEmitted(sheet.move_back_requested):
        confirm(qtbot)
    assert said(sheet, "fault") == [
        "Say what came of it.",
        "Every deal has one next step. Say what it is.",
        "Choose its day.",
    ]
    assert here().accessibleName() == "What came of the next step"
    qtbot.keyClicks(here(), "They did not call")
    press(qtbot, TAB)
    qtbot.keyClicks(here(), "Call Omar")
    press(qtbot, TAB)
    press(qtbot, Qt.Key.Key_Up)
    with qtbot.waitSignal(sheet.move_back_requested) as asked:
        confirm(qtbot)
    done = Resolution(StepOutcome.DONE, "They did not call", TOMORROW, "Call Omar")
    assert asked.args == ["d1", "s1", "The champion has left", done]


def test_an_agreed_step_that_is_waived_brings_no_next_step_so_the_overdue_one_asks_for_it(
    qtbot: QtBot, opened: Open
) -> None:
    ladder = pipeline(tuple((name, _AGREED if name == "Discovery" else ()) for name, _asked in NEW_BUSINESS))
    sheet = opened(deal("s0", pipeline=ladder, due_on=TODAY - timedelta(days=3)), "s1")
    next_one = line(sheet, "What is next")
    assert not next_one.isVisible()
    qtbot.mouseClick(button(sheet, "Waive…"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(here(), "They buy without a further step")
    assert next_one.isVisible()
    assert not sheet.primary.isEnabled()
    sheet.findChildren(QPlainTextEdit)[0].setFocus()
    assert here().accessibleName() == "What came of the next step"
    qtbot.keyClicks(here(), "They took the slot")
    go_to(qtbot, "What is next")
    qtbot.keyClicks(here(), "Send the order form")
    press(qtbot, TAB)
    press(qtbot, Qt.Key.Key_Up)
    with qtbot.waitSignal(sheet.move_requested) as asked:
        confirm(qtbot)
    step = asked.args[3].step
    assert (step.next_step, step.due_on) == ("Send the order form", TOMORROW)
