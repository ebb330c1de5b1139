# SPDX-License-Identifier: MIT
"""Proof from the deal panel: given, corrected, withdrawn, waived, dropped as a file, opened and redacted."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
)

from rider.domain.deal import DealFacts
from rider.domain.gate import Standing, standing
from rider.domain.playbook import Form
from rider.domain.proof import ProofKind
from tests.builders import WORDS
from tests.ui.panel.desk import PanelDesk
from ui.deal.proof_sheet import ProofSheet
from ui.deal.redact import RedactSheet
from ui.proofs.item import MissingCard
from ui.widgets.days import qdate
from ui.widgets.menu_button import MenuButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
FIRST_OF = {
    Form.STATEMENT: "Fits who we sell to",
    Form.OCCASION: "A person at the buyer agreed",
    Form.QUOTE: "The problem in the buyer’s words",
    Form.PERSON: "A stakeholder is identified",
    Form.AGREED_STEP: "Next step agreed",
    Form.AMOUNT: "Buyer said yes",
    Form.DOCUMENT: "Signed order",
}


class Browser(QObject):
    """Takes what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Return what opens links and files in place of the desktop's own programs."""
    made = Browser()
    for scheme in ("https", "file", "mailto"):
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in ("https", "file", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


def proof_sheet(desk: PanelDesk) -> ProofSheet:
    assert isinstance(desk.content, ProofSheet)
    return desk.content


def words_of(desk: PanelDesk) -> QPlainTextEdit:
    return next(w for w in desk.content.findChildren(QPlainTextEdit) if w.isVisible())


def say(desk: PanelDesk, words: str) -> None:
    field = words_of(desk)
    field.setFocus()
    field.selectAll()
    desk.type_over(field, words)


def fill(desk: PanelDesk, form: Form) -> None:
    """Fill a form as a rep does, field by field."""
    say(desk, WORDS[form])
    for box in desk.content.findChildren(QComboBox):
        if box.isVisible() and box.isEditable() and box.accessibleName() != "Currency":
            desk.type_over(box, "Ines Okafor")
    if form is Form.PERSON:
        part = desk.control("Their part", QComboBox)
        part.setCurrentIndex(part.findText("Champion"))
        part.activated.emit(part.currentIndex())
    if form is Form.DOCUMENT:
        line = next(x for x in desk.content.findChildren(QLineEdit) if x.placeholderText().startswith("Link"))
        desk.type_over(line, "https://example.com/order.pdf")
    if form is Form.AMOUNT:
        desk.type_over(desk.line("Amount"), "95k")
    if form is Form.AGREED_STEP:
        desk.control("By which day", QDateEdit).setDate(qdate(desk.bridge.today() + timedelta(days=5)))


@pytest.mark.parametrize("form", list(Form))
def test_every_form_of_proof_is_given_from_its_row(desk: PanelDesk, form: Form) -> None:
    title = FIRST_OF[form]
    desk.click(f"Give proof… {title}")
    assert proof_sheet(desk).findChildren(MissingCard)[0].requirement.form is form
    fill(desk, form)
    desk.ctrl(ENTER)
    assert desk.panel.isVisible()
    assert desk.proof(title).words == WORDS[form]
    assert desk.row(title).accessibleName().endswith(": proven")
    assert any(told.startswith(f"Proof: {desk.requirement(title).title}") for told in desk.record())
    assert desk.window.toast.text == "Proof recorded"
    assert desk.window.toast.undo_button.isVisible()


def test_the_focus_comes_back_to_the_row_whose_form_was_closed(desk: PanelDesk) -> None:
    before = desk.button("Give proof… The problem")
    before.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.press(ESCAPE)
    assert desk.here().accessibleName().startswith("Give proof… The problem")


def test_the_panel_stays_scrolled_where_it_was(desk: PanelDesk) -> None:
    desk.panel.jump("proof")
    bar = desk.panel.findChildren(QScrollArea)[0].verticalScrollBar()
    at = bar.value()
    assert at > 0
    desk.bridge.edit(desk.deal_id, DealFacts("Berth scheduling"))
    desk.settle()
    assert bar.value() == at


def test_what_was_typed_into_a_form_stays_until_it_is_sent(desk: PanelDesk) -> None:
    desk.click("Give proof… The problem")
    say(desk, "Each missed slot")
    desk.press(ESCAPE)
    desk.click("Give proof… Fits")
    assert words_of(desk).toPlainText() == ""
    desk.press(ESCAPE)
    desk.click("Give proof… The problem")
    assert words_of(desk).toPlainText() == "Each missed slot"


def test_a_form_that_is_not_complete_says_what_is_short(desk: PanelDesk) -> None:
    desk.click("Give proof… The problem")
    say(desk, "ok")
    desk.ctrl(ENTER)
    assert "Say what happened: at least four words and 20 letters." in desk.words("fault")
    assert "Name the person at the buyer." in desk.words("fault")


def test_a_correction_takes_the_place_of_what_stood_in_one_gesture(desk: PanelDesk) -> None:
    desk.give("The problem")
    old = desk.proof("The problem")
    desk.click("Correct… The problem")
    assert words_of(desk).toPlainText() == WORDS[Form.QUOTE]
    desk.ctrl(ENTER)
    assert desk.words("refusal") == ["It says the same as before. Change what was wrong, or go back."]
    say(desk, "Each missed slot costs us two crane shifts")
    desk.ctrl(ENTER)
    new = desk.proof("The problem")
    assert new.words == "Each missed slot costs us two crane shifts"
    assert new.person == old.person
    assert [p.id for p in desk.deal.proofs if p.requirement_id == new.requirement_id] == [new.id]
    assert desk.record()[0].startswith("Proof corrected: The problem in the buyer’s words")
    desk.click("Earlier: 1")
    assert "Corrected since: “Each missed slot costs us a whole crane shift”" in desk.shown()


def test_a_withdrawn_proof_no_longer_counts_and_stays_in_the_record(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.choose("More about: The problem", "Withdraw")
    desk.ctrl(ENTER)
    assert desk.words("fault") == ["Say why the proof no longer counts."]
    say(desk, "She spoke of another site")
    desk.ctrl(ENTER)
    assert desk.row("The problem").accessibleName().endswith(": missing")
    told = desk.record()[0]
    assert told.startswith("Proof withdrawn: The problem in the buyer’s words")
    assert "It said: Each missed slot" in told
    assert "Because: She spoke of another site" in told
    desk.click("Earlier: 1")
    assert "Withdrawn (She spoke of another site): “Each missed slot" in desk.shown()


def menu(desk: PanelDesk, title: str) -> MenuButton:
    """Return the menu of a requirement, shown or not."""
    return desk.row(title).findChildren(MenuButton)[0]


def test_only_what_the_playbook_marks_can_be_waived(desk: PanelDesk) -> None:
    waivable = next(r for r in desk.deal.pipeline.asked_for(desk.deal.pipeline.won) if r.waivable)
    desk.choose(f"More about: {waivable.title}", "Waive")
    say(desk, "A renewal: this was settled two years ago")
    desk.ctrl(ENTER)
    assert desk.proof(waivable.title).kind is ProofKind.WAIVER
    assert desk.row(waivable.title).accessibleName().endswith(": waived")
    assert desk.record()[0].startswith(f"Waived: {waivable.title}. A renewal")
    offered = [a.text() for a in menu(desk, "The problem").choices.actions()]
    assert not [text for text in offered if text.startswith("Waive")]


def test_a_file_that_is_dropped_on_a_row_is_in_its_form_already(desk: PanelDesk, tmp_path: Path) -> None:
    order = tmp_path / "order form.pdf"
    order.write_bytes(b"signed")
    desk.drop(desk.row("Signed order"), order)
    assert desk.words("fileName") == ["order form.pdf"]
    say(desk, WORDS[Form.DOCUMENT])
    desk.type_over(desk.control("Who at the buyer", QLineEdit), "Ines Okafor")
    desk.ctrl(ENTER)
    given = desk.proof("Signed order")
    assert given.attachment_name == "order form.pdf"
    kept = desk.bridge.folder.attachments / given.attachment[:2] / given.attachment
    assert kept.read_bytes() == b"signed"


def test_a_file_that_is_dropped_on_what_is_proven_corrects_it(desk: PanelDesk, tmp_path: Path) -> None:
    desk.give("The problem")
    notes = tmp_path / "call notes.txt"
    notes.write_text("each missed slot")
    desk.drop(desk.row("The problem"), notes)
    assert desk.content.kicker.text() == "Correct a proof"
    assert words_of(desk).toPlainText() == WORDS[Form.QUOTE]
    desk.ctrl(ENTER)
    assert desk.proof("The problem").attachment_name == "call notes.txt"


def test_a_link_opens_only_where_it_leads_somewhere(desk: PanelDesk, browser: Browser) -> None:
    desk.give("The problem", link="https://example.com/call")
    desk.click("Open link: The problem")
    assert browser.opened == [QUrl("https://example.com/call")]


def test_a_file_is_asked_about_and_opens_as_a_read_only_copy(
    desk: PanelDesk, browser: Browser, tmp_path: Path
) -> None:
    give_file(desk, tmp_path / "notes & more.txt", b"each missed slot")
    desk.click("Open notes && more.txt…")
    assert browser.opened == []
    answer(desk, "Cancel")
    assert browser.opened == []
    desk.click("Open notes && more.txt…")
    answer(desk, "Open")
    copy = Path(browser.opened[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("notes & more.txt", b"each missed slot")
    assert copy.stat().st_mode & 0o777 == 0o400
    assert not desk.bridge.folder.holds(copy)


def test_a_program_is_never_started(desk: PanelDesk, browser: Browser, tmp_path: Path) -> None:
    give_file(desk, tmp_path / "Order.EXE", b"MZ")
    desk.click("Open Order.EXE…")
    assert QApplication.activeModalWidget() is None
    assert desk.words("refusal")[0].startswith("“Order.EXE” is a program, and Rider starts none.")
    assert browser.opened == []


def test_a_copy_that_is_gone_is_said_to_be_gone(desk: PanelDesk, browser: Browser, tmp_path: Path) -> None:
    sha = give_file(desk, tmp_path / "notes.txt", b"each missed slot")
    (desk.bridge.folder.attachments / sha[:2] / sha).unlink()
    desk.click("Open notes.txt…")
    answer(desk, "Open")
    assert desk.words("refusal") == [
        "The copy of “notes.txt” is gone from the data folder. A backup may have it."
    ]


def give_file(desk: PanelDesk, path: Path, content: bytes) -> str:
    path.write_bytes(content)
    sha = desk.bridge.attach(str(path))
    assert sha is not None
    desk.give("The problem", attachment=sha)
    return sha


def answer(desk: PanelDesk, words: str) -> None:
    """Press a button of the question that is asked."""
    box = desk.window.findChildren(QMessageBox)[-1]
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    next(b for b in box.buttons() if b.text().replace("&", "") == words).click()
    desk.settle()


def test_the_words_of_a_proof_are_taken_out_only_by_a_second_button(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.choose("More about: The problem", "Take out the words")
    assert isinstance(desk.content, RedactSheet)
    assert desk.here().text() == "Cancel"
    desk.ctrl(ENTER)
    assert desk.proof("The problem").words == WORDS[Form.QUOTE]
    desk.click("Take out the words for good")
    after = desk.proof("The problem")
    assert after.words == ""
    assert desk.row("The problem").accessibleName().endswith(": proven")
    assert "(words taken out) — Ines Okafor" in desk.shown()
    told = desk.record()
    assert told[0] == "Words taken out for good: the proof. The problem in the buyer’s words"
    assert told[1].startswith("Proof: The problem in the buyer’s words. (words taken out)")
    assert WORDS[Form.QUOTE] not in "\n".join(told)
    assert not desk.window.toast.undo_button.isVisible()


def test_escape_takes_nothing_out(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.choose("More about: The problem", "Take out the words")
    desk.press(ESCAPE)
    assert desk.panel.isVisible()
    assert desk.proof("The problem").words == WORDS[Form.QUOTE]


def test_undo_waits_while_it_is_asked_whether_words_go_for_good(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.choose("More about: The problem", "Take out")
    assert isinstance(desk.content, RedactSheet)
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.words("refusal") == ["Finish or close this sheet first. Undo changes what is on record."]
    assert desk.proof("The problem").words


def test_what_was_typed_of_redacted_words_is_forgotten_too(desk: PanelDesk) -> None:
    desk.give("The problem")
    desk.click("Correct… The problem")
    say(desk, "Each missed slot costs us two crane shifts")
    desk.press(ESCAPE)
    desk.choose("More about: The problem", "Take out the words")
    desk.click("Take out the words for good")
    desk.click("Correct… The problem")
    assert words_of(desk).toPlainText() == ""


def test_an_overdue_step_is_settled_in_the_form_that_agrees_the_next_one(desk: PanelDesk) -> None:
    desk.pass_days(9)
    desk.window.flows.open_deal(desk.deal_id)
    desk.click("Give proof… Next step agreed")
    fill(desk, Form.AGREED_STEP)
    desk.ctrl(ENTER)
    assert "Say what came of it." in desk.words("fault")
    came = next(
        w for w in desk.content.findChildren(QPlainTextEdit) if w.accessibleName().startswith("What came")
    )
    desk.type_over(came, "The CFO called back")
    desk.ctrl(ENTER)
    assert desk.deal.step == WORDS[Form.AGREED_STEP]
    assert "Step done: Call the CFO. The CFO called back" in desk.record()


def test_a_stale_proof_asks_again_and_says_what_it_was(desk: PanelDesk) -> None:
    asked = next(r for r in desk.deal.pipeline.asked_for(desk.deal.pipeline.won) if r.shelf_life_days)
    desk.give(asked.title)
    desk.pass_days(asked.shelf_life_days + 1)
    desk.panel.refresh(desk.deal)
    desk.settle()
    assert desk.row(asked.title).accessibleName().endswith(": proof stale")
    assert desk.button(f"Give proof… {asked.title}")


def test_a_proof_that_was_undone_is_told_as_withdrawn(desk: PanelDesk) -> None:
    desk.click("Give proof… The problem")
    fill(desk, Form.QUOTE)
    desk.ctrl(ENTER)
    desk.button("Prove Discovery").setFocus()
    desk.ctrl(Qt.Key.Key_Z)
    deal = desk.deal
    asked = desk.requirement("The problem")
    assert standing(asked, deal.held.get(asked.id, ()), deal.at_ms) is Standing.MISSING
    assert any(told.startswith("Proof withdrawn: The problem") for told in desk.record())
    assert desk.row("The problem").accessibleName().endswith(": missing")
