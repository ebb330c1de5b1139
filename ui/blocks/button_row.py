# SPDX-License-Identifier: MIT
"""Buttons beside one another, as many in a row as there is room for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

_GAP = 8


class ButtonRow(QWidget):
    """A row that goes on below where its place is too narrow for its words."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        for button in buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        wide = sum(b.sizeHint().width() + _GAP for b in self._buttons) - _GAP
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(b.sizeHint().width() for b in self._buttons), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give every button its place, after their words have changed."""
        for button, place in zip(self._buttons, self._places(self.width()), strict=True):
            button.setGeometry(place)
        self.updateGeometry()

    def _places(self, width: int) -> Iterator[QRect]:
        left = top = deep = 0
        for button in self._buttons:
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top, deep = 0, top + deep + _GAP, 0
            yield QRect(left, top, size.width(), size.height())
            left, deep = left + size.width() + _GAP, max(deep, size.height())
