# SPDX-License-Identifier: MIT
"""The cross in a line that empties it, with a name for those who cannot see it."""

from PySide6.QtWidgets import QLineEdit, QToolButton


def clearable(field: QLineEdit, name: str) -> None:
    """Give a line the cross that empties it."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(name)
