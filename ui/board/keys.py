# SPDX-License-Identifier: MIT
"""The keyboard twins of every gesture on the board, and the menu of a card."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rider.reads.board.board import Card
from ui.actions import Do, action, words
from ui.board.offered import ON_A_CARD, offered, stand_of_card
from ui.icons import icon

if TYPE_CHECKING:  # the board does without the list
    from rider.reads.board.deals import ListedDeal

_GROUP_ENDS = (Do.OPEN_DEAL, Do.REOPEN, Do.RESTORE, Do.WAIT)
_OF_THE_LIST = (Do.SWITCH_VIEW, Do.SORT, Do.COPY_ROWS)
_ANYWHERE = (Do.NEW_DEAL, Do.IMPORT, Do.FIND, Do.CLEAR_FILTER, *_OF_THE_LIST)


class BoardKeys(QObject):
    """Turns keys and menu entries into what is to be done.

    Signals:
        pressed(Do): this is wanted, of the current card where it is about one.
    """

    pressed = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.first_column = ""
        self.several_pipelines = False
        self._actions = {do: action(do, page) for do in (*ON_A_CARD, *_ANYWHERE)}
        for made in self._actions.values():
            made.triggered.connect(self._tell)

    def action(self, do: Do) -> QAction:
        """Return the action of a thing to do."""
        return self._actions[do]

    def fit(self, card: "Card | ListedDeal | None") -> None:
        """Allow what can be done with the current card, or with the current row of the list."""
        may: Collection[Do] = ()
        if card is not None:
            may = offered(stand_of_card(card, self.first_column, several=self.several_pipelines))
        for do in ON_A_CARD:
            self._actions[do].setEnabled(do in may)

    def show_menu(self, card: "Card | ListedDeal", place: QPoint) -> None:
        """Open the menu of a card or row at a place on the screen."""
        self.fit(card)
        menu = self.menu(card)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu(self, card: "Card | ListedDeal") -> QMenu:
        """Return the menu of a card: the same verbs as the keys."""
        menu = QMenu(self._page)
        menu.setAccessibleName(card.name)
        for do in ON_A_CARD:
            made = self._actions[do]
            if made.isEnabled():
                if words(do).icon:
                    made.setIcon(icon(words(do).icon))
                menu.addAction(made)
            if do in _GROUP_ENDS:
                menu.addSeparator()
        return menu

    @Slot()
    def _tell(self) -> None:
        self.pressed.emit(next(do for do, made in self._actions.items() if made is self.sender()))
