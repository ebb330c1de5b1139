# SPDX-License-Identifier: MIT
"""The days from 04:00 to 04:00: what lies beneath, and the tiles that are in sight."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from rider.domain.focus import Place
from ui.focus.grid import words
from ui.focus.grid.ghost import GapOffer, Ghost, NowLine
from ui.focus.grid.ground import Ground
from ui.focus.grid.look import GridLook, grid_look
from ui.focus.grid.plan import Plan
from ui.focus.grid.pool import Pool
from ui.focus.grid.shares import Room, slots
from ui.focus.grid.shares import Slot as Stand
from ui.focus.grid.tile import Tile
from ui.theme import current

_NEAR = 160
"""How far beyond what is in sight tiles are made, so that a turn of the wheel finds them there."""

_AROUND = 24


class Canvas(QWidget):
    """Shows a plan: the tiles of what is in sight, and what is offered or held above them.

    Signals:
        laid_out(): columns or heights are others now.
    """

    laid_out = Signal()

    def __init__(self, plan: Plan, area: QScrollArea) -> None:
        super().__init__()
        self._area = area
        self.plan = plan
        self.is_private = False
        self.spot = plan.now
        self.stands: list[tuple[Stand, QRect]] = []
        self._heights: list[tuple[int, int]] = []
        self.is_stale = True
        self._build()
        self.wear()

    def _build(self) -> None:
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.pool = Pool(self)
        self.ghost = Ghost(self)
        self.offer = GapOffer(self)
        self.now_line = NowLine(self)
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order_tabs)
        self._area.verticalScrollBar().valueChanged.connect(self._realise)
        self._area.verticalScrollBar().rangeChanged.connect(self._realise)

    # ------------------------------------------------------------ what is shown

    def show_plan(self, plan: Plan) -> None:
        """Show other days, or other entries; the entry with the focus keeps it."""
        if (plan.days[0], len(plan.days)) != (self.plan.days[0], len(self.plan.days)):
            self.spot = self._first_spot(plan)
        self.plan = plan
        self._lay_out_soon()

    def wear(self) -> None:
        """Take on the theme and the size of text."""
        self.look: GridLook = grid_look(current(), self.font())
        for part in (self.ghost, self.offer, self.now_line):
            part.wear(self.look)
        self.ground = Ground(self.plan, self.look, max(1, self.width()))
        self._lay_out_soon()

    def set_private(self, is_private: bool) -> None:
        """Name deals or not."""
        self.is_private = is_private
        self._lay_out_soon()

    def set_now(self, at: int) -> None:
        """Move the line of the present; blocks whose time is over say so."""
        before, self.plan.now = self.plan.now, at
        if any(before < block.ends_at <= at for block in self.plan.agenda.blocks):
            self._lay_out_soon()
        if not self.is_stale:
            self._put_now_line()

    def _first_spot(self, plan: Plan) -> int:
        first, last = plan.days[0], plan.days[-1]
        return plan.now if first.begins <= plan.now < last.ends else plan.hours.on(first).starts_at

    # ------------------------------------------------------------ places

    def tile_at(self, at: QPoint) -> Tile | None:
        """Return the tile at a place."""
        return tile_of(self.childAt(at))

    def tiles_of(self, key: str) -> Iterator[Tile]:
        """Return the tiles of an entry: one for each day that it lies in."""
        return (tile for tile in self.pool.tiles.values() if tile.key == key)

    @property
    def focused(self) -> Tile | None:
        """Return the tile that has the focus, or one of whose buttons has it."""
        focus = QApplication.focusWidget()
        return tile_of(focus) if focus is not None and self.isAncestorOf(focus) else None

    def reveal(self, frame: QRect) -> None:
        """Scroll no further than it takes to bring a rectangle into sight."""
        sight = self.in_sight()
        bar = self._area.verticalScrollBar()
        if frame.top() - _AROUND < sight.top() or frame.height() > sight.height():
            bar.setValue(frame.top() - _AROUND)
        elif frame.bottom() + _AROUND > sight.bottom():
            bar.setValue(bar.value() + frame.bottom() + _AROUND - sight.bottom())
        self._area.ensureVisible(frame.center().x(), self.in_sight().center().y(), frame.width() // 2, 0)

    def in_sight(self) -> QRect:
        """Return the part that the window shows."""
        return QRect(-self.pos(), self._area.viewport().size())

    def scroll_by(self, px: int) -> None:
        """Scroll down, or up where it is negative."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + px)

    def pull(self, on_screen: QPoint, near: int) -> float:
        """Return how strongly a pointer pulls at the upper (down to -1) or lower edge (up to 1)."""
        sight = self._area.viewport()
        y = sight.mapFromGlobal(on_screen).y()
        if y < near:
            return max(-1.0, (y - near) / near)
        return min(1.0, max(0.0, (y - sight.height() + near) / near))

    def offer_gap(self, gap: Place | None) -> None:
        """Offer to fill a gap, or nothing."""
        if gap is None:
            self.offer.withdraw()
            return
        column = self.plan.column_of(gap.starts_at)
        self.offer.offer(gap, self.ground.frame(gap, column), words.times(gap, self.plan.days[column]))

    def show_cursor(self, shape: Qt.CursorShape) -> None:
        """Show another cursor, unless it is the one already."""
        if self.cursor().shape() is not shape:
            self.setCursor(shape)

    def focus_stand(self, number: int, reason: Qt.FocusReason) -> None:
        """Give the focus to an entry, counted in the order of time, and bring it into sight."""
        stand, frame = self.stands[number]
        self.reveal(frame)
        self._realise(also=stand.key)
        self.pool.tiles[stand.key].setFocus(reason)

    # ------------------------------------------------------------ laying out

    def _lay_out_soon(self) -> None:
        self.is_stale = True
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        self.is_stale = False
        self.offer.withdraw()
        self.ground = Ground(self.plan, self.look, self.width())
        self.setMinimumSize(len(self.plan.days) * self.look.column_px, self.ground.high)
        lanes = self.ground.columns[0].room // self.look.lane_px
        least = self.look.ms(self.look.least_px)
        stands = [
            stand
            for n, day in enumerate(self.plan.days)
            for stand in slots(self.plan.in_day[n], Room(n, day.begins, day.ends, lanes, least))
        ]
        stands.sort(key=_by_time)
        self.stands = [(s, self.ground.frame(Place(s[0], s[1]), s[2], s[3], s[4])) for s in stands]
        self._heights = [(frame.top(), frame.bottom()) for _, frame in self.stands]
        self._put_now_line()
        self._realise_anew()
        self.update()
        self.laid_out.emit()

    def _realise_anew(self) -> None:
        held = self.focused.key if self.focused is not None else ""
        self._realise(anew=True, held=held)
        if held and (self.focused is None or self.focused.key != held):
            tile = next(self.tiles_of(held), None)
            (tile or self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _realise(self, _value: int = 0, *, anew: bool = False, also: str = "", held: str = "") -> None:
        """Have tiles for what is in sight or near it, and for what has the focus or is held."""
        if self.is_stale:
            return
        sight = self.in_sight()
        first, last = sight.top() - _NEAR, sight.bottom() + _NEAR
        focused = held or (self.focused.key if self.focused is not None else "")
        wanted = {
            found[0].key: found
            for found, (top, bottom) in zip(self.stands, self._heights, strict=True)
            if (top < last and bottom > first) or found[0].entry.key == focused or found[0].key == also
        }
        if self.pool.show_slots(wanted, self.ground, is_private=self.is_private, anew=anew):
            for above in (self.now_line, self.ghost, self.ghost.label):
                above.raise_()
            self._ordering.start()

    @Slot()
    def _order_tabs(self) -> None:
        """Let Tab from outside come upon tiles in the order of time."""
        before: QWidget = self
        for stand, _ in self.stands:
            tile = self.pool.tiles.get(stand.key)
            if tile is not None:
                QWidget.setTabOrder(before, tile)
                before = tile

    def _put_now_line(self) -> None:
        number = self.plan.column_of(self.plan.now)
        day, column = self.plan.days[number], self.ground.columns[number]
        self.now_line.setVisible(day.begins <= self.plan.now < day.ends)
        y = round(self.ground.height_of(number, self.plan.now))
        self.now_line.setGeometry(column.x, y, column.wide - 1, NowLine.THICK)

    # ------------------------------------------------------------ Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.ground.paint(painter, event.rect())
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_stale:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.wear()


def tile_of(widget: QWidget | None) -> Tile | None:
    """Return the tile that a widget is or belongs to."""
    while widget is not None and not isinstance(widget, Tile):
        widget = widget.parentWidget()
    return widget


def _by_time(stand: Stand) -> tuple[int, int, float]:
    return stand.starts_at, stand.column, stand.left
