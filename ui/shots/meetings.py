# SPDX-License-Identifier: MIT
"""Meetings and calendars, as pictures show them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rider.domain.focus.blocks import Meeting, MeetingOutcome
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.focus.repeating import wall_instant
from ui.blocks.meeting_sheet import MeetingSheet
from ui.focus.head import DAY
from ui.shell.pages import FOCUS

if TYPE_CHECKING:
    from ui.focus.flows import FocusFlows
    from ui.shots.studio import Studio

_AHEAD, _BACK = "Discovery with {account}", "Second call with {account}"
_PEOPLE = ("Ines Okafor <ines@buyer.example>", "Jonas Weber <jonas@buyer.example>", "lea@buyer.example")
_WHERE = "Room Elbe, 3rd floor"
_FAULTS = (
    "Rider does not know the time zone “Customized Time Zone”. Its meetings are shown hatched, as if they "
    "were in Europe/Berlin; they may be at another hour.",
    "“Heartbeat” repeats more often than daily, and was left out.",
)


def ahead(studio: Studio) -> QWidget:
    """Return the window with a meeting that is to come."""
    _open(studio, _tomorrow(studio), _AHEAD)
    return studio.window


def afterwards(studio: Studio) -> QWidget:
    """Return the window with a meeting that is over, and what came of it half said."""
    _open(studio, studio.bridge.today() - timedelta(days=1), _BACK)
    sheet = studio.window.flows.side.content
    assert isinstance(sheet, MeetingSheet)
    sheet.choose(MeetingOutcome.QUALIFIED)
    return studio.window


def calendars(studio: Studio) -> QWidget:
    """Return the window with the list of calendars."""
    _inside(studio, studio.bridge.today()).meetings.show_calendars()
    return studio.window


def export(studio: Studio) -> QWidget:
    """Return the window with the question which blocks are written."""
    _inside(studio, studio.bridge.today()).meetings.ask_export()
    return studio.window


MEETINGS: dict[str, Callable[[Studio], QWidget]] = {
    "meeting": ahead,
    "meeting-after": afterwards,
    "calendars": calendars,
    "export-blocks": export,
}
"""Pictures by their names."""


def _open(studio: Studio, day: date, title: str) -> None:
    inside = _inside(studio, day)
    inside.meetings.open_meeting(_found(studio, day, title.format(account=_account(studio))).id)


def _found(studio: Studio, day: date, name: str) -> Meeting:
    return next(m for m in studio.bridge.agenda(day, 1).meetings if m.title == name)


def _inside(studio: Studio, day: date) -> FocusFlows:
    _take(studio)
    studio.window.show_page(FOCUS)
    inside = studio.window.doors.focus.inside
    inside.offering.end()
    inside.turn_to(DAY)
    inside.show_day(day)
    return inside


def _tomorrow(studio: Studio) -> date:
    return studio.bridge.today() + timedelta(days=1)


def _account(studio: Studio) -> str:
    return next(row.account for row in studio.bridge.deals().rows if row.live and row.account)


def _take(studio: Studio) -> None:
    """Let a calendar have a meeting that is over and one that is to come, with the buyer of a deal."""
    if any(calendar.name == "Work" for calendar in studio.bridge.calendars()):
        return
    account = _account(studio)
    zone, today = studio.bridge.clock.zone, studio.bridge.today()
    told = []
    for title, day, hour in ((_BACK, today - timedelta(days=1), 11), (_AHEAD, _tomorrow(studio), 15)):
        begins, ends = (wall_instant(day, minute, zone) for minute in (hour * 60, hour * 60 + 60))
        called = title.format(account=account)
        told.append(Occurrence(called, "", called, begins, ends, zone, where=_WHERE, people=_PEOPLE))
    window = (
        wall_instant(today - timedelta(days=2), 0, zone),
        wall_instant(today + timedelta(days=30), 0, zone),
    )
    read = CalendarRead("Work", "work.ics", False, "1", window, tuple(told), _FAULTS)
    studio.bridge.take_calendar(read)
