# SPDX-License-Identifier: MIT
"""The block whose clock runs, from the file to all that shows it: panel, notices, tray and title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.day import workday
from rider.domain.errors import RiderError
from rider.domain.focus import Block, BlockState, Ending
from rider.domain.notices import Notice, Run
from rider.domain.session import Answer, Session
from rider.reads.focus import Agenda
from ui.actions import Do, action
from ui.bridge import Bridge
from ui.flows import Flows
from ui.focus.clockwork import Clockwork
from ui.focus.notice_bar import NoticeBar, sentence
from ui.focus.notices import Notices
from ui.focus.running_panel import RunningPanel
from ui.focus.running_state import Coming, LeftBehind, Nothing, PanelState, Running, running
from ui.focus.running_words import left_in_words
from ui.focus.tray import Tray
from ui.focus.useful import also_useful
from ui.running_sheets import RunningSheets
from ui.undo_keys import is_typed_in

if TYPE_CHECKING:  # made only once the rep opens Focus
    from ui.focus.page import FocusPage

_DAYS_AHEAD = 2


class RunningFlows(QObject):
    """Runs a block and tells of it; made once the file is open for writing.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        page_wanted(): Focus is to be shown.
        presenting_changed(bool): from now on no deal is named, or deals are named again.
    """

    told = Signal(object, bool)
    page_wanted = Signal()
    presenting_changed = Signal(bool)

    def __init__(self, bridge: Bridge, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._flows, self._window = bridge, flows, window
        self._agenda: Agenda | None = None
        self._left_behind: Session | None = None
        self._page: FocusPage | None = None
        self._private = self._starts = False
        self.panel, self.bar = RunningPanel(), NoticeBar()
        self.clockwork = Clockwork(bridge, self)
        self.notices = Notices(bridge.clock, self)
        self.sheets = RunningSheets(bridge, flows, self)
        self.tray = Tray.where_there_is_one(window)
        self._connect()

    def furnish(self, page: FocusPage) -> None:
        """Put the panel beside the days, and listen to the page."""
        self._page = page
        page.put_in_side(self.panel)
        self.panel.act_in(page)
        page.grid.start_requested.connect(self.start)
        page.head.private_chosen.connect(self.present)
        self.presenting_changed.connect(page.head.private.setChecked)
        page.head.private.setChecked(self._private)
        if self._agenda is None:
            self.begin()

    # -- what there is

    @Slot()
    def begin(self) -> None:
        """Look for a block that ran when Rider was last there, and ask about it unless the rep is busy."""
        self.refresh()
        if self._left_behind is not None and not (self._flows.has_sheet or is_typed_in(self._window)):
            self.ask_recovery()
        self._remind()

    @Slot()
    def refresh(self) -> None:
        """Read anew what is planned, what runs and what has ended."""
        today = self._bridge.today()
        try:
            self._agenda = self._bridge.agenda(today, _DAYS_AHEAD)
            self._follow(self._agenda.running)
        except RiderError as error:
            self.told.emit(str(error), False)
            return
        if self._left_behind is None:
            self.notices.take_left_behind(None)
        self.notices.take_blocks(self._agenda.blocks)
        self._show()

    @Slot()
    def _remind(self) -> None:
        """Remind of a block that was left behind while it is not asked about."""
        reminds = self._left_behind is not None and not self.sheets.asks_recovery
        self.notices.take_left_behind(self._block if reminds else None)

    def _follow(self, block: Block | None) -> None:
        """Let go of a clock whose block runs no longer, and find one that ran when Rider was last there."""
        if block is None:
            self._left_behind = None
            self.clockwork.stop()
        elif self.clockwork.session is None and self._left_behind is None:
            session = self._bridge.running_session()
            if session is not None and self._starts:
                self.clockwork.begin(session)
            else:
                self._left_behind = session

    @property
    def _block(self) -> Block | None:
        return self._agenda.running if self._agenda is not None else None

    @property
    def _running(self) -> Running | None:
        session, block = self.clockwork.session, self._block
        return running(block, session) if session is not None and block is not None else None

    # -- what the rep wishes

    @Slot(object)
    def start(self, block_id: str) -> None:
        """Let the clock of a block run."""
        self._starts = True
        started = self._bridge.start_block(block_id)
        self._starts = False
        if started:
            self._show_panel()

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
        self.panel.set_private(on)
        self.notices.set_silent(on)
        self._show()
        self.presenting_changed.emit(on)

    @Slot()
    def _switch_presenting(self) -> None:
        self.present(not self._private)

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
        self.panel.show_state(self._state(), self._useful(), self._unsaid())
        self._show_notice(self.notices.current)
        self._show_clock()

    def _state(self) -> PanelState:
        if (now := self._running) is not None:
            return now
        if self._left_behind is not None and self._block is not None:
            return LeftBehind(self._block)
        if self._agenda is None:
            return Nothing()
        at_ms = self._bridge.clock.now()
        planned = (b for b in self._agenda.blocks if b.state is BlockState.PLANNED and b.ends_at > at_ms)
        following = next(planned, None)
        if following is None:
            return Nothing()
        is_today = workday(following.starts_at, self._agenda.zone) == self._agenda.today
        return Coming(following, is_today, at_ms)

    def _useful(self) -> tuple[str, ...]:
        block = self._block
        if self._running is None or block is None or block.deal_id is None:
            return ()
        deal = self._flows.find(block.deal_id)
        return also_useful(deal, block.requirement_id) if deal is not None else ()

    def _unsaid(self) -> Block | None:
        ended = self._agenda.ended if self._agenda is not None else ()
        return None if self._running is not None or not ended else ended[-1]

    @Slot()
    def _show_clock(self) -> None:
        """Show how the clock stands: once a second while it runs."""
        now = self._running
        if now is not None:
            self.panel.show_clock(now)
        self.notices.take_run(None if now is None else Run(now.block, now.planned_ms, now.is_over))
        if self.tray is not None:
            self.tray.show_clock(now, private=self._private)
        title = "Rider" if now is None else f"{left_in_words(now)} · Rider"
        if title != self._window.windowTitle():
            self._window.setWindowTitle(title)

    @Slot(object)
    def _show_notice(self, notice: Notice | None) -> None:
        runs = self._running is not None or self._left_behind is not None
        self.bar.show_notice(notice, runs=runs, private=self._private)

    @Slot(object)
    def _tell(self, notice: Notice | None) -> None:
        """Show a notice that has just come; where the window is not looked at, the tray tells it too."""
        self._show_notice(notice)
        if self.tray is None:
            return
        if notice is None:
            self.tray.show_clock(self._running, private=self._private)
        elif not self._window.isActiveWindow():
            self.tray.tell(sentence(notice, private=self._private))

    @Slot(object)
    def _say(self, sentence: str) -> None:
        self.told.emit(sentence, False)

    @Slot()
    def _look(self) -> None:
        """Show what the clock on the wall has changed: at the end of a day, another one."""
        if self._agenda is not None and self._bridge.today() != self._agenda.today:
            self.refresh()
        elif self._running is None:
            self.panel.show_state(self._state(), self._useful(), self._unsaid())

    @Slot()
    def _come_forward(self) -> None:
        """Show the window with the running block, because the rep asked for it in the tray."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._show_panel()

    def _show_panel(self) -> None:
        """Bring the panel into view, also where there is little room."""
        if not self.panel.isVisible():
            self.page_wanted.emit()
        if not self.panel.isVisible() and self._page is not None:
            self._page.head.side_button.setChecked(True)

    @Slot()
    def _finish_from_tray(self) -> None:
        self._come_forward()
        self.panel.face.finish()

    @Slot()
    def _interrupt_from_tray(self) -> None:
        if (now := self._running) is not None and now.interruption is not None:
            self.clockwork.end_interruption()
        else:
            self._come_forward()
            self.panel.face.interrupt_or_return()

    # -- wiring

    def _connect(self) -> None:
        panel, face, bar, clockwork = self.panel, self.panel.face, self.bar, self.clockwork
        for start in (panel.start_requested, bar.start_requested):
            start.connect(self.start)
        for recover in (panel.recovery_requested, bar.recovery_requested):
            recover.connect(self.ask_recovery)
        for extend in (face.extension_requested, bar.extension_requested):
            extend.connect(clockwork.extend)
        panel.account_requested.connect(self._ask_account_of)
        panel.presenting_toggled.connect(self.present)
        switch = action(Do.PRESENT, self._window, Qt.ShortcutContext.WindowShortcut)
        switch.triggered.connect(self._switch_presenting)
        face.pause_requested.connect(clockwork.pause)
        face.go_on_requested.connect(clockwork.go_on)
        face.interruption_requested.connect(clockwork.interrupt)
        face.interruption_ended.connect(clockwork.end_interruption)
        face.end_requested.connect(self.end)
        bar.finish_requested.connect(self.end_on_time)
        bar.later_requested.connect(self.notices.answer)
        clockwork.ticked.connect(self._show_clock)
        clockwork.unkept.connect(self._say)
        self.notices.changed.connect(self._tell)
        self.notices.looked.connect(self._look)
        self.sheets.answered.connect(self._recover)
        self.sheets.recovery_left.connect(self._remind)
        self.sheets.told.connect(self.told)
        self._connect_tray()

    def _connect_tray(self) -> None:
        if (tray := self.tray) is None:
            return
        tray.show_requested.connect(self._come_forward)
        tray.pause_requested.connect(self.panel.face.pause_or_go_on)
        tray.interruption_requested.connect(self._interrupt_from_tray)
        tray.finish_requested.connect(self._finish_from_tray)
        tray.quit_requested.connect(self._window.close)
