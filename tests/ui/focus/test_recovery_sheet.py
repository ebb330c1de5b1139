# SPDX-License-Identifier: MIT
"""A block that was left behind is asked about: three answers, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import MINUTE_MS
from rider.domain.focus.session import Answer, Instant, Session
from tests.ui.focus.blocks import AT, block
from tests.ui.gates import Show, here, press
from ui.focus.recovery_sheet import RecoverySheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def left_behind(minutes: int) -> Session:
    """Return a session that ran for so many minutes and was then lost."""
    session = Session.begun("b1", 90 * MINUTE_MS, Instant(AT, 0))
    for n in range(1, minutes + 1):
        session = session.tick(Instant(AT + n * MINUTE_MS, n * MINUTE_MS))
    return session


@pytest.fixture
def sheet(show: Show) -> RecoverySheet:
    made = RecoverySheet()
    made.open_for(block(), left_behind(55), AT + 178 * MINUTE_MS)
    show(made)
    return made


def test_the_sheet_says_since_when_rider_was_away_and_what_each_answer_keeps(
    sheet: RecoverySheet,
) -> None:
    cards = sheet.cards
    assert sheet.title.text() == "Decision process clarified · Hafen Terminal"
    assert [c.accessibleName() for c in cards] == ["Go on with it", "It ended at 11:55", "Discard it"]
    assert [c.accessibleDescription() for c in cards] == [
        "The clock goes on now, with 35 min left.",
        "55 min of focus are kept.",
        "As if its clock had never run; the block is planned again.",
    ]
    assert "from 11:55 on, for 2 h 03 min" in sheet.told


@pytest.mark.parametrize(
    ("downs", "answer"), [(0, Answer.WENT_ON), (1, Answer.ENDED_THEN), (2, Answer.DISCARD)]
)
def test_arrows_and_enter_answer(sheet: RecoverySheet, qtbot: QtBot, downs: int, answer: Answer) -> None:
    for _ in range(downs):
        press(qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(sheet.answered) as asked:
        press(qtbot, Qt.Key.Key_Return)
    assert asked.args == [answer]


def test_escape_leaves_it_for_later(sheet: RecoverySheet, qtbot: QtBot) -> None:
    assert here() is sheet.cards[0]
    with qtbot.assertNotEmitted(sheet.answered), qtbot.waitSignal(sheet.closed):
        press(qtbot, Qt.Key.Key_Escape)
