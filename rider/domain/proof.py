# SPDX-License-Identifier: MIT
"""What counts as proof: the content that each form wants, its grade and its shelf life."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from rider.domain.day import age_days
from rider.domain.ids import PersonId, ProofId, RequirementId
from rider.domain.playbook import Form, Grade, Requirement
from rider.domain.said import Said

LEAST_WORDS = 4
LEAST_LETTERS = 20
MOST_LETTERS = 8_000


class ProofKind(StrEnum):
    """Whether a row proves a requirement or waives it with a reason."""

    PROOF = "proof"
    WAIVER = "waiver"


class Role(StrEnum):
    """What part a person at the buyer plays in the decision."""

    CHAMPION = "champion"
    ECONOMIC_BUYER = "economic_buyer"
    USER = "user"
    TECHNICAL = "technical"
    BLOCKER = "blocker"
    UNKNOWN = "unknown"


class NewPerson(NamedTuple):
    """A person at the buyer who is named for the first time."""

    name: str
    title: str = ""
    role: Role = Role.UNKNOWN


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rep gives for one requirement: a proof, or a waiver with its reason in `words`.

    `happened_on` and `due_on` are days; `amount_minor` is in minor units of `currency`;
    `attachment` is the SHA-256 of a file that the data folder already holds.
    """

    requirement_id: RequirementId
    words: str
    kind: ProofKind = ProofKind.PROOF
    person: PersonId | NewPerson | None = None
    role: Role | None = None
    happened_on: date | None = None
    link: str | None = None
    attachment: str | None = None
    amount_minor: int | None = None
    currency: str | None = None
    due_on: date | None = None
    supersedes: ProofId | None = None


class Fault(NamedTuple):
    """One thing that keeps evidence from counting: the field it belongs to and a sentence."""

    field: str
    sentence: str


class Held(NamedTuple):
    """A proof or waiver that stands: neither superseded nor withdrawn."""

    requirement_id: RequirementId
    kind: ProofKind
    grade: Grade
    happened_on: date


def grade(form: Form, *, linked: bool) -> Grade:
    """Return the grade that follows from a form and from whether a link or file backs it."""
    if form in (Form.QUOTE, Form.DOCUMENT):
        return Grade.BUYER
    return Grade.FACT if linked else Grade.CLAIM


def is_stale(requirement: Requirement, happened_on: date, at_ms: int) -> bool:
    """Say whether a proof is older, in UTC days, than its requirement's shelf life."""
    life = requirement.shelf_life_days
    return life is not None and age_days(happened_on, at_ms) > life


def says_something(words: str) -> bool:
    """Say whether words are more than a placeholder: at least four words and 20 letters, not all alike."""
    letters = [c for c in words.lower() if c.isalpha()]  # casefold would count ß twice
    tokens = [t for t in words.split() if any(c.isalnum() for c in t)]
    return (
        len(tokens) >= LEAST_WORDS
        and len(letters) >= LEAST_LETTERS
        and len(set(letters)) >= 5
        and len({t.lower() for t in tokens}) >= 3
        and not re.fullmatch(r"(.{1,6}?)\1{3,}.{0,6}", "".join(letters))
    )


def is_open_link(link: str) -> bool:
    """Say whether a link may be kept and opened: http or https with a host, or mailto with an address."""
    from urllib.parse import urlsplit  # is slow to import, and the board asks about no link

    if any(c.isspace() or ord(c) < 32 for c in link):
        return False
    try:
        parts = urlsplit(link)
        host = parts.hostname
    except ValueError:
        return False
    if parts.scheme in ("http", "https"):
        return bool(host)
    return parts.scheme == "mailto" and "@" in parts.path


def faults(requirement: Requirement, evidence: Evidence, today: date) -> tuple[Fault, ...]:
    """Return what keeps evidence from counting for a requirement, none if it counts.

    `today` is the rep's day; what happened cannot lie after it and an agreed step not before it.
    """
    if evidence.kind is ProofKind.WAIVER:
        return _waiver_faults(requirement, evidence)
    found = _words_faults(evidence.words)
    if requirement.names_person:
        found += _person_faults(requirement, evidence)
    found += _date_faults(evidence, today)
    if evidence.link and not is_open_link(evidence.link):
        found.append(Fault("link", "A link starts with https:// and names a site, or is a mailto: address."))
    return (*found, *_form_faults(requirement.form, evidence, today))


def _waiver_faults(requirement: Requirement, evidence: Evidence) -> tuple[Fault, ...]:
    if not requirement.waivable:
        return (Fault("words", "The playbook does not allow this one to be waived. Give the proof instead."),)
    return tuple(_words_faults(evidence.words))


def _words_faults(words: str) -> list[Fault]:
    if len(words) > MOST_LETTERS:
        return [
            Fault(
                "words",
                Said(
                    "Keep it under {most_letters:,} letters and attach the rest as a file.",
                    most_letters=MOST_LETTERS,
                ),
            )
        ]
    if not says_something(words):
        return [Fault("words", "Say what happened: at least four words and 20 letters.")]
    return []


def _person_faults(requirement: Requirement, evidence: Evidence) -> list[Fault]:
    person = evidence.person
    if person is None or (isinstance(person, NewPerson) and not person.name.strip()):
        return [Fault("person", "Name the person at the buyer.")]
    role = evidence.role or (person.role if isinstance(person, NewPerson) else None)
    if requirement.form is Form.PERSON and role in (None, Role.UNKNOWN):
        return [Fault("role", "Choose the part that this person plays.")]
    return []


def _date_faults(evidence: Evidence, today: date) -> list[Fault]:
    if evidence.happened_on is None:
        return [Fault("happened_on", "Give the day on which it happened.")]
    if evidence.happened_on > today:
        return [Fault("happened_on", "The day lies ahead. Proof is something that has happened.")]
    if evidence.happened_on < today - timedelta(days=3660):
        return [Fault("happened_on", "The day lies more than ten years back. Check the year.")]
    return []


def _form_faults(form: Form, evidence: Evidence, today: date) -> list[Fault]:
    if form is Form.DOCUMENT and not (evidence.link or evidence.attachment):
        return [Fault("link", "Give a link to the document, or drop the file here.")]
    if form is Form.AMOUNT and not (
        evidence.amount_minor and evidence.amount_minor > 0 and evidence.currency
    ):
        return [Fault("amount", "Give the amount that the buyer said yes to.")]
    if form is Form.AGREED_STEP and (evidence.due_on is None or evidence.due_on < today):
        return [Fault("due_on", "Give the day that the buyer agreed to, today or later.")]
    return []
