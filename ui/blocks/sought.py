# SPDX-License-Identifier: MIT
"""The proofs that a block for a deal can seek, the most valuable first."""

from typing import NamedTuple

from rider.domain.focus.blocks import BlockKind
from rider.domain.focus.worth import suggested
from rider.domain.gate import missing
from rider.reads.deal import Deal


class Sought(NamedTuple):
    """A proof that a deal is missing, and the kind of block that would get it."""

    requirement_id: str
    title: str
    stage: str
    kind: BlockKind

    @property
    def words(self) -> str:
        """Return how it is offered."""
        return f"{self.title} · {self.stage}"


def sought_by(deal: Deal) -> tuple[Sought, ...]:
    """Return what keeps a deal from being won: what its next gate asks for first."""
    short = missing(deal.pipeline, deal.pipeline.won, deal.held, deal.at_ms)
    ladder = deal.pipeline
    return tuple(
        Sought(i.requirement.id, i.requirement.title, i.stage.name, suggested(i.requirement, ladder))
        for i in short
    )
