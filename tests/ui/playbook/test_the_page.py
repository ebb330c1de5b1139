# SPDX-License-Identifier: MIT
"""The page of playbooks as it is seen and walked through."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.playbook.rules_desk import RulesDesk
from ui.playbook.requirement_sheet import RequirementSheet
from ui.playbook.stage_sheet import StageSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

Key = Qt.Key


def test_ctrl_5_leads_to_the_ladder_of_the_usual_playbook(rules: RulesDesk) -> None:
    rules.make("Dock scheduling")
    rules.open()
    rules.ctrl(Key.Key_5)
    assert rules.page.isVisible()
    assert rules.page.title.text() == "New business"
    assert rules.page.size_said.text() == "5 stages · 13 requirements · 1 deal"
    heads = [card.head.face for card in rules.ladder.cards]
    assert [head.accessibleName() for head in heads] == rules.names()
    assert heads[0].accessibleDescription() == "1 deal · stalled after 14 days"
    assert heads[2].accessibleDescription() == "no deals · stalled after 18 days · qualified"
    assert rules.here() is heads[0], "the keyboard begins at the ladder"


def test_a_requirement_says_in_a_line_what_it_asks_for(rules: RulesDesk) -> None:
    rules.look()
    said = rules.row(
        "Economic buyer confirmed that the problem is worth solving"
    ).face.accessibleDescription()
    assert said.splitlines() == [
        "The buyer’s words · counts for 120 days",
        "In the words of whoever signs.",
    ]


def test_arrows_walk_through_all_rows_and_tab_leaves_the_ladder(rules: RulesDesk) -> None:
    rules.look()
    walked = [rules.here().accessibleName()]
    for _ in rules.shown()[1:]:
        rules.press(Key.Key_Down)
        walked.append(rules.here().accessibleName())
    assert walked == rules.shown()
    rules.press(Key.Key_Up)
    rules.press(Key.Key_Tab)
    assert rules.here() not in [row.face for row in rules.ladder.rows()]
    rules.press(Key.Key_Backtab)
    assert rules.here().accessibleName() == walked[-2], "Tab comes back to the row that was left"


def test_enter_opens_what_has_the_focus(rules: RulesDesk) -> None:
    rules.look()
    rules.press(Key.Key_Down, Key.Key_Return)
    assert rules.sheet(StageSheet).title.text() == "Discovery"
    rules.press(Key.Key_Escape)
    assert rules.here().accessibleName() == "Discovery"
    rules.press(Key.Key_Down, Key.Key_Return)
    assert rules.sheet(RequirementSheet).title.text() == "Fits who we sell to"


def test_the_menu_of_a_row_opens_by_key_and_offers_what_can_be_done(rules: RulesDesk) -> None:
    rules.look()

    def offered(name: str) -> list[str]:
        rules.at(name)
        QTest.keyClick(rules.here(), Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = rules.ladder.findChildren(QMenu)[-1]
        texts = [entry.text() for entry in menu.actions() if entry.text()]
        menu.close()
        return texts

    assert offered("Prospect") == ["Edit…", "Add stage…"]
    assert offered("Won") == ["Add requirement…"]
    assert offered("The problem in the buyer’s words") == ["Edit…", "Move up", "Move down", "Archive…"]
    everything = ["Edit…", "Add requirement…", "Add stage…", "Move up", "Move down", "Archive…"]
    assert offered("Validation") == everything


def test_another_playbook_is_a_click_away(rules: RulesDesk) -> None:
    rules.look()
    card = next(c for c in rules.page.list.cards.values() if c.accessibleName() == "Short cycle")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert rules.page.title.text() == "Short cycle"
    assert [c.head.face.accessibleName() for c in rules.ladder.cards] == rules.names("Short cycle")


def test_the_ladder_is_never_pressed_flat(rules: RulesDesk) -> None:
    rules.look()
    for row in rules.ladder.rows():
        assert row.height() >= row.face.heightForWidth(row.face.width()), row.face.accessibleName()
