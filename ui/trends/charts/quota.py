# SPDX-License-Identifier: MIT
"""What was won of the quota, and whether what is proven covers what is left of it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from rider.domain.money import Money
from rider.domain.trends import Figure, Pick, Reason
from rider.domain.trends.outcomes import Coverage, Quota, QuotaPeriod
from ui.regional import decimal, full, short
from ui.trends.chart import Table
from ui.trends.charts.rows import Row, RowDrawing
from ui.trends.charts.said import count, months_words, sentences
from ui.trends.told.cards import imported


class QuotaCoverage(RowDrawing):
    """Draws what was won in the track of the quota, what is left of it, and below it the proven open value.

    All by one measure, the currency of the quota. What stands in other currencies is said and counts for
    nothing here.
    """

    def __init__(self) -> None:
        super().__init__(_tr("Quota, and what covers it"))

    @property
    def _told(self) -> Coverage | None:
        return self.trends.coverage if self.trends is not None else None

    def rows(self) -> list[Row]:
        told = self._told
        return [] if told is None or told.quota is None else list(_rows(told, told.quota))

    # -- in words

    def says(self) -> str:
        told = self._told
        if told is None or told.quota is None:
            return ""
        parts = (_covers(told), _unvalued(told), _elsewhere(told, told.quota), imported(told.basis))
        return sentences(*parts)

    def lacks(self) -> str:
        told = self._told
        if told is None or told.quota is not None:
            return ""
        return _tr(
            "No quota yet. “Set a quota…” is in the menu of “Won, against quota”; with one, this shows what "
            "was won of it, and whether what is proven covers the rest."
        )

    def table(self) -> Table:
        heads = (_tr("Currency"), _tr("Part"), _tr("Amount"))
        told = self._told
        if told is None or told.quota is None:
            return Table(heads, (), ())
        rows = list(_cells(told, told.quota))
        return Table(heads, tuple(cells for cells, _ in rows), tuple(pick for _, pick in rows))

    def pick(self) -> Pick:
        quota = self._told.quota if self._told is not None else None
        return Pick(Figure.COVERAGE, quota.amount.currency if quota is not None else "")


def _rows(told: Coverage, quota: Quota) -> Iterator[Row]:
    code, whole = quota.amount.currency, quota.amount.minor
    won, backed, left = _in(told.won, code), _in(told.proof_backed, code), _left(told, code)
    of = _tr("of {quota} {period}").format(quota=short(quota.amount), period=_period(quota))
    said = _tr("Won: {won} of the quota of {quota}, {months}")
    text = said.format(won=full(won), quota=full(quota.amount), months=months_words(told.window))
    yield _row(_tr("Won"), won, whole, of, text, Pick(Figure.COVERAGE, code, "won"))
    said = _tr("Left of the quota: {left}").format(left=full(left))
    yield _row(_tr("Left"), left, whole, _reached(left), said, None, "control")
    said = _tr("Open and proven: {backed} · {covers}").format(backed=full(backed), covers=_covers(told))
    pick = Pick(Figure.COVERAGE, code, "proof_backed")
    row = _row(_tr("Open, proven"), backed, left.minor, _ratio(told), said, pick)
    yield row._replace(goal=left.minor if left.minor > 0 else None)


def _row(
    name: str, part: Money, room: int, words: str, said: str, pick: Pick | None, token: str = "accent"
) -> Row:
    return Row(name, max(0, part.minor), max(0, room), short(part), words, said, pick, token)


def _period(quota: Quota) -> str:
    return {
        QuotaPeriod.MONTH: _tr("this month"),
        QuotaPeriod.QUARTER: _tr("this quarter"),
        QuotaPeriod.YEAR: _tr("this year"),
    }[quota.period]


def _reached(left: Money) -> str:
    return "" if left.minor else _tr("the quota is reached")


def _ratio(told: Coverage) -> str:
    return "" if told.ratio is None else _tr("{ratio}× what is left").format(ratio=decimal(told.ratio, 1))


def _covers(told: Coverage) -> str:
    """Say whether what is proven covers what is left."""
    if told.left is not None and not told.left.minor:
        return _tr("The quota is reached")
    if told.ratio is None:
        return _tr("What is proven is known as of today alone")
    said = _tr("What is open and proven is {ratio}× what is left of the quota")
    return said.format(ratio=decimal(told.ratio, 1))


def _unvalued(told: Coverage) -> str:
    n = sum(one.n for one in told.basis.left_out if one.reason is Reason.NO_AMOUNT)
    if n == 1:
        return _tr("1 deal won without an amount")
    return _tr("{n} deals won without an amount").format(n=count(n)) if n else ""


def _elsewhere(told: Coverage, quota: Quota) -> str:
    """Say what stands in other currencies than the quota's."""
    code = quota.amount.currency
    others = [_other(told, one) for one in _currencies(told) if one != code]
    if not others:
        return ""
    said = _tr("The quota is in {code}, so this does not count towards it: {others}")
    return said.format(code=code, others=", ".join(others))


def _other(told: Coverage, code: str) -> str:
    said = _tr("{won} won and {backed} open and proven")
    return said.format(won=short(_in(told.won, code)), backed=short(_in(told.proof_backed, code)))


def _cells(told: Coverage, quota: Quota) -> Iterator[tuple[tuple[str, ...], Pick | None]]:
    own = quota.amount.currency
    yield (own, _tr("Quota"), full(quota.amount)), None
    for code in dict.fromkeys((own, *_currencies(told))):
        yield (code, _tr("Won"), full(_in(told.won, code))), Pick(Figure.COVERAGE, code, "won")
        if code == own:
            yield (code, _tr("Left"), full(_left(told, code))), None
        backed = full(_in(told.proof_backed, code))
        yield (code, _tr("Open and proven"), backed), Pick(Figure.COVERAGE, code, "proof_backed")
    if told.ratio is not None:
        yield (own, _tr("Open and proven, of what is left"), f"{told.ratio:.1f}×"), None


def _currencies(told: Coverage) -> Iterable[str]:
    return dict.fromkeys(one.currency for one in (*told.won, *told.proof_backed))


def _left(told: Coverage, code: str) -> Money:
    return told.left if told.left is not None else Money(0, code)


def _in(amounts: Iterable[Money], code: str) -> Money:
    return next((one for one in amounts if one.currency == code), Money(0, code))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
