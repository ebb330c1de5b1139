# SPDX-License-Identifier: MIT
"""What the ledger's kinds, the roles and the reasons are called."""

from PySide6.QtCore import QCoreApplication

from rider.domain.events import EventKind, LostReason
from rider.domain.money import short
from rider.domain.proof import Role
from rider.reads.deal import Deal


def _tr(text: str) -> str:
    return QCoreApplication.translate("DealWords", text)


def facts_line(deal: Deal) -> str:
    """Return the account and the value of a deal in one line."""
    return " · ".join(text for text in (deal.account, short(deal.value) if deal.value else "") if text)


def lost_reasons() -> dict[LostReason, str]:
    """Return why a deal can be lost, in words."""
    return {
        LostReason.NO_DECISION: _tr("No decision: they chose to do nothing"),
        LostReason.COMPETITOR: _tr("A competitor won it"),
        LostReason.PRICE: _tr("The price"),
        LostReason.TIMING: _tr("The timing"),
        LostReason.FIT: _tr("It does not fit what they need"),
        LostReason.CHAMPION_LEFT: _tr("The champion left"),
        LostReason.OTHER: _tr("Something else"),
    }


def role_words(role: Role) -> str:
    """Return what a person's part in the decision is called."""
    return {
        Role.CHAMPION: _tr("Champion"),
        Role.ECONOMIC_BUYER: _tr("Economic buyer"),
        Role.USER: _tr("User"),
        Role.TECHNICAL: _tr("Technical"),
        Role.BLOCKER: _tr("Blocker"),
        Role.UNKNOWN: _tr("Part unknown"),
    }[role]


def event_words(kind: EventKind, stage: str) -> str:
    """Return what happened, in words; `stage` is where the deal stood afterwards."""
    told = _position_words().get(kind) or _other_words().get(kind)
    return told.format(stage=stage) if told else kind.value.replace("_", " ").capitalize()


def _position_words() -> dict[EventKind, str]:
    return {
        EventKind.CREATED: _tr("Created in {stage}"),
        EventKind.CLAIMED: _tr("Imported with a claim"),
        EventKind.CLAIM_LOWERED: _tr("Claim lowered"),
        EventKind.MOVED: _tr("Moved to {stage}"),
        EventKind.MOVED_BACK: _tr("Moved back to {stage}"),
        EventKind.WON: _tr("Won"),
        EventKind.LOST: _tr("Lost"),
        EventKind.REOPENED: _tr("Reopened in {stage}"),
        EventKind.VOIDED: _tr("Undone: back in {stage}"),
    }


def _other_words() -> dict[EventKind, str]:
    return {
        EventKind.PROVED: _tr("Proof given"),
        EventKind.WAIVED: _tr("Waived"),
        EventKind.WITHDREW: _tr("Proof withdrawn"),
        EventKind.REDACTED: _tr("Words redacted"),
        EventKind.PERSON_ADDED: _tr("Person named"),
        EventKind.STEP_SET: _tr("Next step set"),
        EventKind.STEP_CLOSED: _tr("Next step closed"),
        EventKind.DEAL_CHANGED: _tr("Details changed"),
        EventKind.VALUE_CHANGED: _tr("Value changed"),
        EventKind.CLOSE_PUSHED: _tr("Close date pushed"),
        EventKind.IMPORTED: _tr("Imported"),
        EventKind.STAKEHOLDER_IDENTIFIED: _tr("Stakeholder identified"),
        EventKind.OBJECTION_SURFACED: _tr("Objection surfaced"),
        EventKind.DECISION_PROCESS_CLARIFIED: _tr("Decision process clarified"),
        EventKind.NEXT_STEP_AGREED: _tr("Next step agreed"),
        EventKind.CONVERSATION_HELD: _tr("Conversation held"),
    }
