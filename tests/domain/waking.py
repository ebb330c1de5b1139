# SPDX-License-Identifier: MIT
"""A made-up machine on which a block runs: it sleeps, dies, and has its clock set, and knows the truth.

Its wall clock can be set at will; its steady one goes on while the machine is awake, from a point that is
another one after every boot.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from rider.domain.focus.blocks import Ending, GapKind, Spent
from rider.domain.focus.session import LOST_AT_MOST_MS, Answer, Instant, Session, SessionState
from rider.domain.focus.session_text import from_json, to_json

NINE = int(datetime(2026, 3, 20, 9, tzinfo=UTC).timestamp() * 1000)
SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000
INTERRUPTIONS = (GapKind.INTERNAL, GapKind.EXTERNAL, GapKind.PROSPECT_CALL)


@dataclass
class Machine:
    """Runs one session as the app does, and keeps book of what really happened."""

    planned_ms: int = 50 * MINUTE
    zone: str = "Europe/Berlin"
    step_ms: int = 1
    counts_sleep: bool = False
    wall: int = NINE
    steady: int = 5_000
    awake: int = 0
    true_ms: int = 0
    forwards: int = 0
    lost: int = 0
    session: Session = field(init=False)
    kept: str = field(init=False)
    kept_awake: int = 0

    def __post_init__(self) -> None:
        self.session = Session.begun("block", self.planned_ms, self.now())
        self.beat()

    def now(self) -> Instant:
        """Return the time as the app is told it: by the machine's zone, and in steps."""
        told = datetime.fromtimestamp(self.wall / 1000, UTC).astimezone(ZoneInfo(self.zone))
        wall = round(told.timestamp() * 1000)
        return Instant(wall - wall % self.step_ms, self.steady - self.steady % self.step_ms)

    # -- what the app does

    def beat(self) -> None:
        """Write the session down."""
        self.kept, self.kept_awake = to_json(self.session), self.awake

    def tick(self) -> None:
        """Tell the session the time; write it down where that is due."""
        self.session = self.session.tick(self.now())
        if self.awake - self.kept_awake >= LOST_AT_MOST_MS - SECOND:
            self.beat()

    def do(self, change: Callable[[Session], Session]) -> None:
        """Do something to the session, and write it down at once."""
        self.session = change(self.session)
        self.beat()

    # -- what happens to the machine

    def _passes(self, ms: int, *, awake: bool) -> None:
        self.wall += ms
        self.true_ms += ms
        self.forwards += ms
        if awake:
            self.awake += ms
        if awake or self.counts_sleep:
            self.steady += ms

    def run(self, ms: int, every: int = SECOND) -> None:
        """Let time go by in front of the screen."""
        while ms > 0:
            self._passes(min(ms, every), awake=True)
            self.tick()
            ms -= every

    def sleep(self, ms: int) -> None:
        """Close the lid for a while."""
        self._passes(ms, awake=False)
        self.tick()

    def set_clock(self, by_ms: int) -> None:
        """Set the clock on the wall, forwards or back."""
        self.wall += by_ms
        self.forwards += max(0, by_ms)
        self.tick()

    def travel(self, zone: str) -> None:
        """Take the machine to another time zone."""
        self.zone = zone
        self.tick()

    def kill(self, out_ms: int = 0, answer: Answer = Answer.WENT_ON, boots_at: int | None = None) -> None:
        """Kill the app, be without it for a while, and answer when it is there again."""
        held = self.held()
        self._passes(out_ms, awake=True)
        self.awake -= out_ms
        self.steady = self.steady if boots_at is None else boots_at
        back = from_json(self.kept)
        self.lost = max(self.lost, held - back.run_ms)
        recovered = back.recovered(self.now(), answer)
        assert recovered is not None
        self.do(lambda _: recovered)

    def end(self, ending: Ending = Ending.ON_TIME) -> Spent:
        """Stop the clock."""
        self.do(lambda session: session.ended(self.now(), ending))
        return self.session.spent()

    # -- what comes of it

    def held(self) -> int:
        """Return how long the clock has gone on."""
        return self.session.run_ms

    @property
    def is_over(self) -> bool:
        return self.session.state is SessionState.ENDED
