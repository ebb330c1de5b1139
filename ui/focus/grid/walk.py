# SPDX-License-Identifier: MIT
"""Where the focus goes: from entry to entry in the order of time, also to those that have no tile yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.focus.grid.canvas import Canvas, tile_of
from ui.focus.grid.tile import ProposalTile, Tile

_TAB = {True: Qt.FocusReason.TabFocusReason, False: Qt.FocusReason.BacktabFocusReason}


def tab(canvas: Canvas, *, forward: bool) -> bool:
    """Move the focus one stop on or back; past the last and before the first one, out of the grid."""
    focus = QApplication.focusWidget()
    tile = tile_of(focus) if focus is not None and focus is not canvas else None
    if tile is None or focus is None:
        return _enter(canvas) if forward else _leave(canvas, forward=False)
    stops = _stops(tile)
    number = stops.index(focus) + (1 if forward else -1)
    if 0 <= number < len(stops):
        stops[number].setFocus(_TAB[forward])
        return True
    here = _number(canvas, tile) + (1 if forward else -1)
    if here < 0:
        canvas.setFocus(_TAB[forward])
        return True
    if here >= len(canvas.stands):
        return _leave(canvas, forward=True)
    canvas.focus_stand(here, _TAB[forward])
    if not forward and (tile := canvas.focused) is not None:
        _stops(tile)[-1].setFocus(_TAB[forward])
    return True


def step(canvas: Canvas, tile: Tile, sideways: int, down: int) -> None:
    """Move the focus to the entry before or after in the same column, or to the nearest one beside."""
    here = _number(canvas, tile)
    column = tile.shown.column + sideways
    beside = [n for n, (stand, _) in enumerate(canvas.stands) if stand.column == column]
    if not beside:
        return
    if down:
        place = beside.index(here) + down
        if 0 <= place < len(beside):
            canvas.focus_stand(beside[place], _TAB[down > 0])
        return
    height = tile.geometry().center().y()
    apart = {abs(canvas.stands[n][1].center().y() - height): n for n in beside}
    canvas.focus_stand(apart[min(apart)], _TAB[sideways > 0])


def _enter(canvas: Canvas) -> bool:
    """Give the focus to the first entry in sight, or to the last one before it."""
    if not canvas.stands:
        return _leave(canvas, forward=True)
    top = canvas.pane.in_sight().top()
    number = next((n for n, (_, frame) in enumerate(canvas.stands) if frame.top() >= top), 0)
    canvas.focus_stand(number, _TAB[True])
    return True


def _leave(canvas: Canvas, *, forward: bool) -> bool:
    """Give the focus to what comes after the grid in the window's order, or before it."""
    widget = canvas.nextInFocusChain() if forward else canvas.previousInFocusChain()
    while widget is not None and widget is not canvas:
        if _takes_tab(widget) and not canvas.isAncestorOf(widget):
            widget.setFocus(_TAB[forward])
            return True
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    return False


def _takes_tab(widget: QWidget) -> bool:
    by_tab = Qt.FocusPolicy.TabFocus.value & widget.focusPolicy().value
    return bool(by_tab) and widget.isVisible() and widget.isEnabled() and not widget.isWindow()


def _stops(tile: Tile) -> tuple[QWidget, ...]:
    return (tile, tile.accept, tile.drop) if isinstance(tile, ProposalTile) else (tile,)


def _number(canvas: Canvas, tile: Tile) -> int:
    return next(n for n, (stand, _) in enumerate(canvas.stands) if stand.key == tile.shown.key)
