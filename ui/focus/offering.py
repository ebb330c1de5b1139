# SPDX-License-Identifier: MIT
"""What is proposed at present, on the grid and in the strip above it, and what the rep says to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from rider.domain.day import workday
from rider.domain.focus import Block, BlockState, Place, overlapped
from rider.domain.planning import Proposal, question
from ui.focus.offer_row import Told
from ui.focus.offers import title_words, why_words
from ui.focus.words import day_words, times_words
from ui.widgets.days import qdate

if TYPE_CHECKING:
    from rider.reads.focus import Agenda
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
        grid.proposal_accepted.connect(self.accept)
        grid.proposal_dismissed.connect(self.drop)

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
        self.offers, self._pending, self._asked_of = (), (), None
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
        """Let go of offers that have no place any more, as the rep has planned something there meanwhile."""
        left = tuple(o for o in self.offers if not self._is_taken(o, agenda))
        if left != self.offers:
            self.offers = left
            self._show()

    def _is_taken(self, offer: Proposal, agenda: Agenda) -> bool:
        return offer.block.ends_at <= agenda.at_ms or bool(overlapped(offer.block.place, agenda.blocks))

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
        day = QLocale().toString(qdate(workday(offer.block.starts_at, self._zone)), "ddd")
        return f"{day} {times}"

    @property
    def _zone(self) -> str:
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

    def _take(self, taken: tuple[Proposal, ...]) -> None:
        for day in sorted({workday(o.block.starts_at, self._zone) for o in taken}):
            if self._ask_which(day, taken):
                self._pending = taken
                return
        self._plan(taken)

    def _plan(self, taken: Sequence[Proposal]) -> None:
        blocks = [offer.block for offer in taken]
        if not blocks or not self._bridge.plan_blocks(blocks):
            return
        self.offers = tuple(o for o in self.offers if o not in taken)
        self._show()
        said = self.tr("1 block is planned.") if len(blocks) == 1 else self.tr("{count} blocks are planned.")
        self.told.emit(said.format(count=len(blocks)), True)

    # -- too many deals

    def ask_of(self, day: date) -> bool:
        """Ask which deals matter on a day that has too many; return whether so.

        Not where the rep meant all, nor once more about deals of which they would not say.
        """
        self._pending = ()
        names = _names(self._bridge.agenda(day, 1).blocks, ())
        if names.keys() <= self._answered.get(day, frozenset()):
            return False
        self._answered[day] = frozenset(names)
        return self._ask_which(day, ())

    def _ask_which(self, day: date, more: Sequence[Proposal]) -> bool:
        blocks = self._bridge.agenda(day, 1).blocks
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
        self._go_on()

    @Slot(object)
    def _narrow(self, chosen: frozenset[str]) -> None:
        """Let go of what was planned for other deals that day, and take on what is left."""
        day = self._asked_of
        if day is None:
            return
        for block in self._bridge.agenda(day, 1).blocks:
            if _can_go(block, self._bridge.clock.now()) and block.deal_id not in chosen:
                self._bridge.drop_block(block.id)
        gone = [o for o in self._pending if o.block.deal_id not in (*chosen, None) and self._is_on(o, day)]
        self.offers = tuple(o for o in self.offers if o not in gone)
        self._pending = tuple(o for o in self._pending if o not in gone)
        self._go_on()

    def _is_on(self, offer: Proposal, day: date) -> bool:
        return workday(offer.block.starts_at, self._zone) == day

    def _go_on(self) -> None:
        taken, self._pending, self._asked_of = self._pending, (), None
        if taken:
            self._take(taken)
        else:
            self._put_off()

    @Slot()
    def _put_off(self) -> None:
        self._pending, self._asked_of = (), None
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
