# SPDX-License-Identifier: MIT
"""Undo takes back the move that it names, and what that move changed beside the stage."""

from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.deal import Change, DealFacts
from rider.domain.errors import RuleError
from rider.domain.events import Outcome
from rider.domain.proof import Evidence, NewPerson, Role
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, proofs, steps, undo
from rider.service.facts import edit
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts


def _undo(store: Store, change: Change) -> Change:
    assert change.span is not None
    return undo.undo(store, change.span, change.name)


def test_undo_is_only_for_the_move_that_it_names(store: Store) -> None:
    deal_id = builders.deal(store)
    first = deals.move(store, deal_id, builders.stage(store, "Discovery").id, _proof(store, "Discovery"))
    second = deals.move(store, deal_id, builders.stage(store, "Validation").id, _proof(store, "Validation"))
    with pytest.raises(RuleError, match="has moved since"):
        _undo(store, first)
    _undo(store, second)
    _undo(store, first)
    assert facts.stands(store, deal_id) == ("Prospect", "open")


def test_lowering_a_claim_is_not_undone_by_taking_back_a_silent_advance(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    lowered = deals.lower_claim(store, deal_id, builders.stage(store, "Validation").id)
    builders.prove(store, deal_id, "Discovery")
    with pytest.raises(RuleError, match="has moved since"):
        _undo(store, lowered)
    assert facts.stands(store, deal_id) == ("Discovery", "open")


def test_undoing_an_adoption_leaves_an_imported_deal_that_owes_nothing(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    adopted = deals.lower_claim(store, deal_id, None)
    assert facts.of_deal(store, deal_id, "adopted") == 1
    _undo(store, adopted)
    assert facts.of_deal(store, deal_id, "adopted") == 0
    assert facts.claims(store, deal_id) == ("Proposal", None)


def test_proof_given_out_of_order_carries_an_imported_deal_as_far_as_it_reaches(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    builders.prove(store, deal_id, "Validation")
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    deals.move(store, deal_id, builders.stage(store, "Discovery").id, _proof(store, "Discovery"))
    assert facts.stands(store, deal_id) == ("Validation", "open")


def test_a_silent_advance_is_no_move_of_today(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    builders.prove(store, deal_id, "Discovery")
    reader = Reader(store.folder, store.clock)
    assert reader.board().moved_today == (0, ())
    reader.close()


def test_a_reopened_deal_goes_on_with_a_next_step(store: Store) -> None:
    deal_id = claimed_deal(store, outcome=Outcome.WON)
    due_on = store.clock.today() + timedelta(days=3)
    closing.reopen(
        store, deal_id, builders.stage(store, "Prospect").id, "They ask again", "Call Ines", due_on
    )
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert facts.step(store, deal_id) == ("Call Ines", due_on.isoformat())


def test_an_order_is_won_on_the_day_of_the_order(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store, in_stage="Commit", due_on=store.clock.today() + timedelta(days=30))
    clock.at += 5 * DAY_MS
    signed = store.clock.today() - timedelta(days=2)
    closing.win(store, deal_id, _proof(store, "Won"), closed_on=signed, value_minor=9_000_000)
    assert facts.ask(store, "SELECT happened_at FROM event WHERE kind = 'won'") == [
        (instant(signed, zone=clock.zone),)
    ]


def test_another_next_step_says_first_what_came_of_an_overdue_one(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at += 5 * DAY_MS
    due_on = store.clock.today() + timedelta(days=3)
    with pytest.raises(RuleError, match=r"is overdue\. Say what came of it"):
        steps.set_step(store, deal_id, "Send the summary", due_on)
    with pytest.raises(RuleError, match=r"is overdue\. Say what came of it"):
        proofs.record(store, deal_id, _proof(store, "Validation"))
    steps.set_step(store, deal_id, "Send the summary", due_on, words="Ines took the call on Monday")
    assert facts.step(store, deal_id) == ("Send the summary", due_on.isoformat())


def test_a_later_proof_tells_the_role_of_a_person_who_is_known(store: Store) -> None:
    deal_id = builders.deal(store)
    asked = {r.form: r for s in builders.ladder(store).stages for r in s.requirements}
    talk, person = (next(r for r in asked.values() if r.form == form) for form in ("occasion", "person"))
    ines = NewPerson("Ines Okafor", "Head of Terminal Ops")
    today = store.clock.today()
    proofs.record(store, deal_id, [builders.evidence(talk, today, person=ines)])
    ((person_id, role),) = facts.ask(store, "SELECT id, role FROM person")
    assert role == "unknown"
    champion: Evidence = builders.evidence(person, today, person=person_id, role=Role.CHAMPION)
    proofs.record(store, deal_id, [champion])
    assert facts.ask(store, "SELECT role FROM person") == [("champion",)]
    assert facts.kinds(store, deal_id).count("person_changed") == 1


def _proof(store: Store, stage: str) -> list[Evidence]:
    return builders.evidence_for(store, stage)


def test_what_was_said_of_a_won_deal_since_outlives_the_undoing_of_the_win(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    builders.prove(store, deal_id, "Won")
    won = closing.win(store, deal_id, closed_on=store.clock.today(), value_minor=9_000_000)
    edit(store, deal_id, DealFacts("Dock scheduling", "Hafen Terminal", 777, "EUR"))
    _undo(store, won)
    assert facts.stands(store, deal_id) == ("Commit", "open")
    assert facts.of_deal(store, deal_id, "value_minor") == 777
    assert facts.of_deal(store, deal_id, "closed_on") is None


def test_nothing_of_an_archived_deal_is_undone_but_its_archiving(store: Store) -> None:
    deal_id = builders.deal(store)
    moved = deals.move(store, deal_id, builders.stage(store, "Discovery").id, _proof(store, "Discovery"))
    edited = edit(store, deal_id, DealFacts("Another name"))
    archived = archiving.archive(store, deal_id)
    before = facts.everything(store)
    for change in (edited, moved):
        with pytest.raises(RuleError, match=r"Another name is archived\. Restore it first\."):
            _undo(store, change)
    assert facts.everything(store) == before
    for change in (archived, edited, moved):
        _undo(store, change)
    assert facts.stands(store, deal_id) == ("Prospect", "open")
