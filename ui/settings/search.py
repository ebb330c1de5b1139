# SPDX-License-Identifier: MIT
"""The line at the top of the settings: what is looked for, how much was found, and the way back to all."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.widgets.labels import plain

_LETTERS = 34


class SearchLine(QWidget):
    """Filters as the rep types; Esc shows all again, Down and Enter go to what was found.

    Signals:
        changed(): something else is looked for.
        left_downwards(): the rep goes on to what was found.
    """

    changed = Signal()
    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = _Line()
        self.field.setPlaceholderText(self.tr("Search the settings"))
        self.field.setAccessibleName(self.tr("Search the settings"))
        self._count = plain("", "muted", wrap=False)
        self.clear = QPushButton(self.tr("Show all"))
        self.clear.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.field)
        row.addWidget(self._count)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.field.textChanged.connect(self.changed)
        self.field.left_downwards.connect(self.left_downwards)
        self.clear.clicked.connect(self.end)
        self.say(0)

    @property
    def said(self) -> str:
        """Return what is said of how much was found."""
        return self._count.text()

    def words(self) -> tuple[str, ...]:
        """Return the words that are looked for, casefolded; none where all is shown."""
        return tuple(self.field.text().casefold().split())

    def say(self, found: int) -> None:
        """Say how many rows were found, where anything is looked for."""
        many = self.tr("One setting") if found == 1 else self.tr("{count} settings").format(count=found)
        self._count.setText((many if found else self.tr("No setting")) if self.words() else "")
        self.clear.setVisible(bool(self.words()))

    def begin(self) -> None:
        """Take the focus, with what stands here to be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def end(self) -> None:
        """Look for nothing any more."""
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "field"):
            self.field.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())


class _Line(QLineEdit):
    """The field itself.

    Signals:
        left_downwards(): Down or Enter was pressed.
    """

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
