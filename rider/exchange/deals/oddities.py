# SPDX-License-Identifier: MIT
"""What a rep should look at in a deal that comes in all the same."""

from collections.abc import Iterator
from datetime import date

from rider.domain.events import Outcome
from rider.domain.landing import ImportedDeal
from rider.domain.said import Said
from rider.exchange.cells.money_cells import Paid

BELOW_ZERO = "Its value is below zero."
WITHOUT_DAY = "It is closed, and the file does not say on which day."
CLOSED_FIRST = "It is closed on a day before the one on which it was created."
CLOSED_AHEAD = "It is closed, and on a day that lies ahead."
CREATED_AHEAD = "It was created on a day that lies ahead; it comes in as of today."
_DOLLARS = "USD AUD CAD NZD HKD SGD TWD MXN CLP COP ARS UYU BSD BBD BMD BZD FJD JMD TTD XCD"
_SIGNED = {
    "$": frozenset(_DOLLARS.split()),
    "¥": frozenset(["JPY", "CNY"]),
}


def on_money(deal: ImportedDeal, paid: Paid, *, has_column: bool) -> Iterator[str]:
    """Yield what is odd about the money of a deal; `has_column` where the file has one for currencies."""
    if deal.value and deal.value.minor < 0:
        yield BELOW_ZERO
    if paid.taken and has_column:
        yield Said("It has no currency; its amount is read as {currency}.", currency=paid.currency)
    elif paid.taken and paid.currency not in _SIGNED.get(paid.sign, (paid.currency,)):
        yield Said(
            "Its amount has a “{sign}” and is read as {currency}.", sign=paid.sign, currency=paid.currency
        )
    if paid.rounded:
        yield Said(
            "Its amount has more digits behind the point than {currency} has; it was rounded.",
            currency=paid.currency,
        )


def on_days(deal: ImportedDeal, today: date) -> Iterator[str]:
    """Yield what is odd about the days of a deal."""
    created, closed = deal.created_on, deal.closed_on
    if deal.outcome is not Outcome.OPEN and closed is None:
        yield WITHOUT_DAY
    if created and created > today:
        yield CREATED_AHEAD
    if closed and closed > today:
        yield CLOSED_AHEAD
    if created and closed and closed < created:
        yield CLOSED_FIRST
