# SPDX-License-Identifier: MIT
"""The pause at the end of a day: calm, put off twice at most, and never in the way."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Ending
from rider.domain.review.answers import Period, ReviewForm
from rider.settings import OFF, REVIEW_AT, WORK_DAYS, Settings
from tests.ui.focus.running_desk import ZONE, RunningDesk
from ui.focus.tray import Tray
from ui.review.pause import Pause
from ui.running.tray import TrayWishes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")

FRIDAY = date(2021, 11, 19)


class PauseDesk(RunningDesk):
    """A rep on a Friday, whose working hours end at five, with the pause above the page."""

    pause: Pause
    reviews = False

    def _is_reviewing(self) -> bool:
        return self.reviews

    def hang(self) -> Pause:
        """Put the pause above the page, as the window does once the file is open for writing."""
        pause = Pause(self.bridge, Settings(), self.running, self._is_reviewing)
        column = self.window.layout()
        assert column is not None
        column.addWidget(pause.bar)
        pause.look()
        self.pause = pause
        return pause

    def at(self, hour: int, minute: int = 0, day: date = FRIDAY) -> bool:
        """Let it be so late, and return whether the pause is shown then."""
        self.clock.at = instant(day, hour, ZONE) + minute * MINUTE_MS
        self.pause.look()
        return self.pause.bar.isVisible()

    def buttons(self) -> list[str]:
        """Return what the bar offers."""
        return [b.text() for b in self.pause.bar.findChildren(QPushButton) if not b.isHidden()]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PauseDesk]:
    Settings().set(WORK_DAYS, "mon,tue,wed,thu,fri")
    made = PauseDesk(tmp_path / "data", qtbot)
    made.hang()
    yield made
    made.pause.stop()
    made.running.clockwork.stop()
    made.bridge.close()


def test_it_comes_when_the_working_hours_end_and_leaves_the_focus_where_it_is(desk: PauseDesk) -> None:
    desk.window.field.setFocus()
    assert not desk.at(16, 59)
    assert desk.at(17)
    assert desk.pause.bar.text == desk.pause.bar.accessibleName() == "Time to close the day. What moved?"
    assert desk.buttons() == ["Review now", "In 15 minutes", "Not today"]
    assert QApplication.focusWidget() is desk.window.field
    assert desk.window.isEnabled(), "it is never a lock"


def test_it_wakes_up_for_the_moment_and_otherwise_every_few_minutes(desk: PauseDesk) -> None:
    desk.at(16, 59)
    assert desk.pause.wakes_in_ms == MINUTE_MS
    desk.at(12)
    assert MINUTE_MS < desk.pause.wakes_in_ms <= 5 * MINUTE_MS


def test_a_time_of_ones_own_holds_and_off_means_never(desk: PauseDesk) -> None:
    settings = Settings()
    settings.set(REVIEW_AT, "18:30")
    desk.pause = Pause(desk.bridge, settings, desk.running, desk._is_reviewing)
    assert not desk.at(18, 29)
    desk.window.layout().addWidget(desk.pause.bar)  # type: ignore[union-attr]
    assert desk.at(18, 30)
    settings.set(REVIEW_AT, OFF)
    assert not desk.at(18, 31)


def test_put_off_twice_it_can_only_be_left_the_third_time(desk: PauseDesk, qtbot: QtBot) -> None:
    assert desk.at(17)
    qtbot.mouseClick(desk.pause.bar.snooze, Qt.MouseButton.LeftButton)
    assert not desk.pause.bar.isVisible()
    assert [desk.at(17, 14), desk.at(17, 15)] == [False, True]
    qtbot.mouseClick(desk.pause.bar.snooze, Qt.MouseButton.LeftButton)
    assert [desk.at(17, 29), desk.at(17, 30)] == [False, True]
    assert desk.buttons() == ["Review now", "Not today"]
    qtbot.mouseClick(desk.pause.bar.leave, Qt.MouseButton.LeftButton)
    assert [desk.at(18), desk.at(23)] == [False, False]


def test_what_was_put_off_is_remembered_over_a_restart_of_the_same_day(desk: PauseDesk, qtbot: QtBot) -> None:
    desk.at(17)
    qtbot.mouseClick(desk.pause.bar.snooze, Qt.MouseButton.LeftButton)
    desk.pause.stop()
    desk.close()
    desk.start_again(5)
    desk.hang()
    assert [desk.at(17, 6), desk.at(17, 16)] == [False, True]
    qtbot.mouseClick(desk.pause.bar.snooze, Qt.MouseButton.LeftButton)
    desk.pause.stop()
    desk.close()
    desk.start_again(60)
    desk.hang()
    assert desk.pause.bar.isVisible()
    assert desk.buttons() == ["Review now", "Not today"]


def test_the_next_working_day_begins_anew_and_days_off_have_none(desk: PauseDesk, qtbot: QtBot) -> None:
    desk.at(17)
    qtbot.mouseClick(desk.pause.bar.leave, Qt.MouseButton.LeftButton)
    assert not desk.at(17, day=date(2021, 11, 20))
    assert desk.at(17, day=date(2021, 11, 22))
    assert desk.buttons() == ["Review now", "In 15 minutes", "Not today"]


def test_it_goes_with_the_day_at_four_in_the_morning(desk: PauseDesk) -> None:
    assert desk.at(17, day=date(2021, 11, 18))
    assert [desk.at(3, 59), desk.at(4)] == [True, False]


@pytest.mark.parametrize("form", [ReviewForm.SHORT, ReviewForm.DAY_OFF])
def test_a_day_that_is_reviewed_or_off_is_not_reminded_of(desk: PauseDesk, form: ReviewForm) -> None:
    assert desk.at(17)
    assert desk.bridge.finish_review(Period.DAY, FRIDAY, form)
    assert not desk.pause.bar.isVisible()
    assert not desk.at(17, 20)


def test_review_now_leads_there_and_is_not_asked_again(desk: PauseDesk, qtbot: QtBot) -> None:
    desk.at(17)
    with qtbot.waitSignal(desk.pause.review_requested):
        qtbot.mouseClick(desk.pause.bar.review, Qt.MouseButton.LeftButton)
    assert not desk.at(17, 30)


def test_at_the_review_itself_nobody_is_reminded_of_it(desk: PauseDesk) -> None:
    desk.reviews = True
    assert not desk.at(17)
    desk.reviews = False
    assert desk.at(17, 3)


def test_while_others_look_on_it_keeps_quiet(desk: PauseDesk) -> None:
    desk.running.present(True)
    assert not desk.at(17)
    desk.running.present(False)
    assert desk.pause.bar.isVisible()
    desk.running.present(True)
    assert not desk.pause.bar.isVisible()


def test_while_a_block_runs_it_waits_for_its_end(desk: PauseDesk) -> None:
    block_id = desk.plan(7 * 60)
    desk.at(16, 30)
    desk.running.start(block_id)
    assert not desk.at(17)
    assert not desk.at(18, 30)
    desk.running.end(Ending.ON_TIME)
    assert desk.pause.bar.isVisible()


def test_a_clock_that_jumps_and_a_machine_that_slept_are_seen_at_the_next_look(desk: PauseDesk) -> None:
    assert not desk.at(9)
    assert desk.at(22), "it slept through five o'clock"
    assert not desk.at(16), "the clock was set back"


def test_while_another_notice_stands_it_waits_until_that_is_answered(desk: PauseDesk, qtbot: QtBot) -> None:
    desk.plan(7 * 60 + 30)  # half past four
    assert not desk.at(16, 59)
    desk.running.signs.notices.look()
    assert desk.running.signs.bar.isVisible()
    assert not desk.at(17)
    qtbot.mouseClick(desk.running.signs.bar.later, Qt.MouseButton.LeftButton)
    assert desk.pause.bar.isVisible(), "at once, not at the next look"


def test_a_notice_that_comes_later_takes_its_place_for_as_long_as_it_stands(
    desk: PauseDesk, qtbot: QtBot
) -> None:
    tray = desk.running.signs.tray = Tray(desk.window)
    desk.plan(8 * 60 + 20)
    assert desk.at(17)
    desk.window.hide()
    desk.clock.at += 10 * MINUTE_MS
    desk.running.signs.notices.look()
    assert desk.pause.bar.isHidden()
    assert tray.icon.isVisible(), "what the tray says of the block stays"
    desk.window.show()
    qtbot.mouseClick(desk.running.signs.bar.later, Qt.MouseButton.LeftButton)
    assert desk.pause.bar.isVisible()


def test_answered_by_key_the_focus_goes_back_to_where_the_rep_worked(desk: PauseDesk) -> None:
    desk.window.field.setFocus()
    desk.at(17)
    desk.pause.bar.leave.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is desk.window.field


def test_quitting_is_not_in_its_way(desk: PauseDesk) -> None:
    desk.at(17)
    assert desk.window.close()


def test_where_the_window_is_not_looked_at_the_tray_tells_it_and_leads_to_the_window_as_it_is(
    desk: PauseDesk, qtbot: QtBot
) -> None:
    tray = desk.running.signs.tray = Tray(desk.window)
    TrayWishes(tray, desk.running)
    desk.window.hide()
    desk.at(17)
    assert tray.icon.isVisible()
    with qtbot.assertNotEmitted(desk.running.page_wanted):
        tray.show_requested.emit()
    assert desk.window.isVisible()
    qtbot.mouseClick(desk.pause.bar.leave, Qt.MouseButton.LeftButton)
    assert not tray.icon.isVisible()
