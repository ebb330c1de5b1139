# SPDX-License-Identifier: MIT
"""What is noted of a review that is finished."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from rider.domain.day import workday
from rider.domain.review.answers import Period, Review
from rider.domain.review.verdict import Verdict
from rider.reads.review.day import ReviewOf
from ui.review.titles import long_day


def prepared_words() -> str:
    """Return what it means that a day or a week was prepared, where it is told right after its review."""
    return _tr("No deal changed its stage, and the buyer’s side gave proof for a move.")


def off_words() -> str:
    """Return that the rep was off, beside what moved all the same."""
    return _tr("You were off on this day.")


def notes(review: ReviewOf, kept: Review) -> Iterator[str]:
    """Return what is noted of a review as it stands: late, revised, or told otherwise by now."""
    if kept.is_off and kept.judged.verdict is not Verdict.NO_MOVEMENT:
        yield off_words()
    if kept.is_late:
        day = long_day(workday(kept.recorded_at, review.zone), review.today)
        yield _tr("Reviewed later, on {day}.").format(day=day)
    if kept.revision > 1:
        yield _tr("Revised; what was said before stays in the ledger.")
    if review.judged.verdict is not kept.judged.verdict:
        of_day = _tr("The ledger has changed since: it says something else of this day by now.")
        of_week = _tr("The ledger has changed since: it says something else of the week by now.")
        yield of_week if kept.period is Period.WEEK else of_day


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
