# SPDX-License-Identifier: MIT
"""Focus as pictures: a day shortly before noon, a week, and what is asked there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rider.clock import SteppedClock, system_clock
from rider.domain.day import Zone, instant
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, NewBlock, Place
from rider.domain.focus.calendars import CalendarRead, Occurrence
from ui.focus.head import DAY, WEEK
from ui.shell.pages import FOCUS

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from ui.focus.flows import FocusFlows
    from ui.shots.studio import Studio

_FRIDAY, _NOON = 4, 12 * 60
_BEFORE_NOON = 5
_CROWD = 20


def play_until_noon(folder: Path) -> SteppedClock:
    """Fill a folder with a demo up to shortly before noon of the latest working day; return its clock."""
    from rider.demo import play
    from rider.paths import data_folder

    now = system_clock()
    day = now.today()
    while day.weekday() > _FRIDAY or _at(day, _NOON, now.zone) > now.now():
        day -= timedelta(days=1)
    clock = SteppedClock(now.zone, at=_at(day, _NOON - _BEFORE_NOON, now.zone))
    play(data_folder(folder), clock=clock)
    return clock


def day(studio: Studio) -> QWidget:
    """Show the present day."""
    _focus(studio)
    return studio.window


def week(studio: Studio) -> QWidget:
    """Show the present week."""
    _focus(studio).turn_to(WEEK)
    return studio.window


def empty(studio: Studio) -> QWidget:
    """Show a day on which nothing is planned yet."""
    _focus(studio)
    return studio.window


def full_week(studio: Studio) -> QWidget:
    """Show a week without a free hour."""
    flows, zone = _focus(studio), studio.bridge.clock.zone
    monday = studio.bridge.today() + timedelta(days=7 - studio.bridge.today().weekday())
    days = [monday + timedelta(days=ahead) for ahead in range(5)]
    deals = [one.deal_id for one in studio.bridge.worth(12)]
    if not studio.bridge.agenda(monday, 5).blocks:
        for number, begins in enumerate(
            _at(d, minute, zone) for d in days for minute in range(480, 1080, 100)
        ):
            kind = BlockKind.INBOX if number % 6 == 5 else list(BlockKind)[number % 5]
            deal_id = deals[number % len(deals)] if kind.is_high_leverage else None
            intent = "They name who decides, and by when" if deal_id else ""
            studio.bridge.plan_block(NewBlock(kind, begins, begins + 90 * MINUTE_MS, deal_id, None, intent))
    flows.turn_to(WEEK, monday)
    return studio.window


def crowded(studio: Studio) -> QPixmap:
    """Return a picture of a day with twenty meetings over one another."""
    from ui.shots.studio import settle

    flows, zone = _focus(studio), studio.bridge.clock.zone
    tomorrow = studio.bridge.today() + timedelta(days=1)
    told = [
        Occurrence(f"crowd {n}", "", f"Round {n + 1}", *_place(tomorrow, 540 + 7 * n, 60 + 5 * n, zone), zone)
        for n in range(_CROWD)
    ]
    window = (_at(tomorrow, 0, zone), _at(tomorrow, 1440, zone))
    studio.bridge.take_calendar(CalendarRead("Crowd", "crowd.ics", False, "1", window, tuple(told)))
    flows.turn_to(DAY, tomorrow)
    settle()
    picture = studio.window.grab()
    for calendar in studio.bridge.calendars():
        studio.bridge.forget_calendar(calendar.id)
    return picture


def presenting(studio: Studio) -> QWidget:
    """Show the day while others look on."""
    _focus(studio).page.head.private.setChecked(True)
    return studio.window


def sheet(studio: Studio) -> QWidget:
    """Show what asks for a new block."""
    flows = _focus(studio)
    deal_id = flows.page.worth.cards[2].deal_id
    flows.placing.ask_new(_place(studio.bridge.today(), 16 * 60, 60, studio.bridge.clock.zone), deal_id)
    return studio.window


def held(studio: Studio) -> QWidget:
    """Show what is told of a block that was held."""
    flows = _focus(studio)
    flows.placing.open(studio.bridge.agenda(studio.bridge.today(), 1).blocks[0].id)
    return studio.window


def in_the_way(studio: Studio) -> QWidget:
    """Show what is asked of a block that is in the way of others: two late ones, of which one is moved."""
    flows, today, zone = _focus(studio), studio.bridge.today(), studio.bridge.clock.zone
    first, second = (_place(today, minute, 60, zone) for minute in (18 * 60, 20 * 60))
    for place in (first, second):
        if _block_at(studio, place) is None:
            studio.bridge.plan_block(NewBlock(BlockKind.ACCOUNT_STRATEGY, *place))
    moved = _block_at(studio, second)
    assert moved is not None
    flows.placing.place(moved.id, first)
    return studio.window


def _block_at(studio: Studio, place: Place) -> Block | None:
    shown = studio.bridge.agenda(studio.bridge.today(), 1).blocks
    return next((b for b in shown if b.place == place), None)


def gate(studio: Studio) -> QPixmap:
    """Return a picture of a closed gate, after the block was booked that gets its first proof."""
    from ui.board.verdict import Way
    from ui.gate.sheet import GateSheet
    from ui.shots.studio import settle

    card, target = studio.card(Way.SHORT, 3)
    studio.window.flows.ask_gate(card.deal_id, target)
    asked = studio.window.flows.side.content
    assert isinstance(asked, GateSheet)
    asked.book.click()
    settle()
    picture = studio.window.grab()
    studio.window.flows.undo()
    return picture


def _focus(studio: Studio) -> FocusFlows:
    """Turn to Focus at the present day."""
    studio.window.doors.focus.reset()
    flows = studio.window.doors.focus.inside
    flows.page.head.private.setChecked(False)
    flows.turn_to(DAY, studio.bridge.today())
    studio.window.show_page(FOCUS)
    return flows


def _at(day: date, minute: int, zone: Zone) -> int:
    return instant(day, 0, zone) + minute * MINUTE_MS


def _place(day: date, minute: int, minutes: int, zone: Zone) -> Place:
    begins = _at(day, minute, zone)
    return Place(begins, begins + minutes * MINUTE_MS)


SCENES: dict[str, Callable[[Studio], QWidget | QPixmap]] = {
    "focus": day,
    "focus-week": week,
    "focus-full": full_week,
    "focus-crowded": crowded,
    "focus-presenting": presenting,
    "focus-sheet": sheet,
    "focus-held": held,
    "focus-push": in_the_way,
    "focus-gate": gate,
}
IN_LITTLE_ROOM = ("focus", "focus-week", "focus-sheet")
