# SPDX-License-Identifier: MIT
"""How a figure is said in a line of text: counts first, then how sure it is, then what was imported."""

from collections.abc import Iterable
from datetime import date, timedelta

from rider.domain.money import Money, full
from rider.domain.stats import LEAST_RATED, Bounds
from rider.domain.trends import Basis, Rate, Reason
from rider.domain.trends.effort import Yield

_LEFT_OUT = {
    Reason.TOO_EARLY: "too early to count",
    Reason.NO_HISTORY: "imported without a history of stages",
    Reason.NO_DAY: "without a known day",
    Reason.NO_AMOUNT: "without an amount",
    Reason.NOT_PROVEN: "by an import's claim alone",
    Reason.OTHER_CURRENCY: "in another currency",
    Reason.NOT_ANSWERED: "not answered yet",
    Reason.PUT_AWAY: "archived",
    Reason.OTHER_PIPELINE: "gone to another pipeline",
}


def counted(n: int, one: str, many: str = "") -> str:
    """Return so many of something, in the singular where it is one."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def rate_words(rate: Rate) -> str:
    """Return a rate with its counts and interval; without them where there are too few."""
    return proportion_words(rate.k, rate.n, rate.bounds)


def proportion_words(k: int, n: int, bounds: Bounds | None) -> str:
    """Return so many of so many, with the rate and its interval where there are enough."""
    counts = f"{k:,} of {n:,}"
    if bounds is None:
        return f"{counts}, too few for a rate (under {LEAST_RATED})" if n else counts
    return f"{counts}, {k / n:.0%} (95% interval: {bounds.low:.0%} to {bounds.high:.0%})"


def yield_words(told: Yield) -> str:
    """Return how many come to an hour, nothing but that they are too few where they are."""
    bounds = told.bounds
    if bounds is None:
        return f", too few blocks for a rate (under {LEAST_RATED})" if told.n else ""
    return f", {told.of_one:.2f} an hour (95% interval: {bounds.low:.2f} to {bounds.high:.2f})"


def share_words(share: float | None, n: int) -> str:
    """Return a share of an amount over `n` deals; it has no interval, for amounts are no count."""
    if n < LEAST_RATED:
        return f"too few deals for a rate ({n:,})"
    return "nothing to share" if share is None else f"{share:.0%} over {n:,} deals"


def imported_words(imported: int, n: int) -> str:
    """Return how much of it was imported, nothing where there is nothing."""
    return f", {imported / n:.0%} imported" if n else ""


def basis_words(basis: Basis) -> str:
    """Return how much was imported, and what was left out and why."""
    left = [f"{one.n:,} {_LEFT_OUT[one.reason]}" for one in basis.left_out]
    return imported_words(basis.imported, basis.n) + (f"; left out: {', '.join(left)}" if left else "")


def days_words(days: float | None) -> str:
    """Return days, rounded."""
    return "not to tell yet" if days is None else counted(round(days), "day")


def money_words(amount: Money | None) -> str:
    """Return an amount."""
    return "not to tell yet" if amount is None else full(amount)


def amounts_words(amounts: Iterable[Money]) -> str:
    """Return the amounts of several currencies."""
    return ", ".join(map(full, amounts)) or "nothing"


def hours_words(hours: float) -> str:
    """Return hours with one decimal."""
    return f"{hours:.1f} h"


def span_words(first: date, after: date) -> str:
    """Return a window by its first and last day."""
    return f"{first} to {after - timedelta(days=1)}"
