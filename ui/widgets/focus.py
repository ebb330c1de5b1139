# SPDX-License-Identifier: MIT
"""Giving the focus back to where it came from, which may be gone by then, and to a window."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def give_back(to: QWidget | None, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Give the focus back to a widget if it is still there and in sight."""
    if to is not None and isValid(to) and to.isVisible():
        to.setFocus(reason)


def come_forward(window: QWidget) -> None:
    """Show a window before all others: back on the screen where it was minimised or out of sight."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def stops(within: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at within a widget, in the order of Tab."""
    widget = within.nextInFocusChain()
    while widget is not None and widget is not within:
        tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if tabs and within.isAncestorOf(widget) and widget.isVisibleTo(within) and widget.isEnabled():
            yield widget
        widget = widget.nextInFocusChain()
