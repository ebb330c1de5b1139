# SPDX-License-Identifier: MIT
"""What is told of a proposal in the strip above the grid: what it is called, and why it is made."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from rider.domain.focus.blocks import NewBlock
from rider.domain.focus.planning import Batched, BeforeMeeting, FirstHour, FromWeek, MostWorth, Proposal
from rider.domain.focus.worth import Planned
from ui.blocks import kinds
from ui.blocks.words import clock_words
from ui.blocks.worth_words import reason_line


def title_words(proposal: Proposal, *, private: bool = False) -> str:
    """Return what a proposal is called, as on the grid; without its deal while others look on."""
    kind = kinds.kind(proposal.block.kind)
    if private:
        return kind
    who = proposal.account or proposal.deal_name
    return " · ".join(part for part in (proposal.requirement_title or kind, who) if part)


def why_words(proposal: Proposal, zone: str, *, private: bool = False) -> str:
    """Return in a line why a block is proposed, and for which deal; nothing while others look on."""
    if private:
        return ""
    deal = proposal.deal_name if proposal.account else ""
    return " · ".join(part for part in (deal, _why(proposal, zone)) if part)


def _why(proposal: Proposal, zone: str) -> str:
    match proposal.why:
        case FirstHour(Planned() as reason):
            return _tr("First hour · {reason}").replace("{reason}", reason_line(reason))
        case FirstHour(reason):
            return _tr("First hour, for what is worth most · {reason}").format(reason=reason_line(reason))
        case MostWorth(reason):
            return reason_line(reason)
        case BeforeMeeting(title, starts_at):
            told = _tr("Before {meeting} at {time}")
            return told.format(meeting=title, time=clock_words(starts_at, zone))
        case FromWeek(name):
            return proposal.block.intent or _tr("From “{week}”").format(week=name)
        case Batched():
            return _tr("All the small things in one go")


def with_intent(proposal: Proposal, step: str = "") -> Proposal:
    """Return a proposal that says what will be true afterwards: a proof, or else the deal's next `step`."""
    intent = proposal.block.intent or proposal.requirement_title or step
    if isinstance(proposal.why, BeforeMeeting) and not proposal.requirement_title:
        intent = _tr("Ready for {meeting}").format(meeting=proposal.why.title)
    return replace(proposal, block=replace(proposal.block, intent=intent))


def from_week(blocks: Iterable[NewBlock], name: str) -> tuple[Proposal, ...]:
    """Return the blocks of an ideal week as proposals."""
    return tuple(Proposal(block, FromWeek(name)) for block in blocks)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)
