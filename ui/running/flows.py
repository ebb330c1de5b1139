# SPDX-License-Identifier: MIT
"""The block whose clock runs, from the file to all that shows it: panel, notices, tray and title."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.deal import Change
from rider.domain.errors import RiderError
from rider.domain.focus.blocks import Block, Ending
from rider.domain.focus.session import Answer, Session
from rider.reads.focus.agenda import Agenda
from ui.actions import Do, action
from ui.blocks.running_state import LeftBehind, Nothing, PanelState, Running, coming, may, running
from ui.bridge import Bridge
from ui.flows.flows import Flows
from ui.focus.clockwork import Clockwork
from ui.focus.running_panel import RunningPanel
from ui.focus.useful import also_useful
from ui.running.sheets import RunningSheets
from ui.running.signs import RunningSigns
from ui.running.tray import TrayWishes
from ui.shell.undo_keys import is_typed_in
from ui.translate import spoken

if TYPE_CHECKING:  # made only once the rep opens Focus
    from ui.focus.page import FocusPage

_DAYS_AHEAD = 2


class RunningFlows(QObject):
    """Runs a block and tells of it; made once the file is open for writing.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        page_wanted(): Focus is to be shown.
        presenting_changed(bool): from now on no deal is named, or deals are named again.
        meeting_wanted(str): it is to be said what came of this meeting.
        quit_wanted(): the rep wants to end Rider; a running block is kept.
    """

    told = Signal(object, bool)
    page_wanted = Signal()
    presenting_changed = Signal(bool)
    meeting_wanted = Signal(object)
    quit_wanted = Signal()

    def __init__(self, bridge: Bridge, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._flows, self._window = bridge, flows, window
        self._agenda: Agenda | None = None
        self._left_behind: Session | None = None
        self._page: FocusPage | None = None
        self._private = self._starts = False
        self._wants_notices = True
        self.signs = RunningSigns(bridge.clock, window)
        self.clockwork = Clockwork(bridge, self)
        self.sheets = RunningSheets(bridge, flows, self)
        self._connect()

    @cached_property
    def panel(self) -> RunningPanel:
        """Return what shows the block beside the days, which is made with them."""
        panel = RunningPanel()
        face, clockwork = panel.face, self.clockwork
        panel.start_requested.connect(self.start)
        panel.recovery_requested.connect(self.ask_recovery)
        panel.account_requested.connect(self._ask_account_of)
        panel.presenting_toggled.connect(self.present)
        face.extension_requested.connect(clockwork.extend)
        face.pause_requested.connect(clockwork.pause)
        face.go_on_requested.connect(clockwork.go_on)
        face.interruption_requested.connect(clockwork.interrupt)
        face.interruption_ended.connect(clockwork.end_interruption)
        face.end_requested.connect(self.end)
        panel.set_private(self._private)
        panel.want_notices(wanted=self._wants_notices)
        return panel

    @property
    def _has_panel(self) -> bool:
        return "panel" in vars(self)

    def furnish(self, page: FocusPage) -> None:
        """Put the panel beside the days, and listen to the page."""
        self._page = page
        page.put_in_side(self.panel)
        self.panel.act_in(page)
        page.grid.wishes.start_requested.connect(self.start)
        page.head.private_chosen.connect(self.present)
        self.presenting_changed.connect(page.head.private.setChecked)
        page.head.private.setChecked(self._private)
        if self._agenda is None:
            self.begin()
        else:
            self._show()

    # -- what there is

    @Slot()
    def begin(self) -> None:
        """Look for a block that ran when Rider was last there, and ask about it unless the rep is busy."""
        self.refresh()
        if self._left_behind is not None and not (self._flows.has_sheet or is_typed_in(self._window)):
            self.ask_recovery()
        self._remind()

    @Slot(object)
    def take_change(self, change: Change) -> None:
        """Read anew what a change is about, unless it is about other deals alone."""
        concerned = {b.deal_id for b in self._agenda.blocks} if self._agenda is not None else set()
        if change.block_ids or not change.deal_ids or concerned.intersection(change.deal_ids):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read anew what is planned, what runs and what has ended."""
        today = self._bridge.today()
        try:
            self._agenda = self._bridge.agenda(today, _DAYS_AHEAD)
        except RiderError as error:
            self.told.emit(spoken(error), False)
            return
        self._follow(self._agenda.running)
        if self._left_behind is None:
            self.signs.notices.take_left_behind(None)
        self.signs.notices.take_blocks(self._agenda.blocks, self._agenda.meetings)
        self._show()

    @Slot()
    def _remind(self) -> None:
        """Remind of a block that was left behind while it is not asked about."""
        reminds = self._left_behind is not None and not self.sheets.asks_recovery
        self.signs.notices.take_left_behind(self._block if reminds else None)

    def _follow(self, block: Block | None) -> None:
        """Let go of a clock whose block runs no longer, and find one that ran when Rider was last there."""
        if block is None:
            self._left_behind = None
            self.clockwork.stop()
        elif self.clockwork.session is None and self._left_behind is None:
            session = self._find()
            if session is not None and self._starts:
                self.clockwork.begin(session)
            else:
                self._left_behind = session

    def _find(self) -> Session | None:
        """Return the clock as it was written down; why it cannot be read is said, unless it is known."""
        try:
            return self._bridge.running_session()
        except RiderError as error:
            if self._bridge.can_write:
                self.told.emit(spoken(error), False)
            return None

    @property
    def _block(self) -> Block | None:
        return self._agenda.running if self._agenda is not None else None

    @property
    def now(self) -> Running | None:
        """Return how the clock stands, None where none runs."""
        session, block = self.clockwork.session, self._block
        return running(block, session) if session is not None and block is not None else None

    def may(self, do: Do) -> bool:
        """Say whether something can be done with the running block, or with one that comes or has ended."""
        return may(do, self._state(), self._unsaid())

    # -- what the rep wishes

    @Slot(object)
    def start(self, block_id: str) -> None:
        """Let the clock of a block run."""
        self._starts = True
        started = self._bridge.start_block(block_id)
        self._starts = False
        if started:
            self.show_panel()

    @Slot(object)
    def end(self, ending: Ending) -> None:
        """Stop the clock for good and ask what came of the block."""
        session, block = self.clockwork.stopped(ending), self._block
        if session is not None and block is not None and self._bridge.end_block(session, ending):
            self._ask_account_of(block.id)

    @Slot()
    def end_on_time(self) -> None:
        """Stop the clock of a block whose planned time is over."""
        self.end(Ending.ON_TIME)

    @Slot(object)
    def _ask_account_of(self, block_id: str) -> None:
        ended = self._agenda.ended if self._agenda is not None else ()
        block = next((b for b in ended if b.id == block_id), None)
        if block is not None:
            self.sheets.ask_account(block, private=self._private)

    @Slot()
    def ask_recovery(self) -> None:
        """Ask what becomes of the block that was left behind."""
        if self._left_behind is not None and self._block is not None:
            self.sheets.ask_recovery(self._block, self._left_behind, private=self._private)
            self._remind()

    @Slot(object)
    def _recover(self, answer: Answer) -> None:
        session, block = self._left_behind, self._block
        if session is None or block is None:
            return
        if answer is Answer.DISCARD:
            self._bridge.discard_block(block.id)
            return
        recovered = session.recovered(self.clockwork.now(), answer)
        if answer is Answer.WENT_ON and recovered is not None:
            self._left_behind = None
            self.clockwork.run(recovered)
            self.refresh()
        elif recovered is not None and self._bridge.end_block(recovered, Ending.CRASHED):
            self._ask_account_of(block.id)

    @Slot(bool)
    def present(self, on: bool) -> None:
        """Keep quiet and name no deal from now on, or end that."""
        if on == self._private:
            return
        self._private = on
        if self._has_panel:
            self.panel.set_private(on)
        self.signs.set_private(on)
        self.presenting_changed.emit(on)

    def want_notices(self, *, wanted: bool) -> None:
        """Tell of blocks before, when and after they are planned, or leave the rep alone with that."""
        self._wants_notices = wanted
        self.signs.notices.want_blocks(wanted=wanted)
        if self._has_panel:
            self.panel.want_notices(wanted=wanted)

    @property
    def is_private(self) -> bool:
        """Say whether others look on, so that no deal is named."""
        return self._private

    @Slot()
    def _switch_presenting(self) -> None:
        self.present(not self._private)

    def stay_in_tray(self, stays: bool) -> bool:
        """Be in the tray also while nothing runs, or no longer; say whether there is a tray."""
        if self.signs.tray is None and stays:
            self.signs.find_tray()
            self._wire_tray()
        if self.signs.tray is not None:
            self.signs.tray.stay(stays)
        return self.signs.has_tray

    def leave(self) -> None:
        """Write down how far the clock has come, as the window goes; the block is asked about next time."""
        self.clockwork.leave()

    def reset(self) -> None:
        """Let go of a file that is not shown any more."""
        self.clockwork.stop()
        self._agenda, self._left_behind = None, None
        self.sheets.reset()
        self.begin()

    # -- showing it

    def _show(self) -> None:
        """Show everything anew."""
        self._show_state()
        self._show_clock()

    def _show_state(self) -> None:
        if self._has_panel:
            self.panel.show_state(self._state(), self._useful(), self._unsaid())

    def _state(self) -> PanelState:
        if (now := self.now) is not None:
            return now
        if self._left_behind is not None and self._block is not None:
            return LeftBehind(self._block)
        return coming(self._agenda, self._bridge.clock.now()) if self._agenda is not None else Nothing()

    def _useful(self) -> tuple[str, ...]:
        block = self._block
        if self.now is None or block is None or block.deal_id is None:
            return ()
        deal = self._flows.find(block.deal_id)
        return also_useful(deal, block.requirement_id) if deal is not None else ()

    def _unsaid(self) -> Block | None:
        ended = self._agenda.ended if self._agenda is not None else ()
        return None if self.now is not None or not ended else ended[-1]

    @Slot()
    def _show_clock(self) -> None:
        """Show how the clock stands: once a second while it runs."""
        now = self.now
        if now is not None and self._has_panel:
            self.panel.show_clock(now)
        if now is not None and self._page is not None:
            ends_at = self._bridge.clock.now() + now.left_ms
            self._page.show_running_over(now.block.id, ends_at - now.block.ends_at)
        self.signs.show_clock(now, is_taken=now is not None or self._left_behind is not None)

    @Slot(object)
    def _say(self, sentence: str) -> None:
        self.told.emit(sentence, False)

    @Slot()
    def _look(self) -> None:
        """Show what the clock on the wall has changed: at the end of a day, another one."""
        if self._agenda is not None and self._bridge.today() != self._agenda.today:
            self.refresh()
        elif self.now is None:
            self._show_state()

    def show_panel(self) -> None:
        """Bring the panel into view, also where there is little room."""
        if not (self._has_panel and self.panel.isVisible()):
            self.page_wanted.emit()
        if not self.panel.isVisible() and self._page is not None:
            self._page.head.side_button.setChecked(True)

    # -- wiring

    def _connect(self) -> None:
        bar, clockwork = self.signs.bar, self.clockwork
        bar.start_requested.connect(self.start)
        bar.recovery_requested.connect(self.ask_recovery)
        bar.meeting_requested.connect(self.meeting_wanted)
        bar.extension_requested.connect(clockwork.extend)
        bar.finish_requested.connect(self.end_on_time)
        switch = action(Do.PRESENT, self._window, Qt.ShortcutContext.WindowShortcut)
        switch.triggered.connect(self._switch_presenting)
        self._bridge.turning.connect(clockwork.write_down)
        clockwork.ticked.connect(self._show_clock)
        clockwork.unkept.connect(self._say)
        self.signs.notices.looked.connect(self._look)
        self.sheets.answered.connect(self._recover)
        self.sheets.recovery_left.connect(self._remind)
        self.sheets.told.connect(self.told)
        self._wire_tray()

    def _wire_tray(self) -> None:
        if self.signs.tray is not None:
            TrayWishes(self.signs.tray, self)
