# SPDX-License-Identifier: MIT
"""Closing ends Rider unless the rep wants it in the tray; nobody is trapped, and nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSystemTrayIcon

from rider.paths import config_folder
from rider.settings import CLOSE_TO_TRAY, YES
from tests.ui.desk import Desk
from ui.actions import Do
from ui.focus.tray import Tray
from ui.gate.sheet import GateSheet
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")

K = Qt.Key


class CloseByHand(QCloseEvent):
    """A press on the button that the window system draws, which only it can send."""

    def spontaneous(self) -> bool:
        return True


def close_by_hand(window: MainWindow) -> bool:
    """Close a window by its own button; say whether it went for good."""
    event = CloseByHand()
    window.closeEvent(event)
    if event.isAccepted():
        window.hide()
    return event.isAccepted()


@pytest.fixture
def has_tray(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return whether the system has a tray, to be changed; at first it has one."""
    there = [True]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: there[0])
    return there


def opened(desk: Desk, *, to_tray: bool = False) -> MainWindow:
    """Open the window once the file is open for writing, as after a start."""
    desk.make("Dock scheduling")
    window = desk.open()
    desk.bridge.ready.emit()
    if to_tray:
        window._settings.set(CLOSE_TO_TRAY, YES)
    return window


def tray(window: MainWindow) -> Tray:
    made = window.doors.focus.running.signs.tray
    assert made is not None
    return made


def went_for_good() -> bool:
    """Say whether a window was closed and not only hidden: then it has kept where it stood."""
    return (config_folder() / "window.ini").exists()


def entries(made: Tray) -> list[str]:
    return [a.text() for a in made.menu.actions() if a.isVisible() and not a.isSeparator()]


def test_by_default_closing_ends_rider_also_where_there_is_a_tray(desk: Desk, has_tray: list[bool]) -> None:
    window = opened(desk)
    assert close_by_hand(window)
    assert not tray(window).icon.isVisible()


def test_where_the_rep_wants_it_the_window_goes_into_the_tray_and_comes_back(
    desk: Desk, has_tray: list[bool]
) -> None:
    window = opened(desk, to_tray=True)
    assert not close_by_hand(window)
    assert not window.isVisible()
    assert tray(window).icon.isVisible()
    assert entries(tray(window)) == ["Show Rider", "Quit Rider"]
    tray(window).show_requested.emit()
    assert window.isVisible()
    assert not tray(window).icon.isVisible(), "the window itself is in sight"


def test_without_a_tray_closing_ends_rider_whatever_is_set(desk: Desk, has_tray: list[bool]) -> None:
    has_tray[0] = False
    window = opened(desk, to_tray=True)
    assert close_by_hand(window)


def test_a_tray_that_has_gone_brings_the_window_back(desk: Desk, has_tray: list[bool]) -> None:
    window = opened(desk, to_tray=True)
    close_by_hand(window)
    window.leaving.look_after_tray()
    assert not window.isVisible(), "there still is one"
    has_tray[0] = False
    window.leaving.look_after_tray()
    assert window.isVisible()
    assert close_by_hand(window), "and closing ends Rider now"


def test_a_tray_that_has_come_since_is_used(desk: Desk, has_tray: list[bool]) -> None:
    has_tray[0] = False
    window = opened(desk, to_tray=True)
    has_tray[0] = True
    assert not close_by_hand(window)
    assert tray(window).icon.isVisible()
    tray(window).quit_requested.emit()
    assert not window.isVisible()


def test_quit_in_the_trays_menu_ends_rider_whatever_is_set(desk: Desk, has_tray: list[bool]) -> None:
    window = opened(desk, to_tray=True)
    close_by_hand(window)
    assert not went_for_good(), "the place is kept as the window goes"
    next(a for a in tray(window).menu.actions() if a.text() == "Quit Rider").trigger()
    assert went_for_good()


def test_the_key_that_quits_acts_on_every_page_and_while_typing_whatever_is_set(
    desk: Desk, has_tray: list[bool]
) -> None:
    opened(desk, to_tray=True)
    for page in ("board", "focus", "review", "trends", "settings"):
        window = desk.open()
        window.show_page(page)
        desk.ctrl(K.Key_Q)
        assert not window.isVisible(), page
    window = desk.open()
    window.board.bar.field.setFocus()
    desk.ctrl(K.Key_Q)
    assert not window.isVisible()


def test_the_menu_in_the_header_quits(desk: Desk) -> None:
    window = opened(desk)
    window.header.more.entry(Do.QUIT).trigger()
    assert not window.isVisible()


def test_the_first_start_stands_alone_and_closing_it_ends_rider(desk: Desk, has_tray: list[bool]) -> None:
    window = opened(desk, to_tray=True)
    window.beginning.show_sample()
    window.pages.show_alone(window.settings_page)
    assert close_by_hand(window)


def test_what_was_typed_into_a_gate_is_kept_when_the_session_ends(desk: Desk, has_tray: list[bool]) -> None:
    deal_id = desk.make("Yard planning")
    window = opened(desk, to_tray=True)
    board = desk.bridge.board()
    window.flows.ask_gate(deal_id, board.columns[1].id)
    assert isinstance(window.flows.side.content, GateSheet)
    desk.type("They ship forty containers a day")
    window.leaving.end_session()
    kept = desk.bridge.deal(deal_id).draft
    assert kept is not None
    assert "forty containers" in kept
    assert window.close(), "nothing holds it up"
