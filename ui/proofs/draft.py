# SPDX-License-Identifier: MIT
"""What stands in a gate sheet as values: kept as JSON while unfinished, turned into evidence when done."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Self

from rider.domain.deal import Resolution
from rider.domain.ids import PersonId
from rider.domain.playbook import Form, Requirement
from rider.domain.proof import Evidence, NewPerson, ProofKind, Role
from ui.widgets import amounts

_ROLES = {str(role) for role in Role}


@dataclass(frozen=True, slots=True)
class FormState:
    """One requirement's form as it stands; `person_id` is empty for a person named for the first time."""

    words: str = ""
    person_id: str = ""
    name: str = ""
    title: str = ""
    role: str = ""
    happened_on: date | None = None
    link: str = ""
    attachment: str = ""
    attachment_name: str = ""
    amount: str = ""
    currency: str = ""
    due_on: date | None = None
    waiving: bool = False
    reason: str = ""

    @property
    def is_blank(self) -> bool:
        """Say whether nothing has been typed or chosen yet; what is prefilled does not count."""
        return replace(self, happened_on=None, currency="") == FormState()

    def to_json(self) -> dict[str, str | bool]:
        """Return what is filled in, as plain JSON values."""
        return _filled(self)

    @classmethod
    def from_json(cls, raw: object) -> Self:
        """Return the state that JSON values tell of; what is unknown or broken is left out."""
        return cls(**_known(cls, raw))

    def to_evidence(self, requirement: Requirement, today: date) -> Evidence:
        """Return this form as evidence for a requirement."""
        if self.waiving:
            return Evidence(requirement.id, self.reason.strip(), ProofKind.WAIVER, happened_on=today)
        money = amounts.parse(self.amount, self.currency) if requirement.form is Form.AMOUNT else None
        person = self._person() if requirement.names_person else None
        return Evidence(
            requirement.id,
            self.words.strip(),
            person=person,
            role=self._role(requirement),
            happened_on=self.happened_on or today,
            link=self.link.strip() or None,
            attachment=self.attachment or None,
            amount_minor=money.minor if money else None,
            currency=money.currency if money else None,
            due_on=self.due_on if requirement.form is Form.AGREED_STEP else None,
        )

    def _person(self) -> PersonId | NewPerson | None:
        if self.person_id:
            return PersonId(self.person_id)
        if not self.name.strip():
            return None
        return NewPerson(
            self.name.strip(), self.title.strip(), Role(self.role) if self.role else Role.UNKNOWN
        )

    def _role(self, requirement: Requirement) -> Role | None:
        return Role(self.role) if requirement.form is Form.PERSON and self.role else None


@dataclass(frozen=True, slots=True)
class ClosingState:
    """What was changed of what winning asks beside its proofs: the final amount as typed, and the day."""

    amount: str = ""
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class StepState:
    """What came of an overdue next step, as it stands in the sheet."""

    done: bool = True
    words: str = ""
    what: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class MoveExtra:
    """What a move brings beside its evidence.

    For Won: the day and the amount in minor units. For an overdue next step: what came of it.
    """

    closed_on: date | None = None
    value_minor: int | None = None
    step: Resolution | None = None


_NOTHING = MoveExtra()


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything typed into one deal's gate sheet; forms by the id of their requirement."""

    forms: Mapping[str, FormState] = field(default_factory=dict)
    closing: ClosingState = ClosingState()
    step: StepState = StepState()

    @property
    def is_blank(self) -> bool:
        """Say whether there is nothing worth keeping."""
        nothing_closing = self.closing == ClosingState()
        return nothing_closing and self.step == StepState() and all(s.is_blank for s in self.forms.values())

    def to_json(self) -> str:
        """Return the draft as a JSON object; an empty text when there is nothing to keep."""
        if self.is_blank:
            return ""
        forms = {key: state.to_json() for key, state in self.forms.items() if not state.is_blank}
        body = {"forms": forms, "closing": _filled(self.closing), "step": _filled(self.step)}
        return json.dumps(body, sort_keys=True)

    @classmethod
    def from_json(cls, body: str | None) -> Self:
        """Return the draft that a text tells of; a broken or foreign text is an empty draft."""
        try:
            raw = json.loads(body or "{}")
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(raw, dict):
            return cls()
        forms = raw.get("forms")
        told = forms if isinstance(forms, dict) else {}
        return cls(
            {str(key): FormState.from_json(state) for key, state in told.items()},
            ClosingState(**_known(ClosingState, raw.get("closing"))),
            StepState(**_known(StepState, raw.get("step"))),
        )

    def without(self, requirement_ids: frozenset[str], extra: MoveExtra = _NOTHING) -> Self:
        """Return the draft without what is on record: the forms of requirements, and what came with them."""
        return replace(
            self,
            forms={k: s for k, s in self.forms.items() if k not in requirement_ids},
            closing=ClosingState() if extra.closed_on else self.closing,
            step=StepState() if extra.step else self.step,
        )


def _filled(state: FormState | ClosingState | StepState) -> dict[str, str | bool]:
    told: dict[str, str | bool] = {}
    for each in fields(state):
        value = getattr(state, each.name)
        if value != each.default:
            told[each.name] = value.isoformat() if isinstance(value, date) else value
    return told


def _known(kind: type[FormState | ClosingState | StepState], raw: object) -> dict[str, Any]:
    """Return those values of a JSON object that the fields of a state can hold."""
    if not isinstance(raw, dict):
        return {}
    read = {each.name: _read(each.name, each.default, raw.get(each.name)) for each in fields(kind)}
    return {name: value for name, value in read.items() if value is not None}


def _read(name: str, default: object, value: object) -> str | bool | date | None:
    if isinstance(default, bool):
        return value if isinstance(value, bool) else None
    if not isinstance(value, str):
        return None
    if default is None:
        return _day(value)
    return None if name == "role" and value not in _ROLES else value


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
