# SPDX-License-Identifier: MIT
"""What stands on blocks and meetings, and what a screen reader says of them."""

from functools import lru_cache
from typing import NamedTuple

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockState, Meeting, NewBlock, Place
from rider.domain.focus.planning import Proposal
from ui.blocks.kinds import kind, outcome, reached, tr
from ui.blocks.words import isolated, length_words
from ui.focus.grid.entries import Entry
from ui.focus.grid.plan import Crowd
from ui.focus.grid.scale import DayScale

_HOUR = 60
_LONG = 180
_LENGTHS_KEPT = 200


class Said(NamedTuple):
    """The words of an entry: what it is, whom it is about, more about it, and how it stands."""

    title: str
    who: str
    detail: str
    standing: str

    @property
    def headline(self) -> str:
        """Return what it is and whom it is about in one line."""
        return f"{isolated(self.title)} · {isolated(self.who)}" if self.who else self.title


@lru_cache(_LENGTHS_KEPT)
def length(ms: int) -> str:
    """Return how long something lasts, as "90 min" or "3 h 30"."""
    return length_words(ms // MINUTE_MS, hours_from=_LONG)


def times(place: Place, day: DayScale) -> str:
    """Return from when until when something is by the clock, as a screen reader says it."""
    begins, ends = day.clock(place.starts_at), day.clock(place.ends_at)
    return tr("{begins} to {ends}").format(begins=begins, ends=ends)


def live(place: Place, day: DayScale, crowd: Crowd) -> str:
    """Return what is told of a block while it is being dragged."""
    parts = [f"{day.clock(place.starts_at)}–{day.clock(place.ends_at)}", length(place.length_ms)]
    if crowd.is_taken:
        parts.append(tr("taken"))
    elif crowd.pushes == 1:
        parts.append(tr("pushes 1 block"))
    elif crowd.pushes:
        parts.append(tr("pushes {count} blocks").format(count=crowd.pushes))
    return " · ".join(parts)


def said(entry: Entry, now: int, *, is_private: bool = False) -> Said:
    """Return the words of an entry; in private no deal, account or person is named."""
    shows = entry.shows
    if isinstance(shows, Block):
        return _block(shows, now, is_private=is_private)
    if isinstance(shows, Meeting):
        return _meeting(shows, now, is_private=is_private)
    return _proposal(shows, is_private=is_private)


def spoken(entry: Entry, day: DayScale, words: Said) -> str:
    """Return what a screen reader says of an entry."""
    return ", ".join(
        part for part in (words.title, words.who, times(entry.place, day), words.standing) if part
    )


def tip(entry: Entry, day: DayScale, words: Said) -> str:
    """Return all that is known of an entry, a line for each."""
    when = f"{times(entry.place, day)} · {length(entry.place.length_ms)}"
    return "\n".join(part for part in (words.headline, when, words.detail, words.standing) if part)


def folded(count: int) -> str:
    """Return what is said of several meetings for which there is no room."""
    return tr("{count} meetings").format(count=count)


def _block(block: Block, now: int, *, is_private: bool) -> Said:
    if is_private:
        return Said(kind(block.kind), "", "", _standing(block, now))
    title = block.requirement_title or kind(block.kind)
    return Said(title, block.account or block.deal_name, _about(block, title), _standing(block, now))


def _about(block: Block | NewBlock, title: str) -> str:
    intent = "" if block.intent == title else isolated(block.intent)  # what the title says already
    if not block.kind.is_high_leverage:
        return " · ".join(part for part in (tr("low-leverage, batched"), intent) if part)
    return tr("Intent: {intent}").format(intent=intent) if intent else ""


def _standing(block: Block, now: int) -> str:
    if block.state is BlockState.CLOSED:
        return reached(block.reach) if block.reach else tr("done")
    if block.state is BlockState.RUNNING:
        return tr("running")
    if block.state is BlockState.ENDED:
        return tr("ended, say what came of it")
    return tr("planned") if block.ends_at > now else tr("not held")


def _meeting(meeting: Meeting, now: int, *, is_private: bool) -> Said:
    parts = [outcome(meeting.outcome) if meeting.outcome else "", _asked(meeting, now), _doubts(meeting)]
    standing = ", ".join(part for part in parts if part)
    if is_private:
        return Said(tr("Meeting"), "", "", standing)
    detail = " · ".join(isolated(part) for part in (meeting.calendar, meeting.where) if part)
    return Said(meeting.title or tr("Meeting"), meeting.deal_name, detail, standing)


def _asked(meeting: Meeting, now: int) -> str:
    """Ask what came of a meeting about a deal once it is over."""
    is_open = meeting.deal_id is not None and meeting.outcome is None and meeting.ends_at <= now
    return tr("ended, say what came of it") if is_open else ""


def _doubts(meeting: Meeting) -> str:
    if meeting.doubtful_zone:
        return tr("time zone {zone} is not known").format(zone=meeting.doubtful_zone)
    if meeting.tentative:
        return tr("tentative")
    return "" if meeting.takes_time else tr("free")


def _proposal(proposal: Proposal, *, is_private: bool) -> Said:
    block = proposal.block
    if is_private:
        return Said(kind(block.kind), "", "", tr("proposed"))
    title = proposal.requirement_title or kind(block.kind)
    return Said(title, proposal.account or proposal.deal_name, _about(block, title), tr("proposed"))
