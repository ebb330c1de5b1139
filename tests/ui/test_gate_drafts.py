# SPDX-License-Identifier: MIT
"""What is typed into the gate sheet and not on record yet: kept, there again, and gone once it is."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from rider.domain.deal import Resolution, StepOutcome
from tests.ui.deals import DANA, TODAY, deal
from tests.ui.gates import (
    Drafts,
    Open,
    button,
    card,
    here,
    one_short,
    press,
    said,
    said_in_full,
    two_short,
    type_in,
)
from ui.proofs.draft import Draft, FormState, MoveExtra, StepState

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_proofs_can_be_saved_in_part_and_the_rest_stays_a_draft(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    sheet = opened(two_short(), "s3")
    save = button(sheet, "Save proofs, stay in Validation")
    assert not save.isEnabled()
    type_in(qtbot, "Each missed slot costs us a crane shift")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Dana Whitfield, CFO")
    card(sheet, "Decision").findChildren(QPlainTextEdit)[0].setFocus()
    type_in(qtbot, "Security")
    assert save.isEnabled()
    with qtbot.waitSignal(sheet.save_requested) as asked:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert [e.requirement_id for e in asked.args[1]] == ["r3.0"]
    assert asked.args[2] == MoveExtra()
    sheet.accept()
    assert "Security" in drafts.last
    assert "crane" not in drafts.last


def test_a_draft_is_kept_once_typing_rests_and_is_there_again(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    opened(two_short(), "s3")
    type_in(qtbot, "Each missed")
    qtbot.waitUntil(lambda: bool(drafts.kept))
    assert drafts.kept[0][0] == "d1"
    again = opened(replace(two_short(), draft=drafts.last), "s3")
    assert card(again, "Economic").findChildren(QPlainTextEdit)[0].toPlainText() == "Each missed"
    assert said(again, "fault") == []


def test_escape_closes_and_keeps_what_was_typed_last(qtbot: QtBot, opened: Open, drafts: Drafts) -> None:
    sheet = opened(two_short(), "s3")
    type_in(qtbot, "Each missed slot")
    with qtbot.waitSignal(sheet.closed):
        press(qtbot, Qt.Key.Key_Escape)
    assert "Each missed slot" in drafts.last


def test_a_sheet_that_is_hidden_under_the_hand_keeps_its_draft(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    sheet = opened(two_short(), "s3")
    type_in(qtbot, "Each missed slot")
    sheet.hide()
    assert "Each missed slot" in drafts.last


def test_a_draft_that_was_refused_is_kept_with_the_next_edit(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    opened(two_short(), "s3")
    drafts.full = True
    type_in(qtbot, "Each missed")
    qtbot.waitUntil(lambda: drafts.refused == 1)
    drafts.full = False
    type_in(qtbot, " ")
    press(qtbot, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: "Each missed" in drafts.last)


def test_a_draft_that_was_refused_is_kept_on_closing(qtbot: QtBot, opened: Open, drafts: Drafts) -> None:
    sheet = opened(two_short(), "s3")
    drafts.full = True
    type_in(qtbot, "Each missed")
    qtbot.waitUntil(lambda: drafts.refused == 1)
    drafts.full = False
    sheet.close_sheet()
    assert "Each missed" in drafts.last


def test_a_draft_that_could_not_be_kept_at_all_stands_in_the_sheet_when_it_is_opened_again(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    sheet = opened(two_short(), "s3")
    drafts.full = True
    type_in(qtbot, "Each missed")
    press(qtbot, Qt.Key.Key_Escape)
    sheet.open_for(deal("s2", id="d2"), "s3")
    assert card(sheet, "Economic").state().words == ""
    sheet.close_sheet()
    drafts.full = False
    sheet.open_for(two_short(), "s3")
    assert card(sheet, "Economic").state().words == "Each missed"
    sheet.close_sheet()
    assert "Each missed" in drafts.last


def test_what_was_moved_with_leaves_the_draft_and_what_was_typed_for_later_stays(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    later = '{"closing": {}, "forms": {"r4.0": {"words": "For later"}}, "step": {}}'
    late = replace(one_short(), due_on=TODAY - timedelta(days=3), draft=later)
    sheet = opened(late, "s3")
    type_in(qtbot, "They took the slot")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Walk through the proposal")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Up)
    card(sheet, "Decision").fill(replace(said_in_full(), person_id=DANA.id))
    qtbot.waitUntil(lambda: "They took the slot" in drafts.last)
    with qtbot.waitSignal(sheet.move_requested):
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sheet.accept()
    assert Draft.from_json(drafts.last) == Draft({"r4.0": FormState(words="For later")})


def test_a_deal_that_was_won_leaves_no_draft(qtbot: QtBot, opened: Open, drafts: Drafts) -> None:
    sheet = opened(deal("s4"), "won")
    amount = next(x for x in sheet.findChildren(QLineEdit) if x.accessibleName() == "Final amount")
    amount.setFocus()
    amount.selectAll()
    type_in(qtbot, "90k")
    card(sheet, "Signed").fill(replace(said_in_full(), link="https://example.com/order.pdf"))
    qtbot.waitUntil(lambda: "90k" in drafts.last)
    with qtbot.waitSignal(sheet.move_requested):
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sheet.accept()
    assert drafts.last == ""


def test_an_agreed_step_is_saved_once_it_is_said_what_came_of_the_overdue_one(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    sheet = opened(replace(deal("s1"), due_on=TODAY - timedelta(days=3)), "s2")
    card(sheet, "Next step").fill(replace(said_in_full(), due_on=TODAY + timedelta(days=7)))
    card(sheet, "The problem").findChildren(QPlainTextEdit)[0].setFocus()
    type_in(qtbot, "Each missed")
    with qtbot.assertNotEmitted(sheet.save_requested):
        qtbot.mouseClick(button(sheet, "Save proofs"), Qt.MouseButton.LeftButton)
    assert "Say what came of it." in said(sheet, "fault")
    assert here().accessibleName() == "What came of the next step"
    type_in(qtbot, "They took the slot")
    with qtbot.waitSignal(sheet.save_requested) as asked:
        qtbot.mouseClick(button(sheet, "Save proofs"), Qt.MouseButton.LeftButton)
    assert [e.requirement_id for e in asked.args[1]] == ["r2.2"]
    assert asked.args[2] == MoveExtra(step=Resolution(StepOutcome.DONE, "They took the slot"))
    sheet.accept()
    assert Draft.from_json(drafts.last) == Draft({"r2.0": FormState(words="Each missed", happened_on=TODAY)})


def test_other_proofs_are_saved_while_a_step_is_overdue_and_its_words_stay(
    qtbot: QtBot, opened: Open, drafts: Drafts
) -> None:
    sheet = opened(replace(deal("s1"), due_on=TODAY - timedelta(days=3)), "s2")
    type_in(qtbot, "They took")
    card(sheet, "The problem").fill(said_in_full())
    type_in(qtbot, " the slot")
    with qtbot.waitSignal(sheet.save_requested) as asked:
        qtbot.mouseClick(button(sheet, "Save proofs"), Qt.MouseButton.LeftButton)
    assert asked.args[2] == MoveExtra()
    sheet.accept()
    assert Draft.from_json(drafts.last) == Draft(step=StepState(words="They took the slot"))


@pytest.mark.parametrize(
    "broken", ["", "{", "[]", '{"forms": 3}', '{"forms": {"r3.0": {"words": 1, "x": {}}}}']
)
def test_a_broken_draft_is_an_empty_sheet(opened: Open, broken: str) -> None:
    sheet = opened(replace(two_short(), draft=broken), "s3")
    assert card(sheet, "Economic").state().is_blank


def test_a_draft_of_another_gate_survives(qtbot: QtBot, opened: Open, drafts: Drafts) -> None:
    kept = '{"closing": {}, "forms": {"r4.0": {"words": "For later"}}, "step": {}}'
    sheet = opened(replace(two_short(), draft=kept), "s3")
    type_in(qtbot, "Each missed slot")
    sheet.close_sheet()
    assert "For later" in drafts.last
    assert "Each missed slot" in drafts.last


def test_a_refusal_is_shown_and_nothing_typed_is_lost(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(two_short(), "s3")
    type_in(qtbot, "Each missed slot")
    sheet.refuse("The data file is held by another Rider.")
    assert said(sheet, "refusal") == ["The data file is held by another Rider."]
    assert card(sheet, "Economic").state().words == "Each missed slot"
    type_in(qtbot, "s")
    assert said(sheet, "refusal") == []


def test_a_long_name_of_a_stage_is_not_cut_at_both_ends_of_a_button(opened: Open) -> None:
    about = two_short()
    long = "Proposal & commercial alignment with procurement"
    ladder = about.pipeline
    stages = tuple(s._replace(name=long) if s.id == "s3" else s for s in ladder.stages)
    sheet = opened(replace(about, pipeline=ladder._replace(stages=stages)), "s3")
    said = sheet.primary.text()
    assert said == "Move to Proposal && commer…"
    assert sheet.primary.accessibleName() == f"Move to {long}"
    assert sheet.primary.fontMetrics().horizontalAdvance(said) < sheet.primary.width()
