# SPDX-License-Identifier: MIT
"""Stage to stage: a bar for each stage, with how sure it is."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF

from rider.domain.trends import Figure, Pick
from rider.domain.trends.stages import StageConversion
from ui.trends.chart import Table
from ui.trends.charts import shapes
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Side, Word
from ui.trends.charts.said import count, from_now_on, stage_way, together, untold
from ui.trends.charts.shapes import Bar
from ui.trends.charts.stage_words import Beside, beside, rest, sentence, stage_table
from ui.trends.charts.words import GAP, widest
from ui.trends.told.cards import imported

_LINES, _THICK = 3.0, 0.9
_BELOW = 0.33
"""How far below a bar its counts stand, in heights of a row."""

_LEFT_AT_MOST = 0.3


class StageBars(Drawing):
    """Draws how many went on from each stage, its 95% interval as whiskers, on a track up to all of them.

    Below stand those that did not go on: lost, still open, and too young to count.
    """

    def __init__(self) -> None:
        super().__init__(_tr("Stage to stage, and how sure that is"))
        self._high = 0.0

    @property
    def _stages(self) -> tuple[StageConversion, ...]:
        return self.trends.conversions if self.trends is not None else ()

    # -- in words

    def says(self) -> str:
        if self.lacks():
            return ""
        told = _tr(
            "Of the deals that entered, how many went on within the stage’s usual time. "
            "Younger ones are counted as too early."
        )
        share = imported(together(one.basis for one in self._stages))
        return f"{told} {share}." if share else told

    def lacks(self) -> str:
        if any(one.rate.n for one in self._stages):
            return ""
        left = untold(one.basis for one in self._stages)
        early = sum(one.too_early for one in self._stages)
        if early:
            told = _tr("Too early: {n} entered a stage, and none has had the usual time to go on yet.")
            return " ".join(filter(None, (told.format(n=count(early)), left)))
        if left:
            return f"{left} {from_now_on()}"
        return _tr("Nothing yet: no deal entered a stage in this window.")

    def table(self) -> Table:
        return stage_table(self._stages)

    def pick(self) -> Pick:
        return Pick(Figure.CONVERSION)

    # -- drawn

    def lines(self) -> float:
        return _LINES * max(1, len(self._stages))

    def draw(self) -> None:
        stages = self._stages
        told = [beside(one) for one in stages]
        bold = widest(self.plot, (one.value for one in told), is_bold=True)
        # words in place of a number stand where the number and the counts would
        notes = max(
            widest(self.plot, (one.note for one in told if one.value)) + bold + GAP,
            widest(self.plot, (one.note for one in told if not one.value)),
        )
        left = widest(self.plot, (stage_way(one.stage_name, one.next_name) for one in stages)) + 2 * GAP
        margins = Margins(min(left, _LEFT_AT_MOST * self.plot.width()), 0, notes + 2 * GAP, 0)
        rows = (_BELOW / 2 - 0.5, max(1, len(stages)) + _BELOW / 2 - 0.5)
        self.plot.reach((0, 1), rows, margins, downwards=True)
        self._high = self.thick(len(stages), _THICK)
        shapes.bars(self.plot, [Bar(self._lying(place, 1.0), "line") for place in range(len(stages))])
        rates = [(place, one.rate.of_one) for place, one in enumerate(stages)]
        shapes.bars(self.plot, [Bar(self._lying(place, rate), "accent") for place, rate in rates if rate])
        spans = [(*one.rate.bounds, float(n)) for n, one in enumerate(stages) if one.rate.bounds]
        shapes.whiskers(self.plot, spans, self._high / 2, "text")
        words = [word for place in range(len(stages)) for word in self._words(place, told[place], bold)]
        self.plot.show_marks([self._mark(place) for place in range(len(stages))], words)

    def _words(self, place: int, told: Beside, bold: float) -> Iterator[Word]:
        one = self._stages[place]
        yield Word(stage_way(one.stage_name, one.next_name), y=place, side=Side.LEFT)
        if told.value:
            yield Word(told.value, y=place, side=Side.RIGHT, is_bold=True)
        shift = bold + GAP if told.value else 0.0
        yield Word(told.note, y=place, side=Side.RIGHT, token="muted", shift=shift)
        if one.rate.n:
            yield Word(rest(one), y=place + _BELOW, token="muted", shift=-GAP)

    def _mark(self, place: int) -> Mark:
        one = self._stages[place]
        return Mark(self._lying(place, 1.0), sentence(one), Pick(Figure.CONVERSION, one.stage_id))

    def _lying(self, place: int, length: float) -> QRectF:
        return QRectF(0, place - self._high / 2, length, self._high)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
