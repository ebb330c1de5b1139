# SPDX-License-Identifier: MIT
"""The rep's weakest stage, with what is stuck there, what is missing most, and one thing to think about."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from rider.domain.review.answers import Question
from rider.domain.review.weekly import Weakness
from rider.reads.review.weekly import StuckDeal, WeakestStage, Week
from ui.regional import short
from ui.review.moved.fact_words import deal_words
from ui.review.week.question import WeekQuestion
from ui.review.week.rows import DealRow, Group, Section
from ui.review.week.words import missing_words, prompt_words, rate_words, stuck_words
from ui.widgets.fields import WordsField
from ui.widgets.labels import plain

_SHOWN = 6


class WeakestPage(WeekQuestion):
    """Shows where deals go on least, and asks one thing about it."""

    question = Question.WEAKEST

    def __init__(self) -> None:
        self.words = WordsField("", least_lines=2, key=Question.PROMPT.value)
        super().__init__(self.tr("Where do your deals get stuck?"), "", {Question.PROMPT: self.words})
        self.stage, self.rate = plain("", "title"), plain("")
        self.because, self.missing = plain("", "small"), plain("")
        self.prompt = plain("", "strong")
        card = QFrame()
        card.setProperty("role", "figure")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        for label in (self.stage, self.rate, self.missing, self.because):
            column.addWidget(label)
        self.card = card
        self.column.addWidget(card)
        self.column.addSpacing(4)
        self.column.addWidget(self.prompt)
        self.column.addWidget(self.words)

    def show_week(self, week: Week) -> None:
        found = week.weakest
        if found is None:
            self._show_too_early()
        else:
            self._show_stage(found)
        deal = self.tr("this deal") if self.is_private else week.prompt.deal_name
        told = prompt_words(week.prompt, deal)
        self.prompt.setText(told)
        self.words.ask(self.tr("In a few words, if you like"))
        self.words.stops()[0].setAccessibleName(told)

    def _show_too_early(self) -> None:
        self.stage.setText(self.tr("Too early to say"))
        self.rate.setText(
            self.tr("No stage has seen five deals come and go yet, and no deal of yours is stalled.")
        )
        self.missing.hide()
        self.because.setText(self.tr("This page fills as deals go on."))
        self.beside.show_sections()

    def _show_stage(self, found: WeakestStage) -> None:
        name = found.stage.name
        named = f"{name} · {found.pipeline_name}" if found.pipeline_name else name
        self.stage.setText(named)
        told = found.conversion
        none = self.tr("No deal has been there long enough for a rate.")
        self.rate.setText(rate_words(told, found.next_name) if told is not None else none)
        self.missing.setText(missing_words(found))
        self.missing.show()
        self.because.setText(
            self.tr("As of today: from here your deals go on least often.")
            if found.because is Weakness.CONVERSION
            else self.tr("As of today: too few deals for rates, and most of what is stalled stands here.")
        )
        title = self.tr("Stalled in {stage}").format(stage=name)
        nothing = self.tr("No deal is stalled there.")
        group = Group([self._row(deal) for deal in found.stuck], nothing, shown=_SHOWN)
        self.beside.show_sections(Section(title, [group], self.tr("The most valuable first")))

    def _row(self, deal: StuckDeal) -> DealRow:
        name = deal_words(deal.name, private=self.is_private)
        value = "" if deal.value is None or self.is_private else short(deal.value)
        line = " · ".join(text for text in (name, value) if text)
        return DealRow(line, stuck_words(deal), deal.deal_id)
