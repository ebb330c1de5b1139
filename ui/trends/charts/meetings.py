# SPDX-License-Identifier: MIT
"""Meetings from booked to held to qualified: how many, and how sure the rates between them are."""

from PySide6.QtCore import QCoreApplication

from rider.domain.stats import Bounds
from rider.domain.trends import Figure, Pick, Rate, Reason
from rider.domain.trends.effort import Meetings
from ui.trends.chart import Table
from ui.trends.charts.rows import Row, RowDrawing
from ui.trends.charts.said import NONE, count, range_words, rate_words, rated, sentences
from ui.trends.told.cards import imported


class MeetingFunnel(RowDrawing):
    """Draws the meetings booked, in their track the held ones, and in the track of these the qualified ones.

    Each rate is of the bar above it, and its interval is drawn by the same measure of meetings.
    """

    def __init__(self) -> None:
        super().__init__(_tr("Meetings, from booked to qualified"))

    @property
    def _told(self) -> Meetings | None:
        return self.trends.meetings if self.trends is not None else None

    def rows(self) -> list[Row]:
        told = self._told
        if told is None or not told.booked:
            return []
        n = count(told.booked)
        said = _tr("Booked: {n}, of which you have said what came of them").format(n=n)
        booked = Row(_tr("Booked"), told.booked, told.booked, n, "", said, _pick("booked"))
        held = _of(_tr("Held"), _tr("booked"), told.held_rate, _pick("held"))
        return [booked, held, _of(_tr("Qualified"), _tr("held"), told.qualified_rate, _pick("qualified"))]

    # -- in words

    def says(self) -> str:
        told = self._told
        if told is None or not told.booked:
            return ""
        first = _tr("Qualified is held with somebody who decides, and a fit")
        return sentences(first, _unanswered(told), imported(told.basis))

    def lacks(self) -> str:
        told = self._told
        if told is None or told.booked:
            return ""
        if waits := _unanswered(told):
            return _tr("Of no meeting of this window is it said what came of it: {waits}.").format(
                waits=waits
            )
        return _tr("No meeting of this window is over yet.")

    def table(self) -> Table:
        heads = (_tr("Meetings"), _tr("How many"), _tr("Of how many"), _tr("Rate"), _tr("95% interval"))
        told = self._told
        if told is None or not told.booked:
            return Table(heads, (), ())
        booked = (_tr("Booked"), count(told.booked), NONE, NONE, NONE)
        held, qualified = _cells(_tr("Held"), told.held_rate), _cells(_tr("Qualified"), told.qualified_rate)
        picks = (_pick("booked"), _pick("held"), _pick("qualified"))
        return Table(heads, (booked, held, qualified), picks)

    def pick(self) -> Pick:
        return Pick(Figure.MEETINGS)


def _of(name: str, whole: str, rate: Rate, pick: Pick) -> Row:
    """Return the row of those that came on from the row above, which is named `whole`."""
    told = _tr("{share} of {n} {whole} · {interval}") if rate.bounds else _tr("of {n} {whole} · too few")
    words = told.format(share=rate_words(rate), n=count(rate.n), whole=whole, interval=range_words(rate))
    said = _tr("{name}: {rate}").format(name=name, rate=rated(rate))
    return Row(name, rate.k, rate.n, count(rate.k), words, said, pick, sure=_in_meetings(rate))


def _in_meetings(rate: Rate) -> Bounds | None:
    return None if rate.bounds is None else Bounds(*(bound * rate.n for bound in rate.bounds))


def _cells(name: str, rate: Rate) -> tuple[str, ...]:
    return name, count(rate.k), count(rate.n), rate_words(rate), range_words(rate)


def _pick(part: str) -> Pick:
    return Pick(Figure.MEETINGS, part=part)


def _unanswered(told: Meetings) -> str:
    n = sum(one.n for one in told.basis.left_out if one.reason is Reason.NOT_ANSWERED)
    return _tr("{n} not answered yet and left out").format(n=count(n)) if n else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
