# SPDX-License-Identifier: MIT
"""What the rep is to win in each period, kept for each pipeline among what is remembered."""

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.trends.outcomes import Quota
from rider.domain.trends.quota import SETTING, fault, to_json
from rider.service import lookup, remembered
from rider.store.engine import Store


def keep(store: Store, pipeline_id: str, quota: Quota | None) -> Change:
    """Keep the quota of a pipeline in place of the one before; None says that there is none.

    Raises:
        RuleError: there is no such pipeline, or the quota cannot be.
    """
    if quota is not None and (wrong := fault(quota)):
        raise RuleError(wrong)
    with store.work() as work:
        pipeline = lookup.pipeline(work, pipeline_id)
        remembered.write(work, {SETTING + pipeline.id: to_json(quota)})
    return Change()
