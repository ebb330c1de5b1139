# SPDX-License-Identifier: MIT
"""The import dialog, from a dropped file to deals on the board."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.deal import Change
from rider.file import DataFolder
from ui.bridge import Bridge
from ui.importing.dialog import ImportDialog
from ui.importing.source import SourceBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

MAVEN = Path(__file__).parents[2] / "docs" / "examples" / "maven.toml"
HEADER = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
ROWS = (
    "1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,10/20/2016,3/21/2017,1054\n"
    "Z063OYW0,Darcel Schlecht,GTXPro,Isdom,Engaging,10/25/2016,,\n"
    "EC4QE1BX,Darcel Schlecht,MG Special,Cancity,Lost,10/25/2016,3/7/2017,0\n"
)


@pytest.fixture
def bridge(folder: DataFolder, qtbot: QtBot) -> Iterator[Bridge]:
    """Return a bridge to a fresh file."""
    opened = Bridge(folder.path, Clock("Europe/Berlin"))
    opened.open()
    yield opened
    opened.close()


@pytest.fixture
def dialog(bridge: Bridge, qtbot: QtBot) -> ImportDialog:
    """Return the import dialog, shown."""
    made = ImportDialog(bridge)
    qtbot.addWidget(made)
    made.open()
    return made


@pytest.fixture
def maven(tmp_path: Path) -> Path:
    """Return a file whose columns no vendor's map knows."""
    path = tmp_path / "sales_pipeline.csv"
    path.write_text(HEADER + ROWS)
    return path


