# SPDX-License-Identifier: MIT
"""Time went in and nothing moved: what works, what does not, one thing to stop and one to try."""

from collections.abc import Sequence

from rider.domain.review.answers import Question
from rider.reads.review.reassess import Backing, Finding, Reassess
from rider.reads.review.weekly import Week
from ui.review.moved.fact_words import deal_words, fact_line
from ui.review.week.question import WeekQuestion
from ui.review.week.rows import DealRow, Fold, Group, Section
from ui.review.week.words import backing_words, day_words, finding_words, hours_words, weeks_words
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import Labelled
from ui.widgets.labels import plain

_SHOWN = 3


class ReassessPage(WeekQuestion):
    """Shows what works and what does not, each with what is behind it, and asks what to change."""

    question = Question.STOP

    def __init__(self) -> None:
        stop, attempt = self.tr("One thing to stop"), self.tr("One thing to try")
        fields = {
            Question.STOP: WordsField(
                stop, self.tr("Such as: sending the deck before anyone asked for it"), key=Question.STOP.value
            ),
            Question.TRY: WordsField(
                attempt, self.tr("Such as: asking the champion who else decides"), key=Question.TRY.value
            ),
        }
        super().__init__(self.tr("What will you do differently?"), " ", fields)
        self.calm = plain(self.tr("Another way is wanted here, not more of the same."))
        self.column.addWidget(self.calm)
        self.column.addWidget(Labelled(stop, fields[Question.STOP]))
        self.column.addWidget(Labelled(attempt, fields[Question.TRY]))

    def show_week(self, week: Week) -> None:
        found = week.reassess
        if found is None:
            self.note.setText(self.tr("Nothing calls for it any more: a deal has moved."))
            self.beside.show_sections()
            return
        self.note.setText(self._note(found))
        works = self._folds(found.works, week)
        none = self.tr("The last twelve weeks have no move and no proof to learn from.")
        back = self.tr("In the ledger of the last twelve weeks")
        self.beside.show_sections(
            Section(self.tr("What works"), works or [Group([], none)], back if works else ""),
            Section(self.tr("What does not"), self._folds(found.does_not, week)),
        )

    def _note(self, found: Reassess) -> str:
        said = self.tr(
            "For {weeks} in a row, {hours} of high-leverage work went in and no deal moved. That happens."
        )
        return said.format(weeks=weeks_words(found.weeks), hours=hours_words(found.held_ms))

    def _folds(self, findings: Sequence[Finding], week: Week) -> list[Fold]:
        """Return what is found, each with what is behind it; the first is open."""
        made = [
            Fold(finding_words(one), Group([self._row(b, week) for b in one.backings], shown=_SHOWN))
            for one in findings
        ]
        for first in made[:1]:
            first.open(True)
        return made

    def _row(self, backing: Backing, week: Week) -> DealRow:
        name = deal_words(backing.deal_name, private=self.is_private) if backing.deal_id else ""
        note = " · ".join(text for text in (name, day_words(backing.day)) if text)
        if backing.fact is not None:
            return DealRow(fact_line(backing.fact, week.review.today), note, backing.deal_id)
        return DealRow(backing_words(backing, private=self.is_private), note, backing.deal_id)
