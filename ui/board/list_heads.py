# SPDX-License-Identifier: MIT
"""The heads of the list's columns: how wide each is, and by which one the rows are sorted."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from ui.board.list_columns import COLUMNS, Col, title
from ui.board.list_order import Sorting

PAD = 10
_ARROW_ROOM = 14
_ORDERS = {False: Qt.SortOrder.AscendingOrder, True: Qt.SortOrder.DescendingOrder}


class ListHeads(QHeaderView):
    """A head for each column; a click or the menu sorts by it, the same again turns the order round.

    Signals:
        sorting_chosen(Sorting): the rep wants the rows in this order.
    """

    sorting_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sorting = Sorting()
        self._cols: tuple[Col, ...] = ()
        self._dragged: dict[Col, int] = {}
        self._is_laying_out = False
        self.setAccessibleName(self.tr("Columns"))
        self.setToolTip(self.tr("Click to sort"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._take_click)
        self.sectionResized.connect(self._keep_width)
        self.customContextMenuRequested.connect(self._ask_menu)

    def sorted_by(self, cols: tuple[Col, ...]) -> Sorting:
        """Return the rep's sorting, or that by name where its column is not among these."""
        return self.sorting if self.sorting.col in cols else Sorting()

    def fitting(self, cols: tuple[Col, ...], letter: int, room: int) -> tuple[Col, ...]:
        """Return the columns without those that give way where the room is short."""
        kept = list(cols)
        spare = [c for c in cols if COLUMNS[c].spare]
        while spare and sum(self._least(c, letter) for c in kept) > room:
            kept.remove(spare.pop())
        return tuple(kept)

    def lay_out(self, cols: tuple[Col, ...], letter: int, room: int) -> None:
        """Give every column its least width, and the rest of the room to those that take a share."""
        self._cols = cols
        widths = {c: self._dragged.get(c, self._least(c, letter)) for c in cols}
        takers = [c for c in cols if COLUMNS[c].share and c not in self._dragged]
        left, shares = max(0, room - sum(widths.values())), sum(COLUMNS[c].share for c in takers)
        for col in takers:
            part = left * COLUMNS[col].share // shares
            widths[col] += part
            left, shares = left - part, shares - COLUMNS[col].share
        self._is_laying_out = True
        for place, col in enumerate(cols):
            self.resizeSection(place, widths[col])
        self._is_laying_out = False
        self._show_sorting()

    def forget_widths(self) -> None:
        """Let all columns have their own widths again."""
        self._dragged.clear()

    def menu(self) -> QMenu:
        """Return the menu of the columns to sort by."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Sort by"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(self._take_choice)
        for col in self._cols:
            entry = menu.addAction(title(col))
            entry.setData(col.value)
            entry.setCheckable(True)
            entry.setChecked(col is self.sorted_by(self._cols).col)
        return menu

    def show_menu(self, place: QPoint) -> None:
        """Open the menu at a place on the screen, at the column that sorts at present."""
        menu = self.menu()
        menu.popup(place)
        chosen = next((entry for entry in menu.actions() if entry.isChecked()), None)
        if chosen is not None:
            menu.setActiveAction(chosen)

    def _least(self, col: Col, letter: int) -> int:
        named = self.fontMetrics().horizontalAdvance(title(col)) + _ARROW_ROOM
        return max(COLUMNS[col].letters * letter, named) + 2 * PAD

    def _show_sorting(self) -> None:
        by = self.sorted_by(self._cols)
        place = self._cols.index(by.col) if by.col in self._cols else -1
        self.setSortIndicator(place, _ORDERS[by.falls])

    def _turn(self, col: Col) -> None:
        """Sort by a column, or the other way round where it is the one already."""
        now = self.sorted_by(self._cols)
        self.sorting = Sorting(col, not now.falls if now.col is col else COLUMNS[col].falls)
        self._show_sorting()
        self.sorting_chosen.emit(self.sorting)

    @Slot(int)
    def _take_click(self, place: int) -> None:
        self._turn(self._cols[place])

    @Slot(QAction)
    def _take_choice(self, entry: QAction) -> None:
        self._turn(Col(entry.data()))

    @Slot(int, int, int)
    def _keep_width(self, place: int, _old: int, new: int) -> None:
        """Remember a width that the rep has dragged."""
        if not self._is_laying_out and 0 <= place < len(self._cols):
            self._dragged[self._cols[place]] = new

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        self.show_menu(self.mapToGlobal(place))
