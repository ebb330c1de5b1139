# SPDX-License-Identifier: MIT
"""What an hour on a deal would seek, and the one reason that is told for it."""

from datetime import timedelta

import pytest

from rider.domain.focus.blocks import BlockKind
from rider.domain.focus.leverage import Urge, factors, typical_values
from rider.domain.focus.worth import DueToday, ProofsShort, Standpoint, Worth, suggested, worth
from rider.domain.money import Money
from rider.domain.playbook import Form, Grade, Pipeline, StageKind
from rider.domain.proof import Held, ProofKind
from rider.domain.reasons import GateOpen, NoNextStep, Overdue, Quiet, Slipped
from tests.domain.ladders import pipeline, requirement, stage, usual
from tests.domain.weighing import TODAY, weighed

AT_MS = 1_774_000_000_000


def _seated(ladder: Pipeline) -> Pipeline:
    """Return a ladder whose requirements know the stage that asks for them."""
    stages = (
        s._replace(requirements=tuple(r._replace(stage_id=s.id) for r in s.requirements))
        for s in ladder.stages
    )
    return ladder._replace(stages=tuple(stages))


def _worth(
    proven: tuple[str, ...] = (), *, place: int = 0, shown: int | None = None, **changes: object
) -> Worth:
    """Return what a deal is worth that stands at a place of the usual ladder and holds some proofs."""
    ladder = _seated(usual())
    asked = {r.id: r for s in ladder.stages for r in s.requirements}
    held = {i: (Held(i, ProofKind.PROOF, Grade.BUYER, TODAY),) for i in asked if i in proven}
    here = ladder.stages[place]
    at = Standpoint("Hafen", ladder, here, ladder.stages[place if shown is None else shown], held)
    short = sum(r.id not in held for r in ladder.asked_for(at.onward))
    deal = weighed(**{"missing": short, **changes})  # type: ignore[arg-type]
    typical = typical_values([deal.value])
    made_of = factors(deal, typical, TODAY)
    return worth(deal, made_of, typical.get("EUR"), at, TODAY, AT_MS)


def test_a_calm_deal_is_so_many_proofs_short_of_its_next_stage() -> None:
    found = _worth()
    assert found.reason == ProofsShort(2, "stage 1", "fit")
    assert (found.missing, found.asked, found.requirement_id) == (2, 2, "fit")
    assert (found.stage_name, found.next_stage_name) == ("stage 0", "stage 1")
    assert found.factors == (1.0, 0.25, 0.5, 1.0)
    assert found.score == 0.125


def test_the_first_proof_that_is_missing_is_sought() -> None:
    assert _worth(("fit",)).requirement_id == "talk"


def test_proof_that_an_earlier_stage_asks_for_is_sought_first() -> None:
    found = _worth(("talk",), place=1)
    assert (found.reason, found.asked) == (ProofsShort(2, "stage 2", "fit"), 3)


def test_where_the_gate_is_open_the_proof_beyond_it_is_sought() -> None:
    found = _worth(("fit", "talk"))
    assert found.reason == GateOpen("stage 1")
    assert found.requirement_id == "process"


def test_where_all_is_proven_it_is_time_to_talk() -> None:
    found = _worth(("fit", "talk", "process", "order"), place=2)
    assert (found.requirement_id, found.requirement_title) == (None, "")
    assert found.kind is BlockKind.CONVERSATION


@pytest.mark.parametrize(
    ("signs", "reason"),
    [
        ({"due_on": TODAY - timedelta(days=4)}, Overdue(TODAY - timedelta(days=4), 4)),
        ({"due_on": TODAY}, DueToday()),
        ({"due_on": None}, NoNextStep()),
        ({"pushes": 3, "slipped_days": 41}, Slipped(3, 41)),
        ({"due_on": None, "pushes": 3, "slipped_days": 41}, NoNextStep()),
    ],
)
def test_the_strongest_reason_is_told(signs: dict[str, object], reason: object) -> None:
    assert _worth(**signs).reason == reason  # type: ignore[arg-type]


def test_silence_is_told_of_the_stage_in_which_the_deal_is_shown() -> None:
    found = _worth(place=0, shown=2, quiet_days=21)
    assert isinstance(found.reason, Quiet)
    assert (found.reason.days, found.reason.stage, found.reason.is_stalled) == (21, "stage 2", True)
    assert found.urges == (Urge.STALLED,)


def test_a_typical_value_is_told_only_of_a_deal_that_has_one() -> None:
    assert _worth().typical == Money(100_00, "EUR")
    assert _worth(minor=None).typical is None
    assert _worth(minor=0).typical is None


def _ladder() -> Pipeline:
    return pipeline(
        stage(0),
        stage(1),
        stage(2)._replace(qualified=True),
        stage(3),
        stage(4, kind=StageKind.WON),
    )


@pytest.mark.parametrize(
    ("form", "place", "kind"),
    [
        (Form.OCCASION, 1, BlockKind.OUTREACH_PREP),
        (Form.QUOTE, 1, BlockKind.DISCOVERY_PREP),
        (Form.QUOTE, 2, BlockKind.DISCOVERY_PREP),
        (Form.AGREED_STEP, 2, BlockKind.DISCOVERY_PREP),
        (Form.QUOTE, 3, BlockKind.CONVERSATION),
        (Form.OCCASION, 3, BlockKind.CONVERSATION),
        (Form.AMOUNT, 4, BlockKind.CONVERSATION),
        (Form.PERSON, 1, BlockKind.ACCOUNT_STRATEGY),
        (Form.PERSON, 3, BlockKind.ACCOUNT_STRATEGY),
        (Form.STATEMENT, 3, BlockKind.PROOF_CHASE),
        (Form.DOCUMENT, 4, BlockKind.PROOF_CHASE),
    ],
)
def test_a_block_is_of_the_kind_that_gets_the_proof(form: Form, place: int, kind: BlockKind) -> None:
    asked = requirement("asked", form, stage_id=f"stage {place}")
    assert suggested(asked, _ladder()) is kind


def test_what_no_person_says_is_found_out_and_not_chased() -> None:
    fit = requirement("fit", stage_id="stage 1", names_person=False)
    assert suggested(fit, _ladder()) is BlockKind.OUTREACH_PREP
    assert suggested(fit._replace(stage_id="stage 3"), _ladder()) is BlockKind.ACCOUNT_STRATEGY  # type: ignore[arg-type]
