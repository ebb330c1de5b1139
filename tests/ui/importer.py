# SPDX-License-Identifier: MIT
"""A rep at the import page: drops files, answers, goes on, and reads what is said."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.importing.choice_table import ChoiceTable
from ui.importing.page import ImportPage
from ui.importing.step_line import Step


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drop files on a widget, as a file manager does; return whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    enter.setAccepted(False)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    return True


class Importer:
    """Works at one page."""

    def __init__(self, page: ImportPage, qtbot: QtBot) -> None:
        """Sit down at a page that is shown."""
        self.page, self.qtbot = page, qtbot

    def rest(self) -> None:
        """Wait until nothing runs any more."""
        self.qtbot.waitUntil(lambda: not (self.page.is_busy or self.page.steps.is_searching), timeout=20_000)

    @property
    def words(self) -> str:
        """Return every word that can be read."""
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    @property
    def step(self) -> Step:
        """Return where the rep is."""
        return self.page.step

    @property
    def focus(self) -> QWidget | None:
        """Return what has the focus."""
        return self.page.focusWidget()

    def button(self, text: str) -> QPushButton:
        """Return a visible button by how its words begin."""
        found = (b for b in self.page.findChildren(QPushButton) if b.isVisible())
        return next(b for b in found if b.text().replace("&", "").startswith(text))

    def click(self, text: str) -> None:
        """Click a button and wait for what it brings."""
        self.qtbot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        self.rest()

    def drop(self, *paths: Path) -> None:
        """Drop files on the page and wait until they are looked at."""
        assert drop(self.page, *paths)
        self.rest()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(self.focus or self.page, key, held)
        self.rest()

    def rows(self, table: QTableView) -> list[list[str]]:
        """Return what a table shows."""
        model = table.model()
        columns = [c for c in range(model.columnCount()) if not table.isColumnHidden(c)]
        return [[str(model.index(r, c).data() or "") for c in columns] for r in range(model.rowCount())]

    @property
    def checked(self) -> list[list[str]]:
        """Return the rows of the dry run."""
        return self.rows(self.page.steps.check.rows.table)

    def offered(self, table: ChoiceTable, named: str) -> list[str]:
        """Return what can be chosen for a row that begins with a word, by opening its menu."""
        row = [cells[0] for cells in self.rows(table)].index(named)
        table.open_choices(row)
        assert table.menu is not None
        words = [entry.text() for entry in table.menu.actions() if not entry.isSeparator()]
        table.menu.close()
        return words

    def choose(self, table: ChoiceTable, named: str, words: str) -> None:
        """Choose for the row that begins with a word, from its menu."""
        row = [cells[0] for cells in self.rows(table)].index(named)
        table.open_choices(row)
        assert table.menu is not None
        entry = next(e for e in table.menu.actions() if e.text().startswith(words))
        table.menu.close()
        entry.trigger()
        self.rest()

    def answer(self, title: str, words: str) -> None:
        """Answer a question beside the table."""
        combos = (c for c in self.page.findChildren(QComboBox) if c.isVisible())
        combo = next(c for c in combos if c.accessibleName() == title)
        place = next(n for n in range(combo.count()) if combo.itemText(n).startswith(words))
        combo.setCurrentIndex(place)
        combo.activated.emit(place)
        self.rest()

    def pick_file(self, button: str, path: Path) -> None:
        """Press a button that asks for a file, and choose one in the system's dialog."""
        self.button(button).click()
        chooser = self.page.findChildren(QFileDialog)[0]
        chooser.fileSelected.emit(str(path))
        chooser.close()
        self.rest()

    def say_yes(self) -> str:
        """Say yes to the question that is asked, and return what it said."""
        box = self.page.findChildren(QMessageBox)[0]
        told = box.informativeText()
        yes = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
        yes.click()
        self.rest()
        return told

    def map_maven(self) -> None:
        """Say what the columns and words of the sample without a vendor are."""
        columns = self.page.steps.columns.table
        given = {"opportunity_id": "Id of", "product": "Name of", "account": "Account", "deal_stage": "Stage"}
        given |= {"sales_agent": "Owner", "engage_date": "Day it was created"}
        given |= {"close_date": "Day it was closed", "close_value": "Value"}
        for header, words in given.items():
            self.choose(columns, header, words)


def lines(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    """Return one column of rows."""
    return [row[place] for row in rows]
