# SPDX-License-Identifier: MIT
"""The people of a deal: named, known better, removed and redacted where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from rider.domain.proof import Role
from tests.ui.panel.desk import PanelDesk
from ui.deal.people import PersonRow
from ui.deal.redact import RedactSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def named(desk: PanelDesk) -> list[tuple[str, str, Role]]:
    return [(p.name, p.title, p.role) for p in desk.deal.people]


def test_someone_is_named_by_keyboard_and_the_row_is_ready_for_the_next(desk: PanelDesk) -> None:
    assert "No one is named yet. Proofs name them." in desk.shown()
    desk.type_over(desk.line("Name: someone new"), "Dana Whitfield")
    desk.press(TAB)
    desk.type("CFO")
    desk.press(TAB)
    desk.type("Eco")
    desk.press(TAB)
    desk.press(Qt.Key.Key_Space)
    assert named(desk) == [("Dana Whitfield", "CFO", Role.ECONOMIC_BUYER)]
    assert desk.line("Name: someone new").text() == ""
    desk.clock.at += 1
    assert desk.here() is desk.line("Name: someone new")
    desk.type("Omar Haddad")
    desk.press(ENTER)
    assert named(desk)[1] == ("Omar Haddad", "", Role.UNKNOWN)
    assert "Named: Dana Whitfield, CFO. Economic buyer" in desk.record()


def test_nobody_without_a_name_is_added(desk: PanelDesk) -> None:
    desk.click("Add this person")
    assert desk.words("fault") == ["Give the person a name."]
    assert named(desk) == []


def test_a_name_a_title_and_a_part_are_changed_where_they_stand(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.type_over(desk.line("Name: Ines"), "Ines Vogel")
    desk.press(TAB)
    assert named(desk)[0][0] == "Ines Vogel"
    assert desk.here() is desk.line("Title: Ines Vogel")
    desk.type_over(desk.here(), "COO")
    desk.press(ENTER)
    part = desk.control("Their part in the decision: Ines", QComboBox)
    part.setFocus()
    part.setCurrentIndex(part.findText("Blocker"))
    desk.press(ENTER)
    assert named(desk) == [("Ines Vogel", "COO", Role.BLOCKER)]
    told = desk.record()
    assert told[0] == "Changed: Ines Vogel, COO. Part: Champion → Blocker"
    assert told[1] == "Changed: Ines Vogel, COO. Title: Head of Terminal Ops → COO"
    assert "— Ines Vogel, COO ·" in desk.shown()


def test_a_name_that_is_taken_is_refused_and_stays_to_be_changed(desk: PanelDesk) -> None:
    for name in ("Dana Whitfield", "Omar Haddad"):
        desk.type_over(desk.line("Name: someone new"), name)
        desk.press(ENTER)
        desk.clock.at += 1
    desk.type_over(desk.line("Name: Omar"), "dana whitfield")
    desk.press(ENTER)
    assert desk.words("refusal") == ["Dana Whitfield is named already. Change their entry instead."]
    assert [name for name, _title, _role in named(desk)] == ["Dana Whitfield", "Omar Haddad"]
    desk.press(ESCAPE)
    assert desk.line("Name: Omar").text() == "Omar Haddad"


def test_someone_who_is_removed_is_no_longer_offered_and_what_they_said_stays(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.choose("More about: Ines", "Remove")
    assert named(desk) == []
    assert desk.content.findChildren(PersonRow) == []
    assert "— Ines Okafor, Head of Terminal Ops ·" in desk.shown()
    assert desk.said == "Ines Okafor is removed. Their proofs stay."
    assert desk.record()[0] == "Removed: Ines Okafor, Head of Terminal Ops"
    desk.ctrl(Qt.Key.Key_Z)
    assert [name for name, _title, _role in named(desk)] == ["Ines Okafor"]


def test_a_persons_name_and_words_are_taken_out_for_good(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.choose("More about: Ines", "Redact")
    assert isinstance(desk.content, RedactSheet)
    assert desk.here().text() == "Cancel"
    assert "their proofs (1 stand)" in desk.shown()
    desk.click("Take out the name and the words for good")
    assert named(desk)[0][:2] == ("Name redacted", "")
    told = desk.shown() + "\n".join(desk.record())
    assert "Ines" not in told
    assert "crane shift" not in told
    assert "(words taken out) — Name redacted" in told
    assert desk.row("The problem").accessibleName().endswith(": proven")


def test_the_people_of_a_deal_are_offered_by_the_form_of_a_proof(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Name: someone new"), "Dana Whitfield")
    desk.press(ENTER)
    desk.click("Give proof… The problem")
    who = next(b for b in desk.content.findChildren(QComboBox) if b.findText("Dana Whitfield") >= 0)
    assert who.isVisible()
