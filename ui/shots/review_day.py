# SPDX-License-Identifier: MIT
"""The pages of a review about meetings and protected time, as pictures show them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rider.domain.day import Zone
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, Ending, MeetingOutcome, NewBlock, Reach
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.focus.repeating import wall_instant
from rider.domain.focus.session import Instant, Session
from rider.domain.review.answers import Period, Question
from ui.review.meetings.question import MeetingsPage
from ui.review.protected.question import ProtectedPage
from ui.shell.pages import REVIEW

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.review.question_page import QuestionPage
    from ui.shots.studio import Studio

_CALENDAR = "Meetings"
_INTERNAL = ("Team meeting", 11 * 60)
_WITH_BUYERS = (
    ("Discovery with {}", 8 * 60),
    ("Second call with {}", 9 * 60 + 30),
    ("Pricing with {}", 14 * 60),
)
_BATCHES = (
    (0, "A late dock costs two pickers a day", 24, 3),
    (9, "Trucks that wait at the gate", 31, 2),
    (20, "Paper lists in the yard", 4, 1),
)
_STEP_MS = 30_000


def meetings(studio: Studio) -> QWidget:
    """Show the day's meetings: one told, one asked about, one to come, and one without a deal."""
    _meet(studio)
    _turn_to(studio, Question.MEETINGS)
    return studio.window


def diagnose(studio: Studio) -> QWidget:
    """Show what outreach came to, opened."""
    _meet(studio)
    bridge = studio.bridge
    if not bridge.review(bridge.today(), Period.DAY).batches:
        for ago, pain_point, reached, positive in _BATCHES:
            bridge.close_batch(bridge.today() - timedelta(days=ago), pain_point, reached, positive)
    page = _turn_to(studio, Question.MEETINGS)
    assert isinstance(page, MeetingsPage)
    page.diagnose.open()
    _scroll_down(page)
    return studio.window


def protected(studio: Studio) -> QWidget:
    """Show the day's blocks: one told, one of which it is being said why it was not all reached."""
    _hold(studio)
    page = _turn_to(studio, Question.PROTECTED)
    assert isinstance(page, ProtectedPage)
    ask = next(card.ask for card in page.cards.cards if card.ask is not None)
    if not ask.buttons[Reach.PARTLY].isChecked():
        ask.buttons[Reach.PARTLY].click()
    return studio.window


def none(studio: Studio) -> QWidget:
    """Show a day without meetings."""
    _forget(studio)
    _turn_to(studio, Question.MEETINGS)
    return studio.window


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "review-no-meetings": none,
    "review-meetings": meetings,
    "review-diagnose": diagnose,
    "review-protected": protected,
}
"""Pictures by their names."""

IN_LITTLE_ROOM = ("review-meetings", "review-diagnose", "review-protected")
"""Those that are drawn in little room and with large text, too."""


def _turn_to(studio: Studio, question: Question) -> QuestionPage:
    bridge, door = studio.bridge, studio.window.doors.review
    bridge.keep_review_draft(Period.DAY, bridge.today(), "")
    door.inside.reset()
    studio.window.show_page(REVIEW)
    door.inside.course.turn_to(question)
    return door.inside.page_of(question)


def _scroll_down(page: QuestionPage) -> None:
    from ui.shots.studio import settle

    settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())


def _meet(studio: Studio) -> None:
    """Let a calendar have meetings of today, three of them about deals; of the first it is said what came."""
    bridge = studio.bridge
    if any(calendar.name == _CALENDAR for calendar in bridge.calendars()):
        return
    zone, today = bridge.clock.zone, bridge.today()
    rows = [row for row in bridge.deals().rows if row.live and row.account][: len(_WITH_BUYERS)]
    named = [title.format(row.account) for (title, _), row in zip(_WITH_BUYERS, rows, strict=True)]
    told = [(title, minute) for title, (_, minute) in zip(named, _WITH_BUYERS, strict=True)]
    occurrences = tuple(_occurrence(title, today, minute, zone) for title, minute in (*told, _INTERNAL))
    window = (wall_instant(today, 0, zone), wall_instant(today + timedelta(days=2), 0, zone))
    bridge.take_calendar(CalendarRead(_CALENDAR, "meetings.ics", False, "1", window, occurrences))
    shown = {meeting.title: meeting.id for meeting in bridge.agenda(today, 1).meetings}
    for title, row in zip(named, rows, strict=True):
        bridge.link_meeting(shown[title], row.deal_id)
    bridge.close_meeting(rows[0].deal_id, shown[named[0]], MeetingOutcome.NO_SHOW, "")


def _occurrence(title: str, day: date, minute: int, zone: Zone) -> Occurrence:
    begins, ends = (wall_instant(day, at, zone) for at in (minute, minute + 45))
    return Occurrence(title, "", title, begins, ends, zone)


def _forget(studio: Studio) -> None:
    for calendar in studio.bridge.calendars():
        studio.bridge.forget_calendar(calendar.id)


def _hold(studio: Studio) -> None:
    """Let a block have been held a moment ago, of which nothing was said yet."""
    bridge = studio.bridge
    agenda = bridge.agenda(bridge.today(), 1)
    if agenda.ended:
        return
    for block in agenda.blocks:
        if block.starts_at >= agenda.at_ms or block.ends_at > agenda.at_ms:
            bridge.drop_block(block.id)
    now, deal_id = bridge.clock.now(), studio.cards()[0].deal_id
    intent = studio.window.tr("Decision process written down with the Head of Ops")
    new = NewBlock(BlockKind.ACCOUNT_STRATEGY, now, now + 60 * MINUTE_MS, deal_id, None, intent)
    bridge.plan_block(new)
    block = next(b for b in bridge.agenda(bridge.today(), 1).blocks if b.starts_at == now)
    bridge.start_block(block.id)
    bridge.end_block(_session(block, bridge.clock.now(), bridge.clock.steady()), Ending.ON_TIME)


def _session(block: Block, now: int, steady: int) -> Session:
    """Return a clock that has run for as long as a block was planned, up to now."""
    ms = block.place.length_ms
    session = Session.begun(block.id, ms, Instant(now - ms, steady - ms))
    for gone in range(_STEP_MS, ms + 1, _STEP_MS):
        session = session.tick(Instant(now - ms + gone, steady - ms + gone))
    return session
