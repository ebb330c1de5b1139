# SPDX-License-Identifier: MIT
"""What is said of how deals go on from a stage: beside and below its bar, in a sentence, and in rows."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.trends import Figure, Pick, Rate
from rider.domain.trends.stages import StageConversion
from ui.trends.chart import Table
from ui.trends.charts.said import (
    NONE,
    count,
    days_told,
    foot,
    of_n,
    range_words,
    rate_words,
    rated,
    share_imported,
    stage_way,
)
from ui.trends.told.cards import days, percent

_PARTS = {2: "advanced", 6: "lost", 7: "still_open", 8: "too_early"}
"""Which cells of a stage's own row count which part of its cohort."""

_Row = tuple[tuple[str, ...], Pick]


class Beside(NamedTuple):
    """What stands at the right of a bar: its rate, empty where there is none, and of how many."""

    value: str
    note: str


def beside(one: StageConversion) -> Beside:
    """Return what stands at the right of a stage's bar."""
    rate = one.rate
    if rate.of_one is not None:
        return Beside(percent(rate.of_one), f"{range_words(rate)} · {of_n(rate)}")
    if rate.n:
        return Beside("", _tr("too few · {counts}").format(counts=of_n(rate)))
    if one.too_early:
        return Beside("", _tr("too early · {n}").format(n=count(one.too_early)))
    return Beside("", _tr("none yet"))


def rest(one: StageConversion) -> str:
    """Return what stands below a stage's bar: how many did not go on, and for how many it is too early."""
    told = _tr("{lost} lost · {open} still open").format(lost=count(one.lost), open=count(one.still_open))
    early = _tr("{n} too early").format(n=count(one.too_early)) if one.too_early else ""
    return " · ".join(filter(None, (told, early)))


def sentence(one: StageConversion) -> str:
    """Return how deals went on from a stage, with the three counts and those for which it is too early."""
    way = stage_way(one.stage_name, one.next_name)
    parts = _tr("{lost} lost, {open} still open, {early} too early.").format(
        lost=count(one.lost), open=count(one.still_open), early=count(one.too_early)
    )
    if not one.rate.n:
        nobody = _tr("{way}: nobody has had {age} yet.").format(way=way, age=days(one.age_days))
        return " ".join((nobody, parts))
    went = _tr("{way}: went on within {age}: {rate}.").format(
        way=way, age=days(one.age_days), rate=rated(one.rate)
    )
    default = _tr("The usual time is not known yet.") if one.age_is_default else ""
    return " ".join(part for part in (went, parts, default, foot(one.basis)) if part)


def stage_table(stages: Sequence[StageConversion]) -> Table:
    """Return each stage's counts, and below them what was skipped, went back, and left within the window."""
    heads = (
        _tr("Stage"),
        _tr("What"),
        _tr("Count"),
        _tr("Of"),
        _tr("Rate"),
        _tr("95% interval"),
        _tr("Lost"),
        _tr("Still open"),
        _tr("Too early"),
        _tr("Within days"),
        _tr("Imported"),
    )
    told = [row for one in stages for row in _rows(one)]
    parts = tuple(_parts(pick, len(heads)) for _, pick in told)
    return Table(heads, tuple(cells for cells, _ in told), tuple(pick for _, pick in told), parts)


def _parts(pick: Pick, cells: int) -> tuple[Pick | None, ...]:
    """Return what is behind each cell of a row: a part of a cohort where it counts one."""
    if pick.figure is not Figure.CONVERSION:
        return (None,) * cells
    return tuple(pick._replace(part=_PARTS[n]) if n in _PARTS else None for n in range(cells))


def _rows(one: StageConversion) -> Iterator[_Row]:
    parts = (one.lost, one.still_open, one.too_early)
    kept = (*map(count, parts), days_told(one.age_days), share_imported(one.basis))
    way, stage = stage_way(one.stage_name, one.next_name), one.stage_id
    yield (way, _tr("Went on"), *_rated(one.rate), *kept), Pick(Figure.CONVERSION, stage)
    blank = (NONE,) * len(kept)
    skipped = (count(one.skipped), count(one.advanced), NONE, NONE)
    yield (way, _tr("… past the next stage"), *skipped, *blank), Pick(Figure.SKIPS, stage)
    back = (count(one.back_moves), NONE, NONE, NONE)
    yield (way, _tr("Moved back in the window"), *back, *blank), Pick(Figure.BACK_MOVES, stage)
    flow = _tr("Led on, of all that left in the window")
    yield (way, flow, *_rated(one.flow), *blank), Pick(Figure.FLOW, stage)


def _rated(rate: Rate) -> tuple[str, str, str, str]:
    return count(rate.k), count(rate.n), rate_words(rate), range_words(rate)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
