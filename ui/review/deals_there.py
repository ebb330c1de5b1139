# SPDX-License-Identifier: MIT
"""Open deals as a review offers them, and where the next of their gates leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.reads.board.board import WON_COLUMN
from ui.blocks.deal_field import OfferedDeal, open_ones

if TYPE_CHECKING:
    from rider.reads.deal import Deal
    from ui.bridge import Bridge


def open_deals(bridge: Bridge) -> tuple[OfferedDeal, ...]:
    """Return the open deals of all pipelines."""
    return open_ones(bridge.deals().rows)


def next_target(deal: Deal) -> str:
    """Return the stage after the one in which a deal stands, or Won after the last."""
    stages: list[str] = [stage.id for stage in deal.pipeline.open_stages]
    here = deal.position.shown_stage_id
    after = stages.index(here) + 1 if here in stages else 0
    return stages[after] if after < len(stages) else WON_COLUMN
