# SPDX-License-Identifier: MIT
"""How a slot is seen and said: the lines that are painted, its name for a screen reader, its tooltip."""

from PySide6.QtCore import QRect

from rider.domain.focus import Block, BlockState, Meeting
from ui.focus.grid import words
from ui.focus.grid.entries import Entry, Sort
from ui.focus.grid.ground import Ground
from ui.focus.grid.look import Tone, tone_of
from ui.focus.grid.scale import DayScale
from ui.focus.grid.shares import Slot
from ui.focus.grid.strokes import Sight, lines
from ui.focus.kinds import tr

_NARROW_LETTERS = 24
_MOST_SPOKEN, _MOST_NAMED = 24, 5


class Wardrobe:
    """Dresses slots for a ground; in private without the names of deals, accounts and meetings."""

    def __init__(self, ground: Ground, *, is_private: bool) -> None:
        """Measure below which width a name gets a line of its own."""
        self._ground, self._is_private = ground, is_private
        self._now = ground.plan.now
        self._narrow = ground.look.title.metrics.averageCharWidth() * _NARROW_LETTERS

    def sight(self, slot: Slot, frame: QRect) -> Sight:
        """Return how a slot is painted in a frame."""
        look, wide, high = self._ground.look, frame.width(), frame.height()
        if slot.folded:
            named = slot.folded[: min(_MOST_NAMED, high // look.body_px)]
            names = (self._said(entry).headline for entry in named)
            texts: tuple[str, ...] = (f"+{len(slot.folded)}", *names)
            return Sight(frame, Tone.MEETING, lines(texts, Tone.MEETING, wide, high, look, wraps=False))
        said = self._said(slot.entry)
        more = _more(slot.entry, said)
        texts = (said.title, said.who, more) if wide < self._narrow else (said.headline, more)
        tone = tone_of(slot.entry)
        shared = tuple(self._heights(begins, ends, frame, slot) for begins, ends in slot.shared)
        return Sight(frame, tone, lines(texts, tone, wide, high, look), shared)

    def spoken(self, slot: Slot) -> str:
        """Return what a screen reader says of a slot."""
        if slot.folded:
            named = (self._line(entry, slot) for entry in slot.folded[:_MOST_SPOKEN])
            return ", ".join((words.folded(len(slot.folded)), *named))
        said = self._said(slot.entry)
        return words.spoken(slot.entry, self._day(slot), said)

    def tip(self, slot: Slot) -> str:
        """Return all that is known of a slot."""
        if slot.folded:
            return "\n".join(self._line(entry, slot) for entry in slot.folded)
        said = self._said(slot.entry)
        return words.tip(slot.entry, self._day(slot), said)

    def listed(self, slot: Slot) -> list[tuple[str, str]]:
        """Return the ids of the meetings that are folded, each with its line."""
        return [
            (entry.shows.id, self._line(entry, slot))
            for entry in slot.folded
            if isinstance(entry.shows, Meeting)
        ]

    def _said(self, entry: Entry) -> words.Said:
        return words.said(entry, self._now, is_private=self._is_private)

    def _line(self, entry: Entry, slot: Slot) -> str:
        said = self._said(entry)
        return f"{self._day(slot).clock(entry.starts_at)} {said.headline}"

    def _day(self, slot: Slot) -> DayScale:
        return self._ground.plan.days[slot.column]

    def _heights(self, begins: int, ends: int, frame: QRect, slot: Slot) -> tuple[int, int]:
        top = round(self._ground.height_of(slot.column, begins)) - frame.top()
        bottom = round(self._ground.height_of(slot.column, ends)) - frame.top()
        return max(1, top), min(frame.height() - 1, bottom)


def _more(entry: Entry, said: words.Said) -> str:
    """Return what stands in small letters: of a planned block not that it is planned."""
    shows = entry.shows
    is_plain = (
        isinstance(shows, Block) and shows.state is BlockState.PLANNED and said.standing == tr("planned")
    )
    lasts = words.length(entry.ends_at - entry.starts_at) if entry.sort is not Sort.MEETING else ""
    return " · ".join(part for part in (said.detail, lasts, "" if is_plain else said.standing) if part)
