# SPDX-License-Identifier: MIT
"""The meetings that last all day, above the canvas, each across its days."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rider.domain.focus.blocks import Meeting
from ui.blocks.kinds import tr
from ui.focus.grid import words
from ui.focus.grid.entries import Entry, Sort
from ui.focus.grid.ground import Ground
from ui.focus.grid.listing import MeetingList
from ui.focus.grid.look import GridLook, Tone, tone_of
from ui.focus.grid.shares import Slot
from ui.focus.grid.strokes import Sight, Strokes, lines
from ui.focus.grid.tile import FoldTile, MeetingTile, Tile, corner
from ui.focus.grid.wishes import Wishes
from ui.widgets.enter import asks_for_menu

_MOST_ROWS = 3
_GAP, _ABOVE = 2, 3
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_O)


class Bar(NamedTuple):
    """Meetings in a row of the strip, from a column to another one; several where they are folded."""

    row: int
    first: int
    last: int
    meetings: tuple[Meeting, ...]


class Dress(NamedTuple):
    """What stands on a bar, its name for a screen reader, its tooltip, its meetings by their names."""

    line: str
    spoken: str
    tip: str
    names: tuple[str, ...]


class AllDay(QWidget):
    """A strip with a row for each of the meetings that share a day; no more rows than leave room below."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.tiles: list[Tile] = []
        self._sights: dict[Tile, Sight] = {}
        self._listed: dict[Tile, list[tuple[str, str]]] = {}
        self.hide()

    def wear(self, look: GridLook) -> None:
        """Take on a look."""
        self._strokes = Strokes(look)

    def show_meetings(self, ground: Ground, shift: int, *, is_private: bool) -> None:
        """Show what lasts all day on a ground that is scrolled sideways by `shift`."""
        for tile in self.tiles:
            tile.hide()
            tile.deleteLater()
        self._sights.clear()
        self._listed.clear()
        bars = _bars(ground)
        high = ground.look.tiny.metrics.height() + 5
        self.tiles = [self._tile(bar, ground, shift, high, is_private=is_private) for bar in bars]
        rows = max((bar.row + 1 for bar in bars), default=0)
        self.setFixedHeight(rows * (high + _GAP) + 2 * _ABOVE)
        self.setVisible(bool(bars))

    def _tile(self, bar: Bar, ground: Ground, shift: int, high: int, *, is_private: bool) -> Tile:
        tile: Tile = MeetingTile(self) if len(bar.meetings) == 1 else FoldTile(self)
        ends = (ground.columns[bar.first], ground.columns[bar.last])
        left, right = min(ends), max(ends)
        x = left.x - shift + 5
        frame = QRect(x, _ABOVE + bar.row * (high + _GAP), right.x - shift + right.wide - 3 - x, high)
        entry = _entry(bar.meetings[0])
        folded = tuple(_entry(m) for m in bar.meetings) if len(bar.meetings) > 1 else ()
        slot = Slot(0, 0, bar.first, 0.0, 1.0, entry, folded)
        dress = _dress(bar.meetings, ground.plan.now, is_private=is_private)
        tone = Tone.MEETING if folded else tone_of(entry)
        text = lines((dress.line,), tone, frame.width(), frame.height(), ground.look)
        self._sights[tile] = Sight(frame, tone, text)
        self._listed[tile] = list(zip((m.id for m in bar.meetings), dress.names, strict=True))
        tile.show_slot(slot, frame, dress.spoken, dress.tip.strip)
        tile.show()
        return tile

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for tile, sight in self._sights.items():
            self._strokes.paint(painter, sight, self.devicePixelRatio())
            if tile.hasFocus():
                self._strokes.paint_ring(painter, sight)
        painter.end()

    def _open(self, tile: Tile) -> None:
        shows = tile.shown.entry.shows
        if tile.shown.folded:
            menu = MeetingList(self._listed[tile], self)
            menu.chosen.connect(self._wishes.meeting_opened)
            menu.popup(corner(tile))
        elif isinstance(shows, Meeting):
            self._wishes.meeting_opened.emit(shows.id)

    def _focused(self) -> Tile | None:
        return next((tile for tile in self.tiles if tile.hasFocus()), None)

    def _at(self, at: QPoint) -> Tile | None:
        return next((tile for tile in self.tiles if tile.geometry().contains(at)), None)

    def _ask_menu(self, tile: Tile, on_screen: QPoint) -> None:
        shows = tile.shown.entry.shows
        if isinstance(shows, Meeting) and not tile.shown.folded:
            self._wishes.meeting_menu_requested.emit(shows.id, on_screen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tile = self._focused()
        if tile is not None and asks_for_menu(event):
            self._ask_menu(tile, corner(tile))
        elif tile is not None and event.key() in _OPENS:
            self._open(tile)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        tile = self._at(event.position().toPoint())
        if tile is not None and tile.shown.folded and event.button() is Qt.MouseButton.LeftButton:
            self._open(tile)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # so that the release comes here too

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        tile = self._at(event.position().toPoint())
        if tile is not None and not tile.shown.folded:
            self._open(tile)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        tile = self._at(event.pos()) if by_mouse else self._focused()
        if tile is not None:
            self._ask_menu(tile, event.globalPos() if by_mouse else corner(tile))


def _entry(meeting: Meeting) -> Entry:
    return Entry(meeting.starts_at, meeting.ends_at, Sort.MEETING, f"m{meeting.id}", meeting)


def _bars(ground: Ground) -> list[Bar]:
    """Return the meetings in rows; what needs more rows than there are is folded day by day."""
    found: list[Bar] = []
    free: list[int] = []
    for first, last, meeting in _spans(ground):
        row = next((n for n, until in enumerate(free) if until < first), len(free))
        if row == len(free):
            free.append(-1)
        free[row] = last
        found.append(Bar(row, first, last, (meeting,)))
    if len(free) <= _MOST_ROWS:
        return found
    kept = [bar for bar in found if bar.row < _MOST_ROWS - 1]
    hidden = [bar for bar in found if bar.row >= _MOST_ROWS - 1]
    return kept + _folded(hidden, len(ground.columns))


def _folded(hidden: Sequence[Bar], columns: int) -> list[Bar]:
    by_day = (
        (column, tuple(bar.meetings[0] for bar in hidden if bar.first <= column <= bar.last))
        for column in range(columns)
    )
    return [Bar(_MOST_ROWS - 1, column, column, meetings) for column, meetings in by_day if meetings]


def _spans(ground: Ground) -> list[tuple[int, int, Meeting]]:
    """Return the all-day meetings with their first and last column, the longest of a day first."""
    days = [scale.day for scale in ground.plan.days]
    found = []
    for meeting in ground.plan.agenda.meetings:
        if meeting.first_day is None:
            continue
        last_day = meeting.last_day or meeting.first_day
        if meeting.first_day <= days[-1] and last_day >= days[0]:
            first = max(0, (meeting.first_day - days[0]).days)
            found.append((first, min(len(days) - 1, (last_day - days[0]).days), meeting))
    return sorted(found, key=_longest_first)


def _longest_first(span: tuple[int, int, Meeting]) -> tuple[int, int, str]:
    first, last, meeting = span
    return first, -last, meeting.title


def _dress(meetings: Sequence[Meeting], now: int, *, is_private: bool) -> Dress:
    said = [words.said(_entry(m), now, is_private=is_private) for m in meetings]
    all_day = tr("all day")
    tip = "\n".join(" · ".join(part for part in (s.headline, s.detail, s.standing) if part) for s in said)
    names = tuple(s.headline for s in said)
    if len(said) > 1:
        count = words.folded(len(said))
        return Dress(f"+{len(said)}", f"{count}, {all_day}: {', '.join(names)}", tip, names)
    spoken = ", ".join(part for part in (said[0].title, said[0].who, all_day, said[0].standing) if part)
    return Dress(said[0].headline, spoken, tip, names)
