# SPDX-License-Identifier: MIT
"""A data file that Rider made, copied for each attack."""

import shutil
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.domain.events import LostReason, Outcome
from rider.file import DataFolder
from rider.service import closing, deals, proofs
from rider.service.session import open_rider
from rider.store.engine import Store
from tests import builders
from tests.imported import claimed_deal
from tests.store.raw import RawFile


def _scene(store: Store) -> None:
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


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data file that Rider made and closed."""
    folder = DataFolder(tmp_path_factory.mktemp("made") / "data")
    store = open_rider(folder, Clock("Europe/Berlin"))
    _scene(store)
    store.close()
    return folder.database


@pytest.fixture
def raw(made_file: Path, tmp_path: Path, sqlite3_cli: str) -> RawFile:
    """Return a copy of that file, to be attacked."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return RawFile(Path(shutil.copy(made_file, folder / "rider.db")), sqlite3_cli)
