# SPDX-License-Identifier: MIT
"""Dialogs: the only place where one holds everything else up, and questions that hold up nothing."""

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


def ask(parent: QWidget, title: str, sentence: str, yes: str) -> QMessageBox:
    """Ask whether to go on, and return at once; the box is `accepted` where the rep says yes."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(sentence)
    box.setIcon(QMessageBox.Icon.Question)
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.finished.connect(box.deleteLater)
    box.open()
    return box
