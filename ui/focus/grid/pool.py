# SPDX-License-Identifier: MIT
"""The tiles that are in sight or near it; those that are scrolled away are dressed anew for others."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.focus.grid.dress import dress
from ui.focus.grid.entries import Sort
from ui.focus.grid.ground import Ground
from ui.focus.grid.shares import Slot
from ui.focus.grid.tile import BlockTile, FoldTile, MeetingTile, ProposalTile, Tile

_TYPES: dict[Sort, type[Tile]] = {
    Sort.BLOCK: BlockTile,
    Sort.MEETING: MeetingTile,
    Sort.PROPOSAL: ProposalTile,
}


class Pool(QObject):
    """Makes tiles as they are wanted, and keeps those that are not for later."""

    def __init__(self, canvas: QWidget) -> None:
        """Begin without a tile."""
        super().__init__(canvas)
        self._canvas = canvas
        self.welcome: Callable[[Tile], None] | None = None  # told of each tile that is made
        self.tiles: dict[str, Tile] = {}
        self._spare: defaultdict[type[Tile], list[Tile]] = defaultdict(list)

    def show_slots(
        self, wanted: Mapping[str, tuple[Slot, QRect]], ground: Ground, *, is_private: bool, anew: bool
    ) -> bool:
        """Show these slots by their keys and no others, all again if `anew`; say whether any changed."""
        gone = [key for key in self.tiles if key not in wanted]
        come = [key for key in wanted if anew or key not in self.tiles]
        for key in gone:
            self._put_away(key)
        for key in come:
            slot, frame = wanted[key]
            tile = self.tiles.get(key) or self._tile(slot)
            self.tiles[key] = tile
            tile.show_slot(slot, frame, dress(slot, frame, ground, is_private=is_private), ground.look)
            tile.show()
        return bool(gone or come)

    def _tile(self, slot: Slot) -> Tile:
        kind = FoldTile if slot.folded else _TYPES[slot.entry.sort]
        if self._spare[kind]:
            return self._spare[kind].pop()
        made = kind(self._canvas)
        if self.welcome is not None:
            self.welcome(made)
        return made

    def _put_away(self, key: str) -> None:
        tile = self.tiles.pop(key)
        if tile.isAncestorOf(focus := QApplication.focusWidget() or self._canvas) or tile is focus:
            self._canvas.setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # else Qt hands it on as if Tab were pressed
        tile.hide()
        tile.lift(lifted=False)
        self._spare[type(tile)].append(tile)
