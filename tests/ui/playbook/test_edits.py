# SPDX-License-Identifier: MIT
"""Playbooks edited: what an edit would change is shown first, then it is stored, told and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rider.domain.playbook import Form, Momentum
from tests.ui.playbook.rules_desk import RulesDesk
from ui.playbook.confirm_sheet import ConfirmSheet
from ui.playbook.requirement_sheet import RequirementSheet
from ui.playbook.stage_sheet import NewStageSheet, StageSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key
QUOTE = "Economic buyer confirmed that the problem is worth solving"
NEW = "The budget has a line for it"


def settle(rules: RulesDesk, sheet: RequirementSheet | StageSheet | NewStageSheet) -> None:
    """Wait until the rep has paused and the sheet has looked."""
    rules.qtbot.waitUntil(lambda: not sheet.pause.isActive())


def test_n_adds_a_requirement_and_says_before_whom_it_holds_up(rules: RulesDesk) -> None:
    ready, beyond = rules.make("Yard planning"), rules.make("Dock scheduling")
    for deal, stages in ((ready, ("Discovery",)), (beyond, ("Discovery", "Validation"))):
        for stage in stages:
            rules.prove(deal, stage)
    rules.bridge.move(beyond, rules.stage("Discovery").id)
    rules.look()
    rules.at("Discovery")
    rules.press(K.Key_N)
    sheet = rules.sheet(RequirementSheet)
    assert sheet.summary.isHidden(), "there is no edit yet"
    rules.type(NEW)
    settle(rules, sheet)
    assert sheet.summary.text() == "2 deals would need more proof · 1 deal stands beyond it unproven"
    assert sheet.effect.said == [
        "1 deal would need more proof for Validation.",
        "1 deal would need more proof for Discovery.",
        "1 deal stands beyond Discovery unproven. It stays where it is.",
    ]
    assert sheet.effect.groups[1].names == ["Yard planning · Hafen Terminal · Prospect"]
    assert NEW not in rules.asked("Discovery")
    rules.confirm()
    assert not rules.has_sheet
    assert rules.said == "The requirement was added."
    assert rules.asked("Discovery")[-1] == NEW
    assert rules.row(NEW).isVisible()
    assert rules.stage_of(beyond) == "Discovery", "no deal moves"
    rules.ctrl(K.Key_Z)
    assert NEW not in rules.asked("Discovery")
    assert NEW not in rules.shown()
    rules.ctrl(K.Key_Y)
    assert rules.asked("Discovery")[-1] == NEW


def test_every_part_of_a_requirement_is_stored_as_it_was_chosen(rules: RulesDesk) -> None:
    rules.look()
    rules.at(QUOTE)
    rules.press(K.Key_N)
    sheet = rules.sheet(RequirementSheet)
    rules.type(NEW)
    rules.go_to("Hint")
    rules.type("Whose line, and how much.")
    sheet.fields.form.choose(Form.STATEMENT.value)
    rules.go_to("How good the evidence must be: Your word")
    rules.press(K.Key_Down)
    rules.go_to("Names a person")
    rules.press(K.Key_Space)
    rules.go_to("Can be waived")
    rules.press(K.Key_Space)
    rules.go_to("Counts for so many days")
    rules.type("45")
    sheet.fields.momentum.choose(Momentum.OBJECTION_SURFACED.value)
    rules.confirm()
    stage = rules.stage("Proposal")
    assert [r.title for r in stage.requirements[:2]] == [QUOTE, NEW], "it stands behind the one chosen"
    made = stage.requirements[1]
    assert made.hint == "Whose line, and how much."
    assert (made.form, int(made.least_grade), made.names_person) == (Form.STATEMENT, 2, False)
    assert (made.waivable, made.shelf_life_days, made.momentum) == (True, 45, Momentum.OBJECTION_SURFACED)


def test_what_is_at_fault_is_said_at_its_field_and_nothing_is_stored(rules: RulesDesk) -> None:
    rules.look()
    before = rules.stored()
    rules.at(QUOTE)
    rules.press(K.Key_Return)
    sheet = rules.sheet(RequirementSheet)
    rules.go_to("Counts for so many days")
    sheet.fields.life.set_text("")
    rules.type("soon")
    rules.confirm()
    assert rules.has_sheet
    assert "“soon” is no whole number" in sheet.fields.life._fault.text()
    sheet.fields.life.set_text("99999")
    rules.confirm()
    assert sheet.fields.life._fault.text() == "Write a number of days from 1 to 3650, or nothing."
    assert rules.stored() == before


def test_esc_keeps_what_was_typed(rules: RulesDesk) -> None:
    rules.look()
    rules.at("Discovery")
    rules.press(K.Key_N)
    rules.type("The works council")
    rules.press(K.Key_Escape)
    assert not rules.has_sheet
    rules.press(K.Key_N)
    assert rules.sheet(RequirementSheet).fields.title.text() == "The works council"


def test_asking_for_less_is_confirmed_once_more_by_what_the_button_says(rules: RulesDesk) -> None:
    deal = rules.make("Dock scheduling")
    rules.prove(deal, "Discovery")
    wanted = rules.stage("Validation").requirements
    rules.prove(deal, "Validation")
    proof = next(i for i in rules.bridge.deal(deal).proofs if i.requirement_id == wanted[0].id)
    rules.bridge.withdraw(deal, proof.id, "It was somebody else who said so.")
    rules.look()
    rules.at(wanted[0].title)
    rules.press(K.Key_Delete)
    sheet = rules.sheet(ConfirmSheet)
    assert sheet.primary.text() == "Archive requirement"
    assert sheet.effect.said == ["1 deal could enter Validation without more proof."]
    rules.confirm()
    assert rules.has_sheet, "it is asked once more"
    assert sheet.primary.text() == "Loosen the gate"
    assert wanted[0].title in rules.asked("Validation")
    rules.confirm()
    assert not rules.has_sheet
    assert rules.said == "The requirement was archived."
    assert wanted[0].title not in rules.asked("Validation")
    card = next(c for c in rules.ladder.cards if c.stage.name == "Validation")
    assert card.archived is not None
    assert card.archived.opener.text() == "1 requirement is asked for no longer"


def test_an_archived_requirement_is_restored_with_its_place_asked_first_where_it_holds_up(
    rules: RulesDesk,
) -> None:
    rules.look()
    rules.at(QUOTE)
    rules.press(K.Key_Delete)
    rules.confirm()
    rules.confirm()
    assert QUOTE not in rules.asked("Proposal")
    card = next(c for c in rules.ladder.cards if c.stage.name == "Proposal")
    assert card.archived is not None
    card.archived.opener.click()
    (button,) = card.archived.buttons.values()
    button.click()
    assert QUOTE in rules.asked("Proposal"), "no deal is touched, so nothing is asked"
    assert rules.said == "The requirement was restored."


def test_what_a_stage_cannot_do_without_is_refused_with_what_to_do(rules: RulesDesk) -> None:
    rules.look()
    rules.at("Signed order or equivalent")
    rules.press(K.Key_Delete)
    sheet = rules.sheet(ConfirmSheet)
    said = sheet._refusal.text()
    assert "Add another one first" in said
    assert sheet.summary.isHidden()
    rules.confirm()
    assert rules.has_sheet
    assert rules.asked("Won") == ["Signed order or equivalent"]


def test_a_stage_is_reworded_and_the_board_follows(rules: RulesDesk) -> None:
    rules.make("Dock scheduling")
    rules.look()
    rules.at("Prospect")
    rules.press(K.Key_Return)
    sheet = rules.sheet(StageSheet)
    sheet.fields.name.set_text("")
    rules.type("Lead")
    rules.go_to("Stalled after")
    sheet.fields.stalls.set_text("")
    rules.type("9")
    settle(rules, sheet)
    assert sheet.summary.text() == "Nothing changes for any deal in flight"
    rules.confirm()
    stage = rules.stage("Lead")
    assert stage.stall_days == 9
    assert rules.row("Lead").face.accessibleDescription() == "1 deal · stalled after 9 days"
    board = rules.window.board.board
    assert board is not None
    assert board.columns[0].name == "Lead"


def test_shift_n_puts_a_stage_with_its_gate_behind_the_one_chosen(rules: RulesDesk) -> None:
    rules.look()
    rules.at("Validation")
    rules.press(K.Key_N, modifier=Qt.KeyboardModifier.ShiftModifier)
    sheet = rules.sheet(NewStageSheet)
    rules.type("Pilot")
    assert sheet._place.stops()[0].currentText() == "Behind Validation"  # type: ignore[attr-defined]
    rules.confirm()
    assert rules.has_sheet, "a stage without a gate is none"
    rules.go_to("What is asked for")
    rules.type("They ran it for a week")
    rules.confirm()
    assert not rules.has_sheet
    assert rules.names() == ["Prospect", "Discovery", "Validation", "Pilot", "Proposal", "Commit", "Won"]
    assert rules.asked("Pilot") == ["They ran it for a week"]
    rules.ctrl(K.Key_Z)
    assert "Pilot" not in rules.names()


def test_a_stage_in_which_deals_stand_stays_and_an_empty_one_is_put_away_and_comes_back(
    rules: RulesDesk,
) -> None:
    deal = rules.make("Dock scheduling")
    rules.prove(deal, "Discovery")
    rules.bridge.move(deal, rules.stage("Discovery").id)
    rules.look()
    rules.at("Discovery")
    rules.press(K.Key_Delete)
    sheet = rules.sheet(ConfirmSheet)
    assert "Dock scheduling" in sheet._refusal.text()
    rules.press(K.Key_Escape)
    rules.at("Commit")
    rules.press(K.Key_Delete)
    rules.confirm()
    rules.confirm()
    assert rules.names() == ["Prospect", "Discovery", "Validation", "Proposal", "Won"]
    assert rules.ladder.archived is not None
    rules.ladder.archived.opener.click()
    QTest.mouseClick(next(iter(rules.ladder.archived.buttons.values())), Qt.MouseButton.LeftButton)
    assert rules.names() == ["Prospect", "Discovery", "Validation", "Proposal", "Commit", "Won"]


def test_where_nothing_was_changed_save_closes_and_writes_nothing(rules: RulesDesk) -> None:
    rules.look()
    before = rules.bridge.playbook_record(rules.stored().id)
    rules.at("Discovery")
    rules.press(K.Key_Return)
    rules.confirm()
    assert not rules.has_sheet
    assert rules.bridge.playbook_record(rules.stored().id) == before
