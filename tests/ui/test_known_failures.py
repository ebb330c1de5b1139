# SPDX-License-Identifier: MIT
"""What fails and is no bug is said in a sentence, wherever it comes up."""

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from rider.domain.errors import FileError
from ui.crash.reporter import CrashReporter


@pytest.fixture
def reporter(qtbot: QtBot) -> Iterator[CrashReporter]:
    import threading

    before = sys.excepthook, threading.excepthook
    yield CrashReporter()
    sys.excepthook, threading.excepthook = before


def test_a_disk_that_cannot_be_read_is_told_in_a_sentence_and_is_no_bug(
    reporter: CrashReporter, qtbot: QtBot
) -> None:
    error = FileError("The data file cannot be read. Check the disk.")
    with qtbot.assertNotEmitted(reporter.crashed), qtbot.waitSignal(reporter.refused) as told:
        sys.excepthook(type(error), error, None)
    assert told.args == ["The data file cannot be read. Check the disk."]
