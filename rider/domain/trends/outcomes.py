# SPDX-License-Identifier: MIT
"""Figures of outcomes and of what stands: wins, values, velocity, slippage, control, quota. Per currency."""

from enum import StrEnum
from typing import NamedTuple

from rider.domain.money import Money
from rider.domain.stats import LEAST_RATED
from rider.domain.trends.asked import Window
from rider.domain.trends.basis import Basis, Rate


class WinRate(NamedTuple):
    """Wins of the deals that closed in the window, and of those born in it (the creation cohort)."""

    won: int
    lost: int
    created_won: int
    created_lost: int
    created_open: int
    basis: Basis
    created_basis: Basis

    @property
    def rate(self) -> Rate:
        """Return won of won and lost."""
        return Rate(self.won, self.won + self.lost)

    @property
    def of_created(self) -> Rate:
        """Return won of all that were born in the window, open ones included."""
        return Rate(self.created_won, self.created_won + self.created_lost + self.created_open)


class WinMonth(NamedTuple):
    """The wins of one calendar month's closings; `imported` of these an import claims."""

    window: Window
    rate: Rate
    imported: int = 0


class NotComputable(StrEnum):
    """Why a rate by value says nothing."""

    NOTHING_CLOSED = "nothing_closed"
    LOST_UNVALUED = "lost_unvalued"
    """Amounts of lost deals are missing."""
    LOST_ALL_ZERO = "lost_all_zero"
    WON_UNVALUED = "won_unvalued"
    """There are wins, and none of them has an amount above nought."""


class ValueWinRate(NamedTuple):
    """Won value of won and lost value, as of closing, in one currency; `why` says where there is no rate."""

    currency: str
    won: Money
    lost: Money
    why: NotComputable | None
    basis: Basis

    @property
    def of_one(self) -> float | None:
        """Return the share from 0 to 1, None under five deals; without interval, for amounts are no count."""
        whole, has_enough = self.won.minor + self.lost.minor, self.basis.n >= LEAST_RATED
        return self.won.minor / whole if self.why is None and whole and has_enough else None


class Cycle(NamedTuple):
    """How many days lie between a deal's birth and its closing, in the window: medians, None without any."""

    won_days: float | None
    won_n: int
    lost_days: float | None
    lost_n: int
    basis: Basis


class WonValue(NamedTuple):
    """What deals that were won in the window are worth, in one currency, as of closing."""

    total: Money
    average: Money
    median: Money
    n: int
    basis: Basis


class Generated(NamedTuple):
    """Value of the deals that first passed into the qualified stage in the window with proof, one currency.

    `total` is their value at that moment, over `n` deals; `unvalued` more had no amount. `changed` is what
    their values have changed by since.
    """

    total: Money
    changed: Money
    n: int
    unvalued: int
    basis: Basis


class Velocity(NamedTuple):
    """Sales velocity in one currency: what the open qualified deals bring a day, with its four factors.

    `per_day` is None under five won deals.
    """

    currency: str
    open_qualified: int
    median_won: Money | None
    win_rate: Rate
    median_days: float | None
    per_day: Money | None
    basis: Basis


class Slippage(NamedTuple):
    """Expected closes that were pushed in the window, and deals due in it that have not closed by its end.

    `pushes` over `deals` deals, `days` in all. Of `due` deals that were due in the window at its start,
    `slipped` are still open with a later, past or missing date at its end, worth `value` by currency.
    """

    pushes: int
    deals: int
    days: int
    due: int
    slipped: int
    value: tuple[Money, ...]
    unvalued: int
    basis: Basis


class ControlHope(NamedTuple):
    """Open deals in one currency: what of their value is fully proven, and what of it is hope, as of now.

    `unvalued` are all open deals without an amount: none of them counts in any currency.
    """

    whole: Money
    proven: Money
    hope: Money
    n: int
    unvalued: int
    basis: Basis


class QuotaPeriod(StrEnum):
    """How often a quota begins anew."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Quota(NamedTuple):
    """What the rep is to win in each period, as the rep has set it."""

    period: QuotaPeriod
    amount: Money


class Coverage(NamedTuple):
    """What was won in the present period of the quota, and the proof-backed pipeline against what is left.

    `ratio` is None once the quota is reached, or while the rep has set none; `quota` is None then.
    """

    quota: Quota | None
    window: Window
    won: tuple[Money, ...]
    proof_backed: tuple[Money, ...]
    left: Money | None
    ratio: float | None
    basis: Basis
