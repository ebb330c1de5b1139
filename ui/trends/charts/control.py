# SPDX-License-Identifier: MIT
"""Control and hope: what of the open value is proven, and what stated chances claim beyond the proof."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from rider.domain.money import Money
from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Figure, Pick, outcomes
from ui.regional import full, number, short
from ui.trends.chart import Table
from ui.trends.charts.rows import Row, RowDrawing
from ui.trends.charts.said import sentences, together
from ui.trends.told.cards import imported, percent


class ControlHope(RowDrawing):
    """Draws two bars a currency in all of its open value: what is fully proven, and what is hope.

    The two are no parts of one whole: of a deal whose stage is proven too much may still be hoped for.
    """

    def __init__(self) -> None:
        super().__init__(_tr("Control and hope"))

    @property
    def _told(self) -> tuple[outcomes.ControlHope, ...]:
        return self.trends.control if self.trends is not None else ()

    def rows(self) -> list[Row]:
        return [row for one in self._told for row in self._drawn(one)]

    def says(self) -> str:
        if not self._told:
            return ""
        first = _tr("Open value as of now: what of it is fully proven, and what is hoped beyond the proof")
        share = imported(together(one.basis for one in self._told))
        return sentences(first, self._unvalued(), share)

    def _unvalued(self) -> str:
        n = self._told[0].unvalued  # of all currencies together
        if n == 1:
            return _tr("1 open deal has no amount")
        return _tr("{n} open deals have no amount").format(n=number(n)) if n else ""

    def lacks(self) -> str:
        if self._told:
            return ""
        return _tr("No open deal has an amount. Once one has, this shows how much of it is proven.")

    def table(self) -> Table:
        heads = (_tr("Currency"), _tr("Part"), _tr("Amount"), _tr("Of the open value"))
        told = [row for one in self._told for row in self._rows(one)]
        return Table(heads, tuple(cells for cells, _ in told), tuple(pick for _, pick in told))

    def pick(self) -> Pick:
        return Pick(Figure.CONTROL)

    # -- a currency

    def _drawn(self, one: outcomes.ControlHope) -> Iterator[Row]:
        code = one.whole.currency
        for name, part, pick, token in (
            (_tr("{currency} proven"), one.proven, _pick(code, "proven"), "accent"),
            (_tr("{currency} hope"), one.hope, _pick(code), "warn"),
        ):
            named, share = name.format(currency=code), _share(part, one)
            words = _tr("{part} of {whole}") if share else _tr("of {whole}, too few for a share")
            yield Row(
                name=named,
                part=_of(part, one),
                room=1.0,
                value=share or short(part),
                words=words.format(part=short(part), whole=short(one.whole)),
                said=self._said(named, part, one),
                pick=pick,
                token=token,
            )

    def _said(self, name: str, part: Money, one: outcomes.ControlHope) -> str:
        deals = _tr("1 open deal") if one.n == 1 else _tr("{n} open deals").format(n=number(one.n))
        said = _tr("{name}: {part} of {whole}, {deals}")
        text = said.format(name=name, part=full(part), whole=full(one.whole), deals=deals)
        share = _share(part, one) or _tr("too few for a share")
        return f"{text} · {share}"

    def _rows(self, one: outcomes.ControlHope) -> Iterator[tuple[tuple[str, ...], Pick]]:
        code = one.whole.currency
        rest = Money(one.whole.minor - one.proven.minor, code)
        for name, part, pick in (
            (_tr("Open"), one.whole, _pick(code)),
            (_tr("Fully proven"), one.proven, _pick(code, "proven")),
            (_tr("Not yet proven"), rest, _pick(code, "claimed")),
            (_tr("Hope"), one.hope, _pick(code)),
        ):
            yield (code, name, full(part), _share(part, one)), pick


def _of(part: Money, one: outcomes.ControlHope) -> float:
    """Return a part of the open value, from 0 to 1; nought where that is worth nothing."""
    return min(1.0, max(0.0, part.minor / one.whole.minor)) if one.whole.minor > 0 else 0.0


def _share(part: Money, one: outcomes.ControlHope) -> str:
    """Return a part in percent of the open value, nothing where too few deals are open."""
    is_told = one.n >= LEAST_RATED and one.whole.minor > 0
    return percent(part.minor / one.whole.minor) if is_told else ""


def _pick(currency: str, part: str = "") -> Pick:
    return Pick(Figure.CONTROL, currency, part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
