# SPDX-License-Identifier: MIT
"""The ways into Focus, Review, Trends and Playbook: nothing behind them is loaded before the rep wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.shell.backups_door import BackupsDoor
from ui.shell.focus_door import FocusDoor
from ui.shell.pages import BOARD, FOCUS, PLAYBOOK, REVIEW, TRENDS
from ui.shell.playbook_door import PlaybookDoor
from ui.shell.review_door import ReviewDoor
from ui.shell.trends_door import TrendsDoor

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.focus.head import FocusHead
    from ui.playbook.head import PlaybookHead
    from ui.review.head import ReviewHead
    from ui.review.pause import Pause
    from ui.trends.head import TrendsHead


class Doors(QObject):
    """Holds the doors for a window, and what they say and wish for in the same words.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        page_wanted(str): the page of this key is to be shown.
        left(): the rep is done with a page and goes back to where they came from.
        notices_wanted(QWidget): this tells of blocks, above every page.
        presenting_changed(bool): from now on no deal is named, or deals are named again.
        quit_wanted(): the rep wants to end Rider.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    page_wanted = Signal(object)
    left = Signal()
    notices_wanted = Signal(object)
    presenting_changed = Signal(bool)
    quit_wanted = Signal()

    keys = (FOCUS, REVIEW, TRENDS, PLAYBOOK)

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self.focus = FocusDoor(bridge, settings, flows, window)
        self.review = ReviewDoor(bridge, settings, flows, window)
        self.trends = TrendsDoor(bridge, settings, flows, window)
        self.backups = BackupsDoor(bridge, settings, flows, window, self.focus.runs_block)
        self.playbook = PlaybookDoor(bridge, flows, window)
        for door in (self.focus, self.review, self.trends, self.playbook, self.backups):
            door.told.connect(self.told)
            door.refused.connect(self.refused)
        self.focus.page_wanted.connect(self._want_focus)
        self.focus.board_wanted.connect(self._want_board)
        self.focus.notices_wanted.connect(self.notices_wanted)
        for door in (self.review, self.trends, self.playbook):
            self.focus.presenting_changed.connect(door.set_private)
        self.focus.presenting_changed.connect(self.presenting_changed)
        self.focus.quit_wanted.connect(self.quit_wanted)
        self.review.page_wanted.connect(self.show_review)
        self.review.left.connect(self.left)
        self._bridge = bridge
        self._settings = settings
        self._pause: Pause | None = None
        bridge.ready.connect(self.begin_pause)

    def page_of(self, key: str) -> QWidget:
        """Return the page of a key, which is made when it is first wanted."""
        if key in (TRENDS, PLAYBOOK):
            return self.trends.inside.page if key == TRENDS else self.playbook.inside.page
        return self.focus.inside.page if key == FOCUS else self.review.inside.page

    def enter(self, key: str) -> None:
        """Read for a page that has come into view."""
        if key == FOCUS:
            self.focus.inside.show()
        elif key == TRENDS:
            self.trends.inside.show()
        elif key == PLAYBOOK:
            self.playbook.inside.show()
        else:
            self.review.inside.show()
            self.remind()

    def head_of(self, page: QWidget | None) -> FocusHead | ReviewHead | TrendsHead | PlaybookHead | None:
        """Return what a page has in the header, None for one behind no door."""
        first = self.focus.head_of(page) or self.review.head_of(page)
        return first or self.trends.head_of(page) or self.playbook.head_of(page)

    def refresh(self) -> None:
        """Show what has changed on the page in view."""
        self.focus.refresh()
        self.review.refresh()
        self.trends.refresh()
        self.playbook.refresh()

    def refresh_days(self) -> None:
        """Show what has changed of the rep's time alone."""
        self.focus.refresh_days()
        self.review.refresh()
        self.trends.refresh()

    def turn_days(self) -> None:
        """Show the days anew, as they end at another time: what is out of sight is read when it is seen."""
        self.focus.running.refresh()
        self.remind()

    def leave(self) -> None:
        """Write down what is still to be written, as the window goes."""
        self.focus.leave()
        self.review.leave()
        self.trends.leave()
        self.backups.leave()
        if self._pause is not None:
            self._pause.stop()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self.focus.reset()
        self.review.reset()
        self.trends.reset()
        self.backups.reset()
        self.playbook.reset()

    @Slot()
    def remind(self) -> None:
        """Look whether it is time to close the day: what that goes by may have changed."""
        if self._pause is not None:
            self._pause.look()

    @Slot()
    def begin_pause(self) -> None:
        """Remind of the day's review from now on, once the file is open for writing."""
        if self._pause is None:
            from ui.review.pause import Pause

            made = self._pause = Pause(
                self._bridge, self._settings, self.focus.running, self.review.is_in_view
            )
            made.review_requested.connect(self._review_today)
            self.notices_wanted.emit(made.bar)
        self._pause.look()

    @Slot()
    def _review_today(self) -> None:
        self.review.open_day(self._bridge.today())

    @Slot()
    def _want_focus(self) -> None:
        self.page_wanted.emit(FOCUS)

    @Slot()
    def show_review(self) -> None:
        """Turn to the review."""
        self.page_wanted.emit(REVIEW)

    @Slot()
    def _want_board(self) -> None:
        self.page_wanted.emit(BOARD)
