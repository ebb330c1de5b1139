# SPDX-License-Identifier: MIT
"""Where what is painted by hand stands in a window that reads from right to left."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QStyle

AS_TEXT = Qt.LayoutDirection.LayoutDirectionAuto
"""The direction of a painter that writes names: each text runs as its own letters do."""


def is_mirrored() -> bool:
    """Say whether windows read from right to left."""
    return QGuiApplication.isRightToLeft()


def visual(place: QRect, within: QRect) -> QRect:
    """Return where a place, counted from the side where reading begins, is on the screen."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, place)


def inset(layout: QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """Leave room around a layout, counted from the side where reading begins: Qt does not mirror it."""
    left, right = (end, begin) if is_mirrored() else (begin, end)
    layout.setContentsMargins(left, top, right, bottom)


def onward(step: int) -> int:
    """Return a step to the right as one in the direction in which things follow one another."""
    return -step if is_mirrored() else step
