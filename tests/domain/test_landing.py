# SPDX-License-Identifier: MIT
from datetime import date

import pytest

from rider.domain.events import Outcome, Position
from rider.domain.ids import DealId, PipelineId, StageId
from rider.domain.landing import FIELDS, ImportedDeal, StandingDeal, Verdict, judge, raw_text
from rider.domain.money import Money

PIPELINE = PipelineId("p")
FIRST, SECOND, THIRD = StageId("1"), StageId("2"), StageId("3")
DEAL = ImportedDeal(
    "X", "Dock", "Hafen", Money(100, "EUR"), "EUR", PIPELINE, SECOND, Outcome.OPEN, "Talking", owner="Ada"
)
STANDING = StandingDeal(
    id=DealId("d"),
    position=Position(FIRST, claim_stage_id=SECOND),
    name="Dock",
    account="Hafen",
    value=Money(100, "EUR"),
    currency="EUR",
    expected_close=None,
    closed_on=None,
    owner="Ada",
    lead_source="",
    probability=None,
    crm_says=None,
)


def test_a_deal_that_is_not_there_is_new_and_an_equal_one_unchanged() -> None:
    assert judge(DEAL, None, FIELDS) == (Verdict.NEW, {})
    assert judge(DEAL, STANDING, FIELDS) == (Verdict.UNCHANGED, {})


def test_fields_change_with_what_they_were() -> None:
    later = DEAL._replace(name="Dock 2", value=Money(90, "USD"), expected_close=date(2026, 3, 1))
    assert judge(later, STANDING, FIELDS) == (
        Verdict.CHANGED,
        {
            "name": ("Dock", "Dock 2"),
            "value_minor": (100, 90),
            "currency": ("EUR", "USD"),
            "expected_close": (None, "2026-03-01"),
        },
    )


def test_a_value_that_is_blanked_keeps_the_currency() -> None:
    assert judge(DEAL._replace(value=None), STANDING, FIELDS)[1] == {"value_minor": (100, None)}


def test_a_field_without_a_column_stays() -> None:
    assert judge(DEAL._replace(owner="", name="Other"), STANDING, FIELDS - {"owner", "name"})[1] == {}


@pytest.mark.parametrize(
    ("stage", "outcome", "says"),
    [(THIRD, Outcome.OPEN, "Offered"), (FIRST, Outcome.OPEN, "New"), (None, Outcome.WON, "Won")],
)
def test_another_stage_is_what_the_crm_says_and_no_move(
    stage: StageId | None, outcome: Outcome, says: str
) -> None:
    later = DEAL._replace(stage_id=stage, outcome=outcome, stage_word=says, closed_on=date(2026, 2, 1))
    told = judge(later, STANDING, FIELDS - {"closed_on"})
    assert told == (Verdict.CHANGED, {"crm_says": (None, says)})
    agreed = STANDING._replace(crm_says=says)
    assert judge(DEAL, agreed, FIELDS) == (Verdict.CHANGED, {"crm_says": (says, None)})


def test_the_days_of_another_outcome_are_left_alone() -> None:
    standing = STANDING._replace(expected_close=date(2026, 5, 1))
    won = DEAL._replace(stage_id=None, outcome=Outcome.WON, stage_word="Won", closed_on=date(2026, 2, 1))
    assert judge(won, standing, FIELDS)[1] == {"crm_says": (None, "Won")}


def test_a_deal_closed_with_proof_keeps_its_value_and_days() -> None:
    standing = STANDING._replace(position=Position(FIRST, Outcome.WON), closed_on=date(2026, 1, 1))
    won = DEAL._replace(stage_id=None, outcome=Outcome.WON, value=Money(1, "EUR"), closed_on=date(2026, 2, 1))
    assert judge(won, standing, FIELDS) == (Verdict.UNCHANGED, {})


def test_what_the_rep_has_corrected_stays_while_the_file_only_repeats_itself() -> None:
    corrected = STANDING._replace(name="Dock scheduling", edited={"name": "Dock"})
    assert judge(DEAL, corrected, FIELDS) == (Verdict.UNCHANGED, {})
    assert judge(DEAL._replace(name="Docks"), corrected, FIELDS)[1] == {"name": ("Dock scheduling", "Docks")}


def test_a_new_amount_comes_in_the_currency_of_the_file_though_the_rep_had_corrected_both() -> None:
    corrected = STANDING._replace(
        value=Money(93_00, "EUR"), currency="EUR", edited={"value_minor": 15_000, "currency": "JPY"}
    )
    assert judge(DEAL._replace(value=Money(15_000, "JPY")), corrected, FIELDS)[1] == {}
    assert judge(DEAL._replace(value=Money(16_000, "JPY")), corrected, FIELDS)[1] == {
        "value_minor": (93_00, 16_000),
        "currency": ("EUR", "JPY"),
    }


def test_a_row_is_stored_without_its_blank_cells_and_with_what_lies_beside() -> None:
    assert raw_text(("Id", "Name"), ("1", "")) == '{"Id":"1"}'
    assert raw_text(("Id",), ("1", "2"), ('{"a": 1}',)) == '{"Id":"1","":["2"],"beside":[{"a":1}]}'
