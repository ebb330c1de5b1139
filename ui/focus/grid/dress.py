# SPDX-License-Identifier: MIT
"""How a slot is seen and said: the lines that are painted, its name for a screen reader, its tooltip."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QRect

from rider.domain.focus.blocks import Block, BlockState, Meeting
from ui.blocks.kinds import tr
from ui.focus.grid import words
from ui.focus.grid.entries import Entry, Sort
from ui.focus.grid.ground import TOP, Ground
from ui.focus.grid.look import Tone, tone_of
from ui.focus.grid.scale import DayScale
from ui.focus.grid.shares import Slot
from ui.focus.grid.strokes import Sight, lines

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
            texts = chain((f"+{len(slot.folded)}",), (self._said(entry).headline for entry in named))
            return Sight(frame, Tone.MEETING, lines(texts, Tone.MEETING, wide, high, look, wraps=False))
        said, tone = self._said(slot.entry), tone_of(slot.entry)
        head = (said.title, said.who) if wide < self._narrow else (said.headline,)
        texts = chain(head, _more(slot.entry, said))
        shared = self._heights(frame, slot) if slot.shared else ()
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

    def _heights(self, frame: QRect, slot: Slot) -> tuple[tuple[int, int], ...]:
        """Return between which heights of a frame its block shares time with meetings."""
        begins, px = self._day(slot).begins, self._ground.px
        top, low = frame.top() - TOP, frame.height() - 1
        return tuple(
            (max(1, round(px(since - begins)) - top), min(low, round(px(until - begins)) - top))
            for since, until in slot.shared
        )


def _more(entry: Entry, said: words.Said) -> Iterator[str]:
    """Return what stands in small letters, if there is room: of a planned block not that it is planned."""
    shows = entry.shows
    is_plain = (
        isinstance(shows, Block) and shows.state is BlockState.PLANNED and said.standing == tr("planned")
    )
    lasts = words.length(entry.ends_at - entry.starts_at) if entry.sort is not Sort.MEETING else ""
    yield " · ".join(part for part in (said.detail, lasts, "" if is_plain else said.standing) if part)
