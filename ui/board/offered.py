# SPDX-License-Identifier: MIT
"""What can be done with a deal, which depends on where it stands, whichever reading told of it."""

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from rider.domain.events import Outcome
from rider.reads.board.board import LOST_COLUMN, WON_COLUMN, Card
from ui.actions import Do

if TYPE_CHECKING:  # the board does without the list, and without a deal in full
    from rider.reads.board.deals import ListedDeal
    from rider.reads.deal import Deal

ASKED_OF_A_DEAL = (Do.BOOK, Do.STEP, Do.RESOLVE, Do.PUSH, Do.WAIT, Do.PIPELINE, Do.MERGE, Do.ARCHIVE)
"""What asks about a deal wherever it stands on the board."""
ON_A_CARD = (
    *(Do.OPEN_DEAL, Do.FORWARD, Do.BACK, Do.WIN, Do.LOSE, Do.ADOPT, Do.REOPEN, Do.RESTORE),
    *ASKED_OF_A_DEAL,
)
_CLOSED = (Do.OPEN_DEAL, Do.REOPEN, Do.MERGE, Do.ARCHIVE)
"""What can be done with a deal that has ended."""
_ARCHIVED = (Do.OPEN_DEAL, Do.RESTORE)
"""What can be done with a deal that was put away."""
_MERGED = (Do.OPEN_DEAL,)


class Stand(NamedTuple):
    """How a deal stands, as far as it decides what can be done with it."""

    closed: bool = False
    archived: bool = False
    merged: bool = False
    first: bool = False
    hollow: bool = False
    has_step: bool = False
    several: bool = False
    """There is another pipeline to go on in."""


def offered(at: Stand) -> Collection[Do]:
    """Return what can be done with a deal."""
    if at.archived:
        return _MERGED if at.merged else _ARCHIVED
    if at.closed:
        return _CLOSED
    withheld = {Do.REOPEN, Do.RESTORE}
    withheld |= {Do.BACK} if at.first else set()
    withheld |= set() if at.hollow else {Do.ADOPT}
    withheld |= set() if at.has_step else {Do.RESOLVE}
    withheld |= set() if at.several else {Do.PIPELINE}
    return set(ON_A_CARD) - withheld


def stand_of_card(card: "Card | ListedDeal", first_column: str, *, several: bool) -> Stand:
    """Return how the deal of a card or of a row of the list stands."""
    if isinstance(card, Card):
        archived, first = False, card.column_id == first_column
    else:
        archived, first = card.archived, card.place == 0
    closed = card.column_id in (WON_COLUMN, LOST_COLUMN)
    return Stand(closed, archived, False, first, card.hollow, card.due_on is not None, several)


def stand_of_deal(deal: "Deal", *, several: bool) -> Stand:
    """Return how a deal stands, on whatever board."""
    at, ladder = deal.position, deal.pipeline
    return Stand(
        at.shown_outcome is not Outcome.OPEN,
        deal.archived_at is not None,
        bool(deal.merged_into),
        at.shown_stage_id == ladder.open_stages[0].id,
        at.claim_stage_id is not None or at.claim_outcome is not None,
        deal.due_on is not None,
        several,
    )
