# SPDX-License-Identifier: MIT
"""Riders as processes of their own, which say line by line what happens to their windows."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
PATIENCE_S = 60

FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from rider.clock import system_clock
from rider.settings import Settings
from ui.bridge import Bridge
from ui.start import Start, application
app = application()
bridge = Bridge(sys.argv[1], system_clock())
bridge.open()
start = Start(app, bridge, Settings())
window = start.window

def tell(word):
    print(word, flush=True)

def tell_raised():
    QTest.qWaitForWindowActive(window, 5_000)
    shown, small, active = window.isVisible(), window.isMinimized(), window.isActiveWindow()
    tell(f"raised {shown=} {small=} {active=}")

def stand():
    if sys.argv[2] == "minimised":
        window.showMinimized()
    elif sys.argv[2] == "hidden":
        window.hide()
    start._first.raise_requested.connect(lambda: QTimer.singleShot(0, tell_raised))
    tell("ready")

bridge.ready.connect(stand)
start.show()
sys.exit(app.exec())
"""


def environment(**more: str) -> dict[str, str]:
    """Return what a Rider without a screen is started with."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **more}


@contextmanager
def first(folder: Path, stands: str = "usual", **more: str) -> Iterator[subprocess.Popen[str]]:
    """Start a Rider that has this folder; its window stands as usual, minimised or hidden."""
    command = [sys.executable, "-c", FIRST, str(folder), stands]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(**more), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert heard(process) == "ready", process.stderr.read() if process.stderr else ""
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str]) -> str:
    """Return the next line that a process says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def second(folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Start Rider once more, as the rep does, and wait until it has ended."""
    return run([sys.executable, "-m", "ui.app", "--data", str(folder)], **more)


def run(command: list[str], **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command without a screen until it has ended."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
