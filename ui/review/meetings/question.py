# SPDX-License-Identifier: MIT
"""The page about the day's meetings and, closed until it is opened, about outreach and its replies."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.day import as_zone
from rider.domain.focus.blocks import Meeting
from rider.domain.focus.day_meetings import DayMeetings, of_day
from rider.domain.review.answers import Answer, Draft, Question
from rider.domain.review.outreach import Batch
from rider.reads.review.day import ReviewOf
from ui.review.cards import Cards
from ui.review.meetings.diagnose import Diagnose
from ui.review.meetings.meeting_card import MeetingCard, ShownMeeting, Standing, UnlinkedRow, standing_of
from ui.review.question_page import QuestionPage
from ui.widgets.disclosure import Disclosure
from ui.widgets.labels import plain


class MeetingCards(Cards[ShownMeeting, MeetingCard]):
    """The meetings that are about a deal.

    Signals:
        outcome_chosen(Meeting, MeetingOutcome): this came of it.
    """

    outcome_chosen = Signal(object, object)

    def make(self, value: ShownMeeting) -> MeetingCard:
        made = MeetingCard(value)
        made.outcome_chosen.connect(self.outcome_chosen)
        return made

    def stops(self) -> list[QWidget]:
        return [button for card in self.cards for button in card.buttons]


class UnlinkedRows(Cards[ShownMeeting, UnlinkedRow]):
    """The meetings that name no deal.

    Signals:
        opened(str): this meeting is to be shown.
    """

    opened = Signal(object)

    def make(self, value: ShownMeeting) -> UnlinkedRow:
        made = UnlinkedRow(value)
        made.opened.connect(self.opened)
        return made

    def stops(self) -> list[QWidget]:
        return [row.link for row in self.cards]


class MeetingsPage(QuestionPage):
    """Asks what came of the day's meetings, in place.

    Signals:
        outcome_chosen(Meeting, MeetingOutcome): this came of it.
        meeting_opened(str): this meeting is to be shown.
        batches_wanted(): what outreach was closed is to be shown by `show_batches`.
        batch_closed(str, int, int): a batch about this pain point reached so many; so many answered well.
        batch_removed(str): this batch was told wrongly.
    """

    question: ClassVar[Question] = Question.MEETINGS

    outcome_chosen = Signal(object, object)
    meeting_opened = Signal(object)
    batches_wanted = Signal()
    batch_closed = Signal(object, object, object)
    batch_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("What came of the day’s meetings?"),
            self.tr(
                "Qualified means: someone with a part in the decision took part, and the fit is confirmed."
            ),
            parent,
        )
        self._review: ReviewOf | None = None
        self._gone: tuple[Meeting, ...] = ()
        self.cards, self.rows = MeetingCards(), UnlinkedRows(gap=6)
        self.others = Disclosure()
        self.diagnose = Diagnose()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._empty = QWidget()
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        self._nothing = plain("", "strong")
        column.addWidget(self._nothing)
        column.addWidget(plain(self.tr("There is nothing to answer here. Go on when you like."), "muted"))
        for part in (self._empty, self.cards):
            self.column.addWidget(part)
        self.column.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.rows, self.diagnose):
            self.column.addWidget(part)

    def _connect(self) -> None:
        self.cards.outcome_chosen.connect(self.outcome_chosen)
        self.rows.opened.connect(self.meeting_opened)
        self.others.toggled.connect(self._show_others)
        self.diagnose.batches_wanted.connect(self.batches_wanted)
        self.diagnose.batch_closed.connect(self.batch_closed)
        self.diagnose.batch_removed.connect(self.batch_removed)
        self.diagnose.edited.connect(self.edited)

    # -- showing

    def take_gone(self, gone: Sequence[Meeting]) -> None:
        """Take what is shown besides from now on: meetings that no calendar has any more."""
        self._gone = tuple(gone)

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        """Show the meetings of the review's day; Diagnose is closed where another day is shown."""
        if self._review is None or self._review.first != review.first:
            self.diagnose.close_up()
            self.others.setChecked(False)
        self._review = review
        self.diagnose.keep((draft.typed or {}).get(self.question.value, ""))
        self._show()

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Show the outreach that was closed on the day and in the weeks before, where Diagnose is open."""
        if self._review is not None:
            self.diagnose.show_batches(batches, self._review.first)

    def accept_batch(self) -> None:
        """Let go of the batch that was typed, as it is on record."""
        self.diagnose.accept()
        self.edited.emit()

    def _show(self) -> None:
        own = self._meetings()
        had_focus = self.cards.show_values([self._shown(meeting) for meeting in own.linked])
        had_focus |= self.rows.show_values([self._shown(meeting) for meeting in own.others])
        self._empty.setVisible(not own.linked)
        self._nothing.setText(
            self.tr("No meeting about a deal on this day.") if own.others else self._none_words()
        )
        self._name_others(len(own.others))
        if had_focus:
            self.begin()

    def _meetings(self) -> DayMeetings:
        review = self._review
        if review is None:
            return DayMeetings((), ())
        return of_day((*review.agenda.meetings, *self._gone), review.first, review.zone)

    def _none_words(self) -> str:
        is_today = self._review is not None and self._review.first == self._review.today
        return self.tr("No meetings today.") if is_today else self.tr("No meetings on this day.")

    def _shown(self, meeting: Meeting) -> ShownMeeting:
        review = self._review
        at_ms, zone = (review.at_ms, review.zone) if review is not None else (0, as_zone(meeting.zone))
        standing = Standing.GONE if meeting in self._gone else standing_of(meeting, at_ms)
        return ShownMeeting(meeting, standing, zone, self.is_private)

    def _name_others(self, count: int) -> None:
        one, many = self.tr("1 meeting without a deal"), self.tr("{n} meetings without a deal")
        words = one if count == 1 else many.format(n=count)
        self.others.setVisible(bool(count))
        self.others.say(words)
        self.rows.setVisible(bool(count) and self.others.isChecked())

    @Slot()
    def _show_others(self) -> None:
        self._name_others(len(self.rows.cards))

    def stops(self) -> list[QWidget]:
        return [*self.cards.stops(), self.others, *self.rows.stops(), *self.diagnose.stops()]

    def hideEvent(self, event: QHideEvent) -> None:
        """Close what counts, so that it is closed whenever the page comes into view."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.diagnose.close_up()

    # -- what is answered

    def answers(self) -> tuple[Answer, ...]:
        """Return none: what came of a meeting is on record at once."""
        return ()

    def typed(self) -> str:
        """Return the batch of outreach that is half typed."""
        return self.diagnose.typed

    def sentences(self) -> dict[str, str]:
        """Return that a batch is half typed, which is not to be lost."""
        if not self.typed():
            return {}
        return {"batch": self.tr("A batch of outreach is not closed yet. Close it, or empty its fields.")}

    def show_faults(self) -> None:
        """Show the batch that is half typed."""
        if self.typed():
            self.diagnose.open()
            if (inside := self.diagnose.inside) is not None:
                inside.form.go_to_fault()

    def begin(self) -> None:
        """Begin at the page itself, where Enter goes on and Tab leads to the first question."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
