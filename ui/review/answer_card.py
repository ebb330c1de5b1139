# SPDX-License-Identifier: MIT
"""A card that can be chosen as an answer, with what is asked of it once it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.theme import restyle
from ui.widgets.labels import plain

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_BESIDE_MARK = 4
"""How much lower words begin than a mark beside them, which keeps room for the ring of the focus."""


class AnswerMark(QRadioButton):
    """The round mark of a card, which takes the focus for it.

    The arrows choose the next one, also while none is chosen: Qt only goes there then.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        here = QApplication.focusWidget()
        is_next = isinstance(here, AnswerMark) and here is not self and here.group() is self.group()
        if event.key() in _ARROWS and is_next and isinstance(here, AnswerMark) and not here.isChecked():
            here.click()


class AnswerCard(QFrame):
    """An answer among some: what it is, what stands behind it, and room for what it asks for.

    Signals:
        chosen(): the rep chose it.
    """

    chosen = Signal()

    def __init__(self, title: str, lines: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "answer")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mark, self.by_mouse = AnswerMark(), False
        """Whether it is being chosen by mouse: then the focus may go on to where something is typed."""
        self.mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title, self.lines = plain("", "strong"), plain("", "small")
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column = lay_beside(self.mark, self)
        column.addWidget(self.title)
        column.addWidget(self.lines)
        column.addLayout(self.body)
        self.mark.toggled.connect(self._show_choice)
        self.mark.clicked.connect(self.chosen)
        self.say(title, lines)

    def say(self, title: str, lines: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self.lines.setText(lines)
        self.lines.setVisible(bool(lines))
        self.mark.setAccessibleName(title)
        self.mark.setAccessibleDescription(lines)

    @property
    def is_chosen(self) -> bool:
        """Say whether this is the answer."""
        return self.mark.isChecked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.by_mouse = True
            self.mark.click()
            self.by_mouse = False

    @Slot(bool)
    def _show_choice(self, chosen: bool) -> None:
        restyle(self, "selected", chosen)


def lay_beside(mark: QWidget, card: QWidget) -> QVBoxLayout:
    """Lay a card out with its mark at the left; return the column for what stands beside it."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.setContentsMargins(0, _BESIDE_MARK, 0, 0)
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 14 - _BESIDE_MARK, 16, 14)
    row.setSpacing(12)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 1)
    return column


def marks_to_stop_at(cards: Sequence[AnswerCard]) -> list[QWidget]:
    """Return the marks that Tab stops at: of one that is chosen, or that has the focus; else of all."""
    some = [card.mark for card in cards if card.is_chosen or card.mark.hasFocus()]
    return list(some or (card.mark for card in cards))
