# SPDX-License-Identifier: MIT
"""The focus clock of a running block: a state machine over instants, which has no clock of its own.

Every instant is told by two clocks, and only what both of them tell is counted. The session keeps a line of
time of its own: it follows the wall clock, never goes back, and each ms of it counts at most once.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple, Self

from rider.domain.focus.blocks import MINUTE_MS, MOST_MINUTES, Ending, GapKind, Spent

AWAY_OVER_MS = 90_000
"""Nobody was there, or nobody knows, where a clock stood still for longer: sleep, a lock, a crash."""

LOST_AT_MOST_MS = 15_000
"""How much of a running block a crash may take: it is written down more often than that."""

_JITTER_MS = 250
"""How far two clocks may lie apart without one of them having been changed: they tell time in steps."""


class Instant(NamedTuple):
    """A moment by the clock on the wall and by one that nobody can set, which runs from no certain point."""

    wall_ms: int
    steady_ms: int


class SessionState(StrEnum):
    """Whether the clock goes on."""

    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Answer(StrEnum):
    """What the rep says of a block that was running when Rider was last there."""

    WENT_ON = "went_on"
    ENDED_THEN = "ended_then"
    DISCARD = "discard"


class Gap(NamedTuple):
    """A stretch of a block that was not, or not quietly, spent on it (ms)."""

    kind: GapKind
    begins_at: int
    ends_at: int

    @property
    def length_ms(self) -> int:
        """Return how long it is."""
        return self.ends_at - self.begins_at

    def earlier(self, ms: int) -> "Gap":
        """Return it as it is told by a clock that was put back."""
        return Gap(self.kind, self.begins_at - ms, self.ends_at - ms)


class Since(NamedTuple):
    """A pause or an interruption that still goes on, and when it began (ms)."""

    kind: GapKind
    at: int


@dataclass(frozen=True, slots=True)
class Session:
    """A block whose clock runs, or has run. Nothing is ever refused: what does not fit changes nothing.

    `beat` is the last moment that it was told, `reached_at` how far its line of time has come; the line is
    ahead of the wall where the clock was put back meanwhile.
    """

    block_id: str
    planned_ms: int
    started_at: int
    beat: Instant
    reached_at: int
    state: SessionState = SessionState.RUNNING
    focus_ms: int = 0
    overrun_ms: int = 0
    interrupted_ms: int = 0
    interruptions: int = 0
    open_gap: Since | None = None
    gaps: tuple[Gap, ...] = ()
    ending: Ending | None = None

    @classmethod
    def begun(cls, block_id: str, planned_ms: int, at: Instant) -> Self:
        """Return the session of a block that begins now."""
        return cls(block_id, planned_ms, at.wall_ms, at, at.wall_ms)

    # -- what is shown

    @property
    def run_ms(self) -> int:
        """Return how long the clock has gone on: also through interruptions, not through pauses or away."""
        return self.focus_ms + self.overrun_ms + self.interrupted_ms

    @property
    def left_ms(self) -> int:
        """Return what is left of the planned length."""
        return max(0, self.planned_ms - self.run_ms)

    @property
    def over_ms(self) -> int:
        """Return how far the clock is beyond the planned length."""
        return max(0, self.run_ms - self.planned_ms)

    @property
    def interruption(self) -> Since | None:
        """Return the interruption that goes on."""
        return self.open_gap if self.open_gap and self.open_gap.kind.is_interruption else None

    @property
    def away_ms(self) -> int:
        """Return how long nobody was there."""
        return sum(gap.length_ms for gap in self.gaps if gap.kind is GapKind.AWAY)

    @property
    def paused_ms(self) -> int:
        """Return how long the clock stood still because the rep said so."""
        now = self.reached_at - self.open_gap.at if self.open_gap and not self.interruption else 0
        return now + sum(gap.length_ms for gap in self.gaps if gap.kind is GapKind.PAUSE)

    def spent(self) -> Spent:
        """Return how its time was spent so far."""
        told = (self.focus_ms, self.overrun_ms, self.interrupted_ms, self.interruptions)
        return Spent(self.started_at, self.reached_at, *told, self.paused_ms, self.away_ms)

    # -- what happens to it

    def tick(self, at: Instant) -> "Session":
        """Count what has passed since it was last told the time."""
        if self.state is SessionState.ENDED:
            return self
        whole = self._put_back(at)
        if whole.state is SessionState.PAUSED:
            return whole._reach(at)
        wall, steady = at.wall_ms - whole.beat.wall_ms, at.steady_ms - whole.beat.steady_ms
        if max(wall, steady) > AWAY_OVER_MS:
            return whole._away(at)._with_open(whole.interruption)
        return whole._count(max(0, min(wall, steady)), at)

    def paused(self, at: Instant) -> "Session":
        """Let the clock stand still; an interruption ends with that."""
        now = self.tick(at)
        if now.state is not SessionState.RUNNING:
            return now
        return replace(now._with_open(Since(GapKind.PAUSE, 0)), state=SessionState.PAUSED)

    def went_on(self, at: Instant) -> "Session":
        """Let the clock go on after a pause."""
        now = self.tick(at)
        if now.state is not SessionState.PAUSED:
            return now
        return replace(now._with_open(None), state=SessionState.RUNNING, beat=at)

    def interrupted(self, kind: GapKind, at: Instant) -> "Session":
        """Begin an interruption, while the clock goes on; one of another kind ends with that."""
        now = self.tick(at)
        is_same = now.interruption is not None and now.interruption.kind is kind
        if now.state is not SessionState.RUNNING or is_same or not kind.is_interruption:
            return now
        return replace(now._with_open(Since(kind, 0)), interruptions=now.interruptions + 1)

    def resumed_from_interruption(self, at: Instant) -> "Session":
        """End the interruption."""
        now = self.tick(at)
        return now._with_open(None) if now.interruption else now

    def extended(self, minutes: int) -> "Session":
        """Add minutes to the planned length; what has run over it so far is within it by that."""
        if self.state is SessionState.ENDED or minutes <= 0:
            return self
        most = max(self.planned_ms, MOST_MINUTES * MINUTE_MS)
        planned = min(self.planned_ms + minutes * MINUTE_MS, most)
        over = min(self.overrun_ms, max(0, self.run_ms - planned))
        focus = self.focus_ms + self.overrun_ms - over
        return replace(self, planned_ms=planned, focus_ms=focus, overrun_ms=over)

    def ended(self, at: Instant, ending: Ending) -> "Session":
        """Stop the clock for good."""
        return self.tick(at)._stopped(ending)

    def recovered(self, at: Instant, answer: Answer) -> "Session | None":
        """Return what comes of it once Rider is there again, None where it is as if it had never run.

        Whatever the answer, nothing of the time in which Rider was not there is focus.
        """
        if answer is Answer.DISCARD:
            return None
        if answer is Answer.ENDED_THEN:
            return self._stopped(Ending.CRASHED)
        if self.state is SessionState.RUNNING:
            return self._put_back(at)._away(at)
        return self.went_on(at)

    # -- how it is counted

    def _count(self, ms: int, at: Instant) -> "Session":
        """Count time for which the clock went on."""
        within = min(ms, self.left_ms)
        if self.interruption:
            counted = replace(self, interrupted_ms=self.interrupted_ms + ms)
        else:
            focus, over = self.focus_ms + within, self.overrun_ms + ms - within
            counted = replace(self, focus_ms=focus, overrun_ms=over)
        # A clock that tells time in steps lags behind by turns: what it owes is counted at the next tick.
        owed = Instant(self.beat.wall_ms + ms, self.beat.steady_ms + ms)
        is_jitter = all(0 <= told - kept <= _JITTER_MS for told, kept in zip(at, owed, strict=True))
        return counted._reach(owed if is_jitter else at, ms)

    def _reach(self, beat: Instant, counted_ms: int = 0) -> "Session":
        return replace(self, beat=beat, reached_at=max(self.reached_at + counted_ms, beat.wall_ms))

    def _away(self, at: Instant) -> "Session":
        """Take what has passed as time away; what was open ends where it began."""
        begun = self._with_open(None)
        reached = begun._reach(at)
        return reached._with_gap(Gap(GapKind.AWAY, begun.reached_at, reached.reached_at))

    def _with_open(self, gap: Since | None) -> "Session":
        """Close what is open, and open a pause or an interruption now."""
        before, now = self.open_gap, self.reached_at
        closed = self if before is None else self._with_gap(Gap(before.kind, before.at, now))
        return replace(closed, open_gap=None if gap is None else Since(gap.kind, now))

    def _with_gap(self, gap: Gap) -> "Session":
        return replace(self, gaps=(*self.gaps, gap)) if gap.length_ms > 0 else self

    def _put_back(self, at: Instant) -> "Session":
        """Take time away back where the clock was put back: it had only been put forward before."""
        places = [i for i, gap in enumerate(self.gaps) if gap.kind is GapKind.AWAY]
        if at.wall_ms >= self.beat.wall_ms or not places:
            return self
        last = places[-1]
        gap = self.gaps[last]
        back = min(self.beat.wall_ms - at.wall_ms, gap.length_ms)
        kept = [Gap(gap.kind, gap.begins_at, gap.ends_at - back)] if back < gap.length_ms else []
        after = [later.earlier(back) for later in self.gaps[last + 1 :]]
        since = self.open_gap and Since(self.open_gap.kind, self.open_gap.at - back)
        gaps = (*self.gaps[:last], *kept, *after)
        return replace(self, gaps=gaps, open_gap=since, reached_at=self.reached_at - back)

    def _stopped(self, ending: Ending) -> "Session":
        """Return it ended where it has come to, and told by the clock as it is on the wall by now."""
        if self.state is SessionState.ENDED:
            return self
        closed = self._with_open(None)
        ahead = closed.reached_at - closed.beat.wall_ms
        return replace(
            closed,
            state=SessionState.ENDED,
            ending=ending,
            started_at=closed.started_at - ahead,
            reached_at=closed.beat.wall_ms,
            gaps=tuple(gap.earlier(ahead) for gap in closed.gaps),
        )
