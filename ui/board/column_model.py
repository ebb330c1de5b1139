# SPDX-License-Identifier: MIT
"""One flat model per column: a tuple of immutable cards, told apart by their deals."""

from collections.abc import Callable, Sequence
from itertools import groupby
from operator import is_

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)

from rider.domain.ids import DealId
from rider.reads.board.board import Card
from ui.board.words import CardWords
from ui.widgets.dragged import MIME, deal_of
from ui.widgets.elided import plain_tip

_MOST_ROW_SIGNALS = 32
_MOST_ROWS = 256

_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_DRAGGABLE = _SHOWN | Qt.ItemFlag.ItemIsDragEnabled

Index = QModelIndex | QPersistentModelIndex


class ColumnModel(QStringListModel):
    """The cards of a column.

    An empty string stands for each card, so that Qt counts the rows by itself: a view asks for their number
    twice for every row that it lays out, and with answers from Python that takes twenty times as long.

    Signals:
        dropped(DealId): a card was dropped here; the board, not the model, decides what becomes of it.
    """

    dropped = Signal(object)

    def __init__(self, words: CardWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._cards: list[Card] = []
        self._coming: Sequence[Card] = ()
        self._takes: Callable[[DealId], bool] | None = None
        self.draggable = True
        # Before any view is connected: what a view asks for is there when it learns of it.
        self.rowsInserted.connect(self._take_rows)
        self.rowsRemoved.connect(self._drop_rows)

    @property
    def cards(self) -> Sequence[Card]:
        """Return the cards in their order."""
        return self._cards

    def card(self, row: int) -> Card:
        """Return the card of a row."""
        return self._cards[row]

    def row_of(self, deal_id: str | None) -> int:
        """Return the row of a deal, -1 where it is not in this column."""
        return next((i for i, c in enumerate(self._cards) if c[0] == deal_id), -1) if deal_id else -1

    def ask_before_drop(self, takes: Callable[[DealId], bool]) -> None:
        """Let this be asked whether a card may be dropped here."""
        self._takes = takes

    def set_words(self, words: CardWords) -> None:
        """Say cards in other words from now on; whoever shows them draws anew."""
        self._words = words

    def show(self, cards: Sequence[Card]) -> bool:
        """Show these cards with the fewest signals; return whether selections were lost to a reset."""
        if len(cards) == len(self._cards) and all(map(is_, cards, self._cards)):
            return False
        if abs(len(cards) - len(self._cards)) > _MOST_ROWS:
            return self._reset(cards)
        kept_ids = {c[0] for c in cards}
        gone = _runs([i for i, c in enumerate(self._cards) if c[0] not in kept_ids])
        had = {c[0] for c in self._cards}
        come = _runs([i for i, c in enumerate(cards) if c[0] not in had])
        if len(gone) + len(come) > _MOST_ROW_SIGNALS:
            return self._reset(cards)
        self._remove(gone)
        self._put_in_order([c for c in cards if c[0] in had])
        self._insert(come, cards)
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words.tip(card))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(card)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._words.described(card)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _DRAGGABLE if self.draggable else _SHOWN

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        if indexes:
            mime.setData(MIME, self._cards[indexes[0].row()].deal_id.encode("utf-8"))
        return mime

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        deal_id = deal_of(data)
        return deal_id is not None and self._takes is not None and self._takes(deal_id)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell of the drop; false, so that no view removes a row: only a new board moves cards."""
        deal_id = deal_of(data)
        if deal_id is not None and self.canDropMimeData(data, action, row, column, parent):
            self.dropped.emit(deal_id)
        return False

    def _reset(self, cards: Sequence[Card]) -> bool:
        self._cards = list(cards)
        self.setStringList([""] * len(cards))
        return True

    def _remove(self, runs: Sequence[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.removeRows(first, last - first + 1)

    def _insert(self, runs: Sequence[tuple[int, int]], cards: Sequence[Card]) -> None:
        for first, last in runs:
            self._coming = cards[first : last + 1]
            self.insertRows(first, last - first + 1)

    @Slot(QModelIndex, int, int)
    def _take_rows(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._cards[first:first] = self._coming

    @Slot(QModelIndex, int, int)
    def _drop_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._cards[first : last + 1]

    def _put_in_order(self, kept: list[Card]) -> None:
        if [c[0] for c in kept] != [c[0] for c in self._cards]:
            self.layoutAboutToBeChanged.emit()
            place = {c[0]: i for i, c in enumerate(kept)}
            before = self.persistentIndexList()
            after = [self.index(place[self._cards[i.row()].deal_id]) for i in before]
            self._cards = kept
            self.changePersistentIndexList(before, after)
            self.layoutChanged.emit()
            return
        changed = _runs([i for i, c in enumerate(kept) if c is not self._cards[i] and c != self._cards[i]])
        self._cards = kept
        for first, last in changed:
            self.dataChanged.emit(self.index(first), self.index(last))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return ascending rows as runs of neighbours, first and last of each."""
    grouped = groupby(enumerate(rows), key=_from_start)
    ends = [[row for _, row in run] for _, run in grouped]
    return [(run[0], run[-1]) for run in ends]


def _from_start(pair: tuple[int, int]) -> int:
    return pair[1] - pair[0]
