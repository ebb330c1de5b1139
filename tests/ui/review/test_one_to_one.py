# SPDX-License-Identifier: MIT
"""The 1:1 sheet in the app: seen as it will be printed, saved, copied, and veiled while presenting."""

import errno
import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from tests.ui.desk import Desk
from tests.ui.review import poppler
from ui.review.one_to_one.flows import OneToOneFlows
from ui.shell.pages import REVIEW
from ui.tokens import LIGHT, load

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


class Sheet:
    """The page over a file with one planned deal and one that moved, and what was said."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.told, self.refused = desk, list[str](), list[str]()
        desk.bridge.writer()
        moved = desk.make("Dock scheduling")
        self.planned = desk.make("Zoo tickets", account="Zoo Leipzig")
        desk.prove(moved, "Discovery")
        desk.bridge.move(moved, desk.bridge.board().columns[1].id)
        plan = Answer(Question.TOMORROW, Choice.PLAN, "Ask who signs", self.planned, who="Ines Okafor")
        day = desk.bridge.today()
        assert desk.bridge.finish_review(Period.DAY, day, ReviewForm.FULL, [plan])
        self.flows = OneToOneFlows(desk.bridge)
        self.flows.told.connect(self._on_told)
        self.flows.refused.connect(self.refused.append)
        self.page = self.flows.page
        qtbot.addWidget(self.page)
        self.page.resize(1000, 700)
        self.flows.show()
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.begin()

    def _on_told(self, sentence: str, _undo: bool) -> None:
        self.told.append(sentence)

    @property
    def text(self) -> str:
        return self.page.preview.accessibleDescription()

    def press(self, name: str) -> None:
        """Tab to a button and press it."""
        for _ in range(9):
            here = QApplication.focusWidget()
            assert here is not None
            if isinstance(here, QPushButton) and here.text() == name:
                QTest.keyClick(here, Qt.Key.Key_Space)
                return
            QTest.keyClick(here, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name!r}")

    def choose(self, place: Path) -> str:
        """Answer the dialog that asks where to; return the name that it offers."""
        dialog = self.page.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        offered = Path(dialog.selectedFiles()[0]).name
        dialog.fileSelected.emit(str(place))
        dialog.reject()
        return offered


@pytest.fixture
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that is not Rider's own."""
    return tmp_path_factory.mktemp("out")


@pytest.fixture
def sheet(desk: Desk, qtbot: QtBot) -> Sheet:
    return Sheet(desk, qtbot)


def test_the_preview_tells_the_planned_deal_first_and_what_moved(sheet: Sheet) -> None:
    deals, moved = sheet.text.split("Moved this week")
    assert deals.index("Zoo tickets · Zoo Leipzig · €95,000") < deals.index("Dock scheduling")
    assert "Plan: Ask who signs · with Ines Okafor" in deals
    assert "Missing proof: Fits who we sell to" in deals
    assert "Moved: Prospect → Discovery, Thursday 25 November" in moved
    assert "Unchanged since the review of Thursday 25 November" in moved


def test_it_is_saved_as_a_pdf_by_keyboard_alone(sheet: Sheet, out: Path) -> None:
    sheet.press("Save as PDF…")
    to = out / "sheet.pdf"
    assert sheet.choose(to) == "one-to-one-2021-11-25.pdf"
    assert sheet.told == [f"The sheet is in {to}."]
    assert poppler.facts_of(to)["Pages"] == "1"
    assert "Zoo tickets" in poppler.text_of(to)
    assert [p.name for p in out.glob("*.new")] == []


def test_it_is_saved_and_copied_as_markdown(sheet: Sheet, out: Path) -> None:
    sheet.press("Save as Markdown…")
    to = out / "sheet.md"
    assert sheet.choose(to) == "one-to-one-2021-11-25.md"
    assert "### Zoo tickets" in to.read_text("utf-8")
    sheet.press("Copy as Markdown")
    assert QGuiApplication.clipboard().text() == to.read_text("utf-8")
    assert sheet.told[-1] == "Copied as Markdown. Paste it where you need it."


