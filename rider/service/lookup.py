# SPDX-License-Identifier: MIT
"""What verbs look up before they act: a deal, its pipeline, and what stands for it."""

import sqlalchemy as sa

from rider.domain.errors import RuleError
from rider.domain.events import Outcome, Position
from rider.domain.gate import HeldByRequirement
from rider.domain.ids import RequirementId
from rider.domain.playbook import Grade, Pipeline
from rider.domain.proof import Held, ProofKind
from rider.service.playbooks import pipelines
from rider.store.engine import Work
from rider.store.tables import DealRow

_STANDING = sa.text(
    "SELECT requirement_id, kind, grade, happened_on FROM standing_proof WHERE deal_id = :deal"
).columns(happened_on=sa.Date)


def deal(work: Work, deal_id: str) -> DealRow:
    """Return a deal's row.

    Raises:
        RuleError: there is no such deal.
    """
    row = work.session.get(DealRow, deal_id)
    if row is None:
        raise RuleError("That deal is not in the file. Reload the board and try again.")
    return row


def live_deal(work: Work, deal_id: str) -> DealRow:
    """Return the row of a deal that is not archived.

    Raises:
        RuleError: there is no such deal, or it is archived.
    """
    row = deal(work, deal_id)
    if row.archived_at is not None:
        raise RuleError("{name} is archived. Restore it first.", name=row.name)
    return row


def position(row: DealRow) -> Position:
    """Return where a deal stands."""
    return Position(row.stage_id, row.outcome, row.claim_stage_id, row.claim_outcome)


def is_open(row: DealRow) -> bool:
    """Say whether a deal is open, as far as it is shown: neither ended nor claimed to have."""
    return position(row).shown_outcome is Outcome.OPEN


def pipeline(work: Work, pipeline_id: str) -> Pipeline:
    """Return a pipeline.

    Raises:
        RuleError: there is no such pipeline.
    """
    for found in pipelines(work):
        if found.id == pipeline_id:
            return found
    raise RuleError("That pipeline is not in the file. Reload the board and try again.")


def offered_pipeline(work: Work, pipeline_id: str) -> Pipeline:
    """Return a pipeline in which deals can begin.

    Raises:
        RuleError: there is no such pipeline, or it is archived.
    """
    found = pipeline(work, pipeline_id)
    if found.is_archived:
        raise RuleError(
            "The playbook “{found}” is archived. Restore it first, or choose another one.", found=found.name
        )
    return found


def refuse_archived(ladder: Pipeline, *stage_ids: str | None) -> None:
    """Refuse to let a deal stand in stages that are not in their ladder any more, or in no playbook in use.

    Raises:
        RuleError: one of them is archived.
    """
    if ladder.is_archived:
        raise RuleError("The playbook “{ladder}” is archived. Restore it first.", ladder=ladder.name)
    for stage_id in stage_ids:
        if stage_id is not None and not ladder.holds(stage_id):
            raise RuleError(
                "The stage “{stage_id}” is archived. Restore it first.", stage_id=ladder.stage(stage_id).name
            )


def standing_ids(work: Work, deal_id: str) -> set[str]:
    """Return the ids of the proofs and waivers that stand for a deal."""
    found = work.session.execute(
        sa.text("SELECT id FROM standing_proof WHERE deal_id = :deal"), {"deal": deal_id}
    )
    return {row.id for row in found}


def held(work: Work, deal_id: str) -> HeldByRequirement:
    """Return the standing proofs of a deal by requirement."""
    found: dict[RequirementId, tuple[Held, ...]] = {}
    for requirement_id, kind, grade, happened_on in work.session.execute(_STANDING, {"deal": deal_id}):
        one = Held(RequirementId(requirement_id), ProofKind(kind), Grade(grade), happened_on)
        found[one.requirement_id] = (*found.get(one.requirement_id, ()), one)
    return found
