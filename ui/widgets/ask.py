# SPDX-License-Identifier: MIT
"""The only place where a dialog holds everything else up."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(parent: QWidget | None, title: str, sentence: str, details: str = "") -> None:
    """Say something that must be read now; `details` can be shown and copied."""
    box = QMessageBox(parent)
    box.setWindowTitle(title or QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(sentence)
    box.setIcon(QMessageBox.Icon.Warning)
    box.addButton(QMessageBox.StandardButton.Ok)
    if details:
        box.setDetailedText(details)
    box.exec()
