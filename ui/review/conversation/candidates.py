# SPDX-License-Identifier: MIT
"""The conversations that the ledger knows of a day, by deal: which of them mattered is the rep's to say."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.events import BUYER_SIDE_KINDS, EventKind
from rider.reads.review.day import ReviewOf
from rider.reads.review.happened import Fact
from ui.review.moved.fact_words import by_deal, deal_words, fact_line
from ui.telling.timeline_words import tell_event

_HEARD = (EventKind.MEETING_HELD, EventKind.CONVERSATION_HELD)
_MOST_LINES = 4


class Candidate(NamedTuple):
    """A deal whose buyer was heard: what it is called, what stands behind it, and what they said."""

    deal_id: str
    title: str
    lines: str
    words: str = ""


def candidates(review: ReviewOf, *, private: bool) -> tuple[Candidate, ...]:
    """Return the deals whose buyer was heard on the day of a review, those with a conversation first."""
    found = []
    for deal_id, facts in by_deal(review.forward).items():
        heard = [fact for fact in facts if is_heard(fact)]
        if heard:
            found.append(
                (not _spoke(heard), _candidate(deal_id, heard, facts, review.today, private=private))
            )
    return tuple(candidate for _, candidate in sorted(found, key=lambda one: one[0]))


def is_heard(fact: Fact) -> bool:
    """Say whether somebody at the buyer said or did something; the fit alone is the rep's own word."""
    kind = fact.entry.kind
    return kind in BUYER_SIDE_KINDS and (kind is not EventKind.PROVED or bool(fact.entry.person))


def _spoke(heard: Sequence[Fact]) -> bool:
    return any(fact.entry.kind in _HEARD for fact in heard)


def _candidate(
    deal_id: str, heard: Sequence[Fact], facts: Sequence[Fact], today: date, *, private: bool
) -> Candidate:
    name = deal_words(facts[0].deal_name, private=private)
    first = next((fact for fact in heard if fact.entry.kind in _HEARD), heard[-1])
    lines = [fact_line(fact, today) for fact in facts if fact is not first][:_MOST_LINES]
    what = _what(first, today, private=private)
    return Candidate(deal_id, f"{name} · {what}", " · ".join(lines), _said(heard))


def _what(fact: Fact, today: date, *, private: bool) -> str:
    """Return what it was in a few words: the meeting's name, the proof that it gave, or with whom."""
    entry = fact.entry
    if entry.kind is EventKind.MEETING_HELD and entry.about and not private:
        return entry.about
    if entry.kind is EventKind.PROVED:
        return entry.about
    return tell_event(entry, today).line


def _said(heard: Sequence[Fact]) -> str:
    """Return the words that the ledger has of it: of the conversation itself, else of its last proof."""
    spoken = [fact.entry.words for fact in heard if fact.entry.kind in _HEARD and fact.entry.words.strip()]
    proofs = [fact.entry.said for fact in heard if fact.entry.kind is EventKind.PROVED and fact.entry.said]
    return (spoken or proofs or [""])[-1].strip()


def none_today(*, is_today: bool) -> tuple[str, str]:
    """Return the words of the card for a day without such a conversation."""
    title = _tr("None today") if is_today else _tr("None that day")
    return title, _tr("That is an answer too. Rider asks what got in the way.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
