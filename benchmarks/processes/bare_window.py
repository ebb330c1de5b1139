# SPDX-License-Identifier: MIT
"""The least that a window costs: a QMainWindow with one label, painted once."""

import os
from time import process_time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, painted)


def painted() -> None:
    print(process_time(), flush=True)
    os._exit(0)


app = QApplication(["bare"])
window = Window()
window.setCentralWidget(QLabel("Rider"))
window.resize(1280, 800)
window.show()
app.exec()
