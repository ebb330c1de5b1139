# SPDX-License-Identifier: MIT
"""What can be done in the window as it stands, by the actions that live in it, and why the rest cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.actions import TABLE, Do, key_words, words
from ui.board.filters import Filter
from ui.board.offered import Stand, offered, stand_of_deal
from ui.palette.entries import Entry, Kind, entry
from ui.reach import Reach, reach_of
from ui.shell.pages import BOARD, FOCUS, ON_RAIL, PLAYBOOK, SETTINGS
from ui.shell.undo_keys import is_typed_in
from ui.widgets.focus import give_back

if TYPE_CHECKING:
    from rider.reads.deal import Deal
    from ui.window import MainWindow

_PAGE_OF = {
    Reach.BOARD: BOARD,
    Reach.LIST: BOARD,
    Reach.FOCUS: FOCUS,
    Reach.RUNNING: FOCUS,
    Reach.PLAYBOOK: PLAYBOOK,
    Reach.SETTINGS: SETTINGS,
}
"""The page on which actions of a reach live."""

_WHEREVER = (Do.NEW_DEAL, Do.IMPORT)
"""What comes over any page, though its key is one of the board's."""

_OWN = "own:"
_PAGES = {do: key for key, do in ON_RAIL.items()}


class Doable(QObject):
    """Knows for each action of the table whether it can act now, and lets it act."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # -- what there is

    def entries(self) -> list[Entry]:
        """Return every page and action as an entry: what the rep is at first, what cannot be done last."""
        made, at = self._living(), self._stand()
        found = [self._entry(do, made.get(do), at) for do in TABLE if do is not Do.PALETTE]
        near = (self._is_near(Do(one.key)) for one in found)
        ranked = sorted(zip(near, found, strict=True), key=lambda both: (bool(both[1].why), not both[0]))
        return [*self._own(), *(one for _, one in ranked)]

    def _entry(self, do: Do, made: QAction | None, at: Stand | None) -> Entry:
        said = words(do)
        if do in _PAGES:
            return entry(Kind.PAGE, do.value, said.text, "", key_words(do), said.icon)
        named = do in (Do.UNDO, Do.REDO) and made is not None
        text = made.text().replace("&&", "&") if named and made is not None else said.text
        return entry(
            Kind.ACTION, do.value, text, said.tip, key_words(do), said.icon or "do", self._why(do, at)
        )

    def _own(self) -> list[Entry]:
        """Return what only the menu of the page in view has."""
        head = self._window.doors.head_of(self._window.pages.currentWidget())
        kept = [one for one in (head.menu if head is not None else ()) if not one.isCheckable()]
        return [
            entry(Kind.ACTION, f"{_OWN}{place}", one.text().replace("&", ""), icon="do")
            for place, one in enumerate(kept)
            if one.isEnabled()
        ]

    def _is_near(self, do: Do) -> bool:
        """Say whether an action is about what the rep has before them."""
        reach, here = reach_of(do), self._window.pages.currentWidget()
        if reach is Reach.CARD:
            return True
        page = _PAGE_OF.get(reach)
        on_board = here is self._window.board
        return (page == BOARD and on_board) or (page in (FOCUS, PLAYBOOK) and self._is_at(page))

    def _is_at(self, key: str) -> bool:
        return self._window.pages.key == key and not self._window.pages.is_one_alone

    def _living(self) -> dict[Do, QAction]:
        """Return the actions of the table that there are by now."""
        found = {made.objectName(): made for made in self._window.findChildren(QAction)}
        return {do: found[do.value] for do in TABLE if do.value in found}

    # -- the deal that is meant

    def deal(self) -> Deal | None:
        """Return the deal that actions are about: the one that is open, else that of the current card."""
        deal_id = self._open_deal() or self._chosen_card()
        return self._window.flows.find(deal_id) if deal_id else None

    def _open_deal(self) -> str:
        from ui.deal.panel import DealSheet

        flows = self._window.flows
        content = flows.side.content if flows.has_sheet else None
        return content.deal_id if isinstance(content, DealSheet) else ""

    def _chosen_card(self) -> str:
        board = self._window.board
        at_board = self._window.pages.currentWidget() is board and not self._window.flows.has_sheet
        may = board.keys.action(Do.OPEN_DEAL).isEnabled()
        return str(board.current_deal) if at_board and may and board.current_deal else ""

    def _stand(self) -> Stand | None:
        deal, board = self.deal(), self._window.board.board
        several = board is not None and len(board.pipelines) > 1
        return stand_of_deal(deal, several=several) if deal is not None else None

    # -- why not

    def _why(self, do: Do, at: Stand | None) -> str:
        """Return why something cannot be done at present, nothing where it can."""
        reach = reach_of(do)
        if reach is Reach.CARD:
            return "" if at is not None and do in offered(at) else self._why_not_with_deal(do, at)
        if reach is Reach.LIST:
            return "" if self._window.board.is_list else self.tr("Only in the list: turn to it first.")
        if reach is Reach.RUNNING:
            return self._why_not_running(do)
        if reach is Reach.PLAYBOOK:
            return "" if self._is_at(PLAYBOOK) else self.tr("Turn to the playbook first.")
        history, kept = self._window.flows.history, self._window.board.bar.filter
        nothing = {
            Do.UNDO: history.next_undo is None and self.tr("There is nothing to undo."),
            Do.REDO: history.next_redo is None and self.tr("There is nothing to do again."),
            Do.CLEAR_FILTER: kept == Filter() and self.tr("No filter is set."),
        }
        return nothing.get(do) or ""

    def _why_not_with_deal(self, do: Do, at: Stand | None) -> str:
        if at is None:
            busy = self._window.flows.has_sheet
            return self.tr("Close this sheet first.") if busy else self.tr("Choose a card first.")
        if at.archived:
            return self.tr("The deal is archived.")
        if at.closed:
            return self.tr("The deal has ended.")
        said = {
            Do.REOPEN: self.tr("The deal is open."),
            Do.RESTORE: self.tr("The deal is not archived."),
            Do.BACK: self.tr("It stands in the first stage."),
            Do.ADOPT: self.tr("It claims no more than is proven."),
            Do.RESOLVE: self.tr("It has no next step."),
            Do.PIPELINE: self.tr("There is no other pipeline."),
        }
        return said.get(do, "")

    def _why_not_running(self, do: Do) -> str:
        if self._window.doors.focus.may(do):
            return ""
        return self.tr("No block comes next.") if do is Do.START_BLOCK else self.tr("No block is running.")

    # -- doing it

    def act(self, key: str) -> None:
        """Do what an entry of a page or an action stands for, on the page where it is done."""
        if key.startswith(_OWN):
            head = self._window.doors.head_of(self._window.pages.currentWidget())
            kept = [one for one in (head.menu if head is not None else ()) if not one.isCheckable()]
            kept[int(key.removeprefix(_OWN))].trigger()
            return
        do = Do(key)
        if reach_of(do) is Reach.CARD:
            self._act_on_deal(do)
            return
        if do in (Do.UNDO, Do.REDO):
            self._trigger_outside_of_fields(do)
            return
        self._make_room(do)
        self._living()[do].trigger()

    def _act_on_deal(self, do: Do) -> None:
        """Let the key's own action act on the current card, or do the same with the deal that is open."""
        if not self._open_deal():
            self._living()[do].trigger()
        elif (deal := self.deal()) is not None:
            self._window.board.act_on(do, deal)

    def _make_room(self, do: Do) -> None:
        """Leave a sheet that would stand before what is done, and turn to the page where it is done."""
        page = None if do in _WHEREVER else _PAGE_OF.get(reach_of(do))
        if (page or do in _PAGES) and self._window.flows.has_sheet:
            self._window.flows.side.dismiss()
        if page is not None and not self._is_at(page):
            self._window.show_page(page)

    def _trigger_outside_of_fields(self, do: Do) -> None:
        """Undo on record, also where the focus is on a field, whose own undo the key would be."""
        here = self._window.focusWidget()
        if here is not None and is_typed_in(self._window):
            here.clearFocus()
        self._living()[do].trigger()
        if self._window.focusWidget() is None:
            give_back(here)
