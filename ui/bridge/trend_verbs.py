# SPDX-License-Identifier: MIT
"""What the rep sets on the page of trends; each verb returns whether it was carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.bridge.verbs import Verbs

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from rider.domain.trends.outcomes import Quota


class TrendVerbs(Verbs):
    """What trends are held against."""

    def set_quota(self, pipeline_id: str, quota: Quota | None) -> bool:
        """Keep what the rep is to win in each period in a pipeline; None says that there is no quota."""
        from rider.service import quotas

        return self._do(None, quotas.keep, pipeline_id, quota)
