# SPDX-License-Identifier: MIT
"""What would happen to a card that is dropped on a column, answered from the board alone."""

from enum import StrEnum
from typing import NamedTuple

from rider.domain.gate import missing
from rider.domain.playbook import Pipeline, Stage
from rider.reads.board import LOST_COLUMN, WON_COLUMN, Board, Card


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


def judge(board: Board, card: Card, column_id: str) -> Verdict:
    """Return what dropping the card on the column would do."""
    pipeline = board.pipeline
    if column_id == card.column_id:
        return Verdict(Way.HERE, column_id, _name(board, column_id))
    if card.column_id in (WON_COLUMN, LOST_COLUMN):
        closed = column_id in (WON_COLUMN, LOST_COLUMN)
        return Verdict(Way.HERE if closed else Way.REOPEN, column_id, _name(board, column_id))
    if column_id == LOST_COLUMN:
        return Verdict(Way.LOSE, column_id, board.lost.name)
    if column_id == WON_COLUMN:
        return _forwards(board, card, pipeline.won, column_id, board.won.name)
    target = pipeline.stage(column_id)
    if target.position > pipeline.stage(card.column_id).position:
        return _forwards(board, card, target, column_id, target.name)
    return _backwards(pipeline, card, target)


def _forwards(board: Board, card: Card, target: Stage, column_id: str, name: str) -> Verdict:
    short = missing(board.pipeline, target, board.held.get(card.deal_id, {}), board.at_ms)
    if short:
        return Verdict(Way.SHORT, column_id, name, tuple(i.requirement.title for i in short))
    owed = card.due_on is not None and card.due_on < board.today
    return Verdict(Way.OWED if owed else Way.OPEN, column_id, name)


def _backwards(pipeline: Pipeline, card: Card, target: Stage) -> Verdict:
    proven = pipeline.stage(card.stage_id)
    if card.hollow and target.position >= proven.position:
        return Verdict(Way.LOWER, target.id, target.name, adopts=target.id == proven.id)
    return Verdict(Way.BACK, target.id, target.name)


def _name(board: Board, column_id: str) -> str:
    return next((c.name for c in (*board.columns, board.won, board.lost) if c.id == column_id), "")
