# SPDX-License-Identifier: MIT
"""What tells of blocks beside the panel: a notice above every page, the tray, and the window's title."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from rider.clock import Clock
from rider.domain.focus.notices import Notice, Run
from ui.blocks.running_state import Running
from ui.blocks.running_words import left_in_words
from ui.focus.notice_bar import NoticeBar, sentence
from ui.focus.notices import Notices
from ui.focus.tray import Tray
from ui.widgets.focus import come_forward


class RunningSigns(QObject):
    """Shows how the clock stands and what is due; it never takes the focus, and in private names no deal."""

    def __init__(self, clock: Clock, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._now: Running | None = None
        self._is_taken = self._private = self.tells_beside = False
        self.bar, self.notices = NoticeBar(), Notices(clock, self)
        self.tray = Tray.where_there_is_one(window)
        self.notices.changed.connect(self._tell)
        self.bar.later_requested.connect(self.notices.answer)

    def show_clock(self, now: Running | None, *, is_taken: bool) -> None:
        """Show how a clock stands, or that none runs; `is_taken` says that no other can be started."""
        self._now = now
        self.notices.take_run(None if now is None else Run(now.block, now.planned_ms, now.is_over))
        self._show_tray()
        title = "Rider" if now is None else f"{left_in_words(now)} · Rider"
        if title != self._window.windowTitle():
            self._window.setWindowTitle(title)
        if is_taken != self._is_taken:
            self._is_taken = is_taken
            self._show_notice(self.notices.current)

    @property
    def has_tray(self) -> bool:
        """Say whether there is a tray now: it may have gone since."""
        return self.tray is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def find_tray(self) -> None:
        """Look for a tray once more: it may have come since."""
        self.tray = self.tray or Tray.where_there_is_one(self._window)

    def set_private(self, private: bool) -> None:
        """Keep quiet and name no deal from now on, or end that."""
        self._private = private
        self.notices.set_silent(private)
        self._show_notice(self.notices.current)
        self._show_tray()

    def bring_window(self) -> None:
        """Show the window, because the rep asked for it in the tray."""
        come_forward(self._window)

    def tell_beside(self, sentence: str) -> None:
        """Say what is no matter of blocks in the tray, unless the window is looked at; no words end that."""
        self.tells_beside = bool(sentence)
        if self.tray is None:
            return
        if not sentence:
            if self.notices.current is None:  # else what the tray says of blocks stays
                self._show_tray()
        elif not (self._private or self._window.isActiveWindow()):
            self.tray.tell(sentence)

    def _show_tray(self) -> None:
        if self.tray is not None:
            self.tray.show_clock(self._now, private=self._private)

    def _show_notice(self, notice: Notice | None) -> None:
        self.bar.show_notice(notice, runs=self._is_taken, private=self._private)

    @Slot(object)
    def _tell(self, notice: Notice | None) -> None:
        """Show a notice that has just come; where the window is not looked at, the tray tells it too."""
        self._show_notice(notice)
        if notice is None:
            self._show_tray()
        elif self.tray is not None and not self._window.isActiveWindow():
            self.tray.tell(sentence(notice, private=self._private))
