# SPDX-License-Identifier: MIT
"""Why deals wear their badges: of a card from the board that shows it, of one deal from the file."""

import sqlite3
from typing import get_args

from rider.clock import Clock
from rider.domain.gate import HeldByRequirement
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.domain.reasons import Case, Reason, reasons
from rider.reads.board.board import LOST_COLUMN, WON_COLUMN, Board
from rider.reads.board.cards import Card
from rider.reads.board.held import Judge, last_proven, rows_by_deal
from rider.reads.board.pace import paces
from rider.reads.board.signs import COLUMNS, Beside, SignRow, day_of
from rider.reads.board.told import moved_since, told_by_deal

_DEAL = f"""
SELECT {COLUMNS}, d.value_minor, d.currency, d.probability, coalesce(d.claim_outcome, d.outcome) AS outcome,
       d.archived_at
  FROM deal d LEFT JOIN next_step n ON n.deal_id = d.id AND n.closed_seq IS NULL
 WHERE d.id = ?"""

_SIGNS = len(get_args(SignRow))


def of_card(board: Board, card: Card) -> tuple[Reason, ...]:
    """Return why a card wears its badge, without asking the file; nothing for one that has ended."""
    if card.column_id in (WON_COLUMN, LOST_COLUMN):
        return ()
    ladder = board.pipeline
    claim = ladder.stage(card.column_id) if card.hollow else None
    held = board.held.get(card.deal_id, {})
    case = Case(ladder, ladder.stage(card.stage_id), claim, held, card.value, card.stated)
    pace = board.paces.get(card.column_id, card.signs.pace)
    return reasons(card.signs._replace(pace=pace), case, board.today, board.at_ms)


def of_deal(
    connection: sqlite3.Connection, clock: Clock, deal_id: str, ladder: Pipeline, held: HeldByRequirement
) -> tuple[Reason, ...]:
    """Return the same of one deal of a ladder; nothing for one that has ended or is in the archive."""
    row = connection.execute(_DEAL, (deal_id,)).fetchone()
    if row is None or row["outcome"] != "open" or row["archived_at"] is not None:
        return ()
    day, stage = day_of(clock), ladder.stage(row["stage_id"])
    claim = ladder.stage(row["claim_stage_id"]) if row["claim_stage_id"] else None
    proofs = rows_by_deal(connection, "deal_id = ?", deal_id).get(row["id"], [])
    beside = Beside(
        day,
        paces(connection, [claim or stage], day.at_ms),
        told_by_deal(connection, "e.deal_id = ?", deal_id),
        moved_since(connection, day.begins_ms),
    )
    signs = beside.signs(row[:_SIGNS], Judge(ladder, day.at_ms).proven(stage.id, proofs), last_proven(proofs))
    value = None if row["value_minor"] is None else Money(row["value_minor"], row["currency"])
    case = Case(ladder, stage, claim, held, value, row["probability"])
    return reasons(signs, case, day.date, day.at_ms)
