# SPDX-License-Identifier: MIT
"""Cards under one another that stay where they are while what they show does."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

V = TypeVar("V", bound=Hashable)
W = TypeVar("W", bound=QWidget)


class Cards(QWidget, Generic[V, W]):
    """A column with a card for each of some values; a card whose value is shown again is the same one.

    So the focus, and what is half typed in a card, outlives a change elsewhere.
    """

    def __init__(self, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[V, W] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    def make(self, value: V) -> W:
        """Return the card of a value."""
        raise NotImplementedError

    @property
    def cards(self) -> tuple[W, ...]:
        """Return the cards in their order."""
        return tuple(self._shown.values())

    def show_values(self, values: Sequence[V]) -> bool:
        """Show a card for each value; return whether the focus was on one that went."""
        before, here = self._shown, self.window().focusWidget()
        gone = [card for value, card in before.items() if value not in values]
        had_focus = here is not None and any(card.isAncestorOf(here) for card in gone)
        if had_focus and here is not None:
            here.clearFocus()  # else Qt seeks along all that takes the focus
        for card in gone:
            self._column.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self._shown = {value: before.get(value) or self.make(value) for value in values}
        for place, card in enumerate(self._shown.values()):
            self._column.insertWidget(place, card)
        self.setVisible(bool(values))
        return had_focus

    def stops(self) -> list[QWidget]:
        """Return what takes the focus in the cards, in their order."""
        return []
