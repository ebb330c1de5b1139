# SPDX-License-Identifier: MIT
"""A finished week: what the ledger says of it, and what was answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rider.domain.review.answers import Draft, Question, Review
from rider.domain.review.verdict import Verdict
from rider.reads.review.day import ReviewOf
from rider.reads.review.weekly import Week
from ui.review.notes import notes, prepared_words
from ui.review.titles import page_title
from ui.review.week.question import WeekQuestion
from ui.review.week.rows import DealRow, Group, Section, Sections
from ui.widgets.labels import plain
from ui.widgets.verdicts import verdict_title


class DonePage(WeekQuestion):
    """The review of a week as it stands, to be read.

    Signals:
        done_requested(): the rep has read it.
        revise_requested(): the rep wants to say it anew; what was said stays in the ledger.
        reassess_requested(): the rep wants to see what works and what does not.
    """

    done_requested = Signal()
    revise_requested = Signal()
    reassess_requested = Signal()

    question = Question.WEEK

    def __init__(self) -> None:
        super().__init__("", " ", {})
        self.noted = plain("", "small")
        self.done, self.revise = QPushButton(self.tr("Done")), QPushButton(self.tr("Revise…"))
        self.reassess = QPushButton(self.tr("Reassess…"))
        self.done.setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.done, self.revise, self.reassess):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.said = Sections()
        self.column.addWidget(self.said)
        self.column.addWidget(self.noted)
        self.column.addLayout(row)
        self.done.clicked.connect(self.done_requested)
        self.revise.clicked.connect(self.revise_requested)
        self.reassess.clicked.connect(self.reassess_requested)

    def begin(self) -> None:
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        return [*self.said.stops(), self.done, self.revise, self.reassess]

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        super().show_review(review, draft)
        self.reassess.setVisible(self.week is not None and self.week.reassess is not None)

    def show_week(self, week: Week) -> None:
        kept = week.review.last
        if kept is None:
            return
        self.title.setText(verdict_title(kept.judged.verdict))
        self.note.setText(self._sentence(kept.judged.verdict))
        self.setAccessibleName(self.tr("The review of the week"))
        self._show_answers(kept)
        self.noted.setText(" ".join(notes(week.review, kept)))
        self.noted.setVisible(bool(self.noted.text()))
        decided = [f for f in week.review.facts if f.entry.seq in kept.judged.events]
        rows = [self.row_of(fact, week) for fact in decided]
        section = Section(self.tr("What decided it"), [Group(rows, shown=8)])
        self.beside.show_sections(*([section] if rows else []))

    def _sentence(self, verdict: Verdict) -> str:
        return {
            Verdict.MOVED: self.tr("A deal stands further than it did on Monday."),
            Verdict.PREPARED: prepared_words(),
            Verdict.NO_MOVEMENT: self.tr(
                "The ledger has no move and no proof of the week. That is an answer too."
            ),
        }[verdict]

    def _show_answers(self, kept: Review) -> None:
        rows = [DealRow(page_title(a.question), "", None, a.words) for a in kept.answers if a.words]
        nothing = self.tr("Nothing was written, which is fine.")
        group = Group(rows, nothing, shown=len(rows))
        self.said.show_sections(Section(self.tr("What you said"), [group]))
