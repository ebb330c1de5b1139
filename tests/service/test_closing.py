# SPDX-License-Identifier: MIT
"""Won, Lost, reopened, and a move undone."""

from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.errors import GateClosedError, RuleError
from rider.domain.events import LostReason, Outcome
from rider.service import closing, deals, proofs, steps, undo
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts
from tests.service.facts import Stay


def _stage_id(store: Store, name: str) -> str:
    return builders.stage(store, name).id


def _win(store: Store, deal_id: str, value_minor: int = 9_000_000) -> None:
    today = store.clock.today()
    evidence = builders.evidence_for(store, "Won")
    closing.win(store, deal_id, evidence, closed_on=today, value_minor=value_minor)


def _lose(store: Store, deal_id: str) -> None:
    closing.lose(store, deal_id, LostReason.NO_DECISION, "They do nothing for now")


def _won_deal(store: Store) -> str:
    deal_id = builders.deal(store, in_stage="Commit")
    _win(store, deal_id)
    return deal_id


# ---------------------------------------------------------------- won


def test_a_deal_is_won_with_the_order_the_day_and_the_final_amount(store: Store) -> None:
    deal_id = _won_deal(store)
    assert facts.stands(store, deal_id) == ("Commit", "won")
    assert facts.of_deal(store, deal_id, "value_minor") == 9_000_000
    assert facts.of_deal(store, deal_id, "closed_on") == facts.iso(store.clock.today())
    assert facts.step(store, deal_id) is None
    assert facts.closed_steps(store, deal_id)[-1] == "done"
    assert facts.stays(store, deal_id)[-1] == Stay("Commit", over=True)


@pytest.mark.parametrize("stage", ["Prospect", "Proposal", "Commit"])
def test_no_deal_is_won_without_its_gate_and_all_before_it(store: Store, stage: str) -> None:
    deal_id = builders.deal(store, in_stage=stage)
    before = facts.everything(store)
    with pytest.raises(GateClosedError, match="cannot enter Won yet"):
        closing.win(store, deal_id, closed_on=store.clock.today(), value_minor=1)
    assert facts.everything(store) == before


def test_a_deal_may_be_won_from_any_stage_with_all_the_proof(store: Store) -> None:
    deal_id = builders.deal(store)
    every = ("Discovery", "Validation", "Proposal", "Commit", "Won")
    closing.win(
        store, deal_id, builders.evidence_for(store, *every), closed_on=store.clock.today(), value_minor=5
    )
    assert facts.stands(store, deal_id) == ("Prospect", "won")


@pytest.mark.parametrize(("ahead", "value_minor"), [(1, 5), (0, 0), (0, -5)])
def test_winning_wants_a_day_that_has_come_and_an_amount(store: Store, ahead: int, value_minor: int) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    day = store.clock.today() + timedelta(days=ahead)
    with pytest.raises(RuleError, match="the final amount and the day of the order"):
        closing.win(
            store, deal_id, builders.evidence_for(store, "Won"), closed_on=day, value_minor=value_minor
        )


# ---------------------------------------------------------------- lost


