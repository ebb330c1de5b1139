# SPDX-License-Identifier: MIT
"""The list: deals as rows, sorted by a column, chosen by row, with the verbs of the board."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rider.domain.ids import DealId
from rider.reads.board.deals import Deals, ListedDeal
from ui.board.filters import Filter, Quick
from ui.board.list_columns import Col, columns_for
from ui.board.list_delegate import RowDelegate
from ui.board.list_filter import counts, picked
from ui.board.list_heads import PAD, ListHeads
from ui.board.list_model import DealsModel, Index
from ui.board.list_order import arranged, by_name
from ui.board.list_words import RowWords, tab_separated
from ui.regional import number
from ui.theme import current
from ui.widgets.enter import asks_for_menu

_WHOLE_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_STAYS = QItemSelectionModel.SelectionFlag.NoUpdate


class DealTable(QTableView):
    """All deals as rows; the current one, the selection and the scroll survive sorting and refreshes.

    Signals:
        deal_entered(DealId): this row is the current one now.
        opened(DealId): the rep wants to see the deal.
        menu_requested(DealId, QPoint): the context menu is wanted at a place on the screen.
    """

    deal_entered = Signal(object)
    opened = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deals = DealsModel(self)
        self.heads = ListHeads(self)
        self.rows: dict[str, ListedDeal] = {}
        self._several_pipelines = False
        self._cols: tuple[Col, ...] = (Col.DEAL,)
        self._picked: list[ListedDeal] = []
        self._worn = (current().name, self.font().key())
        self._painter = RowDelegate(current(), self.font(), self)
        self._set_up()
        self.heads.sorting_chosen.connect(self._sort)
        self.doubleClicked.connect(self._open)
        self.customContextMenuRequested.connect(self._ask_menu)

    @property
    def current_row(self) -> ListedDeal | None:
        """Return the deal of the current row."""
        index = self.currentIndex()
        return self.deals.rows[index.row()] if index.isValid() else None

    @property
    def chosen_rows(self) -> list[ListedDeal]:
        """Return the deals of the selected rows, in the order shown."""
        return [self.deals.rows[i] for i in sorted(i.row() for i in self.selectionModel().selectedRows())]

    def take_deals(self, deals: Deals) -> Mapping[Quick, int]:
        """Take on a reading, which `show_filtered` shows; return how many each quick filter lets through."""
        self.rows = {r.deal_id: r for r in by_name(deals.rows)}
        self._several_pipelines = len(deals.pipelines) > 1
        self.deals.words = RowWords(deals.today, deals.zone, deals.at_ms)
        return counts(deals.rows)

    def show_filtered(self, wanted: Filter) -> bool:
        """Show the deals that pass, in the rep's order; return whether there are any."""
        self._cols = columns_for(wanted.quick, several_pipelines=self._several_pipelines)
        self._picked = picked(self.rows.values(), wanted)
        self._arrange()
        self.setAccessibleName(self.tr("List of deals, {count}").format(count=number(len(self._picked))))
        self.viewport().update()
        return bool(self._picked)

    def enter(self, deal_id: str | None, *, focus: bool = False) -> bool:
        """Make a deal's row the current one and bring it into sight; return whether it is shown."""
        row = self.deals.row_of(deal_id)
        if row < 0:
            return False
        self.setCurrentIndex(self.deals.index(row, max(0, self.currentIndex().column())))
        self.scrollTo(self.currentIndex())
        if focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def stay_near(self, place: int) -> None:
        """Go on at the row that has taken this place, where the current one has left the list."""
        if place >= 0 and not self.currentIndex().isValid() and self.deals.rows:
            self.setCurrentIndex(self.deals.index(min(place, len(self.deals.rows) - 1), 0))

    def focus_row(self) -> None:
        """Put the focus on the current row, else on the first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_rows(self) -> None:
        """Copy the selected rows for a spreadsheet, under their titles."""
        if chosen := self.chosen_rows:
            told = tab_separated(chosen, self.deals.cols, self.deals.words)
            QGuiApplication.clipboard().setText(told)

    def show_sort_menu(self) -> None:
        """Open the menu of the columns to sort by, under the heads."""
        self.heads.show_menu(self.viewport().mapToGlobal(QPoint(PAD, 0)))

    # -- what Qt asks

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for row in {current.row(), previous.row()} - {-1}:  # Qt paints a cell anew, the frame is around all
            self.viewport().update(
                0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row)
            )
        if current.isValid():
            self.deal_entered.emit(self.deals.rows[current.row()].deal_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(
            event
        )  # makes the first row the current one where none is, but does not select it
        if self.deals.rows and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.deals.index(max(0, self.currentIndex().row()), 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if asks_for_menu(event):
            self._ask_menu(self.visualRect(self.currentIndex()).center())
        elif plain and event.text().isprintable() and event.text().strip():
            event.ignore()  # letters are shortcuts here; no search as you type
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show(list(self.deals.rows))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "_painter"):
            self._restyle()

    # -- building

    def _set_up(self) -> None:
        self.setProperty("role", "deals")
        self.setModel(self.deals)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(self.heads)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)

    def _set_row_height(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._painter.row_height)
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height)

    def _restyle(self) -> None:
        worn = (current().name, self.font().key())
        if worn != self._worn:
            self._worn, top = worn, max(0, self.rowAt(0))
            self._painter.restyle(current(), self.font())
            self._set_row_height()
            self.heads.forget_widths()
            self._show(list(self.deals.rows))
            self.updateGeometries()  # the scroll bar still knows the rows of before
            self.verticalScrollBar().setValue(top * self._painter.row_height)

    # -- showing

    def _arrange(self) -> None:
        self.deals.sorting = self.heads.sorted_by(self._cols)
        self._show(arranged(self._picked, self.deals.sorting))

    def _show(self, rows: list[ListedDeal]) -> None:
        """Show rows; where Qt loses the selection over it, choose the same again."""
        here, chosen = self.current_row, {r.deal_id for r in self.chosen_rows}
        height = self.verticalScrollBar().value()
        digit, room = self._painter.digit, self.viewport().width()
        if self.deals.show(self.heads.fitting(self._cols, digit, room), rows):
            self._choose_again(here.deal_id if here is not None else None, chosen)
            self.verticalScrollBar().setValue(height)
        self.heads.lay_out(self.deals.cols, digit, room)

    def _choose_again(self, current_id: DealId | None, chosen: set[DealId]) -> None:
        selection = QItemSelection()
        places = [i for i, r in enumerate(self.deals.rows) if r.deal_id in chosen] if chosen else []
        for place in places:
            index = self.deals.index(place, 0)
            selection.select(index, index)
        here = self.deals.row_of(current_id)
        if here >= 0:
            self.selectionModel().setCurrentIndex(self.deals.index(here, 0), _STAYS)
        self.selectionModel().select(selection, _WHOLE_ROWS)

    @Slot()
    def _sort(self) -> None:
        self._arrange()
        self.scrollTo(self.currentIndex())

    # -- meeting

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.deals.rows[index.row()].deal_id)

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid() and not self.viewport().rect().contains(place):
            index = self.currentIndex()
        if index.isValid():
            if index.row() != self.currentIndex().row():
                self.setCurrentIndex(index)
            self.menu_requested.emit(self.deals.rows[index.row()].deal_id, self.viewport().mapToGlobal(place))
