# SPDX-License-Identifier: MIT
"""What conversations should lead to, and how often they did."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from rider.domain.periods import month_of
from rider.domain.stats import Bounds, rated


class CameTrue(StrEnum):
    """Whether a conversation led to what it should."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the conversation of a day should lead to, by the month that begins on a day.

    `came_true` is None until the rep has said whether it did.
    """

    day: date
    deal_id: str
    deal_name: str
    account: str
    shifted: str
    leads_to: str
    month: date
    came_true: CameTrue | None = None


class HitRate(NamedTuple):
    """Of how many expectations that were answered so many came true; partly is not counted as a hit."""

    hits: int
    n: int

    @property
    def bounds(self) -> Bounds | None:
        """Return how sure the rate is, None below five answers."""
        return rated(self.hits, self.n)


def is_due(expectation: Expectation, today: date) -> bool:
    """Say whether it is time to ask: its month has come, and it was not answered yet."""
    return expectation.came_true is None and month_of(today) >= expectation.month
