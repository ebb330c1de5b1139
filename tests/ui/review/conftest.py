# SPDX-License-Identifier: MIT
"""A desk for each test, on a file of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.review.meeting_desk import MeetingDesk
from tests.ui.review.reviewing import ReviewDesk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[ReviewDesk]:
    """Return a desk on a Thursday, at five in the afternoon."""
    made = ReviewDesk(tmp_path, qtbot)
    yield made
    made.bridge.close()


@pytest.fixture
def rep(tmp_path: Path, qtbot: QtBot) -> Iterator[MeetingDesk]:
    """Return a rep with meetings and blocks on that day."""
    made = MeetingDesk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()
