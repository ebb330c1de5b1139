# SPDX-License-Identifier: MIT
"""The tray tells the minutes left where there is a tray, and traps nothing."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import MINUTE_MS, GapKind
from tests.ui.focus.blocks import running
from ui.blocks.running_state import Running
from ui.focus.tray import Tray, sign

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Tray(parent)
    made.kept = parent  # type: ignore[attr-defined]
    return made


def entries(tray: Tray) -> list[str]:
    return [a.text() for a in tray.menu.actions() if a.isVisible() and not a.isSeparator()]


def test_where_there_is_no_tray_there_is_no_icon(qtbot: QtBot) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()  # the offscreen platform has none
    assert Tray.where_there_is_one(QWidget()) is None


@pytest.mark.parametrize(
    ("clock", "shown"),
    [
        (running(), "34"),
        (running(left_ms=59_000), "0"),
        (running(left_ms=960 * MINUTE_MS), "99"),
        (running(left_ms=0, over_ms=4 * MINUTE_MS), "+4"),
        (running(left_ms=0, over_ms=40 * MINUTE_MS), "+9"),
    ],
)
def test_the_icon_shows_the_minutes_left(clock: Running, shown: str) -> None:
    assert sign(clock) == shown


def test_the_menu_offers_what_can_be_done_with_the_block_and_a_way_out(tray: Tray, qtbot: QtBot) -> None:
    tray.show_clock(running(), private=False)
    assert entries(tray) == ["Show Rider", "Pause", "Interrupted", "Finish", "Quit and keep the block"]
    for signal, text in (
        (tray.show_requested, "Show Rider"),
        (tray.pause_requested, "Pause"),
        (tray.interruption_requested, "Interrupted"),
        (tray.finish_requested, "Finish"),
        (tray.quit_requested, "Quit and keep the block"),
    ):
        with qtbot.waitSignal(signal):
            next(a for a in tray.menu.actions() if a.text() == text).trigger()


def test_the_menu_follows_the_clock(tray: Tray) -> None:
    tray.show_clock(running(is_paused=True), private=False)
    assert "Go on" in entries(tray)
    tray.show_clock(running(interruption=GapKind.INTERNAL), private=False)
    assert "Back to it" in entries(tray)
    tray.show_clock(None, private=False)
    assert entries(tray) == ["Show Rider", "Quit Rider"]


def test_the_tooltip_names_no_deal_in_private(tray: Tray) -> None:
    tray.show_clock(running(), private=False)
    assert tray.icon.toolTip() == "34 min left · Decision process clarified · Hafen Terminal"
    tray.show_clock(running(), private=True)
    assert tray.icon.toolTip() == "34 min left · Chase a proof"


def test_the_icon_is_drawn_anew_only_by_the_minute(tray: Tray) -> None:
    drawn = set()
    for second in range(90):
        tray.show_clock(running(left_ms=34 * MINUTE_MS - second * 1_000), private=False)
        drawn.add(tray.icon.icon().cacheKey())
    assert len(drawn) == 3
