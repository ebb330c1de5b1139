# SPDX-License-Identifier: MIT
"""What is chosen in the tray, carried out: what needs an answer brings the window forward first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.focus.tray import Tray

if TYPE_CHECKING:
    from ui.running.flows import RunningFlows


class TrayWishes(QObject):
    """Carries the wishes of the tray to the running block and its window."""

    def __init__(self, tray: Tray, flows: RunningFlows) -> None:
        super().__init__(flows)
        self._flows = flows
        tray.show_requested.connect(self.come_forward)
        tray.pause_requested.connect(self.pause_or_go_on)
        tray.interruption_requested.connect(self.interrupt_or_return)
        tray.finish_requested.connect(self.finish)
        tray.quit_requested.connect(flows.quit_wanted)

    @Slot()
    def come_forward(self) -> None:
        """Show the window with the running block, or as it is where the tray told of something else."""
        self._flows.signs.bring_window()
        if self._flows.now is not None or not self._flows.signs.tells_beside:
            self._flows.show_panel()

    @Slot()
    def pause_or_go_on(self) -> None:
        """Stop the clock for a while, or let it go on."""
        now, clockwork = self._flows.now, self._flows.clockwork
        if now is not None and now.is_paused:
            clockwork.go_on()
        else:
            clockwork.pause()

    @Slot()
    def interrupt_or_return(self) -> None:
        """Ask in the window what interrupts, or note that it is over."""
        now = self._flows.now
        if now is not None and now.interruption is not None:
            self._flows.clockwork.end_interruption()
        else:
            self.come_forward()
            self._flows.panel.face.interrupt_or_return()

    @Slot()
    def finish(self) -> None:
        """Finish the block in the window, where an early end is asked about."""
        self.come_forward()
        self._flows.panel.face.finish()
