# SPDX-License-Identifier: MIT
"""Ideal weeks between their sheet, the file and the grid: kept, laid over the week in view, forgotten."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from rider.domain.focus.blocks import Place
from rider.domain.focus.ideal_week import Laid, WeekTemplate, laid_from, template_of
from ui.focus.offering import Offering
from ui.focus.offers import from_week
from ui.focus.week_sheet import WeekSheet
from ui.regional import dated
from ui.widgets.days import qdate

if TYPE_CHECKING:
    from rider.reads.focus.agenda import Agenda
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.focus.page import FocusPage

_WEEK = 7


class IdealWeeks(QObject):
    """Carries out what the sheet of ideal weeks asks for.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        week_wanted(date): the week from this day on is to be shown.
    """

    told = Signal(object, bool)
    week_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        flows: Flows,
        page: FocusPage,
        offering: Offering,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._flows, self._page, self._offering = bridge, flows, page, offering
        self._sheet: WeekSheet | None = None
        page.head.ideal_week_requested.connect(self.open)

    def reset(self) -> None:
        """Forget a sheet that went with a file that is not shown any more."""
        self._sheet = None

    @Slot()
    def open(self) -> None:
        """Ask about the week in view."""
        sheet = self._open_sheet()
        agenda = self._agenda()
        sheet.open_for(_days_words(agenda.first), len(agenda.blocks), self._bridge.weeks())
        self._flows.sheets.show_sheet(sheet)

    def _open_sheet(self) -> WeekSheet:
        if self._sheet is None:
            sheet = self._sheet = WeekSheet()
            sheet.keep_requested.connect(self._keep)
            sheet.lay_requested.connect(self.lay)
            sheet.forget_requested.connect(self._forget)
            sheet.restore_requested.connect(self._restore)
        return self._sheet

    def _agenda(self) -> Agenda:
        """Return the week in view, or that of the day in view."""
        shown = self._page.agenda
        day = shown.first if shown is not None else self._bridge.today()
        if shown is not None and shown.days == _WEEK:
            return self._bridge.agenda(day, _WEEK)
        begins = QLocale().firstDayOfWeek().value - 1
        return self._bridge.agenda(day - timedelta(days=(day.weekday() - begins) % _WEEK), _WEEK)

    @Slot(object)
    def _keep(self, name: str) -> None:
        agenda = self._agenda()
        template = template_of(" ".join(name.split()), agenda.blocks, agenda.zone)
        if self._bridge.keep_week(template) and self._sheet is not None:
            self._sheet.begin_name_anew()
            self._sheet.show_weeks(self._bridge.weeks())
            self.told.emit(self.tr("“{week}” is kept.").format(week=template.name), False)

    @Slot(object)
    def _forget(self, week: WeekTemplate) -> None:
        if self._bridge.forget_week(week.name) and self._sheet is not None:
            self._sheet.show_weeks(self._bridge.weeks(), gone=week)
            self._sheet.row(week.name).back.setFocus()

    @Slot(object)
    def _restore(self, week: WeekTemplate) -> None:
        if self._bridge.keep_week(week) and self._sheet is not None:
            self._sheet.show_weeks(self._bridge.weeks())
            self._sheet.row(week.name).lay.setFocus()

    @Slot(object)
    def lay(self, week: WeekTemplate) -> None:
        """Offer the blocks of a week where the one in view is free."""
        agenda = self._agenda()
        laid = laid_from(week, agenda.first, agenda.zone, _taken(agenda), agenda.at_ms)
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.accept()
        self.week_wanted.emit(agenda.first)
        note = self._left_out(laid)
        if laid.blocks:
            said = self.tr("{count} from “{week}”").replace("{week}", week.name)
            self._offering.show(said, from_week(laid.blocks, week.name), note, days=_WEEK)
        else:
            nothing = self.tr("Nothing of “{week}” finds a place in this week.").format(week=week.name)
            self._offering.show_nothing(f"{nothing} {note}".strip())

    def _left_out(self, laid: Laid) -> str:
        """Return what of a week was left out, and why."""
        told = []
        if laid.in_way == 1:
            told.append(self.tr("1 block is left out: a meeting or a block is in its way."))
        elif laid.in_way:
            many = self.tr("{count} blocks are left out: meetings or blocks are in their way.")
            told.append(many.format(count=laid.in_way))
        if laid.past == 1:
            told.append(self.tr("1 block is left out: its time is over."))
        elif laid.past:
            told.append(self.tr("{count} blocks are left out: their time is over.").format(count=laid.past))
        return " ".join(told)


def _taken(agenda: Agenda) -> list[Place]:
    meetings = (m for m in agenda.meetings if m.takes_time and not m.is_all_day)
    return [*(b.place for b in agenda.blocks), *(m.place for m in meetings)]


def _days_words(first: date) -> str:
    last = first + timedelta(days=_WEEK - 1)
    begins = "d" if first.month == last.month else "d MMMM"
    return f"{dated(qdate(first), begins)} – {dated(qdate(last), 'd MMMM yyyy')}"
