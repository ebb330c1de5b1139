# SPDX-License-Identifier: MIT
"""Builders that tests share: a deal through the services, and evidence that counts."""

from datetime import date, timedelta

from rider.domain.playbook import Form, Pipeline, Requirement, Stage
from rider.domain.proof import Evidence, NewPerson, Role
from rider.service import deals, playbooks, proofs
from rider.store.engine import Store

WORDS = {
    Form.STATEMENT: "Security reviews first, then the works council decides in March",
    Form.QUOTE: "Each missed slot costs us a whole crane shift",
    Form.PERSON: "Runs terminal operations and argues for the change inside",
    Form.OCCASION: "Walked through the scheduling problem with the terminal team",
    Form.DOCUMENT: "Order form signed by the managing director herself",
    Form.AMOUNT: "Yes in principle to the three year licence fee",
    Form.AGREED_STEP: "They send us the berth data of the last quarter",
}


def ladder(store: Store, name: str = "New business") -> Pipeline:
    """Return one of the pipelines of a file."""
    with store.work() as work:
        return next(p for p in playbooks.pipelines(work) if p.name == name)


def stage(store: Store, name: str, pipeline: str = "New business") -> Stage:
    """Return a stage by its name."""
    return next(s for s in ladder(store, pipeline).stages if s.name == name)


def evidence(requirement: Requirement, today: date, **changes: object) -> Evidence:
    """Return evidence that counts for a requirement, with changes."""
    form = requirement.form
    values: dict[str, object] = {
        "requirement_id": requirement.id,
        "words": WORDS[form],
        "person": NewPerson("Ines Okafor", "Head of Terminal Ops", Role.CHAMPION),
        "role": Role.CHAMPION if form is Form.PERSON else None,
        "happened_on": today,
        "link": "https://example.com/order.pdf" if form is Form.DOCUMENT else None,
        "amount_minor": 9_500_000 if form is Form.AMOUNT else None,
        "currency": "EUR" if form is Form.AMOUNT else None,
        "due_on": today + timedelta(days=5) if form is Form.AGREED_STEP else None,
    }
    return Evidence(**{**values, **changes})  # type: ignore[arg-type]


def evidence_for(store: Store, *stage_names: str, pipeline: str = "New business") -> list[Evidence]:
    """Return evidence that counts for every requirement of some stages."""
    today = store.clock.today()
    asked = [r for s in ladder(store, pipeline).stages if s.name in stage_names for r in s.requirements]
    return [evidence(r, today) for r in asked]


def deal(
    store: Store, name: str = "Dock scheduling", *, in_stage: str = "Prospect", **changes: object
) -> str:
    """Make a deal and move it, with proof, into a stage; return its id."""
    values: dict[str, object] = {
        "pipeline_id": ladder(store).id,
        "name": name,
        "step": "Call the head of terminal operations",
        "due_on": store.clock.today() + timedelta(days=2),
        "account": "Hafen Terminal",
        "value_minor": 9_500_000,
    }
    made = deals.create(store, deals.NewDeal(**{**values, **changes}))  # type: ignore[arg-type]
    deal_id = str(made.made_id)
    climb(store, deal_id, in_stage)
    return deal_id


def climb(store: Store, deal_id: str, to: str) -> None:
    """Move a deal stage by stage, with proof, up to a stage."""
    rungs = ladder(store).open_stages
    for rung in rungs[1 : [s.name for s in rungs].index(to) + 1]:
        deals.move(store, deal_id, rung.id, evidence_for(store, rung.name))


def prove(store: Store, deal_id: str, *stage_names: str) -> None:
    """Record the proofs of some stages without moving."""
    proofs.record(store, deal_id, evidence_for(store, *stage_names))
