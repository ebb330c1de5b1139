# SPDX-License-Identifier: MIT
"""A rep who looks at Trends: a window over a real file, and the wait until its figures are there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from tests.ui.desk import open_window
from ui.bridge import Bridge
from ui.shell.pages import TRENDS
from ui.trends.cards import Card
from ui.trends.flows import TrendsFlows
from ui.trends.head import TrendsHead
from ui.trends.page import TrendsPage

_WAITS_MS = 20_000
S = TypeVar("S", bound=QWidget)


@contextmanager
def hosted(kind: type[S], width: int, qtbot: QtBot) -> Iterator[S]:
    """Show a sheet that stands for itself."""
    host = QWidget()
    qtbot.addWidget(host)
    sheet = kind(host)
    host.setFixedSize(width, 700)
    sheet.resize(host.size())
    host.show()
    yield sheet
    host.hide()


class TrendsDesk:
    """A window at the page of trends."""

    def __init__(self, folder: Path, qtbot: QtBot, clock: Clock) -> None:
        self.bridge = Bridge(folder, clock)
        self.bridge.open()
        self._qtbot = qtbot
        self.window = open_window(self.bridge, qtbot)
        self.window.resize(1440, 900)

    def look(self) -> None:
        """Turn to Trends and wait until its figures are there."""
        self.window.show_page(TRENDS)
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is counted any more."""
        self._qtbot.waitUntil(self._is_idle, timeout=_WAITS_MS)

    def _is_idle(self) -> bool:
        return not (self.inside.reading.is_busy or self.inside.listing.is_busy)

    @property
    def inside(self) -> TrendsFlows:
        return self.window.doors.trends.inside

    @property
    def page(self) -> TrendsPage:
        return self.inside.page

    @property
    def head(self) -> TrendsHead:
        return self.inside.head

    def card(self, title: str) -> Card:
        """Return the card of a title."""
        return next(card for card in self.page.cards if card.title.text() == title)

    def close(self) -> None:
        """Close the window and the file."""
        self.window.close()
        self.bridge.close()
