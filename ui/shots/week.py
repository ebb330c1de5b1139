# SPDX-License-Identifier: MIT
"""The week as pictures: what moved, the question in turn, the weakest stage, and reassessing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rider.clock import SteppedClock, system_clock
from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, Ending, NewBlock, Place, Reach
from rider.domain.focus.session import Instant, Session
from rider.domain.periods import week_of
from rider.domain.review.answers import Period, Question
from ui.bridge import Bridge
from ui.shell.pages import REVIEW

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.review.week.flows import WeekFlows
    from ui.shots.studio import Studio

_WEEK = timedelta(days=7)
_DAYS, _HOURS, _MINUTES = (1, 3), (9, 14), 90
_SAID = (
    (Reach.NO, "The assistant had moved the call to next week"),
    (Reach.PARTLY, "Half of the figures are in"),
    (Reach.NO, "Their security team has not met yet"),
)


def play_quiet_weeks(folder: Path) -> SteppedClock:
    """Fill a folder with a demo that ends three weeks ago, and two weeks of time without a move."""
    from rider.demo import play
    from rider.paths import data_folder

    now = system_clock()
    monday = week_of(now.today())
    clock = SteppedClock(now.zone, at=instant(monday - 3 * _WEEK + timedelta(days=4), 18, now.zone))
    play(data_folder(folder), clock=clock)
    bridge = Bridge(folder, clock)
    bridge.open()
    deals = [one.deal_id for one in bridge.worth(5)]
    days = [monday - weeks * _WEEK + timedelta(days=day) for weeks in (2, 1) for day in _DAYS]
    for number, (day, hour) in enumerate((day, hour) for day in days for hour in _HOURS):
        clock.at = instant(day, hour, now.zone)
        _hold(bridge, clock, deals[number % len(deals)], *_SAID[number % len(_SAID)])
    bridge.close()
    clock.at = now.now()
    return clock


def _hold(bridge: Bridge, clock: SteppedClock, deal_id: str, reach: Reach, words: str) -> None:
    """Hold a block of an hour and a half, and say what came of it."""
    place = Place(clock.at, clock.at + _MINUTES * MINUTE_MS)
    bridge.plan_block(NewBlock(BlockKind.PROOF_CHASE, *place, deal_id, None, "They name who decides"))
    block = next(b for b in bridge.agenda(clock.today(), 1).blocks if b.place == place)
    bridge.start_block(block.id)
    session = Session.begun(block.id, place.length_ms, Instant(place.starts_at, 0))
    for passed in range(MINUTE_MS, place.length_ms + 1, MINUTE_MS):
        session = session.tick(Instant(place.starts_at + passed, passed))
    clock.at = place.ends_at
    bridge.end_block(session, Ending.ON_TIME)
    bridge.close_block(block.id, reach, words)


def moved(studio: Studio) -> QWidget:
    """Show what moved in the week before the present one."""
    _open(studio, weeks_ago=1)
    return studio.window


def weakest(studio: Studio) -> QWidget:
    """Show the weakest stage."""
    _open(studio).course.turn_to(Question.WEAKEST)
    return studio.window


def empty(studio: Studio) -> QWidget:
    """Show a week of which the ledger has nothing."""
    _open(studio)
    return studio.window


def reassess(studio: Studio) -> QWidget:
    """Show what works and what does not after two weeks without a move."""
    _open(studio).course.turn_to(Question.STOP)
    return studio.window


def _asked(question: Question) -> Callable[[Studio], QWidget]:
    """Return what shows the latest week that asks a question in turn."""

    def arrange(studio: Studio) -> QWidget:
        flows = _open(studio)
        while flows.week is not None and flows.week.rotating is not question:
            flows.step(-1)
        flows.course.turn_to(question)
        return studio.window

    return arrange


def _done(studio: Studio) -> QWidget:
    flows = _open(studio, weeks_ago=2)
    if not flows.is_finished:
        flows.finish()
    return studio.window


def _open(studio: Studio, weeks_ago: int = 0) -> WeekFlows:
    """Show a week with nothing typed into it."""
    studio.window.show_page(REVIEW)
    door = studio.window.doors.review
    monday = _monday(studio, weeks_ago)
    studio.bridge.keep_review_draft(Period.WEEK, monday, "")
    door.inside.page.head.week_requested.emit()
    flows = door.overs.week
    flows.reset()
    flows.open_week(monday)
    return flows


def _monday(studio: Studio, weeks_ago: int) -> date:
    return week_of(studio.bridge.today()) - weeks_ago * _WEEK


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "review-week": moved,
    "review-week-weakest": weakest,
    "review-week-hearing": _asked(Question.HEARING),
    "review-week-leads": _asked(Question.LEADS),
    "review-week-engaging": _asked(Question.ENGAGING),
    "review-week-changed": _asked(Question.CHANGED),
    "review-week-done": _done,
}
IN_LITTLE_ROOM = ("review-week", "review-week-weakest", "review-week-leads")
