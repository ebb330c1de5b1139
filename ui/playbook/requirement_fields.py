# SPDX-License-Identifier: MIT
"""The fields of what a stage asks for."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.playbook import Form, Grade, Momentum, Requirement
from rider.domain.playbook_edits import LONGEST_HINT, LONGEST_TITLE, MOST_DAYS, RequirementRule
from ui.playbook.words import form_words, grade_words, momentum_words
from ui.widgets.check_field import CheckField
from ui.widgets.choice_field import ChoiceField, RadioField
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import Labelled
from ui.widgets.labels import plain
from ui.widgets.number_field import NumberField, unread_number

_FROM_THE_BUYER = (Form.QUOTE, Form.DOCUMENT)
"""Forms whose proofs are the buyer's own, so that no more can be asked for."""


class RequirementFields(QObject):
    """The fields, filled from a requirement or for a new one, and what is at fault with them."""

    def __init__(self, sheet: QWidget, known: Requirement | None) -> None:
        super().__init__(sheet)
        self._known = known
        asked = self.tr("What the buyer must have done or said")
        self.title = WordsField(self.tr("What is asked for"), asked, key="title")
        hint = self.tr("What a good proof says; it stands in the gate")
        self.hint = WordsField(self.tr("Hint"), hint, least_lines=2, key="hint")
        self.form = ChoiceField(self.tr("Form"), [(form.value, form_words(form)) for form in Form])
        self.form.faults_of = ("form",)
        self.grade = RadioField(self.tr("How good the evidence must be"), "grade", self._grades())
        self.person = CheckField(
            self.tr("Names a person at the buyer"),
            self.tr("Who said or did it. Only what you judge yourself can do without."),
            key="person",
        )
        self.waivable = CheckField(
            self.tr("Can be waived"),
            self.tr("With a sentence why; Trends counts it apart from proof."),
            key="waivable",
        )
        self.life = NumberField(self.tr("Counts for so many days"), self.tr("For good"), key="life")
        moments = [("", momentum_words(None)), *((m.value, momentum_words(m)) for m in Momentum)]
        self.momentum = ChoiceField(self.tr("Event that its proof writes"), moments)
        self.momentum.faults_of = ("momentum",)
        self._fill(known)
        self.rows = self._rows()
        self.form.edited.connect(self._fit_grade)
        if Form(self.form.value()) in _FROM_THE_BUYER:
            self._graded.hide()

    def _grades(self) -> list[tuple[str, str]]:
        """Return the grades to choose from: what only a few forms reach is offered where it was chosen."""
        most = self._known is not None and self._known.least_grade is Grade.BUYER
        offered = (Grade.CLAIM, Grade.FACT, *((Grade.BUYER,) if most else ()))
        return [(str(int(grade)), grade_words(grade)) for grade in offered]

    def _fill(self, known: Requirement | None) -> None:
        self.grade.choose(str(int(known.least_grade if known else Grade.CLAIM)))
        self.person.choose(known.names_person if known else True)
        self.waivable.choose(known.waivable if known else False)
        if known is None:
            return
        self.title.set_text(known.title)
        self.hint.set_text(known.hint)
        self.form.choose(known.form.value)
        self.momentum.choose(known.momentum.value if known.momentum else "")
        self.life.set_text("" if known.shelf_life_days is None else str(known.shelf_life_days))

    def _rows(self) -> tuple[QWidget, ...]:
        form: QWidget
        if self._known is None:
            form = Labelled(self.tr("Form"), self.form)
        else:
            stays = self.tr("{form}. The form stays: proofs were given in it.")
            form = plain(stays.format(form=form_words(self._known.form)), "muted")
        counts = self.tr("After so many days the proof is stale and closes the next gate.")
        writes = self.tr("Proving it writes this into the record.")
        self._graded = Labelled(self.tr("How good the evidence must be"), self.grade)
        return (
            Labelled(self.tr("What is asked for"), self.title),
            Labelled(self.tr("Hint"), self.hint),
            form,
            self._graded,
            self.person,
            self.waivable,
            Labelled(self.tr("Counts for so many days"), self.life, counts),
            Labelled(self.tr("Event that its proof writes"), self.momentum, writes),
        )

    @Slot()
    def _fit_grade(self) -> None:
        """Ask for a grade only where the form leaves one open."""
        self._graded.setVisible(Form(self.form.value()) not in _FROM_THE_BUYER)

    def sentences(self) -> dict[str, str]:
        """Return what is at fault, by the key of its field."""
        told = {}
        title, hint, days = self.title.text().strip(), self.hint.text().strip(), self.life.text()
        if not title:
            told["title"] = self.tr("Say what is asked for.")
        elif len(title) > LONGEST_TITLE:
            told["title"] = self.tr("Shorten it to {n} letters.").format(n=LONGEST_TITLE)
        if len(hint) > LONGEST_HINT:
            told["hint"] = self.tr("Shorten it to {n} letters.").format(n=LONGEST_HINT)
        number = self.life.number()
        if days and number is None:
            told["life"] = unread_number(days)
        elif number is not None and not 1 <= number <= MOST_DAYS:
            said = self.tr("Write a number of days from 1 to {n}, or nothing.")
            told["life"] = said.format(n=MOST_DAYS)
        return told

    def rule(self) -> RequirementRule:
        """Return what is described; nothing is at fault."""
        momentum = self.momentum.value()
        return RequirementRule(
            title=self.title.text().strip(),
            hint=self.hint.text().strip(),
            form=Form(self.form.value()),
            least_grade=Grade(int(self.grade.value())),
            names_person=self.person.value(),
            waivable=self.waivable.value(),
            shelf_life_days=self.life.number(),
            momentum=Momentum(momentum) if momentum else None,
        )
