# SPDX-License-Identifier: MIT
"""The filter bar: text as you type, quick filters with their counts, and what moved today."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from rider.domain.money import Money
from rider.reads.board.board import LOST_COLUMN, WON_COLUMN, Board, Card
from rider.settings import DEALS_VIEW
from ui.actions import Do, tip
from ui.regional import number
from ui.widgets.clearing import clearable
from ui.widgets.elided import ElidedLink
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.totals import amounts

_FIELD_LETTERS = 24


class Quick(StrEnum):
    """The quick filters; some are the list's alone."""

    ALL = "all"
    OPEN = "open"
    NEEDS_ME = "needs_me"
    STALLED = "stalled"
    GATE_OPEN = "gate_open"
    WON = "won"
    LOST = "lost"
    ARCHIVED = "archived"


ON_BOARD = (Quick.ALL, Quick.NEEDS_ME, Quick.STALLED, Quick.GATE_OPEN, Quick.WON, Quick.LOST)
BOARD, LIST = DEALS_VIEW.choices
_MOMENTARY = (Quick.NEEDS_ME, Quick.STALLED, Quick.GATE_OPEN)
"""What the list can do without where there is too little room: the board has it too."""


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

    def narrows(self, other: "Filter") -> bool:
        """Say whether this lets through nothing that the other one does not."""
        return self.quick is other.quick and self.needle.startswith(other.needle)

    def pick(self, cards: Sequence[Card]) -> list[Card]:
        """Return the cards that pass, in their order."""
        if self.quick is Quick.NEEDS_ME:
            cards = [c for c in cards if c.needs_me]
        elif self.quick is Quick.STALLED:
            cards = [c for c in cards if c.stalled]
        elif self.quick is Quick.GATE_OPEN:
            cards = [c for c in cards if c.gate_open]
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
        clearable(self, self.tr("Clear what is typed"))

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
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    commands = held == Qt.KeyboardModifier.ControlModifier  # both of them together are AltGr, which types
    prints = bool(event.text().strip() and event.text().isprintable())
    return event.key() == Qt.Key.Key_Escape or (prints and not commands)


class FilterBar(QWidget):
    """Narrows down what the board shows.

    Signals:
        filter_changed(Filter): show what passes this from now on.
        left(): the keyboard wants to go on to the cards.
        view_chosen(str): the rep wants the deals on the board, or as a list.
    """

    filter_changed = Signal(object)
    left = Signal()
    view_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = Segmented(
            [Segment(BOARD, self.tr("Board")), Segment(LIST, self.tr("List"))], self.tr("Board or list"), self
        )
        for button in (self.view.button(BOARD), self.view.button(LIST)):
            button.setToolTip(tip(Do.SWITCH_VIEW))
        self.field = FilterField()
        self.quick = Segmented([Segment(q.value, "") for q in Quick], self.tr("Quick filters"), self)
        self.strip = ElidedLink(role="small")
        self.strip.explain(self.tr("Goes to the review of the day"))
        self.strip.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._is_narrow: bool | None = None
        self._counts: dict[Quick, int] = {}
        self._offered: Sequence[Quick] = ON_BOARD
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._grid.setColumnStretch(3, 1)
        self.field.textChanged.connect(self._tell)
        self.quick.chosen.connect(self._tell)
        self.field.left.connect(self.left)
        self.view.chosen.connect(self.view_chosen)
        self._show_only(self._offered)
        self._arrange(False)

    @property
    def has_focus(self) -> bool:
        """Say whether the rep is here."""
        return self.isAncestorOf(self.window().focusWidget())

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
            Quick.NEEDS_ME: sum(map(attrgetter("needs_me"), cards)),
            Quick.STALLED: sum(map(attrgetter("stalled"), cards)),
            Quick.GATE_OPEN: sum(map(attrgetter("gate_open"), cards)),
            Quick.WON: len(board.won.cards),
            Quick.LOST: len(board.lost.cards),
        }
        self.strip.setText(self._today(*board.moved_today))
        self._fit()

    def turn_to(self, view: str) -> None:
        """Offer the quick filters of the board or of the list; one that it has not gives way to all."""
        self.view.choose(view)
        offered = ON_BOARD if view == BOARD else tuple(Quick)
        if Quick(self.quick.key) not in offered:
            self.quick.choose(Quick.ALL)
        self._offered = offered
        self._fit()

    def show_counts(self, counts: Mapping[Quick, int]) -> None:
        """Show how many deals of the list each quick filter lets through."""
        self._counts = dict(counts)
        self._fit()

    def show_only_view(self, only: bool) -> None:
        """Leave nothing but the way to the list, or to the board, while there is nothing to filter."""
        for part in (self.field, self.quick, self.strip):
            part.setVisible(not only)

    def _show_only(self, shown: Sequence[Quick]) -> None:
        for quick in Quick:
            self.quick.button(quick).setVisible(quick in shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._is_narrow is not None:
            self._fit()

    def _name_all(self, *, briefly: bool) -> None:
        self.quick.name_segment(Quick.ALL, self._name(Quick.ALL, briefly=briefly))
        for quick, count in self._counts.items():
            self.quick.name_segment(quick, f"{self._name(quick, briefly=briefly)} {number(count)}")

    def _name(self, quick: Quick, *, briefly: bool) -> str:
        return {
            Quick.ALL: self.tr("All"),
            Quick.OPEN: self.tr("Open"),
            Quick.ARCHIVED: self.tr("Archived"),
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
        return f"{said}, {amounts(totals)}" if totals else said

    def _fit(self) -> None:
        """Give the quick filters a row of their own where one row is too narrow, and fewer words in that."""
        self._show_only(self._offered)
        self._name_all(briefly=False)
        self.field.setFixedWidth(self.fontMetrics().averageCharWidth() * _FIELD_LETTERS)
        parts = (self.view, self.quick, self.strip)
        wanted = self.field.width() + sum(p.sizeHint().width() for p in parts) + 34
        self._arrange(wanted > self.width())
        if self.quick.sizeHint().width() > self.width():
            self._name_all(briefly=True)
        if self.quick.sizeHint().width() > self.width() and Quick.ARCHIVED in self._offered:
            self._show_only([q for q in self._offered if q not in _MOMENTARY or q.value == self.quick.key])

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for part in (self.view, self.field, self.quick, self.strip):
            self._grid.removeWidget(part)
        self._grid.addWidget(self.view, 0, 0)
        self._grid.addWidget(self.field, 0, 1)
        self._grid.addWidget(self.strip, 0, 3)
        if narrow:
            self._grid.addWidget(self.quick, 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.quick, 0, 2)

    @Slot()
    def _tell(self) -> None:
        self.filter_changed.emit(self.filter)
