# SPDX-License-Identifier: MIT
"""What is chosen in the tray happens to the block, and quitting there is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import GapKind
from tests.ui.focus.running_desk import RunningDesk
from ui.focus.tray import Tray
from ui.running.tray import TrayWishes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")


@pytest.fixture
def tray(desk: RunningDesk) -> Tray:
    """Return a tray beside a block that runs, as where the system has one."""
    desk.plan()
    desk.press(Qt.Key.Key_S)
    made = Tray(desk.window)
    TrayWishes(made, desk.running)
    return made


def test_pause_and_go_on(tray: Tray, desk: RunningDesk) -> None:
    tray.pause_requested.emit()
    assert desk.running.now is not None
    assert desk.running.now.is_paused
    tray.pause_requested.emit()
    assert not desk.running.now.is_paused


def test_an_interruption_is_asked_about_in_the_window_and_ends_in_the_tray(
    tray: Tray, desk: RunningDesk
) -> None:
    desk.window.showMinimized()
    tray.interruption_requested.emit()
    assert not desk.window.isMinimized()
    desk.press(Qt.Key.Key_P)
    assert desk.running.now is not None
    assert desk.running.now.interruption is GapKind.PROSPECT_CALL
    tray.interruption_requested.emit()
    assert desk.running.now.interruption is None


def test_finish_asks_in_the_window(tray: Tray, desk: RunningDesk) -> None:
    tray.finish_requested.emit()
    assert any(m.isVisible() for m in desk.panel.findChildren(QMenu))
    assert desk.running.now is not None


def test_quit_is_wanted_of_whoever_ends_rider(tray: Tray, desk: RunningDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.running.quit_wanted):
        tray.quit_requested.emit()
