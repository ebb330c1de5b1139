# SPDX-License-Identifier: MIT
"""The leading parts of the demo: open deals that show each badge of the present board at least once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from rider.demo.hours import Calendar
from rider.demo.plots import Act, Beat, Life, in_order


@dataclass(frozen=True, slots=True)
class Lead:
    """A part: born `age` days ago, since `stood` days at the stage of position `place`, and what came then.

    `acts` are days ago with an act and, for a push or a step, by how many days; 0 days ago is today.
    The rep lets go of its next steps `forgotten` days ago.
    """

    place: int
    age: int
    stood: int
    acts: tuple[tuple[int, Act, int], ...] = ()
    forgotten: int = 0
    short_cycle: bool = False


LEADS = (
    Lead(0, 15, 15, ((5, Act.PROVE, 0), (0, Act.MOVE, 1))),  # moved today
    Lead(1, 26, 9, ((6, Act.PROVE, 0),), forgotten=1),
    Lead(2, 41, 9, ((6, Act.PROVE, 0), (6, Act.STEP, 4)), forgotten=5),  # overdue
    Lead(1, 55, 32),  # stalled
    Lead(3, 78, 13, ((27, Act.PUSH, 18), (6, Act.PUSH, 21), (5, Act.PROVE, 0))),  # slipped
    Lead(3, 138, 99, ((50, Act.PROVE, 0), (6, Act.PROVE, 0))),  # stale
    Lead(2, 46, 11, ((2, Act.PROVE_ALL, 0),)),  # gate open
    Lead(0, 17, 17),  # quiet
    Lead(4, 71, 6),  # calm, about to be won
    Lead(1, 8, 3, short_cycle=True),
    Lead(0, 12, 12, ((1, Act.PROVE_ALL, 0),)),  # gate open
    Lead(0, 4, 4, short_cycle=True),
    Lead(2, 15, 5, short_cycle=True),
    Lead(4, 58, 3),
)
"""The parts in the order of their importance: a small board has the first ones only."""


def cast(lead: Lead, number: int, calendar: Calendar, rng: Random) -> Life:
    """Return the life of a deal that plays a part."""
    born_at = calendar.working(lead.age, rng)
    beats = [*_climb(lead, calendar, rng), *_present(lead, calendar, rng)]
    close = calendar.today + timedelta(days=rng.randint(20, 60))
    close -= timedelta(days=sum(days for _ago, act, days in lead.acts if act is Act.PUSH))
    tended_until = calendar.working(lead.forgotten, rng) if lead.forgotten else calendar.horizon
    return Life(number, lead.short_cycle, born_at, close, in_order(born_at, beats), tended_until, True)


def _climb(lead: Lead, calendar: Calendar, rng: Random) -> Iterator[Beat]:
    """Yield the moves up to the part's stage, evenly spread over the time before."""
    for place in range(1, lead.place + 1):
        ago = lead.age - (lead.age - lead.stood) * place / lead.place
        yield Beat(calendar.working(ago, rng), Act.MOVE, place)


def _present(lead: Lead, calendar: Calendar, rng: Random) -> Iterator[Beat]:
    """Yield what the part does once it stands there."""
    for ago, act, number in lead.acts:
        at = calendar.working(ago, rng) if ago else calendar.today_at(rng.uniform(0.3, 0.8))
        day = calendar.today - timedelta(days=ago - number)
        yield Beat(at, act, number, day)
