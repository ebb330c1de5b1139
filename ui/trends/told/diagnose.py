# SPDX-License-Identifier: MIT
"""What Diagnose says: six comparisons in rows, what is behind each, and why a figure is weak."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Figure, Pick, Rate, Reason, Trends
from rider.domain.trends.effort import PersonaMix, Replies, SourceReality, Yield
from rider.domain.trends.weak import Weak, Why
from ui import regional
from ui.regional import decimal, number
from ui.trends.told.cards import blocks, percent
from ui.trends.twin import Table
from ui.widgets.roles import role_words


class Compared(NamedTuple):
    """One comparison: its rows, and what stands in their place where there are none."""

    figure: Figure
    title: str
    sentence: str
    table: Table
    lacks: str


class _Row(NamedTuple):
    """Cells with what is behind each; `pick` is behind all of them."""

    cells: tuple[str, ...]
    pick: Pick | None
    picks: tuple[Pick | None, ...] = ()


def compared(trends: Trends) -> tuple[Compared, ...]:
    """Return the six comparisons, in the order in which they stand."""
    tell = (_replies, _meetings, _prepared, _personas, _waived, _sources)
    return tuple(one(trends) for one in tell)


def _replies(trends: Trends) -> Compared:
    told = trends.diagnose.replies
    rows = [_of_pain_point(one) for one in told]
    if len(told) > 1:
        rows.append(_of_pain_point(trends.replies))
    return Compared(
        Figure.REPLIES,
        _tr("Replies of people reached"),
        _tr("By pain point, over the batches of outreach that were closed in this window"),
        _table((_tr("Pain point"), _tr("Positive of reached"), _rate_head(), _tr("Batches")), rows),
        _tr("No outreach was closed in this window."),
    )


def _of_pain_point(one: Replies) -> _Row:
    name = one.pain_point or _tr("All together")
    cells = (name, *_rated(one.rate), _n(one.batches))
    return _Row(cells, Pick(Figure.REPLIES, one.pain_point))


def _meetings(trends: Trends) -> Compared:
    told = trends.meetings
    pick = Pick(Figure.MEETINGS)
    rows = [
        _Row((_tr("Booked"), _n(told.booked), ""), pick._replace(part="booked")),
        _Row((_tr("Held of booked"), *_rated(told.held_rate)), pick._replace(part="held")),
        _Row((_tr("Qualified of held"), *_rated(told.qualified_rate)), pick._replace(part="qualified")),
    ]
    unsaid = sum(one.n for one in told.basis.left_out if one.reason is Reason.NOT_ANSWERED)
    said = _tr("Meetings of this window of which you have said what came")
    left_out = _tr("{said}; {n} not answered yet").format(said=said, n=_n(unsaid))
    return Compared(
        Figure.MEETINGS,
        _tr("Booked to held"),
        left_out if unsaid else said,
        _table((_tr("Meetings"), _tr("Count"), _rate_head()), rows if told.booked else ()),
        _tr("No meeting of this window is over yet."),
    )


def _prepared(trends: Trends) -> Compared:
    told, pick = trends.diagnose.prepared, Pick(Figure.PREPARED)
    hours = _tr("{hours} h in {blocks}").format(hours=decimal(told.hours, 1), blocks=blocks(told.blocks))
    moves, proofs = told.moves_an_hour, told.proofs_an_hour
    rows = [
        _Row((_tr("Prepared for deals"), hours, ""), pick._replace(part="block")),
        _Row((_tr("Moves"), _n(moves.k), _an_hour(moves)), pick._replace(part="move")),
        _Row((_tr("Proofs"), _n(proofs.k), _an_hour(proofs)), pick._replace(part="proof")),
        _Row((_tr("Deals with either"), *_rated(told.rate)), pick),
    ]
    if told.too_early:
        rows.append(_Row((_tr("Too early"), blocks(told.too_early), ""), pick._replace(part="too_early")))
    return Compared(
        Figure.PREPARED,
        _tr("Yield of prepared hours"),
        _tr("What moved at the same deals within a week of preparing for them"),
        _table(
            (_tr("Within a week"), _tr("Count"), _rate_head()), rows if told.blocks + told.too_early else ()
        ),
        _tr("No block of this window prepared something for a deal."),
    )


def _personas(trends: Trends) -> Compared:
    heads = (_tr("Somebody who is"), _tr("Advanced of engaged"), _rate_head(), _tr("Imported"))
    return Compared(
        Figure.PERSONAS,
        _tr("Who is engaged, and what advanced"),
        _tr("Of the deals in play in this window that engage somebody of a role by a proof"),
        _table(heads, [_of_role(one) for one in trends.diagnose.personas]),
        _tr("No deal in play has a proof that names a person."),
    )


def _of_role(one: PersonaMix) -> _Row:
    pick = Pick(Figure.PERSONAS, one.role)
    cells = (role_words(one.role), *_rated(one.rate), _imported(one.imported, one.engaged))
    return _Row(cells, pick, (None, pick._replace(part="advanced"), None, None))


def _sources(trends: Trends) -> Compared:
    heads = (
        *(_tr("Source"), _tr("Proven of all"), _rate_head()),
        *(_tr("Claimed"), _tr("Lost"), _tr("New"), _tr("Imported")),
    )
    return Compared(
        Figure.SOURCES,
        _tr("How real leads are, by source"),
        _tr("Of the deals born in this window; new ones may not have had the time yet"),
        _table(heads, [_of_source(one) for one in trends.diagnose.sources]),
        _tr("No deal was born in this window."),
    )


def _of_source(one: SourceReality) -> _Row:
    pick = Pick(Figure.SOURCES, one.source)
    counts = (_n(one.claimed), _n(one.lost), _n(one.new))
    name = one.source or _tr("No source named")
    cells = (name, *_rated(one.rate), *counts, _imported(one.imported, one.n))
    proven, claimed, lost, new = (pick._replace(part=part) for part in ("proven", "claimed", "lost", "new"))
    return _Row(cells, pick, (None, proven, None, claimed, lost, new, None))


def _waived(trends: Trends) -> Compared:
    told = trends.diagnose.waived_proven
    named = ((_tr("With a waiver"), told.waived, "waived"), (_tr("All proven"), told.proven, "proven"))
    rows = [
        _Row((name, *_rated(rate)), Pick(Figure.WAIVED, of), (None, Pick(Figure.WAIVED, of, "won"), None))
        for name, rate, of in named
    ]
    said = _tr("Of the deals that closed in this window past the first stage")
    left_out = _tr("{said}; {n} imported ones met no gate and are left out")
    return Compared(
        Figure.WAIVED,
        _tr("Waived against proven"),
        left_out.format(said=said, n=_n(told.imported)) if told.imported else said,
        _table(
            (_tr("Deals"), _tr("Won of closed"), _rate_head()), rows if told.waived.n + told.proven.n else ()
        ),
        _tr("No deal closed past the first stage in this window."),
    )


# -- why a figure is weak


def why(one: Weak) -> str:
    """Return in a sentence what a weak figure is surely lower than."""
    beside = one.beside or Rate(0, 0)
    is_stage = one.pick.figure is Figure.CONVERSION
    told = {
        Why.EARLIER: _tr("Surely lower than before: {k} of {n} in the last three months, {k2} of {n2} before")
        if not is_stage
        else _tr("From {name} surely fewer go on than before: {k} of {n}, {k2} of {n2} before"),
        Why.OTHER_STAGES: _tr("From {name} surely fewer go on than from any other stage: {k} of {n}"),
        Why.OTHER_PAIN_POINTS: _tr("On “{name}” surely fewer answer than on all others"),
        Why.WITHOUT_WAIVER: _tr(
            "With a waiver surely fewer are won: {k} of {n}, {k2} of {n2} where all is proven"
        ),
        Why.HALF: _tr("Surely fewer than half were held: {k} of {n}"),
    }[one.why]
    return told.format(name=one.name, k=_n(one.rate.k), n=_n(one.rate.n), k2=_n(beside.k), n2=_n(beside.n))


def belongs_to(figure: Figure) -> str:
    """Return in words that something belongs to a figure that can be weak."""
    return {
        Figure.WIN_RATE: _tr("Belongs to the win rate"),
        Figure.CONVERSION: _tr("Belongs to stage to stage"),
        Figure.MEETINGS: _tr("Belongs to the meetings"),
        Figure.REPLIES: _tr("Belongs to the replies"),
    }[figure]


# -- words


def _table(heads: tuple[str, ...], rows: Iterable[_Row]) -> Table:
    told = tuple(rows)
    return Table(
        heads,
        tuple(row.cells for row in told),
        tuple(row.pick for row in told),
        tuple(row.picks or (None,) * len(row.cells) for row in told),
    )


def _rate_head() -> str:
    return _tr("Rate, 95% interval")


def _rated(rate: Rate) -> tuple[str, str]:
    """Return k of n, and the rate with its interval, or that there are too few."""
    of_n = _tr("{k} of {n}").format(k=_n(rate.k), n=_n(rate.n))
    if rate.of_one is None or rate.bounds is None:
        return of_n, _too_few(rate.n)
    low, high = (regional.percent(100 * bound) for bound in rate.bounds)
    said = _tr("{share}, {low} to {high}").format(share=percent(rate.of_one), low=low, high=high)
    return of_n, said


def _an_hour(told: Yield) -> str:
    if told.of_one is None or told.bounds is None:
        return _too_few(told.n)
    low, high = (decimal(bound, 2) for bound in told.bounds)
    said = _tr("{k} an hour, {low} to {high}")
    return said.format(k=decimal(told.of_one, 2), low=low, high=high)


def _too_few(n: int) -> str:
    return _tr("Too few ({n} of {least})").format(n=n, least=LEAST_RATED)


def _imported(imported: int, n: int) -> str:
    if not imported:
        return _tr("none")
    return _tr("{share} ({k})").format(share=percent(imported / n), k=_n(imported))


def _n(count: int) -> str:
    return number(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendDiagnose", text)