def test_a_deal_is_lost_for_a_reason_and_a_sentence_and_its_step_ends_with_it(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    with pytest.raises(RuleError, match="Say in a sentence why"):
        closing.lose(store, deal_id, LostReason.PRICE, " ")
    _lose(store, deal_id)
    assert facts.stands(store, deal_id) == ("Discovery", "lost")
    assert facts.closed_steps(store, deal_id)[-1] == "let_go"
    said = facts.ask(store, "SELECT words, body ->> '$.reason' FROM event WHERE kind = 'lost'")
    assert said == [("They do nothing for now", "no_decision")]
    assert facts.of_deal(store, deal_id, "closed_on") == facts.iso(store.clock.today())


@pytest.mark.parametrize("outcome", ["won", "lost"])
def test_a_closed_deal_goes_nowhere_before_it_is_reopened(store: Store, outcome: str) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    (_win if outcome == "won" else _lose)(store, deal_id)
    verbs = [
        lambda: deals.move(store, deal_id, _stage_id(store, "Commit")),
        lambda: deals.move_back(store, deal_id, _stage_id(store, "Prospect"), "They paused"),
        lambda: _win(store, deal_id),
        lambda: _lose(store, deal_id),
        lambda: deals.lower_claim(store, deal_id, None),
    ]
    for verb in verbs:
        with pytest.raises(RuleError, match=r"is closed. Reopen it first"):
            verb()


# ---------------------------------------------------------------- reopened


def test_a_deal_is_reopened_in_the_first_stage_always(store: Store) -> None:
    deal_id = builders.deal(store)
    _lose(store, deal_id)
    closing.reopen(store, deal_id, _stage_id(store, "Prospect"), "They called back")
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert facts.of_deal(store, deal_id, "closed_on") is None
    assert facts.stays(store, deal_id) == [Stay("Prospect", over=True), Stay("Prospect", over=False)]


def test_a_deal_is_reopened_in_a_stage_whose_gate_holds_and_in_no_other(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    _lose(store, deal_id)
    with pytest.raises(GateClosedError, match="cannot enter Proposal yet"):
        closing.reopen(store, deal_id, _stage_id(store, "Proposal"))
    closing.reopen(store, deal_id, _stage_id(store, "Validation"))
    assert facts.stands(store, deal_id) == ("Validation", "open")


def test_a_deal_is_not_reopened_on_proof_that_has_gone_stale(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store, in_stage="Proposal")
    _lose(store, deal_id)
    clock.at += facts.days(200)
    with pytest.raises(GateClosedError, match=r"Economic buyer confirmed .*; Decision process clarified"):
        closing.reopen(store, deal_id, _stage_id(store, "Proposal"))
    closing.reopen(store, deal_id, _stage_id(store, "Validation"))


def test_an_open_deal_is_not_reopened(store: Store) -> None:
    with pytest.raises(RuleError, match="is open already"):
        closing.reopen(store, builders.deal(store), _stage_id(store, "Prospect"))


def test_a_deal_that_a_crm_calls_won_is_reopened_where_it_can_be_proven(store: Store) -> None:
    deal_id = claimed_deal(store, outcome=Outcome.WON)
    with pytest.raises(RuleError, match="is closed"):
        deals.move(store, deal_id, _stage_id(store, "Discovery"))
    with pytest.raises(GateClosedError):
        closing.reopen(store, deal_id, _stage_id(store, "Discovery"))
    closing.reopen(store, deal_id, _stage_id(store, "Prospect"))
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert facts.claims(store, deal_id) == (None, None)
    assert facts.of_deal(store, deal_id, "adopted") == 1


# ---------------------------------------------------------------- undone


def test_undoing_a_move_gives_back_the_stage_and_its_stay_and_keeps_the_proofs(store: Store) -> None:
    deal_id = builders.deal(store)
    before = facts.stays(store, deal_id), facts.ask(store, "SELECT * FROM spell")
    builders.climb(store, deal_id, "Discovery")
    events = len(facts.kinds(store, deal_id))
    undo.undo_move(store, deal_id)
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert (facts.stays(store, deal_id), facts.ask(store, "SELECT * FROM spell")) == before
    assert facts.kinds(store, deal_id)[events:] == ["voided"]
    deals.move(store, deal_id, _stage_id(store, "Discovery"))
    assert facts.stands(store, deal_id) == ("Discovery", "open")


def test_undoing_goes_back_move_by_move_until_nothing_is_left(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Proposal")
    for stage in ("Validation", "Discovery", "Prospect"):
        undo.undo_move(store, deal_id)
        assert facts.stands(store, deal_id) == (stage, "open")
    with pytest.raises(RuleError, match="There is no move of this deal to undo"):
        undo.undo_move(store, deal_id)
    assert facts.stays(store, deal_id) == [Stay("Prospect", over=False)]


def test_undoing_a_skip_gives_back_the_stage_before_it(store: Store) -> None:
    deal_id = builders.deal(store)
    evidence = builders.evidence_for(store, "Discovery", "Validation")
    deals.move(store, deal_id, _stage_id(store, "Validation"), evidence)
    undo.undo_move(store, deal_id)
    assert facts.stands(store, deal_id) == ("Prospect", "open")


def test_undoing_a_move_back_is_a_forward_move_on_the_proofs_that_stand(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    stays = facts.stays(store, deal_id)
    deals.move_back(store, deal_id, _stage_id(store, "Prospect"), "They paused the project")
    undo.undo_move(store, deal_id)
    assert facts.stands(store, deal_id) == ("Validation", "open")
    assert facts.stays(store, deal_id) == stays


def test_undoing_a_move_back_refuses_once_a_proof_was_withdrawn(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    deals.move_back(store, deal_id, _stage_id(store, "Prospect"), "They paused the project")
    proofs.withdraw(store, facts.proof_of(store, deal_id, "Fits who we sell to"), "They were sold")
    before = facts.everything(store)
    with pytest.raises(GateClosedError, match=r"cannot enter Validation yet. Missing: Fits who we sell to."):
        undo.undo_move(store, deal_id)
    assert facts.everything(store) == before


def test_undoing_a_move_back_refuses_once_a_proof_is_stale(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store, in_stage="Proposal")
    deals.move_back(store, deal_id, _stage_id(store, "Discovery"), "They paused the project")
    clock.at += facts.days(150)
    with pytest.raises(GateClosedError, match="Decision process clarified"):
        undo.undo_move(store, deal_id)


def test_undoing_won_gives_back_the_value_the_step_and_the_open_deal(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    step, stays = facts.step(store, deal_id), facts.stays(store, deal_id)
    _win(store, deal_id, 1)
    undo.undo_move(store, deal_id)
    assert facts.stands(store, deal_id) == ("Commit", "open")
    assert facts.of_deal(store, deal_id, "value_minor") == 9_500_000
    assert facts.of_deal(store, deal_id, "closed_on") is None
    assert facts.step(store, deal_id) == step
    assert facts.stays(store, deal_id) == stays


def test_undoing_won_takes_the_place_of_no_step_that_was_set_since(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    _win(store, deal_id)
    steps.set_step(store, deal_id, "Send the invoice", store.clock.today())
    with pytest.raises(RuleError, match=r"has another next step by now: “Send the invoice”"):
        undo.undo_move(store, deal_id)
    assert facts.step(store, deal_id) == ("Send the invoice", facts.iso(store.clock.today()))


def test_undoing_lost_gives_back_the_step_and_the_open_deal(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    step = facts.step(store, deal_id)
    _lose(store, deal_id)
    undo.undo_move(store, deal_id)
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert facts.step(store, deal_id) == step
    assert facts.of_deal(store, deal_id, "closed_on") is None


def test_undoing_a_reopening_closes_the_deal_again_on_the_day_it_was_closed(
    store: Store, clock: SteppedClock
) -> None:
    for close in (_win, _lose):
        deal_id = builders.deal(store, in_stage="Commit")
        close(store, deal_id)
        closed = facts.stands(store, deal_id), facts.of_deal(store, deal_id, "closed_on")
        stays = facts.stays(store, deal_id)
        clock.at += facts.days(2)
        closing.reopen(store, deal_id, _stage_id(store, "Prospect"))
        undo.undo_move(store, deal_id)
        assert (facts.stands(store, deal_id), facts.of_deal(store, deal_id, "closed_on")) == closed
        assert facts.stays(store, deal_id) == stays


def test_undoing_the_reopening_of_a_won_deal_refuses_once_the_order_was_withdrawn(store: Store) -> None:
    deal_id = _won_deal(store)
    closing.reopen(store, deal_id, _stage_id(store, "Commit"))
    proofs.withdraw(store, facts.proof_of(store, deal_id, "Signed order or equivalent"), "It was a draft")
    with pytest.raises(GateClosedError, match=r"cannot enter Won yet. Missing: Signed order or equivalent"):
        undo.undo_move(store, deal_id)
    assert facts.stands(store, deal_id) == ("Commit", "open")


def test_undoing_a_lowered_claim_gives_the_claim_back(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Commit")
    deals.lower_claim(store, deal_id, _stage_id(store, "Discovery"))
    undo.undo_move(store, deal_id)
    assert facts.claims(store, deal_id) == ("Commit", None)


def test_a_birth_and_a_claim_are_not_undone(store: Store) -> None:
    for deal_id in (builders.deal(store), claimed_deal(store, stage="Commit")):
        with pytest.raises(RuleError, match="There is no move of this deal to undo"):
            undo.undo_move(store, deal_id)


def test_an_undone_deal_can_be_won_lost_and_moved_like_any_other(store: Store) -> None:
    deal_id = _won_deal(store)
    undo.undo_move(store, deal_id)
    _lose(store, deal_id)
    undo.undo_move(store, deal_id)
    undo.undo_move(store, deal_id)
    assert facts.stands(store, deal_id) == ("Proposal", "open")


def test_a_life_of_closing_reopening_and_undoing_leaves_a_sound_record(store: Store) -> None:
    deal_id = _won_deal(store)
    claimed = claimed_deal(store, outcome=Outcome.LOST)
    for one in (deal_id, claimed):
        closing.reopen(store, one, _stage_id(store, "Prospect"))
        undo.undo_move(store, one)
        closing.reopen(store, one, _stage_id(store, "Prospect"))
        assert facts.stands(store, one) == ("Prospect", "open")
        builders.prove(store, one, "Discovery", "Validation")
        deals.move(store, one, _stage_id(store, "Validation"))
        deals.move_back(store, one, _stage_id(store, "Discovery"), "They paused the project")
        undo.undo_move(store, one)
        _lose(store, one)
        undo.undo_move(store, one)
        undo.undo_move(store, one)
        assert facts.stands(store, one) == ("Prospect", "open")
    assert check(store.folder.database) == []


def test_a_step_that_was_set_after_the_end_of_a_deal_gives_way_to_the_one_it_is_reopened_with(
    store: Store,
) -> None:
    deal_id, today = claimed_deal(store, outcome=Outcome.LOST), store.clock.today()
    steps.set_step(store, deal_id, "Ask again in spring", today + timedelta(days=30))
    closing.reopen(store, deal_id, _stage_id(store, "Prospect"), "They ask", "Call Ines", today)
    assert facts.step(store, deal_id) == ("Call Ines", facts.iso(today))
    assert facts.closed_steps(store, deal_id) == ["replaced"]


def test_an_amount_beyond_all_measure_is_refused_in_a_sentence(store: Store) -> None:
    with pytest.raises(RuleError, match="Give the value as an amount"):
        builders.deal(store, value_minor=10**30)
    deal_id = builders.deal(store, in_stage="Commit")
    builders.prove(store, deal_id, "Won")
    with pytest.raises(RuleError, match="Winning wants the final amount"):
        closing.win(store, deal_id, closed_on=store.clock.today(), value_minor=10**30)