def test_while_presenting_the_preview_names_nobody_and_what_is_saved_does(sheet: Sheet, out: Path) -> None:
    sheet.flows.set_private(True)
    assert sheet.page.veil.isVisible()
    drawn = " ".join(sheet.page.preview.drawing.texts if sheet.page.preview.drawing else ())
    for hidden in ("Zoo", "Dock", "Hafen", "Okafor", "95,000", "who signs"):
        assert hidden not in sheet.text
        assert hidden not in drawn
    sheet.flows.save_markdown(str(out / "sheet.md"))
    assert "### Zoo tickets" in (out / "sheet.md").read_text("utf-8")
    sheet.flows.set_private(False)
    assert "Zoo tickets" in sheet.text
    assert not sheet.page.veil.isVisible()


def test_a_place_in_the_data_folder_is_refused_with_a_sentence(sheet: Sheet) -> None:
    to = sheet.desk.bridge.folder.path / "sheet.pdf"
    sheet.flows.save_pdf(str(to))
    assert not to.exists()
    assert "lies in Rider's own data folder" in sheet.refused[0]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_a_disk_that_takes_nothing_leaves_what_was_there(
    sheet: Sheet, out: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    to = out / "sheet.pdf"
    to.write_bytes(b"before")

    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    sheet.flows.save_pdf(str(to))
    assert to.read_bytes() == b"before"
    assert [p.name for p in out.glob("sheet*")] == ["sheet.pdf"]
    assert sheet.refused == [
        f"The sheet could not be written to {to}: {os.strerror(number)}. Free some space or choose another "
        "place, then do it again."
    ]


def test_the_paper_is_white_and_wholly_in_view_across_in_any_window(sheet: Sheet, qtbot: QtBot) -> None:
    for wide in (640, 1000, 1600):
        sheet.page.resize(wide, 700)
        qtbot.wait(0)
        preview = sheet.page.preview
        assert preview.width() <= sheet.page.view.viewport().width()
        assert abs(preview.height() / preview.width() - 297 / 210) < 0.01
    picture = sheet.page.preview.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 8) == load(LIGHT).color("surface")


def test_the_preview_is_scrolled_and_read_by_keyboard(sheet: Sheet) -> None:
    sheet.page.preview.setFocus(Qt.FocusReason.TabFocusReason)
    bar = sheet.page.view.verticalScrollBar()
    assert bar.value() == 0
    QTest.keyClick(sheet.page.preview, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert sheet.page.preview.accessibleName() == "Preview of the 1:1 sheet"


def test_the_header_leads_to_the_sheet_and_esc_and_a_button_lead_back(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    window.show_page(REVIEW)
    page = window.doors.review.inside.page
    for _ in range(2):
        page.head.sheet_requested.emit()
        sheet = window.doors.review.overs.sheet.page
        assert page.over is sheet
        assert desk.here() is sheet.save_pdf
        assert page.head.said.text() == "1:1 sheet", "what is left of the review is no matter here"
        desk.press(Qt.Key.Key_Escape)
        assert page.over is None
        assert "minutes left" in page.head.said.text()
        assert page.shown is not None
        assert page.shown.isAncestorOf(desk.here())
    page.head.sheet_requested.emit()
    window.doors.review.overs.sheet.page.back.click()
    assert page.over is None


def test_the_sheet_follows_what_changes_and_keeps_names_back_while_presenting(desk: Desk) -> None:
    desk.make("Dock scheduling")
    window = desk.open()
    window.show_page(REVIEW)
    window.doors.review.inside.page.head.sheet_requested.emit()
    preview = window.doors.review.overs.sheet.page.preview
    assert "Dock scheduling" in preview.accessibleDescription()
    desk.make("Crane rota")
    assert "Crane rota" in preview.accessibleDescription()
    window.doors.review.set_private(True)
    assert "Crane" not in preview.accessibleDescription()


def test_nothing_on_the_page_counts_what_the_rep_did(sheet: Sheet) -> None:
    labels = [label.text() for label in sheet.page.findChildren(QLabel)]
    for words in (*labels, sheet.text):
        assert not re.search(r"(?i)\d+ (calls?|e-?mails?|tasks?|meetings?|activit)", words)
