# SPDX-License-Identifier: MIT
"""The panel as it is laid out: nothing is cut, nothing is left empty, and every part can be jumped to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from tests.builders import WORDS
from tests.ui.panel.desk import PanelDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LONG = "They decide on the budget in the spring, once the new plant runs and the old lease ends. " * 3


def cut(desk: PanelDesk) -> list[str]:
    """Return the words that have less room than they need."""
    labels = [x for x in desk.content.findChildren(QLabel) if x.isVisible() and x.wordWrap()]
    return [x.text() for x in labels if x.height() < x.heightForWidth(x.width())]


def left_empty(desk: PanelDesk) -> int:
    """Return how far one can scroll beyond what is there."""
    body = desk.content.findChildren(QScrollArea)[0].widget()
    return body.height() - max(body.heightForWidth(body.width()), body.parentWidget().height())


def test_whichever_deal_is_shown_next_no_words_are_cut_and_no_room_is_left(
    desk: PanelDesk, qtbot: QtBot
) -> None:
    desk.give("The problem", words=LONG)
    other = desk.make("Berth plans")
    for deal_id in (other, desk.deal_id, other, desk.deal_id):
        desk.press(Qt.Key.Key_Escape)
        desk.window.flows.open_deal(deal_id)
        qtbot.waitUntil(lambda: cut(desk) == [] and left_empty(desk) == 0)


def test_what_comes_and_goes_while_the_panel_is_open_has_its_room(desk: PanelDesk, qtbot: QtBot) -> None:
    assert desk.bridge.wait(desk.deal_id, desk.day(20), LONG)
    qtbot.waitUntil(lambda: LONG.strip() in desk.shown() and cut(desk) == [] and left_empty(desk) == 0)
    assert desk.bridge.wait(desk.deal_id, None)
    qtbot.waitUntil(lambda: cut(desk) == [] and left_empty(desk) == 0)


def test_words_that_stand_in_a_form_are_shown_whole(desk: PanelDesk, qtbot: QtBot) -> None:
    desk.give("The problem", words=LONG)
    desk.click("Correct… The problem")
    field = next(w for w in desk.content.findChildren(QPlainTextEdit) if w.isVisible())
    qtbot.waitUntil(lambda: field.height() >= 3 * field.fontMetrics().lineSpacing())


def test_the_row_at_the_head_jumps_and_tab_goes_on_from_there(desk: PanelDesk) -> None:
    desk.give("The problem")
    head = desk.button("Overview")
    head.setFocus()
    desk.press(Qt.Key.Key_Right)
    bar = desk.content.findChildren(QScrollArea)[0].verticalScrollBar()
    assert bar.value() > 0
    desk.press(Qt.Key.Key_Tab)
    assert desk.here().accessibleName().startswith("Give proof… Fits who we sell to")
    desk.button("Proof").setFocus()
    desk.press(Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert desk.here().accessibleName().startswith("Name: Ines")


def test_the_head_says_in_which_part_one_reads(desk: PanelDesk) -> None:
    bar = desk.content.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert desk.button("Record").isChecked()
    bar.setValue(0)
    assert desk.button("Overview").isChecked()


def test_tab_reaches_everything_and_comes_round(desk: PanelDesk) -> None:
    desk.give("The problem", words=WORDS[desk.requirement("The problem").form])
    seen = []
    first = desk.here()
    for _ in range(200):
        desk.press(Qt.Key.Key_Tab)
        if desk.here() is first:
            break
        seen.append(desk.here())
    assert desk.here() is first
    names = " | ".join(w.accessibleName() or getattr(w, "text", str)() for w in seen)
    for name in (
        "Set next step…",
        "Name",
        "Clear the expected close",
        "Correct… The problem",
        "More about: ",
    ):
        assert name in names
    assert "Their part in the decision: Ines Okafor" in names
    assert "More to do with this deal" in names
    assert [w for w in seen if isinstance(w, QComboBox)]
