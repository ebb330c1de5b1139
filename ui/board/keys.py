# SPDX-License-Identifier: MIT
"""The keyboard twins of every gesture on the board, and the menu of a card."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rider.reads.board import LOST_COLUMN, WON_COLUMN, Card
from ui.actions import Do, action, words
from ui.icons import icon

if TYPE_CHECKING:  # the board does without the list
    from rider.reads.deals import ListedDeal

ASKED_OF_A_DEAL = (Do.BOOK, Do.STEP, Do.RESOLVE, Do.PUSH, Do.WAIT, Do.PIPELINE, Do.MERGE, Do.ARCHIVE)
"""What asks about a deal wherever it stands on the board."""
_MOVES = (Do.FORWARD, Do.BACK, Do.WIN, Do.LOSE, Do.ADOPT, Do.REOPEN, Do.RESTORE)
_ON_A_CARD = (Do.OPEN_DEAL, *_MOVES, *ASKED_OF_A_DEAL)
_CLOSED = (Do.OPEN_DEAL, Do.REOPEN, Do.MERGE, Do.ARCHIVE)
"""What can be done with a deal that has ended."""
_ARCHIVED = (Do.OPEN_DEAL, Do.RESTORE)
"""What can be done with a deal that was put away."""
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
        self._actions = {do: action(do, page) for do in (*_ON_A_CARD, *_ANYWHERE)}
        for made in self._actions.values():
            made.triggered.connect(self._tell)

    def action(self, do: Do) -> QAction:
        """Return the action of a thing to do."""
        return self._actions[do]

    def fit(self, card: "Card | ListedDeal | None") -> None:
        """Allow what can be done with the current card, or with the current row of the list."""
        offered = self._offered(card) if card is not None else ()
        for do in _ON_A_CARD:
            self._actions[do].setEnabled(do in offered)

    def _offered(self, card: "Card | ListedDeal") -> Iterable[Do]:
        """Return what can be done with a deal, which depends on where it stands."""
        if not isinstance(card, Card) and card.archived:
            return _ARCHIVED
        if card.column_id in (WON_COLUMN, LOST_COLUMN):
            return _CLOSED
        is_first = card.column_id == self.first_column if isinstance(card, Card) else card.place == 0
        withheld = {Do.REOPEN, Do.RESTORE}
        withheld |= {Do.BACK} if is_first else set()
        withheld |= set() if card.hollow else {Do.ADOPT}
        withheld |= {Do.RESOLVE} if card.due_on is None else set()
        withheld |= set() if self.several_pipelines else {Do.PIPELINE}
        return set(_ON_A_CARD) - withheld

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
        for do in _ON_A_CARD:
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
