# SPDX-License-Identifier: MIT
"""What the kinds of blocks, and what is reached with them, are called."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from rider.domain.focus.blocks import BlockKind, MeetingOutcome, Reach
from ui.translate import QT_TRANSLATE_NOOP

_KINDS = {
    BlockKind.OUTREACH_PREP: QT_TRANSLATE_NOOP("focus", "Prepare outreach"),
    BlockKind.DISCOVERY_PREP: QT_TRANSLATE_NOOP("focus", "Prepare discovery"),
    BlockKind.ACCOUNT_STRATEGY: QT_TRANSLATE_NOOP("focus", "Account strategy"),
    BlockKind.CONVERSATION: QT_TRANSLATE_NOOP("focus", "Conversation"),
    BlockKind.PROOF_CHASE: QT_TRANSLATE_NOOP("focus", "Chase a proof"),
    BlockKind.ADMIN: QT_TRANSLATE_NOOP("focus", "Admin"),
    BlockKind.INBOX: QT_TRANSLATE_NOOP("focus", "Inbox and CRM"),
}
_REACHED = {
    Reach.YES: QT_TRANSLATE_NOOP("focus", "reached"),
    Reach.PARTLY: QT_TRANSLATE_NOOP("focus", "partly reached"),
    Reach.NO: QT_TRANSLATE_NOOP("focus", "not reached"),
}
_OUTCOMES = {
    MeetingOutcome.QUALIFIED: QT_TRANSLATE_NOOP("focus", "qualified meeting"),
    MeetingOutcome.BAD_FIT: QT_TRANSLATE_NOOP("focus", "bad fit"),
    MeetingOutcome.NO_SHOW: QT_TRANSLATE_NOOP("focus", "no-show"),
    MeetingOutcome.MOVED: QT_TRANSLATE_NOOP("focus", "moved"),
}
_ANSWERS = {
    MeetingOutcome.QUALIFIED: QT_TRANSLATE_NOOP("focus", "Held and qualified"),
    MeetingOutcome.BAD_FIT: QT_TRANSLATE_NOOP("focus", "Held, but a bad fit"),
    MeetingOutcome.NO_SHOW: QT_TRANSLATE_NOOP("focus", "No-show"),
    MeetingOutcome.MOVED: QT_TRANSLATE_NOOP("focus", "Moved to another day"),
}


@cache
def tr(text: str) -> str:
    """Return a text of the focus page in the rep's language."""
    return QCoreApplication.translate("focus", text)


def kind(of: BlockKind) -> str:
    """Return what a kind of block is called."""
    return tr(_KINDS[of])


def reached(reach: Reach) -> str:
    """Return in a word or two what came of a block."""
    return tr(_REACHED[reach])


def outcome(of: MeetingOutcome) -> str:
    """Return in a word or two what came of a meeting."""
    return tr(_OUTCOMES[of])


def outcome_answers() -> dict[MeetingOutcome, str]:
    """Return what the rep can say came of a meeting, in the order in which it is asked."""
    return {of: tr(words) for of, words in _ANSWERS.items()}
