# SPDX-License-Identifier: MIT
"""Time in stage: how long deals stayed that moved on, how long those wait that did not, and the estimate."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF

from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Figure, Pick
from rider.domain.trends.stages import StayLength, TimeInStage
from ui.trends.chart import Table
from ui.trends.charts import shapes
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Side, Word
from ui.trends.charts.said import (
    NONE,
    count,
    days_short,
    days_told,
    foot,
    from_now_on,
    share_imported,
    together,
    untold,
)
from ui.trends.charts.shapes import Bar
from ui.trends.charts.words import GAP, widest
from ui.trends.told.cards import days, imported

_LINES, _THICK, _APART = 2.3, 0.42, 0.12
_LEFT_AT_MOST, _BARS_AT_LEAST = 0.3, 0.3
_MOVED, _WAITING = "accent", "warn"


class StayBars(Drawing):
    """Draws two bars a stage, moved on and still waiting, and the Kaplan-Meier median of both as a line."""

    def __init__(self) -> None:
        super().__init__(_tr("Time in stage"))

    @property
    def _stages(self) -> tuple[TimeInStage, ...]:
        return self.trends.time_in_stage if self.trends is not None else ()

    # -- in words

    def says(self) -> str:
        if self.lacks():
            return ""
        told = _tr(
            "Upper bar: median of those that moved on. Lower bar: of those that still wait, up to now. "
            "Line and first number: the median that both together let expect (Kaplan–Meier)."
        )
        share = imported(together(one.basis for one in self._stages))
        return f"{told} {share}." if share else told

    def lacks(self) -> str:
        if any(_n(one.latest) for one in self._stages):
            return ""
        left = untold((one.basis for one in self._stages), of_stays=True)
        if left:
            return f"{left} {from_now_on()}"
        return _tr("Nothing yet: no deal came into a stage in this window.")

    def table(self) -> Table:
        heads = (
            _tr("Stage"),
            _tr("Stays"),
            _tr("Kaplan–Meier median, days"),
            _tr("Moved on"),
            _tr("Their median, days"),
            _tr("Still waiting"),
            _tr("Their median so far, days"),
            _tr("Imported"),
        )
        rows, picks = [], []
        for one in self._stages:
            for name, stay in ((_tr("The latest"), one.latest), (_tr("All together"), one.cumulative)):
                rows.append((one.stage_name, name, *_cells(stay), share_imported(one.basis)))
                picks.append(_behind(one))
        return Table(heads, tuple(rows), tuple(picks))

    def pick(self) -> Pick:
        return Pick(Figure.TIME_IN_STAGE)

    # -- drawn

    def lines(self) -> float:
        return _LINES * max(1, len(self._stages))

    def draw(self) -> None:
        stages, wide = self._stages, self.plot.width()
        left = min(widest(self.plot, (one.stage_name for one in stages)) + 2 * GAP, _LEFT_AT_MOST * wide)
        room = wide - left
        is_short = self._bars_room(room, is_short=False) < _BARS_AT_LEAST * room
        right = room - self._bars_room(room, is_short=is_short)
        rows = (-0.5, max(1, len(stages)) - 0.5)
        longest = self._longest
        self.plot.reach((0, longest), rows, Margins(left, 0, right, 0), downwards=True)
        high = self.thick(len(stages), _THICK)
        shapes.bars(
            self.plot, [bar for place, one in enumerate(stages) for bar in _bars(place, one.latest, high)]
        )
        ends = [(one.latest.median, place) for place, one in enumerate(stages) if _is_told(one.latest)]
        spans = [(at, place - 1.6 * high, place + 1.6 * high) for at, place in ends if at is not None]
        shapes.uprights(self.plot, spans, "text")
        marks = [_mark(place, one, longest, high) for place, one in enumerate(stages)]
        words = [word for place in range(len(stages)) for word in self._words(place, is_short=is_short)]
        self.plot.show_marks(marks, words)

    @property
    def _longest(self) -> float:
        return max((_end(one.latest) for one in self._stages), default=0.0) or 1.0

    def _bars_room(self, room: float, *, is_short: bool) -> float:
        """Return how wide the longest bar may be, so that each row's words have room after its bars."""
        widths = [room]
        for one in self._stages:
            value, note = _beside(one.latest, is_short=is_short)
            words = widest(self.plot, [value], is_bold=True) + widest(self.plot, [note]) + 3 * GAP
            share = max(_end(one.latest) / self._longest, 1e-3)
            widths.append((room - words) / share)
        return max(0.0, min(widths))

    def _words(self, place: int, *, is_short: bool) -> Iterator[Word]:
        one = self._stages[place]
        value, note = _beside(one.latest, is_short=is_short)
        ends = _end(one.latest)
        shift = widest(self.plot, [value], is_bold=True) + GAP if value else 0.0
        yield Word(one.stage_name, y=place, side=Side.LEFT)
        yield Word(value, x=ends, y=place, is_bold=True)
        yield Word(note, x=ends, y=place, token="muted", shift=shift)


