# SPDX-License-Identifier: MIT
"""The running block: its clock, what is to be true afterwards, and what can be done with it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rider.domain.focus.blocks import Ending, GapKind
from ui.actions import Do, tip, words
from ui.blocks.button_row import ButtonRow
from ui.blocks.running_state import Running
from ui.blocks.running_words import duration, gap_words, title, told_of
from ui.focus.choices import Choices
from ui.focus.ring import Ring
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import plain

FIVE, FIFTEEN = 5, 15


class RunningFace(QWidget):
    """Shows a running block and says what the rep wishes.

    Signals:
        pause_requested(), go_on_requested(): stop the clock for a while, let it go on.
        interruption_requested(GapKind), interruption_ended(): something else takes the time, or no longer.
        extension_requested(int): plan so many more minutes.
        end_requested(Ending): the clock is to stop.
    """

    pause_requested = Signal()
    go_on_requested = Signal()
    interruption_requested = Signal(object)
    interruption_ended = Signal()
    extension_requested = Signal(object)
    end_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running: Running | None = None
        self.ring = Ring()
        self._title, self._intent = plain("", "head"), plain("", "")
        self._question = plain(self.tr("What will be true afterwards?"), "small")
        self._now, self._told = plain("", "interrupted"), plain("", "small")
        self._kept = plain(
            self.tr("The clock survives sleep and restart; closing Rider keeps the block."), "small"
        )
        self._now.setContentsMargins(0, 0, 0, 4)
        self._useful = _Useful()
        self._build_buttons()
        self._buttons = ButtonRow((self.paused, self.interrupted, self.finished))
        self._build_menus()
        self._build()
        self._connect()

    def show_block(self, running: Running, useful: Iterable[str], *, private: bool) -> None:
        """Show which block runs, and the proofs that would be useful beside its own."""
        self._title.setText(title(running.block, private=private))
        intent = "" if private else running.block.intent
        self._intent.setText(intent)
        for label in (self._question, self._intent):
            label.setVisible(bool(intent))
        self._useful.show_titles(useful)
        self.show_clock(running)

    def show_clock(self, running: Running) -> None:
        """Show how its clock stands."""
        before, self._running = self._running, running
        self.ring.show_clock(running)
        _say(self._told, told_of(running))
        _say(self._now, self._interrupted_so_far(running))
        if before is None or _standing(before) != _standing(running):
            self._name_buttons(running)

    @Slot()
    def pause_or_go_on(self) -> None:
        """Wish for the clock to stop for a while, or to go on."""
        if self._running is not None:
            (self.go_on_requested if self._running.is_paused else self.pause_requested).emit()

    @Slot()
    def interrupt_or_return(self) -> None:
        """Ask what interrupts, or say that the interruption is over."""
        if self._running is None or self._running.is_paused:
            return
        if self._running.interruption is not None:
            self.interruption_ended.emit()
        else:
            self._kinds.open_at(self.interrupted)

    @Slot()
    def finish(self) -> None:
        """Wish for the clock to stop; before its time, ask why."""
        if self._running is None:
            return
        if self._running.is_over:
            self.end_requested.emit(Ending.ON_TIME)
        else:
            self._endings.open_at(self.finished)

    @Slot()
    def add_five(self) -> None:
        """Wish for five more minutes."""
        self.extension_requested.emit(FIVE)

    @Slot()
    def add_fifteen(self) -> None:
        """Wish for fifteen more minutes."""
        self.extension_requested.emit(FIFTEEN)

    # -- building

    def _build_buttons(self) -> None:
        self.paused, self.interrupted = _button(Do.PAUSE_BLOCK), _button(Do.INTERRUPT)
        self.finished = _button(Do.FINISH_BLOCK, "primary")
        self.five = _button(Do.MORE_TIME, "small")
        self.fifteen = QPushButton(self.tr("+15 min"))
        self.fifteen.setProperty("role", "small")
        self.fifteen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fifteen.setToolTip(self.tr("Plan fifteen more minutes for this block"))

    def _build_menus(self) -> None:
        kinds = (
            (GapKind.INTERNAL, self.tr("Someone &inside")),
            (GapKind.EXTERNAL, self.tr("Someone &outside")),
            (GapKind.PROSPECT_CALL, self.tr("A &prospect called")),
        )
        endings = (
            (Ending.REACHED_EARLY, self.tr("&Reached early")),
            (Ending.GAVE_UP, self.tr("&Gave up for now")),
        )
        self._kinds = Choices(self.tr("What interrupts?"), kinds, self)
        self._endings = Choices(self.tr("Before its time: why?"), endings, self)

    def _build(self) -> None:
        more = QHBoxLayout()
        more.setSpacing(8)
        more.addStretch(1)
        more.addWidget(self.five)
        more.addWidget(self.fifteen)
        more.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.ring)
        column.addSpacing(6)
        column.addLayout(more)
        column.addSpacing(8)
        for label in (self._title, self._question, self._intent):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._useful)
        column.addSpacing(8)
        column.addWidget(self._now)
        column.addWidget(self._buttons)
        column.addSpacing(8)
        column.addWidget(self._told)
        column.addWidget(self._kept)

    def _connect(self) -> None:
        self.paused.clicked.connect(self.pause_or_go_on)
        self.interrupted.clicked.connect(self.interrupt_or_return)
        self.finished.clicked.connect(self.finish)
        self.five.clicked.connect(self.add_five)
        self.fifteen.clicked.connect(self.add_fifteen)
        self._kinds.chosen.connect(self.interruption_requested)
        self._endings.chosen.connect(self.end_requested)

    def _name_buttons(self, running: Running) -> None:
        self.paused.setText(self.tr("Go on") if running.is_paused else words(Do.PAUSE_BLOCK).text)
        back = running.interruption is not None
        self.interrupted.setText(self.tr("Back to it") if back else words(Do.INTERRUPT).text)
        self.interrupted.setEnabled(not running.is_paused)
        self._buttons.fit()

    def _interrupted_so_far(self, running: Running) -> str:
        if running.interruption is None:
            return ""
        who, time = gap_words(running.interruption), duration(running.interruption_ms)
        return self.tr("{who}: {time} so far. The clock goes on.").format(who=who, time=time)


class _Useful(QFrame):
    """What else the deal is short of, so that one conversation gets more than one proof."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "factCard")
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 13, 11)
        column.setSpacing(4)
        column.addWidget(plain(self.tr("Also useful here"), "small"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)

    def show_titles(self, titles: Iterable[str]) -> None:
        """Show these titles, a line for each; without any, nothing is shown."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in titles:
            row = ElidedLabel(f"○ {each}")
            self._rows.addWidget(row)
            row.show()
        self.setVisible(self._rows.count() > 0)


def _button(do: Do, role: str = "plain") -> QPushButton:
    made = QPushButton(words(do).text)
    made.setProperty("role", role)
    made.setToolTip(tip(do))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the day
    return made


def _standing(running: Running) -> tuple[object, ...]:
    return running.is_paused, running.interruption is None


def _say(label: QLabel, words: str) -> None:
    """Say something else, or nothing; the same once more would lay the panel out every second."""
    if label.text() != words or label.isHidden() == bool(words):
        label.setText(words)
        label.setVisible(bool(words))
