# SPDX-License-Identifier: MIT
"""A rep at the deal panel: how things are found, typed and pressed in it."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.playbook import Requirement
from rider.domain.proof import Evidence
from rider.reads.deal import Deal, Proof
from tests.builders import evidence
from tests.ui.desk import Desk
from ui.deal.facts import facts_of
from ui.deal.panel import DealSheet
from ui.deal.proof_row import ProofRow
from ui.widgets.menu_button import MenuButton

W = TypeVar("W", bound=QWidget)
BARE = Qt.KeyboardModifier.NoModifier


class PanelDesk(Desk):
    """A rep with one deal on the board, at its panel."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        self.deal_id = self.make("Dock scheduling")
        facts = replace(facts_of(self.deal), lead_source="Referral")
        assert self.bridge.edit(self.deal_id, facts)

    @property
    def deal(self) -> Deal:
        """Return the deal as it is on record."""
        return self.bridge.deal(self.deal_id)

    @property
    def content(self) -> QWidget:
        """Return what the side sheet shows."""
        content = self.window.flows.side.content
        assert content is not None
        return content

    @property
    def panel(self) -> DealSheet:
        """Return the deal panel, which must be what is shown."""
        assert isinstance(self.content, DealSheet)
        return self.content

    def open_panel(self) -> DealSheet:
        """Open the deal panel."""
        self.window.flows.open_deal(self.deal_id)
        self.settle()
        return self.panel

    def settle(self) -> None:
        """Let what is shown be laid out, as before a paint."""
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # -- finding

    def control(self, name: str, kind: type[W]) -> W:
        """Return a control that is shown, by the beginning of its accessible name."""
        found = [w for w in self.content.findChildren(kind) if w.isVisible()]
        return next(w for w in found if w.accessibleName().startswith(name))

    def button(self, name: str) -> QAbstractButton:
        """Return a button by the beginning of its words or of its accessible name."""
        found = [b for b in self.content.findChildren(QAbstractButton) if b.isVisible()]
        return next(b for b in found if b.text().startswith(name) or b.accessibleName().startswith(name))

    def line(self, name: str) -> QLineEdit:
        """Return a line of text."""
        return self.control(name, QLineEdit)

    def row(self, title: str) -> ProofRow:
        """Return the row of a requirement."""
        rows = [r for r in self.content.findChildren(ProofRow) if r.isVisible()]
        return next(r for r in rows if r.accessibleName().startswith(title))

    def requirement(self, title: str) -> Requirement:
        """Return a requirement by the beginning of its title."""
        asked = self.deal.pipeline.asked_for(self.deal.pipeline.won)
        return next(r for r in asked if r.title.startswith(title))

    def proof(self, title: str) -> Proof:
        """Return the standing proof of a requirement."""
        asked = self.requirement(title)
        return next(p for p in self.deal.proofs if p.requirement_id == asked.id)

    def shown(self) -> str:
        """Return every word that is shown, line by line."""
        labels = [x for x in self.content.findChildren(QLabel) if x.isVisible()]
        return "\n".join(
            x.text() for x in sorted(labels, key=lambda x: x.mapTo(self.content, QPoint(0, 0)).y())
        )

    def words(self, role: str) -> list[str]:
        """Return the words that are shown with a role."""
        found = [x for x in self.content.findChildren(QLabel) if x.isVisible() and x.property("role") == role]
        return [x.text() for x in found]

    def record(self) -> list[str]:
        """Return the entries of the record, the latest first, each with all that is told of it."""
        rows = [w for w in self.content.findChildren(QWidget) if w.property("role") == "entry"]
        seen = [w for w in rows if w.isVisible()]
        seen.sort(key=lambda w: w.mapTo(self.content, QPoint(0, 0)).y())
        return [w.accessibleName() for w in seen]

    # -- doing

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = BARE) -> None:
        """Press keys where the focus is, and let what follows be laid out."""
        super().press(*keys, modifier=modifier)
        self.settle()

    def type_over(self, field: QWidget, text: str) -> None:
        """Go to a field and type in place of what stands there."""
        field.setFocus()
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        if isinstance(line, QLineEdit):
            line.selectAll()
        QTest.keyClicks(field, text)

    def click(self, name: str) -> None:
        """Click a button with the mouse."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, menu: str, entry: str) -> None:
        """Open a menu by the keyboard and press Enter on an entry."""
        button = self.control(menu, MenuButton)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
        while not shown.activeAction().text().startswith(entry):
            QTest.keyClick(shown, Qt.Key.Key_Down)
        QTest.keyClick(shown, Qt.Key.Key_Return)
        self.settle()

    def give(self, title: str, **changes: object) -> Evidence:
        """Record a proof past the panel, as it stood there already."""
        given = evidence(self.requirement(title), self.bridge.today(), **changes)
        assert self.bridge.record(self.deal_id, [given])
        self.settle()
        return given

    def drop(self, widget: QWidget, path: Path) -> None:
        """Drop a file on a widget as the desktop does."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        left = Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, BARE)
        QApplication.sendEvent(widget, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, BARE))
        self.settle()