def _n(stay: StayLength) -> int:
    return stay.done + stay.waiting


def _is_told(stay: StayLength) -> bool:
    return _n(stay) >= LEAST_RATED


def _end(stay: StayLength) -> float:
    """Return where the longest of what is drawn of a stage ends."""
    drawn = (stay.median, stay.done_median, stay.waiting_median) if _is_told(stay) else ()
    return max((length for length in drawn if length is not None), default=0.0)


def _bars(place: int, stay: StayLength, high: float) -> Iterator[Bar]:
    if not _is_told(stay):
        return
    apart = high * _APART
    if stay.done_median is not None:
        yield Bar(QRectF(0, place - high - apart, stay.done_median, high), _MOVED)
    if stay.waiting_median is not None:
        yield Bar(QRectF(0, place + apart, stay.waiting_median, high), _WAITING)


def _beside(stay: StayLength, *, is_short: bool) -> tuple[str, str]:
    """Return the estimate and what both bars say; words where it is too early for them."""
    if not _n(stay):
        return "", _tr("none yet")
    if not _is_told(stay):
        few = _tr("too few · 1 stay") if _n(stay) == 1 else _tr("too few · {n} stays")
        return "", few.format(n=count(_n(stay)))
    value = _tr("not yet known") if stay.median is None else days_short(stay.median)
    if is_short:
        told = _tr("{done} moved on · {waiting} waiting")
        return value, told.format(done=count(stay.done), waiting=count(stay.waiting))
    moved = _part(_tr("{days} moved on (n {n})"), stay.done_median, stay.done)
    waits = _part(_tr("{days} still waiting (n {n})"), stay.waiting_median, stay.waiting)
    return value, " · ".join(part for part in (moved, waits) if part)


def _part(said: str, length: float | None, n: int) -> str:
    return "" if length is None else said.format(days=days_short(length), n=count(n))


def _mark(place: int, one: TimeInStage, longest: float, high: float) -> Mark:
    room = QRectF(0, place - 1.6 * high, longest, 3.2 * high)
    return Mark(room, _sentence(one), _behind(one))


def _sentence(one: TimeInStage) -> str:
    """Return how long deals stay in a stage, with of how many."""
    stay = one.latest
    if not _n(stay):
        return _tr("{stage}: no deal came here in this window.").format(stage=one.stage_name)
    counts = _tr("{done} moved on, {waiting} still waiting").format(
        done=count(stay.done), waiting=count(stay.waiting)
    )
    if not _is_told(stay):
        few = _tr("{stage}: {counts}, too few for a median (under {least}).")
        return few.format(stage=one.stage_name, counts=counts, least=LEAST_RATED)
    told = [_estimate(one.stage_name, stay), f"{counts}."]
    if stay.done_median is not None:
        told.append(_tr("Moved on after {days} (median).").format(days=days(stay.done_median)))
    if stay.waiting_median is not None:
        told.append(_tr("Waiting for {days} so far (median).").format(days=days(stay.waiting_median)))
    return " ".join((*told, foot(one.basis))).strip()


def _estimate(stage: str, stay: StayLength) -> str:
    if stay.median is None:
        unknown = _tr("{stage}: the median stay is not yet known, as fewer than half have moved on.")
        return unknown.format(stage=stage)
    return _tr("{stage}: median stay {days} (Kaplan–Meier).").format(stage=stage, days=days(stay.median))


def _cells(stay: StayLength) -> tuple[str, ...]:
    median = days_told(stay.median) if stay.median is not None or not _n(stay) else _tr("not yet known")
    if _n(stay) < LEAST_RATED:
        return (_tr("too few") if _n(stay) else NONE, count(stay.done), NONE, count(stay.waiting), NONE)
    return (
        median,
        count(stay.done),
        days_told(stay.done_median),
        count(stay.waiting),
        days_told(stay.waiting_median),
    )


def _behind(one: TimeInStage) -> Pick:
    return Pick(Figure.TIME_IN_STAGE, one.stage_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
