# SPDX-License-Identifier: MIT
"""What is proposed at present, on the grid and in the strip above it, and what the rep says to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import Block, BlockState, Place, overlapped
from rider.domain.focus.free_time import takes_time
from rider.domain.focus.planning import Proposal, question
from ui.blocks.words import day_words, times_words
from ui.focus.offer_row import Told
from ui.focus.offers import title_words, why_words
from ui.regional import dated
from ui.widgets.days import qdate

if TYPE_CHECKING:
    from rider.reads.focus.agenda import Agenda
    from ui.bridge import Bridge
    from ui.focus.page import FocusPage


class Offering(QObject):
    """Holds offers until each is accepted or dropped; what is there is never moved for them.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        ended(): nothing is offered any more.
    """

    told = Signal(object, bool)
    ended = Signal()

    def __init__(self, bridge: Bridge, page: FocusPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._page, self._strip = bridge, page, page.strip
        self.offers: tuple[Proposal, ...] = ()
        self._said = self._note = ""
        self._days = 1
        self._pending: tuple[Proposal, ...] = ()
        self._gone: tuple[str, ...] = ()
        self._asked_of: date | None = None
        self._kept_all: set[date] = set()
        self._answered: dict[date, frozenset[str]] = {}
        self._connect()

    def _connect(self) -> None:
        strip, grid = self._strip, self._page.grid
        strip.accepted.connect(self.accept)
        strip.dropped.connect(self.drop)
        strip.all_accepted.connect(self.accept_all)
        strip.done.connect(self.end)
        strip.question.kept_all.connect(self._keep_all)
        strip.question.narrowed.connect(self._narrow)
        strip.question.put_off.connect(self._put_off)
        grid.wishes.proposal_accepted.connect(self.accept)
        grid.wishes.proposal_dismissed.connect(self.drop)

    # -- showing

    def show(self, said: str, offers: Sequence[Proposal], note: str = "", *, days: int = 1) -> None:
        """Proposal these blocks, of one day or of several; `said` names them with a {count}."""
        self.offers, self._said, self._note, self._days = tuple(offers), said, note, days
        self._show()
        self._page.grid.scroll_to_work()
        self._strip.begin()

    def show_nothing(self, said: str, next_day: str = "") -> None:
        """Say why nothing is offered, and offer to plan another day."""
        self.offers = ()
        self._page.grid.show_proposals(())
        self._strip.show_nothing(said, next_day)
        self._strip.begin()

    @Slot()
    def end(self) -> None:
        """Proposal nothing any more."""
        had_focus = self._strip.isAncestorOf(self._page.focusWidget() or self._page)
        self._forget_question()
        self.offers = ()
        self._page.grid.show_proposals(())
        self._strip.hide()
        if had_focus:
            self._page.begin()
        self.ended.emit()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self._kept_all.clear()
        self._answered.clear()
        self.end()

    def follow(self, agenda: Agenda) -> None:
        """Let go of offers that have no place any more, as a block or a meeting has come there meanwhile."""
        left = tuple(o for o in self.offers if not self._is_taken(o, agenda))
        if left != self.offers:
            self.offers = left
            self._show()

    def _is_taken(self, offer: Proposal, agenda: Agenda) -> bool:
        place = offer.block.place
        near = (m for m in agenda.meetings if m.starts_at < place.ends_at and place.starts_at < m.ends_at)
        in_meeting = any(takes_time(meeting) for meeting in near)
        return place.ends_at <= agenda.at_ms or in_meeting or bool(overlapped(place, agenda.blocks))

    def _show(self) -> None:
        if not self.offers:
            self.end()
            return
        self._page.grid.show_proposals(self.offers)
        self._strip.show_offers(self._heading(), self._note, self.offers, self._tell)

    def _heading(self) -> str:
        count = len(self.offers)
        counted = self.tr("1 proposal") if count == 1 else self.tr("{count} proposals").format(count=count)
        return self._said.replace("{count}", counted)

    def _tell(self, offer: Proposal, private: bool) -> Told:
        why = why_words(offer, self._zone, private=private)
        return Told(self._when(offer), title_words(offer, private=private), why)

    def _when(self, offer: Proposal) -> str:
        times = times_words(offer.block.place, self._zone)
        if self._days == 1:
            return times
        day = dated(qdate(workday(offer.block.starts_at, self._zone)), "ddd")
        return f"{day} {times}"

    @property
    def _zone(self) -> Zone:
        return self._bridge.clock.zone

    # -- answering

    @Slot(object)
    def accept(self, offer: Proposal) -> None:
        """Plan one of the blocks."""
        self._take((offer,))

    @Slot()
    def accept_all(self) -> None:
        """Plan all of the blocks, with one undo."""
        self._take(self.offers)

    @Slot(object)
    def drop(self, offer: Proposal) -> None:
        """Let an offer go."""
        self.offers = tuple(o for o in self.offers if o is not offer)
        self._show()

    def _take(self, taken: tuple[Proposal, ...], gone: tuple[str, ...] = ()) -> None:
        """Plan blocks, and let go of those that are not for the deals that matter: with one undo."""
        for day in sorted({workday(o.block.starts_at, self._zone) for o in taken}):
            if self._ask_which(day, taken, gone):
                self._pending, self._gone = taken, gone
                return
        if not (taken or gone) or not self._bridge.plan_blocks([offer.block for offer in taken], gone):
            return
        self.offers = tuple(o for o in self.offers if o not in taken)
        self._show()
        self.told.emit(self._done(len(taken), len(gone)), True)

    def _done(self, planned: int, gone: int) -> str:
        said = []
        if planned:
            one, many = self.tr("1 block is planned."), self.tr("{count} blocks are planned.")
            said.append(one if planned == 1 else many.format(count=planned))
        if gone:
            one, many = self.tr("1 block is dropped."), self.tr("{count} blocks are dropped.")
            said.append(one if gone == 1 else many.format(count=gone))
        return " ".join(said)

    # -- too many deals

    def ask_of(self, day: date) -> bool:
        """Ask which deals matter on a day that has too many; return whether so.

        Not where the rep meant all, nor once more about deals of which they would not say.
        """
        self._forget_question()
        names = _names(self._bridge.agenda(day, 1).blocks, ())
        if names.keys() <= self._answered.get(day, frozenset()):
            return False
        self._answered[day] = frozenset(names)
        return self._ask_which(day, ())

    def _ask_which(self, day: date, more: Sequence[Proposal], gone: Sequence[str] = ()) -> bool:
        blocks = [b for b in self._bridge.agenda(day, 1).blocks if b.id not in gone]
        offers = [o for o in more if workday(o.block.starts_at, self._zone) == day]
        if day in self._kept_all or question(blocks, [o.block for o in offers]) is None:
            return False
        self._asked_of = day
        if self._strip.isHidden():
            self._strip.show_nothing(self.tr("A full plan"))
        self._strip.ask_which(_names(blocks, offers), day_words(day, self._bridge.today()))
        return True

    @Slot()
    def _keep_all(self) -> None:
        if self._asked_of is not None:
            self._kept_all.add(self._asked_of)
        self._go_on(self._pending, self._gone)

    @Slot(object)
    def _narrow(self, chosen: frozenset[str]) -> None:
        """Let go of what was planned for other deals that day, and take on what is left."""
        day, now = self._asked_of, self._bridge.clock.now()
        if day is None:
            return
        blocks = self._bridge.agenda(day, 1).blocks
        gone = tuple(b.id for b in blocks if _can_go(b, now) and b.deal_id not in chosen)
        let_go = [o for o in self._pending if o.block.deal_id not in (*chosen, None) and self._is_on(o, day)]
        self.offers = tuple(o for o in self.offers if o not in let_go)
        self._go_on(tuple(o for o in self._pending if o not in let_go), (*self._gone, *gone))

    def _is_on(self, offer: Proposal, day: date) -> bool:
        return workday(offer.block.starts_at, self._zone) == day

    def _go_on(self, taken: tuple[Proposal, ...], gone: tuple[str, ...]) -> None:
        self._forget_question()
        self._take(taken, gone)
        if self._asked_of is None and not self._strip.isHidden():
            self._put_off()

    def _forget_question(self) -> None:
        self._pending, self._gone, self._asked_of = (), (), None

    @Slot()
    def _put_off(self) -> None:
        self._forget_question()
        if self.offers:
            self._show()
            self._strip.begin()
        else:
            self.end()


def _names(blocks: Iterable[Block], offers: Iterable[Proposal]) -> dict[str, str]:
    """Return the deals of high-leverage blocks by their ids, in the order of time."""
    planned = [(b.place, b.deal_id, b.deal_name) for b in blocks if b.is_high_leverage]
    planned += [
        (o.block.place, o.block.deal_id, o.deal_name) for o in offers if o.block.kind.is_high_leverage
    ]
    return {deal_id: name for _place, deal_id, name in sorted(planned, key=_by_place) if deal_id is not None}


def _by_place(one: tuple[Place, str | None, str]) -> Place:
    return one[0]


def _can_go(block: Block, now_ms: int) -> bool:
    is_planned = block.state is BlockState.PLANNED and block.ends_at > now_ms
    return is_planned and block.is_high_leverage and block.deal_id is not None
