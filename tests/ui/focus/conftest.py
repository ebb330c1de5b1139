# SPDX-License-Identifier: MIT
"""What the tests of the running block stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.focus.running_desk import RunningDesk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[RunningDesk]:
    """Return a rep with the panel before them."""
    made = RunningDesk(tmp_path / "data", qtbot)
    yield made
    made.running.clockwork.stop()
    made.bridge.close()
