# SPDX-License-Identifier: MIT
"""The 1:1 sheet as values: three deals and their plans, what moved this week, and the record's head.

It counts nothing that the rep did.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from rider.domain.events import Outcome
from rider.domain.money import Money
from rider.domain.review.answers import Answer, Choice, Period, Question, Review

MOST_DEALS = 3
"""How many deals are talked about."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the rep has planned for a deal: what comes next, with whom, and for which proof."""

    words: str
    who: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class TopDeal:
    """A deal to talk about; `missing` is what its next stage still asks for.

    `stage` is what it has proven, `claimed` the stage beyond that which an import claims. A deal that is
    closed by now has no next stage. `step` is the open next step.
    """

    deal_id: str
    name: str
    account: str
    value: Money | None
    stage: str
    next_stage: str
    missing: tuple[str, ...] = ()
    plan: Plan | None = None
    step: str = ""
    due_on: date | None = None
    claimed: str = ""
    outcome: Outcome = Outcome.OPEN


@dataclass(frozen=True, slots=True)
class ToldProof:
    """A proof in the words of the buyer, who said them and when; `words` is empty once they were redacted."""

    requirement: str
    words: str
    person: str
    day: date
    is_waiver: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A deal's step up the ladder on a day."""

    day: date
    before: str
    after: str
    is_won: bool = False


@dataclass(frozen=True, slots=True)
class MovedDeal:
    """A deal that moved this week, and what proves it; without moves, only proof came in."""

    deal_id: str
    name: str
    account: str
    value: Money | None
    moves: tuple[Move, ...] = ()
    proofs: tuple[ToldProof, ...] = ()


@dataclass(frozen=True, slots=True)
class Since:
    """The last review, and the head of the record that it names.

    `holds` says that the record still has that head, and goes on from it without a break.
    """

    period: Period
    first: date
    seq: int
    head: str
    holds: bool


@dataclass(frozen=True, slots=True)
class OneToOne:
    """The sheet as of a day: the week from `monday` on, and the record up to its event `head_seq`."""

    day: date
    monday: date
    deals: tuple[TopDeal, ...]
    moved: tuple[MovedDeal, ...]
    head_seq: int
    head: str
    since: Since | None = None


def planned(reviews: Iterable[Review]) -> tuple[Answer, ...]:
    """Return the plans of the latest of these days whose review, as it stands, has any."""
    standing = {review.first: review for review in sorted(reviews, key=lambda r: (r.first, r.revision))}
    for review in reversed(standing.values()):
        plans = [a for a in review.of(Question.TOMORROW) if a.choice is Choice.PLAN and a.deal_id]
        if plans:
            return tuple(plans[:MOST_DEALS])
    return ()


def veiled(sheet: OneToOne) -> OneToOne:
    """Return the sheet for a screen that others look at: no deal, account or person, and nobody's words."""
    deals = tuple(
        replace(
            deal,
            name=f"Deal {place}",
            account="",
            value=None,
            plan=None,
            step=_VEIL if deal.plan or deal.step else "",
            due_on=None,
        )
        for place, deal in enumerate(sheet.deals, 1)
    )
    named = {deal.deal_id: shown.name for deal, shown in zip(sheet.deals, deals, strict=True)}
    moved = tuple(
        replace(
            one,
            name=named.get(one.deal_id, "A deal"),
            account="",
            value=None,
            proofs=tuple(replace(p, words=_VEIL, person="") for p in one.proofs),
        )
        for one in sheet.moved
    )
    return replace(sheet, deals=deals, moved=moved)


_VEIL = "…"
