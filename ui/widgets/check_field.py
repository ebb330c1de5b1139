# SPDX-License-Identifier: MIT
"""The input for yes or no."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.widgets.fields import Field
from ui.widgets.labels import plain

_YES, _NO = "yes", "no"


class CheckField(Field):
    """A box to tick, with its words beside it and what they mean under it."""

    def __init__(self, words: str, note: str = "", *, key: str = "check") -> None:
        super().__init__()
        self.faults_of = (key,)
        self._box = QCheckBox(words)
        self._box.toggled.connect(self._tell)
        self.column.addWidget(self._box)
        if note:
            under = plain(note, "small")
            under.setContentsMargins(26, 0, 0, 0)
            self.column.addWidget(under)
        self._finish(words)

    def stops(self) -> list[QWidget]:
        return [self._box]

    def value(self) -> bool:
        """Say whether it is ticked."""
        return self._box.isChecked()

    def choose(self, ticked: bool) -> None:
        """Tick it or not, as if it had always stood so."""
        with QSignalBlocker(self):
            self._box.setChecked(ticked)

    def kept(self) -> str:
        return _YES if self.value() else _NO

    def restore(self, kept: str) -> None:
        self.choose(kept == _YES)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
