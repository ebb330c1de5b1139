# SPDX-License-Identifier: MIT
"""The one question: what is missing for this deal to enter that stage."""

from datetime import date, timedelta

import pytest

from rider.domain.day import instant
from rider.domain.gate import Standing, furthest, items, missing, standing
from rider.domain.ids import RequirementId
from rider.domain.playbook import Grade
from rider.domain.proof import Held, ProofKind
from tests.domain.ladders import requirement, usual

TODAY = date(2026, 3, 20)
NOW = instant(TODAY)


def _held(name: str, *, grade: Grade = Grade.CLAIM, age: int = 0, waived: bool = False) -> Held:
    kind = ProofKind.WAIVER if waived else ProofKind.PROOF
    return Held(RequirementId(name), kind, grade, TODAY - timedelta(days=age))


def _all(*held: Held) -> dict[RequirementId, tuple[Held, ...]]:
    return {h.requirement_id: tuple(o for o in held if o.requirement_id == h.requirement_id) for h in held}


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ([], Standing.MISSING),
        ([_held("r", grade=Grade.CLAIM)], Standing.WEAK),
        ([_held("r", grade=Grade.FACT)], Standing.PROVEN),
        ([_held("r", grade=Grade.BUYER)], Standing.PROVEN),
        ([_held("r", grade=Grade.BUYER, age=31)], Standing.STALE),
        ([_held("r", grade=Grade.CLAIM, age=31)], Standing.WEAK),
        ([_held("r", waived=True, age=999)], Standing.WAIVED),
        ([_held("r", waived=True), _held("r", grade=Grade.FACT)], Standing.PROVEN),
        ([_held("r", grade=Grade.CLAIM), _held("r", grade=Grade.FACT, age=31)], Standing.STALE),
        ([_held("r", grade=Grade.FACT, age=31), _held("r", grade=Grade.FACT, age=30)], Standing.PROVEN),
    ],
)
def test_a_requirement_stands_as_its_best_proof_does(held: list[Held], expected: Standing) -> None:
    asked = requirement("r", least_grade=Grade.FACT, shelf_life_days=30)
    assert standing(asked, held, NOW) is expected


def test_only_what_is_proven_or_waived_holds() -> None:
    assert [s for s in Standing if s.holds] == [Standing.PROVEN, Standing.WAIVED]


def test_a_gate_lists_every_requirement_up_to_its_stage_in_order() -> None:
    ladder = usual()
    found = items(ladder, ladder.stages[2], _all(_held("talk")), NOW)
    assert [(i.stage.name, i.requirement.title, i.standing) for i in found] == [
        ("stage 1", "fit", Standing.MISSING),
        ("stage 1", "talk", Standing.PROVEN),
        ("stage 2", "process", Standing.MISSING),
    ]


def test_won_asks_for_its_own_gate_and_all_before_it() -> None:
    ladder = usual()
    held = _all(_held("fit"), _held("talk"), _held("process", age=91))
    assert [i.requirement.title for i in missing(ladder, ladder.won, held, NOW)] == ["process", "order"]


def test_the_first_stage_asks_for_nothing() -> None:
    ladder = usual()
    assert missing(ladder, ladder.first, {}, NOW) == ()


@pytest.mark.parametrize(
    ("names", "stage"),
    [
        ([], "stage 0"),
        (["fit"], "stage 0"),
        (["process"], "stage 0"),
        (["fit", "talk"], "stage 1"),
        (["fit", "talk", "process"], "stage 2"),
        (["fit", "talk", "process", "order"], "stage 2"),
        (["fit", "talk", "order"], "stage 1"),
    ],
)
def test_the_furthest_stage_is_the_last_open_one_without_a_gap_below(names: list[str], stage: str) -> None:
    assert furthest(usual(), _all(*(_held(n) for n in names)), NOW).name == stage
