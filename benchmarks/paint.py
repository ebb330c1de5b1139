# SPDX-License-Identifier: MIT
"""10,000 and 100,000 cards on the board: painted and settled, scrolled, and what they cost in memory.

The project is the whole page: its filter bar, the heads of the columns, and their lists (`CardList` over
`ColumnModel`, a QListView with a Python delegate), made, filled, shown and settled. The floor is one bare
scroll area for each column that paints the same cards with the same strokes (`CardDelegate`), and has neither
model nor view. The lists alone, side by side, stand beside without a target: whether the target means them or
the page is for the design to say. The board was read before, for all.

A gesture is timed from its event until what it leads to is painted. Memory is what a fresh process grows by
when 10,000 cards are shown in a page that stood empty before; the cards themselves were read already.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QWidget

from benchmarks import sample, screens
from benchmarks.lines import Line, against, below, both
from benchmarks.programs import answer
from benchmarks.timing import Samples, Time, in_turns, time_of
from rider.file import DataFolder
from rider.reads.board.board import Board, Card
from ui.board.card_delegate import CardDelegate
from ui.board.column_model import ColumnModel
from ui.board.column_view import CardList
from ui.board.look import GAP, SIDE
from ui.board.page import BoardPage
from ui.board.words import CardWords
from ui.theme import current

_MANY = 100_000
_GESTURES = 20
_MOST_MS = 8
_MOST_MB = 12
_WHY = (
    "This is the page as a rep has it, with its filter bar, the heads and the drop zones of its columns; "
    "the lists alone stand in the next line."
)


def lines(rounds: int) -> Iterator[Line]:
    """Measure the board with many cards."""
    screens.dressed()
    for count in (10_000, _MANY):
        with TemporaryDirectory() as place:
            folder = DataFolder(Path(place) / "rider")
            sample.imported(folder, count)
            board = screens.board_of(folder.path)
            if count == _MANY:
                yield _opened(folder.path)
            else:
                yield from _painted(rounds, board)
            yield from _scrolled(rounds, board, f"{count:,} cards")
            if count != _MANY:
                yield _memory(rounds, Path(place))


def _painted(rounds: int, board: Board) -> Iterator[Line]:
    taken = in_turns(
        rounds,
        {
            "lists": lambda: screens.shown(partial(lists, board)),
            "project": lambda: screens.shown(partial(page, board)),
            "floor": lambda: screens.shown(partial(bare, board)),
        },
    )
    what, floor_is = "10,000 cards painted and settled", "a bare scroll area for each column"
    yield against(what, taken["project"], taken["floor"], 2.5, floor_is=floor_is, why=_WHY)
    yield against(f"{what}: the lists alone", taken["lists"], taken["floor"], None, floor_is=floor_is)


def _opened(folder: Path) -> Line:
    read = Samples.of(time_of(partial(screens.board_of, folder)) for _ in range(3))
    board = screens.board_of(folder)
    show = Samples.of(screens.shown(partial(page, board)) for _ in range(3))
    told = f"read {both(Time(read.median, read.cpu))}, shown {both(Time(show.median, show.cpu))}"
    return Line(f"{_MANY:,} cards open", told, "", told, "")


def _scrolled(rounds: int, board: Board, what: str) -> Iterator[Line]:
    shown = page(board)
    shown.resize(screens.WIDE, screens.HIGH)
    shown.show()
    screens.settle()
    cards = shown.lanes.columns[0].cards
    cards.enter(0)
    for name, gesture in (
        ("a turn of the wheel", partial(screens.wheel, cards, 1)),
        ("Page Down", partial(screens.press, cards, Qt.Key.Key_PageDown)),
    ):
        gesture()
        slow = Samples.of(gesture() for _ in range(rounds * _GESTURES)).p99
        yield below(f"{what}, {name}: 99% are painted within", slow, _MOST_MS)
    shown.close()
    shown.deleteLater()
    screens.settle()


def _memory(rounds: int, home: Path) -> Line:
    said = sorted(float(answer("memory", home)[0][0]) for _ in range(max(3, rounds // 3)))
    grown = said[len(said) // 2]
    told = f"{grown:.1f} MB"
    what = "10,000 cards: memory over the rows"
    return Line(what, told, "", told, f"<= {_MOST_MB} MB", grown <= _MOST_MB)


def page(board: Board) -> BoardPage:
    """Return the board's page with a board."""
    made = BoardPage()
    made.show_board(board)
    return made


def lists(board: Board) -> QWidget:
    """Return the lists of a board's columns side by side."""
    window = QWidget()
    row, strokes = QHBoxLayout(window), _strokes(board, window)
    for column in board.columns:
        model = ColumnModel(strokes.words, window)
        row.addWidget(CardList(model, strokes))
        model.show(column.cards)
    return window


def _strokes(board: Board, window: QWidget) -> CardDelegate:
    said = CardWords(board.today, {c.id: c.name for c in board.columns}, board)
    return CardDelegate(current(), window.font(), said, window)


def bare(board: Board) -> QWidget:
    """Return bare scroll areas side by side with a board's cards."""
    window = QWidget()
    row, strokes = QHBoxLayout(window), _strokes(board, window)
    for column in board.columns:
        row.addWidget(BareCards(column.cards, strokes))
    return window


class BareCards(QAbstractScrollArea):
    """Paints the cards that are in sight, and nothing else."""

    def __init__(self, cards: tuple[Card, ...], strokes: CardDelegate) -> None:
        super().__init__()
        self.cards, self._strokes = cards, strokes
        self._high = strokes.card_height + GAP

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.bound()

    def bound(self) -> None:
        """Let the bar reach to the last card."""
        tall = self.viewport().height()
        self.verticalScrollBar().setRange(0, max(0, len(self.cards) * self._high - tall))
        self.verticalScrollBar().setPageStep(tall)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        top, wide = self.verticalScrollBar().value(), self.viewport().width()
        first, last = top // self._high, (top + self.viewport().height()) // self._high
        for row in range(first, min(last + 1, len(self.cards))):
            frame = QRect(0, row * self._high - top, wide, self._high).adjusted(SIDE, 1, -SIDE, -GAP)
            self._strokes.paint_card(painter, frame, self.cards[row])
        painter.end()
