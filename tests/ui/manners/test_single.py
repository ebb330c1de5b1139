# SPDX-License-Identifier: MIT
"""A second start raises the first window and ends, whatever a crash or another user has left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rider.file import DataFolder
from rider.service.session import open_rider
from tests.ui.manners.processes import ROOT, environment, first, heard, run, second
from ui import single
from ui.single import Call, FirstInstance, call_first

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe on Windows leaves no file behind")

CALL = """
import sys
from pathlib import Path
from ui.single import call_first
print(call_first(Path(sys.argv[1])).name)
"""


@pytest.fixture
def made(folder: DataFolder) -> Path:
    """Return a data folder with a file in it."""
    open_rider(folder).close()
    return folder.path


@pytest.fixture(autouse=True)
def own_runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the sockets of this test's Riders are."""
    place = tmp_path / "run"
    place.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
    return place


@pytest.mark.parametrize("stands", ["usual", "minimised", "hidden"])
def test_a_second_start_raises_the_first_window_and_ends(made: Path, stands: str) -> None:
    with first(made, stands) as process:
        again = second(made)
        assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
        told = heard(process)
        assert told.startswith("raised shown=True small=False")
        # The offscreen platform gives a window that was hidden no activation of its own.
        assert told.endswith("active=True") or stands == "hidden"


def test_the_way_by_which_the_folder_is_reached_makes_no_difference(made: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(made)
    with first(made) as process:
        assert second(link).returncode == 0
        assert heard(process).startswith("raised")


def test_after_a_first_one_that_was_killed_the_next_start_is_the_first(made: Path, own_runtime: Path) -> None:
    with first(made) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert list(own_runtime.iterdir()), "the socket is left behind"
        assert call_first(made) is Call.NOBODY
        with first(made) as anew:
            assert second(made).returncode == 0
            assert heard(anew).startswith("raised")


def test_a_file_that_is_no_socket_stands_in_nobodys_way(made: Path) -> None:
    single._socket(made).write_text("left by something else", "utf-8")
    assert call_first(made) is Call.NOBODY
    with first(made):
        assert call_first(made) is Call.HEARD


def test_a_rider_of_another_folder_is_not_meant(made: Path, tmp_path: Path) -> None:
    other = DataFolder(tmp_path / "other")
    open_rider(other).close()
    with first(made):
        assert call_first(other.path) is Call.NOBODY
        assert call_first(tmp_path / "not there yet") is Call.NOBODY


def test_a_socket_of_another_user_is_never_spoken_to(
    made: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    listening = FirstInstance(made)
    assert single._may_listen(made)
    monkeypatch.setattr(os, "getuid", lambda: os.stat(made).st_uid + 1)
    assert call_first(made) is Call.NOBODY
    listening.deleteLater()


def test_a_first_one_that_hangs_is_told_of_and_the_second_does_not_go_on(made: Path) -> None:
    with first(made) as process:
        process.send_signal(signal.SIGSTOP)
        done = run([sys.executable, "-c", CALL, str(made)])
        process.send_signal(signal.SIGCONT)
        assert done.stdout.strip() == "SILENCE"


def test_the_right_to_come_forward_is_handed_on(
    made: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    listening = FirstInstance(made)
    with qtbot.waitSignal(listening.raise_requested, timeout=20_000):
        caller = subprocess.Popen(
            [sys.executable, "-c", CALL, str(made)],
            cwd=ROOT,
            env=environment(XDG_ACTIVATION_TOKEN="from-the-desktop"),
        )
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "from-the-desktop"
    caller.wait(20)
    listening.deleteLater()
