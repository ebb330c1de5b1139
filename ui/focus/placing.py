# SPDX-License-Identifier: MIT
"""What is done to blocks by hand on the grid: drawn, dropped there, moved, stretched, opened, let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.day import workday
from rider.domain.errors import RuleError
from rider.domain.focus import Block, BlockKind, NewBlock, Place, overlapped, pushed
from ui.focus import kinds
from ui.focus.block_menu import BlockMenu
from ui.focus.block_sheet import BlockSheet
from ui.focus.booking import block_for
from ui.focus.deal_field import OfferedDeal
from ui.focus.words import place_words, times_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from ui.bridge import Bridge
    from ui.flows import Flows
    from ui.focus.page import FocusPage


class Placing(QObject):
    """Carries gestures on the grid to the bridge; asks where one is in the way of other blocks.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
    """

    told = Signal(object, bool)

    def __init__(self, bridge: Bridge, flows: Flows, page: FocusPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._flows, self._page = bridge, flows, page
        self._sheet: BlockSheet | None = None
        self._pending: tuple[str, NewBlock] | None = None
        grid = page.grid
        grid.block_drawn.connect(self.ask_new)
        grid.block_placed.connect(self.place)
        grid.block_opened.connect(self.open)
        grid.block_dropped.connect(self.drop)
        grid.deal_dropped.connect(self.plan_deal)
        grid.gap_filled.connect(self.fill)
        grid.block_menu_requested.connect(self.show_menu)
        page.drop_confirmed.connect(self._push)
        page.put_back.connect(self._put_back)

    # -- blocks that are new

    @Slot(object)
    def ask_new(self, place: Place) -> None:
        """Ask what a block at a place is for."""
        sheet = self._open_sheet()
        new = NewBlock(BlockKind.OUTREACH_PREP, place.starts_at, place.ends_at)
        sheet.open_for_new(new, self._deals(), self._zone, self._bridge.today())
        self._flows.sheets.show_sheet(sheet)

    @Slot(object, object)
    def plan_deal(self, deal_id: str, place: Place) -> None:
        """Plan a block for a deal at a place: it seeks the deal's most valuable missing proof."""
        if (deal := self._flows.find(deal_id)) is not None:
            self._try("", block_for(deal, place))

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
            self._try(block_id, _at(block, place))

    @Slot(object)
    def open(self, block_id: str) -> None:
        """Ask what a block is to be from now on."""
        if (block := self._block(block_id)) is not None:
            sheet = self._open_sheet()
            sheet.open_for_block(block, self._deals(), self._zone, self._bridge.today())
            self._flows.sheets.show_sheet(sheet)

    @Slot(object)
    def drop(self, block_id: str) -> None:
        """Let a block go."""
        block = self._block(block_id)
        if block is not None and self._bridge.drop_block(block_id):
            self._accept()
            said = self.tr("{block} is dropped.")
            self.told.emit(said.format(block=_called(block)), True)

    @Slot(object, object)
    def show_menu(self, block_id: str, place: QPoint) -> None:
        """Offer what can be done with a block, at a place on the screen."""
        if (block := self._block(block_id)) is not None:
            menu = BlockMenu(block, self._bridge.clock.now(), self._page)
            menu.start_requested.connect(self._page.grid.start_requested)
            menu.opened.connect(self.open)
            menu.dropped.connect(self.drop)
            menu.deal_opened.connect(self._flows.open_deal)
            menu.open_at(place)

    # -- what is in the way

    def _try(self, block_id: str, new: NewBlock) -> None:
        """Plan or change a block, unless others are in the way: then ask first."""
        met = overlapped(new.place, self._blocks(), block_id)
        if not met:
            self._do(block_id, new)
            return
        self._pending = (block_id, new)
        sentence, can = self._in_the_way(new.place, met, block_id)
        self._page.question.ask(
            sentence,
            self.tr("Push what follows") if can else "",
            self.tr("Put it back") if block_id else self.tr("Leave it"),
        )

    def _in_the_way(self, place: Place, met: list[Block], but: str) -> tuple[str, bool]:
        """Return what is said of the blocks in the way, and whether they can make room."""
        first = met[0]
        said = self.tr("{times} meets {block}, {at}.").format(
            times=times_words(place, self._zone),
            block=_called(first),
            at=times_words(first.place, self._zone),
        )
        moved = pushed(place, self._blocks(), but)
        if moved is None:
            return f"{said} {self.tr('It has begun or begins earlier, so it stays.')}", False
        count = len(moved)
        pushes = self.tr("1 block would move on.") if count == 1 else self.tr("{count} blocks would move on.")
        return f"{said} {pushes.format(count=count)}", True

    @Slot()
    def _push(self) -> None:
        if self._pending is not None:
            (block_id, new), self._pending = self._pending, None
            self._do(block_id, new, push=True)

    @Slot()
    def _put_back(self) -> None:
        self._pending = None
        self._show_again()
        self._page.begin()

    def _do(self, block_id: str, new: NewBlock, *, push: bool = False) -> bool:
        """Plan or change a block and say so; what is refused goes back to where it was."""
        if block_id:
            done = self._bridge.change_block(block_id, new, push=push)
        else:
            done = self._bridge.plan_block(new, push=push)
        if not done:
            self._show_again()
        elif not block_id:
            said = self.tr("{block} is planned, {when}.")
            when = place_words(new.place, self._zone, self._bridge.today())
            self.told.emit(said.format(block=self._named(new), when=when), True)
        return done

    # -- the sheet

    @Slot(object, object)
    def _plan_from_sheet(self, new: NewBlock, push: bool) -> None:
        self._send("", new, push=push)

    @Slot(object, object, object)
    def _change_from_sheet(self, block_id: str, new: NewBlock, push: bool) -> None:
        self._send(block_id, new, push=push)

    def _send(self, block_id: str, new: NewBlock, *, push: bool) -> None:
        met = overlapped(new.place, self._near(new.place), block_id)
        if met and not push and self._sheet is not None:
            sentence, can = self._in_the_way(new.place, met, block_id)
            self._sheet.ask_to_push(sentence, can=can)
        elif self._do(block_id, new, push=push):
            self._accept()

    def _open_sheet(self) -> BlockSheet:
        if self._sheet is None:
            sheet = self._sheet = BlockSheet(self._flows.find)
            sheet.plan_requested.connect(self._plan_from_sheet)
            sheet.change_requested.connect(self._change_from_sheet)
            sheet.drop_requested.connect(self.drop)
            sheet.closed.connect(self._show_again)
        return self._sheet

    def _accept(self) -> None:
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.accept()

    @Slot()
    def _show_again(self) -> None:
        """Show the grid as it is on record: what was drawn and not planned goes."""
        if self._page.agenda is not None:
            self._page.grid.show_agenda(self._page.agenda)

    # -- what is there

    @property
    def _zone(self) -> str:
        return self._bridge.clock.zone

    def _blocks(self) -> tuple[Block, ...]:
        return self._page.agenda.blocks if self._page.agenda is not None else ()

    def _near(self, place: Place) -> tuple[Block, ...]:
        """Return the blocks of the day of a place, which may be none of those shown."""
        return self._bridge.agenda(workday(place.starts_at, self._zone), 1).blocks

    def _block(self, block_id: str) -> Block | None:
        return next((block for block in self._blocks() if block.id == block_id), None)

    def _deals(self) -> list[OfferedDeal]:
        rows = self._bridge.deals().rows
        return [OfferedDeal(row.deal_id, row.name, row.account) for row in rows if row.live]

    def _named(self, new: NewBlock) -> str:
        try:
            deal = self._bridge.deal(new.deal_id) if new.deal_id else None
        except RuleError:
            deal = None
        return f"{kinds.kind(new.kind)} · {deal.name}" if deal is not None else kinds.kind(new.kind)


def _at(block: Block, place: Place) -> NewBlock:
    return NewBlock(
        block.kind,
        place.starts_at,
        place.ends_at,
        block.deal_id,
        block.requirement_id,
        block.intent,
        block.tag,
    )


def _called(block: Block) -> str:
    kind = kinds.kind(block.kind)
    return f"{kind} · {block.deal_name}" if block.deal_name else kind
