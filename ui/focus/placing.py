# SPDX-License-Identifier: MIT
"""What is done to blocks by hand on the grid: drawn, dropped there, moved, stretched, opened, let go."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import (
    Block,
    BlockKind,
    BlockState,
    NewBlock,
    NewSeries,
    Place,
    overlapped,
    pushed,
)
from ui.blocks.booking import block_for
from ui.blocks.deal_field import OfferedDeal, open_ones
from ui.blocks.habits import weekdays
from ui.blocks.words import times_words
from ui.focus.block_menu import BlockMenu
from ui.focus.block_sheet import BlockSheet
from ui.focus.carrying import Carrying, Wish
from ui.focus.held_sheet import HeldSheet
from ui.focus.repeat_row import RepeatField

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.focus.page import FocusPage


class Placing(QObject):
    """Carries gestures on the grid to the bridge; asks where one is in the way of other blocks.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        account_requested(str): it is to be said what came of this block.
        planned(date): a block was planned on this workday.
    """

    told = Signal(object, bool)
    account_requested = Signal(object)
    planned = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        flows: Flows,
        page: FocusPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows, self._page = bridge, settings, flows, page
        self._sheet: BlockSheet | None = None
        self._pending: Wish | None = None
        self._asked_about = ""
        self._carrying = Carrying(bridge, self)
        self._connect()

    def _connect(self) -> None:
        page, grid, carrying = self._page, self._page.grid, self._carrying
        grid.wishes.block_drawn.connect(self.ask_new)
        grid.wishes.block_placed.connect(self.place)
        grid.wishes.block_opened.connect(self.open)
        grid.wishes.block_dropped.connect(self.drop)
        grid.wishes.deal_dropped.connect(self.plan_deal)
        grid.wishes.gap_filled.connect(self.fill)
        grid.wishes.block_menu_requested.connect(self.show_menu)
        page.drop_confirmed.connect(self._push)
        page.put_back.connect(self._put_back)
        page.scope_question.chosen.connect(
            self._go_back_to_block
        )  # before it is done: the focus stays with it
        carrying.listen_to(page.scope_question)
        carrying.told.connect(self.told)
        carrying.planned.connect(self.planned)
        carrying.carried_out.connect(self._accept)
        carrying.put_back.connect(self._put_back)

    def reset(self) -> None:
        """Forget sheets that went with a file that is not shown any more."""
        self._sheet = self._pending = None
        vars(self).pop("_held", None)

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deals from now on, or name them again."""
        self._carrying.is_private = private

    # -- blocks that are new

    @Slot(object)
    def ask_new(self, place: Place, deal_id: str = "") -> None:
        """Ask what a block at a place is for; it may be known already which deal."""
        sheet = self._open_sheet()
        deal = self._flows.find(deal_id) if deal_id else None
        new = block_for(deal, place) if deal else NewBlock(BlockKind.OUTREACH_PREP, *place)
        sheet.open_for_new(new, self._deals(), self._zone, self._bridge.today())
        self._flows.sheets.show_sheet(sheet)

    @Slot(object, object)
    def plan_deal(self, deal_id: str, place: Place) -> None:
        """Plan a block for a deal at a place: it seeks the deal's most valuable missing proof."""
        if (deal := self._flows.find(deal_id)) is not None:
            self._try(Wish(None, block_for(deal, place)), place)

    @Slot(object)
    def fill(self, place: Place) -> None:
        """Fill a gap with the deal on which an hour is worth most and for which nothing is planned yet."""
        agenda = self._page.agenda
        planned = {block.deal_id for block in agenda.blocks} if agenda is not None else set()
        free = [one.deal_id for one in self._bridge.worth() if one.deal_id not in planned]
        if free:
            self.plan_deal(free[0], place)
        else:
            self.ask_new(place)

    # -- blocks that are there

    @Slot(object, object)
    def place(self, block_id: str, place: Place) -> None:
        """Let a block be at another place, or of another length."""
        if (block := self._block(block_id)) is not None:
            self._try(Wish(block, block.plan(place)), place)

    @Slot(object)
    def open(self, block_id: str) -> None:
        """Ask what a block is to be from now on, or what came of it; tell of one that is over."""
        block = self._block(block_id)
        if block is None:
            return
        if block.state is BlockState.ENDED:
            self.account_requested.emit(block_id)
        elif self._is_over(block):
            private = self._carrying.is_private
            self._held.open_for(block, self._zone, self._bridge.today(), private=private)
            self._flows.sheets.show_sheet(self._held)
        else:
            sheet = self._open_sheet()
            rule = self._bridge.rule(block.series_id) if block.series_id is not None else None
            sheet.open_for_block(block, self._deals(), self._zone, self._bridge.today(), rule)
            self._flows.sheets.show_sheet(sheet)

    def _is_over(self, block: Block) -> bool:
        missed = block.state is BlockState.PLANNED and block.ends_at <= self._bridge.clock.now()
        return missed or block.state is BlockState.CLOSED

    @cached_property
    def _held(self) -> HeldSheet:
        """Return what tells of a block that is over."""
        held = HeldSheet()
        held.deal_requested.connect(self._flows.open_deal)
        return held

    @Slot(object)
    def drop(self, block_id: str) -> None:
        """Let a block go."""
        if (block := self._block(block_id)) is not None:
            self._do(Wish(block, None))

    @Slot(object, object)
    def show_menu(self, block_id: str, place: QPoint) -> None:
        """Offer what can be done with a block, at a place on the screen."""
        if (block := self._block(block_id)) is not None:
            menu = BlockMenu(block, self._bridge.clock.now(), self._page)
            menu.start_requested.connect(self._page.grid.wishes.start_requested)
            menu.opened.connect(self.open)
            menu.dropped.connect(self.drop)
            menu.deal_opened.connect(self._flows.open_deal)
            menu.open_at(place)

    # -- what is in the way

    def _try(self, wish: Wish, place: Place) -> None:
        """Plan or change a block, unless others are in the way: then ask first."""
        but = wish.block.id if wish.block is not None else ""
        met = overlapped(place, self._blocks(), but)
        if not met:
            self._do(wish)
            return
        self._ask_about(wish)
        self._pending = wish
        sentence, can = self._in_the_way(place, met, pushed(place, self._blocks(), but))
        self._page.question.ask(
            sentence,
            self.tr("Push what follows") if can else "",
            self.tr("Put it back") if wish.block is not None else self.tr("Leave it"),
        )

    def _in_the_way(self, place: Place, met: list[Block], moved: dict[str, Place] | None) -> tuple[str, bool]:
        """Return what is said of the blocks in the way, and whether they can make room."""
        first = met[0]
        said = self.tr("{times} meets {block}, {at}.").format(
            times=times_words(place, self._zone),
            block=self._carrying.called(first),
            at=times_words(first.place, self._zone),
        )
        if moved is None:
            return f"{said} {self._why_it_stays(place, first)}", False
        count = len(moved)
        pushes = self.tr("1 block would move on.") if count == 1 else self.tr("{count} blocks would move on.")
        return f"{said} {pushes.format(count=count)}", True

    def _why_it_stays(self, place: Place, first: Block) -> str:
        if first.state is not BlockState.PLANNED:
            return self.tr("It has begun, so it stays.")
        if first.starts_at < place.starts_at:
            return self.tr("It begins earlier, so it stays.")
        return self.tr("What follows it has begun, so it stays.")

    @Slot()
    def _push(self) -> None:
        wish, self._pending = self._pending, None
        if wish is not None:
            self._go_back_to_block()
            self._do(wish._replace(push=True))

    @Slot()
    def _put_back(self) -> None:
        self._pending = None
        self._show_again()
        self._go_back_to_block()

    def _do(self, wish: Wish) -> None:
        self._page.end_questions()  # what was asked about another wish is answered by this one
        asked = self._page.scope_question
        if self._sheet is not None and self._is_in_sheet:
            asked = self._sheet.scope_question
        elif wish.needs_scope:
            self._ask_about(wish)
        self._carrying.carry_out(wish, asked)

    def _ask_about(self, wish: Wish) -> None:
        """Show where the rep has put a block for as long as they are asked about it."""
        self._asked_about = wish.block.id if wish.block is not None else ""
        if wish.to is not None and (wish.block is None or wish.to.place != wish.block.place):
            self._page.grid.show_asked(self._asked_about, wish.to.place)

    @Slot()
    def _go_back_to_block(self) -> None:
        """Give the focus back to the block that was asked about."""
        if not self._is_in_sheet:
            self._page.grid.focus_block(self._asked_about)

    # -- the sheet

    @Slot(object, object)
    def _plan_from_sheet(self, new: NewBlock, push: bool) -> None:
        self._send(Wish(None, new, push), new.place)

    @Slot(object, object, object)
    def _change_from_sheet(self, block: Block, new: NewBlock, push: bool) -> None:
        self._send(Wish(block, new, push), new.place)

    @Slot(object)
    def _repeat(self, series: NewSeries) -> None:
        self._carrying.repeat(series)

    @Slot(object)
    def _drop_from_sheet(self, block: Block) -> None:
        self._do(Wish(block, None))

    def _send(self, wish: Wish, place: Place) -> None:
        but = wish.block.id if wish.block is not None else ""
        near = self._near(place)
        met = overlapped(place, near, but)
        if met and not wish.push and self._sheet is not None:
            sentence, can = self._in_the_way(place, met, pushed(place, near, but))
            self._sheet.ask_to_push(sentence, can=can)
        else:
            self._do(wish)

    @property
    def _is_in_sheet(self) -> bool:
        return self._sheet is not None and self._sheet.isVisible()

    def _open_sheet(self) -> BlockSheet:
        if self._sheet is None:
            sheet = self._sheet = BlockSheet(self._flows.find, self._new_repeat)
            sheet.plan_requested.connect(self._plan_from_sheet)
            sheet.change_requested.connect(self._change_from_sheet)
            sheet.drop_requested.connect(self._drop_from_sheet)
            sheet.series_requested.connect(self._repeat)
            sheet.repeat_requested.connect(self._carrying.repeat_anew)
            self._carrying.listen_to(sheet.scope_question)
            sheet.closed.connect(self._show_again)
        self._sheet.is_private = self._carrying.is_private
        return self._sheet

    def _new_repeat(self) -> RepeatField:
        clock = self._bridge.clock
        return RepeatField(weekdays(self._settings), clock.zone, self._bridge.today(), clock.now())

    @Slot()
    def _accept(self) -> None:
        if self._sheet is not None and self._is_in_sheet:
            self._sheet.accept()
        here = self._page.window().focusWidget()
        is_lost = here is None or not here.isVisible() or not self._page.isAncestorOf(here)
        if is_lost and not self._flows.has_sheet:
            self._page.begin()  # what it came from, or what asked, is gone by now

    @Slot()
    def _show_again(self) -> None:
        """Show the grid as it is on record: what was drawn and not planned goes."""
        if self._page.agenda is not None:
            self._page.grid.show_agenda(self._page.agenda)

    # -- what is there

    @property
    def _zone(self) -> Zone:
        return self._bridge.clock.zone

    def _blocks(self) -> tuple[Block, ...]:
        return self._page.agenda.blocks if self._page.agenda is not None else ()

    def _near(self, place: Place) -> tuple[Block, ...]:
        """Return the blocks of the day of a place, which may be none of those shown."""
        return self._bridge.agenda(workday(place.starts_at, self._zone), 1).blocks

    def _block(self, block_id: str) -> Block | None:
        return next((block for block in self._blocks() if block.id == block_id), None)

    def _deals(self) -> tuple[OfferedDeal, ...]:
        return open_ones(self._bridge.deals().rows)
