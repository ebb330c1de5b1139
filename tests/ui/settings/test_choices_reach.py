# SPDX-License-Identifier: MIT
"""What is chosen in the settings holds at once where it belongs: notices, presenting, the end of the day."""

from contextlib import closing
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rider.cli import main
from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, NewBlock, NewSeries
from rider.domain.focus.shares import of_day
from rider.domain.review.answers import Period, ReviewForm
from rider.domain.trends import Asked, Window
from rider.reads.reader import Reader
from rider.settings import NOTICES, PRESENTING, WORKDAY_ENDS, Settings, rep_clock
from tests.ui.focus.planner import ZONE
from tests.ui.settings.choosing import SettingsDesk
from ui.focus.grid.scale import DayScale
from ui.shell.pages import BOARD, FOCUS, REVIEW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

THURSDAY = date(2021, 11, 25)
FRIDAY = THURSDAY + timedelta(days=1)


def ready(desk: SettingsDesk, qtbot: QtBot) -> None:
    """Open the window and wait until the file is open for writing, from when on blocks are told of."""
    desk.open()
    with qtbot.waitSignal(desk.bridge.ready):
        desk.bridge.load_services()
    desk.settle()


def said_in_focus(desk: SettingsDesk) -> str:
    """Return all that stands beside the days of Focus."""
    desk.window.show_page(FOCUS)
    desk.settle()
    panel = desk.window.doors.focus.running.panel
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if not label.isHidden())


# -- notices and presenting


