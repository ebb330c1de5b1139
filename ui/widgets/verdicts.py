# SPDX-License-Identifier: MIT
"""What the record says of a day, in words."""

from PySide6.QtCore import QCoreApplication

from rider.domain.review.verdict import Verdict


def verdict_words(verdict: Verdict) -> str:
    """Return a verdict as one word or two, as they stand within a sentence."""
    return {
        Verdict.MOVED: _tr("moved"),
        Verdict.PREPARED: _tr("prepared"),
        Verdict.NO_MOVEMENT: _tr("no movement"),
    }[verdict]


def verdict_title(verdict: Verdict) -> str:
    """Return a verdict as a heading."""
    return {
        Verdict.MOVED: _tr("Moved"),
        Verdict.PREPARED: _tr("Prepared"),
        Verdict.NO_MOVEMENT: _tr("No movement"),
    }[verdict]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
