# SPDX-License-Identifier: MIT
"""What became of deals: wins by count and by value, how long they took, what they brought."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import median

from rider.domain.money import Money
from rider.domain.outcomes import (
    Became,
    a_day,
    average,
    closed_within,
    is_open,
    middle,
    not_computable,
)
from rider.domain.outcomes import Closed as Closed
from rider.domain.outcomes import outcome_of as outcome_of
from rider.domain.paths import Path
from rider.domain.trends import Basis, Rate, Reason, Window, left_out
from rider.domain.trends.outcomes import (
    Cycle,
    Generated,
    ValueWinRate,
    Velocity,
    WinMonth,
    WinRate,
    WonValue,
)
from rider.reads.trends.ground import Ground
from rider.reads.trends.stages import months_of

# A stay that the rep began, or proved within a claim, went through the gate of its stage; so does a win,
# wherever the deal stood before.
_QUALIFIED = """
SELECT deal_id, min(at) FROM (
  SELECT s.deal_id, s.entered_at AS at FROM spell s JOIN stage g ON g.id = s.stage_id
    JOIN event e ON e.seq = s.entered_seq
   WHERE g.pipeline_id = ?1 AND g.position >= ?2 AND g.archived_seq IS NULL
     AND e.source = 'rider' AND s.entered_at <= ?3
   UNION ALL
  SELECT s.deal_id, s.left_at FROM spell s JOIN stage g ON g.id = s.stage_id
    JOIN event e ON e.seq = s.left_seq
   WHERE g.pipeline_id = ?1 AND e.kind = 'won' AND s.left_at <= ?3)
 GROUP BY deal_id"""
_STANDING = """
SELECT s.deal_id FROM spell s JOIN stage g ON g.id = s.stage_id JOIN event e ON e.seq = s.entered_seq
 WHERE g.pipeline_id = ?1 AND g.position >= ?2 AND g.archived_seq IS NULL AND e.source = 'rider'
   AND s.entered_at <= ?3 AND (s.left_at IS NULL OR s.left_at > ?3)"""
_CLAIMS = """
SELECT d.id FROM deal d LEFT JOIN stage g ON g.id = d.claim_stage_id
 WHERE d.pipeline_id = ? AND (g.position >= ? AND g.archived_seq IS NULL OR d.claim_outcome = 'won')"""


def closed(on: Ground) -> list[Closed]:
    """Return the deals whose closing stands and lies in the window, with what they were worth then."""
    return closed_between(on, on.begins, min(on.ends, on.as_of + 1))


def closed_between(on: Ground, begins: int, ends: int) -> list[Closed]:
    """Return the deals whose closing stands and lies in a half-open stretch, with their worth then."""
    own = closed_within(on.paths, begins, ends)
    return [Closed(path, on.values.of_closing(path.deal_id, closing)) for path, closing in own]


def born(on: Ground) -> list[Path]:
    """Return the deals that were born in the window, whether or not they went to another pipeline since.

    Those of which no day is known were born in one over all time.
    """
    covers_all = on.covers_all
    return [p for p in on.paths if (covers_all if p.born_at is None else on.is_within(p.born_at))]


def born_here(on: Ground) -> list[Path]:
    """Return the deals born in the window that have not gone to another pipeline: they are counted there."""
    return [path for path in born(on) if path.gone_at is None]


def win_rate(on: Ground) -> WinRate:
    """Count the deals that closed in the window, and what became of those born in it."""
    own = closed(on)
    created = born_here(on)
    gone = len(born(on)) - len(created)
    became = Counter(map(outcome_of, created))
    no_day = sum(path.closed is not None and path.closed.at is None for path in on.paths)
    unborn = sum(path.born_at is None for path in on.paths) if not on.covers_all else 0
    return WinRate(
        won=sum(one.closing.won for one in own),
        lost=sum(not one.closing.won for one in own),
        created_won=became[Became.WON],
        created_lost=became[Became.LOST],
        created_open=became[Became.STILL_OPEN],
        basis=_basis(own, (Reason.NO_DAY, no_day)),
        created_basis=Basis(
            len(created),
            sum(path.imported for path in created),
            left_out((Reason.NO_DAY, unborn), (Reason.OTHER_PIPELINE, gone)),
        ),
    )


def win_months(on: Ground) -> tuple[WinMonth, ...]:
    """Count the closings of each calendar month of the window."""
    by_month: defaultdict[tuple[int, int], list[Closed]] = defaultdict(list)
    for one in closed(on):
        by_month[month_key(on, one)].append(one)
    months = ((window, by_month[window.first.year, window.first.month]) for window in months_of(on))
    return tuple(_month(window, own) for window, own in months)


def _month(window: Window, own: Sequence[Closed]) -> WinMonth:
    won, imported = sum(one.closing.won for one in own), sum(one.path.imported for one in own)
    return WinMonth(window, Rate(won, len(own)), imported)


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
    gained, gone = (Money(sum(v for v in values if v), currency) for values in (won, lost))
    return ValueWinRate(
        currency, gained, gone, not_computable(won, lost), _basis(own, (Reason.NO_AMOUNT, unvalued))
    )


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
        average=average(values, currency),
        median=middle(values, currency),
        n=len(values),
        basis=_basis(valued, (Reason.NO_AMOUNT, len(own) - len(valued))),
    )


def qualified(on: Ground) -> dict[str, int]:
    """Return when deals first passed into the qualified stage with proof, of those that did in the window."""
    found = proven_since(on, _qualified_place(on))
    return {deal_id: at for deal_id, at in found.items() if on.is_within(at)}


def proven_since(on: Ground, place: int) -> dict[str, int]:
    """Return when each deal first stood in a place or beyond with proof, or was won with it."""
    known = {path.deal_id for path in on.paths}
    rows = on.connection.execute(_QUALIFIED, (on.pipeline.id, place, on.as_of))
    return {row[0]: row[1] for row in rows if row[0] in known}


def _qualified_place(on: Ground) -> int:
    flagged = (stage.position for stage in on.pipeline.open_stages if stage.qualified)
    return next(flagged, 1)


def generated(on: Ground) -> tuple[Generated, ...]:
    """Sum what first passed into the qualified stage in the window with proof, by currency.

    Left out are those that an import claims to be there or beyond and that have never proven it.
    """
    passed: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for deal_id, at in qualified(on).items():
        passed[on.values.at(deal_id, at)[1]].append((deal_id, at))
    claimed = Counter(on.values.at(deal_id, None)[1] for deal_id in _claimed(on))
    codes = sorted({*passed, *claimed}, key=lambda code: (-len(passed[code]), code))
    return tuple(_generated(on, code, passed[code], claimed[code]) for code in codes)


def _claimed(on: Ground) -> list[str]:
    place = _qualified_place(on)
    imported = {path.deal_id for path in on.paths if path.imported} - proven_since(on, place).keys()
    rows = on.connection.execute(_CLAIMS, (on.pipeline.id, place))
    return [row[0] for row in rows if row[0] in imported]


def _generated(on: Ground, currency: str, passed: list[tuple[str, int]], claimed: int) -> Generated:
    valued = []
    for deal_id, at in passed:
        then, (now, code) = on.values.at(deal_id, at)[0], on.values.at(deal_id, on.as_of)
        if then is not None:
            valued.append((then, (now or 0) if code == currency else then))
    return Generated(
        total=Money(sum(then for then, _ in valued), currency),
        changed=Money(sum(now - then for then, now in valued), currency),
        n=len(valued),
        unvalued=len(passed) - len(valued),
        basis=Basis(len(passed), 0, left_out((Reason.NOT_PROVEN, claimed))),
    )


def velocities(on: Ground) -> tuple[Velocity, ...]:
    """Tell what the open qualified deals bring a day, by currency: those that stand with proof at `as_of`."""
    standing = Counter(on.values.at(path.deal_id, on.as_of)[1] for path in open_qualified(on))
    own = by_currency(on, closed(on))
    codes = dict.fromkeys((*own, *standing))  # a deal may stand in a currency that no deal has any more
    return tuple(_velocity(on, code, standing[code], own.get(code, [])) for code in codes)


def open_qualified(on: Ground) -> list[Path]:
    """Return the open deals that stand with proof at the qualified stage or beyond at `as_of`."""
    rows = on.connection.execute(_STANDING, (on.pipeline.id, _qualified_place(on), on.as_of))
    there = {row[0] for row in rows}
    return [path for path in on.paths if path.deal_id in there and is_open(path, on.as_of + 1)]


def _velocity(on: Ground, currency: str, standing: int, own: Sequence[Closed]) -> Velocity:
    wins = [one for one in own if one.closing.won]
    values = [one.closing.value_minor for one in wins if one.closing.value_minor is not None]
    days = [days_of(on, one) for one in wins if one.path.born_at is not None]
    rate = Rate(len(wins), len(own))
    typical = middle(values, currency) if values else None
    took = float(median(days)) if days else None
    unknown = (Reason.NO_AMOUNT, len(wins) - len(values)), (Reason.NO_DAY, len(wins) - len(days))
    brings = a_day(standing, typical, rate, took)
    return Velocity(currency, standing, typical, rate, took, brings, _basis(own, *unknown))


def by_currency(on: Ground, own: Iterable[Closed]) -> Mapping[str, list[Closed]]:
    """Return closed deals by the currency that they closed in, in the order of the pipeline's currencies."""
    found: dict[str, list[Closed]] = {currency: [] for currency in on.currencies}
    for one in own:
        found.setdefault(one.closing.currency, []).append(one)
    return found


def _basis(own: Sequence[Closed], *reasons: tuple[Reason, int]) -> Basis:
    return Basis(len(own), sum(one.path.imported for one in own), left_out(*reasons))
