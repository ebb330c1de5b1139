# SPDX-License-Identifier: MIT
"""Deals to be weighed, for tests of what an hour is worth."""

from datetime import date, timedelta

from rider.domain.focus.leverage import Factors, Odds, Weighed, factors, ranked, typical_values
from rider.domain.momentum import Pace, Signs
from rider.domain.money import Money

TODAY = date(2026, 3, 20)
CALM = Signs(
    owes_step=True,
    due_on=TODAY + timedelta(days=2),
    put_off=0,
    quiet_days=3,
    pace=Pace(14.0),
    wait_until=None,
    wait_why="",
    pushes=0,
    slipped_days=0,
    has_stale_proof=False,
    gate_is_open=False,
    moved_today=False,
)
EVEN = Odds(5, 10, 0.25, is_own=True)


def weighed(name: str = "Dock scheduling", minor: int | None = 100_00, **changes: object) -> Weighed:
    """Return a calm deal with even odds that is two proofs short, with changes of it or of its signs."""
    values: dict[str, object] = {
        "deal_id": name,
        "name": name,
        "value": None if minor is None else Money(minor, "EUR"),
        "odds": EVEN,
        "missing": 2,
    }
    signs = {k: v for k, v in changes.items() if k in Signs._fields}
    rest = {k: v for k, v in changes.items() if k not in Signs._fields}
    return Weighed(**{**values, "signs": CALM._replace(**signs), **rest})  # type: ignore[arg-type]


def weighed_all(deals: list[Weighed], today: date = TODAY) -> list[tuple[Weighed, Factors]]:
    """Return deals with what their worth is made of beside each other."""
    typical = typical_values(d.value for d in deals)
    return [(d, factors(d, typical, today)) for d in deals]


def order(deals: list[Weighed], today: date = TODAY, limit: int | None = None) -> list[str]:
    """Return the ids of deals, the most worth first."""
    found = ranked(weighed_all(deals, today), today, len(deals) if limit is None else limit)
    return [d.deal_id for d, _ in found]
