# SPDX-License-Identifier: MIT
"""How the rep of the demo closes days and weeks: outcomes of meetings, reviews, and what became of them."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from random import Random

from rider.demo.theatre import Theatre
from rider.demo.words import Deck, listed, load
from rider.domain.events import EventKind
from rider.domain.focus.blocks import Meeting, MeetingOutcome
from rider.domain.focus.worth import Worth
from rider.domain.periods import month_of, week_of
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue, Expectation
from rider.domain.review.weekly import rotating
from rider.reads.review.day import ReviewOf
from rider.reads.review.happened import Fact
from rider.service import outreach, reviews, steps
from rider.service.focus import meetings

_TALKS, _EXPECTS, _OUTREACH, _SHORT = 0.8, 0.5, 0.2, 0.25
_CAME_TRUE = {CameTrue.YES: "came_true", CameTrue.PARTLY: "came_partly", CameTrue.NO: "came_not"}
_HITS = (5, 2, 3)
WITH_BUYER = "Discovery with operations"
"""What meetings with buyers are called."""

_AHEAD = (1, 0, 2)
"""In how many months conversations should lead somewhere, in turn."""

_PLANS, _LOOKED_AT = 3, 6


class Remarks:
    """What the rep writes about days, by occasion; the deals' own phrases are not drawn from."""

    def __init__(self, rng: Random) -> None:
        """Read the phrases."""
        table = load("days")
        self._decks = {occasion: Deck(listed(table, occasion), rng) for occasion in table}

    def on(self, occasion: str) -> str:
        """Return the next phrase for an occasion."""
        return self._decks[occasion].draw()


