# SPDX-License-Identifier: MIT
"""A finished review: what the ledger says of the day, the events that decided it, and what was answered."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rider.domain.review.answers import Review
from rider.domain.review.verdict import Verdict
from rider.reads.review.day import ReviewOf
from ui.review.answer_words import answers_by_page
from ui.review.moved.evidence import EvidenceRow
from ui.review.moved.fact_words import fact_line, fact_note
from ui.review.notes import notes, prepared_words
from ui.review.titles import page_title
from ui.widgets.labels import heading, plain
from ui.widgets.verdicts import verdict_title

_WIDE = 606


class FinishPage(QScrollArea):
    """The review of a day as it stands, to be read.

    Signals:
        done_requested(): the rep has read it.
        revise_requested(): the rep wants to say it anew; what was said stays in the ledger.
    """

    done_requested = Signal()
    revise_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The review of this day"))
        self._is_private = False
        self.verdict, self.said, self.noted = plain("", "verdict"), plain("", "muted"), plain("", "small")
        self.done, self.revise = QPushButton(self.tr("Done")), QPushButton(self.tr("Revise…"))
        self.done.setProperty("role", "primary")
        self._parts: list[QWidget] = []
        self._build()
        self.done.clicked.connect(self.done_requested)
        self.revise.clicked.connect(self.revise_requested)

    def _build(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        inside.setMaximumWidth(_WIDE)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.done, self.revise):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.verdict)
        column.addWidget(self.said)
        column.addLayout(self._list)
        column.addWidget(self.noted)
        column.addSpacing(10)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setWidget(inside)

    def set_private(self, private: bool) -> None:
        """Name no deal from the next `show_review` on, or name them again."""
        self._is_private = private

    @property
    def texts(self) -> list[str]:
        """Return what is shown of the events and the answers, line by line."""
        return [part.accessibleName() for part in self._parts if isinstance(part, EvidenceRow)]

    def begin(self) -> None:
        """Put the focus where the keyboard starts."""
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_review(self, review: ReviewOf, names: Mapping[str, str]) -> None:
        """Show the review as it stands; `names` are those of the deals that its answers are about."""
        kept = review.last
        if kept is None:
            return
        self.verdict.setText(self._title(kept))
        self.said.setText(self._sentence(kept))
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = [*self._events(review, kept), *self._answers(kept, names)]
        for part in self._parts:
            self._list.addWidget(part)
        self.noted.setText(" ".join(notes(review, kept)))
        self.noted.setVisible(bool(self.noted.text()))

    def _title(self, kept: Review) -> str:
        if kept.is_off and kept.judged.verdict is Verdict.NO_MOVEMENT:
            return self.tr("A day off")
        return verdict_title(kept.judged.verdict)

    def _sentence(self, kept: Review) -> str:
        if kept.is_off and kept.judged.verdict is Verdict.NO_MOVEMENT:
            return self.tr("Rider asks nothing of it.")
        return {
            Verdict.MOVED: self.tr("A deal stands further than it did. This is what the ledger has of it."),
            Verdict.PREPARED: prepared_words(),
            Verdict.NO_MOVEMENT: self.tr(
                "The ledger has no move and no proof of this day. That is an answer too."
            ),
        }[kept.judged.verdict]

    def _events(self, review: ReviewOf, kept: Review) -> Iterator[QWidget]:
        for fact in review.facts:
            if fact.entry.seq in kept.judged.events:
                note = fact_note(fact, review.first, review.zone, private=self._is_private)
                yield EvidenceRow(fact_line(fact, review.today), note)

    def _answers(self, kept: Review, names: Mapping[str, str]) -> Iterator[QWidget]:
        told = answers_by_page(kept.answers, {} if self._is_private else names)
        if told:
            said = heading(self.tr("What you said"))
            said.setContentsMargins(0, 18, 0, 2)
            yield said
        for question, lines in told.items():
            yield EvidenceRow(page_title(question), "\n".join(lines))
