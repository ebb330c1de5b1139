# SPDX-License-Identifier: MIT
"""Buttons beside one another, or under one another where they do not fit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

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
        for button in buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        widest = max((b.sizeHint().width() for b in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gaps = _GAP * max(0, len(self._buttons) - 1)
        fits = sum(b.sizeHint().width() for b in self._buttons) + gaps <= event.size().width()
        way = _BESIDE if fits else _BELOW
        if self._row.direction() != way:
            self._row.setDirection(way)
            self.updateGeometry()
