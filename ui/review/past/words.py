# SPDX-License-Identifier: MIT
"""How past days, their verdicts and what was answered on them are told."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.review.answers import Review, ReviewForm
from rider.domain.review.expectations import Expectation, HitRate
from rider.domain.review.verdict import Verdict
from rider.reads.review.day import ReviewOf
from rider.reads.review.past_days import PastDay
from ui.regional import number
from ui.review.titles import long_day
from ui.widgets.days import shown
from ui.widgets.rates import interval_words
from ui.widgets.verdicts import verdict_words


def verdict_note(verdict: Verdict) -> str:
    """Return what a verdict means."""
    return {
        Verdict.MOVED: _tr("This is what moved."),
        Verdict.PREPARED: _tr("No deal changed its stage. This is the proof that came in."),
        Verdict.NO_MOVEMENT: _tr("No deal changed its stage, and no proof came in."),
    }[verdict]


def cell_name(day: date, today: date, past: PastDay | None) -> str:
    """Return what a day of the strip is called: Friday 20 November: moved, reviewed."""
    named = long_day(day, today)
    if day == today:
        named = _tr("{day}, today").format(day=named)
    return f"{named}: {_state_words(past)}"


def _state_words(past: PastDay | None) -> str:
    if past is None:
        return _tr("to come")
    said = verdict_words(past.judged.verdict)
    if past.is_off:
        return _tr("off") if past.is_still else _tr("{verdict}, off").format(verdict=said)
    return said if past.review is None else _tr("{verdict}, reviewed").format(verdict=said)


def grown_words(shown_day: ReviewOf, then: Review) -> str:
    """Return that the record tells something else by now than at a review, nothing where it does not."""
    if then.judged.verdict is shown_day.judged.verdict:
        return ""
    said = _tr("At the review: {verdict}. The ledger has changed since.")
    return said.format(verdict=verdict_words(then.judged.verdict))


def form_words(review: Review) -> str:
    """Return how a review was done, beside its time."""
    told = {
        ReviewForm.FULL: _tr("all questions"),
        ReviewForm.SHORT: _tr("the short form"),
        ReviewForm.DAY_OFF: _tr("a day off"),
    }[review.form]
    return _tr("{form}, late").format(form=told) if review.is_late else told


def revision_words(review: Review, when: str, *, latest: bool) -> str:
    """Return a revision as it can be chosen."""
    named = _tr("As it stands") if latest else _tr("As it was first")
    if not latest and review.revision > 1:
        named = _tr("Revision {number}").format(number=review.revision)
    return f"{named} · {when}"


def head_words(review: Review) -> str:
    """Return the head of the record that a review named."""
    said = _tr("The ledger then: {number} events, the last one {hash}")
    return said.format(number=number(review.head_seq), hash=review.head[:16])


def hits_words(hits: HitRate) -> str:
    """Return how often conversations led to what they should, with how sure that is; a share from five on."""
    if not hits.n:
        return _tr("None of them is answered yet.")
    said = _tr("Of what conversations should lead to, {hits} of {n} came true").format(
        hits=hits.hits, n=hits.n
    )
    return f"{said}." if hits.bounds is None else f"{said} ({interval_words(hits.bounds)})."


def open_by_month(expected: Sequence[Expectation]) -> list[tuple[date, list[Expectation]]]:
    """Return what is open of what conversations should lead to, by the months, the soonest first."""
    months: dict[date, list[Expectation]] = {}
    for one in expected:
        if one.came_true is None:
            months.setdefault(one.month, []).append(one)
    return sorted(months.items())


def expectation_words(one: Expectation, today: date) -> tuple[str, str]:
    """Return what a conversation should lead to, and of which deal and day it was."""
    account = f" · {one.account}" if one.account else ""
    return one.leads_to, f"{one.deal_name}{account} · {shown(one.day, today)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PastDays", text)
