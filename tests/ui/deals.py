# SPDX-License-Identifier: MIT
"""Deals as values, built by hand for the sheets."""

from dataclasses import replace
from datetime import date, timedelta

from rider.domain.day import instant
from rider.domain.events import EventKind, Position
from rider.domain.ids import DealId, PersonId, PipelineId, ProofId, RequirementId, StageId
from rider.domain.money import Money
from rider.domain.playbook import Form, Pipeline, Requirement, Stage, StageKind
from rider.domain.proof import Held, ProofKind, Role, grade
from rider.reads.deal import Deal, Person, Proof
from rider.reads.timeline import TimelineEntry

TODAY = date(2026, 11, 21)
AT = instant(TODAY)

_Asked = tuple[str, str, Form]
NEW_BUSINESS: tuple[tuple[str, tuple[_Asked, ...]], ...] = (
    ("Prospect", ()),
    (
        "Discovery",
        (
            ("Fits who we sell to", "Company, persona and why they should care.", Form.STATEMENT),
            ("A person at the buyer agreed to talk", "Who agreed, to talk about what.", Form.OCCASION),
        ),
    ),
    (
        "Validation",
        (
            ("The problem in the buyer’s words", "Quote them: what it costs, whom it hurts.", Form.QUOTE),
            ("A stakeholder is identified, with their role", "What they decide.", Form.PERSON),
            ("Next step agreed with the buyer", "What they will do, and by which day.", Form.AGREED_STEP),
        ),
    ),
    (
        "Proposal",
        (
            ("Economic buyer confirmed that the problem is worth solving", "In their words.", Form.QUOTE),
            ("Decision process clarified", "Steps, who decides at each, and when.", Form.STATEMENT),
            ("The strongest objection surfaced", "What could stop this, and the answer.", Form.STATEMENT),
            ("Next step agreed with the buyer", "What they will do, and by which day.", Form.AGREED_STEP),
        ),
    ),
    (
        "Commit",
        (
            ("Proposal walked through with the decision-maker", "When, who was there.", Form.OCCASION),
            ("Buyer said yes in principle, and to what amount", "Who said yes.", Form.AMOUNT),
        ),
    ),
    ("Won", (("Signed order or equivalent", "What was signed and by whom.", Form.DOCUMENT),)),
)

DANA = Person(PersonId("p1"), "Dana Whitfield", "CFO", Role.ECONOMIC_BUYER)
OMAR = Person(PersonId("p2"), "Omar Haddad", "Head of Terminal Ops", Role.CHAMPION)


def pipeline(ladder: tuple[tuple[str, tuple[_Asked, ...]], ...] = NEW_BUSINESS) -> Pipeline:
    """Return a ladder whose stage and requirement ids are `s0`, `r1.0` and so on."""
    stages = tuple(_stage(place, name, asked) for place, (name, asked) in enumerate(ladder))
    return Pipeline(PipelineId("pl"), "New business", stages)


def _stage(place: int, name: str, asked: tuple[_Asked, ...]) -> Stage:
    made = tuple(
        Requirement(
            RequirementId(f"r{place}.{n}"),
            StageId(f"s{place}"),
            n,
            title,
            hint,
            form,
            names_person=title != "Fits who we sell to",
            waivable="objection" in title,
            shelf_life_days=90 if title == "Decision process clarified" else None,
        )
        for n, (title, hint, form) in enumerate(asked)
    )
    kind = StageKind.WON if name == "Won" else StageKind.OPEN
    return Stage(StageId(f"s{place}"), PipelineId("pl"), name, place, kind, 14, place > 1, made)


def proof(
    requirement: Requirement, words: str, person: Person | None = DANA, days_ago: int = 9, file: str = ""
) -> Proof:
    """Return a proof of a requirement."""
    return Proof(
        ProofId(f"proof {requirement.id}"),
        requirement.id,
        ProofKind.PROOF,
        words,
        person,
        TODAY - timedelta(days=days_ago),
        "",
        "ab" * 32 if file else "",
        file,
        None,
        None,
        grade(requirement.form, linked=bool(file)),
    )


def deal(stage: str = "s2", proofs: tuple[Proof, ...] = (), **changed: object) -> Deal:
    """Return a deal in a stage, with everything up to that stage proven, and further proofs."""
    ladder = pipeline()
    here = ladder.stage(stage)
    earlier = tuple(proof(r, "It was said and written down.") for r in ladder.asked_for(here))
    own = {p.requirement_id for p in proofs}
    standing = (*(p for p in earlier if p.requirement_id not in own), *proofs)
    made = Deal(
        DealId("d1"),
        "Dock scheduling",
        "Hafen Terminal",
        Money(95_000_00, "EUR"),
        "EUR",
        Position(here.id),
        ladder,
        TODAY + timedelta(days=40),
        None,
        "Referral",
        "",
        "",
        "Security review slot",
        TODAY + timedelta(days=5),
        standing,
        (DANA, OMAR),
        (_born(),),
        held(standing),
        None,
        AT,
        TODAY,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def held(proofs: tuple[Proof, ...]) -> dict[RequirementId, tuple[Held, ...]]:
    """Return proofs as the gate judges them."""
    return {p.requirement_id: (Held(p.requirement_id, p.kind, p.grade, p.happened_on),) for p in proofs}


def _born() -> TimelineEntry:
    return TimelineEntry(1, EventKind.CREATED, "", "Prospect", "open", AT - 86_400_000, AT, False, False)
