# SPDX-License-Identifier: MIT
"""The studio in which pictures are drawn."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.shots.studio import Studio
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_a_studio_that_is_closed_leaves_no_window_to_be_dressed(tmp_path: Path, qtbot: QtBot) -> None:
    before = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    studio = Studio(tmp_path / "data")
    studio.window.show()
    studio.close()
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)] == before
