# SPDX-License-Identifier: MIT
"""The gate sheet as the rep uses it: by keyboard, in part, and never losing a word."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.deal import Change, NewDeal, Resolution, StepOutcome
from rider.domain.events import Outcome
from rider.domain.playbook import Form
from rider.domain.proof import Role
from rider.file import DataFolder
from tests.ui.deals import DANA, TODAY, deal, proof
from tests.ui.gates import SHA, Drafts, Open, button, card, here, one_short, press, said, two_short, type_in
from ui.bridge import Bridge
from ui.gate.cards import ProvenCard
from ui.gate.sheet import GateSheet
from ui.proofs.draft import FormState, MoveExtra
from ui.proofs.item import MissingCard
from ui.widgets.sheet import SideSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_a_missing_proof_is_given_and_the_deal_moved_by_keyboard_alone(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(one_short(), "s3")
    assert not button(sheet, "Move to Proposal").isEnabled()
    assert isinstance(here(), QPlainTextEdit)
    type_in(qtbot, "Security review, then works council, then the board on 9 Dec")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Dana Whitfield")
    assert button(sheet, "Move to Proposal").isEnabled()
    with qtbot.waitSignal(sheet.move_requested) as asked:
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    deal_id, target, evidence, extra = asked.args
    assert (deal_id, target, extra) == ("d1", "s3", MoveExtra())
    assert [(e.requirement_id, e.person, e.happened_on) for e in evidence] == [("r3.1", DANA.id, TODAY)]
    assert evidence[0].words == "Security review, then works council, then the board on 9 Dec"


def test_tab_goes_through_a_form_in_reading_order_and_then_to_the_buttons(qtbot: QtBot, opened: Open) -> None:
    opened(one_short(), "s3")
    names = []
    type_in(qtbot, "Security review, then works council, then the board")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Dana Whitfield")
    press(qtbot, Qt.Key.Key_Backtab)
    for _ in range(6):
        names.append(here().accessibleName() or button_text(here()))
        press(qtbot, Qt.Key.Key_Tab)
    assert [n.split(":")[0] for n in names] == [
        "What did they say or do?",
        "Who at the buyer",
        "When it happened",
        "Link or file",
        "Choose file for",
        "Move to Proposal",
    ]


def button_text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QPushButton) else ""


def test_faults_are_sentences_and_show_only_after_a_field_was_left(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(one_short(), "s3")
    assert said(sheet, "fault") == []
    type_in(qtbot, "ok")
    assert said(sheet, "fault") == []
    press(qtbot, Qt.Key.Key_Tab)
    assert said(sheet, "fault") == ["Say what happened: at least four words and 20 letters."]
    press(qtbot, Qt.Key.Key_Tab)
    assert said(sheet, "fault")[1:] == ["Name the person at the buyer."]


def test_a_move_tried_too_early_says_all_that_is_short_and_goes_to_the_first(
    qtbot: QtBot, opened: Open
) -> None:
    sheet = opened(two_short(), "s3")
    card(sheet, "Decision").findChildren(QLineEdit)[-1].setFocus()
    with qtbot.assertNotEmitted(sheet.move_requested):
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (
        said(sheet, "fault")
        == [
            "Say what happened: at least four words and 20 letters.",
            "Name the person at the buyer.",
        ]
        * 2
    )
    assert card(sheet, "Economic buyer").isAncestorOf(here())
    assert any(text.startswith("Still short: Economic buyer") for text in said(sheet, "small"))


def test_what_is_proven_is_told_with_who_when_and_the_file(opened: Open) -> None:
    quote = deal().pipeline.stage("s3").requirements[0]
    sheet = opened(
        deal("s2", (proof(quote, "Each missed slot costs us a crane shift.", file="call.pdf"),)), "s3"
    )
    assert said(sheet, "provenTitle") == ["✓ Economic buyer confirmed that the problem is worth solving"]
    assert said(sheet, "provenWords") == [
        "“Each missed slot costs us a crane shift.” — Dana Whitfield, CFO · 12 Nov · call.pdf"
    ]
    assert any(text.startswith("1 of 4 proofs.") for text in said(sheet, "small"))


def test_text_from_data_is_never_rich_text(opened: Open) -> None:
    quote = deal().pipeline.stage("s3").requirements[0]
    told = "<img src=x> <b>it costs us</b> a shift each"
    sheet = opened(deal("s2", (proof(quote, told),), name="<h1>Deal</h1>"), "s3")
    assert all(x.textFormat() == Qt.TextFormat.PlainText for x in sheet.findChildren(QLabel) if x.text())
    assert said(sheet, "sheetTitle") == ["<h1>Deal</h1>"]


def test_a_stale_proof_says_how_old_it_is_and_is_asked_anew(opened: Open) -> None:
    process = deal().pipeline.stage("s3").requirements[1]
    sheet = opened(deal("s2", (proof(process, "IT, then the works council", days_ago=120),)), "s3")
    told = said(card(sheet, "Decision"), "olderProof")
    assert told[0].startswith("Proven 120 days ago; it counts for 90. Ask again.")


def test_skipping_shows_every_gate_in_between_under_its_stage(opened: Open) -> None:
    sheet = opened(deal("s0"), "s3")
    assert said(sheet, "groupHeading") == ["To enter Discovery", "To enter Validation", "To enter Proposal"]
    assert len(sheet.findChildren(MissingCard)) == 9
    assert any(text.startswith("0 of 9 proofs.") for text in said(sheet, "small"))


def test_one_short_stage_shows_no_headings_and_folds_what_holds_before(opened: Open) -> None:
    sheet = opened(two_short(), "s3")
    assert said(sheet, "groupHeading") == []
    assert len(sheet.findChildren(ProvenCard)) == 2
    assert "Proofs of earlier stages that hold: 5" in said(sheet, "small")


def test_winning_asks_for_the_document_the_final_amount_and_the_day(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(deal("s4"), "won")
    type_in(qtbot, "https://example.com/order.pdf")
    card(sheet, "Signed").findChildren(QPlainTextEdit)[0].setFocus()
    type_in(qtbot, "Order 4711 countersigned by the board")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Dana Whitfield")
    with qtbot.waitSignal(sheet.move_requested) as asked:
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args[1] == "won"
    assert asked.args[3] == MoveExtra(closed_on=TODAY, value_minor=95_000_00)


def test_an_overdue_step_is_settled_in_the_same_sheet(qtbot: QtBot, opened: Open) -> None:
    late = replace(one_short(), due_on=TODAY - timedelta(days=3))
    sheet = opened(late, "s3")
    type_in(qtbot, "They took the slot on Thursday")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Walk through the proposal")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Up)
    card(sheet, "Decision").findChildren(QPlainTextEdit)[0].setFocus()
    type_in(qtbot, "Security review, then works council, then the board")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Dana Whitfield")
    with qtbot.waitSignal(sheet.move_requested) as asked:
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args[3] == MoveExtra(
        step=Resolution(
            StepOutcome.DONE,
            "They took the slot on Thursday",
            TODAY + timedelta(days=1),
            "Walk through the proposal",
        ),
    )


def test_an_overdue_step_can_be_put_off_for_a_reason(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(replace(one_short(), due_on=TODAY - timedelta(days=3)), "s3")
    later = next(b for b in sheet.findChildren(QRadioButton) if b.text() == "It is put off")
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(sheet.move_requested):
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said(sheet, "fault")[:2] == ["Say why.", "Choose its day."]


def test_an_overdue_step_whose_words_were_taken_out_is_settled_there_too(opened: Open) -> None:
    sheet = opened(replace(one_short(), step="", due_on=TODAY - timedelta(days=3)), "s3")
    assert any("(words taken out)" in x.text() for x in sheet.findChildren(QLabel))
    assert any(b.text() == "It is put off" for b in sheet.findChildren(QRadioButton))


def test_in_the_side_sheet_the_first_missing_field_has_the_focus_and_tab_stays_inside(qtbot: QtBot) -> None:
    window, sheet = QWidget(), GateSheet(lambda path: SHA, Drafts().keep)
    qtbot.addWidget(window)
    window.resize(1024, 680)
    behind = QPushButton("Behind", window)
    side = SideSheet(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    behind.setFocus()
    sheet.open_for(two_short(), "s3")
    side.open_with(sheet)
    qtbot.waitUntil(lambda: side.panel.geometry().right() < window.width())
    assert card(sheet, "Economic").isAncestorOf(here())
    for _ in range(30):
        press(qtbot, Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(here())
        assert here().visibleRegion().boundingRect().height() > 8
    side.dismiss()
    assert here() is behind


def test_every_control_has_a_name_for_a_screen_reader(opened: Open) -> None:
    sheet = opened(replace(deal("s0"), due_on=TODAY - timedelta(days=1)), "won")
    kinds = (QPlainTextEdit, QComboBox, QDateEdit, QPushButton, QRadioButton)
    controls = [w for kind in kinds for w in sheet.findChildren(kind)]
    own = [w for w in controls if not w.objectName().startswith("qt_")]
    assert [w for w in own if not (w.accessibleName() or getattr(w, "text", str)())] == []


def filled(card: MissingCard) -> FormState:
    """Return a form as a rep would leave it, whatever it asks for."""
    return FormState(
        words="They said that every missed slot costs a crane shift",
        name="Ines Vogel",
        title="COO",
        role=str(Role.CHAMPION) if card.requirement.form is Form.PERSON else "",
        link="https://example.com/order.pdf",
        amount="95,000",
        currency="EUR",
    )


def test_a_deal_is_won_from_the_first_stage_and_the_file_has_it(
    qtbot: QtBot, opened: Open, folder: DataFolder
) -> None:
    bridge = Bridge(folder.path, Clock("Europe/Berlin"))
    bridge.open()
    ladder = bridge.board().pipeline
    new = NewDeal(ladder.id, "Dock scheduling", "Call", bridge.today(), value_minor=100)
    made: list[Change] = []
    bridge.changed.connect(made.append)
    assert bridge.create(new)
    deal_id = str(made[0].made_id)
    sheet = opened(bridge.deal(deal_id), "won")
    for form in sheet.findChildren(MissingCard):
        form.fill(replace(filled(form), due_on=bridge.today()))
    with qtbot.waitSignal(sheet.move_requested) as asked:
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    extra = asked.args[3]
    assert bridge.win(deal_id, asked.args[2], extra.closed_on, extra.value_minor, extra.step)
    won = bridge.deal(deal_id)
    assert won.position.outcome is Outcome.WON
    assert [(p.name, p.title) for p in won.people] == [("Ines Vogel", "COO")]
    bridge.close()
