# SPDX-License-Identifier: MIT
"""The proofs of one deal of the demo: what stands, what a gate still asks for, and evidence for it."""

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from rider.demo.hours import weekday_from
from rider.demo.people import Buyer, final_amount
from rider.demo.theatre import Theatre
from rider.domain.ids import RequirementId
from rider.domain.playbook import Form, Pipeline, Requirement, Stage
from rider.domain.proof import Evidence, ProofKind, is_stale

_WAIVED, _TOLD_BEFORE, _LINKED = 0.15, 0.3, 0.15
_LINK = "https://files.example.com/{account}/{number:04x}.pdf"


class Testimony:
    """Keeps what was proven or waived for one deal, and makes evidence for what is short."""

    def __init__(self, theatre: Theatre, buyer: Buyer, rng: Random) -> None:
        """Begin with nothing proven."""
        self._theatre, self._buyer, self._rng = theatre, buyer, rng
        self._held: dict[RequirementId, date | None] = {}

    def short(self, ladder: Pipeline, target: Stage, at_ms: int) -> list[Requirement]:
        """Return what the gate of a stage still asks for."""
        return [r for r in ladder.asked_for(target) if not self._holds(r, at_ms)]

    def _holds(self, requirement: Requirement, at_ms: int) -> bool:
        if requirement.id not in self._held:
            return False
        day = self._held[requirement.id]
        return day is None or not is_stale(requirement, day, at_ms)

    def took(self, evidence: Iterable[Evidence]) -> None:
        """Remember evidence that was recorded."""
        for one in evidence:
            self._held[one.requirement_id] = one.happened_on if one.kind is ProofKind.PROOF else None

    def lost(self, requirement_id: RequirementId) -> None:
        """Forget a proof that was withdrawn."""
        self._held.pop(requirement_id, None)

    def evidence(self, requirement: Requirement, today: date, *, waives: bool = True) -> Evidence:
        """Return evidence for a requirement, found today or a day or two before; now and then a waiver."""
        rng = self._rng
        if waives and requirement.waivable and rng.random() < _WAIVED:
            return Evidence(requirement.id, self._theatre.phrases.on("waived"), ProofKind.WAIVER)
        sayings, market = self._theatre.sayings, self._theatre.market
        told = sayings.words(requirement, self._buyer.pains)
        person = market.person(self._buyer, sayings.part(requirement), rng)
        form = requirement.form
        amount = final_amount(self._buyer, rng) if form is Form.AMOUNT else None
        earlier = rng.randint(1, 2) if rng.random() < _TOLD_BEFORE else 0
        return Evidence(
            requirement.id,
            told.format(account=self._buyer.account, topic=_lower(self._buyer.name)),
            person=person if requirement.names_person else None,
            role=person.role if form is Form.PERSON else None,
            happened_on=today - timedelta(days=earlier),
            link=self._link(form),
            amount_minor=amount,
            currency=self._buyer.currency if amount else None,
            due_on=weekday_from(today + timedelta(days=rng.randint(4, 12)))
            if form is Form.AGREED_STEP
            else None,
        )

    def _link(self, form: Form) -> str | None:
        if form is not Form.DOCUMENT and self._rng.random() > _LINKED:
            return None
        account = "".join(c for c in self._buyer.account.lower() if c.isascii() and c.isalnum())
        return _LINK.format(account=account, number=self._rng.randrange(1 << 16))


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
