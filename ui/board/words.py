# SPDX-License-Identifier: MIT
"""The words on a card: when its step is due, its badge, and how a screen reader says it."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from rider.domain.gate import Standing
from rider.domain.momentum import Badge, BadgeKind
from rider.reads.board.board import Board, Card
from ui.regional import dated, short
from ui.translate import QT_TRANSLATE_NOOP
from ui.widgets.days import qdate

_BADGES = {
    BadgeKind.NO_NEXT_STEP: QT_TRANSLATE_NOOP("board", "no next step"),
    BadgeKind.OVERDUE: QT_TRANSLATE_NOOP("board", "overdue"),
    BadgeKind.STALLED: QT_TRANSLATE_NOOP("board", "stalled {days} d"),
    BadgeKind.SLIPPED: QT_TRANSLATE_NOOP("board", "slipped {days} d"),
    BadgeKind.STALE: QT_TRANSLATE_NOOP("board", "proof stale"),
    BadgeKind.GATE_OPEN: QT_TRANSLATE_NOOP("board", "gate open"),
    BadgeKind.MOVED_TODAY: QT_TRANSLATE_NOOP("board", "moved today"),
    BadgeKind.QUIET: QT_TRANSLATE_NOOP("board", "quiet {days} d"),
    BadgeKind.WAITS: QT_TRANSLATE_NOOP("board", "waits until {day}"),
    BadgeKind.CALM: QT_TRANSLATE_NOOP("board", "{days} d"),
}
_BRIEFLY = {
    BadgeKind.NO_NEXT_STEP: QT_TRANSLATE_NOOP("board", "no step"),
    BadgeKind.MOVED_TODAY: QT_TRANSLATE_NOOP("board", "moved"),
    BadgeKind.WAITS: QT_TRANSLATE_NOOP("board", "until {day}"),
}
_SPOKEN = {
    BadgeKind.STALLED: QT_TRANSLATE_NOOP("board", "stalled {days} days"),
    BadgeKind.SLIPPED: QT_TRANSLATE_NOOP("board", "slipped {days} days"),
    BadgeKind.OVERDUE: QT_TRANSLATE_NOOP("board", "next step overdue {days} days"),
    BadgeKind.QUIET: QT_TRANSLATE_NOOP("board", "quiet {days} days"),
    BadgeKind.CALM: QT_TRANSLATE_NOOP("board", "quiet {days} days"),
}

_WEEK = 7
_MOST_TEXTS = 500
"""How many of the short texts of cards are remembered: the same few stand on all of them."""


def tr(text: str) -> str:
    """Return a text of the board in the rep's language."""
    return QCoreApplication.translate("board", text)


@lru_cache(_MOST_TEXTS)
def badge(badge: Badge, *, briefly: bool = False) -> str:
    """Return the few words of a badge, or the fewer ones for a narrow card."""
    told = (_BRIEFLY.get(badge.kind) if briefly else None) or _BADGES[badge.kind]
    day = dated(qdate(badge.until), "d MMM") if badge.until else ""
    return tr(told).format(days=badge.days, day=day)


@lru_cache(_MOST_TEXTS)
def proofs(dots: tuple[Standing, ...]) -> str:
    """Return how many of the next gate's proofs are there: 2/4 proofs."""
    return tr("{there}/{all} proofs").format(there=_there(dots), all=len(dots)) if dots else ""


def _there(dots: tuple[Standing, ...]) -> int:
    return sum(d.holds for d in dots)


@lru_cache(_MOST_TEXTS)
def _due(due_on: date, today: date) -> tuple[str, bool]:
    ahead = (due_on - today).days
    if ahead < 0:
        return tr("{days} d late").format(days=-ahead), True
    if ahead == 0:
        return tr("Today"), True
    day = qdate(due_on)
    if ahead < _WEEK:
        return QLocale().dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat), False
    return dated(day, "d MMM" if due_on.year == today.year else "d MMM yyyy"), False


class CardWords(NamedTuple):
    """Words that depend on the rep's day, the names of the stages and the board that shows the cards."""

    today: date
    names: Mapping[str, str]
    board: Board | None = None

    def due(self, card: Card) -> tuple[str, bool]:
        """Return when the next step is due, and whether it needs the eye."""
        if card.due_on is None:
            return (tr("set one"), True) if card.badge.kind is BadgeKind.NO_NEXT_STEP else ("", False)
        return _due(card.due_on, self.today)

    def step(self, card: Card) -> str:
        """Return the line under the account: the next step, or what a CRM claims."""
        if card.step:
            return card.step
        if card.hollow:
            return " · ".join(said for said in (self.claim(card), self.crm(card)) if said)
        if card.badge.kind is BadgeKind.NO_NEXT_STEP:
            return tr("No next step")
        return self.crm(card)

    def claim(self, card: Card) -> str:
        """Return what an imported deal claims to be."""
        return tr("claims {stage}").format(stage=self.names.get(card.column_id, "")) if card.hollow else ""

    def crm(self, card: Card) -> str:
        """Return what the CRM calls the stage where it says something else."""
        return tr("CRM says {stage}").format(stage=card.crm_says) if card.crm_says else ""

    def spoken(self, card: Card) -> str:
        """Return the card as a screen reader names it."""
        said = [card.name, card.account, short(card.value) if card.value else ""]
        if card.dots:
            said.append(tr("{there} of {all} proofs").format(there=_there(card.dots), all=len(card.dots)))
        kind = card.badge.kind
        said.append(tr(_SPOKEN[kind]).format(days=card.badge.days) if kind in _SPOKEN else badge(card.badge))
        return ", ".join(s for s in said if s)

    def described(self, card: Card) -> str:
        """Return what else stands on the card, and why it wears its badge."""
        due, _ = self.due(card)
        said = ", ".join(s for s in (self.step(card), due, self.claim(card), self.crm(card)) if s)
        return ". ".join(s for s in (said, " ".join(self.why(card))) if s)

    def tip(self, card: Card) -> str:
        """Return the whole card as plain lines, for where the card cuts them, and why it wears its badge."""
        lines = [
            f"{card.name} · {short(card.value)}" if card.value else card.name,
            card.account,
            " · ".join(s for s in (card.step, self.due(card)[0]) if s),
            self.crm(card),
        ]
        parts = ("\n".join(line for line in lines if line), "\n".join(self.why(card)))
        return "\n\n".join(part for part in parts if part)

    def why(self, card: Card) -> list[str]:
        """Return why a card wears its badge, in sentences."""
        from rider.reads.board.why import of_card  # not before somebody asks: the first paint does not
        from ui.widgets.reason_words import days_words, reason_sentences

        if card.badge.kind is BadgeKind.CALM and card.badge.days:
            calm = [tr("Nothing new from the buyer for {days}.").format(days=days_words(card.badge.days))]
        else:
            calm = []
        return [*(reason_sentences(of_card(self.board, card)) if self.board else []), *calm]
