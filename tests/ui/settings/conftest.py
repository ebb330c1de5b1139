# SPDX-License-Identifier: MIT
"""A rep at the settings, over a fresh file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.settings.choosing import SettingsDesk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[SettingsDesk]:
    made = SettingsDesk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()
