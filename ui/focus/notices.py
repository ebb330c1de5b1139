# SPDX-License-Identifier: MIT
"""Watches the clock for what the rep is to be told of blocks and meetings, and keeps what was answered."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rider.clock import Clock
from rider.domain.focus.blocks import Block, Meeting
from rider.domain.focus.notices import Notice, NoticeKind, Run, due, next_look

_LONGEST_MS = 60_000
"""The clock is looked at so often at least: it may be changed, and the machine may sleep."""

_OF_BLOCKS = frozenset({NoticeKind.SOON, NoticeKind.NOW, NoticeKind.OVER})
"""Notices that only remind; the others ask for an answer without which the record has a hole."""


class Notices(QObject):
    """One notice at a time, until it is answered or does not hold any more.

    Signals:
        changed(Notice | None): this is to be told from now on, or nothing.
        looked(): the clock was looked at, as it is every minute at least.
    """

    changed = Signal(object)
    looked = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._blocks: tuple[Block, ...] = ()
        self._meetings: tuple[Meeting, ...] = ()
        self._run: Run | None = None
        self._left_behind: Block | None = None
        self._answered: set[tuple[NoticeKind, str, int]] = set()
        self._is_silent, self._wants_blocks = False, True
        self.current: Notice | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def take_blocks(self, blocks: Sequence[Block], meetings: Sequence[Meeting] = ()) -> None:
        """Watch these blocks and meetings from now on."""
        self._blocks, self._meetings = tuple(blocks), tuple(meetings)
        self.look()

    def take_left_behind(self, block: Block | None) -> None:
        """Remind of a block that was left behind, or of none."""
        self._left_behind = block
        self.look()

    def take_run(self, run: Run | None) -> None:
        """Watch the block whose clock runs, or none."""
        if run != self._run:
            self._run = run
            self.look()

    def set_silent(self, silent: bool) -> None:
        """Tell nothing from now on; what holds still is told once the silence is over."""
        self._is_silent = silent
        self.look()

    def want_blocks(self, *, wanted: bool) -> None:
        """Tell of blocks that come, begin and end, or not; what asks the rep for an answer is told anyway."""
        self._wants_blocks = wanted
        self.look()

    def answer(self) -> None:
        """Take note that the rep has seen the present notice."""
        if self.current is not None:
            self._answered.add(self.current.key)
            self.look()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        at_ms = self._clock.now()
        told = due(self._blocks, self._run, self._left_behind, at_ms, self._meetings)
        now = next((notice for notice in told if self._is_wanted(notice)), None)
        if now != self.current:
            self.current = now
            self.changed.emit(now)
        following = next_look(self._blocks, at_ms, self._meetings)
        longest = _LONGEST_MS if following is None else following - at_ms
        self._timer.start(max(1, min(longest, _LONGEST_MS)))
        self.looked.emit()

    def _is_wanted(self, notice: Notice) -> bool:
        is_quiet = self._is_silent or (notice.kind in _OF_BLOCKS and not self._wants_blocks)
        return not is_quiet and notice.key not in self._answered