def test_without_notices_no_block_is_told_of_and_focus_says_so(desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.plan(desk.place(8, 60))
    ready(desk, qtbot)
    bar = desk.window.doors.focus.running.signs.bar
    assert bar.isVisible()
    desk.open_settings()
    desk.choose(NOTICES, "no")
    assert not bar.isVisible()
    assert "Notices of blocks are off: see Settings." in said_in_focus(desk)
    desk.reopened()
    ready(desk, qtbot)
    assert not desk.window.doors.focus.running.signs.bar.isVisible()
    desk.open_settings()
    desk.choose(NOTICES, "yes")
    assert desk.window.doors.focus.running.signs.bar.isVisible()
    assert "Notices of blocks are off" not in said_in_focus(desk)


def test_presenting_is_one_switch_on_both_pages_and_outlives_a_restart(
    desk: SettingsDesk, qtbot: QtBot
) -> None:
    desk.plan(desk.place(8, 60), desk.make("Dock scheduling"))
    ready(desk, qtbot)
    page = desk.open_settings()
    desk.ctrl(Qt.Key.Key_P, shift=True)
    assert page.field(PRESENTING).stops()[0].property("checked")
    assert not desk.window.doors.focus.running.signs.bar.isVisible()
    desk.reopened()
    ready(desk, qtbot)
    assert desk.window.doors.focus.running.is_private
    assert "Presenting: notices are silent" in said_in_focus(desk)
    assert "Hafen" not in said_in_focus(desk)
    desk.open_settings()
    desk.choose(PRESENTING, "no")
    assert not desk.window.doors.focus.running.is_private
    assert "Hafen" in said_in_focus(desk)
    assert Settings().get(PRESENTING) == "no"


# -- the end of the day


def moved_in_the_night(desk: SettingsDesk) -> None:
    """Move one deal at half past one in the night after Thursday, and another at three."""
    desk.clock.at = instant(THURSDAY, 16, ZONE)
    first, second = desk.make("Dock scheduling"), desk.make("Yard planning")
    for deal_id, hour, minute in ((first, 1, 30), (second, 3, 0)):
        desk.clock.at = instant(FRIDAY, hour, ZONE) + minute * 60_000
        desk.prove(deal_id, "Discovery")
        stages = desk.bridge.deal(deal_id).pipeline.stages
        assert desk.bridge.move(deal_id, next(s.id for s in stages if s.name == "Discovery"))
    desk.clock.at += 10 * 60_000


def moves_of(desk: SettingsDesk, day: date) -> list[str]:
    """Return which deals the review of a day says moved."""
    review = desk.bridge.review(day, Period.DAY)
    return sorted({fact.deal_name for fact in review.facts if fact.day == day and fact.moves})


def moves_in_trends(desk: SettingsDesk) -> dict[date, int]:
    """Return on which days Trends says that something moved."""
    clock = desk.bridge.clock
    asked = Asked(Window(THURSDAY, FRIDAY + timedelta(days=1)), clock.now(), clock.zone, None)
    with closing(Reader(desk.bridge.folder, clock)) as reader:
        return {one.day: one.deals for one in reader.trends(asked).strip if one.deals}


def column(desk: SettingsDesk) -> DayScale:
    """Return the first column of Focus."""
    desk.window.show_page(FOCUS)
    desk.settle()
    return desk.page.grid.canvas.plan.days[0]


def moved_on_board(desk: SettingsDesk) -> tuple[list[str], str]:
    """Return the cards that the board says moved today, and what its strip says."""
    desk.window.show_page(BOARD)
    board = desk.window.board.board
    assert board is not None
    moved = sorted(c.name for column in board.columns for c in column.cards if c.moved_today)
    return moved, desk.window.board.bar.strip.text()


def test_the_end_of_the_day_is_chosen_and_every_page_tells_days_by_it_at_once(
    desk: SettingsDesk, qtbot: QtBot
) -> None:
    moved_in_the_night(desk)
    night = instant(FRIDAY, 3, ZONE) + 30 * MINUTE_MS
    assert desk.bridge.plan_block(NewBlock(BlockKind.ADMIN, night, night + 30 * MINUTE_MS))
    (block,) = desk.blocks(THURSDAY)
    ready(desk, qtbot)
    both = ["Dock scheduling", "Yard planning"]
    assert moved_on_board(desk)[0] == moves_of(desk, THURSDAY) == both
    assert "2 deals moved" in moved_on_board(desk)[1]
    assert moves_in_trends(desk) == {THURSDAY: 2}
    assert (column(desk).day, column(desk).begins) == (THURSDAY, instant(THURSDAY, 4, ZONE))
    assert of_day(desk.blocks(THURSDAY), THURSDAY, desk.clock.zone) == (block,)
    desk.window.show_page(REVIEW)
    desk.open_settings()
    desk.choose(WORKDAY_ENDS, "02:00")
    assert moved_on_board(desk)[0] == moves_of(desk, FRIDAY) == ["Yard planning"]
    assert "1 deal moved" in moved_on_board(desk)[1]
    assert moves_of(desk, THURSDAY) == ["Dock scheduling"]
    assert moves_in_trends(desk) == {THURSDAY: 1, FRIDAY: 1}
    assert [len(one.moved) for one in desk.bridge.past_days(THURSDAY, 2)] == [1, 1]
    assert (column(desk).day, column(desk).begins) == (FRIDAY, instant(FRIDAY, 2, ZONE))
    assert column(desk).hours[0].label == "02:00"
    assert [b.id for b in of_day(desk.blocks(FRIDAY), FRIDAY, desk.clock.zone)] == [block.id]
    desk.window.show_page(REVIEW)
    assert desk.window.doors.review.inside.course.first == FRIDAY


def test_a_block_ends_where_the_rep_lets_the_day_end(desk: SettingsDesk) -> None:
    desk.clock.at = instant(THURSDAY, 16, ZONE)
    late = NewBlock(BlockKind.ADMIN, instant(FRIDAY, 1, ZONE), instant(FRIDAY, 3, ZONE))
    desk.bridge.take_workday_end(2 * 60)
    refused = QSignalSpy(desk.bridge.refused)
    assert not desk.bridge.plan_block(late)
    assert refused.at(0)[0].sentence == "A block ends within its workday, by 02:00 in the morning."
    desk.bridge.take_workday_end(3 * 60)
    assert desk.bridge.plan_block(late)


def test_a_block_that_repeats_at_night_keeps_its_days_and_its_time_on_the_wall(desk: SettingsDesk) -> None:
    desk.clock.at = instant(THURSDAY, 16, ZONE)
    zone = desk.clock.zone
    rule = NewSeries(BlockKind.ADMIN, frozenset({0}), 150, 30, zone, from_day=FRIDAY)  # Mondays, 02:30
    assert desk.bridge.plan_series(rule)
    monday = THURSDAY + timedelta(days=4)
    (block,) = desk.blocks(monday)
    assert (block.series_day, block.starts_at) == (
        monday,
        instant(monday + timedelta(days=1), 2, ZONE) + 30 * MINUTE_MS,
    )
    desk.bridge.take_workday_end(2 * 60)
    (block,) = desk.blocks(monday)
    assert (block.series_day, block.starts_at) == (monday, instant(monday, 2, ZONE) + 30 * MINUTE_MS)


def test_the_command_line_reads_the_same_end_of_the_day(
    desk: SettingsDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    Settings().set(WORKDAY_ENDS, "02:30")
    assert rep_clock().zone.ends_minute == 150
    desk.make("Dock scheduling")
    assert main(["trends", "--data", str(desk.bridge.folder.path), "--window", "all"]) == 0
    assert "as of" in capsys.readouterr().out


def test_what_was_answered_for_a_day_stays_with_it(desk: SettingsDesk) -> None:
    moved_in_the_night(desk)
    assert desk.bridge.finish_review(Period.DAY, THURSDAY, ReviewForm.SHORT, [])
    desk.bridge.take_workday_end(2 * 60)
    assert desk.bridge.review(THURSDAY, Period.DAY).reviews
    assert not desk.bridge.review(FRIDAY, Period.DAY).reviews
