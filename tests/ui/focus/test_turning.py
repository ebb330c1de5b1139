# SPDX-License-Identifier: MIT
"""Focus while the file or the day turns: nothing of the one before is left, and nothing of it is lost."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from rider.domain.day import DAY_MS
from rider.domain.errors import RiderError
from rider.domain.focus.blocks import series_of
from tests.ui.focus.planner import DAY, FocusDesk
from tests.ui.focus.planning import meet, repeat
from ui.blocks.meeting_sheet import MeetingSheet
from ui.focus.block_sheet import BlockSheet
from ui.focus.calendar_sheet import CalendarSheet
from ui.focus.export_sheet import ExportBlocksSheet
from ui.focus.held_sheet import HeldSheet
from ui.focus.recovery_sheet import RecoverySheet
from ui.focus.week_sheet import WeekSheet
from ui.shell.pages import BOARD, FOCUS
from ui.widgets.frame import SheetFrame

SECOND_MS = 1_000


def look_into_the_sample(planner: FocusDesk) -> None:
    """Turn to the sample and back, with everything that goes then gone for good."""
    for sample in (True, False):
        planner.bridge.turn_to(sample=sample)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    planner.window.show_page(FOCUS)
    planner.settle()


def open_block(planner: FocusDesk) -> None:
    planner.flows.placing.open(planner.blocks()[-1].id)


def open_what_was_held(planner: FocusDesk) -> None:
    planner.flows.placing.open(planner.blocks()[0].id)


def open_meeting(planner: FocusDesk) -> None:
    agenda = planner.page.agenda
    assert agenda is not None
    planner.flows.meetings.open_meeting(agenda.meetings[0].id)


OPENED: tuple[tuple[Callable[[FocusDesk], None], type[SheetFrame]], ...] = (
    (open_block, BlockSheet),
    (open_what_was_held, HeldSheet),
    (open_meeting, MeetingSheet),
    (lambda planner: planner.flows.meetings.show_calendars(), CalendarSheet),
    (lambda planner: planner.flows.meetings.ask_export(), ExportBlocksSheet),
    (lambda planner: planner.flows.weeks.open(), WeekSheet),
)


@pytest.mark.parametrize(("opened", "kind"), OPENED)
def test_every_sheet_of_focus_opens_again_after_a_look_into_the_sample(
    planner: FocusDesk, opened: Callable[[FocusDesk], None], kind: type[SheetFrame]
) -> None:
    planner.plan(planner.place(9))
    planner.plan(planner.place(14))
    meet(planner, ("Call", planner.place(15)))
    planner.clock.at = planner.at(12)
    planner.open_focus()
    opened(planner)
    planner.sheet(kind)
    planner.window.flows.side.dismiss()
    look_into_the_sample(planner)
    opened(planner)
    planner.sheet(kind)


def test_the_clock_is_written_down_before_the_sample_takes_the_place_of_the_file(planner: FocusDesk) -> None:
    block = planner.plan(planner.place(8))
    planner.open_focus()
    running = planner.window.doors.focus.running
    running.start(block.id)
    planner.clock.at += 12 * SECOND_MS
    left_at = planner.clock.at
    look_into_the_sample(planner)
    session = planner.bridge.running_session()
    assert session is not None
    assert session.beat.wall_ms == left_at
    assert session.focus_ms == 12 * SECOND_MS
    assert running.clockwork.session is None
    planner.sheet(RecoverySheet)


def test_focus_shows_the_present_day_when_it_turned_out_of_sight(planner: FocusDesk) -> None:
    repeat(planner)
    page = planner.open_focus()
    planner.window.show_page(BOARD)
    planner.clock.at += DAY_MS
    planner.window.show_page(FOCUS)
    assert page.agenda is not None
    assert page.agenda.first == DAY + timedelta(days=1)
    assert [series_of(b.id) for b in planner.blocks()] == [None]  # a row, which no later edit reaches


def test_another_day_that_was_chosen_stays_in_view_when_the_day_turns(planner: FocusDesk) -> None:
    page = planner.open_focus()
    planner.flows.step(3)
    planner.window.show_page(BOARD)
    planner.clock.at += DAY_MS
    planner.window.show_page(FOCUS)
    assert page.agenda is not None
    assert page.agenda.first == DAY + timedelta(days=3)


def test_with_a_file_that_cannot_be_written_what_is_planned_is_told_all_the_same(
    planner: FocusDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = planner.plan(planner.place(8))
    planner.plan(planner.place(10), intent="They walk through the proposal")
    assert planner.bridge.start_block(first.id)
    planner.bridge.close()
    planner.bridge.open()
    planner.bridge.write_error = "Rider cannot write its file."
    monkeypatch.setattr(planner.bridge, "writer", refuse_to_write)
    planner.open_focus()
    running = planner.window.doors.focus.running
    assert running.panel.idle.is_coming
    planner.clock.at = planner.at(9, 52)
    running.signs.notices.look()
    assert running.signs.bar.isVisible()


def refuse_to_write() -> None:
    raise RiderError("Rider cannot write its file.")
