# SPDX-License-Identifier: MIT
"""What stands behind a figure, in words: what each row counts as, when that was, and how long it took."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.day import Zone, workday
from rider.domain.trends import Behind, Figure, Pick, Trends
from ui.regional import decimal, full
from ui.trends.head import window_words
from ui.trends.named import day_words
from ui.trends.told.cards import days

_HOURS_A_DAY = 24
_HALF_A_DAY = 0.5
_OF_BLOCKS = frozenset({Figure.FOCUS, Figure.LEVERAGE, Figure.PREPARED})
_OF_NOW = frozenset({Figure.CONTROL, Figure.STALLS})
_BY_LENGTH = frozenset({Figure.TIME_IN_STAGE, Figure.STALLS, Figure.CYCLE})


class Looks(NamedTuple):
    """How rows are told: of which figure, by which zone, whether they name no deal, and the stages' names."""

    figure: Figure
    zone: Zone
    is_private: bool = False
    stages: tuple[tuple[str, str], ...] = ()
    picked: str = ""
    """The part that alone was asked for."""


def looks_of(trends: Trends, pick: Pick, *, private: bool) -> Looks:
    """Return how rows behind a figure of these trends are told."""
    stages = tuple((one.stage_id, one.stage_name) for one in trends.conversions)
    return Looks(pick.figure, trends.asked.zone, private, stages, pick.part)


def span(trends: Trends, figure: Figure) -> str:
    """Return the time that a figure is of: its window, the period of the quota, or the present."""
    if figure in _OF_NOW:
        day = day_words(workday(trends.asked.as_of, trends.asked.zone))
        return _tr("Open as of {day}").format(day=day)
    of_quota = figure is Figure.COVERAGE
    return window_words(trends.coverage.window if of_quota else trends.asked.window)


def in_order(rows: Sequence[Behind], figure: Figure) -> tuple[Behind, ...]:
    """Return rows as they are read best: the longest, the latest, or the largest first."""
    if figure in _BY_LENGTH:
        return tuple(sorted(rows, key=_longest_first))
    if all(one.at is None for one in rows):
        return tuple(sorted(rows, key=_largest_first))
    return tuple(rows)


def _longest_first(one: Behind) -> float:
    return -(one.days or 0.0)


def _largest_first(one: Behind) -> tuple[str, int, str]:
    value = one.value
    return (value.currency if value else "~", -(value.minor if value else 0), one.deal_name.casefold())


def counted(rows: Sequence[Behind], figure: Figure) -> dict[str, int]:
    """Return how many rows there are of each part, in the order in which the figure names them."""
    counts = Counter(one.part for one in rows)
    known = [part for part in parts(figure) if part in counts]
    return {part: counts[part] for part in (*known, *(part for part in counts if part not in known))}


def name(one: Behind, looks: Looks) -> str:
    """Return what a row is about: its deal, else its own words."""
    if looks.is_private:
        return _tr("A deal") if one.deal_id else part_words(looks, one.part)
    if one.deal_id:
        return one.deal_name or _tr("A deal that is not here any more")
    return one.words or part_words(looks, one.part)


def about(one: Behind, looks: Looks) -> str:
    """Return what else there is to say: the account, and the words of a block or a meeting."""
    if looks.is_private:
        return ""
    return " · ".join(text for text in (one.account, one.words if one.deal_id else "") if text)


def when(one: Behind, looks: Looks) -> str:
    """Return the rep's day of the event that makes it count as what it does."""
    return day_words(workday(one.at, looks.zone)) if one.at is not None else ""


def worth(one: Behind, looks: Looks) -> str:
    """Return its value, which tells as much as a name would."""
    return full(one.value) if one.value is not None and not looks.is_private else ""


def length(one: Behind, looks: Looks) -> str:
    """Return how long it took or takes: hours of a block, days of a deal."""
    if one.days is None:
        return ""
    if looks.figure in _OF_BLOCKS:
        return _tr("{n} h").format(n=decimal(one.days * _HOURS_A_DAY, 1))
    return _tr("under a day") if 0 < one.days < _HALF_A_DAY else days(one.days)


def imported(one: Behind) -> str:
    """Return the tag of what an import claims."""
    return _tr("imported") if one.is_imported else ""


def heads(figure: Figure) -> tuple[str, ...]:
    """Return what the columns are called."""
    return (
        _tr("Positive replies of people reached") if figure is Figure.REPLIES else _tr("Deal"),
        _tr("Account"),
        _tr("Counts as"),
        _when_heads().get(figure, _tr("Day")),
        _length_heads().get(figure, _tr("Took")),
        _tr("Value"),
        _tr("From"),
    )


