# SPDX-License-Identifier: MIT
"""Verbs are undone one after the other, back to where the deal began, and all of them done again."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from rider.domain.deal import Change, NewDeal, Resolution, StepOutcome
from rider.domain.events import LostReason
from rider.service import archiving, closing, deals, proofs, steps, undo
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.service import facts
from tests.service.facts import Seen, seen

Verb = Callable[[], Change]


def _make(store: Store) -> Change:
    new = NewDeal(builders.ladder(store).id, "Yard", "Call Ines", store.clock.today() + timedelta(days=3))
    return deals.create(store, new)


def _set_step(store: Store, deal_id: str) -> Change:
    return steps.set_step(store, deal_id, "Send the berth plan", store.clock.today() + timedelta(days=4))


def _finish_step(store: Store, deal_id: str) -> Change:
    due_on = store.clock.today() + timedelta(days=6)
    return steps.resolve(store, deal_id, Resolution(StepOutcome.DONE, "They agree", due_on, "Send the offer"))


def _prove(store: Store, deal_id: str) -> Change:
    return proofs.record(store, deal_id, [builders.evidence_for(store, "Discovery")[0]])


def _withdraw(store: Store, deal_id: str) -> Change:
    return proofs.withdraw(store, facts.proof_of(store, deal_id, "Fits who we sell to"), "A slip of the pen")


def _correct(store: Store, deal_id: str) -> Change:
    asked = builders.stage(store, "Discovery").requirements[0]
    words = "Terminals of over five cranes, and Hafen has eleven"
    old = facts.proof_of(store, deal_id, asked.title)
    new = builders.evidence(asked, store.clock.today(), words=words, supersedes=old)
    return proofs.record(store, deal_id, [new])


def _lose(store: Store, deal_id: str) -> Change:
    return closing.lose(store, deal_id, LostReason.PRICE, "They found it too dear for one site")


def _archive(store: Store, deal_id: str) -> Change:
    return archiving.archive(store, deal_id)


def _agree_a_step(store: Store, deal_id: str) -> Change:
    agreed = next(e for e in builders.evidence_for(store, "Validation") if e.due_on is not None)
    return proofs.record(store, deal_id, [agreed])


TURNS = {
    "a step is set": [_set_step],
    "a step is set and finished": [_set_step, _finish_step],
    "the buyer agrees a step": [_agree_a_step],
    "the deal is lost": [_lose],
    "the deal is archived": [_set_step, _archive],
    "a proof is withdrawn": [_prove, _withdraw],
    "a proof is corrected": [_prove, _correct],
    "a proof is corrected twice": [_prove, _correct, _correct],
    "a corrected proof is withdrawn": [_prove, _correct, _withdraw],
}


@pytest.mark.parametrize("turns", TURNS)
def test_all_is_undone_in_turn_and_done_again_in_turn_as_often_as_one_likes(store: Store, turns: str) -> None:
    before: list[Seen] = [seen(store)]
    done = [_make(store)]
    (deal_id,) = done[0].deal_ids
    for verb in TURNS[turns]:
        before.append(seen(store))
        done.append(verb(store, deal_id))
    after = [*before[1:], seen(store)]
    for _ in range(2):
        undone = []
        for was in reversed(before):
            undone.append(_back(store, done.pop()))
            assert seen(store) == was
        for now in after:
            done.append(_back(store, undone.pop()))
            assert seen(store) == now
    assert check(store.folder.database) == []


def _back(store: Store, change: Change) -> Change:
    assert change.span is not None
    return undo.undo(store, change.span, change.name)
