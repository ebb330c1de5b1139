# SPDX-License-Identifier: MIT
"""The board as pictures: badges, a drag, what is said, and what a filter leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from rider.domain.momentum import BadgeKind
from ui.board.filters import Quick
from ui.board.verdict import Way, judge
from ui.shots.badges import dressed

if TYPE_CHECKING:  # the studio shows these scenes
    from PySide6.QtWidgets import QWidget

    from ui.shots.studio import Studio

_LIFTED_BY = QPoint(-96, 260)


def badges(studio: Studio) -> QWidget:
    """Show every badge."""
    page = studio.window.board
    assert page.board is not None
    page.show_board(dressed(page.board))
    page.begin()
    return studio.window


def why(studio: Studio) -> QPixmap:
    """Return the window with the reasons of the first card that is stalled."""
    from ui.shots.studio import settle

    badges(studio)
    stalled = next(c for c in studio.cards() if c.badge.kind is BadgeKind.STALLED)
    studio.window.board.select(stalled.deal_id)
    lane = next(c for c in studio.window.board.lanes.columns if c.model.row_of(stalled.deal_id) >= 0)
    index = lane.model.index(lane.model.row_of(stalled.deal_id))
    place = lane.cards.visualRect(index).center()
    settle()
    picture = studio.window.grab()
    QToolTip.showText(lane.cards.viewport().mapToGlobal(place), str(index.data(Qt.ItemDataRole.ToolTipRole)))
    tips = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel")]
    painter = QPainter(picture)
    for tip in tips:
        painter.drawPixmap(lane.cards.viewport().mapTo(studio.window, place + QPoint(8, 12)), tip.grab())
    painter.end()
    QToolTip.hideText()
    return picture


def _held_over(studio: Studio, way: Way, column: int) -> QPixmap:
    """Return the window with a card held over a column, in the middle of a drag."""
    card, target = studio.card(way, column)
    page = studio.window.board
    board = page.board
    assert board is not None
    page.select(card.deal_id)
    lane = next(c for c in page.lanes.columns if c.zone_id == target)
    source = next(c for c in page.lanes.columns if c.zone_id == card.column_id).cards
    taken: list[QPixmap] = []

    def hold(drag: QDrag) -> None:
        lane.show_verdict(judge(board, card, target))
        studio.window.grab()
        picture = studio.window.grab()
        painter = QPainter(picture)
        painter.drawPixmap(lane.mapTo(studio.window, _LIFTED_BY), drag.pixmap())
        painter.end()
        taken.append(picture)

    native, source.run_drag = source.run_drag, hold
    source.startDrag(Qt.DropAction.MoveAction)
    source.run_drag = native
    lane.show_verdict(None)
    return taken[0]


def short(studio: Studio) -> QPixmap:
    """Return a card held over a gate that is closed."""
    return _held_over(studio, Way.SHORT, 3)


def gate_open(studio: Studio) -> QPixmap:
    """Return a card held over a gate that is open."""
    return _held_over(studio, Way.OPEN, 3)


def toast(studio: Studio) -> QWidget:
    """Show what is said after a move."""
    studio.window.toast.show_text(
        studio.window.tr("{deal} moved to {stage}").format(deal=studio.cards()[0].name, stage="Validation"),
        undo=True,
    )
    return studio.window


def no_match(studio: Studio) -> QWidget:
    """Show a filter that lets nothing through."""
    studio.window.board.bar.field.setText("zeppelin")
    return studio.window


def closed(studio: Studio) -> QWidget:
    """Show the deals that were won."""
    studio.window.board.bar.quick.button(Quick.WON).click()
    return studio.window
