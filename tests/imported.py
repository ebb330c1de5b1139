# SPDX-License-Identifier: MIT
"""A deal as an import makes it: born in the first stage, claiming a later stage or an outcome."""

from rider.domain.events import EventKind, Outcome, Position, Source
from rider.domain.playbook import Pipeline
from rider.store.engine import Store
from rider.store.ledger import Entry
from rider.store.tables import DealRow
from tests import builders


def claimed_deal(
    store: Store, name: str = "From the CRM", *, stage: str | None = None, outcome: Outcome | None = None
) -> str:
    """Make a deal that claims a stage or an outcome; return its id."""
    ladder = builders.ladder(store)
    claim = next((s.id for s in ladder.stages if s.name == stage), None)
    with store.work() as work:
        deal_id = work.clock.new_id()
        birth = Position(ladder.first.id)
        work.ledger.append(
            Entry(EventKind.CREATED, deal_id, position=birth, words=name, source=Source.IMPORTED)
        )
        work.session.add(_row(ladder, deal_id, name, work.clock.now()))
        work.session.flush()
        said = Position(ladder.first.id, claim_stage_id=claim, claim_outcome=outcome)
        work.ledger.append(Entry(EventKind.CLAIMED, deal_id, position=said, source=Source.IMPORTED))
    return deal_id


def _row(ladder: Pipeline, deal_id: str, name: str, at: int) -> DealRow:
    return DealRow.model_validate(
        {
            "id": deal_id,
            "pipeline_id": ladder.id,
            "stage_id": ladder.first.id,
            "outcome": Outcome.OPEN,
            "name": name,
            "currency": "EUR",
            "external_source": "crm",
            "external_id": name,
            "adopted": False,
            "created_at": at,
        }
    )
