# SPDX-License-Identifier: MIT
"""The way into the settings, made when they are first wanted; what is chosen there holds at once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.settings import (
    BACKUP_PLACE,
    CARD_ORDER,
    CURRENCY,
    NOTICES,
    PRESENTING,
    REVIEW_AT,
    WORK_BEGINS,
    WORK_DAYS,
    WORK_ENDS,
    WORKDAY_ENDS,
    YES,
    AnyOption,
    end_minute,
)

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.settings.flows import SettingsFlows
    from ui.shell.doors import Doors
    from ui.theme import Appearance

_HOURS = (WORK_BEGINS, WORK_ENDS, WORK_DAYS, REVIEW_AT)


class SettingsDoor(QObject):
    """Makes the settings page, and lets each choice reach what goes by it.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        days_changed(): workdays end at another time from now on.
        order_chosen(str): the cards stand in this order from now on.
        pipeline_chosen(PipelineId): this pipeline is shown first from now on.
        sample_requested(), own_requested(): the rep wants into the sample, or out of it.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    days_changed = Signal()
    order_chosen = Signal(object)
    pipeline_chosen = Signal(object)
    sample_requested = Signal()
    own_requested = Signal()

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        appearance: Appearance,
        flows: Flows,
        doors: Doors,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._appearance = bridge, settings, appearance
        self._flows, self._doors = flows, doors

    @cached_property
    def inside(self) -> SettingsFlows:
        """Return what holds the settings page."""
        from ui.settings.flows import SettingsFlows

        inside = SettingsFlows(self._bridge, self._settings, self._appearance, self._flows, self)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        page, own = inside.page, inside.page.own_data
        page.option_chosen.connect(self._take)
        page.pipeline_chosen.connect(self.pipeline_chosen)
        own.export_requested.connect(self._flows.export)
        own.import_requested.connect(self._flows.import_deals)
        own.sample_requested.connect(self.sample_requested)
        own.own_requested.connect(self.own_requested)
        own.backups_requested.connect(self._doors.backups.open)
        self._doors.presenting_changed.connect(page.show_kept)
        return inside

    @Slot(object)
    def _take(self, option: AnyOption) -> None:
        """Let what was chosen reach what goes by it."""
        if option is CARD_ORDER:
            self.order_chosen.emit(self._settings.get(CARD_ORDER))
        elif option in _HOURS:
            self._doors.remind()
        elif option is WORKDAY_ENDS:
            self._bridge.take_workday_end(end_minute(self._settings))
            self.days_changed.emit()
            self._doors.turn_days()
        elif option is CURRENCY:
            self._take_currency()
        elif option is NOTICES:
            self._doors.focus.take_notices()
        elif option is PRESENTING:
            self._doors.focus.running.present(self._settings.get(PRESENTING) == YES)
        elif option is BACKUP_PLACE:
            self.inside.show_places()

    def _take_currency(self) -> None:
        from ui.regional import home_currency

        self._bridge.take_currency(home_currency(self._settings))

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)

    def leave(self) -> None:
        """Stop what is being done, as the window goes."""
        if self._is_made:
            self.inside.leave()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if self._is_made:
            self.inside.reset()
