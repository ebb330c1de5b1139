# SPDX-License-Identifier: MIT
"""1:1 sheets that tests share."""

from datetime import date

from rider.domain.money import Money
from rider.domain.review.answers import Period
from rider.domain.review.one_to_one import Move, MovedDeal, OneToOne, Plan, Since, ToldProof, TopDeal

MONDAY, FRIDAY = date(2021, 11, 15), date(2021, 11, 19)
HEAD, BEFORE = "ab12cd34ef56" + "0" * 52, "cd34ef56ab12" + "0" * 52
HELD = Since(Period.DAY, date(2021, 11, 18), 1_201, BEFORE, holds=True)
PLAN = Plan("Agree the date of the decision", "Ines Okafor", "Decision process clarified")
EUROS = Money(6_100_000, "EUR")


def top(name: str = "Dock scheduling", **changes: object) -> TopDeal:
    """Return a deal to talk about, with a plan."""
    values: dict[str, object] = {
        "deal_id": name,
        "name": name,
        "account": "Polder Foods",
        "value": EUROS,
        "stage": "Validation",
        "next_stage": "Proposal",
        "missing": ("Decision process clarified", "Next step agreed with the buyer"),
        "plan": PLAN,
    }
    return TopDeal(**{**values, **changes})  # type: ignore[arg-type]


def proof(words: str = "Each missed slot costs us a whole crane shift", **changes: object) -> ToldProof:
    """Return a proof that a buyer gave on the Wednesday."""
    values: dict[str, object] = {
        "requirement": "The problem in the buyer’s words",
        "words": words,
        "person": "Ines Okafor, Head of Terminal Ops",
        "day": date(2021, 11, 17),
    }
    return ToldProof(**{**values, **changes})  # type: ignore[arg-type]


def moved(name: str = "Dock scheduling", **changes: object) -> MovedDeal:
    """Return a deal that moved on the Wednesday, with one proof."""
    values: dict[str, object] = {
        "deal_id": name,
        "name": name,
        "account": "Polder Foods",
        "value": EUROS,
        "moves": (Move(date(2021, 11, 17), "Discovery", "Validation"),),
        "proofs": (proof(),),
    }
    return MovedDeal(**{**values, **changes})  # type: ignore[arg-type]


def sheet(*deals: TopDeal, moved: tuple[MovedDeal, ...] = (), since: Since | None = HELD) -> OneToOne:
    """Return the sheet of the Friday."""
    return OneToOne(FRIDAY, MONDAY, deals, moved, 1_234, HEAD, since)
