# SPDX-License-Identifier: MIT
"""The columns of the list: which of them a filter shows, what they are called and how wide they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.board.filters import Quick
from ui.translate import QT_TRANSLATE_NOOP


class Col(StrEnum):
    """What a column tells of a deal."""

    DEAL = "deal"
    ACCOUNT = "account"
    PIPELINE = "pipeline"
    STAGE = "stage"
    STOOD = "stood"
    VALUE = "value"
    AMOUNT = "amount"
    CLOSE = "close"
    CLOSED_ON = "closed_on"
    STEP = "step"
    DUE = "due"
    AGE = "age"
    SIGNS = "signs"
    REASON = "reason"
    WORDS = "words"
    ARCHIVED_ON = "archived_on"
    CREATED = "created"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column's title and its least width in digits.

    One with `share` takes that part of the room that is left over. One that `falls` is first sorted from the
    largest or the latest, and one that is `spare` gives way where there is too little room.
    """

    title: str
    digits: int
    share: int = 0
    at_right: bool = False
    falls: bool = False
    spare: int = 0


COLUMNS: dict[Col, ListColumn] = {
    Col.DEAL: ListColumn(QT_TRANSLATE_NOOP("deals", "Deal"), 17, share=4),
    Col.ACCOUNT: ListColumn(QT_TRANSLATE_NOOP("deals", "Account"), 12, share=3),
    Col.PIPELINE: ListColumn(QT_TRANSLATE_NOOP("deals", "Pipeline"), 12, share=1, spare=2),
    Col.STAGE: ListColumn(QT_TRANSLATE_NOOP("deals", "Stage"), 12, share=2),
    Col.STOOD: ListColumn(QT_TRANSLATE_NOOP("deals", "Stood in"), 12, share=1),
    Col.VALUE: ListColumn(QT_TRANSLATE_NOOP("deals", "Value"), 9, at_right=True, falls=True),
    Col.AMOUNT: ListColumn(QT_TRANSLATE_NOOP("deals", "Amount"), 9, at_right=True, falls=True),
    Col.CLOSE: ListColumn(QT_TRANSLATE_NOOP("deals", "Close"), 11, at_right=True),
    Col.CLOSED_ON: ListColumn(QT_TRANSLATE_NOOP("deals", "Closed on"), 11, at_right=True, falls=True),
    Col.STEP: ListColumn(QT_TRANSLATE_NOOP("deals", "Next step"), 12, share=4),
    Col.DUE: ListColumn(QT_TRANSLATE_NOOP("deals", "Due"), 8, at_right=True),
    Col.AGE: ListColumn(QT_TRANSLATE_NOOP("deals", "In stage"), 6, spare=1, at_right=True, falls=True),
    Col.SIGNS: ListColumn(QT_TRANSLATE_NOOP("deals", "Signs"), 13),
    Col.REASON: ListColumn(QT_TRANSLATE_NOOP("deals", "Reason"), 13),
    Col.WORDS: ListColumn(QT_TRANSLATE_NOOP("deals", "Why"), 14, share=5),
    Col.ARCHIVED_ON: ListColumn(QT_TRANSLATE_NOOP("deals", "Archived on"), 11, at_right=True, falls=True),
    Col.CREATED: ListColumn(QT_TRANSLATE_NOOP("deals", "Created"), 11, at_right=True, falls=True, spare=3),
    Col.CHANGED: ListColumn(QT_TRANSLATE_NOOP("deals", "Changed"), 11, at_right=True, falls=True, spare=3),
}

_WHO = (Col.DEAL, Col.ACCOUNT, Col.PIPELINE)
_OPEN = (*_WHO, Col.STAGE, Col.VALUE, Col.CLOSE, Col.STEP, Col.DUE, Col.AGE, Col.SIGNS)
_SHOWN: dict[Quick, Sequence[Col]] = {
    Quick.ALL: (*_WHO, Col.STAGE, Col.VALUE, Col.CLOSE, Col.STEP, Col.DUE, Col.AGE, Col.CHANGED),
    Quick.WON: (*_WHO, Col.AMOUNT, Col.CLOSED_ON, Col.CREATED, Col.CHANGED),
    Quick.LOST: (*_WHO, Col.STOOD, Col.AMOUNT, Col.CLOSED_ON, Col.REASON, Col.WORDS, Col.CHANGED),
    Quick.ARCHIVED: (*_WHO, Col.STOOD, Col.VALUE, Col.ARCHIVED_ON, Col.WORDS, Col.CHANGED),
}


def columns_for(quick: Quick, *, several_pipelines: bool) -> tuple[Col, ...]:
    """Return the columns that a quick filter's deals are told in."""
    shown = _SHOWN.get(quick, _OPEN)
    return tuple(c for c in shown if several_pipelines or c is not Col.PIPELINE)


def title(col: Col) -> str:
    """Return a column's title in the rep's language."""
    return QCoreApplication.translate("deals", COLUMNS[col].title)
