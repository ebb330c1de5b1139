# SPDX-License-Identifier: MIT
"""A label that ends in an ellipsis where its place is too narrow."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.mirror import visual


def plain_tip(text: str) -> str:
    """Return a tooltip that shows text as it is, whatever tags it holds."""
    if not text:
        return ""
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):  # html.escape is slow to import
        text = text.replace(sign, entity)
    return f"<p style='white-space:pre-wrap'>{text}</p>"


class ElidedLabel(QLabel):
    """One line of plain text, elided at its end, whole in the tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self._note = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._tell_whole_text()

    def explain(self, note: str) -> None:
        """Say more in the tooltip."""
        self._note = note
        self.setAccessibleDescription(note)
        self._tell_whole_text()

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 3
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _tell_whole_text(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tip("\n".join(t for t in (self.text() if cut else "", self._note) if t)))


class ElidedLink(ElidedLabel):
    """Such a line that leads somewhere, by a click or by Enter or the space bar; it is underlined with focus.

    Signals:
        clicked(): the rep wants to go there.
    """

    clicked = Signal()
    spoken_role = QAccessible.Role.Link
    _KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(text, parent, role=role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._words().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(self.palette().color(self.foregroundRole()))
            words = self._words()
            painter.drawLine(words.bottomLeft(), words.bottomRight())
            painter.end()

    def _words(self) -> QRect:
        """Return where the words stand within the label."""
        room = self.contentsRect()
        wide = min(self.fontMetrics().horizontalAdvance(self.text()), room.width())
        high = self.fontMetrics().height()
        left = room.right() - wide + 1 if self.alignment() & Qt.AlignmentFlag.AlignRight else room.left()
        return visual(QRect(left, room.center().y() - high // 2, wide, high), room)
