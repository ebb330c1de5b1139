# SPDX-License-Identifier: MIT
"""The way into the first start and the sample: nothing of them is loaded unless one of them is wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.beginning import Beginning


class BeginningDoor(QObject):
    """Makes what leads through the first start, into the sample and out again, when it is first wanted.

    Signals:
        page_wanted(QWidget): show this page in place of everything.
        band_wanted(QWidget): this says of the sample that it is one, above every page.
        ended(): the first start is over; show the board.
        import_requested(): the rep wants to import.
        refused(str): something could not be done; the sentence says why.
    """

    page_wanted = Signal(object)
    band_wanted = Signal(object)
    ended = Signal()
    import_requested = Signal()
    refused = Signal(object)

    def __init__(self, bridge: Bridge, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._window = bridge, settings, window

    @cached_property
    def inside(self) -> Beginning:
        """Return what leads there."""
        from ui.flows.beginning import Beginning

        inside = Beginning(self._bridge, self._settings, self._window)
        inside.page_wanted.connect(self.page_wanted)
        inside.ended.connect(self.ended)
        inside.import_requested.connect(self.import_requested)
        inside.refused.connect(self.refused)
        self.band_wanted.emit(inside.band)
        return inside

    def stand(self) -> None:
        """Show the first start where it is unfinished, and in the sample say that it is one."""
        if self._is_made or self._bridge.is_in_sample or self._bridge.own.beginning.exists():
            self.inside.stand()

    @Slot()
    def show_sample(self) -> None:
        """Show the sample."""
        self.inside.show_sample()

    @Slot()
    def leave_sample(self) -> None:
        """Go back to the rep's own file."""
        self.inside.leave_sample()

    def leave(self) -> None:
        """Make no sample any more, as the window goes."""
        if self._is_made:
            self.inside.stop()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
