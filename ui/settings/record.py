# SPDX-License-Identifier: MIT
"""The examination of the record: how far it is, what the record holds, or what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.motion import show_busy
from ui.widgets.labels import plain

_MOST_LINES = 8


class RecordCheck(QWidget):
    """A button that examines the record, and under it what was found.

    Signals:
        check_requested(): the rep wants the record examined.
        stop_requested(): the rep wants that to stop.
        backups_requested(): the rep looks for a backup to go back to.
    """

    check_requested = Signal()
    stop_requested = Signal()
    backups_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.check, self.stop = QPushButton(self.tr("Check the record")), QPushButton(self.tr("Cancel"))
        self.copy, self.backups = QPushButton(self.tr("Copy the list")), QPushButton(self.tr("Backups…"))
        self._bar, self._said, self._list = QProgressBar(), plain("", "strong"), QPlainTextEdit()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(10)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("What is wrong with the record"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_across(self.check, self.stop))
        for each in (self._bar, self._said, self._list):
            column.addWidget(each)
        column.addLayout(_across(self.copy, self.backups))
        self.check.clicked.connect(self.check_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.backups.clicked.connect(self.backups_requested)
        self.copy.clicked.connect(self._copy)
        self.clear()

    @property
    def is_busy(self) -> bool:
        """Say whether the record is being examined."""
        return not self.stop.isHidden()

    @property
    def said(self) -> str:
        """Return what is said of the record."""
        return self._said.text()

    @property
    def found(self) -> str:
        """Return the list of what is wrong, a line for each."""
        return self._list.toPlainText()

    def clear(self) -> None:
        """Say nothing."""
        self._show(busy=False, said="")

    def begin(self) -> None:
        """Say that the record is being examined."""
        show_busy(self._bar)
        self._show(busy=True, said=self.tr("Checking…"))
        self.stop.setFocus()

    @Slot(object, object)
    def show_progress(self, done: int, total: int) -> None:
        """Show how many events have been examined, of how many."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def end(self, said: str, problems: Sequence[str] = ()) -> None:
        """Say what came of it, with what is wrong."""
        had_focus = self.stop.hasFocus()
        self._show(busy=False, said=said, problems=problems)
        if had_focus:
            (self._list if problems else self.check).setFocus()

    def _show(self, *, busy: bool, said: str, problems: Sequence[str] = ()) -> None:
        self.check.setVisible(not busy)
        self.stop.setVisible(busy)
        self._bar.setVisible(busy)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._list.setPlainText("\n".join(problems))
        for each in (self._list, self.copy, self.backups):
            each.setVisible(bool(problems))
        lines = min(_MOST_LINES, max(3, len(problems)))
        self._list.setFixedHeight((lines + 1) * self.fontMetrics().lineSpacing() + 16)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.found)


def _across(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
