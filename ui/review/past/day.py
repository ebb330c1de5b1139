# SPDX-License-Identifier: MIT
"""A past day that is read: its verdict, what decided it, and what was answered at its reviews."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rider.domain.day import Zone, workday
from rider.domain.review.answers import PAGES, Answer, Review, ReviewForm
from rider.domain.review.verdict import Verdict
from rider.reads.review.day import ReviewOf
from rider.reads.review.happened import Fact
from ui.blocks.words import clock_words
from ui.review.answer_words import answer_words
from ui.review.moved.fact_words import fact_line, fact_note
from ui.review.notes import off_words
from ui.review.past import words
from ui.review.past.rows import Row, Rows
from ui.review.titles import long_day, page_title
from ui.widgets.days import shown
from ui.widgets.fields import CalmCombo
from ui.widgets.labels import plain
from ui.widgets.verdicts import verdict_title

_WIDE, _USUAL_CHAR = 606, 7.5
"""How wide a page of text is read well, and how wide a letter of the usual size is about."""


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day as it is read: its review, and what the deals that were spoken of are called now."""

    review: ReviewOf
    deals: Mapping[str, str]
    is_private: bool = False


class DayReader(QScrollArea):
    """Shows one day.

    Signals:
        review_requested(): the rep wants to review it, or to say it anew.
        off_requested(): the rep was off on it.
    """

    review_requested = Signal()
    off_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The day that is read"))
        self._read: DayRead | None = None
        self.title, self.verdict = plain("", "title"), plain("", "verdict")
        self.note, self.grown = plain("", "muted"), plain("", "muted")
        self.review, self.off = QPushButton(""), QPushButton(self.tr("I was off"))
        self.events, self.head = Rows(), plain("", "faint")
        self.revisions = CalmCombo()
        self.revisions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.revisions.setAccessibleName(self.tr("Which revision of the review"))
        self.done = plain("", "small")
        self.answers = [Rows() for _ in PAGES[ReviewForm.FULL]]
        self._build()
        self.review.clicked.connect(self.review_requested)
        self.off.clicked.connect(self.off_requested)
        self.revisions.activated.connect(self._show_revision)

    def show_day(self, read: DayRead) -> None:
        """Show a day; the revision that was chosen stays where it is the same day."""
        before, kept = self._read, self.revisions.currentData()
        is_same = before is not None and before.review.first == read.review.first
        self._read = read
        review = read.review
        verdict, last = review.judged.verdict, review.last
        was_off, is_still = last is not None and last.is_off, verdict is Verdict.NO_MOVEMENT
        is_off = was_off and is_still
        self.title.setText(long_day(review.first, review.today))
        self.verdict.setText(self.tr("Off") if is_off else verdict_title(verdict))
        told = (words.verdict_note(verdict), off_words() if was_off else "")
        self.note.setText("" if is_off else " ".join(text for text in told if text))
        self.note.setVisible(not is_off)
        self.review.setText(self.tr("Review this day") if last is None else self.tr("Revise…"))
        has_word = last is not None or review.draft is not None  # what is typed is not to be lost
        self.off.setVisible(is_still and not has_word)
        self.events.show_rows("", [self._event(fact, read) for fact in self._deciding(review)])
        self._offer_revisions(kept if is_same else None)
        self._show_revision()
        if not is_same:
            self.verticalScrollBar().setValue(0)

    def _deciding(self, review: ReviewOf) -> Iterator[Fact]:
        return (fact for fact in review.facts if fact.entry.seq in review.judged.events)

    def _event(self, fact: Fact, read: DayRead) -> Row:
        note = fact_note(fact, read.review.first, read.review.zone, private=read.is_private)
        return Row(fact_line(fact, read.review.today), (note,))

    def _offer_revisions(self, kept: object) -> None:
        assert self._read is not None
        reviews, zone = self._read.review.reviews, self._read.review.zone
        self.revisions.clear()
        for one in reversed(reviews):
            when = _recorded(one, zone, self._read.review.today)
            said = words.revision_words(one, when, latest=one is reviews[-1])
            self.revisions.addItem(said, one.id)
        self.revisions.setCurrentIndex(max(0, self.revisions.findData(kept)))
        self.revisions.setVisible(len(reviews) > 1)

    @Slot()
    def _show_revision(self) -> None:
        """Show what was answered in the revision that is chosen."""
        read = self._read
        chosen = self.revisions.currentData()
        one = next((r for r in read.review.reviews if r.id == chosen), None) if read is not None else None
        for part in (self.done, self.head):
            part.setVisible(one is not None)
        self.grown.hide()
        for rows, question in zip(self.answers, PAGES[ReviewForm.FULL], strict=True):
            answers = one.of(question) if one is not None else ()
            told = [self._answer(a, read) for a in answers] if read is not None else []
            rows.show_rows(page_title(question), told)
        if one is None or read is None:
            return
        when = _recorded(one, read.review.zone, read.review.today)
        self.done.setText(self.tr("Reviewed {when}: {form}").format(when=when, form=words.form_words(one)))
        self.grown.setText(words.grown_words(read.review, one))
        self.grown.setVisible(bool(self.grown.text()))
        self.head.setText(words.head_words(one))
        self.head.setToolTip(one.head)

    def _answer(self, answer: Answer, read: DayRead) -> Row:
        if read.is_private:
            return Row(self.tr("Not shown while you present"))
        return Row(answer_words(answer, read.deals))

    # -- room: as tall as the words, which Qt reckons from a narrower width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self._inside:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        most = round(_WIDE * max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR))
        if self._inside.maximumWidth() != most:
            self._inside.setMaximumWidth(most)
        wide = min(self.viewport().width(), most)
        self._inside.setMinimumHeight(max(1, self._column.totalHeightForWidth(wide)))

    def _build(self) -> None:
        inside = self._inside = QWidget()
        inside.setProperty("role", "clear")
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(10)
        doing = QHBoxLayout()
        doing.setSpacing(8)
        for button in (self.review, self.off):
            doing.addWidget(button)
        doing.addStretch(1)
        parts = (self.title, self.verdict, self.note, self.grown, self.events)
        for part in parts:
            column.addWidget(part)
        column.addLayout(doing)
        column.addSpacing(8)
        column.addWidget(self.revisions, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.done)
        for rows in self.answers:
            column.addWidget(rows)
        column.addWidget(self.head)
        column.addStretch(1)
        self.setWidget(inside)
        inside.installEventFilter(self)


def _recorded(review: Review, zone: Zone, today: date) -> str:
    """Return when a review was finished."""
    day = workday(review.recorded_at, zone)
    return f"{shown(day, today)}, {clock_words(review.recorded_at, zone)}"
