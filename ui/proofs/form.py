# SPDX-License-Identifier: MIT
"""The form of a requirement, made from what its proof consists of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rider.domain.playbook import Form, Requirement
from rider.reads.deal import Person
from ui.proofs.draft import FormState
from ui.proofs.link_field import Attach, LinkField
from ui.proofs.person_field import PersonField
from ui.proofs.proof_fields import ProofDay, ProofDue, ProofField, ProofMoney, ProofWords


class Part(Enum):
    """One input of a form."""

    WORDS = auto()
    PERSON = auto()
    DAY = auto()
    DUE = auto()
    LINK = auto()
    MONEY = auto()


_WHO_AND_WHEN = (Part.PERSON, Part.DAY)
_ASKED: dict[Form, tuple[tuple[Part, ...], ...]] = {
    Form.STATEMENT: ((Part.WORDS,), _WHO_AND_WHEN, (Part.LINK,)),
    Form.QUOTE: ((Part.WORDS,), _WHO_AND_WHEN, (Part.LINK,)),
    Form.PERSON: (_WHO_AND_WHEN, (Part.WORDS,), (Part.LINK,)),
    Form.OCCASION: ((Part.WORDS,), _WHO_AND_WHEN, (Part.LINK,)),
    Form.DOCUMENT: ((Part.LINK,), (Part.WORDS,), _WHO_AND_WHEN),
    Form.AMOUNT: ((Part.MONEY,), (Part.WORDS,), _WHO_AND_WHEN, (Part.LINK,)),
    Form.AGREED_STEP: ((Part.WORDS,), (Part.PERSON,), (Part.DUE, Part.DAY)),
}
"""Which inputs a form asks for, row by row."""


@dataclass(frozen=True, slots=True)
class FormContext:
    """What forms need to know of their deal."""

    people: Sequence[Person]
    currency: str
    today: date
    attach: Attach


class ProofForm(QVBoxLayout):
    """The inputs of one requirement, row by row."""

    def __init__(self, requirement: Requirement, context: FormContext) -> None:
        super().__init__()
        self.setSpacing(8)
        self._requirement = requirement
        self.fields: list[ProofField] = []
        for row in _ASKED[requirement.form]:
            parts = [p for p in row if p is not Part.PERSON or requirement.names_person]
            self._add_row([(p, _made(p, requirement, context)) for p in parts])

    @property
    def person(self) -> PersonField | None:
        """Return the input for the person, where the form has one."""
        return next((f for f in self.fields if isinstance(f, PersonField)), None)

    def state(self) -> FormState:
        """Return the form as it stands."""
        state = FormState()
        for field in self.fields:
            state = field.give(state)
        return state

    def fill(self, state: FormState) -> None:
        """Show a form as it stood."""
        for field in self.fields:
            field.fill(state)

    def _add_row(self, made: Sequence[tuple[Part, ProofField]]) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part, field in made:
            beside_person = part is Part.DAY and made[0][0] is Part.PERSON
            row.addWidget(field, 0 if beside_person else 1, Qt.AlignmentFlag.AlignTop)
            self.fields.append(field)
        self.addLayout(row)


def _made(part: Part, requirement: Requirement, context: FormContext) -> ProofField:
    """Return the input for a part, named for a screen reader by what it asks and for which requirement."""
    name = f"{_asked_words(part, requirement.form)}: {requirement.title}"
    match part:
        case Part.WORDS:
            return ProofWords(name, requirement.hint or _asked_words(part, requirement.form))
        case Part.PERSON:
            return PersonField(name, context.people, with_role=requirement.form is Form.PERSON)
        case Part.DAY:
            agreed = _tr("Agreed") if requirement.form is Form.AGREED_STEP else ""
            return ProofDay(name, context.today, agreed)
        case Part.DUE:
            return ProofDue(name, context.today, _tr("Due"))
        case Part.LINK:
            return LinkField(name, context.attach)
        case Part.MONEY:
            return ProofMoney(name, context.currency)


def _asked_words(part: Part, form: Form) -> str:
    words = {
        Form.QUOTE: _tr("What did they say? Quote them"),
        Form.OCCASION: _tr("What happened, and who took part"),
        Form.DOCUMENT: _tr("What it is and who signed it"),
        Form.AGREED_STEP: _tr("What they agreed to do next"),
        Form.AMOUNT: _tr("What they said, and what the amount rests on"),
    }
    asked = {
        Part.PERSON: _tr("Who at the buyer"),
        Part.DAY: _tr("When it happened"),
        Part.DUE: _tr("By which day"),
        Part.LINK: _tr("Link or file"),
        Part.MONEY: _tr("Amount"),
    }
    return asked.get(part) or words.get(form) or _tr("What did they say or do?")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProofForm", text)
