# SPDX-License-Identifier: MIT
"""Workdays with blocks and meetings, for tests of free time and of planning."""

from datetime import date

from rider.domain.focus.blocks import Block, BlockKind, BlockState, Meeting, Place
from rider.domain.focus.free_time import Habits, Workday
from rider.domain.focus.leverage import Factors
from rider.domain.focus.repeating import wall_instant, wall_minute
from rider.domain.focus.worth import ProofsShort, Worth
from tests.domain.weighing import EVEN

FRIDAY = date(2026, 3, 20)
BERLIN = "Europe/Berlin"
REASON = ProofsShort(2, "Proposal", "Decision process clarified")


def at(clock: str, day: date = FRIDAY, zone: str = BERLIN) -> int:
    """Return the instant of a time such as 09:30."""
    hour, minute = clock.split(":")
    return wall_instant(day, int(hour) * 60 + int(minute), zone)


def span(begins: str, ends: str, day: date = FRIDAY, zone: str = BERLIN) -> Place:
    """Return the stretch between two times of a day."""
    return Place(at(begins, day, zone), at(ends, day, zone))


def told(place: Place, zone: str = BERLIN) -> str:
    """Return a stretch as two times."""
    begins, ends = (divmod(wall_minute(ms, zone), 60) for ms in place)
    return f"{begins[0]:02}:{begins[1]:02}-{ends[0]:02}:{ends[1]:02}"


def block(place: Place, kind: BlockKind = BlockKind.PROOF_CHASE, **changes: object) -> Block:
    """Return a planned block."""
    values: dict[str, object] = {"id": f"block {place}", "state": BlockState.PLANNED, "zone": BERLIN}
    return Block(kind=kind, starts_at=place.starts_at, ends_at=place.ends_at, **{**values, **changes})  # type: ignore[arg-type]


def meeting(place: Place, **changes: object) -> Meeting:
    """Return a meeting."""
    values: dict[str, object] = {
        "id": f"meeting {place}",
        "calendar": "Work",
        "title": "Talk",
        "zone": BERLIN,
    }
    return Meeting(starts_at=place.starts_at, ends_at=place.ends_at, **{**values, **changes})  # type: ignore[arg-type]


def workday(now: str = "08:00", day: date = FRIDAY, zone: str = BERLIN, **changes: object) -> Workday:
    """Return a workday of the usual habits at a time of it; changes of the habits are taken out by name."""
    habits = Habits(**{k: v for k, v in changes.items() if k in Habits._fields})  # type: ignore[arg-type]
    rest = {k: v for k, v in changes.items() if k not in Habits._fields}
    return Workday(day, zone, at(now, day, zone), habits, **rest)  # type: ignore[arg-type]


def valued(name: str, kind: BlockKind = BlockKind.PROOF_CHASE) -> Worth:
    """Return what an hour on a deal is worth, in the name of which all else is alike."""
    return Worth(
        deal_id=name,
        name=name,
        account=f"{name} Ltd",
        value=None,
        typical=None,
        odds=EVEN,
        missing=2,
        asked=5,
        stage_name="Validation",
        next_stage_name="Proposal",
        requirement_id=f"proof of {name}",
        requirement_title="Decision process clarified",
        reason=REASON,
        urges=(),
        kind=kind,
        factors=Factors(1.0, 0.25, 0.5, 1.0),
    )
