# SPDX-License-Identifier: MIT
"""What a deal is still short of, as far as a block can get it."""

from rider.domain.events import Outcome
from rider.domain.gate import missing
from rider.reads.deal import Deal


def also_useful(deal: Deal, but: str | None) -> tuple[str, ...]:
    """Return the titles of what a deal lacks for its next stage, but for the requirement named."""
    return tuple(title for key, title in _lacks(deal).items() if key != but)


def lacks(deal: Deal, requirement_id: str | None) -> bool:
    """Say whether the proof of a requirement is still to be had, of a deal that goes on."""
    return requirement_id is not None and requirement_id in _lacks(deal, everywhere=True)


def _lacks(deal: Deal, *, everywhere: bool = False) -> dict[str, str]:
    """Return what a live deal lacks for its next stage, or up to Won: titles by requirement."""
    if deal.archived_at is not None or deal.position.shown_outcome is not Outcome.OPEN:
        return {}
    ladder = deal.pipeline
    following = ladder.after(ladder.stage(deal.position.stage_id))
    target = ladder.won if everywhere else following
    short = missing(ladder, target, deal.held, deal.at_ms)
    return {i.requirement.id: i.requirement.title for i in short}
