# SPDX-License-Identifier: MIT
"""What drives the clock of a running block: a wake-up a second, and a beat on the disk in time."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from rider.domain.focus.blocks import Ending, GapKind
from rider.domain.focus.session import LOST_AT_MOST_MS, Instant, Session, SessionState
from ui.bridge import Bridge

_SECOND_MS = 1_000
_HALF_MS = _SECOND_MS // 2

_BEAT_MS = LOST_AT_MOST_MS - 2 * _SECOND_MS
"""How old the last beat may be at a tick: the next tick comes within one and a half seconds."""


class Clockwork(QObject):
    """Holds the session of the running block; every change of it is written down at once.

    While the clock stands still, nothing wakes up. A sleep of the machine is seen at the first tick after it.

    Signals:
        ticked(): the session has gone on, or something has happened to it.
        unkept(str): the clock goes on, but cannot be written down; told once until it can be again.
    """

    ticked = Signal()
    unkept = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.session: Session | None = None
        self._tried_at = 0
        self._is_kept = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)

    def now(self) -> Instant:
        """Return the present moment by both clocks."""
        clock = self._bridge.clock
        return Instant(clock.now(), clock.steady())

    @property
    def wakes_in_ms(self) -> int | None:
        """Return how long it sleeps from its last tick on, None where nothing wakes it."""
        return self._timer.interval() if self._timer.isActive() else None

    def begin(self, started: Session) -> None:
        """Run a session that was started a moment ago, by another clock that runs from no certain point."""
        now = self.now()
        steady_ms = now.steady_ms - max(0, now.wall_ms - started.beat.wall_ms)
        self.run(replace(started, beat=Instant(started.beat.wall_ms, steady_ms)))

    def run(self, session: Session) -> None:
        """Run a session from now on."""
        self._is_kept = True
        self._take(session)

    def stop(self) -> None:
        """Let go of the session, whose block runs no longer."""
        self.session = None
        self._timer.stop()

    @Slot()
    def write_down(self) -> None:
        """Write down how far the clock has come, whether a beat is due or not."""
        if self.session is not None:
            self.session = self.session.tick(self.now())
            self._bridge.beat(self.session)

    def leave(self) -> None:
        """Write down how far the clock has come, and let go of it."""
        self.write_down()
        self.stop()

    def stopped(self, ending: Ending) -> Session | None:
        """Return the session as it is once it has ended now; it goes on here until its block has."""
        return None if self.session is None else self.session.ended(self.now(), ending)

    # -- what happens to it

    @Slot()
    def tick(self) -> None:
        """Count what has passed, and write it down every few seconds."""
        if self.session is None:
            return
        now = self.now()
        self.session = self.session.tick(now)
        if not 0 <= now.steady_ms - self._tried_at < _BEAT_MS:
            self._keep(self.session)
        self._wait(self.session)
        self.ticked.emit()

    @Slot()
    def pause(self) -> None:
        """Let the clock stand still."""
        if self.session is not None:
            self._take(self.session.paused(self.now()))

    @Slot()
    def go_on(self) -> None:
        """Let the clock go on."""
        if self.session is not None:
            self._take(self.session.went_on(self.now()))

    @Slot(object)
    def interrupt(self, kind: GapKind) -> None:
        """Begin an interruption."""
        if self.session is not None:
            self._take(self.session.interrupted(kind, self.now()))

    @Slot()
    def end_interruption(self) -> None:
        """End the interruption."""
        if self.session is not None:
            self._take(self.session.resumed_from_interruption(self.now()))

    @Slot(object)
    def extend(self, minutes: int) -> None:
        """Plan so many more minutes."""
        if self.session is not None:
            self._take(self.session.tick(self.now()).extended(minutes))

    def _take(self, session: Session) -> None:
        self.session = session
        self._keep(session)
        self._wait(session)
        self.ticked.emit()

    def _keep(self, session: Session) -> None:
        """Write the session down; what could not be is tried again when the next beat is due."""
        was_kept, self._is_kept = self._is_kept, self._bridge.beat(session)
        self._tried_at = self.now().steady_ms
        if was_kept and not self._is_kept:
            said = self.tr("The clock of the block goes on, but is not written down for now. {why}")
            self.unkept.emit(said.format(why=self._bridge.beat_error))

    def _wait(self, session: Session) -> None:
        """Sleep until the middle of the next second that is shown, where a coarse timer misses none."""
        if session.state is SessionState.PAUSED:
            self._timer.stop()
        else:
            self._timer.start(_SECOND_MS + _HALF_MS - session.run_ms % _SECOND_MS)
