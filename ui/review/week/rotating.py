# SPDX-License-Identifier: MIT
"""The question that a week asks in turn, with what the ledger has to say to it."""

from PySide6.QtWidgets import QWidget

from rider.domain.review.answers import Answer, Choice, Draft, Question
from rider.reads.review.beside_week import Engaged
from rider.reads.review.day import ReviewOf
from rider.reads.review.weekly import Week
from ui.review.moved.fact_words import deal_words
from ui.review.week.question import WeekQuestion
from ui.review.week.rows import DealRow, Group, Section
from ui.review.week.words import asks, beside_nothing, beside_title, rotating_title, source_words
from ui.widgets.fields import WordsField
from ui.widgets.roles import role_words

_SHOWN = 8


class RotatingPage(WeekQuestion):
    """Asks one of five questions, another one each week."""

    question = Question.HEARING

    def __init__(self) -> None:
        self.words = WordsField("", least_lines=3)
        super().__init__("", self.tr("One question a week. Skip it if it says nothing to you."), {})
        self.words.edited.connect(self.edited)
        self.column.addWidget(self.words)

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        if self.week is not None:
            self.fields = {self.week.rotating: self.words}
            self.words.faults_of = (self.week.rotating.value,)
        super().show_review(review, draft)

    def show_week(self, week: Week) -> None:
        asked = week.rotating
        self.title.setText(rotating_title(asked))
        self.setAccessibleName(rotating_title(asked))
        self.words.ask(asks(asked))
        self.words.stops()[0].setAccessibleName(rotating_title(asked))
        group = Group(self._rows(week), beside_nothing(asked), shown=_SHOWN)
        self.beside.show_sections(Section(beside_title(asked), [group], self.tr("Taken from the ledger")))

    def _rows(self, week: Week) -> list[DealRow]:
        found = week.beside
        if found.sources:
            return [DealRow(source.name, source_words(source)) for source in found.sources]
        if found.people:
            return [self._person(one) for one in found.people]
        return [self.row_of(fact, week) for fact in found.facts]

    def _person(self, one: Engaged) -> DealRow:
        named = self.tr("A person") if self.is_private else ", ".join(t for t in (one.name, one.title) if t)
        deal = deal_words(one.deal_name, private=self.is_private)
        return DealRow(named, f"{role_words(one.role)} · {deal}", one.deal_id)

    def stops(self) -> list[QWidget]:
        return list(self.words.stops())

    def answers_to(self, question: Question) -> tuple[Answer, ...]:
        words = self.words.text().strip()
        return (Answer(question, Choice.NOTE, words),) if words else ()
