# SPDX-License-Identifier: MIT
"""A column of the board: its head, what a drop would do, and its cards."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rider.domain.ids import DealId
from rider.domain.stats import Conversion
from rider.reads.board.board import Card, Column
from ui.board.card_delegate import CardDelegate
from ui.board.column_model import ColumnModel
from ui.board.column_view import CardList
from ui.board.drop_zone import DropZone, Judge
from ui.board.verdict import Verdict
from ui.regional import number
from ui.widgets.elided import ElidedLabel
from ui.widgets.mirror import inset
from ui.widgets.rates import imported_words, interval_words
from ui.widgets.totals import amounts

if TYPE_CHECKING:  # it is there only while a card is dragged
    from ui.board.hint import GateHint


class ColumnHead(QWidget):
    """Name, count, totals per currency and the rep's own conversion to the next stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel(role="head")
        self.count = _right("small")
        self.totals = ElidedLabel(role="small")
        self.conversion = _right("small")
        rows = QVBoxLayout(self)
        inset(rows, 15, 12, 14, 10)
        rows.setSpacing(9)
        for left, right in ((self.name, self.count), (self.totals, self.conversion)):
            row = QHBoxLayout()
            row.addWidget(left, 1)
            row.addWidget(right)
            rows.addLayout(row)

    def show_column(self, column: Column, shown: int) -> None:
        """Show a column of which so many cards pass the filter."""
        whole = len(column.cards)
        count = number(whole)
        if shown != whole:
            count = self.tr("{shown} of {whole}").format(shown=number(shown), whole=count)
        self.name.setText(column.name)
        self.count.setText(count)
        self.count.setAccessibleName(self.tr("{count} deals").format(count=count))
        self.totals.setText(amounts(column.totals))

    def show_conversion(self, conversion: Conversion | None, onward: str) -> None:
        """Show how often deals went on to the stage named `onward`."""
        if conversion is None or not conversion.is_rated:
            self.conversion.setText(self.tr("too few"))
            tip = self.tr("Too few deals have come this far for a rate: {n} so far").format(
                n=conversion.cohort if conversion else 0
            )
        else:
            rate = round(100 * conversion.advanced / conversion.cohort)
            self.conversion.setText(self.tr("{rate}% of {n}").format(rate=rate, n=conversion.cohort))
            tip = self._interval(conversion, onward)
        self.conversion.setToolTip(tip)
        self.conversion.setAccessibleName(f"{self.conversion.text()}. {tip}")

    def _interval(self, conversion: Conversion, onward: str) -> str:
        told = self.tr("{k} of {n} deals went on to {stage}. {interval}.").format(
            k=conversion.advanced,
            n=conversion.cohort,
            stage=onward,
            interval=interval_words((conversion.low, conversion.high)),
        )
        brought = imported_words(conversion.imported, conversion.cohort)
        early = self.tr("{n} more are too early to tell.").format(n=conversion.too_early)
        return " ".join(filter(None, (told, brought, early if conversion.too_early else "")))


class BoardColumn(DropZone):
    """One open stage with its cards; the whole of it takes drops."""

    def __init__(
        self, column_id: str, delegate: CardDelegate, judge: Judge, parent: QWidget | None = None
    ) -> None:
        super().__init__(column_id, judge, parent)
        self.setProperty("role", "lane")
        self.model = ColumnModel(delegate.words, self)
        self.model.ask_before_drop(self.takes)
        self.model.dropped.connect(self._tell_drop)
        self.cards = CardList(self.model, delegate, parent=self)
        self.head = ColumnHead()
        self._empty = QLabel(self.tr("No deals here"))
        self._empty.setProperty("role", "small")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._build()

    def show_column(self, column: Column, cards: Sequence[Card], onward: str) -> bool:
        """Show these of a column's cards; return whether the current card was lost to a reset."""
        self.head.show_column(column, len(cards))
        self.head.show_conversion(column.conversion, onward)
        self.cards.setAccessibleName(
            self.tr("{stage}, {count} deals").format(stage=column.name, count=len(cards))
        )
        self._empty.setVisible(not cards)
        self._empty.setText(self.tr("No deals here") if not column.cards else self.tr("No match here"))
        return self.model.show(cards)

    @cached_property
    def hint(self) -> "GateHint":
        """Return what says what a drop would do, which is made with the first card over the column."""
        from ui.board.hint import GateHint

        hint = GateHint()
        self._middle.insertWidget(1, hint)
        return hint

    def show_verdict(self, verdict: Verdict | None) -> None:
        super().show_verdict(verdict)
        if verdict is not None:
            self.hint.say(verdict)
        if "hint" in vars(self):
            self.hint.setVisible(verdict is not None)

    def take(self, event: QDropEvent) -> None:
        self.model.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, -1, -1, QModelIndex())

    @Slot(object)
    def _tell_drop(self, deal_id: DealId) -> None:
        self.card_dropped.emit(deal_id, self.zone_id)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._middle = self._build_middle()
        column.addLayout(self._middle)
        column.addSpacing(10)
        cards = QVBoxLayout()
        inset(cards, 11, 0, 1, 0)
        cards.addWidget(self.cards)
        column.addLayout(cards, 1)

    def _build_middle(self) -> QVBoxLayout:
        body = QVBoxLayout()
        body.setContentsMargins(11, 0, 11, 0)
        body.setSpacing(10)
        rule = QFrame()
        rule.setProperty("role", "line")
        body.addWidget(rule)
        body.addWidget(self._empty)
        return body


def _right(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