class Evening:
    """The end of a day, and of a week."""

    def __init__(self, theatre: Theatre, rng: Random, remarks: Remarks) -> None:
        """Write nothing yet."""
        self._store, self._reader, self._clock = theatre.store, theatre.reader, theatre.clock
        self._today, self._rng, self._remarks = theatre.calendar.today, rng, remarks
        self._expected = 0

    def close_day(self, day: date, worths: Sequence[Worth]) -> None:
        """Review a day: its meetings and outreach, what was expected by now, and its questions."""
        shown = self._reader.review(day, Period.DAY)
        self._close_meetings(shown)
        if self._rng.random() < _OUTREACH:
            reached = self._rng.randint(12, 40)
            outreach.close(
                self._store, day, self._remarks.on("pain_points"), reached, self._rng.randint(0, 4)
            )
        self._answer_expectations(shown.expected)
        form = ReviewForm.SHORT if self._rng.random() < _SHORT else ReviewForm.FULL
        answers = [self._moved(shown), *self._owed(worths)]
        if form is ReviewForm.FULL:
            answers += [*self._conversation(shown), *self._tomorrow(worths)]
        reviews.finish(self._store, Period.DAY, day, form, answers)

    def revise(self, day: date) -> None:
        """Say anew what moved on a day that was reviewed."""
        last = self._reader.review(day, Period.DAY).last
        if last is not None and last.answers:
            kept = [a for a in last.answers if a.question is not Question.MOVED]
            choice = last.of(Question.MOVED)[0].choice
            words = self._remarks.on("nothing" if choice is Choice.NOTHING else "looked_back")
            again = Answer(Question.MOVED, choice, words)
            reviews.finish(self._store, Period.DAY, day, last.form, [again, *kept])

    def take_off(self, day: date) -> None:
        """Say that a day was off."""
        reviews.finish(self._store, Period.DAY, day, ReviewForm.DAY_OFF)

    def close_week(self, day: date) -> None:
        """Review the week of a day."""
        monday = week_of(day)
        moved = bool(self._reader.review(monday, Period.WEEK).forward)
        choice = Choice.CONFIRMED if moved else Choice.NOTHING
        said = [
            Answer(Question.WEEK, choice, self._remarks.on("week" if moved else "nothing")),
            Answer(rotating(monday), Choice.NOTE, self._remarks.on("rotating")),
            Answer(Question.PROMPT, Choice.NOTE, self._remarks.on("weakest")),
        ]
        reviews.finish(self._store, Period.WEEK, monday, ReviewForm.FULL, said)

    # ------------------------------------------------------------ answers

    def _moved(self, shown: ReviewOf) -> Answer:
        if shown.forward:
            return Answer(Question.MOVED, Choice.CONFIRMED, self._remarks.on("note"))
        return Answer(Question.MOVED, Choice.NOTHING, self._remarks.on("nothing"))

    def _conversation(self, shown: ReviewOf) -> Iterator[Answer]:
        heard = _heard(shown)
        if not heard or self._rng.random() > _TALKS:
            yield Answer(Question.CONVERSATION, Choice.NO_TALK, self._remarks.on("no_talk"))
            return
        deal_id = self._rng.choice(heard).deal_id
        yield Answer(Question.CONVERSATION, Choice.TALK, self._remarks.on("shifted"), deal_id)
        if self._rng.random() < _EXPECTS:
            said, month = self._remarks.on("leads_to"), self._month_after(shown.first)
            yield Answer(Question.CONVERSATION, Choice.LEADS_TO, said, deal_id, day=month)

    def _month_after(self, day: date) -> date:
        """Return by which month a conversation is to lead somewhere."""
        ahead = _AHEAD[self._expected % len(_AHEAD)]
        self._expected += 1
        return month_of(day, max(ahead, int(month_of(day) == month_of(self._today))))

    def _owed(self, worths: Sequence[Worth]) -> Iterator[Answer]:
        """Leave the first debt among the most valuable deals for another day."""
        with self._store.work() as work:
            found = ((one.deal_id, steps.open_row(work, one.deal_id)) for one in islice(worths, _LOOKED_AT))
            owed = next((x for x in found if x[1] and x[1].due_on < self._clock.today()), None)
        if owed is not None and owed[1] is not None:
            yield Answer(Question.OWED, Choice.CARRIED, deal_id=owed[0], subject_id=owed[1].id)

    def _tomorrow(self, worths: Sequence[Worth]) -> Iterator[Answer]:
        for one in islice(worths, _PLANS):
            people = self._reader.deal(one.deal_id, 1).people
            yield Answer(
                Question.TOMORROW,
                Choice.PLAN,
                self._remarks.on("plans"),
                one.deal_id,
                one.requirement_id,
                who=people[0].name if people else "",
            )

    # ------------------------------------------------------------ what became of it

    def _answer_expectations(self, due: Sequence[Expectation]) -> None:
        """Say of what was expected by now whether it came true; one of the present month stays open."""
        present = [e for e in due if e.month == month_of(self._today)]
        for one in [e for e in due if e not in present] + present[1:]:
            (came,) = self._rng.choices(list(_CAME_TRUE), _HITS)
            reviews.answer_expectation(self._store, one.day, came, self._remarks.on(_CAME_TRUE[came]))

    def _close_meetings(self, shown: ReviewOf) -> None:
        """Say of the day's meetings with buyers what came of them: those who gave proof were there."""
        for meeting in shown.agenda.meetings:
            if (
                meeting.outcome is None
                and meeting.title == WITH_BUYER
                and not self._met(meeting, _heard(shown))
            ):
                self._missed(meeting)

    def _met(self, meeting: Meeting, heard: Sequence[Fact]) -> bool:
        for fact in heard:
            found = [p for p in self._reader.deal(fact.deal_id, 1).people if p.role in meetings.DECIDES]
            if found:
                who, words = [found[0].id], self._remarks.on("met")
                meetings.close_for(
                    self._store, meeting.id, fact.deal_id, MeetingOutcome.QUALIFIED, words, who
                )
                return True
        return False

    def _missed(self, meeting: Meeting) -> None:
        if meeting.deal_id is not None:
            outcome = self._rng.choice((MeetingOutcome.NO_SHOW, MeetingOutcome.MOVED))
            meetings.close(self._store, meeting.id, outcome, self._remarks.on("missed"))


def _heard(shown: ReviewOf) -> list[Fact]:
    """Return what buyers have proven on a day itself: someone has spoken with them then."""
    return [f for f in shown.forward if f.entry.kind is EventKind.PROVED and f.is_open]
