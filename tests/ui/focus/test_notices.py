# SPDX-License-Identifier: MIT
"""Notices in the app: they come on time, stay until they are answered, and never take the focus."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.focus.blocks import MINUTE_MS, BlockState, Meeting
from rider.domain.focus.notices import Notice, NoticeKind, Run
from tests.ui.focus.blocks import AT, ZONE, block
from ui.focus.notice_bar import NoticeBar
from ui.focus.notices import Notices

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

MEETING = Meeting("m1", "Work", "Discovery", AT, AT + 30 * MINUTE_MS, ZONE, deal_id="d1")
TITLE = "Decision process clarified · Hafen Terminal"


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=AT - 30 * MINUTE_MS)


@pytest.fixture
def notices(clock: SteppedClock, qtbot: QtBot) -> Notices:
    made = Notices(clock)
    made.take_blocks((block(),))
    return made


def at(notices: Notices, clock: SteppedClock, minutes: int) -> NoticeKind | None:
    """Return what is told so many minutes after the block was to begin."""
    clock.at = AT + minutes * MINUTE_MS
    notices.look()
    return notices.current.kind if notices.current is not None else None


def test_a_notice_comes_before_a_block_and_when_it_begins(notices: Notices, clock: SteppedClock) -> None:
    told = [at(notices, clock, minutes) for minutes in (-11, -10, -1, 0, 89, 90)]
    assert told == [None, NoticeKind.SOON, NoticeKind.SOON, NoticeKind.NOW, NoticeKind.NOW, None]


def test_later_puts_a_notice_off_until_the_block_begins(notices: Notices, clock: SteppedClock) -> None:
    assert at(notices, clock, -8) is NoticeKind.SOON
    notices.answer()
    assert at(notices, clock, -7) is None
    assert at(notices, clock, 0) is NoticeKind.NOW
    notices.answer()
    assert at(notices, clock, 30) is None


def test_a_notice_that_holds_no_longer_goes_by_itself(notices: Notices, clock: SteppedClock) -> None:
    assert at(notices, clock, 0) is NoticeKind.NOW
    started = block(state=BlockState.RUNNING)
    notices.take_blocks((started,))
    assert notices.current is None
    notices.take_run(Run(started, 90 * MINUTE_MS, is_over=True))
    assert notices.current is not None
    assert notices.current.kind is NoticeKind.OVER


def test_presenting_silences_notices_and_what_still_holds_is_told_afterwards(
    notices: Notices, clock: SteppedClock
) -> None:
    notices.set_silent(True)
    assert at(notices, clock, 0) is None
    notices.set_silent(False)
    assert notices.current is not None


def test_who_wants_no_notices_of_blocks_is_asked_what_came_of_meetings_still(
    notices: Notices, clock: SteppedClock
) -> None:
    notices.want_blocks(wanted=False)
    assert [at(notices, clock, minutes) for minutes in (-5, 0, 89)] == [None, None, None]
    notices.take_run(Run(block(state=BlockState.RUNNING), 90 * MINUTE_MS, is_over=True))
    assert notices.current is None
    notices.take_blocks((block(),), (MEETING,))
    assert at(notices, clock, 31) is NoticeKind.MEETING_OVER
    notices.want_blocks(wanted=True)
    assert notices.current is not None
    assert notices.current.kind is NoticeKind.OVER


def test_the_same_notice_is_told_once(notices: Notices, clock: SteppedClock, qtbot: QtBot) -> None:
    told: list[object] = []
    notices.changed.connect(told.append)
    for minutes in range(-10, 0):
        at(notices, clock, minutes)
    assert len(told) == 1


class Desk(QWidget):
    """A window in which the rep types while a notice comes."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.bar, self.field = NoticeBar(), QLineEdit()
        column.addWidget(self.bar)
        column.addWidget(self.field)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.field.setFocus()
    return made


def buttons(bar: NoticeBar) -> list[str]:
    return [b.text() for b in bar.findChildren(QPushButton) if b.isVisible()]


