# SPDX-License-Identifier: MIT
"""Momentum that no proof brings with it: a conversation, and what it changed in the buyer's thinking."""

from rider.domain.events import EventKind
from rider.service import lookup
from rider.store.engine import Work
from rider.store.ledger import Entry


def write_conversation(work: Work, deal_id: str, words: str, happened_at: int | None) -> None:
    """Record that the rep spoke with the buyer, and what changed in their thinking, were it nothing.

    `happened_at` is an instant in ms, at the latest now; None stands for now.

    Raises:
        RuleError: the deal is not live.
    """
    lookup.live_deal(work, deal_id)
    entry = Entry(EventKind.CONVERSATION_HELD, deal_id, words=words.strip(), happened_at=happened_at)
    work.ledger.append(entry)
