# SPDX-License-Identifier: MIT
"""Choosing one more deal among all that are open, by a part of its name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.blocks.deal_field import DealField, OfferedDeal

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DealPicker(QWidget):
    """A field for a deal, and a button that takes the deal that stands there; Enter does so, too.

    Signals:
        picked(OfferedDeal): this deal was chosen.
    """

    picked = Signal(object)

    def __init__(self, name: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = DealField(name, (), self.tr("Name or account"))
        self.take = QPushButton(button)
        self.take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        self.take.clicked.connect(self.pick)
        self.setFocusProxy(self.field)

    def offer(self, offered: Sequence[OfferedDeal], *, private: bool = False) -> None:
        """Offer deals, none of them chosen."""
        self.field.offer(offered, private=private)
        self.field.show_faults({})

    def stops(self) -> list[QWidget]:
        """Return the controls that take the focus, in their order."""
        return [*self.field.stops(), self.take]

    @Slot()
    def pick(self) -> None:
        """Take the deal that stands in the field, or say what is missing."""
        chosen = self.field.chosen()
        if chosen is None:
            self.field.show_faults({"deal": self.tr("Choose one of your open deals.")})
            self.field.setFocus()
            return
        self.field.show_faults({})
        self.picked.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.window().focusWidget()
        is_in_field = here is not None and self.field.isAncestorOf(here) and here is not self.field.veil
        if event.key() in _ENTERS and is_in_field:
            self.pick()
        else:
            super().keyPressEvent(event)
