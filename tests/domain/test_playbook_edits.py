# SPDX-License-Identifier: MIT
"""Playbooks after an edit, worked out by hand: places, what asks for less, and which order has turned."""

import pytest

from rider.domain.ids import DealId, PipelineId, RequirementId, StageId
from rider.domain.playbook import (
    Form,
    Grade,
    Pipeline,
    Requirement,
    Stage,
    StageKind,
    assemble,
    is_looser,
    loosens,
    turned,
)
from rider.domain.playbook_applied import applied, next_position, unwritten
from rider.domain.playbook_edits import (
    AddRequirement,
    AddStage,
    ArchiveStage,
    InFlight,
    MoveRequirement,
    MoveStage,
    Playbook,
    RequirementRule,
    RestoreRequirement,
    RestoreStage,
    StageRule,
)
from rider.domain.playbook_effect import judged
from rider.domain.playbook_rules import free_name, named

ONE = RequirementRule("One thing more")
ASKED = Requirement(RequirementId("r"), StageId("b"), 0, "T", "", Form.STATEMENT, Grade.FACT, True, False, 30)


def _stage(name: str, place: int, *asked: str, kind: StageKind = StageKind.OPEN) -> Stage:
    requirements = tuple(
        Requirement(RequirementId(i), StageId(name), n, i, "", Form.STATEMENT) for n, i in enumerate(asked)
    )
    return Stage(StageId(name), PipelineId("p"), name, place, kind, 14, False, requirements)


def _book(*archived: Stage) -> Playbook:
    stages = (
        _stage("a", 0),
        _stage("b", 1, "b1", "b2"),
        _stage("c", 2, "c1"),
        _stage("d", 3, "d1"),
        _stage("won", 4, "w1", kind=StageKind.WON),
    )
    return Playbook(Pipeline(PipelineId("p"), "P", stages, archived))


def _order(pipeline: Pipeline) -> str:
    assert [s.position for s in (*pipeline.stages, *pipeline.archived)] == list(
        range(len(pipeline.stages) + len(pipeline.archived))
    )
    return " ".join(s.name for s in pipeline.stages) + " | " + " ".join(s.name for s in pipeline.archived)


def test_stages_keep_their_order_around_the_one_that_is_edited() -> None:
    book, ids = _book(_stage("z", 5, "z1")), unwritten()
    assert _order(applied(book, AddStage("p", 2, StageRule("x"), (ONE,)), ids)) == "a b x c d won | z"
    assert _order(applied(book, MoveStage("d", 1), ids)) == "a d b c won | z"
    assert _order(applied(book, MoveStage("b", 3), ids)) == "a c d b won | z"
    assert _order(applied(book, MoveStage("b", 1), ids)) == "a b c d won | z"
    assert _order(applied(book, ArchiveStage("b"), ids)) == "a c d won | b z"
    assert _order(applied(book, RestoreStage("z", 3), ids)) == "a b c z d won | "


def test_requirements_go_to_the_place_that_was_said_and_come_back_at_the_end() -> None:
    gone = Requirement(RequirementId("b0"), StageId("b"), 7, "b0", "", Form.QUOTE)
    book = Playbook(_book().pipeline, (gone,))
    stage = book.pipeline.stages[1]
    assert next_position(book, stage) == 8
    for edit, ids in (
        (AddRequirement("b", 0, ONE), ["new-1", "b1", "b2"]),
        (AddRequirement("b", 2, ONE), ["b1", "b2", "new-1"]),
        (MoveRequirement("b2", 0), ["b2", "b1"]),
        (RestoreRequirement("b0"), ["b1", "b2", "b0"]),
    ):
        after = applied(book, edit, unwritten())
        assert [r.id for r in after.stages[1].requirements] == ids


