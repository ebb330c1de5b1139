# SPDX-License-Identifier: MIT
"""From the Trends page to the file and back: figures are counted beside the window, the latest wish alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from rider.domain.errors import RiderError
from rider.domain.trends import Asked, Span, Trends
from rider.domain.trends.asked import window_of
from rider.settings import TRENDS_PIPELINE, TRENDS_WINDOW, Option
from ui.bridge.exports import write_picture
from ui.regional import home_currency
from ui.translate import spoken
from ui.trends.head import TrendsHead
from ui.trends.page import TrendsPage
from ui.trends.reading import Question, Reading
from ui.trends.sheets import TrendsSheets
from ui.trends.tabs import in_order
from ui.widgets.quota_sheet import QuotaSheet

if TYPE_CHECKING:
    from pathlib import Path

    from rider.domain.trends import Behind, Pick
    from rider.domain.trends.outcomes import Quota
    from rider.reads.reader import Reader
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows

_UNSAID_MS = 250
"""How long figures are counted before that is said: most are there sooner, and words would flicker."""


class TrendsFlows(QObject):
    """Holds the Trends page and reads for it; made when Trends is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        behind_read(Pick, tuple[Behind, ...]): this is behind a figure of those that are shown.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    behind_read = Signal(object, object)

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self.trends: Trends | None = None
        """The figures that are shown."""
        self.page, self.head = TrendsPage(), TrendsHead()
        self.reading, self.listing = Reading(bridge, self), Reading(bridge, self)
        self.sheets = TrendsSheets(bridge, flows, self)
        self._quota: QuotaSheet | None = None
        self._unsaid = QTimer(self, singleShot=True, interval=_UNSAID_MS)
        self._connect()
        self.head.choose(Span(settings.get(TRENDS_WINDOW)))

    def _connect(self) -> None:
        self.reading.answered.connect(self._take)
        self.reading.refused.connect(self.refused)
        self.reading.busy_changed.connect(self._show_counting)
        self.listing.answered.connect(self._take_behind)
        self.listing.refused.connect(self.refused)
        self.page.explain_requested.connect(self.explain)
        for asks in (self.page, self.sheets):
            asks.behind_requested.connect(self.ask_behind)
        self.sheets.told.connect(self._tell)
        self._unsaid.timeout.connect(self._say_counting)
        self.head.span_chosen.connect(self.choose_span)
        self.page.further_requested.connect(self.look_further)
        self.head.pipeline_chosen.connect(self.choose_pipeline)
        for part in (self.page, self.head):
            part.quota_requested.connect(self.ask_quota)
        self.page.save_requested.connect(self.save)
        self.page.told.connect(self._tell)

    # -- what is asked for

    def show(self) -> None:
        """Read anew for a page that has come into view; what it showed before stands there until then."""
        self.page.come_back()
        self.refresh()

    def refresh(self) -> None:
        """Read what has changed."""
        self.reading.ask(self._question())

    def _question(self) -> Question:
        span, pipeline_id = Span(self._settings.get(TRENDS_WINDOW)), self._settings.get(TRENDS_PIPELINE)
        today, clock = self._bridge.today(), self._bridge.clock

        def question(reader: Reader) -> object:
            began = reader.began() if span is Span.ALL else today
            window = window_of(span, today, began)
            return reader.trends(Asked(window, clock.now(), clock.zone, pipeline_id or None))

        return question

    @Slot(object)
    def choose_span(self, span: Span) -> None:
        """Look further back or less far, also after a restart."""
        self.head.choose(span)
        self._keep(TRENDS_WINDOW, span.value)

    @Slot()
    def look_further(self) -> None:
        """Look as far back as the record tells, with the focus where it is chosen otherwise."""
        self.head.span.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose_span(Span.ALL)

    @Slot(object)
    def choose_pipeline(self, pipeline_id: str) -> None:
        """Show another pipeline, also after a restart."""
        self._keep(TRENDS_PIPELINE, pipeline_id)

    def _keep(self, option: Option[str], value: str) -> None:
        try:
            self._settings.set(option, value)
        except RiderError as error:
            self.refused.emit(spoken(error))
        self.refresh()

    @Slot(object)
    def ask_behind(self, pick: Pick) -> None:
        """Read what is behind a figure, as of when the figures that are shown were counted."""
        if self.trends is None:
            return
        asked = self.trends.asked._replace(pipeline_id=self.trends.pipeline_id)

        def question(reader: Reader) -> object:
            return pick, reader.behind(asked, pick)

        self.listing.ask(question)

    @Slot(object)
    def _take_behind(self, answer: tuple[Pick, tuple[Behind, ...]]) -> None:
        self.behind_read.emit(*answer)
        if self.trends is not None:
            self.sheets.show_behind(self.trends, *answer)

    @Slot(object)
    def explain(self, pick: Pick) -> None:
        """Say how a figure that is shown comes about."""
        if self.trends is not None:
            self.sheets.explain(self.trends, pick)

    # -- what is answered

    @Slot(object)
    def _take(self, trends: Trends) -> None:
        self.trends = trends
        self.page.show_trends(trends)
        self.head.show_trends(trends)
        in_order((*self.head.stops(), *self.page.stops()))
        self.sheets.refresh(trends)

    @Slot()
    def _show_counting(self) -> None:
        if not self.reading.is_busy:
            self._unsaid.stop()
            self.head.show_counting(False)
        elif not self._unsaid.isActive():
            self._unsaid.start()

    @Slot()
    def _say_counting(self) -> None:
        self.head.show_counting(True)

    @Slot(object)
    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence, False)

    # -- the window and the file

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self.sheets.set_private(private)

    def leave(self) -> None:
        """Read no more, as the window goes."""
        for each in (self.reading, self.listing):
            each.stop()
        self._unsaid.stop()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self.leave()
        self.trends = self._quota = None  # the sheet went with what it slid in with
        self.sheets.reset()
        self.page.clear()

    # -- out of Rider, and the quota

    @Slot(object, object)
    def save(self, to: Path, content: bytes) -> None:
        """Write a picture of a chart."""
        try:
            write_picture(self._bridge, to, content)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        self.told.emit(self.tr("The picture is in {place}.").format(place=to), False)

    @Slot()
    def ask_quota(self) -> None:
        """Ask for the quota of the pipeline that is shown."""
        if self.trends is None:
            return
        if self._quota is None:
            self._quota = QuotaSheet()
            self._quota.quota_wanted.connect(self.set_quota)
        known = self.trends.currencies
        currency = known[0] if known else home_currency(self._settings)
        trends = self.trends
        self._quota.open_for(
            trends.pipeline_id,
            trends.pipeline_name,
            trends.coverage.quota,
            currency,
            where=self.tr("Trends"),
        )
        self._flows.sheets.show_sheet(self._quota)

    @Slot(object, object)
    def set_quota(self, pipeline_id: str, quota: Quota | None) -> None:
        """Keep a quota, or that there is none; the figures are counted anew by it."""
        if self._bridge.set_quota(pipeline_id, quota) and self._quota is not None:
            self._quota.accept()
            said = self.tr("The quota is set.") if quota is not None else self.tr("There is no quota now.")
            self.told.emit(said, False)
