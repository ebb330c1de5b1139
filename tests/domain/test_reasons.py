# SPDX-License-Identifier: MIT
"""Why a deal wears its badge: values that a sentence can be made of."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rider.domain.day import instant
from rider.domain.ids import RequirementId
from rider.domain.momentum import Pace, Signs
from rider.domain.money import Money
from rider.domain.playbook import Grade
from rider.domain.proof import Held, ProofKind
from rider.domain.reasons import (
    Case,
    Claims,
    GateOpen,
    Hope,
    MovedToday,
    NoNextStep,
    Overdue,
    PutOff,
    Quiet,
    Reason,
    Slipped,
    StaleProof,
    Waits,
    proof_share,
    reasons,
)
from tests.domain.ladders import usual

TODAY = date(2026, 3, 20)
NOW = instant(TODAY)
OWN = Pace(10.0, is_own=True, done=23, waiting=4)
CALM = Signs(True, TODAY + timedelta(days=2), 0, 3, OWN, None, "", 0, 0, False, False, False)
LADDER = usual()
CASE = Case(LADDER, LADDER.stages[1], None, {}, Money(9_500_000, "EUR"), None)


def _held(name: str, *, age: int = 0, waived: bool = False, level: Grade = Grade.BUYER) -> Held:
    kind = ProofKind.WAIVER if waived else ProofKind.PROOF
    return Held(RequirementId(name), kind, level, TODAY - timedelta(days=age))


def _case(*held: Held, **changes: object) -> Case:
    by_requirement: dict[RequirementId, tuple[Held, ...]] = {}
    for one in held:
        by_requirement[one.requirement_id] = (*by_requirement.get(one.requirement_id, ()), one)
    return replace(CASE, held=by_requirement, **changes)  # type: ignore[arg-type]


def _reasons(case: Case = CASE, **changes: object) -> tuple[Reason, ...]:
    return reasons(CALM._replace(**changes), case, TODAY, NOW)  # type: ignore[arg-type]


def test_a_deal_that_does_well_gives_no_reasons() -> None:
    assert _reasons() == ()


def test_a_deal_without_a_step_says_so_where_it_owes_one() -> None:
    assert _reasons(due_on=None) == (NoNextStep(),)
    assert _reasons(due_on=None, owes_step=False) == ()


def test_a_step_that_is_late_or_was_put_off_says_since_when_and_how_often() -> None:
    late = TODAY - timedelta(days=4)
    assert _reasons(due_on=late, put_off=3) == (Overdue(late, 4), PutOff(3))
    assert _reasons(put_off=1) == ()


def test_silence_is_told_with_the_pace_that_it_is_judged_by() -> None:
    assert _reasons(quiet_days=9) == ()
    assert _reasons(quiet_days=14) == (Quiet(14, "stage 1", OWN, False),)
    assert _reasons(quiet_days=15) == (Quiet(15, "stage 1", OWN, True),)


def test_silence_of_an_imported_deal_is_judged_where_it_claims_to_stand() -> None:
    case = _case(claim=LADDER.stages[2])
    assert _reasons(case, quiet_days=15) == (Quiet(15, "stage 2", OWN, True), Claims("stage 2", "stage 1"))


def test_a_wait_is_told_in_place_of_silence() -> None:
    until = TODAY + timedelta(days=9)
    told = _reasons(quiet_days=90, wait_until=until, wait_why="Budget in June")
    assert told == (Waits(until, "Budget in June"),)
    assert _reasons(quiet_days=15, wait_until=TODAY) == (Quiet(15, "stage 1", OWN, True),)


def test_slips_are_told_from_the_second_on() -> None:
    assert _reasons(pushes=1, slipped_days=20) == ()
    assert _reasons(pushes=3, slipped_days=41) == (Slipped(3, 41),)


def test_stale_proof_is_told_by_its_title_its_age_and_its_shelf_life() -> None:
    case = _case(_held("fit"), _held("talk"), _held("process", age=100), _held("process", age=120))
    assert _reasons(case, has_stale_proof=True) == (StaleProof("process", 100, 90),)
    fresh = _case(_held("fit"), _held("talk"), _held("process", age=100), _held("process", age=90))
    assert _reasons(fresh) == ()


def test_an_open_gate_is_told_with_the_stage_that_it_leads_to() -> None:
    assert _reasons(gate_is_open=True, moved_today=True) == (GateOpen("stage 2"), MovedToday())


@pytest.mark.parametrize(
    ("stated", "value", "expected"),
    [
        (None, 9_500_000, ()),
        (50, 9_500_000, ()),
        (70, 9_500_000, (Hope(70, 2, 4, Money(1_900_000, "EUR"), Money(9_500_000, "EUR")),)),
        (70, None, (Hope(70, 2, 4, None, None),)),
    ],
)
def test_hope_is_told_where_the_rep_states_more_than_is_proven(
    stated: int | None, value: int | None, expected: tuple[Reason, ...]
) -> None:
    worth = None if value is None else Money(value, "EUR")
    case = _case(_held("fit"), _held("talk"), stated=stated, value=worth)
    assert _reasons(case) == expected


def test_neither_a_waiver_nor_stale_nor_weak_proof_adds_to_the_share_of_proof() -> None:
    held = _case(
        _held("fit", waived=True), _held("talk"), _held("process", age=100), _held("order", level=Grade.CLAIM)
    ).held
    assert proof_share(LADDER, held, NOW) == (2, 4)
    strict = LADDER.stages[3].requirements[0]._replace(least_grade=Grade.BUYER)
    won = LADDER.stages[3]._replace(requirements=(strict,))
    assert proof_share(LADDER._replace(stages=(*LADDER.stages[:3], won)), held, NOW) == (1, 4)


def test_all_reasons_come_in_the_order_of_urgency() -> None:
    late = TODAY - timedelta(days=1)
    case = _case(_held("process", age=100), claim=LADDER.stages[2], stated=90)
    told = _reasons(
        case,
        due_on=late,
        put_off=2,
        quiet_days=30,
        pushes=2,
        slipped_days=9,
        has_stale_proof=True,
        moved_today=True,
    )
    assert [type(r) for r in told] == [
        Overdue,
        PutOff,
        Quiet,
        Slipped,
        StaleProof,
        Claims,
        Hope,
        MovedToday,
    ]
