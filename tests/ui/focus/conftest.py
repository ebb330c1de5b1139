# SPDX-License-Identifier: MIT
"""What the stories of Focus stand on: a window over a real file, or the panel of the running block alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.focus.planner import FocusDesk
from tests.ui.focus.running_desk import RunningDesk


@pytest.fixture
def planner(tmp_path: Path, qtbot: QtBot) -> Iterator[FocusDesk]:
    """Return a rep on a Thursday at eight, before the window is opened."""
    made = FocusDesk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[RunningDesk]:
    """Return a rep with the panel before them."""
    made = RunningDesk(tmp_path / "data", qtbot)
    yield made
    made.running.clockwork.stop()
    made.bridge.close()
