# SPDX-License-Identifier: MIT
"""The way into Focus: nothing of it is loaded before the rep wants it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.errors import RiderError
from rider.domain.ids import DealId
from rider.settings import NO, NOTICES, PRESENTING, YES
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.actions import Do
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.focus.flows import FocusFlows
    from ui.focus.head import FocusHead
    from ui.running.flows import RunningFlows


class FocusDoor(QObject):
    """Makes Focus when it is first wanted, and takes wishes for blocks from anywhere in the window.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        page_wanted(): Focus is to be shown.
        board_wanted(): the board is to be shown.
        notices_wanted(QWidget): this tells of blocks, above every page.
        presenting_changed(bool): from now on no deal is named, or deals are named again.
        quit_wanted(): the rep wants to end Rider.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    page_wanted = Signal()
    board_wanted = Signal()
    notices_wanted = Signal(object)
    presenting_changed = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._flows, self._window = bridge, settings, flows, window
        bridge.ready.connect(self._find_what_ran)
        flows.block_wanted.connect(self.book)
        flows.proof_block_wanted.connect(self.book_beside)

    @cached_property
    def inside(self) -> FocusFlows:
        """Return what holds the Focus page."""
        from ui.focus.flows import FocusFlows

        inside = FocusFlows(self._bridge, self._settings, self._flows, self)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.page_wanted.connect(self.page_wanted)
        inside.board_wanted.connect(self.board_wanted)
        self.running.furnish(inside.page)
        inside.placing.account_requested.connect(self.running.panel.account_requested)
        return inside

    @cached_property
    def running(self) -> RunningFlows:
        """Return what runs a block and tells of blocks, on whichever page the rep is."""
        from ui.running.flows import RunningFlows

        running = RunningFlows(self._bridge, self._flows, self._window)
        running.told.connect(self.told)
        running.page_wanted.connect(self.page_wanted)
        running.meeting_wanted.connect(self._open_meeting)
        running.presenting_changed.connect(self._keep_presenting)  # before anyone reads it
        running.presenting_changed.connect(self.presenting_changed)
        running.quit_wanted.connect(self.quit_wanted)
        self._bridge.changed.connect(running.take_change)
        self.notices_wanted.emit(running.signs.bar)
        running.want_notices(wanted=self._settings.get(NOTICES) == YES)
        running.present(self._settings.get(PRESENTING) == YES)
        return running

    @Slot(bool)
    def _keep_presenting(self, on: bool) -> None:
        """Keep that others look on: a start in the middle of it must not name what was hidden."""
        try:
            self._settings.set(PRESENTING, YES if on else NO)
        except RiderError as error:
            self.refused.emit(spoken(error))

    def take_notices(self) -> None:
        """Tell of blocks from now on, or no more."""
        self.running.want_notices(wanted=self._settings.get(NOTICES) == YES)

    def stay_in_tray(self, stays: bool) -> bool:
        """Be in the tray also while nothing runs, or no longer; say whether there is a tray."""
        return "running" in vars(self) and self.running.stay_in_tray(stays)

    def may(self, do: Do) -> bool:
        """Say whether something can be done with the running block, or with one that comes or has ended."""
        return "running" in vars(self) and self.running.may(do)

    @Slot()
    def _find_what_ran(self) -> None:
        """Look for a block that ran when Rider was last there, once the file is open for writing."""
        if self._bridge.can_write:
            self._bridge.keep_past_blocks()
        self.running.begin()

    @Slot(object)
    def _open_meeting(self, meeting_id: str) -> None:
        """Ask what came of a meeting, on whichever page the rep is."""
        self.inside.meetings.open_meeting(meeting_id)

    def leave(self) -> None:
        """Write down how far the clock of a running block has come, and stop reading, as the window goes."""
        if self._is_made:
            self.inside.meetings.calendars.stop()
        if "running" in vars(self):
            self.running.leave()

    def head_of(self, page: QWidget | None) -> FocusHead | None:
        """Return what Focus has in the header if this is its page."""
        return self.inside.page.head if self._is_made and page is self.inside.page else None

    def refresh(self) -> None:
        """Show what has changed, if Focus is in view; else it is read when it comes into view."""
        if self._is_made and self.inside.page.isVisible():
            self.inside.refresh()

    def refresh_days(self) -> None:
        """Show what has changed of the rep's time alone, if Focus is in view."""
        if self._is_made and self.inside.page.isVisible():
            self.inside.refresh_days()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if self._is_made:
            self.inside.reset()
        if "running" in vars(self):
            self.running.reset()

    @Slot(object)
    def book(self, deal_id: DealId) -> None:
        """Plan a block for a deal and show it."""
        self.inside.book(deal_id)

    @Slot(object, object)
    def book_dropped(self, _key: str, deal_id: DealId) -> None:
        """Plan a block for a deal whose card was dropped on the rail, and show it."""
        self.inside.book(deal_id)

    @Slot(object, object)
    def book_beside(self, deal_id: DealId, requirement_id: str) -> None:
        """Plan a block for a proof without leaving what is shown."""
        self.inside.book_beside(deal_id, requirement_id)

    def runs_block(self) -> bool:
        """Say whether the clock of a block runs."""
        return "running" in vars(self) and self.running.now is not None

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
