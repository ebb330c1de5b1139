# SPDX-License-Identifier: MIT
"""The child that is killed while it types a review: words for ever, into the real page of a real window.

It tells after each word what it has typed, and whether that is kept by now: a pause keeps it, and so does
turning to another page.
"""

import os
import random
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.torture.ticking import clock_on

if TYPE_CHECKING:  # the server from which children are forked must not have loaded Qt
    from PySide6.QtWidgets import QWidget

    from ui.review.flows import ReviewFlows

MOVED, TALK = "why nothing moved", "what got in the way of a conversation"
LABOURS = (MOVED, TALK)
HASTY = "what is spoken of as kept before it is: the control"
_LONGEST_PAUSE_MS = 700


class Typed(NamedTuple):
    """What a child has typed by now, and whether it is kept."""

    text: str
    is_kept: bool


def words() -> Iterator[str]:
    """Return words that can be told apart, for ever."""
    number = 0
    while True:
        number += 1
        yield f"word{number} "


def type_away(labour: str, folder: Path, desk: Path, said: Connection) -> None:
    """Open a window at the Review page and type until killed."""
    os.umask(0)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.shell.pages import REVIEW
    from ui.window import MainWindow

    application = QApplication([])
    clock, dice = clock_on(desk), random.Random()
    bridge = Bridge(folder, clock)
    bridge.open()
    window = MainWindow(bridge, Settings(desk / "settings.ini"))
    window.refresh()
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.show_page(REVIEW)
    flows = window.doors.review.inside
    field, text = _field(labour, flows), ""
    for word in words():
        QTest.keyClicks(field, word)
        text += word
        QTest.qWait(dice.randint(0, _LONGEST_PAUSE_MS))
        if dice.random() < 0.2:
            flows.keep()  # as on a page turn, when the page hides, and when the window closes
        said.send(Typed(text.strip(), is_kept=labour == HASTY or not flows.course.is_unsaved))
    application.quit()


def _field(labour: str, flows: "ReviewFlows") -> "QWidget":
    """Return the text box that is typed into, on its page."""
    from rider.domain.review.answers import Question
    from ui.review.conversation.question import ConversationPage
    from ui.review.moved.question import MovedPage

    if labour != TALK:
        moved = flows.page_of(Question.MOVED)
        assert isinstance(moved, MovedPage)
        box = moved.why.stops()[0]
    else:
        flows.course.turn_to(Question.CONVERSATION)
        talk = flows.page_of(Question.CONVERSATION)
        assert isinstance(talk, ConversationPage)
        talk.none.mark.click()
        box = talk.why.stops()[0]
    box.setFocus()
    return box