@pytest.mark.parametrize(
    ("order", "last"),
    [("b c d", -1), ("c b d", 2), ("b d c", 3), ("d c b", 3), ("c d b", 3), ("b d", -1), ("d b", 3)],
)
def test_the_last_place_that_turned_is_that_of_the_later_stage_of_any_pair(order: str, last: int) -> None:
    before = _book().pipeline
    by_name = {s.name: s for s in before.stages}
    after = [by_name[name] for name in ("a", *order.split(), "won")]
    ladder = before._replace(stages=tuple(s._replace(position=n) for n, s in enumerate(after)))
    assert turned(before, ladder) == last


LOOSER: dict[str, dict[str, object]] = {
    "grade": {"least_grade": Grade.CLAIM},
    "longer life": {"shelf_life_days": 31},
    "life for good": {"shelf_life_days": None},
    "waivable": {"waivable": True},
    "no person": {"names_person": False},
    "stricter in one, looser in another": {"least_grade": Grade.BUYER, "waivable": True},
}
STRICTER: dict[str, dict[str, object]] = {
    "nothing": {},
    "grade": {"least_grade": Grade.BUYER},
    "life": {"shelf_life_days": 29},
    "words": {"title": "U", "hint": "V"},
}


@pytest.mark.parametrize("what", LOOSER)
def test_a_requirement_is_looser_with(what: str) -> None:
    assert is_looser(ASKED._replace(**LOOSER[what]), ASKED)


@pytest.mark.parametrize("what", STRICTER)
def test_a_requirement_is_no_looser_with(what: str) -> None:
    assert not is_looser(ASKED._replace(**STRICTER[what]), ASKED)


def test_a_ladder_asks_for_less_where_a_requirement_or_its_stage_is_gone() -> None:
    book = _book()
    before = book.pipeline
    assert loosens(before, applied(book, ArchiveStage("c"), unwritten()))
    assert not loosens(before, applied(book, MoveStage("d", 1), unwritten()))
    assert not loosens(before, applied(book, AddStage("p", 1, StageRule("x"), (ONE,)), unwritten()))


def test_rows_behind_won_are_in_no_ladder_whether_archived_or_never_placed() -> None:
    rows = [
        {
            "id": name,
            "pipeline_id": "p",
            "name": name,
            "position": n,
            "kind": kind,
            "stall_days": 1,
            "qualified": 0,
        }
        for n, (name, kind) in enumerate([("a", "open"), ("b", "open"), ("won", "won"), ("x", "open")])
    ]
    (pipeline,) = assemble([("p", "P")], [{**row, "archived_seq": None} for row in rows], [], {"p"})
    assert [s.name for s in pipeline.stages] == ["a", "b", "won"]
    assert [s.name for s in pipeline.archived] == ["x"]
    assert pipeline.is_archived
    assert not pipeline.holds("b")
    assert pipeline._replace(is_archived=False).holds("b")
    assert pipeline.after(pipeline.stage("x")).name == "won"


def test_a_new_name_is_the_next_that_is_free() -> None:
    assert free_name("Renewals", []) == "Renewals"
    assert free_name(" Renewals ", ["Renewals", "Renewals 2"]) == "Renewals 3"
    assert len(free_name("x" * 60, ["x" * 60])) == 60


def test_deals_are_named_up_to_three() -> None:
    flight = [InFlight(DealId(n), n, "", StageId("a"), None, {}) for n in "dcba"]
    assert named(flight[:1]) == "one deal (d)"
    assert named(flight[:2]) == "2 deals (c, d)"
    assert named(flight) == "4 deals (a, b, c and 1 more)"


def test_a_refusal_is_told_without_names_too() -> None:
    book = Playbook(_book().pipeline, ())
    stage = book.pipeline.stages[1].id
    flight = [InFlight(DealId("d"), "Ace (two deals) site", "Ace", stage, None, {})]
    effect = judged([book], ArchiveStage(stage), flight, 0)
    assert effect.refusal == "One deal (Ace (two deals) site) stands in “b”. Move it first."
    assert effect.veiled == "One deal stands in “b”. Move it first."
    assert judged([book], ArchiveStage(stage), [], 0).veiled == ""
