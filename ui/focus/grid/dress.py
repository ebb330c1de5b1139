# SPDX-License-Identifier: MIT
"""How an entry is dressed for its tile: its lines, its name, its tooltip and its tone."""

from functools import partial

from PySide6.QtCore import QRect

from rider.domain.focus import Block, BlockState
from ui.focus.grid import words
from ui.focus.grid.entries import Entry, Sort
from ui.focus.grid.ground import Ground
from ui.focus.grid.look import Tone, tone_of
from ui.focus.grid.scale import DayScale
from ui.focus.grid.shares import Slot
from ui.focus.grid.tile import Dress
from ui.focus.kinds import tr

_NARROW_LETTERS = 24
_MOST_SPOKEN = 24


def dress(slot: Slot, frame: QRect, ground: Ground, *, is_private: bool) -> Dress:
    """Return how a slot is dressed in a frame."""
    plan, day = ground.plan, ground.plan.days[slot.column]
    if slot.folded:
        return _folded(slot.folded, day, plan.now, is_private=is_private)
    entry = slot.entry
    said = words.said(entry, plan.now, is_private=is_private)
    more = _more(entry, said)
    is_narrow = frame.width() < ground.look.title.metrics.averageCharWidth() * _NARROW_LETTERS
    lines = (said.title, said.who, more) if is_narrow else (said.headline, more)
    shared = tuple(_heights(begins, ends, frame, slot, ground) for begins, ends in slot.shared)
    tip = partial(words.tip, entry, day, said)
    return Dress(lines, words.spoken(entry, day, said), tip, tone_of(entry), shared)


def _more(entry: Entry, said: words.Said) -> str:
    """Return what stands in small letters: of a planned block not that it is planned."""
    shows = entry.shows
    is_plain = (
        isinstance(shows, Block) and shows.state is BlockState.PLANNED and said.standing == tr("planned")
    )
    lasts = words.length(entry.ends_at - entry.starts_at) if entry.sort is not Sort.MEETING else ""
    return " · ".join(part for part in (said.detail, lasts, "" if is_plain else said.standing) if part)


def _heights(begins: int, ends: int, frame: QRect, slot: Slot, ground: Ground) -> tuple[int, int]:
    top = round(ground.height_of(slot.column, begins)) - frame.top()
    bottom = round(ground.height_of(slot.column, ends)) - frame.top()
    return max(1, top), min(frame.height() - 1, bottom)


def _folded(entries: tuple[Entry, ...], day: DayScale, now: int, *, is_private: bool) -> Dress:
    listed = partial(_list, entries, day, now, is_private=is_private)
    spoken = ", ".join((words.folded(len(entries)), *listed().split("\n")[:_MOST_SPOKEN]))
    return Dress((words.folded(len(entries)),), spoken, listed, Tone.MEETING)


def _list(entries: tuple[Entry, ...], day: DayScale, now: int, *, is_private: bool) -> str:
    return "\n".join(line(entry, day, now, is_private=is_private) for entry in entries)


def line(entry: Entry, day: DayScale, now: int, *, is_private: bool) -> str:
    """Return an entry in one line: when it is, and what."""
    said = words.said(entry, now, is_private=is_private)
    return f"{day.clock(entry.starts_at)}–{day.clock(entry.ends_at)} {said.headline}"
