# SPDX-License-Identifier: MIT
"""What the stories of the deal panel stand on: a window over a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.panel.desk import PanelDesk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PanelDesk]:
    """Return a rep with one deal on the board, whose panel is open."""
    made = PanelDesk(tmp_path / "data", qtbot)
    made.open()
    made.open_panel()
    yield made
    made.bridge.close()
