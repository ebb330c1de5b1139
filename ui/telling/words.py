# SPDX-License-Identifier: MIT
"""What the ledger's kinds and the reasons are called."""

from PySide6.QtCore import QCoreApplication

from rider.domain.events import LostReason
from rider.reads.deal import Deal
from ui.regional import short


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


def tried_words() -> str:
    """Return what is asked of a follow-up that was tried twice the same way."""
    return _tr("Tried twice this way without an answer. Try another channel, person or reason.")
