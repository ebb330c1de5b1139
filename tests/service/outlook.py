# SPDX-License-Identifier: MIT
"""Trends of a file, and the deals that they are told from, made at days that a test says."""

from collections import Counter
from contextlib import closing as closed
from datetime import date, datetime
from zoneinfo import ZoneInfo

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.deal import Resolution, StepOutcome
from rider.domain.events import LostReason, Outcome
from rider.domain.landing import StageEntry
from rider.domain.trends import Asked, Behind, Figure, Pick, Trends, Window
from rider.reads.reader import Reader
from rider.service import closing, deals, steps
from rider.store.engine import Store
from tests import builders

ZONE = "Europe/Berlin"
YEAR = Window(date(2024, 1, 1), date(2025, 1, 1))
MARCH = Window(date(2024, 3, 1), date(2024, 4, 1))
_NEVER_DUE = date(2030, 1, 1)


def noon(day: date) -> int:
    """Return noon of a day in Berlin, in ms."""
    return instant(day, zone=ZONE)


def wall(day: date, hour: int, minute: int) -> int:
    """Return an instant of the wall clock in Berlin, in ms."""
    at = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(ZONE))
    return int(at.timestamp() * 1000)


def around_four(first: date, after: date) -> list[tuple[int, bool]]:
    """Return instants around four in the morning of two days, and whether they lie in the window between."""
    return [
        (wall(first, 3, 59), False),
        (wall(first, 4, 0), True),
        (wall(after, 3, 59), True),
        (wall(after, 4, 0), False),
    ]


def asked(store: Store, window: Window = YEAR, as_of: int | None = None, pipeline: str = "") -> Asked:
    """Return what a test asks for, by default as of now and of the first pipeline."""
    chosen = builders.ladder(store, pipeline).id if pipeline else None
    return Asked(window, store.clock.now() if as_of is None else as_of, ZONE, chosen)


def trends(store: Store, window: Window = YEAR, as_of: int | None = None, pipeline: str = "") -> Trends:
    """Read trends as a page does."""
    with closed(Reader(store.folder, store.clock)) as reader:
        return reader.trends(asked(store, window, as_of, pipeline))


def behind(store: Store, pick: Pick, window: Window = YEAR, as_of: int | None = None) -> tuple[Behind, ...]:
    """List what is behind a figure as a page does."""
    with closed(Reader(store.folder, store.clock)) as reader:
        return reader.behind(asked(store, window, as_of), pick)


def listed(
    store: Store,
    figure: Figure,
    of: str = "",
    window: Window = YEAR,
    as_of: int | None = None,
    *,
    part: str = "",
) -> tuple[Behind, ...]:
    """List what is behind a figure; behind one of its rows, and a part of that, where they are named."""
    return behind(store, Pick(figure, of, part), window, as_of)


def parts(found: tuple[Behind, ...]) -> Counter[str]:
    """Count what is behind a figure by the part that it plays there."""
    return Counter(one.part for one in found)


def deal(store: Store, name: str = "Dock scheduling", **changes: object) -> str:
    """Make a deal whose next step is not due in these years."""
    return builders.deal(store, name, **{"due_on": _NEVER_DUE, **changes})  # type: ignore[arg-type]


def move(store: Store, deal_id: str, to: str, happened_at: int | None = None) -> None:
    """Move a deal forwards into a stage, with all the proof that this takes; its next step is not due."""
    rungs = [stage.name for stage in builders.ladder(store).open_stages]
    evidence = builders.evidence_for(store, *rungs[1 : rungs.index(to) + 1])
    deals.move(store, deal_id, builders.stage(store, to).id, evidence, happened_at=happened_at)
    settle(store, deal_id)


def entry(store: Store, stage: str, at: int) -> StageEntry:
    """Return a row of a history: at an instant a deal came to stand in a stage."""
    return StageEntry(at, builders.stage(store, stage).id, Outcome.OPEN, stage)


def settle(store: Store, deal_id: str) -> None:
    """Give the open step of a deal a day that lies beyond these years."""
    steps.resolve(store, deal_id, Resolution(StepOutcome.RESCHEDULED, "They asked for time", _NEVER_DUE))


def win(store: Store, deal_id: str, minor: int = 9_500_000, closed_on: date | None = None) -> None:
    """Win a deal, wherever it stands, with all the proof that this takes."""
    stages = [stage.name for stage in builders.ladder(store).stages[1:]]
    evidence = builders.evidence_for(store, *stages)
    day = closed_on or store.clock.today()
    closing.win(store, deal_id, evidence, closed_on=day, value_minor=minor)


def lose(store: Store, deal_id: str) -> None:
    """Lose a deal."""
    closing.lose(store, deal_id, LostReason.NO_DECISION, "They do nothing for now")


def turn(clock: SteppedClock, day: date) -> None:
    """Let a clock stand at noon of a day."""
    clock.at = noon(day)
