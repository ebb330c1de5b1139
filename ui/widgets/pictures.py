# SPDX-License-Identifier: MIT
"""Small drawings that come again and again: drawn once and then copied, since smooth round lines are slow."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter], None]
_MOST_BYTES = 4 * 1024 * 1024
_BYTES_A_DOT = 4


class Pictures:
    """The drawings of one look; a window that is being resized wants ever new ones, so not all are kept."""

    def __init__(self) -> None:
        """Begin without a picture."""
        self._kept: dict[Hashable, QPixmap] = {}
        self._bytes = 0

    def copy(self, painter: QPainter, at: QPoint, size: QSize, key: Hashable, draw: Draw) -> None:
        """Paint at a place what a key stands for; `draw` draws it into the size when it is first wanted.

        Where the painter is turned it is drawn anew, as a picture would blur.
        """
        if painter.worldTransform().isRotating():
            painter.save()
            painter.translate(at)
            draw(painter)
            painter.restore()
            return
        ratio = painter.device().devicePixelRatio()
        picture = self.find(key, ratio) or self.draw(key, ratio, size, draw)
        painter.drawPixmap(at, picture)

    def find(self, key: Hashable, ratio: float) -> QPixmap | None:
        """Return the picture of a key for a screen's ratio, None where there is none yet."""
        return self._kept.get((key, ratio))

    def draw(self, key: Hashable, ratio: float, size: QSize, draw: Draw) -> QPixmap:
        """Draw the picture of a key and keep it."""
        picture = self._kept[key, ratio] = self._drawn(size, ratio, draw)
        return picture

    def _drawn(self, size: QSize, ratio: float, draw: Draw) -> QPixmap:
        picture = QPixmap((size.toSizeF() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self._bytes += picture.width() * picture.height() * _BYTES_A_DOT
        if self._bytes > _MOST_BYTES:
            self._kept.clear()
            self._bytes = 0
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
        painter.end()
        return picture
