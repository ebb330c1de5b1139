# SPDX-License-Identifier: MIT
"""Everything out through the window: asked for by key, written beside it, and told where it is."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from rider.file import DataFolder
from rider.service.transfer.restoring import restore
from tests.ui.desk import Desk
from ui.actions import Do
from ui.flows.exporting import TABLES, ExportDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LONG_MS = 60_000


def opened(desk: Desk, qtbot: QtBot) -> ExportDialog:
    """Ask for an export by key, and return the dialog."""
    window = desk.open()
    desk.ctrl(Qt.Key.Key_E, shift=True)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_one_file_holds_all_and_makes_an_equal_board(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.make("Dock scheduling")
    dialog = opened(desk, qtbot)
    to = tmp_path / "out.json"
    dialog.write_to(str(to))
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG_MS)
    assert dialog.said.startswith("1 deal, ")
    assert f"are in {to} (" in dialog.said
    assert restore(DataFolder(tmp_path / "again"), to).deals == 1
    json.loads(to.read_text("utf-8"))


def test_tables_go_into_a_folder_of_their_own(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.make("Dock scheduling")
    dialog = opened(desk, qtbot)
    dialog.form.choose(TABLES)
    assert not dialog.with_files.isEnabled(), "attached files are no tables"
    dialog.write_to(str(tmp_path))
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG_MS)
    place = tmp_path / f"rider-{desk.bridge.today().isoformat()}"
    assert (place / "deals.csv").exists()
    assert f"are in {place}." in dialog.said


def test_a_place_in_the_data_folder_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    dialog.write_to(str(desk.bridge.folder.path / "out.json"))
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG_MS)
    assert "lies in Rider's own data folder" in dialog.said


def test_the_place_is_asked_for_where_documents_are(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    assert asked.selectedFiles()[0].endswith(f"rider-{desk.bridge.today().isoformat()}.json")
    asked.reject()


def test_esc_closes_and_the_menu_offers_it_as_well(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    desk.window.header.more.entry(Do.EXPORT).trigger()
    again = QApplication.activeModalWidget()
    assert isinstance(again, ExportDialog)
    assert again is not dialog
    again.reject()
