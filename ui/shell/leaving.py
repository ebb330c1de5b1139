# SPDX-License-Identifier: MIT
"""What closing the window means: the end of Rider, or a place beside the clock where the rep wants that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from rider.settings import CLOSE_TO_TRAY, YES, Settings
from ui.actions import Do, action
from ui.widgets.focus import come_forward

if TYPE_CHECKING:
    from ui.window import MainWindow


class Leaving(QObject):
    """Lets the window go: by its own button perhaps out of sight alone, by everything else for good."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._ends = self._is_away = False
        quits = action(Do.QUIT, window, Qt.ShortcutContext.WindowShortcut)
        quits.triggered.connect(self.quit)

    @property
    def ends(self) -> bool:
        """Say whether nothing may hold Rider up any more, as the session ends."""
        return self._ends

    def hides(self, event: QCloseEvent) -> bool:
        """Let the window go out of sight alone, closed by its own button where there is a tray; say whether.

        Only a close that comes from the window system is the rep's hand at that button; the tray's menu, the
        key and the end of the session close it themselves.
        """
        wants = self._settings.get(CLOSE_TO_TRAY) == YES and event.spontaneous()
        alone = self._window.pages.is_one_alone
        self._is_away = wants and not alone and self._window.doors.focus.stay_in_tray(True)
        if self._is_away:
            self._window.hide()
        return self._is_away

    @Slot()
    def quit(self) -> None:
        """End Rider, unless something is under way that must not be cut off, which is shown."""
        if self._window.close():
            QApplication.quit()
        else:
            come_forward(self._window)

    @Slot()
    def end_session(self) -> None:
        """Keep what was typed and hold nothing up: the session ends."""
        self._ends = True
        self._window.leave()

    @Slot()
    def come_back(self) -> None:
        """Be seen again; the tray is no longer the only way back."""
        if self._is_away:
            self._is_away = False
            self._window.doors.focus.stay_in_tray(False)

    @Slot()
    def look_after_tray(self) -> None:
        """Show the window again where the tray has gone in which it was to be found."""
        if self._is_away and not self._window.doors.focus.stay_in_tray(True):
            come_forward(self._window)
