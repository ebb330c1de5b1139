# SPDX-License-Identifier: MIT
"""The window is found again where it stood, on a screen that is there and by a title that can be gripped."""

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.ui.manners.processes import ROOT, environment

STAND = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from ui.shell.place import keep_place, restore_place
app = QApplication([])
window = QWidget()
restore_place(window, QSize(1280, 800))
what = sys.argv[1]
if what == "maximise":
    window.showMaximized()
else:
    window.show()
app.processEvents()
if what.startswith("move"):
    _, left, top, wide, high = what.split()
    window.setGeometry(int(left), int(top), int(wide), int(high))
    app.processEvents()
here, frame = window.geometry(), window.frameGeometry()
print(here.x(), here.y(), here.width(), here.height(), int(window.isMaximized()), frame.y())
keep_place(window)
"""


_FRAME = 4
"""How thick the frame is that the offscreen platform draws around a window."""


class Screen(NamedTuple):
    """A screen of the offscreen platform, in device pixels."""

    x: int = 0
    y: int = 0
    wide: int = 1920
    high: int = 1080


class Stood(NamedTuple):
    """Where a window stood, without its frame, and where its frame begins."""

    x: int
    y: int
    wide: int
    high: int
    maximised: int
    frame_top: int


def stand(tmp_path: Path, screens: list[Screen], what: str = "", scale: str = "1") -> Stood:
    """Open a window in a process of its own on these screens, do something with it, and close it."""
    told = [
        {
            "name": f"screen{n}",
            "x": s.x,
            "y": s.y,
            "width": s.wide,
            "height": s.high,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
        }
        for n, s in enumerate(screens)
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": told}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", STAND, what],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM=f"offscreen:configfile={config}", QT_SCALE_FACTOR=scale),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return Stood(*map(int, done.stdout.split()))


def in_reach(stood: Stood, screen: Screen) -> bool:
    """Say whether the title is within a screen's height, and enough of it within its width."""
    shown = min(stood.x + stood.wide, screen.x + screen.wide) - max(stood.x, screen.x)
    return screen.y <= stood.frame_top <= screen.y + screen.high - 24 and shown >= 96


def test_a_window_comes_back_where_it_stood(tmp_path: Path) -> None:
    left = stand(tmp_path, [Screen()], "move 300 200 1100 700")
    assert stand(tmp_path, [Screen()]) == left
    assert left[:4] == (300, 200, 1100, 700)


def test_it_comes_back_on_a_second_screen_also_left_of_and_above_the_first(tmp_path: Path) -> None:
    screens = [Screen(), Screen(-1600, -900, 1600, 900)]
    left = stand(tmp_path, screens, "move -1500 -800 1000 600")
    found = stand(tmp_path, screens)
    assert found[2:4] == left[2:4] == (1000, 600)
    assert all(abs(one - other) <= _FRAME for one, other in zip(found[:2], left[:2], strict=True))
    assert in_reach(found, screens[1])


@pytest.mark.parametrize("gone", [Screen(1920, 0), Screen(-1600, -900, 1600, 900), Screen(0, 1080)])
def test_where_its_screen_is_gone_it_comes_onto_another(tmp_path: Path, gone: Screen) -> None:
    stand(tmp_path, [Screen(), gone], f"move {gone.x + 200} {gone.y + 150} 1000 600")
    found = stand(tmp_path, [Screen()])
    assert in_reach(found, Screen())
    assert (found.wide, found.high) == (1000, 600)
    assert found.x >= 0
    assert found.x + found.wide <= 1920


def test_on_a_smaller_screen_it_is_as_small_as_that(tmp_path: Path) -> None:
    small = Screen(0, 0, 1024, 680)
    stand(tmp_path, [Screen()], "move 100 100 1700 900")
    found = stand(tmp_path, [small])
    assert in_reach(found, small)
    assert found.wide <= 1024
    assert found.high <= 680
    assert found.x >= 0
    assert found.y + found.high <= 680


@pytest.mark.parametrize("place", ["300 -200", "300 1075", "-990 200", "1890 200", "-5000 -5000"])
def test_a_title_out_of_reach_comes_back_into_it(tmp_path: Path, place: str) -> None:
    stand(tmp_path, [Screen()], f"move {place} 1000 600")
    found = stand(tmp_path, [Screen()])
    assert in_reach(found, Screen())
    assert (found.wide, found.high) == (1000, 600)


def test_one_that_was_maximised_is_so_again_and_goes_back_to_its_usual_size(tmp_path: Path) -> None:
    stand(tmp_path, [Screen()], "move 300 200 1100 700")
    stand(tmp_path, [Screen()], "maximise")
    found = stand(tmp_path, [Screen()])
    assert found.maximised
    smaller = stand(tmp_path, [Screen(0, 0, 1280, 720)])
    assert smaller.maximised
    assert smaller.wide <= 1280


def test_on_a_screen_of_another_scale_it_is_within_it(tmp_path: Path) -> None:
    stand(tmp_path, [Screen(0, 0, 3840, 2160)], "move 2500 1500 1200 600")
    found = stand(tmp_path, [Screen(0, 0, 3840, 2160)], scale="2")
    inside = Screen(0, 0, 1920, 1080)
    assert in_reach(found, inside)
    assert found.wide <= inside.wide


def test_what_was_kept_by_another_program_or_damaged_counts_as_nothing(tmp_path: Path) -> None:
    usual = stand(tmp_path, [Screen()])
    from rider.paths import config_folder

    kept = config_folder() / "window.ini"
    kept.write_text("[General]\ngeometry=@ByteArray(nonsense)\n", "utf-8")
    assert stand(tmp_path, [Screen()]) == usual
    kept.write_bytes(b"\xff\x00[")
    assert stand(tmp_path, [Screen()]) == usual
