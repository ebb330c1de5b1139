# SPDX-License-Identifier: MIT
"""Keys that Qt leaves out: Enter presses the button with the focus, Shift+F10 asks for a menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def asks_for_menu(event: QKeyEvent) -> bool:
    """Say whether a key is Shift+F10, which is the menu key of keyboards that have none."""
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def press_focused(event: QKeyEvent, here: QWidget | None) -> bool:
    """Press the button that has the focus if the key is a bare Enter; return whether it was.

    Outside of dialogs, Qt lets only the space bar do so.
    """
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    if not (bare and event.key() in _ENTERS and isinstance(here, QAbstractButton)):
        return False
    here.click()
    return True
