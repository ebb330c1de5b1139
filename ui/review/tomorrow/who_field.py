# SPDX-License-Identifier: MIT
"""The input for whom a plan is with: a person who is known at the buyer, or a name that is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from rider.domain.review.tomorrow import Known
from ui.blocks.time_fields import finds_within
from ui.widgets.fields import CalmCombo, Field, show_begin
from ui.widgets.proof_words import shown_person


class WhoField(Field):
    """Someone at the buyer, in words; nothing but their name is kept."""

    faults_of = ("who",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._combo = CalmCombo()
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(8)
        finds_within(self._combo)
        if (line := self._combo.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Who at the buyer?"))
            line.setAccessibleName(name)
        self.column.addWidget(self._combo)
        self._finish(name)
        self._combo.editTextChanged.connect(self._tell)

    def stops(self) -> list[QWidget]:
        return [self._combo]

    def offer(self, people: Sequence[Known]) -> None:
        """Offer who is known at the buyer; what stands here stays."""
        standing = self.text()
        with QSignalBlocker(self), QSignalBlocker(self._combo):
            self._combo.clear()
            self._combo.addItems([shown_person(p.name, p.title) for p in people])
            self._combo.setCurrentIndex(-1)
            self._combo.setEditText(standing)

    def text(self) -> str:
        """Return who stands here."""
        return self._combo.currentText().strip()

    def set_text(self, text: str) -> None:
        """Show someone, as if they had always stood here."""
        with QSignalBlocker(self):
            self._combo.setEditText(text)
        show_begin(self._combo)

    def kept(self) -> str:
        return self.text()

    def restore(self, kept: str) -> None:
        self.set_text(kept)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
