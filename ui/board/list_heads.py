# SPDX-License-Identifier: MIT
"""The heads of the list's columns: how wide each is, and by which one the rows are sorted."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from ui.board.list_columns import COLUMNS, Col, title
from ui.board.list_order import Sorting
from ui.theme import current
from ui.widgets.mirror import is_mirrored

PAD = 9
_ARROW_ROOM = 14


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
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._take_click)
        self.sectionResized.connect(self._keep_width)
        self.customContextMenuRequested.connect(self._ask_menu)

    def sorted_by(self, cols: tuple[Col, ...]) -> Sorting:
        """Return the rep's sorting, or that by name where its column is not among these."""
        return self.sorting if self.sorting.col in cols else Sorting()

    def fitting(self, cols: tuple[Col, ...], digit: int, room: int) -> tuple[Col, ...]:
        """Return the columns without those that give way where the room is short."""
        kept = list(cols)
        spare = sorted((c for c in cols if COLUMNS[c].spare), key=_spareness)
        while spare and sum(self._least(c, digit) for c in kept) > room:
            kept.remove(spare.pop())
        return tuple(kept)

    def lay_out(self, cols: tuple[Col, ...], digit: int, room: int) -> None:
        """Give every column its least width, and the rest of the room to those that take a share."""
        self._cols = cols
        widths = {c: self._dragged.get(c, self._least(c, digit)) for c in cols}
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
        self.viewport().update()

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

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint a head, with a chevron where it sorts: under a stylesheet Qt leaves that out."""
        super().paintSection(painter, rect, logicalIndex)
        by = self.sorted_by(self._cols)
        if not 0 <= logicalIndex < len(self._cols) or self._cols[logicalIndex] is not by.col:
            return
        wide = self.fontMetrics().horizontalAdvance(title(by.col))
        side = max(8, self.fontMetrics().height() // 2)
        at_right = COLUMNS[by.col].at_right != is_mirrored()
        x = rect.right() - PAD - wide - side - 4 if at_right else rect.left() + PAD + wide + 5
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().color("accent"), 1.8))
        middle, up = rect.center().y() + 0.5, -1 if by.falls else 1
        corners = [(0, 1), (1, -1), (2, 1)]
        half = side / 2
        painter.drawPolyline([QPointF(x + half * n, middle + up * half / 2 * down) for n, down in corners])
        painter.restore()

    def _least(self, col: Col, digit: int) -> int:
        metrics = self.fontMetrics()
        named = metrics.horizontalAdvance(title(col)) + max(_ARROW_ROOM, metrics.height())
        return max(COLUMNS[col].digits * digit, named) + 2 * PAD

    def _turn(self, col: Col) -> None:
        """Sort by a column, or the other way round where it is the one already."""
        now = self.sorted_by(self._cols)
        self.sorting = Sorting(col, not now.falls if now.col is col else COLUMNS[col].falls)
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


def _spareness(col: Col) -> int:
    return COLUMNS[col].spare
