# SPDX-License-Identifier: MIT
"""What the stories of the deal panel stand on: a window over a real file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.settings import Settings
from tests.ui.panel.desk import Desk, make
from ui.bridge import Bridge
from ui.window import MainWindow


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock to move on; it begins long ago, as no record may be ahead of the machine."""
    return SteppedClock("Europe/Berlin", at=instant(date(2021, 11, 19)))


@pytest.fixture
def bridge(tmp_path: Path, clock: SteppedClock) -> Iterator[Bridge]:
    """Return a bridge to a fresh file."""
    made = Bridge(tmp_path / "data", clock)
    made.open()
    yield made
    made.close()


@pytest.fixture
def desk(bridge: Bridge, clock: SteppedClock, qtbot: QtBot) -> Desk:
    """Return a window with one deal on the board, whose panel is open."""
    deal_id = make(bridge)
    window = MainWindow(bridge, Settings())
    qtbot.addWidget(window)
    window.refresh()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made = Desk(window, bridge, clock, deal_id)
    made.open()
    return made
