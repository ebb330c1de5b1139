# SPDX-License-Identifier: MIT
"""The inputs of a sheet: each with an accessible name, and a sentence under it when it is at fault."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import restyle
from ui.translate import spoken
from ui.widgets.labels import plain

_PADDING_AND_BORDER = 11  # of a text box in sheets.qss, above and below alike
_MOST_LINES = 3
_BACK_SOON = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Field(QWidget):
    """An input of a sheet.

    Signals:
        edited: its value changed through the rep.
        was_left: focus went on to something else.
    """

    edited = Signal()
    was_left = Signal()

    faults_of: tuple[str, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_been_left = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)
        self._fault = plain("", "fault")
        self._fault.hide()

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in their order."""
        raise NotImplementedError

    def first_fault(self) -> QWidget:
        """Return the control to go to when it is at fault."""
        return self.stops()[0]

    def kept(self) -> str:
        """Return what stands here as a text by which `restore` shows it again; empty where it cannot."""
        return ""

    def restore(self, kept: str) -> None:
        """Show what stood here before, as if it had never been gone."""

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Show the sentences that concern this field, or none."""
        text = " ".join(spoken(sentences[name]) for name in self.faults_of if name in sentences)
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        for stop in self.stops():
            restyle(stop, "fault", bool(text))
            stop.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _BACK_SOON:
            self.has_been_left = True
            show_begin(watched)
            self.was_left.emit()
        return super().eventFilter(watched, event)

    def _finish(self, name: str) -> None:
        """Name and watch the controls; called at the end of a constructor."""
        self.column.addWidget(self._fault)
        for stop in self.stops():
            if not stop.accessibleName():
                stop.setAccessibleName(name)
            stop.installEventFilter(self)
        self.setFocusProxy(self.stops()[0])


class CalmCombo(QComboBox):
    """A combo box that the wheel scrolls past instead of changing."""

    def setAccessibleName(self, name: str) -> None:
        """Name it, and the line in it that is typed into."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _WordsEdit(QPlainTextEdit):
    """A text box that grows to three lines; Tab goes on."""

    def __init__(self, least_lines: int) -> None:
        super().__init__()
        self._least = least_lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @Slot()
    def _fit(self) -> None:
        written = int(self.document().size().height())
        lines = max(self._least, min(_MOST_LINES, written))
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if written > _MOST_LINES else bars.ScrollBarAlwaysOff
        )
        margins = 2 * int(self.document().documentMargin()) + _PADDING_AND_BORDER
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)


class WordsField(Field):
    """Words of several lines; `key` is the name by which their faults are told."""

    def __init__(self, name: str, placeholder: str = "", *, least_lines: int = 1, key: str = "words") -> None:
        super().__init__()
        self.faults_of = (key,)
        self._edit = _WordsEdit(least_lines)
        self._edit.setPlaceholderText(placeholder)
        self._edit.textChanged.connect(self.edited)
        self.column.addWidget(self._edit)
        self._finish(name)

    def stops(self) -> list[QWidget]:
        return [self._edit]

    def ask(self, question: str) -> None:
        """Show a question where nothing is written yet."""
        self._edit.setPlaceholderText(question)

    def text(self) -> str:
        """Return the words."""
        return self._edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show words, as if they had always stood there; what is typed goes on behind them."""
        with QSignalBlocker(self):
            self._edit.setPlainText(text)
            self._edit.moveCursor(QTextCursor.MoveOperation.End)

    def kept(self) -> str:
        return self.text()

    def restore(self, kept: str) -> None:
        self.set_text(kept)


class LineField(Field):
    """One line of text; `key` is the name by which its faults are told."""

    def __init__(self, name: str, placeholder: str = "", *, key: str = "line") -> None:
        super().__init__()
        self.faults_of = (key,)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(placeholder)
        self._edit.textEdited.connect(self.edited)
        self.column.addWidget(self._edit)
        self._finish(name)

    def stops(self) -> list[QWidget]:
        return [self._edit]

    def ask(self, question: str) -> None:
        """Show a question where nothing is written yet."""
        self._edit.setPlaceholderText(question)

    def text(self) -> str:
        """Return the line without blanks around it."""
        return self._edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show a line."""
        self._edit.setText(text)

    def kept(self) -> str:
        return self.text()

    def restore(self, kept: str) -> None:
        self.set_text(kept)


def show_begin(stop: QObject) -> None:
    """Show where the text of a line begins, which from now on is read rather than typed."""
    line = stop.lineEdit() if isinstance(stop, QComboBox) else stop
    if isinstance(line, QLineEdit):
        line.setCursorPosition(0)


def show_faults(fields: Iterable[Field], sentences: Mapping[str, str], *, everywhere: bool) -> None:
    """Show each sentence under its field: everywhere, or only where the rep has already been."""
    for each in fields:
        each.show_faults(sentences if everywhere or each.has_been_left else {})
