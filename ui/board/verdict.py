# SPDX-License-Identifier: MIT
"""What would happen to a card that is dropped on a column, answered from the board alone, or to a deal."""

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from rider.domain.events import Outcome
from rider.domain.gate import HeldByRequirement, missing
from rider.domain.playbook import Pipeline, Stage
from rider.reads.board.board import LOST_COLUMN, WON_COLUMN, Board, Card
from ui.actions import Do

if TYPE_CHECKING:  # a board answers without it
    from rider.reads.deal import Deal

_CLOSED = (WON_COLUMN, LOST_COLUMN)
_LOST = "Lost"


class Way(StrEnum):
    """The kinds of ways from a card to a column."""

    HERE = "here"
    OPEN = "open"
    OWED = "owed"
    SHORT = "short"
    BACK = "back"
    LOWER = "lower"
    LOSE = "lose"
    REOPEN = "reopen"


class Verdict(NamedTuple):
    """A way with its target column, the column's name, and the titles of what is missing.

    `adopts` says that lowering the claim ends it, because the target is the stage that is proven.
    """

    way: Way
    target: str
    name: str
    missing: tuple[str, ...] = ()
    adopts: bool = False


class _Stand(NamedTuple):
    """Where a deal stands and what it holds, whichever reading told of it."""

    pipeline: Pipeline
    column_id: str
    stage_id: str
    hollow: bool
    due_on: date | None
    held: HeldByRequirement
    today: date
    at_ms: int


def judge(board: Board, card: Card, column_id: str) -> Verdict:
    """Return what dropping the card on the column would do."""
    held = board.held.get(card.deal_id, {})
    place = (card.column_id, card.stage_id, card.hollow, card.due_on)
    return _judge(_Stand(board.pipeline, *place, held, board.today, board.at_ms), column_id)


def judge_key(board: Board, card: Card, do: Do) -> Verdict | None:
    """Return what a key that moves deals would do to a card, None where it leads nowhere."""
    target = _aim(board.pipeline, card.column_id, do)
    return judge(board, card, target) if target is not None else None


def judge_deal(deal: "Deal", do: Do) -> Verdict | None:
    """Return what a key that moves deals would do to a deal, on whatever board it stands."""
    at = deal.position
    outcome = at.shown_outcome
    here = at.shown_stage_id if outcome is Outcome.OPEN else outcome.value
    target = _aim(deal.pipeline, here, do)
    if target is None:
        return None
    place = (here, at.stage_id, at.claim_stage_id is not None, deal.due_on)
    return _judge(_Stand(deal.pipeline, *place, deal.held, deal.today, deal.at_ms), target)


def _aim(pipeline: Pipeline, column_id: str, do: Do) -> str | None:
    """Return the column that a key leads to from another; beyond the last stage lies Won."""
    if do in (Do.WIN, Do.LOSE):
        return WON_COLUMN if do is Do.WIN else LOST_COLUMN
    ids = [*(s.id for s in pipeline.open_stages), WON_COLUMN]
    if column_id not in ids:
        return None
    place = ids.index(column_id) + (1 if do is Do.FORWARD else -1)
    return ids[place] if 0 <= place < len(ids) else None


def _judge(at: _Stand, column_id: str) -> Verdict:
    pipeline = at.pipeline
    name = {WON_COLUMN: pipeline.won.name, LOST_COLUMN: _LOST}.get(column_id)
    if name is None:
        name = pipeline.stage(column_id).name
    if column_id == at.column_id:
        return Verdict(Way.HERE, column_id, name)
    if at.column_id in _CLOSED:
        return Verdict(Way.HERE if column_id in _CLOSED else Way.REOPEN, column_id, name)
    if column_id == LOST_COLUMN:
        return Verdict(Way.LOSE, column_id, name)
    target = pipeline.won if column_id == WON_COLUMN else pipeline.stage(column_id)
    if target.position > pipeline.stage(at.column_id).position:
        return _forwards(at, target, column_id, name)
    return _backwards(at, target)


def _forwards(at: _Stand, target: Stage, column_id: str, name: str) -> Verdict:
    short = missing(at.pipeline, target, at.held, at.at_ms)
    if short:
        return Verdict(Way.SHORT, column_id, name, tuple(i.requirement.title for i in short))
    owed = at.due_on is not None and at.due_on < at.today
    return Verdict(Way.OWED if owed else Way.OPEN, column_id, name)


def _backwards(at: _Stand, target: Stage) -> Verdict:
    proven = at.pipeline.stage(at.stage_id)
    if at.hollow and target.position >= proven.position:
        return Verdict(Way.LOWER, target.id, target.name, adopts=target.id == proven.id)
    return Verdict(Way.BACK, target.id, target.name)
