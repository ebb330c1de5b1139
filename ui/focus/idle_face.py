# SPDX-License-Identifier: MIT
"""What the panel shows while no clock runs: what comes next, or what a block still wants said."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rider.domain.focus.blocks import Block
from ui.actions import Do, tip, words
from ui.blocks.running_state import Coming, IdleState, LeftBehind, Unsaid
from ui.blocks.running_words import duration, left_until, title
from ui.blocks.words import clock_words
from ui.widgets.labels import plain


class IdleFace(QWidget):
    """A block and one thing to do with it, or a sentence.

    Signals:
        start_requested(str): start the clock of this block.
        account_requested(str): say what came of this block.
        recovery_requested(): say what is to become of the block that was left behind.
    """

    start_requested = Signal(object)
    account_requested = Signal(object)
    recovery_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: IdleState | None = None
        self._when, self._title = plain("", "muted"), plain("", "head")
        self._intent, self._sentence = plain("", ""), plain("", "muted")
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._when, self._title, self._intent, self._sentence):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_state(self, state: IdleState, *, private: bool) -> None:
        """Show what there is while nothing runs."""
        self._state = state
        match state:
            case Coming():
                self._show_coming(state, private=private)
            case Unsaid(block):
                self._show(self._ended(block), block, self.tr("Say what came of it"), private=private)
                self.button.setToolTip(tip(Do.FINISH_BLOCK))
            case LeftBehind(block):
                said = self.tr("Its clock ran when Rider was closed.")
                self._show(said, block, self.tr("Say what became of it"), private=private)
                self.button.setToolTip("")
            case _:
                self._show_nothing()

    @Slot()
    def go(self) -> None:
        """Wish for what the button says."""
        match self._state:
            case Coming(block):
                self.start_requested.emit(block.id)
            case Unsaid(block):
                self.account_requested.emit(block.id)
            case LeftBehind():
                self.recovery_requested.emit()

    @property
    def is_coming(self) -> bool:
        """Say whether a block is shown that can be started."""
        return isinstance(self._state, Coming)

    def _show_coming(self, state: Coming, *, private: bool) -> None:
        block = state.block
        begins = clock_words(block.starts_at, block.zone)
        length = duration(block.place.length_ms)
        when = left_until(block.starts_at - state.at_ms, begins) if state.is_today else begins
        day = "" if state.is_today else self.tr("Tomorrow, ")
        self._show(f"{day}{when} · {length}", block, words(Do.START_BLOCK).text, private=private)
        self.button.setToolTip(tip(Do.START_BLOCK))

    def _ended(self, block: Block) -> str:
        at_ms = block.spent.ended_at if block.spent is not None else block.ends_at
        return self.tr("Ended at {time}").format(time=clock_words(at_ms, block.zone))

    def _show(self, when: str, block: Block, button: str, *, private: bool) -> None:
        intent = "" if private else block.intent
        self._when.setText(when)
        self._title.setText(title(block, private=private))
        self._intent.setText(intent)
        self.button.setText(button)
        for part in (self._when, self._title, self.button):
            part.show()
        self._intent.setVisible(bool(intent))
        self._sentence.hide()

    def _show_nothing(self) -> None:
        for part in (self._when, self._title, self._intent, self.button):
            part.hide()
        self._sentence.setText(
            self.tr("Nothing is planned. Drag a deal onto the day, or draw a block there.")
        )
        self._sentence.show()
