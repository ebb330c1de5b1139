# SPDX-License-Identifier: MIT
"""Every deal of the rep has one dated next step, and an overdue one is resolved before the deal moves."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import LostReason
from rider.service import closing, deals, steps, undo
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts


def _day(store: Store, ahead: int) -> date:
    return store.clock.today() + timedelta(days=ahead)


def test_a_new_step_takes_the_place_of_the_open_one(store: Store) -> None:
    deal_id = builders.deal(store)
    steps.set_step(store, deal_id, " Send the berth plan ", _day(store, 4), words="They asked for it")
    assert facts.step(store, deal_id) == ("Send the berth plan", facts.iso(_day(store, 4)))
    assert facts.closed_steps(store, deal_id) == ["replaced"]
    assert facts.ask(store, "SELECT words FROM event WHERE kind = 'step_closed'") == [("They asked for it",)]


@pytest.mark.parametrize(("what", "ahead", "sentence"), [(" ", 1, "Say what"), ("Call", -1, "in the past")])
def test_a_step_says_something_and_lies_ahead(store: Store, what: str, ahead: int, sentence: str) -> None:
    deal_id = builders.deal(store)
    before = facts.everything(store)
    with pytest.raises(RuleError, match=sentence):
        steps.set_step(store, deal_id, what, _day(store, ahead))
    assert facts.everything(store) == before


def test_a_step_may_be_due_today(store: Store) -> None:
    deal_id = builders.deal(store)
    steps.set_step(store, deal_id, "Call", _day(store, 0))
    assert facts.step(store, deal_id) == ("Call", facts.iso(_day(store, 0)))


def test_a_step_is_closed_with_what_came_of_it(store: Store) -> None:
    deal_id = builders.deal(store)
    done = Resolution(StepOutcome.DONE, " They sent the data ", _day(store, 3), "Send the offer")
    steps.resolve(store, deal_id, done)
    assert facts.step(store, deal_id) == ("Send the offer", facts.iso(_day(store, 3)))
    assert facts.closed_steps(store, deal_id) == ["done"]
    assert facts.ask(store, "SELECT words FROM event WHERE kind = 'step_closed'") == [("They sent the data",)]


@pytest.mark.parametrize(
    ("words", "next_step", "sentence"),
    [("They sent the data", "", "Say what comes next"), (" ", "Send the offer", "Say what came of")],
)
def test_a_step_is_not_closed_without_an_outcome_and_a_step_that_follows(
    store: Store, words: str, next_step: str, sentence: str
) -> None:
    deal_id = builders.deal(store)
    before = facts.everything(store)
    with pytest.raises(RuleError, match=sentence):
        steps.resolve(store, deal_id, Resolution(StepOutcome.DONE, words, _day(store, 3), next_step))
    assert facts.everything(store) == before


def test_a_step_is_rescheduled_with_a_reason_and_a_day(store: Store) -> None:
    deal_id = builders.deal(store)
    for words, day in ((" ", _day(store, 5)), ("Ill", None)):
        with pytest.raises(RuleError, match="Rescheduling wants a new day and a reason"):
            steps.resolve(store, deal_id, Resolution(StepOutcome.RESCHEDULED, words, day))
    with pytest.raises(RuleError, match="due in the past"):
        steps.resolve(store, deal_id, Resolution(StepOutcome.RESCHEDULED, "Ill", _day(store, -1)))
    steps.resolve(store, deal_id, Resolution(StepOutcome.RESCHEDULED, "She is ill", _day(store, 5)))
    assert facts.step(store, deal_id) == ("Call the head of terminal operations", facts.iso(_day(store, 5)))
    assert facts.closed_steps(store, deal_id) == ["rescheduled"]


def test_an_overdue_step_is_resolved_before_its_deal_moves(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    discovery = builders.stage(store, "Discovery").id
    clock.at += facts.days(3)
    evidence = builders.evidence_for(store, "Discovery")
    before = facts.everything(store)
    with pytest.raises(RuleError, match="“Call the head of terminal operations” is overdue"):
        deals.move(store, deal_id, discovery, evidence)
    assert facts.everything(store) == before
    done = Resolution(StepOutcome.DONE, "She agreed to talk")
    with pytest.raises(RuleError, match="Say what comes next"):
        deals.move(store, deal_id, discovery, evidence, step=done)
    assert facts.everything(store) == before
    next_one = replace(done, due_on=_day(store, 2), next_step="Prepare the talk")
    deals.move(store, deal_id, discovery, evidence, step=next_one)
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert facts.closed_steps(store, deal_id) == ["done"]


def test_an_overdue_step_is_resolved_before_its_deal_goes_back(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    prospect = builders.stage(store, "Prospect").id
    clock.at += facts.days(9)
    before = facts.everything(store)
    with pytest.raises(RuleError, match="is overdue"):
        deals.move_back(store, deal_id, prospect, "They paused the project")
    done = Resolution(StepOutcome.DONE, "They paused")
    with pytest.raises(RuleError, match="Say what comes next"):
        deals.move_back(store, deal_id, prospect, "They paused the project", step=done)
    assert facts.everything(store) == before
    next_one = replace(done, due_on=_day(store, 30), next_step="Ask whether they go on")
    change = deals.move_back(store, deal_id, prospect, "They paused the project", step=next_one)
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert facts.step(store, deal_id) == ("Ask whether they go on", facts.iso(_day(store, 30)))
    assert change.span is not None
    undo.undo(store, change.span)
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert facts.step(store, deal_id) == ("Ask whether they go on", facts.iso(_day(store, 30)))


def test_an_overdue_step_may_be_given_a_new_day_with_the_move(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at += facts.days(3)
    later = Resolution(StepOutcome.RESCHEDULED, "She was ill", _day(store, 2))
    evidence = builders.evidence_for(store, "Discovery")
    deals.move(store, deal_id, builders.stage(store, "Discovery").id, evidence, step=later)
    assert facts.step(store, deal_id) == ("Call the head of terminal operations", facts.iso(_day(store, 2)))


def test_a_refused_move_resolves_no_step(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at += facts.days(3)
    before = facts.everything(store)
    with pytest.raises(RuleError, match="Say what happened"):
        deals.move(
            store,
            deal_id,
            builders.stage(store, "Discovery").id,
            [
                builders.evidence(
                    builders.stage(store, "Discovery").requirements[0], _day(store, 0), words="ok"
                )
            ],
            step=Resolution(StepOutcome.DONE, "She agreed to talk"),
        )
    assert facts.everything(store) == before


def test_a_step_that_is_due_today_holds_nothing_up(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at += facts.days(2)
    builders.climb(store, deal_id, "Discovery")
    assert facts.stands(store, deal_id) == ("Discovery", "open")


def test_an_overdue_step_holds_up_winning_but_not_losing(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    clock.at += facts.days(8)
    order = builders.evidence_for(store, "Won")
    today = store.clock.today()
    with pytest.raises(RuleError, match="is overdue"):
        closing.win(store, deal_id, order, closed_on=today, value_minor=5)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    assert facts.stands(store, deal_id) == ("Commit", "lost")


def test_a_step_adopts_an_imported_deal(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    assert facts.step(store, deal_id) is None
    steps.set_step(store, deal_id, "Call them", _day(store, 1))
    assert facts.of_deal(store, deal_id, "adopted") == 1
    assert facts.claims(store, deal_id) == ("Proposal", None)


def test_reopening_with_a_step_replaces_the_one_that_was_set_after_the_end(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    closing.lose(store, deal_id, LostReason.PRICE, "Too dear for this year")
    steps.set_step(store, deal_id, "Ask what they chose", _day(store, 9))
    closing.reopen(store, deal_id, builders.ladder(store).first.id, "They are back", "Call", _day(store, 1))
    assert facts.step(store, deal_id) == ("Call", facts.iso(_day(store, 1)))
    assert facts.closed_steps(store, deal_id) == ["let_go", "replaced"]


def test_the_same_step_set_for_a_later_day_is_put_off_by_whatever_name(store: Store) -> None:
    deal_id = builders.deal(store)
    for ahead in (5, 4):
        what = "call the head of  terminal operations"
        steps.set_step(store, deal_id, what, _day(store, ahead), words="They asked for time")
    pushes = facts.ask(store, "SELECT pushes FROM next_step WHERE deal_id = ? ORDER BY seq", deal_id)
    assert pushes == [(0,), (1,), (0,)]


def test_an_overdue_step_holds_up_a_change_of_pipeline(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at += facts.days(3)
    with pytest.raises(RuleError, match="is overdue"):
        deals.change_pipeline(store, deal_id, builders.ladder(store, "Short cycle").id, "A small order")
