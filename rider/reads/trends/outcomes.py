# SPDX-License-Identifier: MIT
"""What became of deals: wins by count and by value, how long they took, what they brought."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from fractions import Fraction
from statistics import median
from typing import NamedTuple

from rider.domain.money import Money
from rider.domain.paths import Closing, Path
from rider.domain.trends import Basis, LeftOut, Rate, Reason
from rider.domain.trends.outcomes import (
    Cycle,
    Generated,
    NotComputable,
    ValueWinRate,
    Velocity,
    WinMonth,
    WinRate,
    WonValue,
)
from rider.reads.trends.ground import Ground
from rider.reads.trends.stages import months_of

LEAST_WON = 5
"""Under so many won deals there is no velocity."""

# A stay that the rep began, or proved within a claim, went through the gate of its stage.
_QUALIFIED = """
SELECT s.deal_id, min(s.entered_at) FROM spell s JOIN stage g ON g.id = s.stage_id
  JOIN event e ON e.seq = s.entered_seq
 WHERE g.pipeline_id = ? AND g.position >= ? AND e.source = 'rider' AND s.entered_at <= ?
 GROUP BY s.deal_id"""
_OPEN_QUALIFIED = """
SELECT d.id, d.currency FROM deal d JOIN stage g ON g.id = d.stage_id
 WHERE d.pipeline_id = ? AND g.position >= ? AND d.outcome = 'open' AND d.claim_outcome IS NULL
   AND d.archived_at IS NULL"""


class Closed(NamedTuple):
    """A deal with the closing that stands, as of now."""

    path: Path
    closing: Closing


def closed(on: Ground) -> list[Closed]:
    """Return the deals whose closing stands and lies in the window; a reopened one is none."""
    found = [Closed(path, path.closed) for path in on.paths if path.closed is not None]
    return [one for one in found if on.is_within(one.closing.at)]


def born(on: Ground) -> list[Path]:
    """Return the deals that were born in the window; those of which no day is known in one over all time."""
    covers_all = on.covers_all
    return [p for p in on.paths if (covers_all if p.born_at is None else on.is_within(p.born_at))]


def outcome_of(path: Path) -> str:
    """Say what became of a deal as of now: won, lost or still_open."""
    last = path.closed
    return "still_open" if last is None else "won" if last.won else "lost"


def win_rate(on: Ground) -> WinRate:
    """Count the deals that closed in the window, and what became of those born in it."""
    own = closed(on)
    created = born(on)
    became = Counter(map(outcome_of, created))
    no_day = sum(path.closed is not None and path.closed.at is None for path in on.paths)
    unborn = sum(path.born_at is None for path in on.paths) if not on.covers_all else 0
    return WinRate(
        won=sum(one.closing.won for one in own),
        lost=sum(not one.closing.won for one in own),
        created_won=became["won"],
        created_lost=became["lost"],
        created_open=became["still_open"],
        basis=_basis(own, (Reason.NO_DAY, no_day)),
        created_basis=Basis(
            len(created), sum(path.imported for path in created), left((Reason.NO_DAY, unborn))
        ),
    )


def win_months(on: Ground) -> tuple[WinMonth, ...]:
    """Count the closings of each calendar month of the window."""
    by_month: defaultdict[tuple[int, int], list[bool]] = defaultdict(list)
    for one in closed(on):
        by_month[month_key(on, one)].append(one.closing.won)
    found = ((window, by_month[window.first.year, window.first.month]) for window in months_of(on))
    return tuple(WinMonth(window, Rate(sum(wins), len(wins))) for window, wins in found)


def month_key(on: Ground, one: Closed) -> tuple[int, int]:
    """Return year and month in which a deal closed."""
    day = on.day_of(one.closing.at or 0)
    return day.year, day.month


def value_win_rates(on: Ground) -> tuple[ValueWinRate, ...]:
    """Sum what was won and lost in the window, by currency."""
    return tuple(_by_value(currency, own) for currency, own in by_currency(on, closed(on)).items())


def _by_value(currency: str, own: list[Closed]) -> ValueWinRate:
    won = [one.closing.value_minor for one in own if one.closing.won]
    lost = [one.closing.value_minor for one in own if not one.closing.won]
    unvalued = sum(value is None for value in (*won, *lost))
    why = None
    if not own:
        why = NotComputable.NOTHING_CLOSED
    elif any(value is None for value in lost):
        why = NotComputable.LOST_UNVALUED
    elif lost and not any(lost):
        why = NotComputable.LOST_ALL_ZERO
    gained, gone = (Money(sum(v for v in values if v), currency) for values in (won, lost))
    return ValueWinRate(currency, gained, gone, why, _basis(own, (Reason.NO_AMOUNT, unvalued)))


def cycle(on: Ground) -> Cycle:
    """Tell how long the deals that closed in the window took, in days between birth and closing."""
    own = closed(on)
    known = [one for one in own if one.path.born_at is not None]
    won = [days_of(on, one) for one in known if one.closing.won]
    lost = [days_of(on, one) for one in known if not one.closing.won]
    return Cycle(
        won_days=float(median(won)) if won else None,
        won_n=len(won),
        lost_days=float(median(lost)) if lost else None,
        lost_n=len(lost),
        basis=_basis(known, (Reason.NO_DAY, len(own) - len(known))),
    )


def days_of(on: Ground, one: Closed) -> int:
    """Return how many of the rep's days lie between a deal's birth and its closing."""
    return (on.day_of(one.closing.at or 0) - on.day_of(one.path.born_at or 0)).days


def won_values(on: Ground) -> tuple[WonValue, ...]:
    """Tell what the deals won in the window were worth, by currency."""
    wins = [one for one in closed(on) if one.closing.won]
    found = (_won_value(currency, own) for currency, own in by_currency(on, wins).items())
    return tuple(one for one in found if one is not None)


def _won_value(currency: str, own: list[Closed]) -> WonValue | None:
    values = [one.closing.value_minor for one in own if one.closing.value_minor is not None]
    if not values:
        return None
    valued = [one for one in own if one.closing.value_minor is not None]
    return WonValue(
        total=Money(sum(values), currency),
        average=Money(round(Fraction(sum(values), len(values))), currency),
        median=middle(values, currency),
        n=len(values),
        basis=_basis(valued, (Reason.NO_AMOUNT, len(own) - len(valued))),
    )


def middle(values: list[int], currency: str) -> Money:
    """Return the median of amounts in minor units, rounded half to even."""
    return Money(round(Fraction(median(map(Fraction, values)))), currency)


def qualified(on: Ground) -> dict[str, int]:
    """Return when deals first passed into the qualified stage with proof, of those that did in the window."""
    place = _qualified_place(on)
    rows = proven_since(on, place)
    wins = {p.deal_id: c.at for p in on.paths if not p.imported for c in p.closings[:1] if c.won}
    found = {d: min(at, wins.get(d) or at) for d, at in rows.items()}
    return {deal_id: at for deal_id, at in found.items() if on.is_within(at)}


def proven_since(on: Ground, place: int) -> dict[str, int]:
    """Return when each deal first stood in a place or beyond with proof."""
    known = {path.deal_id for path in on.paths}
    rows = on.connection.execute(_QUALIFIED, (on.pipeline.id, place, on.as_of))
    return {row[0]: row[1] for row in rows if row[0] in known}


def _qualified_place(on: Ground) -> int:
    flagged = (stage.position for stage in on.pipeline.open_stages if stage.qualified)
    return next(flagged, 1)


def generated(on: Ground) -> tuple[Generated, ...]:
    """Sum what first passed into the qualified stage in the window with proof, by currency."""
    sums: defaultdict[str, list[tuple[int | None, int | None]]] = defaultdict(list)
    for deal_id, at in qualified(on).items():
        minor, currency = on.values.at(deal_id, at)
        now, present = on.values.at(deal_id, None)
        sums[currency].append((minor, now if present == currency else minor))
    claims = sum(path.imported for path in on.paths)
    return tuple(
        Generated(
            total=Money(sum(then or 0 for then, _ in values), currency),
            changed=Money(sum((now or 0) - then for then, now in values if then is not None), currency),
            n=sum(then is not None for then, _ in values),
            unvalued=sum(then is None for then, _ in values),
            basis=Basis(len(values), 0, left((Reason.NOT_PROVEN, claims))),
        )
        for currency, values in sorted(sums.items(), key=_most_first)
    )


def velocities(on: Ground) -> tuple[Velocity, ...]:
    """Tell what the open qualified deals bring a day, by currency; they are known as of now alone."""
    rows = on.connection.execute(_OPEN_QUALIFIED, (on.pipeline.id, _qualified_place(on)))
    standing = Counter(row[1] for row in rows) if on.is_now else Counter[str]()
    own = by_currency(on, closed(on))
    return tuple(_velocity(on, code, standing[code], own.get(code, [])) for code in on.currencies)


def _velocity(on: Ground, currency: str, standing: int, own: list[Closed]) -> Velocity:
    wins = [one for one in own if one.closing.won]
    values = [one.closing.value_minor for one in wins if one.closing.value_minor is not None]
    days = [days_of(on, one) for one in wins if one.path.born_at is not None]
    rate = Rate(len(wins), len(own))
    typical = middle(values, currency) if values else None
    took = float(median(days)) if days else None
    brings = None
    if len(wins) >= LEAST_WON and typical is not None and took:
        a_day = Fraction(standing * typical.minor * rate.k) / (rate.n * Fraction(took))
        brings = Money(round(a_day), currency)
    return Velocity(currency, standing, typical, rate, took, brings, _basis(own))


def by_currency(on: Ground, own: Iterable[Closed]) -> Mapping[str, list[Closed]]:
    """Return closed deals by the currency that they closed in, in the order of the pipeline's currencies."""
    found: dict[str, list[Closed]] = {currency: [] for currency in on.currencies}
    for one in own:
        found.setdefault(one.closing.currency, []).append(one)
    return found


def left(*reasons: tuple[Reason, int]) -> tuple[LeftOut, ...]:
    """Return what was left out, without reasons for which nothing was."""
    return tuple(LeftOut(reason, n) for reason, n in reasons if n)


def _basis(own: list[Closed], *reasons: tuple[Reason, int]) -> Basis:
    return Basis(len(own), sum(one.path.imported for one in own), left(*reasons))


def _most_first(pair: tuple[str, list[tuple[int | None, int | None]]]) -> tuple[int, str]:
    return -len(pair[1]), pair[0]
