# SPDX-License-Identifier: MIT
"""Enter presses the button that has the focus: outside of dialogs, Qt lets only the space bar do so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(event: QKeyEvent, here: QWidget | None) -> bool:
    """Press the button that has the focus if the key is a bare Enter; return whether it was."""
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    if not (bare and event.key() in _ENTERS and isinstance(here, QAbstractButton)):
        return False
    here.click()
    return True
