# SPDX-License-Identifier: MIT
"""What is owed: in which order it is asked, how often it was left, and when another way is wanted."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.day import instant
from rider.domain.deal import StepOutcome
from rider.domain.debts import (
    Debt,
    Heard,
    OwedStep,
    StepSaid,
    line_of,
    only_stalls,
    owes,
    rank,
    same_way,
    set_on,
    share_of,
    stalled_since,
    tries,
    wants_another_way,
)
from rider.domain.focus.leverage import typical_values
from rider.domain.momentum import Pace, is_stalled
from rider.domain.money import Money
from tests.domain.test_leverage import SIGNS
from tests.domain.weighing import CALM, TODAY

DONE, PUT_OFF, REPLACED, UNDONE = (
    StepOutcome.DONE,
    StepOutcome.RESCHEDULED,
    StepOutcome.REPLACED,
    StepOutcome.UNDONE,
)


def debt(name: str = "Dock scheduling", share: float | None = 1.0, **changes: object) -> Debt:
    values: dict[str, object] = {
        "deal_id": name,
        "deal_name": name,
        "account": "Hafen Terminal",
        "value": Money(100_00, "EUR"),
        "share": share,
        "stage_name": "Discovery",
        "step": OwedStep("step", "Call the CFO", TODAY - timedelta(days=4), 0),
        "overdue_days": 4,
        "quiet_days": 5,
        "pace": Pace(14.0),
        "is_stalled": False,
    }
    return Debt(**{**values, **changes})  # type: ignore[arg-type]


def said(
    seq: int, what: str = "Call the CFO", outcome: StepOutcome | None = DONE, **changes: object
) -> StepSaid:
    """Return a step that was set and closed on one day, the later the higher its number."""
    day = TODAY - timedelta(days=40 - seq)
    values: dict[str, object] = {
        "id": f"step {seq}",
        "seq": seq,
        "what": what,
        "changed_since": "",
        "due_on": day,
        "put_off": 0,
        "set_on": day,
    }
    if outcome is not None:
        closed = {"closed_seq": seq + 1, "outcome": outcome, "closed_at": instant(day), "closed_on": day}
        values |= closed
    return StepSaid(**{**values, **changes})  # type: ignore[arg-type]


def ordered(debts: list[Debt]) -> list[Debt]:
    return sorted(debts, key=lambda d: rank(d.carried, d.share, d.overdue_days, d.deal_name, d.deal_id))


DEBTS = st.lists(
    st.builds(
        debt,
        st.sampled_from(("Alpha", "alpha", "Beta")),
        st.none() | st.floats(0.01, 50),
        deal_id=st.uuids().map(str),
        overdue_days=st.integers(0, 40),
        carried=st.integers(0, 4),
    ),
    max_size=12,
    unique_by=lambda d: d.deal_id,
)


# -- the order


@given(DEBTS, st.randoms())
def test_the_order_in_which_debts_are_read_does_not_matter(debts: list[Debt], random: object) -> None:
    shuffled = list(debts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert ordered(shuffled) == ordered(debts)


@given(DEBTS)
def test_more_value_is_never_asked_later_and_deals_without_one_come_last(debts: list[Debt]) -> None:
    shares = [d.share for d in ordered(debts) if not d.must_decide]
    valued = [s for s in shares if s is not None]
    assert valued == sorted(valued, reverse=True)
    assert shares == [*valued, *[None] * (len(shares) - len(valued))]


@given(DEBTS)
def test_what_is_to_be_decided_comes_first_and_keeps_its_order(debts: list[Debt]) -> None:
    pressing = ordered([d for d in debts if d.must_decide])
    assert ordered(debts) == [*pressing, *ordered([d for d in debts if not d.must_decide])]


def test_of_the_same_value_the_longest_overdue_comes_first_then_the_name() -> None:
    debts = [debt("b"), debt("A"), debt("Late", overdue_days=9), debt("No value", None, overdue_days=90)]
    assert [d.deal_name for d in ordered(debts)] == ["Late", "A", "b", "No value"]


def test_a_value_is_measured_by_the_median_of_its_currency() -> None:
    typical = typical_values([Money(50_00, "EUR"), Money(100_00, "EUR"), Money(9_000, "JPY")])
    assert share_of(Money(150_00, "EUR"), typical) == 2.0
    assert share_of(Money(9_000, "JPY"), typical) == 1.0
    assert share_of(None, typical) is None
    assert share_of(Money(0, "EUR"), typical) is None


@pytest.mark.parametrize(("carried", "asks"), [(0, False), (1, False), (2, True), (5, True)])
def test_the_third_carry_over_is_to_be_decided(carried: int, asks: bool) -> None:
    assert debt(carried=carried).must_decide is asks


# -- what owes


@given(SIGNS)
def test_deals_that_nobody_adopted_owe_nothing(signs: object) -> None:
    assert not owes(signs._replace(owes_step=False), TODAY)  # type: ignore[attr-defined]


@given(SIGNS)
def test_a_deal_owes_by_its_step_or_its_silence_alone(signs: object) -> None:
    one = signs._replace(owes_step=True)  # type: ignore[attr-defined]
    is_late = one.due_on is None or one.due_on < TODAY
    assert owes(one, TODAY) == (is_late or is_stalled(one, TODAY))


def test_a_stall_begins_half_as_long_again_after_the_usual_stay() -> None:
    stalled = CALM._replace(quiet_days=21 + 5, pace=Pace(14.0), due_on=TODAY + timedelta(days=3))
    began = stalled_since(stalled, TODAY)
    assert began == TODAY - timedelta(days=5)
    assert is_stalled(stalled._replace(quiet_days=21), began)
    assert not is_stalled(stalled._replace(quiet_days=20), began)
    assert only_stalls(stalled, TODAY)
    assert not only_stalls(stalled, TODAY + timedelta(days=4))
    assert not only_stalls(stalled._replace(due_on=None), TODAY)


# -- the same way


@given(st.text())
def test_a_follow_up_goes_the_same_way_as_itself_if_it_says_anything(text: str) -> None:
    assert same_way(text, text) == any(c.isalnum() or c == "_" for c in text.casefold())


@given(st.text(), st.text())
def test_the_same_way_is_the_same_from_both_sides(one: str, other: str) -> None:
    assert same_way(one, other) == same_way(other, one)


@given(st.lists(st.sampled_from(["call", "the", "CFO", "again"]), min_size=1), st.data())
def test_letter_case_blanks_and_punctuation_make_no_other_way(words: list[str], data: st.DataObject) -> None:
    between = [data.draw(st.sampled_from([" ", "  ", ", ", " – ", "\t"])) for _ in words]
    again = "".join(f"{w.upper()}{b}" for w, b in zip(words, between, strict=True))
    assert same_way(" ".join(words), f"“{again}!”")
    assert not same_way(" ".join(words), f"{again} by phone")


def test_a_step_is_tried_the_same_way_until_the_buyer_is_heard() -> None:
    steps = [said(1), said(3, "call the CFO!"), said(5, "Mail the CFO"), said(7, outcome=None)]
    assert tries(steps, Heard(), steps[-1]) == 2
    assert tries(steps, Heard(steps[0].closed_at), steps[-1]) == 1
    assert tries(steps, Heard(proven_on=steps[1].closed_on), steps[-1]) == 0
    assert tries(steps, Heard(), steps[2]) == 1


def test_what_has_changed_since_makes_it_another_way() -> None:
    steps = [said(1), said(3), said(5, outcome=None, changed_since="Another person: her deputy")]
    assert tries(steps, Heard(), steps[-1]) == 0


def test_without_an_open_step_the_last_one_tells_the_way() -> None:
    steps = [said(1), said(3)]
    assert tries(steps, Heard(), None) == 2
    assert tries([said(1, outcome=PUT_OFF)], Heard(), None) == 0
    assert tries([], Heard(), None) == 0


def test_what_was_undone_was_not_tried() -> None:
    again = said(3, outcome=None, again=1)
    assert tries([said(1), again], Heard(), again) == 0
    redone = [said(1), said(3, outcome=UNDONE, again=1), said(5, "Mail", outcome=None)]
    assert tries(redone, Heard(), redone[0]) == 1
    undone_again = [*redone[:2], said(5, outcome=None, again=3)]
    assert tries(undone_again, Heard(), undone_again[0]) == 0


def test_the_step_that_is_set_next_is_asked_for_another_way_from_the_second_try_on() -> None:
    fresh = debt()
    assert not wants_another_way(fresh, "Call the CFO")
    once = debt(step=OwedStep("step", "Call the CFO", TODAY, 0, tries=1))
    assert wants_another_way(once, "call the cfo")
    assert not wants_another_way(once, "Call her deputy")
    twice = debt(step=OwedStep("step", "Call the CFO", TODAY, 0, tries=2), tries=2)
    assert twice.tried_twice
    assert wants_another_way(debt(step=None, tries=2), "Anything")


# -- the line of a step


def test_a_step_stays_the_same_one_while_it_is_put_off_or_set_again_in_its_words() -> None:
    steps = [
        said(1, outcome=DONE),
        said(3, outcome=PUT_OFF),
        said(5, "call the CFO", outcome=REPLACED),
        said(7, outcome=None),
    ]
    assert line_of(steps, steps[-1]) == {"step 3", "step 5", "step 7"}
    other = [said(1, "Mail the CFO", outcome=REPLACED), said(3, outcome=None)]
    assert line_of(other, other[-1]) == {"step 3"}


def test_a_step_that_an_undo_opened_again_is_the_one_that_it_was() -> None:
    steps = [said(1, outcome=PUT_OFF), said(3, outcome=UNDONE), said(5, outcome=None, again=1)]
    assert line_of(steps, steps[-1]) == {"step 1", "step 5"}
    assert set_on(steps, steps[-1]) == steps[0].set_on
    assert set_on(steps, steps[1]) == steps[1].set_on


@given(st.lists(st.sampled_from(StepOutcome), max_size=8), st.data())
def test_a_line_and_its_tries_are_never_more_than_the_steps(
    outcomes: list[StepOutcome], data: st.DataObject
) -> None:
    steps: list[StepSaid] = []
    for place, outcome in enumerate([*outcomes, None]):
        earlier = st.none() | st.sampled_from([s.seq for s in steps]) if steps else st.none()
        what = data.draw(st.sampled_from(["Call", "call!", "Mail"]))
        steps.append(said(1 + 2 * place, what, outcome, again=data.draw(earlier)))
    line = line_of(steps, steps[-1])
    assert steps[-1].id in line <= {s.id for s in steps}
    assert 0 <= tries(steps, Heard(), steps[-1]) <= outcomes.count(DONE)


def test_a_debt_is_left_by_its_step_only_where_that_is_overdue() -> None:
    assert debt().subject_id == "step"
    assert debt(overdue_days=0).subject_id is None
    assert debt(step=None, overdue_days=0).subject_id is None


def test_a_small_debt_that_was_left_often_is_asked_before_a_large_one() -> None:
    assert [d.deal_name for d in ordered([debt("Calm", 9.0), debt("Left", 0.1, carried=7)])] == [
        "Left",
        "Calm",
    ]
