# SPDX-License-Identifier: MIT
"""The filter bar: text as you type, quick filters with their counts, and what moved today."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from rider.domain.money import Money
from rider.reads.board import LOST_COLUMN, WON_COLUMN, Board, Card
from ui.actions import Do, tip
from ui.board import words
from ui.widgets.elided import ElidedLabel
from ui.widgets.segmented import Segment, Segmented

_FIELD_LETTERS = 24


class Quick(StrEnum):
    """The quick filters."""

    ALL = "all"
    NEEDS_ME = "needs_me"
    STALLED = "stalled"
    GATE_OPEN = "gate_open"
    WON = "won"
    LOST = "lost"


class Filter(NamedTuple):
    """What is let through: a text, casefolded, and a quick filter."""

    needle: str = ""
    quick: Quick = Quick.ALL

    @property
    def is_closed(self) -> bool:
        """Say whether this shows deals that have ended."""
        return self.quick in (Quick.WON, Quick.LOST)

    def shows(self, card: Card) -> bool:
        """Say whether a card is on show: it passes, and stands among the open or closed ones that are."""
        among = {Quick.WON: card.column_id == WON_COLUMN, Quick.LOST: card.column_id == LOST_COLUMN}
        return among.get(self.quick, card.column_id not in (WON_COLUMN, LOST_COLUMN)) and bool(
            self.pick((card,))
        )

    def pick(self, cards: tuple[Card, ...]) -> list[Card]:
        """Return the cards that pass, in their order."""
        if self.quick is Quick.NEEDS_ME:
            cards = tuple(c for c in cards if c.needs_me)
        elif self.quick is Quick.STALLED:
            cards = tuple(c for c in cards if c.stalled)
        elif self.quick is Quick.GATE_OPEN:
            cards = tuple(c for c in cards if c.gate_open)
        needle = self.needle
        return [c for c in cards if needle in c.haystack] if needle else list(cards)


class FilterField(QLineEdit):
    """Where the rep types; Esc clears, Down goes to the cards.

    Signals:
        left(): the rep is done with typing and wants the cards.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Filter deals"))
        self.setAccessibleName(self.tr("Filter deals by name, account, people and next step"))
        self.setToolTip(tip(Do.FIND))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _types(event):
            event.accept()
            return True
        return super().event(event)


def _types(event: QKeyEvent) -> bool:
    """Say whether a key belongs to the field while it has the focus, whatever shortcut it is elsewhere."""
    return event.key() == Qt.Key.Key_Escape or bool(event.text().strip() and event.text().isprintable())


class FilterBar(QWidget):
    """Narrows down what the board shows.

    Signals:
        filter_changed(Filter): show what passes this from now on.
        left(): the keyboard wants to go on to the cards.
    """

    filter_changed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FilterField()
        self.quick = Segmented([Segment(q.value, "") for q in Quick], self.tr("Quick filters"), self)
        self.strip = ElidedLabel(role="small")
        self.strip.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._is_narrow: bool | None = None
        self._counts: dict[Quick, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._grid.setColumnStretch(2, 1)
        self.field.textChanged.connect(self._tell)
        self.quick.chosen.connect(self._tell)
        self.field.left.connect(self.left)
        self._arrange(False)

    @property
    def filter(self) -> Filter:
        """Return what the bar lets through."""
        return Filter(self.field.text().strip().casefold(), Quick(self.quick.key))

    @Slot()
    def clear(self) -> None:
        """Let everything through again."""
        self.quick.choose(Quick.ALL)
        if self.field.text():
            self.field.clear()
        else:
            self._tell()

    def show_board(self, board: Board) -> None:
        """Show the counts of a board and what moved today."""
        cards = [c for column in board.columns for c in column.cards]
        self._counts = {
            Quick.NEEDS_ME: sum(c.needs_me for c in cards),
            Quick.STALLED: sum(c.stalled for c in cards),
            Quick.GATE_OPEN: sum(c.gate_open for c in cards),
            Quick.WON: len(board.won.cards),
            Quick.LOST: len(board.lost.cards),
        }
        self.strip.setText(self._today(*board.moved_today))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._is_narrow is not None:
            self._fit()

    def _name_all(self, *, briefly: bool) -> None:
        self.quick.name_segment(Quick.ALL, self.tr("All"))
        for quick, count in self._counts.items():
            self.quick.name_segment(quick, f"{self._name(quick, briefly=briefly)} {count:,}")

    def _name(self, quick: Quick, *, briefly: bool) -> str:
        return {
            Quick.NEEDS_ME: self.tr("Needs me") if briefly else self.tr("Needs me today"),
            Quick.STALLED: self.tr("Stalled"),
            Quick.GATE_OPEN: self.tr("Gate open"),
            Quick.WON: self.tr("Won"),
            Quick.LOST: self.tr("Lost"),
        }[quick]

    def _today(self, deals: int, totals: tuple[Money, ...]) -> str:
        if not deals:
            return self.tr("Nothing has moved today yet.")
        said = (
            self.tr("Today: 1 deal moved forward")
            if deals == 1
            else self.tr("Today: {deals} deals moved forward").format(deals=deals)
        )
        return f"{said}, {words.amounts(totals)}" if totals else said

    def _fit(self) -> None:
        """Give the quick filters a row of their own where one row is too narrow, and fewer words in that."""
        self._name_all(briefly=False)
        self.field.setFixedWidth(self.fontMetrics().averageCharWidth() * _FIELD_LETTERS)
        wanted = self.field.width() + self.quick.sizeHint().width() + self.strip.sizeHint().width() + 24
        self._arrange(wanted > self.width())
        if self.quick.sizeHint().width() > self.width():
            self._name_all(briefly=True)

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for part in (self.field, self.quick, self.strip):
            self._grid.removeWidget(part)
        self._grid.addWidget(self.field, 0, 0)
        self._grid.addWidget(self.strip, 0, 2)
        if narrow:
            self._grid.addWidget(self.quick, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.quick, 0, 1)

    @Slot()
    def _tell(self) -> None:
        self.filter_changed.emit(self.filter)
