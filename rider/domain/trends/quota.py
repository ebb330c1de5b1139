# SPDX-License-Identifier: MIT
"""The quota that a rep sets for a pipeline: how it is remembered, and the period that a day lies in."""

import json
from datetime import date

from rider.domain.money import LARGEST_MINOR, Money, is_currency
from rider.domain.periods import month_of, quarter_of
from rider.domain.trends.asked import Window
from rider.domain.trends.outcomes import Quota, QuotaPeriod

SETTING = "quota:"
"""What the name begins with under which the quota of a pipeline is remembered, before its id."""


def to_json(quota: Quota | None) -> str:
    """Return a quota as it is remembered; nothing where there is none any more."""
    if quota is None:
        return ""
    period, (minor, currency) = quota
    return json.dumps({"period": period.value, "minor": minor, "currency": currency})


def from_json(text: str) -> Quota | None:
    """Return a quota from what is remembered, None where that is none."""
    try:
        kept = json.loads(text)
        quota = Quota(QuotaPeriod(kept["period"]), Money(int(kept["minor"]), str(kept["currency"])))
    except (ValueError, TypeError, LookupError):
        return None
    return None if fault(quota) else quota


def fault(quota: Quota) -> str:
    """Return what is wrong with a quota as a sentence, nothing where it can be."""
    if not is_currency(quota.amount.currency):
        return "Give the currency by its code of three letters, such as EUR."
    if not 0 < quota.amount.minor <= LARGEST_MINOR:
        return "Give an amount above nought."
    return ""


def window_of(quota: Quota, day: date) -> Window:
    """Return the period of a quota that a day lies in."""
    if quota.period is QuotaPeriod.YEAR:
        return Window(date(day.year, 1, 1), date(day.year + 1, 1, 1))
    first = month_of(day) if quota.period is QuotaPeriod.MONTH else quarter_of(day)
    return Window(first, month_of(first, 1 if quota.period is QuotaPeriod.MONTH else 3))
