# SPDX-License-Identifier: MIT
"""The sheets that a deal's verbs ask with, half filled in, and the header's menu, as pictures show them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QListView, QRadioButton, QWidget

from rider.reads.board.board import Card

if TYPE_CHECKING:
    from ui.shots.studio import Studio


def _step(studio: Studio) -> QWidget:
    card = _chosen(studio, _is_due)
    studio.window.flows.ask_step(card.deal_id)
    return _typed(studio, ["Walk Dana through the paper process", "Their budget closes on Friday"])


def _step_overdue(studio: Studio) -> QWidget:
    studio.window.flows.ask_step(_chosen(studio, _is_overdue).deal_id)
    return studio.window


def _resolve(studio: Studio) -> QWidget:
    studio.window.flows.ask_resolve(_chosen(studio, _is_overdue).deal_id)
    return studio.window


def _put_off(studio: Studio) -> QWidget:
    often = max((c for c in studio.cards() if c.step), key=lambda c: studio.bridge.deal(c.deal_id).pushes)
    studio.window.board.select(often.deal_id)
    studio.window.flows.ask_resolve(often.deal_id)
    return _chose(studio, 1)


def _push_close(studio: Studio) -> QWidget:
    often = max(studio.cards(), key=lambda c: studio.bridge.deal(c.deal_id).close_pushes)
    studio.window.board.select(often.deal_id)
    studio.window.flows.ask_push_close(often.deal_id)
    return _chose(studio, 1)


def _wait(studio: Studio) -> QWidget:
    studio.window.flows.ask_wait(_chosen(studio, _is_due).deal_id)
    return studio.window


def _archive(studio: Studio) -> QWidget:
    studio.window.flows.ask_archive(_chosen(studio, _is_due).deal_id)
    return studio.window


def _pipeline(studio: Studio) -> QWidget:
    studio.window.flows.ask_pipeline(_chosen(studio, _is_due).deal_id)
    return studio.window


def _merge(studio: Studio) -> QWidget:
    studio.window.flows.ask_merge(_chosen(studio, _is_due).deal_id)
    sheet = studio.window.flows.side.content
    assert sheet is not None
    shown = sheet.findChildren(QListView)[0]
    shown.setCurrentIndex(shown.model().index(0, 0))
    return studio.window


def _back_overdue(studio: Studio) -> QWidget:
    board = studio.window.board.board
    assert board is not None
    late = next(c for column in board.columns[1:] for c in column.cards if _is_overdue(c) and not c.hollow)
    studio.window.board.select(late.deal_id)
    studio.window.flows.ask_move_back(late.deal_id, board.columns[0].id)
    return studio.window


def _menu(studio: Studio) -> QPixmap:
    """Return the window with the header's menu, which is a window of its own, where it opens."""
    more = studio.window.header.more
    card = _chosen(studio, _is_due)
    more.name_steps(f"Undo the move to Proposal · {card.name}", "")
    more.open_menu()
    picture = studio.window.grab()
    at = more.mapTo(studio.window, QPoint(more.width() - more.choices.width(), more.height() + 2))
    painter = QPainter(picture)
    painter.drawPixmap(at, more.choices.grab())
    painter.end()
    more.choices.close()
    studio.window.undo_keys.rename()
    return picture


VERBS: dict[str, Callable[[Studio], QWidget | QPixmap]] = {
    "step": _step,
    "step-overdue": _step_overdue,
    "resolve": _resolve,
    "resolve-put-off": _put_off,
    "push-close": _push_close,
    "wait": _wait,
    "archive": _archive,
    "pipeline": _pipeline,
    "merge": _merge,
    "move-back-overdue": _back_overdue,
    "menu": _menu,
}
"""Pictures by their names."""


def _chosen(studio: Studio, fits: Callable[[Card], bool]) -> Card:
    """Return the first solid card that fits, which becomes the current one."""
    card = next(c for c in studio.cards() if fits(c) and not c.hollow)
    studio.window.board.select(card.deal_id)
    return card


def _is_due(card: Card) -> bool:
    return card.due_on is not None and not _is_overdue(card)


def _is_overdue(card: Card) -> bool:
    return card.badge.kind.value == "overdue"


def _typed(studio: Studio, texts: list[str]) -> QWidget:
    """Write into the sheet's fields, in their order."""
    sheet = studio.window.flows.side.content
    assert sheet is not None
    lines = [f for f in sheet.findChildren(QLineEdit) if f.placeholderText()]
    for line, text in zip(lines, texts, strict=False):
        line.setText(text)
    return studio.window


def _chose(studio: Studio, place: int) -> QWidget:
    """Choose among the sheet's radio buttons."""
    sheet = studio.window.flows.side.content
    assert sheet is not None
    sheet.findChildren(QRadioButton)[place].click()
    return studio.window
