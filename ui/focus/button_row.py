# SPDX-License-Identifier: MIT
"""Buttons beside one another, or under one another where they do not fit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayout, QSizePolicy, QWidget

_GAP = 8
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ButtonRow(QWidget):
    """A row that becomes a column where its place is too narrow for its words."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for button in buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        hints = self._hints()
        if self._fits(width):
            return max((h.height() for h in hints), default=0)
        return sum(h.height() for h in hints) + _GAP * max(0, len(hints) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((h.width() for h in self._hints()), default=0), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = _BESIDE if self._fits(event.size().width()) else _BELOW
        if self._row.direction() != way:
            self._row.setDirection(way)
            self.updateGeometry()

    def _hints(self) -> list[QSize]:
        return [b.sizeHint() for b in self._buttons]

    def _wide(self) -> int:
        hints = self._hints()
        return sum(h.width() for h in hints) + _GAP * max(0, len(hints) - 1)

    def _fits(self, width: int) -> bool:
        return self._wide() <= width
