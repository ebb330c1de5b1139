# SPDX-License-Identifier: MIT
"""The log tells where something failed and of which kind it was, and never what the rep has written."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from rider.file import DataFolder
from rider.service.session import open_rider
from tests import builders
from ui.crash.log import FILES, MOST_BYTES, PrivateFile, place_in_qt

ROOT = Path(__file__).parents[2]
NAME = "Zebra Quartz"

FAILING = """
import os, sys, threading
os.umask(0o022)  # whatever the rights that a desktop gives by default
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from rider.domain.errors import FileError
from ui.crash.page import CrashPage

name = sys.argv[2]

class Broken(QWidget):
    def paintEvent(self, event):
        raise KeyError(f"{name} in a paint event")

def refuse():
    raise FileError(f"{name} is refused")

def fail_with_cause():
    try:
        raise ValueError(f"{name} was the cause")
    except ValueError as error:
        raise RuntimeError(f"{name} failed") from error

def fail_in_thread():
    raise ZeroDivisionError(f"{name} in a thread")

def warn():
    qWarning(f"{name} said to Qt")
    qWarning(f"Q{name}: said to Qt")
    QFont().setPointSize(-3)

def end():
    print([type(w).__name__ for w in QApplication.topLevelWidgets() if isinstance(w, CrashPage)])
    QApplication.exit(0)

def go_wrong():
    window = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow")
    window.broken = Broken()
    window.broken.show()
    threading.Thread(target=fail_in_thread).start()
    for ms, wrong in enumerate((refuse, fail_with_cause, warn)):
        QTimer.singleShot(ms, wrong)
    window._bridge.move("0" * 32, name)
    QTimer.singleShot(500, end)

from ui.start import application, run
application()
QTimer.singleShot(1500, go_wrong)
sys.exit(run(sys.argv[1], smoke=False))
"""


def test_no_name_of_a_deal_comes_into_the_log_by_refusals_bugs_and_what_qt_says(folder: DataFolder) -> None:
    store = open_rider(folder)
    builders.deal(store, NAME)
    store.close()
    state = Path(os.environ["XDG_STATE_HOME"])
    done = subprocess.run(
        [sys.executable, "-c", FAILING, str(folder.path), NAME],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["['CrashPage']"], "one window for all of them"
    (log,) = state.rglob("rider.log")
    written = log.read_text("utf-8")
    for kind in ("refused: FileError", "KeyError", "ValueError", "RuntimeError", "ZeroDivisionError"):
        assert kind in written, written
    assert "Qt warning: default QFont::setPointSize" in written
    assert f"{NAME} said to Qt" in done.stderr, "the terminal has it all"
    for word in NAME.split():
        assert word not in written
    if os.name == "posix":
        assert stat.S_IMODE(log.stat().st_mode) == 0o600
        assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


BROKEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.window
from ui.crash.page import CrashPage
from ui.start import application, run

def fail(*_): raise LookupError(sys.argv[2])

def quit_it():
    page = next(w for w in QApplication.topLevelWidgets() if isinstance(w, CrashPage))
    print(page.report.toPlainText().splitlines()[-1], page.go_on.isVisible())
    page.quit.click()

ui.window.MainWindow.refresh = fail
application()
QTimer.singleShot(800, quit_it)
sys.exit(run(sys.argv[1], smoke=False))
"""


def test_a_bug_at_start_is_shown_and_ends_with_the_window_that_shows_it(folder: DataFolder) -> None:
    open_rider(folder).close()
    done = subprocess.run(
        [sys.executable, "-c", BROKEN, str(folder.path), NAME],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout.splitlines() == [f"LookupError: {NAME} False"]
    (log,) = Path(os.environ["XDG_STATE_HOME"]).rglob("rider.log")
    assert "LookupError" in log.read_text("utf-8")
    assert NAME not in log.read_text("utf-8")


def test_the_log_rotates_and_stays_private(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir(mode=0o755)
    (folder / "rider.log").write_text("from an older Rider\n")
    (folder / "rider.log").chmod(0o644)
    handler = PrivateFile(folder)
    import logging

    line = logging.LogRecord("rider", logging.ERROR, "", 0, "bug: KeyError in a place " + "·" * 400, (), None)
    for _ in range(2 + (FILES + 1) * MOST_BYTES // 800):
        handler.emit(line)
    handler.close()
    files = sorted(folder.iterdir())
    assert [f.name for f in files] == ["rider.log", "rider.log.1", "rider.log.2", "rider.log.3"]
    assert all(f.stat().st_size <= MOST_BYTES for f in files)
    if os.name == "posix":
        assert {stat.S_IMODE(f.stat().st_mode) for f in files} == {0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("QFont::setPointSize: Point size <= 0 (-3), must be greater than 0", "QFont::setPointSize"),
        ("QObject::~QObject: Timers cannot be stopped", "QObject::~QObject"),
        ("QA: automation of Zebra Quartz", ""),
        ("Zebra::Quartz is no class of Qt's", ""),
        ("propagateSizeHints()", ""),
    ],
)
def test_of_what_qt_says_only_its_own_function_is_kept(message: str, place: str) -> None:
    assert place_in_qt(message) == place
