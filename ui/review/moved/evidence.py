# SPDX-License-Identifier: MIT
"""What the ledger holds of the day, beside the question that is asked about it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rider.domain.day import Zone
from rider.domain.focus.blocks import MINUTE_MS, Block, Meeting, MeetingOutcome, Reach
from rider.domain.focus.shares import high_leverage_ms, leverage, of_day
from rider.reads.board.board import totals
from rider.reads.review.day import ReviewOf
from ui.blocks.words import clock_words, length_words, minutes_of
from ui.review.moved.fact_words import deal_words, fact_line, fact_note
from ui.widgets.labels import plain
from ui.widgets.totals import amounts


class _Row(NamedTuple):
    at: int
    line: str
    note: str


class EvidenceRow(QFrame):
    """A fact: what it was, and below it whose and when."""

    def __init__(self, line: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "evidence")
        self.setAccessibleName(f"{line}. {note}")
        self.line, self.note = plain(line), plain(note, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(1)
        column.addWidget(self.line)
        column.addWidget(self.note)


class Figure(QFrame):
    """A figure with what it is and what it is of."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "figure")
        self._title, self.value, self.note = (
            plain(title, "small"),
            plain("", "figureValue"),
            plain("", "small"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(2)
        for label in (self._title, self.value, self.note):
            column.addWidget(label)
        column.addStretch(1)

    def say(self, value: str, note: str) -> None:
        """Show a figure."""
        self.value.setText(value)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleName(". ".join(t for t in (self._title.text(), value, note) if t))


class Evidence(QFrame):
    """The facts of the day in the order of time, and what they come to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setProperty("at", "right")
        self.title = plain(self.tr("Today’s evidence"), "strong")
        self.note = plain(self.tr("Taken from the ledger, so there is nothing to log twice"), "small")
        self.rows: list[EvidenceRow] = []
        self._nothing = plain(self.tr("The ledger has nothing that moved a deal on this day."), "muted")
        self.moved, self.leverage = Figure(self.tr("Moved forward")), Figure(self.tr("High-leverage"))
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        figures.addWidget(self.moved, 1)
        figures.addWidget(self.leverage, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addSpacing(4)
        column.addLayout(self._list)
        column.addWidget(self._nothing)
        column.addSpacing(18)
        column.addLayout(figures)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.title.text())
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_review(self, review: ReviewOf, *, private: bool) -> None:
        """Show what the ledger holds of the day of a review."""
        is_today = review.first == review.today
        self.title.setText(self.tr("Today’s evidence") if is_today else self.tr("Evidence of that day"))
        for old in self.rows:
            old.hide()
            old.deleteLater()
        told = sorted(self._told(review, private=private), key=lambda row: row.at)
        self.rows = [EvidenceRow(row.line, row.note) for row in told]
        for row in self.rows:
            self._list.addWidget(row)
        self._nothing.setVisible(not self.rows)
        self._show_figures(review)

    def _show_figures(self, review: ReviewOf) -> None:
        moves = [fact for fact in review.forward if fact.moves]
        count = len({fact.deal_id for fact in moves})
        worth = {fact.deal_id: fact.value for fact in moves if fact.value is not None}
        deals = self.tr("1 deal") if count == 1 else self.tr("{n} deals").format(n=count)
        self.moved.say(deals if count else self.tr("No deal"), amounts(totals(worth.values())))
        own = of_day(review.agenda.blocks, review.first, review.zone)
        planned = high_leverage_ms(own)
        held = length_words(leverage(own).part_ms // MINUTE_MS)
        of = self.tr("of {length} planned").format(length=length_words(planned // MINUTE_MS))
        self.leverage.say(held, of if planned else self.tr("none planned"))

    def _told(self, review: ReviewOf, *, private: bool) -> Iterator[_Row]:
        for fact in review.forward:
            note = fact_note(fact, review.first, review.zone, private=private)
            yield _Row(fact.entry.happened_at, fact_line(fact, review.today), note)
        for block in of_day(review.agenda.blocks, review.first, review.zone):
            if block.deal_id is not None and block.reach in (Reach.YES, Reach.PARTLY):
                yield self._block(block, review.zone, private=private)
        for meeting in review.agenda.meetings:
            if meeting.deal_id is None and meeting.outcome is MeetingOutcome.QUALIFIED:
                yield self._meeting(meeting, review.zone, private=private)

    def _block(self, block: Block, zone: Zone, *, private: bool) -> _Row:
        place = block.place
        minutes = minutes_of(block.spent.held_ms if block.spent is not None else place.length_ms)
        reached = self.tr("reached") if block.reach is Reach.YES else self.tr("partly reached")
        line = self.tr("Focus {length} → {reached}").format(
            length=length_words(minutes, hours_from=120), reached=reached
        )
        deal = deal_words(block.deal_name, private=private) if block.deal_name else ""
        parts = ("" if private else block.intent, deal, clock_words(place.starts_at, zone))
        return _Row(place.starts_at, line, " · ".join(part for part in parts if part))

    def _meeting(self, meeting: Meeting, zone: Zone, *, private: bool) -> _Row:
        parts = ("" if private else meeting.title, clock_words(meeting.starts_at, zone))
        note = " · ".join(part for part in parts if part)
        return _Row(meeting.starts_at, self.tr("Meeting held, qualified"), note)
