# SPDX-License-Identifier: MIT
"""From the settings page to the file and back: quotas, folders, and the examination of the record."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from rider.domain.day import workday
from rider.domain.errors import RiderError
from rider.domain.ids import PipelineId
from rider.domain.trends.outcomes import Quota
from rider.domain.trends.quota import SETTING, from_json
from rider.paths import backup_folder, log_folder
from rider.settings import BACKUP_PLACE
from ui.bridge.record import check_record
from ui.job import Job
from ui.regional import home_currency
from ui.settings.page import SettingsPage
from ui.translate import spoken
from ui.widgets.days import qdate
from ui.widgets.quota_sheet import QuotaSheet

if TYPE_CHECKING:
    from rider.domain.checked import Checked
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.theme import Appearance


class SettingsFlows(QObject):
    """Holds the settings page and reads for it; made when the settings are first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(
        self, bridge: Bridge, settings: Settings, appearance: Appearance, flows: Flows, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self.page = SettingsPage(settings, appearance)
        self._quota: QuotaSheet | None = None
        self.job: Job | None = None
        """What examines the record, while it does."""
        self._connect()

    def _connect(self) -> None:
        record = self.page.own_data.record
        self.page.refused.connect(self.refused)
        self.page.quota_requested.connect(self.ask_quota)
        record.check_requested.connect(self.check)
        record.stop_requested.connect(self.stop)
        self._bridge.turning.connect(self.leave)

    def show(self) -> None:
        """Read what the page tells of the file."""
        try:
            pipelines = [(one.id, one.name) for one in self._bridge.pipelines()]
            quotas = self._quotas()
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        self.page.show_file(pipelines, quotas, is_sample=self._bridge.is_in_sample)
        self.show_places()

    def show_places(self) -> None:
        """Name the folders in which Rider keeps things; backups are always of the rep's own file."""
        place = self._settings.get(BACKUP_PLACE)
        backups = backup_folder(self._bridge.own, Path(place) if place else None)
        self.page.show_places(self._bridge.folder.path, backups, log_folder())

    # -- quotas

    def _quotas(self) -> dict[str, Quota]:
        kept = self._bridge.remembered().items()
        read = (
            (name.removeprefix(SETTING), from_json(text)) for name, text in kept if name.startswith(SETTING)
        )
        return {pipeline_id: quota for pipeline_id, quota in read if quota is not None}

    @Slot(object)
    def ask_quota(self, pipeline_id: str) -> None:
        """Ask for the quota of a pipeline, as Trends does."""
        names = {one.id: one.name for one in self._bridge.pipelines()}
        if self._quota is None:
            self._quota = QuotaSheet()
            self._quota.quota_wanted.connect(self.set_quota)
        quota, currency = self._quotas().get(pipeline_id), home_currency(self._settings)
        self._quota.open_for(
            pipeline_id, names[PipelineId(pipeline_id)], quota, currency, where=self.tr("Settings")
        )
        self._flows.sheets.show_sheet(self._quota)

    @Slot(object, object)
    def set_quota(self, pipeline_id: str, quota: Quota | None) -> None:
        """Keep a quota, or that there is none."""
        if self._bridge.set_quota(pipeline_id, quota) and self._quota is not None:
            self._quota.accept()
            said = self.tr("The quota is set.") if quota is not None else self.tr("There is no quota now.")
            self.told.emit(said, False)
            self.show()

    # -- the record

    @Slot()
    def check(self) -> None:
        """Examine the record in a thread."""
        if self.job is not None:
            return

        def work(job: Job) -> object:
            return check_record(self._bridge, progress=job.report, cancelled=job.is_stopped)

        self.job = Job(work, self)
        record = self.page.own_data.record
        self.job.succeeded.connect(self._tell_checked)
        self.job.refused.connect(self._tell_unread)
        self.job.progressed.connect(record.show_progress)
        self.job.finished.connect(self._end_job)
        record.begin()
        self.job.start()

    @Slot()
    def stop(self) -> None:
        """Stop examining the record, as the rep or the window goes."""
        if self.job is not None:
            self.job.requestInterruption()

    @Slot()
    def leave(self) -> None:
        """Stop what is being done, and wait until it has stopped."""
        self.stop()
        if self.job is not None:
            self.job.wait()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self.leave()
        self._quota = None  # the sheet went with what it slid in with
        self.page.own_data.record.clear()

    @Slot(object)
    def _tell_checked(self, checked: Checked | None) -> None:
        record = self.page.own_data.record
        if checked is None:
            record.end(self.tr("Stopped. Nothing is known of the record yet."))
        elif checked.problems:
            self.tell_problems(checked.problems)
        else:
            record.end(self._holds(checked))

    def tell_problems(self, problems: Sequence[str]) -> None:
        """Say what is wrong with the record, and what to do."""
        many = self.tr("{count} things are wrong with the record.").format(count=len(problems))
        said = many if len(problems) > 1 else self.tr("One thing is wrong with the record.")
        todo = self.tr("Go back to the last backup that is sound; what is there now is kept beside it.")
        self.page.own_data.record.end(f"{said} {todo}", problems)

    def _holds(self, checked: Checked) -> str:
        """Return what a sound record holds, in words."""
        if checked.since is None:
            return self.tr("The record holds. It is empty so far.")
        deals = self.tr("{count} deals").format(count=_number(checked.deals))
        events = self.tr("{count} events").format(count=_number(checked.events))
        began = qdate(workday(checked.since, self._bridge.clock.zone))
        said = self.tr("The record holds: {deals}, {events}, unchanged since {day}.")
        return said.format(
            deals=deals if checked.deals != 1 else self.tr("one deal"),
            events=events if checked.events != 1 else self.tr("one event"),
            day=QLocale().toString(began, QLocale.FormatType.LongFormat),
        )

    @Slot(object)
    def _tell_unread(self, sentence: str) -> None:
        self.page.own_data.record.end(self.tr("The record could not be read to its end."), (sentence,))

    @Slot()
    def _end_job(self) -> None:
        if self.job is not None:
            self.job.deleteLater()
        self.job = None
        record = self.page.own_data.record
        if record.is_busy:  # a fault of Rider's own, which is told elsewhere
            record.end(self.tr("The record could not be checked. The log tells why."))


def _number(count: int) -> str:
    return QLocale().toString(count)
