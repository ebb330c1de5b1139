# SPDX-License-Identifier: MIT
"""The slim line above the import: where the rep is, and what can be gone back to."""

from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.icons import dress
from ui.theme import restyle


class Step(IntEnum):
    """The steps of an import, in order."""

    FILE = 0
    COLUMNS = 1
    STAGES = 2
    CHECK = 3
    DONE = 4


class StepLine(QFrame):
    """One button for each step; those that can be gone to are enabled.

    Signals:
        chosen(Step): the rep wants to go there.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "steps")
        self.setAccessibleName(self.tr("Steps"))
        self._words = (
            self.tr("File"),
            self.tr("Columns"),
            self.tr("Stages"),
            self.tr("Check"),
            self.tr("Done"),
        )
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 6, 18, 6)
        self._row.setSpacing(4)
        for step in Step:
            self._row.addWidget(self._build_button(step))
        self._row.addStretch(1)
        self._group.buttonClicked.connect(self._tell)

    def button(self, step: Step) -> QPushButton:
        """Return the button of a step."""
        found = self._group.button(int(step))
        assert isinstance(found, QPushButton)
        return found

    def show_steps(self, here: Step, done: frozenset[Step], reachable: frozenset[Step]) -> None:
        """Show where the rep is, what is done, and what can be gone to."""
        for step in Step:
            button, word = self.button(step), self._words[step]
            is_here, is_done = step is here, step in done and step is not here
            button.setEnabled(step in reachable or is_here)
            restyle(button, "at", "now" if is_here else "done" if is_done else "ahead")
            button.setText(word if is_done else f"{step + 1}  {word}")
            _mark(button, is_done=is_done)
            side = round(self.fontMetrics().height() * 0.9)
            button.setIconSize(QSize(side, side))
            said = self.tr("Step {number} of {all}: {step}").format(number=step + 1, all=len(Step), step=word)
            state = self.tr("you are here") if is_here else self.tr("done") if is_done else ""
            button.setAccessibleName(f"{said}, {state}" if state else said)

    def _build_button(self, step: Step) -> QPushButton:
        button = QPushButton(self._words[step])
        button.setProperty("role", "step")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button, int(step))
        return button

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(Step(self._group.id(button)))


def _mark(button: QPushButton, *, is_done: bool) -> None:
    if is_done:
        dress(button, "check", "accent")
        return
    button.setProperty("riderIcon", None)
    button.setIcon(QIcon())
