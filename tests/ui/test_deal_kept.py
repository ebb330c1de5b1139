# SPDX-License-Identifier: MIT
"""What was typed into the sheets around a deal, closed by Esc, and is there again until it is done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.events import Outcome, Position
from rider.reads.deal import Deal
from tests.ui.deals import TODAY, deal
from tests.ui.gates import Show, here, press, said
from ui.deal.lost import LostSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.reopen import ReopenSheet
from ui.deal.step import StepSheet
from ui.widgets.form_sheet import FormSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

CLOSED = Position("s2", Outcome.LOST)


def open_lost(sheet: LostSheet, about: Deal) -> None:
    sheet.open_for(about)


def open_back(sheet: MoveBackSheet, about: Deal) -> None:
    sheet.open_for(about, "s1")


def open_again(sheet: ReopenSheet, about: Deal) -> None:
    sheet.open_for(replace(about, position=CLOSED))


def open_step(sheet: StepSheet, about: Deal) -> None:
    sheet.open_for(replace(about, due_on=TODAY - timedelta(days=3)))


@pytest.mark.parametrize(
    ("kind", "open_for"),
    [(LostSheet, open_lost), (MoveBackSheet, open_back), (ReopenSheet, open_again), (StepSheet, open_step)],
)
def test_what_was_typed_for_a_deal_is_there_again_until_it_is_done(
    qtbot: QtBot,
    show: Show,
    kind: type[FormSheet],
    open_for: Callable[[FormSheet, Deal], None],
) -> None:
    sheet = kind()
    one, other = deal("s2"), deal("s2", id="d2")
    open_for(sheet, one)
    show(sheet)
    words(sheet).setFocus()
    qtbot.keyClicks(here(), "The champion has left")
    press(qtbot, Qt.Key.Key_Escape)
    open_for(sheet, other)
    assert words(sheet).toPlainText() == ""
    press(qtbot, Qt.Key.Key_Escape)
    open_for(sheet, one)
    assert words(sheet).toPlainText() == "The champion has left"
    assert said(sheet, "fault") == []
    sheet.accept()
    open_for(sheet, one)
    assert words(sheet).toPlainText() == ""


def words(sheet: QWidget) -> QPlainTextEdit:
    return sheet.findChildren(QPlainTextEdit)[-1]


def test_the_reason_and_the_day_that_were_chosen_are_there_again(qtbot: QtBot, show: Show) -> None:
    lost, step = LostSheet(), StepSheet()
    lost.open_for(deal())
    show(lost)
    next(b for b in lost.findChildren(QRadioButton) if b.text() == "The price").click()
    lost.close_sheet()
    lost.open_for(deal())
    assert [b.text() for b in lost.findChildren(QRadioButton) if b.isChecked()] == ["The price"]
    step.open_for(deal())
    show(step)
    day = step.findChildren(QDateEdit)[0]
    day.setFocus()
    press(qtbot, Qt.Key.Key_Up)
    chosen = day.date()
    step.close_sheet()
    step.open_for(deal())
    assert step.findChildren(QDateEdit)[-1].date() == chosen
