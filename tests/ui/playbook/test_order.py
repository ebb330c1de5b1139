# SPDX-License-Identifier: MIT
"""Stages and requirements put in another order: by keys, by buttons and by a drag."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from tests.gestures import LEFT, MOVE, NONE
from tests.ui.playbook.rules_desk import RulesDesk
from ui.widgets.dragged import MIME

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key
LADDER = ["Prospect", "Discovery", "Validation", "Proposal", "Commit", "Won"]


def test_ctrl_down_and_up_move_a_requirement_and_the_focus_goes_along(rules: RulesDesk) -> None:
    rules.look()
    one, two, three = rules.asked("Validation")
    rules.at(one)
    rules.ctrl(K.Key_Down)
    assert rules.asked("Validation") == [two, one, three]
    assert rules.here() is rules.row(one).face
    rules.ctrl(K.Key_Down)
    assert rules.asked("Validation") == [two, three, one]
    rules.ctrl(K.Key_Down)
    assert rules.asked("Validation") == [two, three, one], "it is the last one"
    rules.ctrl(K.Key_Z)
    rules.ctrl(K.Key_Z)
    assert rules.asked("Validation") == [one, two, three]


def test_the_buttons_of_a_row_move_it(rules: RulesDesk) -> None:
    rules.look()
    one, two, three = rules.asked("Validation")
    row = rules.row(two)
    rules.at(two)
    up, _down = row.buttons
    assert up.isVisible()
    up.click()
    assert rules.asked("Validation") == [two, one, three]


def test_a_stage_before_which_no_deal_stands_moves_by_key(rules: RulesDesk) -> None:
    rules.look()
    rules.at("Commit")
    rules.ctrl(K.Key_Up)
    assert rules.names() == ["Prospect", "Discovery", "Validation", "Commit", "Proposal", "Won"]
    assert rules.said == "The stage was moved."
    assert rules.here() is rules.row("Commit").face


def test_where_a_gate_would_change_the_order_stays_and_the_sentence_says_why(rules: RulesDesk) -> None:
    rules.make("Dock scheduling")
    rules.look()
    rules.at("Commit")
    rules.ctrl(K.Key_Up)
    assert rules.names() == LADDER
    assert "One deal (Dock scheduling)" in rules.said


def test_a_requirement_is_dragged_to_another_place_of_its_stage(rules: RulesDesk) -> None:
    rules.look()
    one, two, three = rules.asked("Validation")
    assert rules.drag(one, three)
    assert rules.asked("Validation") == [two, three, one]
    assert rules.drag(one, two, above=True)
    assert rules.asked("Validation") == [one, two, three]
    assert not rules.has_sheet, "a drag opens nothing"


def test_a_stage_is_dragged_with_all_that_it_asks_for(rules: RulesDesk) -> None:
    rules.look()
    asked = rules.asked("Discovery")
    assert rules.drag("Discovery", "Commit")
    assert rules.names() == ["Prospect", "Validation", "Proposal", "Commit", "Discovery", "Won"]
    assert rules.asked("Discovery") == asked


def test_over_a_place_that_is_refused_the_line_says_why_and_nothing_moves(rules: RulesDesk) -> None:
    rules.make("Dock scheduling")
    rules.look()
    assert not rules.drag("Commit", "Validation", drop=False)
    assert rules.ladder.line.isVisible()
    assert "Dock scheduling" in rules.ladder.line.refusal
    assert not rules.drag("Commit", "Validation")
    assert not rules.ladder.line.isVisible()
    assert rules.names() == LADDER


def test_neither_the_first_stage_nor_won_can_be_lifted(rules: RulesDesk) -> None:
    rules.look()
    assert not rules.drag("Prospect", "Commit")
    assert not rules.drag("Won", "Discovery")
    rules.press(K.Key_Escape)
    assert rules.names() == LADDER


def test_a_deal_that_is_dragged_here_is_not_welcome(rules: RulesDesk) -> None:
    rules.look()
    mime = QMimeData()
    mime.setData(MIME, b"a-deal")
    enter = QDragEnterEvent(QPoint(20, 20), MOVE, mime, LEFT, NONE)
    QApplication.sendEvent(rules.ladder, enter)
    assert not enter.isAccepted()


def is_in_view(rules: RulesDesk, name: str) -> bool:
    """Say whether the whole of a row can be seen."""
    face, room = rules.row(name).face, rules.page.view.viewport()
    return room.rect().contains(face.rect().translated(face.mapTo(room, QPoint(0, 0))))


def test_what_is_moved_and_what_the_arrows_come_to_stays_in_view(rules: RulesDesk) -> None:
    rules.look()
    rules.window.resize(1200, 560)
    QApplication.processEvents()
    one = rules.asked("Discovery")[0]
    rules.at(one)
    rules.ctrl(K.Key_Down)
    QApplication.processEvents()
    assert is_in_view(rules, one)
    rules.ctrl(K.Key_Z)
    QApplication.processEvents()
    assert is_in_view(rules, one)
    for name in rules.shown()[rules.shown().index(one) + 1 :]:
        rules.press(K.Key_Down)
        QApplication.processEvents()
        assert is_in_view(rules, name)
