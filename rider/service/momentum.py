# SPDX-License-Identifier: MIT
"""Momentum that no proof brings with it: a conversation, and what it changed in the buyer's thinking."""

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.service import lookup
from rider.store.engine import Store, Work
from rider.store.ledger import Entry


def hold_conversation(store: Store, deal_id: str, words: str, happened_at: int | None = None) -> Change:
    """Record that the rep spoke with the buyer, and what changed in their thinking, were it nothing.

    `happened_at` is an instant in ms, at the latest now; None stands for now.

    Raises:
        RuleError: nothing is said of it, or the deal is not live.
    """
    if not words.strip():
        raise RuleError("Say what changed in their thinking, or that nothing did.")
    with store.work() as work:
        write_conversation(work, deal_id, words, happened_at)
        span = work.span()
    return Change((deal_id,), "the conversation", span)


def write_conversation(work: Work, deal_id: str, words: str, happened_at: int | None) -> None:
    """Record a conversation within a unit of work."""
    lookup.live_deal(work, deal_id)
    entry = Entry(EventKind.CONVERSATION_HELD, deal_id, words=words.strip(), happened_at=happened_at)
    work.ledger.append(entry)
