# SPDX-License-Identifier: MIT
"""Three deals are chosen and a fourth is wanted: which of them gives way?"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from ui.review.named_button import NamedButton
from ui.review.snug import Snug
from ui.widgets.enter import press_focused
from ui.widgets.labels import plain


class GiveWay(Snug):
    """The three deals to choose from, or to keep as they are; Esc keeps them.

    Signals:
        chosen(str, str): the first of these deals gives way to the second.
        kept(str): the three stay, and this deal is not chosen.
    """

    chosen = Signal(object, object)
    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunken")
        self._asked = plain("", "strong")
        self.wanted = ""
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.keep = QPushButton(self.tr("Keep these three"))
        self.keep.setProperty("role", "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._column.addWidget(self._asked)
        self._column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._group.buttonClicked.connect(self._on_chosen)
        self.keep.clicked.connect(self._on_keep)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is asked."""
        return self._asked.text()

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in their order."""
        return [*self.buttons.values(), self.keep]

    def ask(self, wanted: str, name: str, deals: Mapping[str, str]) -> None:
        """Ask which of these deals (names by id) gives way to the one that is wanted."""
        self.wanted = wanted
        asked = self.tr("Three deals are chosen. Which one gives way to {deal}?")
        self._asked.setText(asked.replace("{deal}", name))
        self.setAccessibleName(self.text)
        self._forget()
        for place, (deal_id, called) in enumerate(deals.items(), start=1):
            self._column.insertWidget(place, self._button(deal_id, called), 0, Qt.AlignmentFlag.AlignLeft)
        self.show()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, deal_id: str, name: str) -> QPushButton:
        button = self.buttons[deal_id] = NamedButton(name)
        self._group.addButton(button)
        return button

    def _forget(self) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_keep()
        elif not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    @Slot(QPushButton)
    def _on_chosen(self, button: QPushButton) -> None:
        leaves = next(deal_id for deal_id, known in self.buttons.items() if known is button)
        self.hide()
        self.chosen.emit(leaves, self.wanted)

    @Slot()
    def _on_keep(self) -> None:
        self.hide()
        self.kept.emit(self.wanted)
