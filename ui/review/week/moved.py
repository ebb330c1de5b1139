# SPDX-License-Identifier: MIT
"""The first question of a week: what moved, by what the ledger holds of it."""

from PySide6.QtWidgets import QWidget

from rider.domain.review.answers import Choice, Question
from rider.reads.review.happened import Fact
from rider.reads.review.weekly import Week
from ui.review.moved.fact_words import by_deal
from ui.review.week.question import WeekQuestion
from ui.review.week.rows import DealRow, Group, Section, Sections
from ui.widgets.fields import WordsField

_SHOWN = 6


class MovedWeekPage(WeekQuestion):
    """Shows which deals moved, what came nearer beside it, and has room for a word on it."""

    question = Question.WEEK

    def __init__(self) -> None:
        self.words = WordsField("", least_lines=2, key=Question.WEEK.value)
        super().__init__(self.tr("What did you move forward this week?"), " ", {Question.WEEK: self.words})
        self.moved = Sections()
        self.column.addWidget(self.moved)
        self.column.addWidget(self.words)
        self._has_moved = False

    def show_week(self, week: Week) -> None:
        forward = week.review.forward
        moves = [fact for fact in forward if fact.moves]
        moved_deals = {fact.deal_id for fact in moves}
        nearer = [fact for fact in forward if fact.deal_id not in moved_deals]
        self._has_moved = bool(moves)
        self.title.setText(
            self.tr("What did you move forward this week?")
            if not week.review.is_over
            else self.tr("What did you move forward that week?")
        )
        self.note.setText(self._note(moves, nearer))
        self.note.show()
        moved = Section("", [Group(self._rows(moves, week), shown=_SHOWN)])
        self.moved.show_sections(*([moved] if moves else []))
        self.moved.setVisible(bool(moves))
        title = self.tr("Came nearer to moving")
        note = self.tr("Proof came in, or the buyer was heard")
        near = Section(title, [Group(self._latest(nearer, week), shown=_SHOWN)], note)
        self.beside.show_sections(*([near] if nearer else []))
        self._ask()

    def stops(self) -> list[QWidget]:
        return [*self.moved.stops(), *super().stops()]

    def _note(self, moves: list[Fact], nearer: list[Fact]) -> str:
        if moves:
            return self.tr("Taken from the ledger.")
        if nearer:
            return self.tr("No deal changed its stage. Some came nearer to it.")
        return self.tr("The ledger has nothing of the week that moved a deal. That is an answer too.")

    def _ask(self) -> None:
        some, none = self.tr("A word on it, if you like"), self.tr("What was in the way, if you like")
        self.words.ask(some if self._has_moved else none)
        self.words.stops()[0].setAccessibleName(some if self._has_moved else none)

    def _rows(self, facts: list[Fact], week: Week) -> list[DealRow]:
        return [self.row_of(fact, week) for fact in facts]

    def _latest(self, facts: list[Fact], week: Week) -> list[DealRow]:
        """Return a row for each deal, with the latest that is told of it."""
        return self._rows([told[-1] for told in by_deal(facts).values()], week)

    def _choice(self) -> Choice:
        return Choice.CONFIRMED if self._has_moved else Choice.NOTHING
