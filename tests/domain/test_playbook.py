# SPDX-License-Identifier: MIT
"""Playbooks: which ladders may be used, and that the two that are shipped may."""

import pytest

from rider.clock import Clock
from rider.domain.errors import InputError, RuleError
from rider.domain.playbook import Pipeline, StageKind, problems
from rider.paths import resource
from rider.service import playbooks
from rider.service.session import Store
from tests.domain.ladders import pipeline, requirement, stage, usual

WON = stage(2, requirement("order"), kind=StageKind.WON)


def test_a_usual_ladder_has_no_problem() -> None:
    assert problems(usual()) == []
    assert [s.name for s in usual().open_stages] == ["stage 0", "stage 1", "stage 2"]
    assert usual().won.name == "stage 3"


@pytest.mark.parametrize(
    ("ladder", "sentence"),
    [
        (pipeline(), "“Ladder” needs at least two open stages and ends with what Won asks for."),
        (pipeline(stage(0), stage(1, requirement("a"))), "ends with what Won asks for"),
        (
            pipeline(stage(0), stage(1, requirement("a"), kind=StageKind.WON)),
            "needs at least two open stages",
        ),
        (pipeline(stage(0), stage(2, requirement("a")), WON), "are not numbered in order"),
        (pipeline(stage(0, requirement("a")), stage(1, requirement("b")), WON), "it cannot ask for proof"),
        (pipeline(stage(0), stage(1), WON), "stage 1 asks for no proof."),
        (pipeline(stage(0), stage(1, requirement("a")), stage(2, kind=StageKind.WON)), "stage 2 asks for no"),
    ],
)
def test_a_ladder_without_a_gate_is_none(ladder: Pipeline, sentence: str) -> None:
    assert any(sentence in p for p in problems(ladder))


def test_a_stage_asks_for_all_below_it_too() -> None:
    ladder = usual()
    assert [r.title for r in ladder.asked_for(ladder.stages[2])] == ["fit", "talk", "process"]
    assert ladder.asked_for(ladder.first) == ()


def test_a_stage_of_another_ladder_is_not_found() -> None:
    with pytest.raises(RuleError, match="“Ladder” has no such stage"):
        usual().stage("elsewhere")


# ---------------------------------------------------------------- as TOML


@pytest.mark.parametrize("name", playbooks.DEFAULTS)
def test_what_a_shipped_playbook_asks_for_is_read_back_from_the_file_unchanged(
    store: Store, name: str
) -> None:
    text = resource("playbooks", name).read_text(encoding="utf-8")
    with store.work() as work:
        told = playbooks.parse(text, work)
        kept = next(p for p in playbooks.pipelines(work) if p.name == told.name)
    assert [_without_ids(s) for s in told.stages] == [_without_ids(s) for s in kept.stages]


def _without_ids(one: object) -> dict[str, object]:
    ids = ("id", "stage_id", "pipeline_id", "requirements")
    said = {n: getattr(one, n) for n in one.__slots__ if n not in ids}  # type: ignore[attr-defined]
    said["requirements"] = [_without_ids(r) for r in getattr(one, "requirements", ())]
    return said


def test_the_default_playbook_is_the_one_that_was_promised(store: Store) -> None:
    with store.work() as work:
        new_business, short_cycle = playbooks.pipelines(work)
    asked = {s.name: len(s.requirements) for s in new_business.stages}
    assert asked == {"Prospect": 0, "Discovery": 2, "Validation": 3, "Proposal": 4, "Commit": 3, "Won": 1}
    assert [s.name for s in short_cycle.stages] == ["Lead", "Qualified", "Offer", "Won"]


GOOD = """
name = "Two steps"
[[stage]]
name = "In"
[[stage]]
name = "Out"
[[stage.requirement]]
title = "Why"
form = "quote"
[[stage]]
name = "Won"
kind = "won"
[[stage.requirement]]
title = "Order"
form = "document"
least_grade = 3
shelf_life_days = 30
"""


def test_a_playbook_of_the_reps_own_is_taken_in(store: Store) -> None:
    with store.work() as work:
        playbooks.add(work, playbooks.parse(GOOD, work))
    with store.work() as work:
        own = next(p for p in playbooks.pipelines(work) if p.name == "Two steps")
    assert [(r.title, r.least_grade, r.shelf_life_days) for r in own.won.requirements] == [("Order", 3, 30)]


def test_a_second_playbook_of_a_name_is_refused(store: Store) -> None:
    with pytest.raises(RuleError, match="that pipeline is there already"), store.work() as work:
        playbooks.seed_defaults(work)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('name = "Two steps"', "name ="),
        ('name = "In"', 'title = "In"'),
        ('form = "quote"', 'form = "shrug"'),
        ('kind = "won"', 'kind = "lost"'),
        ("least_grade = 3", "least_grade = 4"),
        ("shelf_life_days = 30", 'shelf_life_days = "long"'),
        ('[[stage.requirement]]\ntitle = "Why"\nform = "quote"', ""),
        ('[[stage.requirement]]\ntitle = "Why"', '[stage.requirement]\ntitle = "Why"'),
    ],
)
def test_what_is_not_a_playbook_is_refused_with_a_sentence(store: Store, old: str, new: str) -> None:
    assert old in GOOD
    with store.work() as work, pytest.raises(InputError) as refusal:
        playbooks.parse(GOOD.replace(old, new), work)
    assert str(refusal.value).endswith(".")


def test_fresh_ids_are_in_the_order_of_their_birth() -> None:
    ids = [Clock().new_id() for _ in range(3)]
    assert len(set(ids)) == 3


def test_a_ladder_that_was_damaged_says_that_won_is_gone_rather_than_ending_what_looks_at_it() -> None:
    with pytest.raises(LookupError, match="no stage for Won"):
        _ = pipeline(*usual().open_stages).won
