# SPDX-License-Identifier: MIT
"""A review that is half typed when Rider is killed is there at the next start, as it was typed."""

import random
from collections.abc import Callable
from contextlib import closing
from datetime import date
from itertools import islice
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS
from rider.file import DataFolder
from rider.service.session import open_rider
from tests.torture.aftermath import wrongs
from tests.torture.figures import Figures
from tests.torture.killing import Strike, kill_while
from tests.torture.ticking import ZONE, clock_on, lay_clock, next_morning
from tests.torture.typing_away import HASTY, LABOURS, TALK, Typed, type_away, words
from tests.ui.desk import open_window
from ui.bridge import Bridge
from ui.review.conversation.question import ConversationPage
from ui.review.moved.question import MovedPage
from ui.shell.pages import REVIEW

pytestmark = [
    pytest.mark.torture,
    pytest.mark.qt_log_ignore("This plugin does not support"),  # what the offscreen platform lacks
]
Rounds = Callable[[int, int], int]
PLAN = "".join(islice(words(), 200))


@pytest.fixture
def desk(folder: DataFolder, tmp_path: Path) -> Path:
    """Return a desk with a clock on it, beside a fresh file."""
    lay_clock(tmp_path, instant(date(2021, 11, 22), 17, ZONE))
    open_rider(folder, clock_on(tmp_path)).close()
    return tmp_path


def shown_after(folder: DataFolder, desk: Path, labour: str, qtbot: QtBot) -> str:
    """Start Rider again, open the Review page, and return what stands where it was typed."""
    with closing(Bridge(folder.path, clock_on(desk))) as bridge:
        bridge.open()
        window = open_window(bridge, qtbot)
        window.show_page(REVIEW)
        shown = window.doors.review.inside.page.shown
        assert isinstance(shown, ConversationPage if labour == TALK else MovedPage), shown
        text = shown.why.text() if shown.why.isVisible() else ""
        window.close()
        return text


def next_evening(desk: Path) -> None:
    """Put the clock to five of the next afternoon, of which no review is begun."""
    next_morning(desk)
    lay_clock(desk, clock_on(desk).at + 8 * 60 * MINUTE_MS)


@pytest.mark.parametrize("labour", LABOURS)
def test_what_was_typed_into_a_review_is_shown_after_a_kill(
    folder: DataFolder, desk: Path, qtbot: QtBot, labour: str, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random(labour)
    for _ in range(rounds(2, 30)):
        with figures.trial(f"kill -9 while a review is typed: {labour}"):
            strike = Strike(dice.randint(3, 9), dice.uniform(0, 0.9))
            heard = kill_while(type_away, folder, labour, desk, strike, Typed)
            kept = [typed.text for typed in heard if typed.is_kept]
            found = shown_after(folder, desk, labour, qtbot)
            assert PLAN.startswith(found)
            assert len(found) >= len(kept[-1] if kept else ""), (found, heard)
            assert wrongs(folder) == []
        figures.found("letters of half typed reviews that were kept at a kill", len(found))
        next_evening(desk)


def test_a_review_that_is_said_to_be_kept_too_early_is_caught_by_the_same_check(
    folder: DataFolder, desk: Path, qtbot: QtBot
) -> None:
    for _ in range(20):
        heard = kill_while(type_away, folder, HASTY, desk, Strike(4, 0), Typed)
        if len(shown_after(folder, desk, HASTY, qtbot)) < len(heard[-1].text):
            return
        next_evening(desk)
    pytest.fail("nothing was ever missing, so the test above could not have seen it either")
