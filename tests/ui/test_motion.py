# SPDX-License-Identifier: MIT
"""Reduced motion: what would slide is at once where it ends, as the rep or the system wants it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QProgressBar

from rider.settings import MOTION, Settings
from tests.ui.desk import Desk
from ui import motion
from ui.shell.pages import SETTINGS
from ui.widgets.busy import BusyDialog
from ui.widgets.sheet import SideSheet
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the application as it was found."""
    yield
    motion.choose(qapp, motion.SYSTEM)


def moving(window: MainWindow) -> list[QAbstractAnimation]:
    """Return all that moves in a window."""
    running = QAbstractAnimation.State.Running
    return [one for one in window.findChildren(QAbstractAnimation) if one.state() is running]


def right_edge(sheet: SideSheet) -> int:
    return sheet.panel.mapTo(sheet, QPoint(sheet.panel.width(), 0)).x()


def test_with_reduced_motion_a_sheet_is_at_once_where_it_ends(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    Settings().set(MOTION, motion.REDUCED)
    window = desk.open()
    window.flows.open_deal(deal_id)
    assert moving(window) == []
    assert right_edge(window.flows.side) == window.flows.side.width()


def test_with_full_motion_a_sheet_slides_in(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    Settings().set(MOTION, motion.FULL)
    window = desk.open()
    window.flows.open_deal(deal_id)
    slide = moving(window)
    assert len(slide) == 1
    assert right_edge(window.flows.side) > window.flows.side.width()
    slide[0].setCurrentTime(slide[0].totalDuration())
    assert right_edge(window.flows.side) == window.flows.side.width()


def test_the_choice_holds_from_the_moment_it_is_made(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    Settings().set(MOTION, motion.FULL)
    window = desk.open()
    window.show_page(SETTINGS)
    buttons = window.settings_page.field(MOTION).findChildren(QAbstractButton)
    QTest.mouseClick(next(b for b in buttons if b.text() == "Reduced"), Qt.MouseButton.LeftButton)
    assert Settings().get(MOTION) == motion.REDUCED
    window.flows.open_deal(deal_id)
    assert moving(window) == []


@pytest.mark.parametrize(("chosen", "most"), [(motion.REDUCED, 1), (motion.FULL, 0)])
def test_a_bar_that_waits_runs_to_and_fro_only_with_full_motion(
    qapp: QApplication, desk: Desk, chosen: str, most: int
) -> None:
    window = desk.open()
    motion.choose(qapp, chosen)
    shown = BusyDialog("Making a backup", window)
    bar = shown.findChildren(QProgressBar)[0]
    assert (bar.minimum(), bar.maximum()) == (0, most)
    shown.show_progress(3, 12)
    assert (bar.value(), bar.maximum()) == (3, 12)
