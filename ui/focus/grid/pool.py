# SPDX-License-Identifier: MIT
"""The tiles that are in sight; those that are scrolled away stand for others then.

What is in sight is painted before its tiles are there: they are made a few at a time between two events, and
at once where the pointer or the focus comes upon one.
"""

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ui.focus.grid.dress import Wardrobe
from ui.focus.grid.entries import Sort
from ui.focus.grid.shares import Slot as Stand
from ui.focus.grid.tile import BlockTile, FoldTile, MeetingTile, ProposalTile, Tile

_TYPES: dict[Sort, type[Tile]] = {
    Sort.BLOCK: BlockTile,
    Sort.MEETING: MeetingTile,
    Sort.PROPOSAL: ProposalTile,
}
_SLICE_S, _BETWEEN_MS = 0.003, 8
"""How long tiles are made in one go, and how long then everything else has its turn."""

_OTHER = Qt.FocusReason.OtherFocusReason

Stands = dict[str, tuple[Stand, QRect]]


class Pool(QObject):
    """Makes tiles as they are wanted, and keeps those that are not for later.

    Signals:
        made(): all that is wanted is there.
    """

    made = Signal()

    def __init__(self, canvas: QWidget, welcome: Callable[[Tile], None]) -> None:
        """Begin without a tile; `welcome` is told of each one that is new."""
        super().__init__(canvas)
        self._canvas, self._welcome = canvas, welcome
        self.tiles: dict[str, Tile] = {}
        self._spare: defaultdict[type[Tile], list[Tile]] = defaultdict(list)
        self._wanted: Stands = {}
        self._due: list[str] = []
        self._making = QTimer(self, interval=_BETWEEN_MS)
        self._making.timeout.connect(self._make_some)

    def want(self, stands: Stands, wardrobe: Wardrobe, *, anew: bool) -> None:
        """Have tiles for these by and by, and for no others; dress all of them again if `anew`."""
        self._wanted, self._wardrobe = stands, wardrobe
        for key in [key for key in self.tiles if key not in stands]:
            self._put_away(key)
        for key in list(self.tiles) if anew else ():
            self._dress(key, self.tiles[key])
        self._due = [key for key in reversed(stands) if key not in self.tiles]
        self._making.stop()
        for key in [key for key in self._due if stands[key][0].entry.sort is Sort.PROPOSAL]:
            self.tile(key)  # at once: it has buttons

    def go_on(self) -> None:
        """Make what is still to be made, from now on: once what is in sight was painted."""
        if self._due and not self._making.isActive():
            self._making.start()

    def rest(self) -> None:
        """Make nothing for now: the frames of a drag come first."""
        self._making.stop()

    def tile(self, key: str) -> Tile | None:
        """Return the tile of something that is wanted, made at once where it is not there yet."""
        if key not in self._wanted:
            return None
        return self.tiles.get(key) or self._make(key)

    @Slot()
    def make_all(self) -> None:
        """Make at once what is still to be made."""
        while self._due:
            self._make_next()
        self._finish()

    @Slot()
    def _make_some(self) -> None:
        until = perf_counter() + _SLICE_S
        while self._due and perf_counter() < until:
            self._make_next()
        if not self._due:
            self._finish()

    def _make_next(self) -> None:
        key = self._due.pop()
        if key not in self.tiles:
            self._make(key)

    def _finish(self) -> None:
        self._making.stop()
        self.made.emit()

    def _make(self, key: str) -> Tile:
        stand = self._wanted[key][0]
        kind = FoldTile if stand.folded else _TYPES[stand.entry.sort]
        if self._spare[kind]:
            tile = self._spare[kind].pop()
        else:
            tile = kind(self._canvas)
            self._welcome(tile)
        self.tiles[key] = tile
        self._dress(key, tile)
        tile.show()
        return tile

    def _dress(self, key: str, tile: Tile) -> None:
        stand, frame = self._wanted[key]
        tile.show_slot(stand, frame, self._wardrobe.spoken(stand), partial(self._wardrobe.tip, stand))

    def _put_away(self, key: str) -> None:
        tile = self.tiles.pop(key)
        focus = QApplication.focusWidget()
        if focus is not None and (tile is focus or tile.isAncestorOf(focus)):
            self._canvas.setFocus(_OTHER)  # else Qt hands it on as if Tab were pressed
        tile.hide()
        self._spare[type(tile)].append(tile)
