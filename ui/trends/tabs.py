# SPDX-License-Identifier: MIT
"""The way of the Tab key over the Trends page, and that what it leads to is in view."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 16


def in_order(stops: Iterable[QWidget]) -> None:
    """Have Tab go from each of these to the next one."""
    for one, then in pairwise(stops):
        if one.window() is then.window():  # what is not in the window yet has no place in its order
            QWidget.setTabOrder(one, then)


def bring_into_view(widget: QWidget, room: QRect) -> None:
    """Scroll as little as it takes until a part of a widget is in view; of too large a one, its beginning."""
    area = _area_of(widget)
    inside = area.widget() if area is not None else None
    if area is None or inside is None or not inside.isAncestorOf(widget):
        return
    at = QRect(widget.mapTo(inside, room.topLeft()), room.size())
    if area.viewport().rect().translated(-inside.pos()).contains(at):
        return
    high = min(at.height(), area.viewport().height() - 2 * _AROUND)
    middle = QPoint(at.center().x(), at.top() + high // 2)
    area.ensureVisible(middle.x(), middle.y(), 0, high // 2 + _AROUND)


def _area_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


class InView(QObject):
    """Brings what takes the focus in a scrolled page into view, wherever the focus comes from."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.last: QWidget | None = None
        """What had the focus last."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._area.isAncestorOf(now):
            return
        self.last = now
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:  # a click must not move what it is on
            bring_into_view(now, now.rect())
