# SPDX-License-Identifier: MIT
"""Playbooks are edited by events: what each edit does to gates and deals, and that it can be taken back."""

import pytest

from rider.domain.playbook import Grade
from rider.domain.playbook_edits import (
    AddPipeline,
    AddRequirement,
    AddStage,
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
    ChangeRequirement,
    ChangeStage,
    Edit,
    MoveRequirement,
    MoveStage,
    PipelineDraft,
    RenamePipeline,
    StageDraft,
    StageRule,
)
from rider.service.check import check
from rider.service.playbook_edits import edit
from rider.service.undo import undo
from rider.store.engine import Store
from tests.service.playbook_story import (
    PILOT,
    SPONSOR,
    asked,
    book,
    looked,
    rule_of,
    stage,
)

DRAFT = PipelineDraft(
    "Renewals",
    (
        StageDraft(StageRule("Due")),
        StageDraft(StageRule("Talking"), (SPONSOR,)),
        StageDraft(StageRule("Won"), (PILOT,)),
    ),
)


def _state(store: Store) -> object:
    """Return every playbook as it is edited, whatever order the archived ones are in."""
    with store.work() as work:
        ask = work.session.connection().exec_driver_sql
        return [
            sorted(map(tuple, ask(sql)))
            for sql in (
                "SELECT id, name, archived_seq IS NULL FROM pipeline",
                "SELECT id, name, position, stall_days, qualified, archived_seq IS NULL FROM stage",
                "SELECT id, title, hint, position, least_grade, names_person, waivable,"
                " ifnull(shelf_life_days, 0), archived_seq IS NULL FROM requirement",
            )
        ]


def _edits(store: Store) -> list[Edit]:
    pipeline = book(store).pipeline
    quote = asked(store, "The problem in")
    return [
        AddPipeline(DRAFT),
        RenamePipeline(pipeline.id, "Bigger business"),
        ArchivePipeline(book(store, "Short cycle").id),
        AddStage(pipeline.id, 2, StageRule("Pilot", 21), (PILOT, SPONSOR)),
        ChangeStage(stage(store, "Validation").id, StageRule("Proof “of” \\ need", 7, True)),
        MoveStage(stage(store, "Proposal").id, 2),
        ArchiveStage(stage(store, "Validation").id),
        AddRequirement(stage(store, "Validation").id, 0, SPONSOR),
        AddRequirement(stage(store, "Validation").id, 3, SPONSOR),
        ChangeRequirement(quote.id, rule_of(quote)._replace(least_grade=Grade.CLAIM, waivable=True)),
        ChangeRequirement(
            quote.id, rule_of(quote)._replace(title="Their words: “it \\ hurts”", shelf_life_days=30)
        ),
        MoveRequirement(quote.id, 2),
        ArchiveRequirement(quote.id),
    ]


@pytest.mark.parametrize("number", range(13))
def test_each_edit_is_recorded_undone_and_done_again(store: Store, number: int) -> None:
    wanted = _edits(store)[number]
    assert looked(store, wanted).refusal == ""
    before = _state(store)
    done = edit(store, wanted)
    after = _state(store)
    assert after != before
    assert done.name == "the change of the playbook"
    assert done.span is not None
    assert check(store.folder.database) == []
    back = undo(store, done.span, done.name)
    if number not in (0, 3, 7, 8):  # what was added stays, archived
        assert _state(store) == before
    assert check(store.folder.database) == []
    assert back.span is not None
    undo(store, back.span, back.name)
    assert _state(store) == after
    assert check(store.folder.database) == []


def test_what_was_added_is_in_no_ladder_once_it_is_undone(store: Store) -> None:
    before = book(store).pipeline.stages
    for wanted in (_edits(store)[number] for number in (3, 7, 8)):
        done = edit(store, wanted)
        assert done.span is not None
        undo(store, done.span)
        assert [(s.id, s.position, s.requirements) for s in book(store).pipeline.stages] == [
            (s.id, s.position, s.requirements) for s in before
        ]
