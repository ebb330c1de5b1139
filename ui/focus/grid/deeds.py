# SPDX-License-Identifier: MIT
"""What can be done with an entry: each becomes a wish, whichever way the rep asked for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from rider.domain.focus.blocks import Block, BlockState, Meeting
from ui.focus.grid.listing import MeetingList
from ui.focus.grid.tile import FoldTile, ProposalTile, Tile, corner

if TYPE_CHECKING:
    from ui.focus.grid.live import LiveCanvas


class Deeds(QObject):
    """Tells what the rep wants with the entry of a tile."""

    def __init__(self, canvas: "LiveCanvas") -> None:
        super().__init__(canvas)
        self._canvas, self._wishes = canvas, canvas.wishes
        self.listed: MeetingList | None = None

    def open(self, tile: Tile) -> None:
        """Open a block or a meeting; list the meetings that are folded."""
        shows = tile.shown.entry.shows
        if isinstance(tile, FoldTile):
            self._list(tile)
        elif isinstance(shows, Block):
            self._wishes.block_opened.emit(shows.id)
        elif isinstance(shows, Meeting):
            self._wishes.meeting_opened.emit(shows.id)

    def ask_menu(self, tile: Tile, on_screen: QPoint | None = None) -> None:
        """Ask for the menu of a block or a meeting."""
        shows = tile.shown.entry.shows
        at = on_screen or corner(tile)
        if isinstance(tile, FoldTile):
            self._list(tile)
        elif isinstance(shows, Block):
            self._wishes.block_menu_requested.emit(shows.id, at)
        elif isinstance(shows, Meeting):
            self._wishes.meeting_menu_requested.emit(shows.id, at)

    def drop(self, tile: Tile) -> None:
        """Ask to drop a block, or a proposal."""
        shows = tile.shown.entry.shows
        if isinstance(tile, ProposalTile):
            self.answer(tile.key, False)
        elif isinstance(shows, Block):
            self._wishes.block_dropped.emit(shows.id)

    def start(self, tile: Tile) -> None:
        """Ask to start a block."""
        shows = tile.shown.entry.shows
        if isinstance(shows, Block) and shows.state is BlockState.PLANNED:
            self._wishes.start_requested.emit(shows.id)

    @Slot(object, object)
    def answer(self, key: str, accepted: bool) -> None:
        """Accept a proposal, or dismiss it."""
        entry = self._canvas.plan.entry(key)
        if entry is not None:
            wish = self._wishes.proposal_accepted if accepted else self._wishes.proposal_dismissed
            wish.emit(entry.shows)

    def _list(self, tile: FoldTile) -> None:
        """List the meetings that are folded: choosing one opens it."""
        listed = self._canvas.wardrobe.listed(tile.shown)
        self.listed = MeetingList(listed, self._canvas)
        self.listed.chosen.connect(self._wishes.meeting_opened)
        self.listed.popup(corner(tile))
