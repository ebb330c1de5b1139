# SPDX-License-Identifier: MIT
"""A font with what was measured in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

_ELIDE = Qt.TextElideMode.ElideRight
_MOST_TEXTS = 2_000


class Face:
    """A font with its metrics, which remembers the texts that it has measured: the same come again."""

    def __init__(self, font: QFont) -> None:
        """Begin without a text."""
        self.font = font
        self.metrics = QFontMetrics(font)
        self._wide: dict[str, int] = {}
        self._fitted: dict[tuple[str, int], str] = {}

    def wide(self, text: str) -> int:
        """Return the width of a text."""
        found = self._wide.get(text)
        if found is None:
            if len(self._wide) >= _MOST_TEXTS:
                self._wide.clear()
            found = self._wide[text] = self.metrics.horizontalAdvance(text)
        return found

    def fitted(self, text: str, room: int) -> str:
        """Return a text, or as much of it as there is room for."""
        if self.wide(text) <= room:
            return text
        found = self._fitted.get((text, room))
        if found is None:
            if len(self._fitted) >= _MOST_TEXTS:
                self._fitted.clear()
            found = self._fitted[text, room] = self.metrics.elidedText(text, _ELIDE, room)
        return found


def face(font: QFont, factor: float, weight: QFont.Weight) -> Face:
    """Return a font that is so much larger than another one, in a weight."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    made.setWeight(weight)
    return Face(made)
