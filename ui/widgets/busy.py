# SPDX-License-Identifier: MIT
"""What stands over the window while something is made that takes a while: a sentence, a bar and Cancel."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.motion import show_busy
from ui.widgets.labels import plain


class BusyDialog(QDialog):
    """Holds the window up, but not Qt. Esc is Cancel; it goes with `done` only.

    Signals:
        stop_requested(): the rep wants it to stop.
    """

    stop_requested = Signal()

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Rider")
        self.setAccessibleName(sentence)
        self._said, self._bar = plain(sentence, "strong"), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedHeight(10)
        show_busy(self._bar)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self._said)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        return QSize(420, super().sizeHint().height())

    @Slot(object, object)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it has come."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    @Slot()
    def reject(self) -> None:
        """Ask for it to stop; what is being made says when it has."""
        self._said.setText(self.tr("Stopping…"))
        self.cancel.setEnabled(False)
        self.stop_requested.emit()
