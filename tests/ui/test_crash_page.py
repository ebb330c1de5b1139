# SPDX-License-Identifier: MIT
"""A bug is shown with its report, whatever is broken, and never as a cascade of windows."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.crash.page import CrashPage
from ui.crash.reporter import CrashReporter

pytestmark = [
    pytest.mark.qt_no_exception_capture,  # these are for the reporter
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture
def reporter(qtbot: QtBot) -> Iterator[CrashReporter]:
    before = sys.excepthook, threading.excepthook
    made = CrashReporter()
    yield made
    sys.excepthook, threading.excepthook = before
    if made.page is not None:
        made.page.deleteLater()


def crash(text: str) -> None:
    try:
        raise KeyError(text)
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def crash_elsewhere(text: str) -> None:
    try:
        raise ValueError(text) from KeyError("what led to it")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def shown(reporter: CrashReporter, qtbot: QtBot) -> CrashPage:
    qtbot.waitUntil(lambda: reporter.page is not None)
    assert reporter.page is not None
    return reporter.page


class Broken(QWidget):
    """Fails whenever it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        raise RuntimeError("no colour")


def paint_again(broken: Broken, qtbot: QtBot) -> None:
    before = broken.painted
    broken.update()
    qtbot.waitUntil(lambda: broken.painted > before)
    QApplication.sendPostedEvents()


def test_the_report_is_copied_and_the_rep_goes_on(reporter: CrashReporter, qtbot: QtBot) -> None:
    crash("Dock scheduling")
    page = shown(reporter, qtbot)
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Rider ")
    assert "in crash" in copied
    assert copied.endswith("KeyError: 'Dock scheduling'")
    qtbot.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reporter.page is None)


def test_what_led_to_a_bug_stands_before_it(reporter: CrashReporter, qtbot: QtBot) -> None:
    crash_elsewhere("the bug itself")
    told = shown(reporter, qtbot).report.toPlainText()
    assert told.index("what led to it") < told.index("the bug itself")


def test_a_widget_that_cannot_be_painted_opens_one_window(reporter: CrashReporter, qtbot: QtBot) -> None:
    broken = Broken()
    qtbot.addWidget(broken)
    broken.show()
    page = shown(reporter, qtbot)
    for _ in range(3):
        paint_again(broken, qtbot)
    qtbot.waitUntil(lambda: page.told.startswith("The same happened"))
    pages = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashPage) and w.isVisible()]
    assert pages == [page]
    assert page.report.toPlainText().count("RuntimeError: no colour") == 1
    qtbot.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reporter.page is None)
    paint_again(broken, qtbot)
    assert reporter.page is None, "the same bug only counts from now on"


def test_another_bug_meanwhile_stands_below_the_first(reporter: CrashReporter, qtbot: QtBot) -> None:
    crash("first")
    page = shown(reporter, qtbot)
    crash_elsewhere("second")
    qtbot.waitUntil(lambda: "second" in page.report.toPlainText())
    assert "first" in page.report.toPlainText()


def test_a_bug_in_a_thread_is_shown_by_the_window_s_own(reporter: CrashReporter, qtbot: QtBot) -> None:
    def work() -> None:
        raise ZeroDivisionError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "in a thread" in shown(reporter, qtbot).report.toPlainText()


def test_at_start_there_is_nothing_to_go_on_with(reporter: CrashReporter, qtbot: QtBot) -> None:
    try:
        raise RuntimeError("at start")
    except RuntimeError as error:
        reporter.take_at_start(error)
    page = shown(reporter, qtbot)
    assert not page.go_on.isVisible()
    QTimer.singleShot(0, page.quit.click)
    assert QApplication.exec() == 0
    # The last window that closes asks for the end as well, which would end every loop of the tests to come.
    QCoreApplication.removePostedEvents(None, QEvent.Type.Quit.value)
