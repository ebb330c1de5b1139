# SPDX-License-Identifier: MIT
"""A file with deals in every standing, which tests copy, attack and damage."""

from rider.domain.events import LostReason, Outcome
from rider.service import closing, deals, proofs
from rider.store.engine import Store
from tests import builders
from tests.imported import claimed_deal


def fill(store: Store) -> None:
    """Fill a file with one deal for each way in which a deal can stand."""
    builders.deal(store, "Born")
    proven = builders.deal(store, "Proven")
    builders.prove(store, proven, "Discovery")
    builders.deal(store, "Standing", in_stage="Validation")
    _deal_gone_back(store)
    _deal_won_and_lost(store)
    claimed_deal(store, "Claimed", stage="Proposal")
    claimed_deal(store, "Claimed won", outcome=Outcome.WON)
    builders.deal(store, "Quick", pipeline_id=builders.ladder(store, "Short cycle").id)


def _deal_gone_back(store: Store) -> None:
    """A deal that went back, and whose quote was withdrawn afterwards."""
    deal_id = builders.deal(store, "Gone back", in_stage="Validation")
    deals.move_back(store, deal_id, builders.stage(store, "Prospect").id, "They paused the project")
    with store.work() as work:
        quote = work.session.connection().exec_driver_sql(
            "SELECT p.id FROM proof p JOIN requirement r ON r.id = p.requirement_id"
            " WHERE p.deal_id = ? AND r.form = 'quote'",
            (deal_id,),
        )
        proof_id = str(quote.scalar_one())
    proofs.withdraw(store, proof_id, "It was said about another site")


def _deal_won_and_lost(store: Store) -> None:
    won = builders.deal(store, "Won deal", in_stage="Commit")
    closing.win(
        store,
        won,
        builders.evidence_for(store, "Won"),
        closed_on=store.clock.today(),
        value_minor=9_000_000,
    )
    lost = builders.deal(store, "Lost deal", in_stage="Validation")
    closing.lose(store, lost, LostReason.TIMING, "They wait for the next budget year")
