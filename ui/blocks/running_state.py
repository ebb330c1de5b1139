# SPDX-License-Identifier: MIT
"""What the panel of the running block can stand at, as values."""

from dataclasses import dataclass

from rider.domain.day import workday
from rider.domain.focus.blocks import Block, BlockState, GapKind
from rider.domain.focus.session import Session, SessionState
from rider.reads.focus.agenda import Agenda
from ui.actions import Do


@dataclass(frozen=True, slots=True)
class Running:
    """A block whose clock runs, as it stands at an instant; all times are in ms.

    `left_ms` is nothing once the planned time is over; `over_ms` is then what was spent beyond it.
    `interruption` names what interrupts it just now, for `interruption_ms` so far; `interrupted_ms` is the
    sum of all, this one included.
    """

    block: Block
    planned_ms: int
    left_ms: int
    over_ms: int = 0
    is_paused: bool = False
    interruption: GapKind | None = None
    interruption_ms: int = 0
    interruptions: int = 0
    interrupted_ms: int = 0
    paused_ms: int = 0
    away_ms: int = 0

    @property
    def is_over(self) -> bool:
        """Say whether the planned time is over."""
        return self.left_ms <= 0


def running(block: Block, session: Session) -> Running:
    """Return how a block's clock stands."""
    interruption = session.interruption
    return Running(
        block,
        session.planned_ms,
        session.left_ms,
        session.over_ms,
        session.state is SessionState.PAUSED,
        interruption.kind if interruption else None,
        session.reached_at - interruption.at if interruption else 0,
        session.interruptions,
        session.interrupted_ms,
        session.paused_ms,
        session.away_ms,
    )


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A block has ended, and the rep has not said yet what came of it."""

    block: Block


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A block ran when Rider was closed or lost, and the rep has not said yet what is to become of it."""

    block: Block


@dataclass(frozen=True, slots=True)
class Coming:
    """Nothing runs; the next block is planned for then. `is_today` is told of the workday."""

    block: Block
    is_today: bool
    at_ms: int


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing runs, and nothing is planned."""


IdleState = Unsaid | LeftBehind | Coming | Nothing
PanelState = Running | LeftBehind | Coming | Nothing


def coming(agenda: Agenda, at_ms: int) -> Coming | Nothing:
    """Return the planned block that comes next, or whose time has begun."""
    planned = (b for b in agenda.blocks if b.state is BlockState.PLANNED and b.ends_at > at_ms)
    following = next(planned, None)
    if following is None:
        return Nothing()
    return Coming(following, workday(following.starts_at, agenda.zone) == agenda.today, at_ms)


def may(do: Do, state: PanelState, unsaid: Block | None) -> bool:
    """Say whether something can be done with a running block, or with one that comes or has ended."""
    runs = isinstance(state, Running)
    if do is Do.START_BLOCK:
        return isinstance(state, Coming)
    return runs or (do is Do.FINISH_BLOCK and unsaid is not None)
