# SPDX-License-Identifier: MIT
"""A button whose words hold a name, which ends in an ellipsis where there is too little room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.elided import plain_tip

_LEAST_CHARACTERS = 8


class NamedButton(QPushButton):
    """Says its words in full to screen readers, and in the tooltip where they do not fit."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self._shown = ""
        self.say(words)

    @property
    def words(self) -> str:
        """Return the words in full."""
        return self._words

    def say(self, words: str) -> None:
        """Show these words."""
        self._words = words
        self.setAccessibleName(words)
        self._show(words)
        self._fit()

    def _show(self, shown: str) -> None:
        self._shown = shown
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tip(self._words) if shown != self._words else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.width() - self._beside()
        )
        if shown != self._shown:
            self._show(shown)

    def _beside(self) -> int:
        """Return how wide a button is beside its words."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self._shown)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words) + self._beside() + 1
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = _LEAST_CHARACTERS * self.fontMetrics().averageCharWidth() + self._beside()
        return QSize(min(least, self.sizeHint().width()), super().sizeHint().height())
