# SPDX-License-Identifier: MIT
"""The keyboard's twins of every gesture: whatever the mouse can do is done with keys alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from rider.domain.day import HOUR_MS
from rider.domain.focus.blocks import Block, BlockState, Place
from ui.blocks.kinds import tr
from ui.focus.grid import walk
from ui.focus.grid.grip import Grip, Part
from ui.focus.grid.tile import FoldTile, ProposalTile, Tile
from ui.widgets.enter import asks_for_menu
from ui.widgets.mirror import onward

if TYPE_CHECKING:
    from ui.focus.grid.live import LiveCanvas

_Key = Qt.Key
_NO, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_BOTH = _SHIFT | Qt.KeyboardModifier.ControlModifier
_ENTERS = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space)
_NEW = (_Key.Key_N, _Key.Key_Insert)
_DROPS = (_Key.Key_Delete, _Key.Key_Backspace)
_DOWN = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_SIDEWAYS = {_Key.Key_Left: -1, _Key.Key_Right: 1}
_PAGES = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
_PARTS = {_NO: Part.WHOLE, _SHIFT: Part.END, _BOTH: Part.START}
_LETTERS = (_Key.Key_O, _Key.Key_S, _Key.Key_G, *_NEW)
_ONCE = (*_ENTERS, *_DROPS, *_LETTERS)
"""Held down, they act once: a block would be put down at once, and gap after gap be filled."""
_OWN = (*_ENTERS, *_DROPS, *_DOWN, *_SIDEWAYS, *_LETTERS)


class Keys(QObject):
    """Turns keys into steps from entry to entry, into deeds, and into a block that is carried."""

    def __init__(self, canvas: "LiveCanvas") -> None:
        super().__init__(canvas)
        self._canvas, self._carry, self._deeds = canvas, canvas.carry, canvas.deeds

    def wants(self, event: QKeyEvent) -> bool:
        """Say whether a key means something here, so that no shortcut of the window takes it."""
        if self._carry.grip is not None:
            return True
        if event.key() == _Key.Key_S and not _can_start(self._canvas.focused):
            return False  # elsewhere it starts the block that comes next
        return _held(event) == _NO and event.key() in _OWN

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asked for anything."""
        key = Qt.Key(event.key())
        if event.isAutoRepeat() and key in _ONCE:
            return True
        if self._carry.grip is not None:
            self._press_while_carrying(key, _held(event), self._carry.grip)
            return True
        tile = self._canvas.focused
        if tile is not None and asks_for_menu(event):
            self._deeds.ask_menu(tile)
            return True
        if _held(event) != _NO:
            return False
        if key in _NEW:
            self._take_new(tile)
        elif key == _Key.Key_G:
            self._fill(tile)
        elif tile is not None:
            return self._press_on(tile, key)
        else:
            return self._press_on_empty(key)
        return True

    def hint(self) -> str:
        """Return which keys there are where the focus is."""
        if self._carry.grip is not None and not self._carry.by_keys:
            return tr("Esc puts it back")
        if self._carry.grip is not None:
            return tr(
                "Arrows move · Shift: the end · Ctrl+Shift: the start · Enter puts it down · Esc puts it back"
            )
        tile = self._canvas.focused
        if isinstance(tile, ProposalTile):
            return tr("Enter accepts · Del drops · Tab to the buttons")
        if isinstance(tile, FoldTile):
            return tr("Enter lists the meetings")
        if tile is not None and not _can_start(tile):
            return tr("Enter opens · N new block · G fills the next gap")
        if tile is not None:
            return tr("Enter grabs · O opens · S starts · Del drops · N new block · G fills the next gap")
        return tr("Arrows go from gap to gap · Enter fills it · N new block · Tab to the blocks")

    def _press_on(self, tile: Tile, key: Qt.Key) -> bool:
        if key in _DOWN or key in _SIDEWAYS:
            walk.step(self._canvas, tile, onward(_SIDEWAYS.get(key, 0)), _DOWN.get(key, 0))
        elif key in _ENTERS:
            self._enter(tile)
        elif key == _Key.Key_O:
            self._deeds.open(tile)
        elif key == _Key.Key_S:
            self._deeds.start(tile)
        elif key in _DROPS:
            self._deeds.drop(tile)
        else:
            return False
        return True

    def _enter(self, tile: Tile) -> None:
        """Grab what can be moved; open or answer what cannot."""
        shows = tile.shown.entry.shows
        if isinstance(tile, ProposalTile):
            self._deeds.answer(tile.key, True)
        elif isinstance(shows, Block) and shows.state is BlockState.PLANNED:
            grip = Grip(Part.WHOLE, shows.place, shows.place, shows.id)
            self._carry.take(grip, self._canvas.title_of(shows.id), by_keys=True)
        else:
            self._deeds.open(tile)

    def _press_on_empty(self, key: Qt.Key) -> bool:
        if key in _DOWN or key in _SIDEWAYS:
            self._go_to_gap(onward(_SIDEWAYS.get(key, 0)), _DOWN.get(key, 0))
        elif key in _ENTERS:
            self._fill(None)
        else:
            return False
        return True

    def _go_to_gap(self, sideways: int, down: int) -> None:
        plan, canvas = self._canvas.plan, self._canvas
        gaps = [gap for column in range(len(plan.days)) for gap in plan.gaps(column)]
        here = canvas.offer.place
        found: Place | None = None
        if down:
            ahead = [g for g in gaps if here is None or (g > here if down > 0 else g < here)]
            found = (ahead[0] if down > 0 else ahead[-1]) if ahead else None
        else:
            found = plan.gap_beside(canvas.spot, sideways)
        if found is not None:
            canvas.go_to(found.starts_at)

    def _take_new(self, tile: Tile | None) -> None:
        place = self._canvas.plan.new_from(self._since(tile))
        self._carry.take(Grip(Part.NEW, place, place), by_keys=True)

    def _fill(self, tile: Tile | None) -> None:
        gap = self._canvas.offer.place or self._canvas.plan.gap_from(self._since(tile))
        if gap is not None:
            self._canvas.wishes.gap_filled.emit(gap)

    def _since(self, tile: Tile | None) -> int:
        return self._canvas.spot if tile is None else tile.shown.entry.ends_at

    def _press_while_carrying(self, key: Qt.Key, held: Qt.KeyboardModifier, grip: Grip) -> None:
        if key == _Key.Key_Escape:
            self._canvas.cancel()
        elif not self._carry.by_keys:
            return
        elif key in _ENTERS:
            self._carry.drop()
        elif key in _DOWN and held in _PARTS:
            self._step(grip, _PARTS[held], _DOWN[key], self._canvas.plan.snap_ms)
        elif key in _PAGES and held == _NO:
            self._step(grip, Part.WHOLE, _PAGES[key], HOUR_MS)
        elif key in _SIDEWAYS and held == _NO:
            self._move_to_day_beside(grip, onward(_SIDEWAYS[key]))

    def _step(self, grip: Grip, part: Part, way: int, step: int) -> None:
        plan = self._canvas.plan
        day = plan.days[plan.column_of(grip.place.starts_at)]
        self._carry.move(grip.stepped(part, way, day, step))

    def _move_to_day_beside(self, grip: Grip, way: int) -> None:
        plan = self._canvas.plan
        column = plan.column_of(grip.place.starts_at)
        if 0 <= column + way < len(plan.days):
            day, since = plan.days[column + way], plan.days[column]
            self._carry.move(grip.moved_to_day(day, since, plan.snap_ms))


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _can_start(tile: Tile | None) -> bool:
    shows = None if tile is None else tile.shown.entry.shows
    return isinstance(shows, Block) and shows.state is BlockState.PLANNED
