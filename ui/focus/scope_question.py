# SPDX-License-Identifier: MIT
"""Which blocks of a series an edit is about, asked where the rep is; it holds nothing up."""

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.focus.blocks import Scope
from ui.blocks.arrow_button import ARROWS, ArrowButton
from ui.widgets.choice_card import ChoiceCard, ChoiceRow
from ui.widgets.enter import press_focused
from ui.widgets.labels import plain

_LEAST_CHARACTERS = 25


class Edit(StrEnum):
    """What is done to a block that repeats."""

    MOVE = "move"
    RESIZE = "resize"
    CHANGE = "change"
    DROP = "drop"


_BY_HAND = (Edit.MOVE, Edit.RESIZE)


class ScopeQuestion(QFrame):
    """Three answers, each with what it means; the arrows go from one to the next, Esc puts all back.

    Signals:
        chosen(Scope): the edit is about these.
        cancelled(): the block stays as it was.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "band")
        self._asked = plain("", "strong")
        self.cancel = ArrowButton()
        self.cards: dict[Scope, ChoiceCard] = {}
        self._row: ChoiceRow | None = None
        head = QHBoxLayout()
        head.addWidget(self._asked, 1)
        head.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 10, 18, 12)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self.cancel.clicked.connect(self._on_cancel)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is asked."""
        return self._asked.text()

    def ask(self, edit: Edit) -> None:
        """Ask how far an edit goes, and take the focus."""
        self._asked.setText(_questions()[edit])
        self.setAccessibleName(self._asked.text())
        self.cancel.setText(self.tr("Put it back") if edit in _BY_HAND else self.tr("Cancel"))
        self._offer(edit)
        self.show()
        self.cards[Scope.THIS].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, edit: Edit) -> None:
        if self._row is not None:
            self._row.hide()
            self._column.removeWidget(self._row)
            self._row.deleteLater()
        meant = _meanings(edit)
        self.cards = {scope: _Card(words, meant[scope]) for scope, words in _answers().items()}
        self._row = ChoiceRow(list(self.cards.values()), least_characters=_LEAST_CHARACTERS)
        self._column.addWidget(self._row)
        for card in self.cards.values():
            card.clicked.connect(self._on_card)
        for one, after in pairwise(self._stops()):
            QWidget.setTabOrder(one, after)

    def _stops(self) -> list[QPushButton]:
        return [*self.cards.values(), self.cancel]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        elif event.key() in ARROWS and isinstance(here, QPushButton) and here in self._stops():
            stops = self._stops()
            after = (stops.index(here) + ARROWS[Qt.Key(event.key())]) % len(stops)
            stops[after].setFocus(Qt.FocusReason.TabFocusReason)
        elif not press_focused(event, here):
            super().keyPressEvent(event)

    @Slot()
    def _on_card(self) -> None:
        card = self.sender()
        self.hide()
        self.chosen.emit(next(scope for scope, one in self.cards.items() if one is card))

    @Slot()
    def _on_cancel(self) -> None:
        self.hide()
        self.cancelled.emit()


class _Card(ChoiceCard):
    """An answer; its arrows are the question's."""

    def __init__(self, title: str, meaning: str) -> None:
        super().__init__(title, [(meaning, "small")])
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(12, 8, 12, 9)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _questions() -> dict[Edit, str]:
    return {
        Edit.MOVE: _tr("This block repeats. Which ones move?"),
        Edit.RESIZE: _tr("This block repeats. Which ones get this length?"),
        Edit.CHANGE: _tr("This block repeats. Which ones change?"),
        Edit.DROP: _tr("This block repeats. Which ones are dropped?"),
    }


def _answers() -> dict[Scope, str]:
    return {
        Scope.THIS: _tr("This one"),
        Scope.LATER: _tr("This and later"),
        Scope.ALL: _tr("All future ones"),
    }


def _meanings(edit: Edit) -> dict[Scope, str]:
    if edit is Edit.DROP:
        return {
            Scope.THIS: _tr("The others stay as they are."),
            Scope.LATER: _tr("It stops repeating before this one."),
            Scope.ALL: _tr("It stops repeating now. What was stays on record."),
        }
    return {
        Scope.THIS: _tr("The others stay as they are."),
        Scope.LATER: _tr("Those before it stay as they are."),
        Scope.ALL: _tr("Every one still to come. What was stays as it was."),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScopeQuestion", text)
