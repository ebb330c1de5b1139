# SPDX-License-Identifier: MIT
"""The workdays: what lies beneath, the entries, and the tiles of those that are in sight."""

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from rider.domain.focus.blocks import Place
from ui.focus.grid import words
from ui.focus.grid.dress import Wardrobe
from ui.focus.grid.ghost import GapOffer, Ghost, NowLine
from ui.focus.grid.ground import Ground, height
from ui.focus.grid.look import GridLook, grid_look
from ui.focus.grid.pane import Pane
from ui.focus.grid.plan import Plan
from ui.focus.grid.pool import Pool
from ui.focus.grid.shares import Room, slots
from ui.focus.grid.shares import Slot as Stand
from ui.focus.grid.strokes import Sight, Strokes
from ui.focus.grid.tile import Tile
from ui.theme import current

_BY_TIME = itemgetter(0, 2, 3)  # when it starts, its column, and how far to the left it is there
_SHARE, _HALF_A_LANE, _STRIP_PX = 0.62, 0.6, 18


class Canvas(QWidget):
    """Shows a plan: the entries that are in sight, and what is offered or held above them.

    Signals:
        laid_out(): columns or heights are others now.
        dressed(GridLook): it wears another theme or size of text.
    """

    dressed = Signal(object)
    laid_out = Signal()
    spoken_role = QAccessible.Role.List

    def __init__(self, plan: Plan, area: QScrollArea) -> None:
        super().__init__()
        self.pane = Pane(area, self)
        self.plan = plan
        self.is_private = False
        self.is_stale = True
        self.spot = plan.now
        self.stands: list[tuple[Stand, QRect]] = []
        self._heights: list[tuple[int, int]] = []
        self._seen: dict[str, Sight] = {}
        self._wanted: dict[str, tuple[Stand, QRect]] = {}
        self._lifted = ""
        self._build()
        for moved in (area.verticalScrollBar().valueChanged, area.verticalScrollBar().rangeChanged):
            moved.connect(self._take_scroll)
        self.wear()

    def _build(self) -> None:
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.pool = Pool(self, self.welcome)
        self.pool.made.connect(self._order_tabs)
        self.now_line = NowLine(self)
        self.offer = GapOffer(self)
        self.ghost = Ghost(self)

    def welcome(self, tile: Tile) -> None:
        """Take note of a tile that is new."""

    # ------------------------------------------------------------ what is shown

    def show_plan(self, plan: Plan) -> None:
        """Show other days, or other entries; the entry with the focus keeps it."""
        if (plan.days[0], len(plan.days)) != (self.plan.days[0], len(self.plan.days)):
            first, last = plan.days[0], plan.days[-1]
            is_now = first.begins <= plan.now < last.ends
            self.spot = plan.now if is_now else plan.hours.on(first).starts_at
        self.plan = plan
        self._lay_out_soon()

    def wear(self) -> None:
        """Take on the theme and the size of text."""
        self.look: GridLook = grid_look(current(), self.font())
        self._strokes = Strokes(self.look)
        for part in (self.ghost, self.offer, self.now_line):
            part.wear(self.look)
        self.ground = Ground(self.plan, self.look, max(1, self.width()))
        self.dressed.emit(self.look)
        self._lay_out_soon()

    def set_private(self, is_private: bool) -> None:
        """Name deals or not."""
        self.is_private = is_private
        self._lay_out_soon()

    def set_now(self, at: int) -> None:
        """Move the line of the present; blocks and meetings whose time is over say so."""
        before, self.plan.now = self.plan.now, at
        agenda = self.plan.agenda
        ends = (
            *(block.ends_at for block in agenda.blocks),
            *(meeting.ends_at for meeting in agenda.meetings),
        )
        if any(before < end <= at for end in ends):
            self._lay_out_soon()
        if not self.is_stale:
            self._put_now_line()

    def lift(self, key: str) -> None:
        """Show of an entry only the place that it was lifted from; of none where the key is empty."""
        self._lifted = key
        if key:
            self.pool.rest()
        self.update()

    # ------------------------------------------------------------ places

    def tile_at(self, at: QPoint) -> Tile | None:
        """Return the tile at a place."""
        keys = (key for key, (_, frame) in self._wanted.items() if frame.contains(at))
        return next((self.pool.tile(key) for key in keys), None)

    def tiles_of(self, key: str) -> Iterator[Tile]:
        """Return the tiles of an entry that is in sight: one for each day that it lies in."""
        keys = [stand.key for stand, _ in self._wanted.values() if stand.entry.key == key]
        return (tile for tile in map(self.pool.tile, keys) if tile is not None)

    def sight_of(self, tile: Tile) -> Sight:
        """Return how a tile's entry is painted."""
        return self._seen[tile.shown.key]

    @property
    def focused(self) -> Tile | None:
        """Return the tile that has the focus, or one of whose buttons has it."""
        focus = QApplication.focusWidget()
        return tile_of(focus) if focus is not None and self.isAncestorOf(focus) else None

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
        self.pane.reveal(frame)
        self._realise(also=stand.entry.key)
        tile = self.pool.tile(stand.key)
        if tile is not None:
            tile.setFocus(reason)

    # ------------------------------------------------------------ laying out

    def _lay_out_soon(self) -> None:
        self.is_stale = True
        self.setMinimumSize(len(self.plan.days) * self.look.column_px, height(self.plan, self.look))
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        offered = self.offer.place
        self.offer.withdraw()
        self.ground = Ground(self.plan, self.look, self.width())
        self.wardrobe = Wardrobe(self.ground, is_private=self.is_private)
        lanes, share = self.ground.columns[0].room / self.look.lane_px, self._blocks_share()
        least = self.look.ms(self.look.least_px)
        stands = [
            stand
            for n, day in enumerate(self.plan.days)
            for stand in slots(self.plan.in_day[n], Room(n, day.begins, day.ends, lanes, least, share))
        ]
        stands.sort(key=_BY_TIME)
        self.stands = [(s, self.ground.frame(Place(s[0], s[1]), s[2], s[3], s[4])) for s in stands]
        self._heights = [(frame.top(), frame.bottom()) for _, frame in self.stands]
        self._seen.clear()
        self._put_now_line()
        self.laid_out.emit()  # before any tile is made: now it is scrolled to where the rep wants to look
        self.is_stale = False
        self._realise_anew()
        if offered is not None:  # it may be another one by now, or none
            self.offer_gap(self.plan.gap_at(self.plan.column_of(offered.starts_at), offered.starts_at))
        self.update()

    def _blocks_share(self) -> float:
        """Return how much of a column blocks have beside meetings: nearly all where neither could be read."""
        room = self.ground.columns[0].room
        is_wide = room * (1 - _SHARE) >= self.look.lane_px * _HALF_A_LANE
        return _SHARE if is_wide else max(_SHARE, 1 - _STRIP_PX / room)

    def _realise_anew(self) -> None:
        """Have the tiles stand for other slots; the focus stays with its entry, whose slot may be another."""
        held = self.focused.key if self.focused is not None else ""
        self._realise(anew=True, also=held)
        if held and (self.focused is None or self.focused.key != held):
            tile = next(self.tiles_of(held), None)
            (tile or self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_scroll(self) -> None:
        self._realise()

    def _realise(self, *, anew: bool = False, also: str = "") -> None:
        """Dress what is in sight, what has the focus, and what else is asked for."""
        if self.is_stale:
            return
        sight, focused = self.pane.in_sight(), self.focused
        first, last = sight.top(), sight.bottom()
        kept = {also, focused.key} if focused is not None else {also}
        self._wanted = {
            found[0].key: found
            for found, (top, bottom) in zip(self.stands, self._heights, strict=True)
            if (top < last and bottom > first) or found[0].entry.key in kept
        }
        for key, (stand, frame) in self._wanted.items():
            if key not in self._seen:
                self._seen[key] = self.wardrobe.sight(stand, frame)
        self.pool.want(self._wanted, self.wardrobe, anew=anew)

    @Slot()
    def _order_tabs(self) -> None:
        """Let Tab from outside come upon tiles in the order of time."""
        before: QWidget = self
        for key in self._wanted:
            tile = self.pool.tiles.get(key)
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
        region, ratio = event.region(), self.devicePixelRatio()
        for key, (stand, frame) in self._wanted.items():
            if not region.intersects(frame):
                continue
            if self._lifted == stand.entry.key:
                self._strokes.paint_lifted(painter, frame)
            else:
                self._strokes.paint(painter, self._seen[key], ratio)
        focused = self.focused
        if focused is not None and focused.shown.key in self._seen:
            self._strokes.paint_ring(painter, self._seen[focused.shown.key])
        painter.end()
        if not self._lifted:
            self.pool.go_on()

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
