# SPDX-License-Identifier: MIT
"""The board page: shows a board or a list, lets deals be moved by hand or key, and says what is wished."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rider.domain.ids import DealId
from rider.reads.board.board import Board, Card, Column
from ui.actions import Do
from ui.board.card_delegate import CardDelegate
from ui.board.filters import BOARD, LIST, Filter, FilterBar, Quick
from ui.board.keys import BoardKeys
from ui.board.lanes import Lanes
from ui.board.order import URGENCY, arranged
from ui.board.sieve import Sieve
from ui.board.verdict import Verdict, judge, judge_deal, judge_key
from ui.board.wishes import DealWishes
from ui.board.words import CardWords
from ui.theme import current

_DEAL_ID = attrgetter("deal_id")

if TYPE_CHECKING:  # a board of open deals does without
    from rider.reads.board.deals import Deals, ListedDeal
    from rider.reads.deal import Deal
    from ui.board.closed import ClosedColumn
    from ui.board.empty import NoDeals, NoMatch
    from ui.board.list_table import DealTable


class BoardPage(DealWishes):
    """Deals in the columns of their stages, or as the rows of a list.

    A card never leaves its place before a new board is shown: what a drop or a key wishes is only told.

    Signals:
        view_chosen(str): the rep wants the board or the list, see `turn_to`; the list wants `show_deals`.
        sample_requested(): the rep wants to look at the sample.
    """

    view_chosen = Signal(object)
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._find_deal: Callable[[str], Deal | None] | None = None
        self._view = BOARD
        self._board: Board | None = None
        self._cards: dict[str, Card] = {}
        self._sieve = Sieve()
        self._current: DealId | None = None
        self._order = URGENCY
        self._worn = (current().name, self.font().key())
        self._delegates = [CardDelegate(current(), self.font(), CardWords(date.min, {}), self)]
        self._build()
        self._connect()

    @property
    def board(self) -> Board | None:
        """Return the board that is shown."""
        return self._board

    @property
    def current_deal(self) -> DealId | None:
        """Return the deal of the current card."""
        return self._current

    def show_board(self, board: Board) -> None:
        """Show a board; the current card stays the current one, and a neighbour follows one that is gone."""
        self._board = board
        self._sieve.take(board.columns, self._order)
        everything = (*board.columns, board.won, board.lost)
        self._cards = {}
        for column in everything:
            self._cards.update(zip(map(_DEAL_ID, column.cards), column.cards, strict=True))
        said = CardWords(board.today, {c.id: c.name for c in everything}, board)
        for delegate in self._delegates:
            delegate.words = said
        self.keys.first_column = board.columns[0].id
        self.keys.several_pipelines = len(board.pipelines) > 1
        self.bar.show_board(board)
        if not self.is_list:
            if not self._is_on_show(self._current):
                hidden = self._current if self._current in self._cards else None
                self._current = next((d for d in self._beside() if self._is_on_show(d)), hidden)
            self._show_filtered(self.bar.filter)

    @property
    def is_list(self) -> bool:
        """Say whether the list is shown in place of the board."""
        return self._view == LIST

    def ask_before_moves(self, find: "Callable[[str], Deal | None]") -> None:
        """Let this be asked for a deal of the list as it stands now, before it is moved."""
        self._find_deal = find

    def turn_to(self, view: str) -> None:
        """Turn to the board or, with the next `show_deals`, to the list; see rider.settings.DEALS_VIEW."""
        self._view = view
        self.bar.turn_to(view)
        if view == BOARD and self._board is not None:
            self.stack.setCurrentWidget(self.lanes)
            self.show_board(self._board)

    def show_deals(self, deals: "Deals") -> None:
        """Show all deals in the list; the current row stays the current one, wherever it stands now."""
        place = self.table.currentIndex().row()
        self.bar.show_counts(self.table.take_deals(deals))
        if self._current not in self.table.rows:
            self._current = None
        self._show_filtered(self.bar.filter)
        self.table.stay_near(place)

    @Slot(object)
    def set_order(self, order: str) -> None:
        """Show the cards of a column in an order of rider.settings.CARD_ORDER."""
        self._order = order
        if self._board is not None:
            self._sieve.take(self._board.columns, order)
        self._show_filtered(self.bar.filter)

    def name_of(self, deal_id: str) -> str:
        """Return the name of a deal on this board or in the list, or nothing."""
        card = self._shown.get(deal_id)
        return card.name if card is not None else ""

    def select(self, deal_id: DealId, *, focus: bool = True) -> bool:
        """Make a deal's card or row the current one; return whether it is on show.

        A deal that is not on show leaves the current card what it is.
        """
        if deal_id in self._shown and (self.is_list or self._is_on_show(deal_id)):
            self._current = deal_id
        shown_by = self.table if self.is_list else self.lanes
        return shown_by.enter(self._current, focus=focus) and self._current == deal_id

    def reveal(self, deal_id: DealId) -> None:
        """Make a new deal's card the current one, and take away a filter that hides it."""
        if not self.select(deal_id):
            self.bar.clear()
            self.select(deal_id)

    def begin(self) -> None:
        """Put the focus where the keyboard starts."""
        if self._shown:
            self._focus_deals()
        else:
            self.no_deals.import_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def judge(self, deal_id: str, column_id: str) -> Verdict | None:
        """Return what dropping a deal on a column would do, None where the deal is not on this board."""
        card = self._cards.get(deal_id)
        return judge(self._board, card, column_id) if card is not None and self._board is not None else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._restyle()

    def _restyle(self) -> None:
        worn = (current().name, self.font().key())
        if worn == self._worn or not hasattr(self, "lanes"):
            return
        self._worn = worn
        for delegate in self._delegates:
            delegate.restyle(current(), self.font())
        self.lanes.restyle()
        if "closed" in vars(self):
            self.closed.cards.lay_out_anew()

    # -- building

    def _build(self) -> None:
        self.bar = FilterBar()
        self.lanes = Lanes(self._delegates[0], self.judge)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.lanes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 24)
        column.setSpacing(14)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.keys = BoardKeys(self)
        self.keys.fit(None)

    def _connect(self) -> None:
        self.bar.filter_changed.connect(self._show_filtered)
        self.bar.left.connect(self._focus_deals)
        self.bar.view_chosen.connect(self.view_chosen)
        self.lanes.card_entered.connect(self._take_entered)
        self.lanes.opened.connect(self.deal_opened)
        self.lanes.menu_requested.connect(self._show_menu)
        # Queued: what a drop leads to must not happen while the drag is still being run.
        self.lanes.card_dropped.connect(self._take_drop, Qt.ConnectionType.QueuedConnection)
        self.keys.pressed.connect(self._do)

    # -- what is made when it is first wanted

    @cached_property
    def closed(self) -> "ClosedColumn":
        """Return the column of deals that have ended."""
        from ui.board.closed import ClosedColumn

        said = self._delegates[0].words
        self._delegates.append(CardDelegate(current(), self.font(), said, self, side_by_side=True))
        closed = ClosedColumn(self._delegates[-1])
        closed.card_entered.connect(self._take_entered)
        closed.cards.opened.connect(self.deal_opened)
        closed.cards.menu_requested.connect(self._show_menu)
        closed.reopen_requested.connect(self.reopen_requested)
        self.stack.addWidget(closed)
        return closed

    @cached_property
    def no_deals(self) -> "NoDeals":
        """Return what a board says that has no deals."""
        from ui.board.empty import NoDeals

        no_deals = NoDeals()
        no_deals.import_requested.connect(self.import_requested)
        no_deals.sample_requested.connect(self.sample_requested)
        no_deals.new_deal_requested.connect(self.new_deal_requested)
        self.stack.addWidget(no_deals)
        return no_deals

    @cached_property
    def no_match(self) -> "NoMatch":
        """Return what a filter says that lets nothing through."""
        from ui.board.empty import NoMatch

        no_match = NoMatch()
        no_match.clear_requested.connect(self._clear_filter)
        self.stack.addWidget(no_match)
        return no_match

    @cached_property
    def table(self) -> "DealTable":
        """Return the list."""
        from ui.board.list_table import DealTable

        table = DealTable()
        table.deal_entered.connect(self._take_entered)
        table.opened.connect(self.deal_opened)
        table.menu_requested.connect(self._show_menu)
        self.stack.addWidget(table)
        return table

    # -- showing

    @property
    def _shown(self) -> "dict[str, Card] | dict[str, ListedDeal]":
        return self.table.rows if self.is_list else self._cards

    @Slot()
    def _focus_deals(self) -> None:
        if self.is_list:
            self.table.focus_row()
        else:
            self.lanes.focus_card()

    @Slot(object)
    def _show_filtered(self, wanted: Filter) -> None:
        board = self._board
        if board is None:
            return
        self.bar.show_only_view(not self._shown)
        if self.is_list:
            self._show_list(wanted)
        elif not self._cards:
            self.stack.setCurrentWidget(self.no_deals)
        elif wanted.is_closed:
            self._show_closed(board.won if wanted.quick is Quick.WON else board.lost, wanted)
        else:
            self._show_open(board, wanted)
        self.keys.fit(self._card())

    def _show_list(self, wanted: Filter) -> None:
        found = self.table.show_filtered(wanted)
        if not self.table.rows:
            self.stack.setCurrentWidget(self.no_deals)
            return
        if not found:
            self.no_match.say_nothing_matches(self.bar.field.text().strip())
        elif self.table.current_row is None:
            self.table.enter(self._current)
        self.stack.setCurrentWidget(self.table if found else self.no_match)

    def _show_open(self, board: Board, wanted: Filter) -> None:
        shown = self._sieve.pick(wanted)
        none = not any(shown.values()) and wanted != Filter()
        if none:
            self.no_match.say_nothing_matches(self.bar.field.text().strip())
        self.lanes.show_board(board, shown, self._current)
        self.stack.setCurrentWidget(self.no_match if none else self.lanes)

    def _show_closed(self, column: Column, wanted: Filter) -> None:
        shown = wanted.pick(arranged(column.cards, self._order))
        self.closed.show_column(column, shown, self._current)
        none = not shown and bool(wanted.needle)
        if none:
            self.no_match.say_nothing_matches(self.bar.field.text().strip())
        self.stack.setCurrentWidget(self.no_match if none else self.closed)

    def _card(self) -> "Card | ListedDeal | None":
        """Return the current card, None while a filter hides it: no key may reach what is out of sight."""
        if self.is_list:
            return self.table.current_row
        return self._cards[self._current] if self._current and self._is_on_show(self._current) else None

    def _is_on_show(self, deal_id: str | None) -> bool:
        """Say whether the filter lets a deal's card through."""
        card = self._cards.get(deal_id) if deal_id else None
        return card is not None and self.bar.filter.shows(card)

    def _beside(self) -> list[DealId]:
        """Return the deals that were on show until now, those beside the current one first."""
        is_open = self.stack.currentWidget() is self.lanes
        models = [c.model for c in self.lanes.columns] if is_open else [self.closed.model]
        piles = [[c.deal_id for c in model.cards] for model in models]
        own = next((ids for ids in piles if self._current in ids), None)
        if own is None or self._current is None:
            return []
        place = own.index(self._current)
        others = [deal_id for ids in piles if ids is not own for deal_id in ids]
        return [*own[place + 1 :], *reversed(own[:place]), *others]

    @Slot(object)
    def _take_entered(self, deal_id: DealId) -> None:
        self._current = deal_id
        self.keys.fit(self._card())

    @Slot(object, object)
    def _show_menu(self, deal_id: DealId, place: QPoint) -> None:
        self.keys.show_menu(self._shown[deal_id], place)

    # -- wishing

    @Slot(object, object)
    def _take_drop(self, deal_id: DealId, column_id: str) -> None:
        self._wish(deal_id, self.judge(deal_id, column_id))

    @Slot(object)
    def _do(self, do: Do) -> None:
        anywhere = {
            Do.NEW_DEAL: self.new_deal_requested.emit,
            Do.IMPORT: self.import_requested.emit,
            Do.CLEAR_FILTER: self._clear_filter,
            Do.FIND: self._find,
            Do.SWITCH_VIEW: self._switch_view,
            Do.SORT: self._ask_sorting,
            Do.COPY_ROWS: self._copy_rows,
        }
        if do in anywhere:
            anywhere[do]()
        elif (card := self._card()) is not None:
            self._do_with(do, card.deal_id)

    def _judge_key(self, do: Do, deal_id: DealId) -> Verdict | None:
        """Judge a card by the board, and a row by its deal as it stands now."""
        if self.is_list:
            deal = self._find_deal(deal_id) if self._find_deal is not None else None
            return judge_deal(deal, do) if deal is not None else None
        return judge_key(self._board, self._cards[deal_id], do) if self._board is not None else None

    def _switch_view(self) -> None:
        self.view_chosen.emit(BOARD if self.is_list else LIST)

    def _ask_sorting(self) -> None:
        if self.is_list:
            self.table.show_sort_menu()

    def _copy_rows(self) -> None:
        if self.is_list:
            self.table.copy_rows()

    @Slot()
    def _clear_filter(self) -> None:
        self.bar.clear()
        self._focus_deals()

    def _find(self) -> None:
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()
