# SPDX-License-Identifier: MIT
"""The way to the backups, and to the page that stands for a file that is lost; loaded when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.errors import Fault, RiderError
from rider.settings import BACKUP_AT_START, BACKUP_DAILY, YES
from ui.translate import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.backups import BackupFlows
    from ui.flows.flows import Flows

_OFFERED = (Fault.DAMAGED, Fault.ALTERED)


class BackupsDoor(QObject):
    """Makes what concerns backups when it is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        alone_wanted(QWidget): this page is to stand in place of everything.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    alone_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        flows: Flows,
        window: QWidget,
        runs_block: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._bridge, self._settings = bridge, settings
        self._flows, self._window, self._runs_block = flows, window, runs_block
        self._fault: RiderError | None = None
        bridge.found_damaged.connect(self.offer)

    @cached_property
    def inside(self) -> BackupFlows:
        """Return what makes, shows and restores backups."""
        from ui.flows.backups import BackupFlows

        inside = BackupFlows(self._bridge, self._settings, self._flows, self._window, self._runs_block)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.alone_wanted.connect(self.alone_wanted)
        inside.quit_requested.connect(self._window.close)
        return inside

    @Slot()
    def open(self) -> None:
        """Show the backups."""
        self.inside.open()

    def keep_at_start(self) -> None:
        """Make the backup of a start, where one is due."""
        from rider.domain.backups import Why

        if self._settings.get(BACKUP_AT_START) == YES:
            self.inside.keep(Why.START)

    def keep_daily(self) -> None:
        """Make the backup of a day, where one is due."""
        from rider.domain.backups import Why

        if self._settings.get(BACKUP_DAILY) == YES:
            self.inside.keep(Why.DAILY)

    def stand_in(self, error: RiderError) -> None:
        """Let a page stand in place of the board that says why the file cannot be used."""
        self.inside.stand_in(error)

    @Slot(object)
    def offer(self, error: RiderError) -> None:
        """Say that the file turned out to be damaged or altered, and offer to restore a backup."""
        from ui.widgets.ask import ask

        if self._bridge.is_in_sample:
            self.refused.emit(self.tr("The sample is damaged. Leave it; you can look at a new one."))
            return
        if not self._window.isVisible():  # at start there is nothing yet to go on with
            self.stand_in(error)
            return
        self._fault = error
        title = self.tr("Rider can read this file, but not write to it")
        if getattr(error, "fault", None) is Fault.DAMAGED:
            title = self.tr("Your data file is damaged")
        ask(self._window, title, spoken(error), self.tr("Look at the backups…")).accepted.connect(self._go)

    @Slot()
    def _go(self) -> None:
        if self._fault is None:
            return
        try:
            self.stand_in(self._fault)
        except RiderError as error:
            self.refused.emit(spoken(error))

    def leave(self) -> None:
        """Stop what is being made, as the window goes."""
        if self._is_made:
            self.inside.stop()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if self._is_made:
            self.inside.reset()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
