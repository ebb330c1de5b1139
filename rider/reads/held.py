# SPDX-License-Identifier: MIT
"""The proofs that stand, as the gate wants them."""

import sqlite3
from collections import defaultdict
from datetime import date

from rider.domain.gate import HeldByRequirement
from rider.domain.ids import DealId, RequirementId
from rider.domain.playbook import Grade
from rider.domain.proof import Held, ProofKind

_GRADES = {g.value: g for g in Grade}
_KINDS = {k.value: k for k in ProofKind}


def by_deal(connection: sqlite3.Connection, where: str, *values: str) -> dict[DealId, HeldByRequirement]:
    """Return the standing proofs of the deals that a condition on `standing_proof` selects."""
    found: defaultdict[DealId, dict[RequirementId, tuple[Held, ...]]] = defaultdict(dict)
    rows = connection.execute(
        f"SELECT deal_id, requirement_id, kind, grade, happened_on FROM standing_proof WHERE {where}", values
    )
    for deal_id, requirement_id, kind, grade, happened_on in rows:
        one = Held(requirement_id, _KINDS[kind], _GRADES[grade], date.fromisoformat(happened_on))
        of_deal = found[deal_id]
        of_deal[requirement_id] = (*of_deal.get(requirement_id, ()), one)
    return dict(found)
