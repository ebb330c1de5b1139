# SPDX-License-Identifier: MIT
"""One true drag in a process of its own, told line by line into a file."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import gestures
from tests.ui import boards
from ui.board.page import BoardPage
from ui.theme import Appearance

_PATIENCE_MS = 20_000


class Witness(QObject):
    """Writes down what happened."""

    def __init__(self, page: BoardPage) -> None:
        super().__init__(page)
        self.page = page
        self.lines: list[str] = []
        self.source, self.target = page.lanes.columns[2], page.lanes.columns[3]
        page.gate_requested.connect(self.wished)

    @Slot()
    def over(self) -> None:
        self.lines.append(f"over: {self.target.hint.text.splitlines()[0]}")
        self._tell_targets()

    @Slot(object, object)
    def wished(self, deal_id: str, target: str) -> None:
        self.lines.append(f"wished: {deal_id} -> {target}")
        QTimer.singleShot(0, self.end)

    @Slot()
    def end(self) -> None:
        self.lines.append(f"stands: Dock scheduling in s2, row {self.source.model.row_of('Dock scheduling')}")
        self._tell_targets()
        QApplication.quit()

    def _tell_targets(self) -> None:
        self.lines.append(f"targets: {'shown' if self.page.lanes.targets.isVisible() else 'hidden'}")


def run(told: str) -> None:
    """Drag a card to a column whose gate is closed, and write down what was seen."""
    app = QApplication([])
    Appearance(app, "light")
    page = BoardPage()
    page.resize(1300, 760)
    page.show_board(boards.pictured())
    page.show()
    QTest.qWaitForWindowActive(page, 2_000)
    witness = Witness(page)
    QTimer.singleShot(_PATIENCE_MS, app.quit)
    drag = gestures.TrueDrag(witness.source.cards, 0, witness.target, witness.over)
    QTimer.singleShot(0, drag.begin)
    app.exec()
    Path(told).write_text("\n".join(witness.lines), encoding="utf-8")
