# SPDX-License-Identifier: MIT
"""Won and Lost: narrow targets at the right of the board while a card is being dragged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rider.reads.board.board import LOST_COLUMN, WON_COLUMN
from ui.board.drop_zone import DropZone, Judge
from ui.board.verdict import Verdict, Way
from ui.icons import icon
from ui.widgets.mirror import inset

_LETTERS_WIDE = 13


class OutcomeTarget(DropZone):
    """One way for a deal to end."""

    def __init__(self, outcome: str, name: str, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(outcome, judge, parent)
        self.setProperty("role", "outcome")
        self.setAccessibleName(name)
        self._picture = QLabel()
        self._picture.setPixmap(icon(outcome, "muted").pixmap(24, 24))
        self._title = _label(name, "title")
        self._says = _label("", "says")
        self._says.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.addStretch(1)
        for label in (self._picture, self._title, self._says):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """Return what the target says."""
        return f"{self._title.text()}\n{self._says.text()}".strip()

    def show_verdict(self, verdict: Verdict | None) -> None:
        super().show_verdict(verdict)
        self._says.setText(self._words(verdict) if verdict else "")

    def _words(self, verdict: Verdict) -> str:
        short = len(verdict.missing)
        match verdict.way:
            case Way.SHORT:
                return self.tr("1 proof short") if short == 1 else self.tr("{n} proofs short").format(n=short)
            case Way.OPEN:
                return self.tr("Gate open")
            case Way.OWED:
                return self.tr("Overdue step first")
            case Way.LOSE:
                return self.tr("Asks for the reason")
            case _:
                return ""


class DropTargets(QWidget):
    """Won above Lost.

    Signals:
        card_dropped(DealId, str): a card was dropped on WON_COLUMN or LOST_COLUMN.
    """

    card_dropped = Signal(object, object)

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.won = OutcomeTarget(WON_COLUMN, self.tr("Won"), judge, self)
        self.lost = OutcomeTarget(LOST_COLUMN, self.tr("Lost"), judge, self)
        column = QVBoxLayout(self)
        inset(column, 14, 0, 0, 0)
        column.setSpacing(14)
        for target in (self.won, self.lost):
            target.card_dropped.connect(self.card_dropped)
            column.addWidget(target, 1)
        self.setFixedWidth(14 + self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self.hide()


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
