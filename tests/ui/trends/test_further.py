# SPDX-License-Identifier: MIT
"""A rep whose record is older than the window that is looked at."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.clock import system_clock
from rider.domain.events import Outcome
from rider.domain.trends import Span
from rider.file import DataFolder
from rider.service.session import open_rider
from tests.landed import landed, told
from tests.ui.trends.looking import TrendsDesk


@pytest.fixture
def old_desk(folder: DataFolder, qtbot: QtBot) -> Iterator[TrendsDesk]:
    """Return a rep over a file of deals that closed years ago."""
    clock = system_clock()
    store = open_rider(folder, clock)
    closed = {
        "stage_id": None,
        "outcome": Outcome.WON,
        "created_on": date(2019, 3, 4),
        "closed_on": date(2019, 5, 6),
    }
    landed(store, *(told(store, number, **closed) for number in range(6)))
    store.close()
    made = TrendsDesk(folder.path, qtbot, clock)
    made.look()
    yield made
    made.close()


def test_a_window_in_which_nothing_happened_leads_to_all_of_the_record(
    old_desk: TrendsDesk, qtbot: QtBot
) -> None:
    further = old_desk.page.further
    assert further.isVisible()
    assert old_desk.card("Win rate, by count").numbers[0].pick is not None
    further.button.setFocus()
    qtbot.keyClick(further.button, Qt.Key.Key_Space)
    old_desk.wait()
    assert Span(old_desk.head.span.currentData()) is Span.ALL
    assert old_desk.head.span.hasFocus()
    assert old_desk.card("Win rate, by count").numbers[0].value.text() == "100%"
    assert not further.isVisible()


def test_a_window_in_which_a_deal_came_in_stands_for_itself(trends_desk: TrendsDesk) -> None:
    assert not trends_desk.page.further.isVisible()
