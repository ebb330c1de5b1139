# SPDX-License-Identifier: MIT
"""A part of a page that is exactly as tall as its words need at its width."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame


class Snug(QFrame):
    """Keeps its height to what its layout needs.

    Qt reckons with narrower lines when it shares the height of a column out, so that long words in one part
    would take room from another.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            wanted = layout.totalHeightForWidth(self.width())
            self.setFixedHeight(wanted if wanted >= 0 else layout.totalSizeHint().height())
