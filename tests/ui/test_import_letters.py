# SPDX-License-Identifier: MIT
"""Letters that look wrong at the import page: what the file is written in can be said, for that file only."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.file import DataFolder
from tests.ui.importer import Importer
from ui.bridge import Bridge
from ui.importing.page import ImportPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

TITLE = "What the file is written in"
TEXT = "Deal ID,Deal name,Stage\n1,Dvořák,Discovery\n"


@pytest.fixture
def rep(folder: DataFolder, qtbot: QtBot) -> Iterator[Importer]:
    """Return the rep at the import page over a fresh file."""
    bridge = Bridge(folder.path, Clock("Europe/Berlin"))
    bridge.open()
    page = ImportPage(bridge)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield Importer(page, qtbot)
    bridge.close()


def offered(rep: Importer) -> list[QComboBox]:
    combos = rep.page.findChildren(QComboBox)
    return [combo for combo in combos if combo.isVisible() and combo.accessibleName() == TITLE]


def name(rep: Importer) -> str:
    assert rep.page.course.inspection is not None
    return rep.page.course.inspection.table.rows[0].cells[1]


def test_a_file_in_old_letters_offers_others_and_is_read_anew(rep: Importer, tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    path.write_bytes(TEXT.encode("cp1250"))
    rep.drop(path)
    assert "it was read as Windows-1252 (Western Europe)" in rep.words
    assert offered(rep)[0].currentText() == "as found: Windows-1252 (Western Europe)"
    rep.answer(TITLE, "Windows-1250")
    assert (name(rep), offered(rep)[0].currentText()) == ("Dvořák", "Windows-1250 (Central Europe)")
    rep.answer(TITLE, "find it")
    assert name(rep) != "Dvořák"


def test_what_is_said_of_one_file_does_not_hold_for_the_next(rep: Importer, tmp_path: Path) -> None:
    path, sound = tmp_path / "deals.csv", tmp_path / "sound.csv"
    path.write_bytes(TEXT.encode("cp1250"))
    sound.write_text(TEXT, encoding="utf-8")
    rep.drop(path)
    rep.answer(TITLE, "Windows-1250")
    rep.drop(sound)
    assert name(rep) == "Dvořák"
    assert offered(rep) == []
