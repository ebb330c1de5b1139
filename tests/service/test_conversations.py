# SPDX-License-Identifier: MIT
"""A conversation with the buyer is on record with what it changed, and can be taken back."""

import pytest

from rider.domain.deal import Change, Span
from rider.domain.errors import RuleError
from rider.service import archiving, momentum, undo
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.service import facts

HELD = "SELECT kind, words, happened_at FROM event WHERE kind IN ('conversation_held', 'undone') ORDER BY seq"


def hold(store: Store, deal_id: str, words: str, happened_at: int | None = None) -> Span:
    with store.work() as work:
        momentum.write_conversation(work, deal_id, words, happened_at)
        span = work.span()
    assert span is not None
    return span


def test_a_conversation_is_kept_with_its_words_and_the_moment_at_which_it_ended(store: Store) -> None:
    deal_id, then = builders.deal(store), store.clock.now() - 60_000
    hold(store, deal_id, "  They want it before winter. ", then)
    assert facts.ask(store, HELD) == [("conversation_held", "They want it before winter.", then)]
    assert check(store.folder.database) == []


def test_a_conversation_taken_back_and_done_again_stands_as_it_was(store: Store) -> None:
    deal_id = builders.deal(store)
    back: Change = undo.undo(store, hold(store, deal_id, "No shift"))
    assert back.span is not None
    undo.undo(store, back.span)
    told = [(kind, words) for kind, words, _at in facts.ask(store, HELD)]
    assert told == [("conversation_held", "No shift"), ("undone", None), ("conversation_held", "No shift")]
    assert check(store.folder.database) == []


def test_a_conversation_about_a_deal_that_was_put_away_is_refused(store: Store) -> None:
    deal_id = builders.deal(store)
    archiving.archive(store, deal_id, "Made twice by mistake")
    with pytest.raises(RuleError, match="archived"):
        hold(store, deal_id, "No shift")
    assert facts.ask(store, HELD) == []
