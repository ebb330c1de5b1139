# SPDX-License-Identifier: MIT
"""A list of cards: the keys that lead out of it, and the drag that starts from it."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from rider.domain.ids import DealId
from ui.board.card_delegate import CardDelegate
from ui.board.column_model import ColumnModel
from ui.board.look import GAP, SIDE
from ui.widgets.enter import asks_for_menu
from ui.widgets.mirror import onward

_BAR = 10
_DRAGS = QAbstractItemView.DragDropMode.DragOnly
_STAYS = QAbstractItemView.DragDropMode.NoDragDrop
_TILT_DEGREES = -3.0
_TILT_MARGIN = 14
_AROUND = QMargins(_TILT_MARGIN, _TILT_MARGIN, _TILT_MARGIN, _TILT_MARGIN)

Index = QModelIndex | QPersistentModelIndex


class CardList(QListView):
    """The cards of one column, or of a closed one side by side.

    Signals:
        card_entered(DealId): this card is the current one now.
        opened(DealId): the rep wants to see the deal.
        stepped_out(int): an arrow key leads out of the list, -1 to the left and 1 to the right.
        menu_requested(DealId, QPoint): the context menu is wanted at a place on the screen.
        drag_begun(DealId), drag_ended(): a card was lifted, and is no longer.
    """

    card_entered = Signal(object)
    opened = Signal(object)
    stepped_out = Signal(object)
    menu_requested = Signal(object, object)
    drag_begun = Signal(object)
    drag_ended = Signal()

    def __init__(
        self,
        model: ColumnModel,
        delegate: CardDelegate,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = model
        self._painter = delegate
        self._wraps = wraps
        self.run_drag: Callable[[QDrag], object] = _run
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._set_up()
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width(0, 0)
        self.activated.connect(self._open)
        self.doubleClicked.connect(self._open)
        self.customContextMenuRequested.connect(self._ask_menu)

    @property
    def cards(self) -> ColumnModel:
        """Return the model of this list."""
        return self._cards

    @property
    def current_deal(self) -> DealId | None:
        """Return the deal of the current card."""
        index = self.currentIndex()
        return self._cards.card(index.row()).deal_id if index.isValid() else None

    def enter(self, row: int) -> None:
        """Make a row the current one and bring it into sight."""
        index = self._cards.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def leave(self) -> None:
        """Have no current card."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def row_beside(self, y: int) -> int:
        """Return the row nearest to a height in this list's own coordinates."""
        last = self._cards.rowCount() - 1
        if last < 0:
            return -1
        tall = self._painter.card_height + GAP
        return max(0, min(last, (y + self.verticalOffset()) // tall))

    def height_of_current(self) -> int:
        """Return the middle of the current card in this list's own coordinates."""
        return self.visualRect(self.currentIndex()).center().y()

    def lay_out_anew(self) -> None:
        """Take on another size of cards."""
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.card_entered.emit(self._cards.card(current.row()).deal_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tabbed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if tabbed and not self.currentIndex().isValid() and self._cards.rowCount():
            self.enter(self.row_beside(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if asks_for_menu(event):
            self._ask_menu(self.visualRect(self.currentIndex()).center())
        elif plain and sideways and not self._wraps:
            self.stepped_out.emit(onward(sideways))
        elif plain and event.text().isprintable() and event.text().strip():
            event.ignore()  # letters are shortcuts here; no search as you type
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid() or not self._cards.draggable:
            return
        deal_id = self._cards.card(index.row()).deal_id
        drag = self._build_drag(index)
        self._painter.lifted = deal_id
        self.viewport().update()
        self.drag_begun.emit(deal_id)
        self.run_drag(drag)
        self._painter.lifted = None
        self.viewport().update()
        self.drag_ended.emit()

    def picture_of(self, row: int) -> QPixmap:
        """Return a card as it hangs under the pointer: slightly tilted."""
        room = self.visualRect(self._cards.index(row)).adjusted(SIDE, 1, -SIDE, -GAP)
        ratio = self.devicePixelRatioF()
        whole = room.size().grownBy(_AROUND)
        picture = QPixmap(whole * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(whole.width() / 2, whole.height() / 2)
        painter.rotate(_TILT_DEGREES)
        frame = QRect(-room.width() // 2, -room.height() // 2, room.width(), room.height())
        self._painter.paint_lifted(painter, frame, self._cards.card(row))
        painter.end()
        return picture

    def _build_drag(self, index: QModelIndex) -> QDrag:
        drag = QDrag(self)
        drag.setMimeData(self._cards.mimeData([index]))
        picture = self.picture_of(index.row())
        drag.setPixmap(picture)
        held = self.viewport().mapFromGlobal(self.cursor().pos()) - self.visualRect(index).topLeft()
        size = picture.deviceIndependentSize().toSize()
        x, y = held.x() + _TILT_MARGIN, held.y() + _TILT_MARGIN
        drag.setHotSpot(QPoint(max(0, min(x, size.width())), max(0, min(y, size.height()))))
        return drag

    def _set_up(self) -> None:
        self.setProperty("role", "cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(_DRAGS if not self._wraps else _STAYS)  # the column takes drops, not its list
        self.setMouseTracking(True)
        if self._wraps:
            self.setResizeMode(QListView.ResizeMode.Adjust)  # a column is as wide as all its cards
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)

    @Slot(int, int)
    def _keep_width(self, _least: int, most: int) -> None:
        """Leave the scroll bar's place free while it is hidden, so that cards keep their width."""
        self.setViewportMargins(0, 0, 0 if most > 0 else _BAR, 0)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._cards.card(index.row()).deal_id)

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid() and not self.viewport().rect().contains(place):
            index = self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            deal_id = self._cards.card(index.row()).deal_id
            self.menu_requested.emit(deal_id, self.viewport().mapToGlobal(place))


def _run(drag: QDrag) -> object:
    return drag.exec(Qt.DropAction.MoveAction)
