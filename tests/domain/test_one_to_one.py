# SPDX-License-Identifier: MIT
"""The 1:1 sheet in words: what it says of deals, of the week and of the record, and how it escapes data."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.events import Outcome
from rider.domain.review.answers import Answer, Choice, Period, Question, Review, ReviewForm
from rider.domain.review.one_to_one import Move, planned, veiled
from rider.domain.review.one_to_one_text import escaped, markdown, own, plain_text, written
from rider.domain.review.verdict import Judged, Verdict
from tests.domain import sheets
from tests.domain.sheets import FRIDAY, HELD

THURSDAY = FRIDAY - timedelta(days=1)
WHOLE = """# 1:1 · Friday 19 November 2021

The week from Monday 15 November

## Deals that matter most

### Dock scheduling

- Account: Polder Foods
- Value: €61,000
- Stage: Validation, next is Proposal
- Missing proof: Decision process clarified; Next step agreed with the buyer
- Plan: Agree the date of the decision · with Ines Okafor · for the proof: Decision process clarified

### Zoo tickets

- Account: Polder Foods
- Value: €61,000
- Stage: Validation, next is Proposal
- Missing proof: None: Proposal is open
- Next step: Call the CFO, due Tuesday 23 November

### Crane rota

- Stage: Won

## Moved this week

### Dock scheduling

- Account: Polder Foods
- Value: €61,000
- Moved: Discovery → Validation, Wednesday 17 November
- Proof: The problem in the buyer’s words: “Each missed slot costs us a whole crane shift” (Ines Okafor)

## The record

- Record up to event 1,234 (head ab12cd34ef56…).
- Unchanged since the review of Thursday 18 November (event 1,201, head cd34ef56ab12…).
"""

STEERING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def reviewed(day: date, *deal_ids: str, revision: int = 1) -> Review:
    plans = tuple(Answer(Question.TOMORROW, Choice.PLAN, "Call the CFO", one) for one in deal_ids)
    judged = Judged(Verdict.MOVED)
    return Review(
        f"{day}{revision}", Period.DAY, day, revision, ReviewForm.FULL, judged, False, 0, 0, "", plans
    )


def test_the_sheet_says_where_three_deals_stand_and_what_moved() -> None:
    told = sheets.sheet(
        sheets.top(),
        sheets.top("Zoo tickets", plan=None, step="Call the CFO", due_on=date(2021, 11, 23), missing=()),
        sheets.top("Crane rota", account="", value=None, outcome=Outcome.WON),
        moved=(sheets.moved(proofs=(sheets.proof(person="Ines Okafor"),)),),
    )
    assert markdown(told) == WHOLE


def test_a_week_without_a_move_is_told_plainly() -> None:
    text = plain_text(sheets.sheet(since=None))
    assert "There is no open deal to talk about." in text
    assert "Nothing moved this week." in text
    assert "No review is finished yet to compare it with." in text


def test_a_record_that_is_not_what_the_review_named_is_not_called_unchanged() -> None:
    text = plain_text(sheets.sheet(since=replace(HELD, holds=False)))
    assert "It is not what the review of Thursday 18 November" in text
    assert "nchanged" not in text
    assert "Unchanged since the review of the week from Monday 15 November" in plain_text(
        sheets.sheet(since=replace(HELD, period=Period.WEEK, first=sheets.MONDAY))
    )


def test_proof_without_a_move_is_told_apart_from_what_moved() -> None:
    text = plain_text(sheets.sheet(moved=(sheets.moved("Zoo tickets", moves=()),)))
    assert "Nothing moved this week.\n\nCloser to moving\nZoo tickets · Polder Foods" in text
    assert "Closer to moving" not in plain_text(sheets.sheet(moved=(sheets.moved(),)))


def test_words_that_were_taken_out_are_said_to_be() -> None:
    gone = sheets.moved(proofs=(sheets.proof("", person=""), sheets.proof("Not asked", is_waiver=True)))
    text = plain_text(sheets.sheet(moved=(gone,)))
    assert "Proof: The problem in the buyer’s words: The words were taken out.\n" in text
    assert "Waived: The problem in the buyer’s words: “Not asked”" in text


def test_a_claim_of_the_crm_and_a_won_deal_are_told() -> None:
    won = sheets.moved(moves=(Move(FRIDAY, "Commit", "Commit", is_won=True),))
    text = plain_text(sheets.sheet(sheets.top(claimed="Commit"), moved=(won,)))
    assert "Stage: Validation (the CRM says Commit), next is Proposal" in text
    assert "Moved: Won, Friday 19 November" in text


def test_while_presenting_no_name_and_nobodys_words_are_told() -> None:
    told = sheets.sheet(sheets.top(), moved=(sheets.moved(), sheets.moved("Zoo tickets", account="Zoo")))
    text = plain_text(veiled(told))
    for hidden in ("Dock", "Polder", "Okafor", "crane", "Zoo", "61,000", "Agree"):
        assert hidden not in text
    assert text.count("Deal 1") == 2
    assert "Discovery → Validation" in text


def test_the_plans_are_those_of_the_latest_day_that_has_any_as_its_review_stands() -> None:
    reviews = [
        reviewed(THURSDAY, "one"),
        reviewed(THURSDAY, "two", "three", revision=2),
        reviewed(FRIDAY),
    ]
    assert [plan.deal_id for plan in planned(reviews)] == ["two", "three"]
    assert planned([reviewed(FRIDAY)]) == ()
    assert planned([]) == ()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# x", r"\# x"),
        ("*a* _b_", r"\*a\* \_b\_"),
        ("<img src=x>", r"\<img src=x\>"),
        ("`code` a|b", r"\`code\` a\|b"),
        ("[a](http://b.example)", r"\[a\](http:\//b.example)"),
        ("see WWW.b.example or a@b.example", r"see WWW\.b.example or a\@b.example"),
        ("&lt;b&gt; \\", r"\&lt;b\&gt; \\"),
        ("Dock 2.1 - phase (one)", "Dock 2.1 - phase (one)"),
    ],
)
def test_what_would_be_markup_is_escaped_and_nothing_else(text: str, shown: str) -> None:
    assert escaped(text) == shown


@given(st.text() | st.text(alphabet=f"a {STEERING}אع\n\t#\u2028"))
def test_data_stands_in_one_line_and_cannot_steer_the_words_beside_it(text: str) -> None:
    flat = own(text)
    inside = flat.removeprefix("\u2068").removesuffix("\u2069")
    assert not set(inside) & set(STEERING)
    assert len(flat.splitlines()) <= 1
    assert (flat != inside) == (flat[:1] == "\u2068" and flat[-1:] == "\u2069")
    flat.encode()


def test_words_from_right_to_left_are_isolated() -> None:
    assert own("נמל  חיפה") == "\u2068נמל חיפה\u2069"
    assert own("Dock \u202egnp.exe") == "Dock gnp.exe"
    assert written(sheets.sheet(sheets.top("נמל"))).deals.passages[0].name == "\u2068נמל\u2069"