def _when_heads() -> dict[Figure, str]:
    came, closed, born = _tr("Came in"), _tr("Closed"), _tr("Born")
    return {
        Figure.CONVERSION: came,
        Figure.SERIES: came,
        Figure.SKIPS: came,
        Figure.TIME_IN_STAGE: came,
        Figure.FLOW: _tr("Left"),
        Figure.TRANSITIONS: came,
        Figure.BACK_MOVES: _tr("Left"),
        Figure.WIN_RATE: closed,
        Figure.WIN_MONTH: closed,
        Figure.VALUE_WIN_RATE: closed,
        Figure.WON_VALUE: closed,
        Figure.VELOCITY: closed,
        Figure.CYCLE: closed,
        Figure.WAIVED: closed,
        Figure.COVERAGE: closed,
        Figure.CREATED: born,
        Figure.SOURCES: born,
        Figure.GENERATED: _tr("Qualified"),
        Figure.SLIPPAGE: _tr("Pushed"),
    }


def _length_heads() -> dict[Figure, str]:
    held = _tr("Held")
    return {
        Figure.TIME_IN_STAGE: _tr("Stays"),
        Figure.STALLS: _tr("Quiet for"),
        Figure.SLIPPAGE: _tr("Later by"),
        Figure.FOCUS: held,
        Figure.LEVERAGE: held,
        Figure.PREPARED: held,
    }


def nothing_words(trends: Trends) -> str:
    """Return the sentence of a list without a row."""
    if trends.deals:
        return _tr("Nothing counts here in this window. A longer one reaches further back.")
    return _tr("There is no deal yet.")


def part_words(looks: Looks, part: str) -> str:
    """Return what a row counts as; a deal that went on counts as the stage that it went to."""
    stages = {stage_id: _tr("To {stage}").format(stage=name) for stage_id, name in looks.stages}
    known = {**stages, **_shared(), **_parts_of(looks.figure)}
    if looks.picked == part:
        known |= _reached().get(looks.figure, {})
    return known.get(part) or part.replace("_", " ").capitalize()


def _reached() -> dict[Figure, dict[str, str]]:
    """Return what parts are called that hold all that got as far, where they alone are asked for."""
    return {
        Figure.MEETINGS: {"booked": _tr("Booked"), "held": _tr("Held")},
        Figure.SLIPPAGE: {"due": _tr("Due")},
    }


def parts(figure: Figure) -> tuple[str, ...]:
    """Return the parts of a figure in their order."""
    return (*_parts_of(figure), *_shared())


def _parts_of(figure: Figure) -> dict[str, str]:
    return {
        Figure.CONTROL: {"proven": _tr("Fully proven"), "claimed": _tr("Not fully proven")},
        Figure.SLIPPAGE: {
            "pushed": _tr("Pushed"),
            "slipped": _tr("Slipped"),
            "due": _tr("Did not slip"),
        },
        Figure.MEETINGS: {
            "booked": _tr("Booked, not held"),
            "held": _tr("Held, not qualified"),
            "qualified": _tr("Qualified"),
        },
        Figure.PERSONAS: {"advanced": _tr("Moved on"), "engaged": _tr("Did not move")},
        Figure.SOURCES: {"proven": _tr("Advanced with proof"), "claimed": _tr("By a claim alone")},
        Figure.FOCUS: {"block": _tr("High-leverage block"), "move": _tr("Move")},
        Figure.PREPARED: {"block": _tr("Preparation"), "move": _tr("Move"), "proof": _tr("Proof")},
    }.get(figure, {})


def _shared() -> dict[str, str]:
    return {
        "advanced": _tr("Advanced"),
        "onward": _tr("Went on"),
        "done": _tr("Left the stage"),
        "won": _tr("Won"),
        "lost": _tr("Lost"),
        "still_open": _tr("Still open"),
        "elsewhere": _tr("Went elsewhere"),
        "waiting": _tr("Still there"),
        "too_early": _tr("Too early"),
        "new": _tr("New"),
        "skipped": _tr("Skipped the next stage"),
        "back": _tr("Went back"),
        "valued": _tr("With an amount"),
        "unvalued": _tr("Without an amount"),
        "open": _tr("Open and qualified"),
        "still_there": _tr("Still there"),
        "proof_backed": _tr("Open and proven"),
        "stalled": _tr("Stalled"),
        "flagged": _tr("Quiet, not stalled"),
        "waits": _tr("Waits as agreed"),
        "batch": _tr("Outreach"),
        "move": _tr("Move"),
        "proof": _tr("Proof"),
        "high": _tr("High leverage"),
        "low": _tr("Other work"),
        "hit": _tr("Came true"),
        "partly": _tr("Partly"),
        "missed": _tr("Did not come true"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendBehind", text)
