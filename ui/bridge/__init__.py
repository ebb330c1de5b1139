# SPDX-License-Identifier: MIT
"""The one way from screens to verbs: runs a verb, says what changed, or why it was refused."""

from __future__ import annotations

import sys
import threading
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.clock import Clock
from rider.domain.day import Zone
from rider.domain.errors import RiderError
from rider.paths import data_folder
from rider.reads.board import Board
from rider.reads.reader import Reader
from ui.bridge.focus_verbs import FocusVerbs
from ui.bridge.playbook_verbs import PlaybookVerbs
from ui.bridge.review_verbs import ReviewVerbs
from ui.bridge.running_verbs import RunningVerbs
from ui.bridge.trend_verbs import TrendVerbs
from ui.bridge.verbs import Refusal

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from collections.abc import Callable, Collection, Sequence

    from rider.domain.deal import Change
    from rider.domain.debts import Owed
    from rider.domain.expectations import Expectation
    from rider.domain.focus import Meeting, NewSeries
    from rider.domain.free_time import Habits
    from rider.domain.one_to_one import OneToOne
    from rider.domain.outreach import Batch
    from rider.domain.planning import Proposal
    from rider.domain.playbook import Pipeline
    from rider.domain.playbook_edits import Edit, Effect, Playbook
    from rider.domain.review import Period
    from rider.domain.tomorrow import Tomorrow
    from rider.domain.week import WeekTemplate
    from rider.domain.worth import Worth
    from rider.reads.deal import Deal
    from rider.reads.deals import Deals
    from rider.reads.finding import Findable
    from rider.reads.focus import Agenda, Calendar
    from rider.reads.imports import Made
    from rider.reads.merging import Candidate
    from rider.reads.past_days import PastDay
    from rider.reads.playbook_record import Edited
    from rider.reads.review import ReviewOf
    from rider.reads.weekly import Week
    from rider.service.session import Store

    TakingBack = Callable[[Callable[[int, int], None], Callable[[], bool]], Change | None]

__all__ = ["Bridge", "Refusal"]

_SWITCH_S = 0.0005
"""How long the window waits for its turn while the services are imported beside it, in seconds."""


