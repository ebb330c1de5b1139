# SPDX-License-Identifier: MIT
"""A page of the week: a question, boxes for the rep's words, and evidence that stands beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rider.domain.review.answers import Answer, Choice, Draft, Question, answer_faults
from rider.reads.review.day import ReviewOf
from rider.reads.review.happened import Fact
from rider.reads.review.weekly import Week
from ui.regional import short
from ui.review.moved.fact_words import deal_words, fact_line
from ui.review.question_page import QuestionPage
from ui.review.week.rows import DealRow, Sections
from ui.review.week.words import day_words
from ui.telling.timeline_words import tell_event
from ui.widgets.fields import WordsField


class WeekQuestion(QuestionPage):
    """What the pages of a week share; nothing on them has to be answered.

    Its `beside` stands at the side of the question where there is room, and below it where there is none.
    """

    def __init__(self, title: str, note: str, fields: Mapping[Question, WordsField]) -> None:
        super().__init__(title, note)
        self.fields = dict(fields)
        self.beside = Sections(self)
        self.beside.hide()
        self.week: Week | None = None
        for field in self.fields.values():
            field.edited.connect(self.edited)

    def take_week(self, week: Week) -> None:
        """Take what the page is about; shown by `show_review`."""
        self.week = week

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        if self.week is not None:
            self.show_week(self.week)
        for question, field in self.fields.items():
            kept = next((answer.words for answer in draft.of(question)), "")
            if field.text().strip() != kept.strip():
                field.set_text(kept)

    def show_week(self, week: Week) -> None:
        """Show what the page is prefilled from."""
        raise NotImplementedError

    # -- answering

    def answers(self) -> tuple[Answer, ...]:
        return tuple(a for question in self.fields for a in self.answers_to(question))

    def answers_to(self, question: Question) -> tuple[Answer, ...]:
        """Return the answer to one of the page's questions, none while nothing is written."""
        words = self.fields[question].text().strip()
        return (Answer(question, self._choice(), words),) if words else ()

    def into(self, draft: Draft) -> Draft:
        for question in self.fields:
            draft = draft.with_answers(question, self.answers_to(question))
        return draft

    def _choice(self) -> Choice:
        return Choice.NOTE

    def sentences(self) -> Mapping[str, str]:
        if self.week is None:
            return {}
        first = self.week.review.first
        told = {answer.question.value: answer_faults(answer, first) for answer in self.answers()}
        return {name: " ".join(faults) for name, faults in told.items() if faults}

    def show_faults(self) -> None:
        told = self.sentences()
        for question, field in self.fields.items():
            field.show_faults(told)
            if question.value in told:
                field.setFocus()

    def begin(self) -> None:
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus on the page itself, in its order."""
        return [stop for field in self.fields.values() for stop in field.stops()]

    # -- what stands beside it

    def place_beside(self) -> None:
        """Let the evidence stand below the question."""
        self.column.addWidget(self.beside)

    def row_of(self, fact: Fact, week: Week) -> DealRow:
        """Return a fact as a row: what it was, what was said, and whose and when."""
        today = week.review.today
        said = tell_event(fact.entry, today).below[:1] if not self.is_private else ()
        line = fact_line(fact, today)
        words = "" if said and said[0] == line else "".join(said)
        named = (deal_words(fact.deal_name, private=self.is_private), self._value(fact), day_words(fact.day))
        note = " · ".join(part for part in named if part)
        return DealRow(line, note, fact.deal_id, words)

    def _value(self, fact: Fact) -> str:
        return "" if fact.value is None or self.is_private else short(fact.value)
