# SPDX-License-Identifier: MIT
"""“In focus”: the block that runs, or what comes next, at the right of the focus page."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rider.domain.focus.blocks import Block
from ui.actions import Do, action, tip, words
from ui.blocks.running_state import Nothing, PanelState, Running, Unsaid, may
from ui.focus.idle_face import IdleFace
from ui.focus.running_face import RunningFace
from ui.widgets.labels import plain

_SIDE = 18
_CHARACTERS_WIDE = 40


class RunningPanel(QFrame):
    """Shows what is in focus and says what the rep wishes; it knows no clock and no rules.

    Signals:
        start_requested(str), account_requested(str): of the block with this id.
        recovery_requested(): say what is to become of the block that was left behind.
        presenting_toggled(bool): the rep begins or ends presenting.
        All of a running block: see RunningFace, `face`.
    """

    start_requested = Signal(object)
    account_requested = Signal(object)
    recovery_requested = Signal()
    presenting_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "focusSide")
        self.setAccessibleName(self.tr("In focus"))
        self._state: PanelState = Nothing()
        self._useful: tuple[str, ...] = ()
        self._private = False
        self.face, self.idle, self.unsaid = RunningFace(), IdleFace(), IdleFace()
        self._unsaid: Block | None = None
        self._keys: dict[Do, QAction] = {}
        self.presenting = QPushButton(words(Do.PRESENT).text)
        self._silence = plain(
            self.tr("Presenting: notices are silent, deals are not named here."), "presenting"
        )
        self._no_notices = plain(self.tr("Notices of blocks are off: see Settings."), "small")
        self._build()
        self._connect()
        self.show_state(self._state)

    def show_state(self, state: PanelState, useful: Iterable[str] = (), unsaid: Block | None = None) -> None:
        """Show a block that runs, with what else its deal is short of, or what there is instead.

        `unsaid` is a block that has ended and of which the rep has not said what came of it.
        """
        self._state, self._useful, self._unsaid = state, tuple(useful), unsaid
        self.unsaid.setVisible(unsaid is not None)
        if unsaid is not None:
            self.unsaid.show_state(Unsaid(unsaid), private=self._private)
        runs = isinstance(state, Running)
        self.face.setVisible(runs)
        self.idle.setVisible(not runs)
        if isinstance(state, Running):
            self.face.show_block(state, self._useful, private=self._private)
        else:
            self.idle.show_state(state, private=self._private)
        self._fit_keys()

    def show_clock(self, running: Running) -> None:
        """Show how the clock of the running block stands: the quick way, for every second."""
        self._state = running
        self.face.show_clock(running)

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._private = private
        self.presenting.setChecked(private)
        self._silence.setVisible(private)
        self.show_state(self._state, self._useful, self._unsaid)

    def want_notices(self, *, wanted: bool) -> None:
        """Say that no notices of blocks come, where the rep does not want them."""
        self._no_notices.setVisible(not wanted)

    def act_in(self, page: QWidget) -> None:
        """Listen to the keys of a running block anywhere on a page; what is being typed is typed."""
        for do, slot in (
            (Do.START_BLOCK, self._start),
            (Do.PAUSE_BLOCK, self._pause),
            (Do.INTERRUPT, self._interrupt),
            (Do.MORE_TIME, self._add_time),
            (Do.FINISH_BLOCK, self._finish),
        ):
            self._keys[do] = action(do, page)
            self._keys[do].triggered.connect(slot)
        self._fit_keys()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _CHARACTERS_WIDE, super().sizeHint().height())

    # -- building

    def _build(self) -> None:
        self.presenting.setCheckable(True)
        self.presenting.setProperty("role", "switch")
        self.presenting.setToolTip(tip(Do.PRESENT))
        self.presenting.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._silence.hide()
        self._no_notices.hide()
        head = QHBoxLayout()
        head.addWidget(plain(self.tr("In focus"), "head", wrap=False), 1)
        head.addWidget(self.presenting)
        inside = QWidget()
        inside.setProperty("role", "clear")
        # As tall as its words are at this width: Qt would leave room for them at the least width, too.
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 14, _SIDE, _SIDE)
        column.setSpacing(10)
        column.addLayout(head)
        for part in (self._silence, self._no_notices, self.face, self.unsaid, self.idle):
            column.addWidget(part)
        column.addStretch(1)
        self._put_into_a_scroller(inside)

    def _put_into_a_scroller(self, inside: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _connect(self) -> None:
        self.idle.start_requested.connect(self.start_requested)
        self.unsaid.account_requested.connect(self.account_requested)
        self.idle.recovery_requested.connect(self.recovery_requested)
        self.presenting.clicked.connect(self.presenting_toggled)

    # -- keys

    def _fit_keys(self) -> None:
        """Allow what can be done as things stand."""
        for do, made in self._keys.items():
            made.setEnabled(may(do, self._state, self._unsaid))

    @property
    def _runs(self) -> bool:
        return isinstance(self._state, Running)

    @Slot()
    def _start(self) -> None:
        if not self._runs and self.idle.is_coming:
            self.idle.go()

    @Slot()
    def _pause(self) -> None:
        if self._runs:
            self.face.pause_or_go_on()

    @Slot()
    def _interrupt(self) -> None:
        if self._runs:
            self.face.interrupt_or_return()

    @Slot()
    def _add_time(self) -> None:
        if self._runs:
            self.face.add_five()

    @Slot()
    def _finish(self) -> None:
        if self._runs:
            self.face.finish()
        elif self._unsaid is not None:
            self.unsaid.go()
