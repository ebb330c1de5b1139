# SPDX-License-Identifier: MIT
"""The box at the head of a column that says what a drop would do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.board.drop_zone import TONES
from ui.board.verdict import Verdict, Way
from ui.theme import restyle

_MOST_TITLES = 4


class GateHint(QFrame):
    """Names what is short, or says that the gate is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hint")
        self._title = _label("title")
        self._titles = [_label("missing") for _ in range(_MOST_TITLES)]
        self._foot = _label("foot", role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for label in (self._title, *self._titles, self._foot):
            column.addWidget(label)
        self.hide()

    @property
    def text(self) -> str:
        """Return everything that the box says, a line for each of its parts."""
        shown = (self._title, *self._titles, self._foot)
        return "\n".join(label.text() for label in shown if not label.isHidden())

    def say(self, verdict: Verdict) -> None:
        """Say what dropping would do."""
        restyle(self, "gate", TONES.get(verdict.way, ""))
        title, foot = self._words(verdict)
        _put(self._title, title)
        style = self._title.style()
        style.unpolish(self._title)
        style.polish(self._title)
        self._list(verdict.missing)
        _put(self._foot, foot)

    def _list(self, missing: tuple[str, ...]) -> None:
        lines = [f"○ {title}" for title in missing]
        if len(lines) > _MOST_TITLES:
            rest = len(lines) - _MOST_TITLES + 1
            lines = [*lines[: _MOST_TITLES - 1], self.tr("and {rest} more").format(rest=rest)]
        for label, line in zip(self._titles, [*lines, *[""] * _MOST_TITLES], strict=False):
            _put(label, line)

    def _words(self, verdict: Verdict) -> tuple[str, str]:
        name, short = verdict.name, len(verdict.missing)
        match verdict.way:
            case Way.SHORT if short == 1:
                return self.tr("1 proof short of {stage}").format(stage=name), self.tr("Drop to give it now")
            case Way.SHORT:
                said = self.tr("{count} proofs short of {stage}").format(count=short, stage=name)
                return said, self.tr("Drop to give them now")
            case Way.OWED:
                return self.tr("Gate open"), self.tr("Drop to close the overdue step, then move")
            case Way.BACK:
                return self.tr("Move back"), self.tr("Asks for a reason, never for proof")
            case Way.LOWER:
                adopted = self.tr("Drop to adopt the deal at the stage that is proven")
                return self.tr("Lower the claim"), adopted if verdict.adopts else self.tr("Needs no proof")
            case Way.REOPEN:
                return self.tr("Reopen"), self.tr("Drop to choose the stage")
            case _:
                return self.tr("Gate open: drop to move"), ""


def _label(name: str, role: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _put(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
