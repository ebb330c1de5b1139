# SPDX-License-Identifier: MIT
"""Pictures of the board and of the sheets around a deal."""

from PySide6.QtWidgets import QWidget

from rider.reads.board.board import WON_COLUMN
from ui.board.verdict import Way
from ui.deal.panel import DealSheet
from ui.shots.studio import Studio, settle


def board(studio: Studio) -> QWidget:
    """Return the window with the board."""
    studio.window.board.begin()
    return studio.window


def gate(studio: Studio) -> QWidget:
    """Return the gate sheet of a deal that is short of proof."""
    card, target = studio.card(Way.SHORT, 3)
    studio.window.board.select(card.deal_id)
    studio.window.flows.ask_gate(card.deal_id, target)
    return studio.window


def gate_skip(studio: Studio) -> QWidget:
    """Return the gate sheet over several stages."""
    card = next(c for c in studio.cards() if not c.hollow)
    board = studio.window.board.board
    assert board is not None
    studio.window.flows.ask_gate(card.deal_id, board.columns[3].id)
    return studio.window


def gate_won(studio: Studio) -> QWidget:
    """Return the gate sheet of Won."""
    studio.window.flows.ask_gate(studio.cards()[-1].deal_id, WON_COLUMN)
    return studio.window


def deal(studio: Studio) -> QWidget:
    """Return the deal panel."""
    studio.window.flows.open_deal(studio.card(Way.SHORT, 3)[0].deal_id)
    return studio.window


def deal_at(studio: Studio, part: str) -> QWidget:
    """Return the window with the deal panel open at one of its parts."""
    deal(studio)
    settle()
    sheet = studio.window.flows.side.content
    assert isinstance(sheet, DealSheet)
    sheet.jump(part)
    return studio.window


def deal_proof(studio: Studio) -> QWidget:
    """Return the proofs of a deal."""
    return deal_at(studio, "proof")


def deal_people(studio: Studio) -> QWidget:
    """Return the people of a deal."""
    return deal_at(studio, "people")


def deal_record(studio: Studio) -> QWidget:
    """Return the record of a deal."""
    return deal_at(studio, "record")


def lost(studio: Studio) -> QWidget:
    """Return the sheet that asks why a deal was lost."""
    studio.window.flows.ask_lost(studio.cards()[0].deal_id)
    return studio.window


def move_back(studio: Studio) -> QWidget:
    """Return the sheet that asks why a deal goes back."""
    board = studio.window.board.board
    assert board is not None
    card = next(c for c in board.columns[2].cards if not c.hollow)
    studio.window.flows.ask_move_back(card.deal_id, board.columns[1].id)
    return studio.window


def reopen(studio: Studio) -> QWidget:
    """Return the sheet that reopens a deal."""
    board = studio.window.board.board
    assert board is not None
    studio.window.flows.ask_reopen(board.lost.cards[0].deal_id)
    return studio.window


def new_deal(studio: Studio) -> QWidget:
    """Return the sheet of a new deal."""
    board = studio.window.board.board
    assert board is not None
    studio.window.flows.ask_new_deal(board)
    return studio.window
