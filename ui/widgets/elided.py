# SPDX-License-Identifier: MIT
"""A label that ends in an ellipsis where its place is too narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


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
