# SPDX-License-Identifier: MIT
"""Planning a day, ideal weeks and repeating blocks, as pictures show them, in days that are still to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rider.domain.focus.blocks import MINUTE_MS, BlockKind, NewBlock, NewSeries, Place
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.focus.ideal_week import Slot, WeekTemplate
from rider.domain.focus.repeating import wall_instant
from ui.focus.block_sheet import BlockSheet
from ui.focus.head import DAY, WEEK
from ui.focus.repeat_row import CHOSEN
from ui.shell.pages import FOCUS

if TYPE_CHECKING:
    from ui.focus.flows import FocusFlows
    from ui.shots.studio import Studio

_CALENDAR = "Planning"
_MEETINGS = (
    ("Team stand-up", 10, 15, 45),
    ("Discovery with VP Ops", 13, 30, 30),
    ("Pricing review", 16, 0, 30),
)
_WEEK = WeekTemplate(
    "A calm week",
    tuple(
        slot
        for day in range(5)
        for slot in (
            Slot(day, 9 * 60, 90, BlockKind.ACCOUNT_STRATEGY, "The plan to the next stage is written"),
            Slot(day, 14 * 60, 60, BlockKind.OUTREACH_PREP, "Five first messages with a reason"),
            Slot(day, 16 * 60, 45, BlockKind.INBOX),
        )
    ),
)


def plan_day(studio: Studio) -> QWidget:
    """Return the window with a day proposed around its meetings."""
    _open(studio, _monday(studio) + timedelta(days=1)).plan_day.plan()
    return studio.window


def plan_today(studio: Studio) -> QWidget:
    """Return the window with what is left of the present day proposed."""
    _open(studio, studio.bridge.today()).plan_day.plan()
    return studio.window


def day_off(studio: Studio) -> QWidget:
    """Return the window with the reason why nothing is proposed."""
    _open(studio, _monday(studio) + timedelta(days=6)).plan_day.plan()
    return studio.window


def four_deals(studio: Studio) -> QWidget:
    """Return the window with a plan of too many deals questioned."""
    day = _monday(studio) + timedelta(days=2)
    if not studio.bridge.agenda(day, 1).blocks:
        worths = studio.bridge.worth(4)
        hours = zip(worths, (9, 11, 14, 15), strict=True)
        places = [(worth, _place(studio, day, hour, 0, 60)) for worth, hour in hours]
        studio.bridge.plan_blocks(
            [
                NewBlock(w.kind, *place, w.deal_id, w.requirement_id, w.requirement_title)
                for w, place in places
            ]
        )
    _open(studio, day).plan_day.plan()
    return studio.window


def scope(studio: Studio) -> QWidget:
    """Return the window with a repeating block moved, and the question which ones are meant."""
    day = _repeating(studio)
    inside = _open(studio, day)
    block = next(b for b in studio.bridge.agenda(day, 1).blocks if b.series_id)
    inside.page.grid.wishes.block_placed.emit(block.id, _place(studio, day, 11, 0, 60))
    return studio.window


def scope_in_sheet(studio: Studio) -> QWidget:
    """Return the window with the same question in the sheet of the block."""
    day = _repeating(studio)
    inside = _open(studio, day)
    block = next(b for b in studio.bridge.agenda(day, 1).blocks if b.series_id)
    inside.placing.open(block.id)
    sheet = studio.window.flows.side.content
    assert isinstance(sheet, BlockSheet)
    sheet.drop.click()
    return studio.window


def repeating(studio: Studio) -> QWidget:
    """Return the window with a new block that is to repeat on chosen days."""
    day = _monday(studio) + timedelta(days=4)
    _open(studio, day).placing.ask_new(_place(studio, day, 9, 0, 60))
    sheet = studio.window.flows.side.content
    assert isinstance(sheet, BlockSheet)
    assert sheet.repeat is not None
    sheet.repeat.choose(CHOSEN, ("mon", "wed"))
    return studio.window


def ideal_week(studio: Studio) -> QWidget:
    """Return the window with the sheet of ideal weeks."""
    studio.bridge.keep_week(_WEEK)
    studio.bridge.keep_week(WeekTemplate("Quarter's end", _WEEK.slots[:9]))
    inside = _open(studio, _repeating(studio))
    inside.weeks.open()
    return studio.window


def week_laid(studio: Studio) -> QWidget:
    """Return the window with an ideal week proposed over a week with meetings."""
    studio.bridge.keep_week(_WEEK)
    _repeating(studio)
    inside = _open(studio, _monday(studio))
    inside.turn_to(WEEK)
    inside.weeks.lay(_WEEK)
    return studio.window


PLANNING: dict[str, Callable[[Studio], QWidget]] = {
    "plan-day": plan_day,
    "plan-today": plan_today,
    "plan-day-off": day_off,
    "plan-four-deals": four_deals,
    "plan-scope": scope,
    "plan-scope-sheet": scope_in_sheet,
    "plan-repeat": repeating,
    "plan-ideal-week": ideal_week,
    "plan-week-laid": week_laid,
}
"""Pictures by their names."""

IN_LITTLE_ROOM = ("plan-day", "plan-four-deals", "plan-scope", "plan-repeat", "plan-week-laid")
"""Those that are drawn in a small window, and with text twice as large, too."""


def _open(studio: Studio, day: date) -> FocusFlows:
    """Show a day of the Focus page, with its meetings."""
    _take_meetings(studio)
    studio.window.show_page(FOCUS)
    inside = studio.window.doors.focus.inside
    inside.offering.end()
    inside.turn_to(DAY, day)
    return inside


def _monday(studio: Studio) -> date:
    """Return the Monday after next, in whose week nothing is planned yet."""
    today = studio.bridge.today()
    return today + timedelta(days=14 - today.weekday())


def _place(studio: Studio, day: date, hour: int, minute: int, minutes: int) -> Place:
    begins = wall_instant(day, hour * 60 + minute, studio.bridge.clock.zone)
    return Place(begins, begins + minutes * MINUTE_MS)


def _take_meetings(studio: Studio) -> None:
    if any(calendar.name == _CALENDAR for calendar in studio.bridge.calendars()):
        return
    monday, zone = _monday(studio), studio.bridge.clock.zone
    told = [
        Occurrence(f"{title} {day}", "", title, *_place(studio, monday + timedelta(days=day), *when), zone)
        for day in range(5)
        for title, *when in _MEETINGS
    ]
    window = (studio.bridge.clock.now(), wall_instant(monday + timedelta(days=30), 12 * 60, zone))
    read = CalendarRead(_CALENDAR, "planning.ics", False, "1", window, tuple(told))
    studio.bridge.take_calendar(read)


def _repeating(studio: Studio) -> date:
    """Return a day on which a block stands that repeats."""
    day = _monday(studio) + timedelta(days=3)
    if not any(b.series_id for b in studio.bridge.agenda(day, 1).blocks):
        zone = studio.bridge.clock.zone
        rule = NewSeries(
            BlockKind.OUTREACH_PREP, frozenset({3, 4}), 9 * 60, 60, zone, day, intent="Ten reasons to write"
        )
        studio.bridge.plan_series(rule)
    return day
