# SPDX-License-Identifier: MIT
"""A keystroke in the filter over 10,000 deals, until the board is painted again.

The project is a real key event in the field of the whole page of the board. The floor is the bare list
comprehension over the casefolded text, its cards painted by the bare scroll areas of `benchmarks.paint`, and
the letter by a bare line edit: no model, no view, no heads with their counts, no current card.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from benchmarks import sample, screens
from benchmarks.lines import Line, against, below, both
from benchmarks.paint import BareCards, bare, page
from benchmarks.timing import Samples, Time, in_turns
from rider.file import DataFolder
from rider.reads.board.board import Board

_TYPED = "dock\b\b\b\bharbour\b\b\b\b\b\b\bfleet 1\b\b\b\b\b\b\b"
_AT_ONCE = len(_TYPED)
_MANY = 100_000
_WHY = (
    "A keystroke that changes what is in sight paints 30 cards anew, which takes half of this time; "
    "the bare floor, with no more than a list comprehension, is not within 8 ms either."
)


def lines(rounds: int) -> Iterator[Line]:
    """Measure typing."""
    screens.dressed()
    for count in (10_000, _MANY):
        with TemporaryDirectory() as place:
            folder = DataFolder(Path(place) / "rider")
            sample.imported(folder, count)
            board = screens.board_of(folder.path)
        yield from _measured(
            rounds, board, f"A keystroke in the filter to the repaint, {count:,} deals", count
        )


def _measured(rounds: int, board: Board, what: str, count: int) -> Iterator[Line]:
    project, floor = page(board), _Bare(board)
    for window in (project, floor):
        window.resize(screens.WIDE, screens.HIGH)
        window.show()
    screens.settle()
    every: dict[str, list[Time]] = {"project": [], "floor": []}
    taken = in_turns(
        rounds,
        {
            "project": lambda: _typed(project.bar.field, every["project"]),
            "floor": lambda: _typed(floor.field, every["floor"]),
        },
    )
    floor_is, most = "comprehension, bare scroll areas", 1.3 if count < _MANY else None
    yield against(what, taken["project"], taken["floor"], most, floor_is=floor_is)
    slow, floors = (Samples.of(times[_AT_ONCE:]).p99 for times in every.values())
    line = below(f"{what}: 99% within", slow, 8, floor=f"{both(floors)}: the same floor", why=_WHY)
    yield line if count < _MANY else replace(line, target="", met=None)
    for window in (project, floor):
        window.close()
        window.deleteLater()


def _typed(field: QLineEdit, every: list[Time]) -> Time:
    """Type and delete words, and return the time of one keystroke."""
    times = [_pressed(field, letter) for letter in _TYPED]
    every += times
    return Time(*(sum(clock) / len(times) for clock in zip(*times, strict=True)))


def _pressed(field: QLineEdit, letter: str) -> Time:
    key = Qt.Key.Key_Backspace if letter == "\b" else Qt.Key.Key_A
    return screens.press(field, key, "" if letter == "\b" else letter)


class _Bare(QWidget):
    """A line edit over bare scroll areas."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        self._areas = bare(board)
        column.addWidget(self._areas, 1)
        self._all = [(area, area.cards) for area in self._areas.findChildren(BareCards)]
        self.field.textChanged.connect(self.pick)

    def pick(self, text: str) -> None:
        """Paint the cards that have the text."""
        needle = text.strip().casefold()
        for area, cards in self._all:
            area.cards = [c for c in cards if needle in c.haystack]
            area.bound()
            area.viewport().update()