class Bridge(FocusVerbs, RunningVerbs, ReviewVerbs, TrendVerbs, PlaybookVerbs):
    """Reads at once; writes through services that are loaded behind the first paint.

    Signals:
        ready(): the file is open for writing, or has turned out not to be (see `write_error`).
        turning(): the file is about to be left for another one: what is still to be written is written now.
        turned(): another file is read and written from now on, see `turn_to`.
    """

    ready = Signal()
    turning = Signal()
    turned = Signal()
    _loaded = Signal()

    def __init__(self, data: str | Path | None, clock: Clock, parent: QObject | None = None) -> None:
        """Remember where the data is; nothing is opened yet."""
        super().__init__(parent)
        self.own = data_folder(data)
        self.folder = self.own.sample if self.own.has_sample else self.own
        self.home_currency = ""
        self.clock = clock
        self.write_error = ""
        self._reader: Reader | None = None
        self._store: Store | None = None
        self._loader: threading.Thread | None = None
        self._paused = ""
        self._loaded.connect(self._announce_ready)

    # -- opening and closing

    def open(self) -> None:
        """Open the file for reading; a folder without one gets a fresh file first.

        Raises:
            FileError: the file cannot be used; the sentence says why.
        """
        if not self.folder.database.exists():
            self._store = _open_store(self)
        self._reader = Reader(self.folder, self.clock)

    @property
    def is_in_sample(self) -> bool:
        """Say whether the file is the sample instead of the rep's own."""
        return self.folder != self.own

    def turn_to(self, *, sample: bool) -> None:
        """Read and write the sample, or the rep's own file, from now on; one that cannot be opened is left.

        Raises:
            RiderError: the other cannot be used, or a worker has this one; the sentence says why.
        """
        if self._paused:
            raise RiderError(self._paused)
        before = self.is_in_sample
        self._leave_for(sample=sample)
        try:
            self.open()
        except RiderError:
            self._leave_for(sample=before)
            self.open()
            raise
        finally:
            self.load_services()
        self.turned.emit()

    def move_in(self) -> None:
        """Let what was restored beside the rep's own file take its place; see ui.bridge.exports.

        Raises:
            RiderError: it cannot; the own file is as it was.
        """
        from rider.service.moving_in import take_place

        self._leave_for(sample=False)
        try:
            take_place(self.own)
        finally:
            self.open()
            self.load_services()
        self.turned.emit()

    def _leave_for(self, *, sample: bool) -> None:
        if self._reader is not None:
            self.turning.emit()
        self.close()
        self.folder = self.own.sample if sample else self.own
        self.write_error, self._loader = "", None

    def load_services(self) -> None:
        """Begin to load the services and to open the file for writing, in a thread."""
        if self._store is not None:
            self._loaded.emit()
        elif self._loader is None:
            self._loader = threading.Thread(target=self._load, name="services", daemon=True)
            self._loader.start()

    def close(self) -> None:
        """Close the file."""
        if self._loader is not None:
            self._loader.join()
        if self._reader is not None:
            self._reader.close()
        if self._store is not None:
            self._store.close()
        self._reader = self._store = None

    def _load(self) -> None:
        usual = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_S)
        try:
            self._store = _open_store(self)
            self.write_error = ""
        except RiderError as error:
            self.write_error = str(error)
        except Exception as error:
            self.write_error = f"Rider could not open its file for writing: {error}. The log tells more."
            raise  # a bug: threading's hook logs it
        finally:
            sys.setswitchinterval(usual)
            self._loaded.emit()

    @Slot()
    def _announce_ready(self) -> None:
        self.ready.emit()

    def writer(self) -> Store:
        """Return the file open for writing, waiting for it where it is still being opened.

        Raises:
            RiderError: it cannot be written; the sentence says why.
        """
        if self._loader is not None:
            self._loader.join()
        if self._paused:
            raise RiderError(self._paused)
        if self._store is None:  # never tried yet, or what was in the way may be gone
            self._store = _open_store(self)
            self.write_error = ""
        return self._store

    @property
    def can_write(self) -> bool:
        """Say whether verbs are carried out at present, as far as is known."""
        return not (self._paused or self.write_error)

    def pause(self, sentence: str) -> Store:
        """Hand the writer to a worker; until `resume`, every verb is refused with the sentence."""
        store = self.writer()
        self._paused = sentence
        return store

    def taking_back(self, seq: int, sentence: str) -> TakingBack:
        """Return the work of taking an import back, told whom to report to and whom to ask whether to stop.

        It holds the writer as `pause` does, and returns None where it was stopped.

        Raises:
            RiderError: the file cannot be written.
        """
        store = self.pause(sentence)

        def take_back(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Change | None:
            from rider.service.taking_back import take_back

            return take_back(store, seq, progress, cancelled)

        return take_back

    def resume(self, change: Change | None) -> None:
        """Take the writer back from a worker and say what it changed."""
        self._paused = ""
        if change is not None:
            self.changed.emit(change)

    @Slot(object)
    def take_currency(self, code: str) -> None:
        """Take note of the currency of what comes without one."""
        self.home_currency = code

    def take_workday_end(self, minutes: int) -> None:
        """Let workdays end so many minutes after midnight from now on, and read all anew by that."""
        self.clock.zone = Zone(self.clock.zone, minutes)
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    # -- reading

    def today(self) -> date:
        """Return the rep's present workday."""
        return self.clock.today()

    def board(self, pipeline_id: str | None = None) -> Board:
        """Return the board of a pipeline, of the first one by default."""
        return self._reading().board(pipeline_id)

    def deal(self, deal_id: str, entries: int | None = None) -> Deal:
        """Return one deal, with so many entries of its timeline where not the usual number is wanted."""
        return self._reading().deal(deal_id, entries)

    def deals(self) -> Deals:
        """Return all deals of the file, also the closed and the archived ones."""
        return self._reading().deals()

    def findable(self) -> Findable:
        """Return the deals and people that can be found by their names."""
        return self._reading().findable()

    def pipelines(self) -> tuple[Pipeline, ...]:
        """Return all pipelines."""
        return self._reading().pipelines()

    def playbooks(self) -> tuple[Playbook, ...]:
        """Return every playbook as it is edited, with what is archived; archived playbooks come last."""
        return self._reading().playbooks()

    def playbook_record(self, pipeline_id: str) -> tuple[Edited, ...]:
        """Return what was changed of a playbook, the latest first."""
        return self._reading().playbook_record(pipeline_id)

    def playbook_effect(self, edit: Edit) -> Effect:
        """Return what an edit would do to the deals in flight, or why it is refused."""
        return self._reading().playbook_effect(edit)

    def merge_candidates(self, deal_id: str) -> tuple[Candidate, ...]:
        """Return the deals that one can be merged into, likely duplicates first."""
        return self._reading().merge_candidates(deal_id)

    def imports(self) -> tuple[Made, ...]:
        """Return the latest imports, the last one first."""
        return self._reading().imports()

    def agenda(self, first: date, days: int) -> Agenda:
        """Return the blocks and meetings of so many workdays from one on."""
        return self._reading().agenda(first, days)

    def worth(self, limit: int = 12) -> tuple[Worth, ...]:
        """Return the deals on which an hour is worth most, over all pipelines."""
        return self._reading().worth(limit)

    def worth_of(self, deal_id: str) -> Worth | None:
        """Return what an hour on one deal is worth, None for one that is not open."""
        return self._reading().worth_of(deal_id)

    def proposals(self, day: date, habits: Habits) -> tuple[Proposal, ...]:
        """Return the blocks that are proposed for the free time of a workday."""
        return self._reading().proposals(day, habits)

    def rule(self, series_id: str) -> NewSeries | None:
        """Return the rule of a series of blocks."""
        return self._reading().rule(series_id)

    def meeting(self, meeting_id: str) -> Meeting | None:
        """Return a meeting that its calendar still has."""
        return self._reading().meeting(meeting_id)

    def gone_meetings(self, day: date) -> tuple[Meeting, ...]:
        """Return the meetings of a workday that no calendar has any more, and that have an outcome."""
        return self._reading().gone_meetings(day)

    def calendars(self) -> tuple[Calendar, ...]:
        """Return the calendars that meetings come from."""
        return self._reading().calendars()

    def weeks(self) -> tuple[WeekTemplate, ...]:
        """Return the ideal weeks that are kept, by their names."""
        from rider.domain.week import SETTING, from_json

        kept = sorted(self.remembered().items())
        named = ((n.removeprefix(SETTING), text) for n, text in kept if n.startswith(SETTING))
        return tuple(week for week in (from_json(*one) for one in named) if week is not None)

    def review(self, first: date, period: Period) -> ReviewOf:
        """Return what the review of a day, or of the week that begins on one, is prefilled from."""
        return self._reading().review(first, period)

    def tomorrow(
        self, reviewed: date, habits: Habits, weekdays: Collection[int], deals: Sequence[str] = ()
    ) -> Tomorrow:
        """Return what the plan of the day after a reviewed one is prefilled from; `deals` come first."""
        return self._reading().tomorrow(reviewed, habits, weekdays, deals)

    def worth_on(
        self, day: date, habits: Habits, weekdays: Collection[int], limit: int = 12
    ) -> tuple[Worth, ...]:
        """Return where an hour is worth most on a day: first for the deals that a review planned."""
        return self._reading().worth_on(day, habits, weekdays, limit)

    def batches(self, first: date, days: int) -> tuple[Batch, ...]:
        """Return the outreach that was closed on so many days from one on."""
        return self._reading().batches(first, days)

    def debts(self, limit: int | None = None) -> Owed:
        """Return what is owed, so many debts of it: what is to be decided, then the most valuable first."""
        return self._reading().debts(limit)

    def week(self, monday: date) -> Week:
        """Return what the review of the week that begins on a Monday shows."""
        return self._reading().week(monday)

    def past_days(self, first: date, days: int) -> tuple[PastDay, ...]:
        """Return so many days from one on with what the ledger says of them, without those to come."""
        return self._reading().past_days(first, days)

    def one_to_one(self, day: date) -> OneToOne:
        """Return what the 1:1 sheet of a day tells."""
        return self._reading().one_to_one(day)

    def expectations(self) -> tuple[Expectation, ...]:
        """Return what conversations should lead to, by the months in which they should."""
        return self._reading().expectations()

    def deal_names(self, ids: Sequence[str]) -> dict[str, str]:
        """Return what deals are called, each with its account."""
        return self._reading().deal_names(ids)

    def remembered(self) -> dict[str, str]:
        """Return the choices that belong to the data, by name."""
        return self._reading().remembered()

    def _reading(self) -> Reader:
        if self._reader is None:
            self._reader = Reader(self.folder, self.clock)
        return self._reader


def _open_store(bridge: Bridge) -> Store:
    import ui.bridge.services  # noqa: F401 - loaded here, off the first paint
    from rider.service.session import open_rider

    return open_rider(bridge.folder, bridge.clock)
