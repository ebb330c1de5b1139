# SPDX-License-Identifier: MIT
"""A conversation with the buyer is on record with what it changed, and can be taken back."""

import pytest

from rider.domain.errors import RuleError
from rider.service import momentum, undo
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.service import facts

HELD = "SELECT kind, words, happened_at FROM event WHERE kind IN ('conversation_held', 'undone') ORDER BY seq"


def test_a_conversation_is_kept_with_its_words_and_the_moment_at_which_it_ended(store: Store) -> None:
    deal_id, then = builders.deal(store), store.clock.now() - 60_000
    change = momentum.hold_conversation(store, deal_id, "  They want it before winter. ", then)
    assert (change.deal_ids, change.name) == ((deal_id,), "the conversation")
    assert facts.ask(store, HELD) == [("conversation_held", "They want it before winter.", then)]
    assert check(store.folder.database) == []


def test_a_conversation_taken_back_and_done_again_stands_as_it_was(store: Store) -> None:
    deal_id = builders.deal(store)
    change = momentum.hold_conversation(store, deal_id, "No shift")
    assert change.span is not None
    back = undo.undo(store, change.span, change.name)
    assert back.span is not None
    undo.undo(store, back.span, back.name)
    told = [(kind, words) for kind, words, _at in facts.ask(store, HELD)]
    assert told == [("conversation_held", "No shift"), ("undone", None), ("conversation_held", "No shift")]
    assert check(store.folder.database) == []


def test_a_conversation_of_which_nothing_is_said_is_refused(store: Store) -> None:
    deal_id = builders.deal(store)
    with pytest.raises(RuleError, match="what changed in their thinking"):
        momentum.hold_conversation(store, deal_id, " ")
    assert facts.ask(store, HELD) == []
