# SPDX-License-Identifier: MIT
"""What the stories of Focus stand on: a window over a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.focus.planner import FocusDesk


@pytest.fixture
def planner(tmp_path: Path, qtbot: QtBot) -> Iterator[FocusDesk]:
    """Return a rep on a Thursday at eight, before the window is opened."""
    made = FocusDesk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()
