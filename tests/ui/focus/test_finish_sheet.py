# SPDX-License-Identifier: MIT
"""Closing a block: the rep says what came of it, by keyboard alone, and nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import MINUTE_MS, BlockKind, BlockState, Reach, Spent, Tag
from tests.ui.focus.blocks import AT, block
from tests.ui.gates import Show, button, here, press, said
from ui.blocks.finish_sheet import Account, FinishSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

SPENT = Spent(
    AT, AT + 196 * MINUTE_MS, 62 * MINUTE_MS, 4 * MINUTE_MS, 4 * MINUTE_MS, 1, 3 * MINUTE_MS, 123 * MINUTE_MS
)
ENDED = block(state=BlockState.ENDED, spent=SPENT)
INBOX = block(
    kind=BlockKind.INBOX,
    deal_id=None,
    deal_name="",
    account="",
    requirement_id=None,
    intent="",
    state=BlockState.ENDED,
)


@pytest.fixture
def sheet(show: Show) -> FinishSheet:
    made = FinishSheet()
    made.open_for(ENDED, takes_proof=True)
    show(made)
    return made


def confirm(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def choose(sheet: FinishSheet, words: str) -> None:
    next(b for b in sheet.findChildren(QRadioButton) if b.text() == words).click()


def test_the_sheet_says_what_was_sought_and_how_the_time_was_spent(sheet: FinishSheet) -> None:
    assert sheet.title.text() == "Decision process clarified · Hafen Terminal"
    assert sheet.subtitle.text() == "11:00–14:16"
    assert "“Decision process written down with the Head of Ops”" in said(sheet, "small")
    assert said(sheet, "muted") == [
        "In focus",
        "Over the planned time",
        "Interrupted once",
        "Paused",
        "Away, not counted",
    ]


def test_reached_is_enough_said(sheet: FinishSheet, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Space)
    with qtbot.waitSignal(sheet.close_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["b1", Account(Reach.YES)]


def test_partly_and_no_want_a_reason(sheet: FinishSheet, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(sheet.close_requested):
        confirm(qtbot)
    assert said(sheet, "fault") == ["Say in a sentence why."]
    qtbot.keyClicks(here(), "Only the first two steps are named")
    with qtbot.waitSignal(sheet.close_requested) as asked:
        confirm(qtbot)
    assert asked.args[1] == Account(Reach.PARTLY, "Only the first two steps are named")


def test_nothing_is_closed_before_it_is_said_what_came_of_it(sheet: FinishSheet, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sheet.close_requested):
        confirm(qtbot)
    assert said(sheet, "fault") == ["Choose one of the three."]


def test_what_a_conversation_changed_goes_along(sheet: FinishSheet, qtbot: QtBot) -> None:
    choose(sheet, "Reached")
    talk = next(e for e in sheet.findChildren(QPlainTextEdit) if "thinking" in e.accessibleName())
    qtbot.keyClicks(talk, "They want it before the winter peak")
    with qtbot.waitSignal(sheet.close_requested) as asked:
        confirm(qtbot)
    assert asked.args[1].conversation == "They want it before the winter peak"


def test_no_shift_is_an_answer_and_words_take_it_back(sheet: FinishSheet, qtbot: QtBot) -> None:
    choose(sheet, "Reached")
    none = sheet.findChild(QCheckBox)
    assert none is not None
    none.click()
    with qtbot.waitSignal(sheet.close_requested) as asked:
        confirm(qtbot)
    assert asked.args[1].conversation == "No shift"
    talk = next(e for e in sheet.findChildren(QPlainTextEdit) if "thinking" in e.accessibleName())
    qtbot.keyClicks(talk, "On second thoughts, they do")
    assert not none.isChecked()


def test_the_proof_that_was_sought_is_recorded_right_there(sheet: FinishSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.proof_requested) as asked:
        qtbot.mouseClick(button(sheet, "Record the proof"), Qt.MouseButton.LeftButton)
    assert asked.args == ["d1", "r3.1"]
    sheet.take_proof()
    assert said(sheet, "accent") == ["The proof is on record."]
    with qtbot.waitSignal(sheet.close_requested) as closed:
        confirm(qtbot)
    assert closed.args[1] == Account(Reach.YES)


def test_tab_goes_through_the_sheet_as_it_reads(sheet: FinishSheet, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Tab)
    assert button(sheet, "Record the proof").hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert here().accessibleName() == "Spoke with the buyer? What changed in their thinking?"


def test_no_proof_is_asked_for_that_is_there_already(show: Show) -> None:
    sheet = FinishSheet()
    sheet.open_for(ENDED, takes_proof=False)
    show(sheet)
    assert "Decision process clarified" not in said(sheet, "missingTitle")


def test_low_leverage_work_asks_who_has_to_do_it_and_not_about_buyers(show: Show, qtbot: QtBot) -> None:
    sheet = FinishSheet()
    sheet.open_for(INBOX, takes_proof=False)
    show(sheet)
    assert sheet.findChild(QCheckBox) is None
    choose(sheet, "Reached")
    with qtbot.assertNotEmitted(sheet.close_requested):
        confirm(qtbot)
    choose(sheet, "Delegate it")
    with qtbot.waitSignal(sheet.close_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["b1", Account(Reach.YES, tag=Tag.DELEGATE)]


def test_the_tag_that_was_planned_is_chosen_already(show: Show, qtbot: QtBot) -> None:
    sheet = FinishSheet()
    sheet.open_for(block(kind=BlockKind.ADMIN, deal_id=None, tag=Tag.AUTOMATE), takes_proof=False)
    show(sheet)
    choose(sheet, "Reached")
    with qtbot.waitSignal(sheet.close_requested) as asked:
        confirm(qtbot)
    assert asked.args[1].tag is Tag.AUTOMATE


def test_what_was_typed_and_left_for_later_stands_there_again(sheet: FinishSheet, qtbot: QtBot) -> None:
    choose(sheet, "No")
    reason = next(e for e in sheet.findChildren(QPlainTextEdit) if e.isVisible())
    qtbot.keyClicks(reason, "They were ill")
    with qtbot.waitSignal(sheet.closed):
        press(qtbot, Qt.Key.Key_Escape)
    sheet.open_for(ENDED, takes_proof=True)
    with qtbot.waitSignal(sheet.close_requested) as asked:
        sheet.go()
    assert asked.args[1] == Account(Reach.NO, "They were ill")


def test_no_deal_is_named_while_presenting(show: Show) -> None:
    sheet = FinishSheet()
    sheet.open_for(ENDED, takes_proof=True, private=True)
    show(sheet)
    assert sheet.title.text() == "Chase a proof"
    assert "Head of Ops" not in "".join(said(sheet, "small"))