@pytest.mark.parametrize("kind", NoticeKind)
def test_a_notice_never_takes_the_focus(desk: Desk, qtbot: QtBot, kind: NoticeKind) -> None:
    qtbot.keyClicks(desk.field, "They ")
    about = MEETING if kind is NoticeKind.MEETING_OVER else block()
    desk.bar.show_notice(Notice(kind, about, AT), runs=False, private=False)
    qtbot.waitUntil(desk.bar.isVisible)
    assert QApplication.focusWidget() is desk.field
    assert QApplication.activeWindow() is desk
    qtbot.keyClicks(desk.field, "say so")
    desk.bar.show_notice(None, runs=False, private=False)
    assert QApplication.focusWidget() is desk.field
    assert desk.field.text() == "They say so"


@pytest.mark.parametrize(
    ("kind", "runs", "sentence", "offered"),
    [
        (NoticeKind.SOON, False, f"At 11:00: {TITLE}", ["Start", "Later"]),
        (
            NoticeKind.NOW,
            False,
            f"Now: {TITLE}, planned for 11:00",
            ["Start", "Later"],
        ),
        (
            NoticeKind.NOW,
            True,
            f"Now: {TITLE}, planned for 11:00",
            ["Later"],
        ),
        (
            NoticeKind.OVER,
            True,
            "The planned time is over: Decision process clarified · Hafen Terminal",
            ["Finish", "+15 min", "Go on"],
        ),
        (
            NoticeKind.LEFT_BEHIND,
            False,
            "A block ran while Rider was closed: Decision process clarified · Hafen Terminal",
            ["Answer", "Later"],
        ),
    ],
)
def test_a_notice_offers_what_can_be_done(
    desk: Desk, kind: NoticeKind, runs: bool, sentence: str, offered: list[str]
) -> None:
    desk.bar.show_notice(Notice(kind, block(), AT), runs=runs, private=False)
    assert desk.bar.text == sentence
    assert buttons(desk.bar) == offered


def test_start_later_and_more_time_are_wishes(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.show_notice(Notice(NoticeKind.NOW, block(), AT), runs=False, private=False)
    with qtbot.waitSignal(desk.bar.start_requested) as asked:
        qtbot.mouseClick(desk.bar.start, Qt.MouseButton.LeftButton)
    assert asked.args == ["b1"]
    with qtbot.waitSignal(desk.bar.later_requested):
        qtbot.mouseClick(desk.bar.later, Qt.MouseButton.LeftButton)
    desk.bar.show_notice(Notice(NoticeKind.OVER, block(), AT), runs=True, private=False)
    with qtbot.waitSignal(desk.bar.extension_requested) as more:
        qtbot.mouseClick(desk.bar.more, Qt.MouseButton.LeftButton)
    assert more.args == [15]
    with qtbot.waitSignal(desk.bar.finish_requested):
        qtbot.mouseClick(desk.bar.finish, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is desk.field


def test_answered_by_key_the_focus_goes_back_to_where_the_rep_worked(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.show_notice(Notice(NoticeKind.NOW, block(), AT), runs=False, private=False)
    desk.bar.later.setFocus()
    desk.bar.show_notice(None, runs=False, private=False)
    assert QApplication.focusWidget() is desk.field


def test_no_deal_is_named_in_private(desk: Desk) -> None:
    one = replace(block(), account="<b>Hafen</b>")
    desk.bar.show_notice(Notice(NoticeKind.NOW, one, AT), runs=False, private=False)
    assert "<b>Hafen</b>" in desk.bar.text
    desk.bar.show_notice(Notice(NoticeKind.NOW, one, AT), runs=False, private=True)
    assert desk.bar.text == "Now: Chase a proof, planned for 11:00"


def test_while_others_look_on_a_meeting_is_not_named(desk: Desk) -> None:
    notice = Notice(NoticeKind.MEETING_OVER, MEETING, MEETING.ends_at)
    desk.bar.show_notice(notice, runs=False, private=False)
    assert (desk.bar.text, buttons(desk.bar)) == (
        "Discovery is over. What came of it?",
        ["Answer", "Later"],
    )
    desk.bar.show_notice(notice, runs=False, private=True)
    assert desk.bar.text == "The meeting is over. What came of it?"
