# SPDX-License-Identifier: MIT
"""What was is still told: deals of the past keep stages and playbooks that are archived since."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.errors import GateClosedError, RuleError
from rider.domain.events import LostReason, Outcome
from rider.domain.playbook_edits import (
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
    RenamePipeline,
    RestorePipeline,
    RestoreStage,
)
from rider.domain.review.answers import Period
from rider.domain.trends import Window
from rider.exchange.tables_out import export_tables
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service import archiving, deals
from rider.service import closing as ends
from rider.service.check import check
from rider.service.playbook_edits import edit
from rider.service.transfer.exporting import export
from rider.service.transfer.restoring import restore
from rider.service.undo import undo, undo_move
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
    known["Alive"] = outlook.deal(store, "Alive", in_stage="Discovery")
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
    assert "Validation" in (tmp_path / "tables" / "spells.csv").read_text(encoding="utf-8-sig")


def test_trends_count_a_stay_in_an_archived_stage_with_the_one_before_it(
    store: Store, past: dict[str, str]
) -> None:
    whole = Window(store.clock.today() - timedelta(days=30), store.clock.today() + timedelta(days=1))
    told = outlook.trends(store, whole)
    found = {one.stage_name: one for one in told.conversions}
    print(found)


def test_what_is_put_away_comes_back_only_where_there_is_a_place_for_it(
    store: Store, past: dict[str, str]
) -> None:
    with pytest.raises(RuleError, match="The stage “Validation” is archived"):
        archiving.restore(store, past["Put away"])
    for name in ("Lost there", "Quick"):
        with pytest.raises(RuleError, match="is archived"):
            undo_move(store, past[name])
    first = book(store, "Short cycle").pipeline.first
    with pytest.raises(RuleError, match="The playbook “Short cycle” is archived"):
        ends.reopen(store, past["Quick"], first.id)
    with pytest.raises(RuleError, match="The stage “Validation” is archived"):
        ends.reopen(store, past["Lost there"], stage(store, "Validation").id)
    with pytest.raises(RuleError, match="The stage “Validation” is archived"):
        deals.move(store, past["Alive"], stage(store, "Validation").id)
    with pytest.raises(RuleError, match="The playbook “Short cycle” is archived"):
        builders.deal(store, "New", pipeline_id=book(store, "Short cycle").id)
    with pytest.raises(RuleError, match="The playbook “Short cycle” is archived"):
        deals.change_pipeline(store, past["Alive"], book(store, "Short cycle").id, "They are smaller")
    edit(store, RestoreStage(stage(store, "Validation").id, 2))
    edit(store, RestorePipeline(book(store, "Short cycle").id))
    archiving.restore(store, past["Put away"])
    undo_move(store, past["Lost there"])
    undo_move(store, past["Quick"])
    assert check(store.folder.database) == []


def test_a_deal_goes_on_past_what_is_archived_and_is_asked_for_it_again_once_it_is_restored(
    store: Store, past: dict[str, str]
) -> None:
    proposal, validation = stage(store, "Proposal"), stage(store, "Validation")
    deals.move(store, past["Alive"], proposal.id, builders.evidence_for(store, "Proposal"))
    edit(store, RestoreStage(validation.id, 2))
    with pytest.raises(GateClosedError, match="Missing: The problem in the buyer’s words"):
        deals.move(store, past["Alive"], stage(store, "Commit").id, builders.evidence_for(store, "Commit"))
    assert check(store.folder.database) == []


def test_a_merged_deal_does_not_come_out_into_an_archived_stage(store: Store) -> None:
    one, other = (builders.deal(store, name, in_stage="Validation") for name in ("One", "Other"))
    merged = archiving.merge(store, one, other)
    ends.lose(store, other, LostReason.TIMING, "They wait for the next budget year")
    edit(store, ArchiveStage(stage(store, "Validation").id))
    assert merged.span is not None
    with pytest.raises(RuleError, match="The stage “Validation” is archived"):
        undo(store, merged.span)
    assert check(store.folder.database) == []


def test_an_edited_file_is_exported_and_restored_as_it_is(
    store: Store, past: dict[str, str], tmp_path: Path
) -> None:
    edit(store, RenamePipeline(book(store).id, "Bigger “business”"))
    export(store.folder, tmp_path / "all.json")
    other = DataFolder(tmp_path / "other")
    restore(other, tmp_path / "all.json")
    with closing(Reader(store.folder, store.clock)) as here, closing(Reader(other, store.clock)) as there:
        assert there.playbooks() == here.playbooks()
        assert [row.stage for row in there.deals().rows] == [row.stage for row in here.deals().rows]
    assert check(other.database) == []
