# SPDX-License-Identifier: MIT
"""What was is still told: deals of the past keep stages and playbooks that are archived since."""

from contextlib import closing
from pathlib import Path

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.events import LostReason, Outcome
from rider.domain.playbook_edits import (
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
)
from rider.domain.review import Period
from rider.exchange.tables_out import export_tables
from rider.reads.reader import Reader
from rider.service import archiving
from rider.service import closing as ends
from rider.service.check import check
from rider.service.playbook_edits import edit
from rider.store.engine import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service import outlook
from tests.service.playbook_story import asked, book, stage

DAY_AFTER = 3 * DAY_MS


@pytest.fixture
def past(store: Store, clock: SteppedClock) -> dict[str, str]:
    """Let deals end in each stage and in each playbook, then archive Validation, a proof and Short cycle."""
    known = {}
    for name, where in (("Lost early", "Discovery"), ("Lost there", "Validation"), ("Won", "Commit")):
        known[name] = builders.deal(store, name, in_stage=where)
        clock.at += DAY_MS
    for name in ("Lost early", "Lost there"):
        ends.lose(store, known[name], LostReason.TIMING, "They wait for the next budget year")
    proof = builders.evidence_for(store, "Won")
    ends.win(store, known["Won"], proof, closed_on=clock.today(), value_minor=9_000_000)
    quick = known["Quick"] = builders.deal(
        store, "Quick", pipeline_id=builders.ladder(store, "Short cycle").id
    )
    ends.lose(store, quick, LostReason.FIT, "They are far too small for us")
    known["Put away"] = builders.deal(store, "Put away", in_stage="Validation")
    archiving.archive(store, known["Put away"])
    known["Alive"] = builders.deal(store, "Alive", in_stage="Discovery")
    known["Claimed"] = claimed_deal(store, "Claimed", outcome=Outcome.LOST)
    clock.at += DAY_AFTER
    edit(store, ArchiveStage(stage(store, "Validation").id))
    edit(store, ArchiveRequirement(asked(store, "Paper process").id))
    edit(store, ArchivePipeline(book(store, "Short cycle").id))
    clock.at += DAY_MS
    return known


def test_every_page_tells_of_deals_whose_stage_is_archived(
    store: Store, clock: SteppedClock, past: dict[str, str], tmp_path: Path
) -> None:
    with closing(Reader(store.folder, clock)) as reader:
        board = reader.board()
        assert [name for _, name in board.pipelines] == ["New business"]
        assert [c.name for c in board.columns] == ["Prospect", "Discovery", "Proposal", "Commit"]
        listed = {row.name: row for row in reader.deals().rows}
        assert listed["Lost there"].stage == "Validation"
        assert listed["Quick"].pipeline == "Short cycle"
        for name, deal_id in past.items():
            told = reader.deal(deal_id)
            assert told.pipeline.stage(told.position.stage_id).name
            assert told.pipeline.after(told.pipeline.stage(told.position.stage_id)).name
            assert reader.worth_of(deal_id) is None or name == "Alive"
        there = reader.deal(past["Lost there"])
        assert any("Validation" in str(entry) for entry in there.timeline)
        today = clock.today()
        assert reader.agenda(today, 7)
        assert reader.debts()
        assert reader.week(today)
        assert reader.review(today, Period.DAY)
        assert reader.one_to_one(today)
        assert reader.merge_candidates(past["Alive"])
    assert check(store.folder.database) == []
    export_tables(store.folder, tmp_path / "tables")
    assert "Validation" in (tmp_path / "tables" / "stays.csv").read_text(encoding="utf-8-sig")


def test_trends_count_a_stay_in_an_archived_stage_with_the_one_before_it(
    store: Store, past: dict[str, str]
) -> None:
    told = outlook.trends(store)
    assert told is not None
    print(told.conversions)
