# SPDX-License-Identifier: MIT
"""Lives of the demo that are left to the odds: stay after stay, until a deal is won, lost or still open."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from rider.demo.hours import Calendar
from rider.demo.plots import Act, Beat, Life, in_order
from rider.domain.day import DAY_MS


@dataclass(frozen=True, slots=True)
class Course:
    """How deals fare in a pipeline: per open stage the odds of going on and the mean days of a stay."""

    odds: tuple[float, ...]
    days: tuple[float, ...]
    close_after: tuple[int, int]


NEW_BUSINESS = Course((0.56, 0.60, 0.63, 0.65, 0.83), (6.5, 8.5, 10, 11, 9), (70, 130))
SHORT_CYCLE = Course((0.60, 0.55, 0.60), (5, 6, 7), (18, 40))

_LOSING_TAKES = 1.3
"""How much longer a deal stays where it is lost in the end."""

# How often, per stay or per deal, what is out of the ordinary happens.
_SKIPS, _UNDONE, _BACK, _REOPENED = 0.07, 0.06, 0.1, 0.06
_PROVEN_AHEAD, _WITHDRAWN, _CORRECTED = 0.15, 0.04, 0.04
_GUESSED_CLOSE, _NEGLECTED = 0.35, 0.06


def natural(number: int, born_at: int, calendar: Calendar, rng: Random, *, short_cycle: bool) -> Life:
    """Return the life of a deal that is left to the odds of its pipeline."""
    course = SHORT_CYCLE if short_cycle else NEW_BUSINESS
    beats = list(_fate(course, born_at, calendar, rng))
    wait = rng.randint(*course.close_after)
    if rng.random() < _GUESSED_CLOSE:
        wait //= 4
    close = calendar.today + timedelta(days=wait - round(calendar.ago(born_at)))
    beats += _pushes(close, calendar, rng)
    neglected = rng.randint(1, 5) if rng.random() < _NEGLECTED else 0
    tended_until = calendar.horizon - neglected * DAY_MS
    return Life(number, short_cycle, born_at, close, in_order(born_at, beats), tended_until)


def _fate(course: Course, born_at: int, calendar: Calendar, rng: Random) -> Iterator[Beat]:
    """Yield what happens in stay after stay up to the deal's end or the present."""
    place, ago = 0, calendar.ago(born_at)
    while ago > 1:
        goes_on = rng.random() < course.odds[place]
        stay = max(2.0, rng.gammavariate(3, course.days[place] / 3)) * (1 if goes_on else _LOSING_TAKES)
        left = ago - stay
        yield from _during(place, ago, left, calendar, rng, goes_on=goes_on)
        if left <= 1:
            return
        if goes_on and place + 1 == len(course.odds):
            yield Beat(calendar.working(left, rng), Act.WIN)
            return
        if goes_on:
            place, ago = yield from _onwards(course, place, left, calendar, rng)
            continue
        yield Beat(calendar.working(left, rng), Act.LOSE)
        ago = left - rng.randint(12, 40)
        if rng.random() > _REOPENED or ago <= 1:
            return
        yield Beat(calendar.working(ago, rng), Act.REOPEN)


def _during(
    place: int, ago: float, left: float, calendar: Calendar, rng: Random, *, goes_on: bool
) -> Iterator[Beat]:
    """Yield what happens within one stay, as far as it lies in the past."""
    stay, proves = ago - left, goes_on or rng.random() < 0.4
    chosen = (
        (left + stay * rng.uniform(0.3, 0.7), Act.PROVE, proves and stay > 4),
        (left + min(2.0, stay / 2), Act.PROVE_ALL, goes_on and rng.random() < _PROVEN_AHEAD),
        (left + stay * 0.6, Act.WITHDRAW, place > 0 and rng.random() < _WITHDRAWN),
        (left + stay * 0.2, Act.CORRECT, place > 0 and rng.random() < _CORRECTED),
    )
    for days_ago, act, happens in chosen:
        if happens and days_ago >= 1:
            yield Beat(calendar.working(days_ago, rng), act)


def _onwards(
    course: Course, place: int, ago: float, calendar: Calendar, rng: Random
) -> Generator[Beat, None, tuple[int, float]]:
    """Yield a move onwards; return where the deal stands then, and since how many days ago."""
    if rng.random() < _UNDONE:
        yield Beat(calendar.working(ago + 1, rng), Act.MOVE_AND_UNDO, place + 1)
    skips = rng.random() < _SKIPS and place + 2 < len(course.odds)
    to = place + 2 if skips else place + 1
    yield Beat(calendar.working(ago, rng), Act.MOVE, to)
    back = ago - rng.randint(2, 8)
    if to > 1 and back > 1 and rng.random() < _BACK:
        yield Beat(calendar.working(back, rng), Act.MOVE_BACK, to - 1)
        return to - 1, back
    return to, ago


def _pushes(close: date, calendar: Calendar, rng: Random) -> Iterator[Beat]:
    """Yield a push of the expected close for each time that the present catches up with it."""
    while close < calendar.today:
        ago, days = (calendar.today - close).days + rng.randint(0, 2), rng.choice((10, 14, 21, 30))
        yield Beat(calendar.working(ago, rng), Act.PUSH, days)
        close += timedelta(days=days)
