# SPDX-License-Identifier: MIT
"""Blocks that are offered to the rep, whoever proposes them, with the words that say why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from rider.domain.focus import BlockKind, NewBlock
from rider.domain.planning import Batched, BeforeMeeting, FirstHour, MostWorth, Proposal
from ui.focus import kinds
from ui.focus.words import clock_words
from ui.focus.worth_words import reason_line


@dataclass(frozen=True, slots=True)
class Offer:
    """A block that the rep may take, and why it is offered."""

    block: NewBlock
    why: str
    deal_name: str = ""
    account: str = ""

    @property
    def kind(self) -> BlockKind:
        """Return what it is for."""
        return self.block.kind

    @property
    def starts_at(self) -> int:
        """Return when it begins."""
        return self.block.starts_at

    @property
    def ends_at(self) -> int:
        """Return when it ends."""
        return self.block.ends_at

    @property
    def intent(self) -> str:
        """Return what will be true afterwards."""
        return self.block.intent

    def title(self, *, private: bool = False) -> str:
        """Return what it is called, without its deal while others look on."""
        kind = kinds.kind(self.kind)
        who = "" if private else self.account or self.deal_name
        return f"{kind} · {who}" if who else kind

    def reason(self, *, private: bool = False) -> str:
        """Return why it is offered, after the name of the deal where its title has the account."""
        if private:
            return ""
        return f"{self.deal_name} · {self.why}" if self.account and self.deal_name else self.why


def offer_of(proposal: Proposal, zone: str, step: str = "") -> Offer:
    """Return a proposal for a day as an offer; for want of a proof, it seeks the deal's next `step`."""
    why = proposal.why
    intent = proposal.block.intent or proposal.requirement_title or step
    if isinstance(why, BeforeMeeting) and not proposal.requirement_title:
        intent = _tr("Ready for {meeting}").format(meeting=why.title)
    block = replace(proposal.block, intent=intent)
    return Offer(block, why_words(proposal, zone), proposal.deal_name, proposal.account)


def why_words(proposal: Proposal, zone: str) -> str:
    """Return in a line why a block is proposed."""
    match proposal.why:
        case FirstHour(reason):
            return _tr("First hour, for what is worth most · {reason}").format(reason=reason_line(reason))
        case MostWorth(reason):
            return reason_line(reason)
        case BeforeMeeting(title, starts_at):
            told = _tr("Before {meeting} at {time}")
            return told.format(meeting=title, time=clock_words(starts_at, zone))
        case Batched():
            return _tr("All the small things in one go")


def laid_offers(blocks: Iterable[NewBlock], name: str) -> tuple[Offer, ...]:
    """Return the blocks of an ideal week as offers."""
    whence = _tr("From “{week}”").format(week=name)
    return tuple(Offer(block, block.intent or whence) for block in blocks)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)
