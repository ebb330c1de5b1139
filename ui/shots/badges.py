# SPDX-License-Identifier: MIT
"""The demo's board dressed so that its cards wear every badge: a picture needs them all at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle

from rider.domain.momentum import Badge, Pace, Signs, badge
from rider.reads.board.board import Board, Card, Column

_OWN = Pace(10.0, is_own=True, done=23, waiting=4)
_CALM = Signs(True, None, 0, 3, _OWN, None, "", 0, 0, False, False, False)


def dressed(board: Board) -> Board:
    """Return a board on whose cards every badge comes in its turn."""
    turns = _turns(board.today)
    return replace(board, columns=tuple(_dressed(c, turns, board.today) for c in board.columns))


def badges(today: date) -> list[Badge]:
    """Return every badge once, the most urgent first."""
    return [badge(signs, today) for signs in _signs(today)]


def _turns(today: date) -> Iterator[Signs]:
    return cycle(_signs(today))


def _signs(today: date) -> list[Signs]:
    soon = _CALM._replace(due_on=today + timedelta(days=3))
    return [
        _CALM,
        soon._replace(due_on=today - timedelta(days=2)),
        soon._replace(quiet_days=26),
        soon._replace(pushes=3, slipped_days=41),
        soon._replace(has_stale_proof=True),
        soon._replace(gate_is_open=True),
        soon._replace(moved_today=True),
        soon._replace(quiet_days=12),
        soon._replace(
            quiet_days=40, wait_until=today + timedelta(days=18), wait_why="Their budget is decided then"
        ),
        soon,
    ]


def _dressed(column: Column, turns: Iterator[Signs], today: date) -> Column:
    cards = tuple(_worn(card, next(turns), today) for card in column.cards)
    return column._replace(cards=cards)


def _worn(card: Card, signs: Signs, today: date) -> Card:
    told = badge(signs, today)
    return card._replace(badge=told, signs=signs, due_on=signs.due_on, step=card.step if signs.due_on else "")
