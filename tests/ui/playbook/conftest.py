# SPDX-License-Identifier: MIT
"""What the tests of the page of playbooks stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.playbook.rules_desk import RulesDesk


@pytest.fixture
def rules(tmp_path: Path, qtbot: QtBot) -> Iterator[RulesDesk]:
    """Return a rep at a fresh file, before the window is opened."""
    made = RulesDesk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()
