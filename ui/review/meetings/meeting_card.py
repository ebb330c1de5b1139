# SPDX-License-Identifier: MIT
"""A meeting of the day: when it was, whom it was about, and what came of it, said or asked."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.day import Zone
from rider.domain.focus.blocks import Meeting, MeetingOutcome
from ui.blocks import kinds
from ui.blocks.button_row import ButtonRow
from ui.blocks.words import isolated, times_words
from ui.widgets.labels import plain


class Standing(Enum):
    """How a meeting stands at present."""

    TOLD = auto()
    GONE = auto()
    ASKED = auto()
    UNDER_WAY = auto()
    AHEAD = auto()


class ShownMeeting(NamedTuple):
    """A meeting as it is shown; in private neither it nor its deal is named."""

    meeting: Meeting
    standing: Standing
    zone: Zone
    is_private: bool = False

    @property
    def title(self) -> str:
        """Return what it is called."""
        return _tr("Meeting") if self.is_private or not self.meeting.title else self.meeting.title

    @property
    def when(self) -> str:
        """Return from when until when it is."""
        return _tr("All day") if self.meeting.is_all_day else times_words(self.meeting.place, self.zone)


def standing_of(meeting: Meeting, at_ms: int) -> Standing:
    """Return how a meeting that its calendar has stands at an instant (ms)."""
    if meeting.outcome is not None:
        return Standing.TOLD
    if meeting.starts_at > at_ms:
        return Standing.AHEAD
    return Standing.ASKED if meeting.ends_at <= at_ms else Standing.UNDER_WAY


class MeetingCard(QFrame):
    """A meeting that is about a deal.

    Signals:
        outcome_chosen(Meeting, MeetingOutcome): this came of it.
        opened(str): this meeting is to be shown.
    """

    outcome_chosen = Signal(object, object)
    opened = Signal(object)

    def __init__(self, shown: ShownMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "answer")
        self.shown = shown
        self.buttons: dict[QPushButton, MeetingOutcome] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        lines = tuple(self._lines())
        for text, role in lines:
            column.addWidget(plain(text, role))
        self.setAccessibleName("\n".join(text for text, _ in lines))
        if shown.standing is Standing.ASKED:
            column.addSpacing(4)
            column.addWidget(self._ask())

    @property
    def text(self) -> str:
        """Return what the card says."""
        return self.accessibleName()

    def _lines(self) -> Iterator[tuple[str, str]]:
        meeting, standing = self.shown.meeting, self.shown.standing
        yield self.shown.title, "strong"
        deal = "" if self.shown.is_private else isolated(meeting.deal_name)
        yield " · ".join(text for text in (self.shown.when, deal) if text), "small"
        if meeting.outcome is not None:
            is_qualified = meeting.outcome is MeetingOutcome.QUALIFIED
            yield kinds.outcome_answers()[meeting.outcome], "accent" if is_qualified else ""
        if standing is Standing.GONE:
            yield self.tr("The calendar does not have it any more. What came of it stays."), "small"
        elif standing in (Standing.AHEAD, Standing.UNDER_WAY):
            ahead = standing is Standing.AHEAD
            yield self.tr("Still to come.") if ahead else self.tr("It is under way."), "muted"

    def _ask(self) -> ButtonRow:
        """Ask what came of it; who took part in one that was held is asked in its sheet."""
        for outcome, words in kinds.outcome_answers().items():
            button = QPushButton(words)
            button.setProperty("role", "small")
            button.setAccessibleName(f"{words}: {self.shown.when} {self.shown.title}")
            button.clicked.connect(self._choose)
            self.buttons[button] = outcome
        return ButtonRow(tuple(self.buttons))

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.outcome_chosen.emit(self.shown.meeting, self.buttons[button])


class UnlinkedRow(QWidget):
    """A meeting that names no deal, which can be linked to one.

    Signals:
        opened(str): this meeting is to be shown.
    """

    opened = Signal(object)

    def __init__(self, shown: ShownMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self.link = QPushButton(self.tr("Link to a deal"))
        self.link.setProperty("role", "small")
        self.link.setAccessibleName(f"{self.link.text()}: {shown.when} {shown.title}")
        self.link.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(plain(f"{shown.when} · {isolated(shown.title)}"), 1)
        row.addWidget(self.link)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.shown.meeting.id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewMeetings", text)