def rest(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Wait until nothing runs any more."""
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=10_000)


def words(widget: QWidget) -> str:
    return "\n".join(x.text() for x in widget.findChildren(QLabel) if x.isVisible())


def button(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text().startswith(text) and b.isVisible())


def drop(widget: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))


def choose(qtbot: QtBot, dialog: ImportDialog, text: str) -> None:
    combo = next(c for c in dialog.findChildren(QComboBox) if c.isVisible())
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())
    rest(qtbot, dialog)


def table(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.findChildren(QTableView)[0].model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def looked_at(qtbot: QtBot, dialog: ImportDialog, path: Path) -> None:
    drop(dialog.findChildren(SourceBox)[0], path)
    rest(qtbot, dialog)
    if "mapping" in words(dialog):
        dialog._use_mapping(str(MAVEN))
        rest(qtbot, dialog)


def answer(dialog: ImportDialog, asks: str, path: Path) -> None:
    """Press the button that asks for a file, and choose one in the system's dialog."""
    button(dialog, asks).click()
    chooser = dialog.findChildren(QFileDialog)[0]
    chooser.fileSelected.emit(str(path))
    chooser.close()


def test_file_and_mapping_are_chosen_by_button(qtbot: QtBot, dialog: ImportDialog, maven: Path) -> None:
    answer(dialog, "Choose file", maven)
    rest(qtbot, dialog)
    assert maven.name in words(dialog)
    answer(dialog, "Choose mapping", MAVEN)
    rest(qtbot, dialog)
    assert "Whose deals?" in words(dialog)


def test_a_dropped_file_is_mapped_rehearsed_and_brought_in(
    qtbot: QtBot, dialog: ImportDialog, bridge: Bridge, maven: Path
) -> None:
    looked_at(qtbot, dialog, maven)
    choose(qtbot, dialog, "Everyone’s deals")
    assert [row[1] for row in table(dialog)] == ["New", "New", "New"]
    assert "Won: 1 deals, $1,054" in words(dialog)
    told: list[Change] = []
    bridge.changed.connect(told.append)
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(button(dialog, "Import"), Qt.MouseButton.LeftButton)
    rest(qtbot, dialog)
    assert "Done: 3 new, 0 changed, 0 unchanged, 0 skipped." in words(dialog)
    assert len(told) == 1
    names = [card.name for column in bridge.board().columns for card in column.cards]
    assert names == ["GTX Pro for Isdom"]


def test_a_file_that_no_vendor_knows_asks_for_its_mapping(
    qtbot: QtBot, dialog: ImportDialog, maven: Path
) -> None:
    drop(dialog.findChildren(SourceBox)[0], maven)
    rest(qtbot, dialog)
    assert "Rider does not know the columns of sales_pipeline.csv" in words(dialog)
    assert button(dialog, "Choose mapping").isEnabled()
    assert not [b for b in dialog.findChildren(QPushButton) if b.text() == "Import" and b.isVisible()]


def test_several_owners_are_asked_for_and_the_others_are_left_out(
    qtbot: QtBot, dialog: ImportDialog, maven: Path
) -> None:
    looked_at(qtbot, dialog, maven)
    assert "Whose deals?" in words(dialog)
    choose(qtbot, dialog, "Darcel Schlecht (2)")
    assert [row[1] for row in table(dialog)].count("New") == 2
    choose(qtbot, dialog, "Choose yours…")
    assert not dialog.findChildren(QTableView)[0].isVisible()


def test_an_owner_is_chosen_by_arrows_and_enter_imports(
    qtbot: QtBot, dialog: ImportDialog, maven: Path, bridge: Bridge
) -> None:
    looked_at(qtbot, dialog, maven)
    owners = next(c for c in dialog.findChildren(QComboBox) if c.isVisible())
    for name in ("Darcel Schlecht (2)", "Moses Frase (1)"):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        rest(qtbot, dialog)
        assert (owners.currentText(), dialog.focusWidget()) == (name, owners)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    rest(qtbot, dialog)
    assert len(bridge.deals().rows) == 1


def test_the_table_can_be_narrowed_to_what_is_skipped_and_says_why(
    qtbot: QtBot, dialog: ImportDialog, maven: Path
) -> None:
    maven.write_text(HEADER + ROWS + "BAD00001,Moses Frase,GTX Basic,Isdom,Nowhere,10/25/2016,,\n")
    looked_at(qtbot, dialog, maven)
    choose(qtbot, dialog, "Everyone’s deals")
    qtbot.mouseClick(button(dialog, "Skipped 1"), Qt.MouseButton.LeftButton)
    rows = table(dialog)
    assert [row[0] for row in rows] == ["5"]
    assert "Nowhere" in rows[0][6]


def test_the_same_file_again_has_nothing_to_import(qtbot: QtBot, dialog: ImportDialog, maven: Path) -> None:
    looked_at(qtbot, dialog, maven)
    choose(qtbot, dialog, "Everyone’s deals")
    qtbot.mouseClick(button(dialog, "Import"), Qt.MouseButton.LeftButton)
    rest(qtbot, dialog)
    dialog.look_at(str(maven))
    rest(qtbot, dialog)
    choose(qtbot, dialog, "Everyone’s deals")
    assert "The board holds all of it already. There is nothing to import." in words(dialog)
    assert not button(dialog, "Import").isEnabled()


def test_dates_that_could_be_read_either_way_are_asked_about_and_never_guessed(
    qtbot: QtBot, dialog: ImportDialog, bridge: Bridge, maven: Path
) -> None:
    maven.write_text(HEADER + "1C1I7A6R,Moses Frase,GTX Basic,Cancity,Won,1/2/2017,3/4/2017,1054\n")
    looked_at(qtbot, dialog, maven)
    assert "no date tells whether the day or the month comes first" in words(dialog)
    assert not dialog.findChildren(QTableView)[0].isVisible()
    choose(qtbot, dialog, "Day first: 3 April")
    assert [row[1] for row in table(dialog)] == ["New"]


def test_a_file_that_cannot_be_read_says_so_and_another_can_be_tried(
    qtbot: QtBot, dialog: ImportDialog, maven: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"")
    drop(dialog.findChildren(SourceBox)[0], broken)
    rest(qtbot, dialog)
    assert "It cannot be imported as it is." in words(dialog)
    assert "broken.csv" in words(dialog)
    looked_at(qtbot, dialog, maven)
    assert "Whose deals?" in words(dialog)


def test_verbs_are_refused_with_a_sentence_while_an_import_runs_and_work_after_it(
    qtbot: QtBot, dialog: ImportDialog, bridge: Bridge, maven: Path
) -> None:
    looked_at(qtbot, dialog, maven)
    combo = next(c for c in dialog.findChildren(QComboBox) if c.isVisible())
    combo.setCurrentIndex(combo.count() - 1)
    combo.activated.emit(combo.currentIndex())
    with qtbot.waitSignal(bridge.refused) as refused:
        bridge.drop_draft("0" * 32)
    assert refused.args[0].sentence.startswith("An import is running.")
    rest(qtbot, dialog)
    assert bridge.drop_draft("0" * 32)


def test_an_import_that_is_cancelled_leaves_nothing_behind(
    qtbot: QtBot, dialog: ImportDialog, bridge: Bridge, maven: Path
) -> None:
    many = "".join(f"N{n:07},Moses Frase,GTX Basic,Isdom,Engaging,10/25/2016,,\n" for n in range(6_000))
    maven.write_text(HEADER + many)
    looked_at(qtbot, dialog, maven)
    assert len(table(dialog)) == 6_000
    qtbot.mouseClick(button(dialog, "Import"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    rest(qtbot, dialog)
    assert "Stopped. Nothing was brought in." in words(dialog)
    assert dialog.isVisible()
    assert sum(len(column.cards) for column in bridge.board().columns) == 0
    assert button(dialog, "Import").isEnabled()


def test_closing_waits_for_what_runs_and_then_goes(qtbot: QtBot, dialog: ImportDialog, maven: Path) -> None:
    drop(dialog.findChildren(SourceBox)[0], maven)
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()
    assert not dialog.is_busy


def test_riders_own_file_is_not_read_as_an_export(qtbot: QtBot, dialog: ImportDialog, bridge: Bridge) -> None:
    dialog.look_at(str(bridge.folder.database))
    assert not dialog.is_busy
    assert "That file belongs to Rider itself" in words(dialog)
