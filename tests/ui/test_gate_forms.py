# SPDX-License-Identifier: MIT
"""The forms of the gate sheet: what each asks for, what counts, and what is said of what does not."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rider.domain.playbook import Form, Grade
from rider.domain.proof import NewPerson, ProofKind, Role
from tests.ui.deals import DANA, TODAY, deal, held, proof
from tests.ui.gates import SHA, Open, button, card, one_short, press, said, said_in_full, two_short, type_in
from ui.gate.closing_card import ClosingCard
from ui.proofs.draft import FormState
from ui.proofs.item import MissingCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_only_what_the_playbook_marks_can_be_waived_with_a_reason(qtbot: QtBot, opened: Open) -> None:
    ladder = deal().pipeline
    asked = [r for r in ladder.stage("s3").requirements if "objection" not in r.title]
    sheet = opened(deal("s2", tuple(proof(r, "They said so in the call.") for r in asked)), "s3")
    qtbot.mouseClick(button(sheet, "Waive…"), Qt.MouseButton.LeftButton)
    assert not button(sheet, "Move").isEnabled()
    type_in(qtbot, "A renewal: the objections were settled two years ago")
    with qtbot.waitSignal(sheet.move_requested) as asked_for:
        qtbot.mouseClick(button(sheet, "Move"), Qt.MouseButton.LeftButton)
    given = asked_for.args[2][0]
    assert (given.kind, given.words[:9]) == (ProofKind.WAIVER, "A renewal")


def test_what_cannot_be_waived_offers_no_waiver(opened: Open) -> None:
    sheet = opened(one_short(), "s3")
    assert not [b for b in sheet.findChildren(QPushButton) if b.text() == "Waive…" and b.isVisible()]


def test_a_person_named_once_is_offered_in_the_other_forms(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(two_short(), "s3")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Ines Vogel")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "COO")
    press(qtbot, Qt.Key.Key_Tab)
    other = card(sheet, "Decision").findChildren(QComboBox)[0]
    assert other.findText("Ines Vogel, COO") >= 0
    other.setFocus()
    type_in(qtbot, "Ines Vogel, COO")
    state = card(sheet, "Decision").state()
    assert (state.name, state.title) == ("Ines Vogel", "COO")


def test_a_day_is_today_at_first_and_one_that_lies_ahead_does_not_count(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(one_short(), "s3")
    form = card(sheet, "Decision")
    form.fill(said_in_full())
    day = form.findChildren(QDateEdit)[0]
    assert day.date().toPython() == TODAY
    assert form.evidence() is not None
    day.setFocus()
    press(qtbot, Qt.Key.Key_Up)
    assert form.evidence() is None
    press(qtbot, Qt.Key.Key_Tab)
    assert "The day lies ahead. Proof is something that has happened." in said(form, "fault")
    day.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert form.evidence() is not None


def test_an_order_is_not_signed_on_a_day_that_lies_ahead(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(deal("s4"), "won")
    form = sheet.findChildren(ClosingCard)[0]
    day = form.findChildren(QDateEdit)[0]
    day.setFocus()
    press(qtbot, Qt.Key.Key_Up)
    assert form.closing() is None
    assert form.first_fault() is day
    press(qtbot, Qt.Key.Key_Backtab)
    assert said(form, "fault") == ["The day lies ahead. Give the day on which it was signed."]


def test_a_dropped_file_backs_a_proof_and_a_refused_one_says_so(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    sheet = opened(one_short(), "s3")
    form = card(sheet, "Decision")
    line = next(x for x in form.findChildren(QLineEdit) if x.placeholderText().startswith("Link"))
    for name in ("refused.pdf", "call notes.pdf"):
        (tmp_path / name).write_text("notes")
        drop(line, tmp_path / name)
        if name == "refused.pdf":
            assert said(form, "fault")[0].startswith("“refused.pdf” could not be kept.")
    assert said(form, "fileName") == ["call notes.pdf"]
    assert said(form, "fault") == []
    assert (form.state().attachment, form.state().attachment_name) == (SHA, "call notes.pdf")
    qtbot.mouseClick(button(form, "Remove"), Qt.MouseButton.LeftButton)
    assert form.state().is_blank


def drop(widget: QWidget, path: Path) -> None:
    """Drop a file on a widget as the desktop does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_a_link_that_leads_nowhere_is_refused_in_words(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(one_short(), "s3")
    form = card(sheet, "Decision")
    line = next(x for x in form.findChildren(QLineEdit) if x.placeholderText().startswith("Link"))
    line.setFocus()
    type_in(qtbot, "javascript:alert(1)")
    press(qtbot, Qt.Key.Key_Tab)
    assert "A link starts with https:// and names a site, or is a mailto: address." in said(form, "fault")


def test_a_form_for_a_person_asks_for_their_part(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(deal("s1"), "s2")
    form = card(sheet, "A stakeholder")
    form.findChildren(QComboBox)[0].setFocus()
    type_in(qtbot, "Ines Vogel")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    assert said(form, "fault")[0] == "Choose the part that this person plays."
    parts = form.findChildren(QComboBox)[1]
    parts.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    words = form.findChildren(QPlainTextEdit)[0]
    words.setFocus()
    type_in(qtbot, "Signs everything above fifty thousand euros")
    given = form.evidence()
    assert given is not None
    assert given.person == NewPerson("Ines Vogel", "", Role.CHAMPION)
    assert given.role is Role.CHAMPION


def test_a_known_person_brings_their_part_along(qtbot: QtBot, opened: Open) -> None:
    form = card(opened(deal("s1"), "s2"), "A stakeholder")
    form.findChildren(QComboBox)[0].setFocus()
    type_in(qtbot, "dana whitfield")
    assert form.state().role == Role.ECONOMIC_BUYER
    assert form.state().person_id == DANA.id


def test_a_name_longer_than_its_field_shows_its_begin_once_it_is_left(qtbot: QtBot, opened: Open) -> None:
    sheet = opened(two_short(), "s3")
    names = card(sheet, "Decision").findChildren(QComboBox)[0]
    names.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert names.lineEdit().cursorPosition() == len(names.currentText())
    press(qtbot, Qt.Key.Key_Tab)
    assert names.lineEdit().cursorPosition() == 0


def test_naming_someone_new_never_makes_the_form_wider_than_the_sheet(opened: Open) -> None:
    form = card(opened(deal("s1"), "s2"), "A stakeholder")
    assert form.person is not None
    form.person.fill(FormState(name="Omar Haddad"))
    assert form.minimumSizeHint().width() <= 540 - 2 * 26 - 10


def test_an_agreed_step_wants_its_day(qtbot: QtBot, opened: Open) -> None:
    form = card(opened(deal("s1"), "s2"), "Next step")
    form.findChildren(QPlainTextEdit)[0].setFocus()
    type_in(qtbot, "They send the list of slots that were missed")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Omar Haddad")
    form.try_now()
    assert said(form, "fault") == ["Give the day that the buyer agreed to, today or later."]
    due = form.findChildren(QDateEdit)[0]
    due.setFocus()
    press(qtbot, Qt.Key.Key_Up)
    given = form.evidence()
    assert given is not None
    assert given.due_on == TODAY + timedelta(days=1)


def test_an_amount_is_read_as_a_rep_writes_it(qtbot: QtBot, opened: Open) -> None:
    form = card(opened(deal("s3"), "s4"), "Buyer said yes")
    line = form.findChildren(QLineEdit)[0]
    line.setFocus()
    type_in(qtbot, "ninety")
    press(qtbot, Qt.Key.Key_Tab)
    assert said(form, "fault") == ["“ninety” cannot be read as an amount. Write it like 24,000."]
    line.setFocus()
    line.clear()
    type_in(qtbot, "95.000,50")
    press(qtbot, Qt.Key.Key_Tab)
    assert line.text() == "95,000.50"
    form.findChildren(QPlainTextEdit)[0].setFocus()
    type_in(qtbot, "Yes to the pilot at that price, from budget")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Dana Whitfield")
    given = form.evidence()
    assert given is not None
    assert (given.amount_minor, given.currency) == (95_000_50, "EUR")


def test_a_proof_that_needs_backing_says_so(qtbot: QtBot, opened: Open) -> None:
    short = one_short()
    stages = [
        s._replace(requirements=tuple(r._replace(least_grade=Grade.FACT) for r in s.requirements))
        if s.id == "s3"
        else s
        for s in short.pipeline.stages
    ]
    asked = replace(short, pipeline=short.pipeline._replace(stages=tuple(stages)), proofs=(), held=held(()))
    form = card(opened(asked, "s3"), "Decision")
    form.try_now()
    assert "This one counts only with a link or a file that shows it." in said(form, "fault")


def test_every_form_can_be_drawn(opened: Open) -> None:
    sheet = opened(deal("s0"), "won")
    shown = {c.requirement.form for c in sheet.findChildren(MissingCard)}
    assert shown == set(Form)
