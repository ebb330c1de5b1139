# SPDX-License-Identifier: MIT
"""A rep at the page of playbooks: a window over a real file, its rows, its sheets, and what is stored."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.playbook import Pipeline, Stage
from tests.gestures import LEFT, MOVE, NONE
from tests.ui.desk import Desk
from ui.playbook.flows import PlaybookFlows
from ui.playbook.ladder import Ladder
from ui.playbook.page import PlaybookPage
from ui.playbook.part import Kind, Part
from ui.playbook.row import Face, RuleRow
from ui.shell.pages import PLAYBOOK


class RulesDesk(Desk):
    """A desk with the page of playbooks open."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        self.qtbot = qtbot

    def look(self) -> None:
        """Open the window and turn to the page."""
        self.open()
        self.window.show_page(PLAYBOOK)

    @property
    def inside(self) -> PlaybookFlows:
        return self.window.doors.playbook.inside

    @property
    def page(self) -> PlaybookPage:
        return self.inside.page

    @property
    def ladder(self) -> Ladder:
        return self.page.ladder

    def stored(self, name: str = "New business") -> Pipeline:
        """Return a playbook as the file has it."""
        return next(p.pipeline for p in self.bridge.playbooks() if p.pipeline.name == name)

    def stage(self, name: str, playbook: str = "New business") -> Stage:
        """Return a stage as the file has it."""
        pipeline = self.stored(playbook)
        return next(s for s in (*pipeline.stages, *pipeline.archived) if s.name == name)

    def asked(self, stage: str) -> list[str]:
        """Return the titles of what a stage asks for in the file."""
        return [r.title for r in self.stage(stage).requirements]

    def names(self, playbook: str = "New business") -> list[str]:
        """Return the names of the stages in the file, in order."""
        return [s.name for s in self.stored(playbook).stages]

    def row(self, name: str) -> RuleRow:
        """Return the row of a stage or a requirement by its name."""
        return next(row for row in self.ladder.rows() if row.face.accessibleName() == name)

    def shown(self) -> list[str]:
        """Return the names of all rows in their order."""
        return [row.face.accessibleName() for row in self.ladder.rows()]

    def at(self, name: str) -> None:
        """Put the focus on a row."""
        self.ladder.select(self.row(name).part)

    def part(self, name: str) -> Part:
        return self.row(name).part

    def drag(self, name: str, to: str, *, above: bool = False, drop: bool = True) -> bool:
        """Drag a row below another one, or above it; return whether it was welcome there."""
        face, target = self.row(name).face, self.target(to)
        welcome: list[bool] = []

        def carry(drag: QDrag) -> None:
            mime = QMimeData()
            for kind in drag.mimeData().formats():
                mime.setData(kind, drag.mimeData().data(kind))
            y = 2 if above else target.height() - 2
            place = target.mapTo(self.ladder, QPoint(40, y))
            welcome.append(_carry(self.ladder, mime, place, drop=drop))

        face.run_drag = carry
        _pull(face)
        QApplication.processEvents()
        return welcome == [True]

    def target(self, name: str) -> QWidget:
        """Return what moves with a row: the card of a stage, or the row of a requirement."""
        row = self.row(name)
        if row.part.kind is Kind.REQUIREMENT:
            return row
        return next(card for card in self.ladder.cards if card.head is row)


def _pull(face: Face) -> None:
    start = QPointF(20, 10)
    far = start + QPointF(QApplication.startDragDistance() + 2, 4)
    _mouse(face, QEvent.Type.MouseButtonPress, start)
    _mouse(face, QEvent.Type.MouseMove, start + QPointF(1, 1))
    _mouse(face, QEvent.Type.MouseMove, far)
    _mouse(face, QEvent.Type.MouseButtonRelease, far)


def _mouse(face: Face, kind: QEvent.Type, at: QPointF) -> None:
    moves, up = kind is QEvent.Type.MouseMove, kind is QEvent.Type.MouseButtonRelease
    button = Qt.MouseButton.NoButton if moves else LEFT
    held = Qt.MouseButton.NoButton if up else LEFT
    QApplication.sendEvent(face, QMouseEvent(kind, at, QPointF(face.mapToGlobal(at)), button, held, NONE))


def _carry(zone: QWidget, mime: QMimeData, place: QPoint, *, drop: bool) -> bool:
    """Send what Qt sends while a drag enters a widget, moves over it and ends; say whether it was welcome."""
    enter = QDragEnterEvent(place, MOVE, mime, LEFT, NONE)
    QApplication.sendEvent(zone, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(place, MOVE, mime, LEFT, NONE)
    move.ignore()
    QApplication.sendEvent(zone, move)
    if drop and move.isAccepted():
        QApplication.sendEvent(zone, QDropEvent(QPointF(place), MOVE, mime, LEFT, NONE))
    elif drop:
        QApplication.sendEvent(zone, QDragLeaveEvent())
    return move.isAccepted()
