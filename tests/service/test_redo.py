# SPDX-License-Identifier: MIT
"""Every verb is taken back by events and done again by events, and the deal is as it was each time."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import Change, DealFacts, Grounds, Resolution, Span, StepOutcome
from rider.domain.errors import GateClosedError, RuleError
from rider.domain.events import LostReason, Outcome
from rider.domain.proof import NewPerson, ProofKind, Role
from rider.service import archiving, closing, deals, people, proofs, redaction, steps, undo
from rider.service import facts as deal_facts
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts
from tests.service.facts import Seen, Stay, seen

Doing = Callable[[], Change]
Verb = Callable[[Store], Doing]
"""Prepares a file, and returns the one verb that is tried on it."""


def day(store: Store, ahead: int) -> date:
    return store.clock.today() + timedelta(days=ahead)


def back(store: Store, change: Change) -> Change:
    assert change.span is not None
    return undo.undo(store, change.span, change.name)


def _create(store: Store) -> Doing:
    new = deals.NewDeal(builders.ladder(store).id, "Care-home rota", "Call Lindenhof", day(store, 3))
    return partial(deals.create, store, new)


def _move(store: Store) -> Doing:
    deal_id = builders.deal(store)
    return partial(
        deals.move, store, deal_id, _stage(store, "Discovery"), builders.evidence_for(store, "Discovery")
    )


def _move_back(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Validation")
    return partial(deals.move_back, store, deal_id, _stage(store, "Prospect"), "They paused the project")


def _win(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Commit")
    order = builders.evidence_for(store, "Won")
    return partial(closing.win, store, deal_id, order, closed_on=store.clock.today(), value_minor=7_700_000)


def _lose(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Discovery")
    return partial(closing.lose, store, deal_id, LostReason.PRICE, "They found it too dear for one site")


def _reopen_lost(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Discovery")
    closing.lose(store, deal_id, LostReason.PRICE, "They found it too dear for one site")
    return partial(
        closing.reopen, store, deal_id, _stage(store, "Discovery"), "New budget", "Call", day(store, 1)
    )


def _reopen_won(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Commit")
    order = builders.evidence_for(store, "Won")
    closing.win(store, deal_id, order, closed_on=store.clock.today(), value_minor=7_700_000)
    return partial(
        closing.reopen, store, deal_id, _stage(store, "Commit"), "Order fell through", "Call", day(store, 1)
    )


def _reopen_claimed(store: Store) -> Doing:
    deal_id = claimed_deal(store, outcome=Outcome.LOST)
    return partial(
        closing.reopen, store, deal_id, _stage(store, "Prospect"), "They ask again", "Call", day(store, 1)
    )


def _lower_claim(store: Store) -> Doing:
    return partial(deals.lower_claim, store, claimed_deal(store, stage="Commit"), _stage(store, "Discovery"))


def _adopt(store: Store) -> Doing:
    return partial(deals.lower_claim, store, claimed_deal(store, stage="Commit"), None)


def _change_pipeline(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Validation")
    return partial(
        deals.change_pipeline, store, deal_id, builders.ladder(store, "Short cycle").id, "A small order"
    )


def _record(store: Store) -> Doing:
    return partial(
        proofs.record, store, builders.deal(store), builders.evidence_for(store, "Discovery", "Validation")
    )


def _record_hollow(store: Store) -> Doing:
    deal_id = claimed_deal(store, stage="Validation")
    return partial(proofs.record, store, deal_id, builders.evidence_for(store, "Discovery", "Validation"))


def _waive(store: Store) -> Doing:
    asked = next(r for s in builders.ladder(store).stages for r in s.requirements if r.waivable)
    waiver = builders.evidence(asked, day(store, 0), kind=ProofKind.WAIVER, person=None)
    return partial(proofs.record, store, builders.deal(store), [waiver])


def _correct(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Discovery")
    asked = builders.stage(store, "Discovery").requirements[0]
    old = facts.proof_of(store, deal_id, asked.title)
    words = "Terminals of over five cranes, and Hafen has eleven"
    return partial(
        proofs.record, store, deal_id, [builders.evidence(asked, day(store, 0), words=words, supersedes=old)]
    )


def _withdraw(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Validation")
    return partial(
        proofs.withdraw, store, facts.proof_of(store, deal_id, "The problem in the buyer’s words"), "A slip"
    )


def _set_step(store: Store) -> Doing:
    grounds = Grounds("The board meets on Friday", "Her mail of Monday", "The budget is free")
    deal_id = builders.deal(store)
    return partial(steps.set_step, store, deal_id, "Send the berth plan", day(store, 4), grounds=grounds)


def _set_step_adopts(store: Store) -> Doing:
    return partial(steps.set_step, store, claimed_deal(store, stage="Proposal"), "Call them", day(store, 1))


def _put_off(store: Store) -> Doing:
    later = Resolution(StepOutcome.RESCHEDULED, "She is ill", day(store, 6))
    return partial(steps.resolve, store, builders.deal(store), later)


def _step_done(store: Store) -> Doing:
    done = Resolution(StepOutcome.DONE, "They sent the data", day(store, 5), "Send the offer")
    return partial(steps.resolve, store, builders.deal(store), done)


def _edit(store: Store) -> Doing:
    deal_id = builders.deal(store, expected_close=day(store, 40))
    said = DealFacts("Dock and gate", "Hafen Holding", 12_345, "USD", day(store, 20), 70, "Referral")
    return partial(deal_facts.edit, store, deal_id, said)


def _push(store: Store) -> Doing:
    deal_id = builders.deal(store, expected_close=day(store, 40))
    return partial(
        deal_facts.push_close, store, deal_id, day(store, 60), "Their budget moved", new_obstacle=True
    )


def _wait(store: Store) -> Doing:
    return partial(
        deal_facts.wait, store, builders.deal(store), day(store, 30), "Their works council meets then"
    )


def _end_wait(store: Store) -> Doing:
    deal_id = builders.deal(store)
    deal_facts.wait(store, deal_id, day(store, 30), "Their works council meets then")
    return partial(deal_facts.wait, store, deal_id, None)


def _add_person(store: Store) -> Doing:
    return partial(
        people.add, store, builders.deal(store), NewPerson("Omar Diaz", "CFO", Role.ECONOMIC_BUYER)
    )


def _change_person(store: Store) -> Doing:
    people.add(store, builders.deal(store), NewPerson("Omar Diaz", "CFO", Role.ECONOMIC_BUYER))
    return partial(people.change, store, _omar(store), NewPerson("Omar Díaz", "Group CFO", Role.CHAMPION))


def _remove_person(store: Store) -> Doing:
    people.add(store, builders.deal(store), NewPerson("Omar Diaz", "CFO", Role.ECONOMIC_BUYER))
    return partial(people.remove, store, _omar(store))


def _archive(store: Store) -> Doing:
    return partial(archiving.archive, store, builders.deal(store, in_stage="Discovery"), "A twin of another")


def _restore(store: Store) -> Doing:
    deal_id = builders.deal(store, in_stage="Discovery")
    archiving.archive(store, deal_id)
    return partial(archiving.restore, store, deal_id)


def _merge(store: Store) -> Doing:
    gone = builders.deal(store, "Dock scheduling (2)", in_stage="Validation")
    return partial(archiving.merge, store, gone, claimed_deal(store, "Dock scheduling", stage="Proposal"))


VERBS: dict[str, Verb] = {
    "making a deal": _create,
    "a move": _move,
    "a move back": _move_back,
    "winning": _win,
    "losing": _lose,
    "reopening a lost deal": _reopen_lost,
    "reopening a won deal": _reopen_won,
    "reopening an imported deal": _reopen_claimed,
    "lowering a claim": _lower_claim,
    "adopting": _adopt,
    "a change of pipeline": _change_pipeline,
    "proofs": _record,
    "proofs of a hollow deal that advance it": _record_hollow,
    "a waiver": _waive,
    "a correction": _correct,
    "a withdrawal": _withdraw,
    "a next step": _set_step,
    "a next step that adopts": _set_step_adopts,
    "a step put off": _put_off,
    "a step done": _step_done,
    "an edit": _edit,
    "a push of the close": _push,
    "a wait": _wait,
    "the end of a wait": _end_wait,
    "a person": _add_person,
    "the change of a person": _change_person,
    "the removal of a person": _remove_person,
    "archiving": _archive,
    "restoring": _restore,
    "a merge": _merge,
}


def _stage(store: Store, name: str) -> str:
    return builders.stage(store, name).id


def _omar(store: Store) -> str:
    return str(facts.ask(store, "SELECT id FROM person WHERE name LIKE 'Omar%'")[0][0])


@pytest.mark.parametrize("what", VERBS)
def test_undo_and_redo_of(store: Store, clock: SteppedClock, what: str) -> None:
    clock.at += facts.days(1)
    do = VERBS[what](store)
    before = seen(store)
    done = do()
    after, head = seen(store), _head(store)
    assert after != before
    clock.at += 90_000
    undone = back(store, done)
    taken_back = seen(store)
    assert {**taken_back, **_stays(what, after)} == {**before, **_stays(what, after)}
    assert _head(store) > head, "undo adds to the record"
    clock.at += 90_000
    redone = back(store, undone)
    assert seen(store) == after
    again = back(store, redone)
    assert seen(store) == taken_back
    back(store, again)
    assert seen(store) == after
    assert check(store.folder.database) == []


def _stays(what: str, after: Seen) -> Seen:
    """Return what a move leaves behind when it is taken back: its proofs, and who gave them."""
    return {k: after[k] for k in ("proofs", "people", "steps")} if what in ("a move", "winning") else {}


def _head(store: Store) -> int:
    return int(str(facts.ask(store, "SELECT max(seq) FROM event")[0][0]))


def test_a_verb_is_named_for_the_menu(store: Store) -> None:
    assert _move(store)().name == "the move to Discovery"
    assert _merge(store)().name == "the merge into Dock scheduling"


def test_taking_a_move_back_leaves_its_proofs_its_people_and_the_step_that_the_buyer_agreed(
    store: Store,
) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    moved = deals.move(
        store, deal_id, _stage(store, "Validation"), builders.evidence_for(store, "Validation")
    )
    before = seen(store)
    back(store, moved)
    after = seen(store)
    assert {k: before[k] == after[k] for k in ("proofs", "people", "steps")} == {
        "proofs": True,
        "people": True,
        "steps": True,
    }
    assert facts.stands(store, deal_id) == ("Discovery", "open")


def test_what_happened_when_is_told_alike_after_a_redo(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at += facts.days(4)
    change = _moved(store, deal_id)
    stays = facts.ask(store, "SELECT entered_at, left_at FROM spell ORDER BY entered_at")
    clock.at += facts.days(9)
    back(store, back(store, change))
    assert facts.ask(store, "SELECT entered_at, left_at FROM spell ORDER BY entered_at") == stays
    assert facts.stays(store, deal_id) == [Stay("Prospect", over=True), Stay("Discovery", over=False)]


def _moved(store: Store, deal_id: str) -> Change:
    step = Resolution(StepOutcome.DONE, "They agreed to talk", day(store, 4), "Prepare the talk")
    evidence = builders.evidence_for(store, "Discovery")
    return deals.move(store, deal_id, _stage(store, "Discovery"), evidence, step=step)


# ---------------------------------------------------------------- refused


def test_a_redo_of_a_move_goes_through_the_gate(store: Store) -> None:
    deal_id = builders.deal(store)
    moved = deals.move(store, deal_id, _stage(store, "Discovery"), builders.evidence_for(store, "Discovery"))
    undone = back(store, moved)
    proofs.withdraw(store, facts.proof_of(store, deal_id, "Fits who we sell to"), "It was another company")
    before = facts.everything(store)
    with pytest.raises(GateClosedError, match="Missing: Fits who we sell to"):
        back(store, undone)
    assert facts.everything(store) == before


def test_an_edit_that_was_edited_since_is_not_undone(store: Store) -> None:
    change = _edit(store)()
    deal_facts.edit(store, change.deal_ids[0], DealFacts("Third name", "Hafen Holding", 5, "USD"))
    before = facts.everything(store)
    with pytest.raises(RuleError, match="was changed since, so this cannot be undone"):
        back(store, change)
    assert facts.everything(store) == before


def test_a_proof_that_was_corrected_since_is_not_taken_back(store: Store) -> None:
    deal_id = builders.deal(store)
    asked = builders.stage(store, "Discovery").requirements[0]
    given = proofs.record(store, deal_id, [builders.evidence(asked, day(store, 0))])
    old = facts.proof_of(store, deal_id, asked.title)
    proofs.record(store, deal_id, [builders.evidence(asked, day(store, 0), supersedes=old)])
    with pytest.raises(RuleError, match="was corrected or withdrawn since"):
        back(store, given)


def test_a_move_that_was_followed_by_another_is_not_redone(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    undone = back(store, deals.move_back(store, deal_id, _stage(store, "Prospect"), "They paused it"))
    deals.move(store, deal_id, _stage(store, "Validation"), builders.evidence_for(store, "Validation"))
    with pytest.raises(RuleError, match=r"has moved since\. Redo is only for what was undone last"):
        back(store, undone)


def test_a_redaction_is_for_good_and_stops_the_undoing_of_what_it_took(store: Store) -> None:
    withdrawn = _withdraw(store)()
    (proof_id,) = facts.ask(store, "SELECT proof_id FROM withdrawal")[0]
    redacted = redaction.redact_proof(store, str(proof_id))
    assert redacted.span is None
    with pytest.raises(RuleError, match="were taken out for good"):
        back(store, withdrawn)


def test_an_import_is_not_undone_by_this(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Commit")
    (first,) = facts.ask(store, "SELECT min(seq) FROM event WHERE deal_id = ?", deal_id)[0]
    with pytest.raises(RuleError, match="cannot be undone: it is in the record for good"):
        undo.undo(store, Span(int(str(first)), int(str(first))))
