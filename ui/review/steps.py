# SPDX-License-Identifier: MIT
"""The pages of a review as numbered steps: those that are done, the one in view, and those to come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from rider.domain.review.answers import Question
from ui.review.titles import page_title
from ui.theme import restyle
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import plain
from ui.widgets.laid_button import LaidButton

_MARK = 26
DONE, CURRENT, OPEN = "done", "current", "open"


class StepButton(LaidButton):
    """A page of the review: its number, or a tick once it is done, and what it is called."""

    def __init__(self, question: Question, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self._number = question, number
        self.setProperty("role", "step")
        self.mark, self.name = QLabel(str(number)), plain(page_title(question), "step")
        self.line, self._is_line = ElidedLabel(page_title(question), role="step"), False
        self.mark.setProperty("role", "stepMark")
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 5, 6, 5)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.name, 1)
        row.addWidget(self.line, 1)
        for label in (self.mark, self.name, self.line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: str, *, is_line: bool) -> None:
        """Show whether the page is done, in view or still open; in a line only the one in view is named."""
        self._is_line = is_line
        self.name.setVisible(not is_line)
        self.line.setVisible(is_line and state == CURRENT)
        side = max(_MARK, round(self.fontMetrics().height() * 1.5))
        self.mark.setFixedSize(side, side)
        self.mark.setText("✓" if state == DONE else str(self._number))
        for part in (self, self.mark, self.name, self.line):
            restyle(part, "state", state)
        told = {DONE: self.tr("done"), CURRENT: self.tr("in view"), OPEN: self.tr("open")}[state]
        self.setAccessibleName(f"{self._number}. {page_title(self.question)}, {told}")

    def hasHeightForWidth(self) -> bool:
        return not self._is_line


class Steps(QFrame):
    """The steps under one another, or as one line where there is little room.

    Signals:
        chosen(Question): this page is wanted.
        short_chosen(bool): the short form is wanted from now on, or the whole one.
    """

    chosen = Signal(object)
    short_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("The pages of this review"))
        self.buttons: list[StepButton] = []
        self.short = QPushButton(self.tr("Short form"))
        self.short.setProperty("role", "switch")
        self.short.setCheckable(True)
        self.short.setToolTip(self.tr("Only what moved and what is owed"))
        self.short.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.short.clicked.connect(self.short_chosen)
        self.foot = plain(
            self.tr("Rider asks what changed, never how many. Calls and emails are not counted here."),
            "small",
        )
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(8)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(16, 22, 16, 22)
        self._whole.addLayout(self._row)
        self._whole.addStretch(1)
        self._whole.addWidget(self.short, 0, Qt.AlignmentFlag.AlignLeft)
        self._whole.addSpacing(8)
        self._whole.addWidget(self.foot)
        self._is_line = False

    def show_steps(self, questions: Sequence[Question], current: Question, done: Sequence[Question]) -> None:
        """Show the pages of a review, which of them is in view, and which are done."""
        if [b.question for b in self.buttons] != list(questions):
            self._rebuild(questions)
        for button in self.buttons:
            is_current = button.question is current
            state = CURRENT if is_current else DONE if button.question in done else OPEN
            button.show_state(state, is_line=self._is_line)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in its order."""
        return [*self.buttons, self.short]

    def choose_short(self, short: bool) -> None:
        """Show which form is chosen."""
        self.short.setChecked(short)

    def set_line(self, line: bool) -> None:
        """Stand in one line above the question, or under one another beside it."""
        if line == self._is_line:
            return
        self._is_line = line
        way = QBoxLayout.Direction.LeftToRight if line else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._whole.setDirection(way)
        self._whole.setContentsMargins(*((16, 8, 16, 8) if line else (16, 22, 16, 22)))
        self.foot.setVisible(not line)
        restyle(self, "at", "top" if line else "left")
        for button in self.buttons:
            button.show_state(str(button.property("state")), is_line=line)

    def _rebuild(self, questions: Sequence[Question]) -> None:
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [StepButton(question, number) for number, question in enumerate(questions, 1)]
        for button in self.buttons:
            button.clicked.connect(self._tell)
            self._row.addWidget(button)

    @Slot()
    def _tell(self) -> None:
        asked = self.sender()
        if isinstance(asked, StepButton):
            self.chosen.emit(asked.question)
