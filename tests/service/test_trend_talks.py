# SPDX-License-Identifier: MIT
"""What talks came to over a window: meetings, replies, what conversations led to, and what is behind each."""

from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.deal import Change
from rider.domain.focus.blocks import MINUTE_MS, MeetingOutcome
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.periods import month_of
from rider.domain.proof import NewPerson, Role
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue
from rider.domain.trends import Figure, LeftOut, Pick, Rate, Reason, Window
from rider.service import outreach, reviews, undo
from rider.service.focus import meetings
from rider.store.engine import Store
from tests.service.outlook import MARCH, YEAR, ZONE, behind, deal, listed, noon, parts, trends, turn, wall

_DAY = timedelta(days=1)
MONDAY = date(2024, 1, 8)
HOUR = 60 * MINUTE_MS


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands at noon of a Monday."""
    return SteppedClock(ZONE, noon(MONDAY))


# ---------------------------------------------------------------- meetings

_SAID = "They want it in writing before their board meets"


class Calendar:
    """A calendar with a meeting an hour long for each name, on days that a test says."""

    def __init__(self, store: Store) -> None:
        self._store, self._told = store, dict[str, Occurrence]()

    def take(self, name: str, starts_at: int) -> str:
        """Let a meeting come in, and return its id."""
        self._told[name] = Occurrence(
            name, "", title=name, starts_at=starts_at, ends_at=starts_at + HOUR, zone=ZONE
        )
        window = (noon(YEAR.first) - DAY_MS, noon(YEAR.after) + DAY_MS)
        every = tuple(self._told.values())
        meetings.take(self._store, CalendarRead("Work", "work.ics", False, "f", window, every))
        with self._store.work() as work:
            found = work.session.connection().exec_driver_sql("SELECT id FROM meeting WHERE uid = ?", (name,))
            return str(found.scalar_one())


def said(store: Store, meeting_id: str, deal_id: str, outcome: MeetingOutcome, role: Role) -> Change:
    """Say what came of a meeting in which somebody of a role took part."""
    newcomer = NewPerson(f"Ines {meeting_id[-6:]}", "Head of Terminal Ops", role)
    return meetings.close_for(store, meeting_id, deal_id, outcome, _SAID, (), [newcomer])


def test_meetings_are_booked_held_and_qualified_and_unanswered_or_moved_ones_are_none_of_it(
    store: Store, clock: SteppedClock
) -> None:
    deal_id, calendar = deal(store), Calendar(store)
    came = {name: calendar.take(name, clock.at - 2 * HOUR) for name in ("A", "B", "C", "D", "E", "F", "G")}
    outcomes = {
        "A": (MeetingOutcome.QUALIFIED, Role.ECONOMIC_BUYER),
        "B": (MeetingOutcome.QUALIFIED, Role.CHAMPION),
        "C": (MeetingOutcome.BAD_FIT, Role.USER),
        "D": (MeetingOutcome.NO_SHOW, Role.USER),
        "E": (MeetingOutcome.MOVED, Role.USER),
    }
    for name, (outcome, role) in outcomes.items():
        said(store, came[name], deal_id, outcome, role)
    meetings.link(store, came["F"], deal_id)
    found = trends(store).meetings
    assert (found.booked, found.held, found.qualified) == (4, 3, 2)
    assert found.basis.left_out == (LeftOut(Reason.NOT_ANSWERED, 1),)
    assert (found.held_rate, found.qualified_rate) == (Rate(3, 4), Rate(2, 3))
    assert trends(store).diagnose.booked_held == Rate(3, 4)
    rows = listed(store, Figure.MEETINGS)
    assert parts(rows) == {"qualified": 2, "held": 1, "booked": 1}
    assert sorted(one.words for one in rows) == ["A", "B", "C", "D"]


def test_each_of_booked_held_and_qualified_lists_as_many_as_it_counts(
    store: Store, clock: SteppedClock
) -> None:
    deal_id, calendar = deal(store), Calendar(store)
    for name, outcome in zip("ABC", (MeetingOutcome.QUALIFIED, *[MeetingOutcome.NO_SHOW] * 2), strict=True):
        said(store, calendar.take(name, clock.at - 2 * HOUR), deal_id, outcome, Role.CHAMPION)
    found = trends(store).meetings
    for part in ("booked", "held", "qualified"):
        rows = behind(store, Pick(Figure.MEETINGS, part=part))
        assert len(rows) == getattr(found, part)
        assert set(parts(rows)) == {part}


def test_a_meeting_whose_outcome_was_taken_back_waits_for_one_again(
    store: Store, clock: SteppedClock
) -> None:
    meeting_id = Calendar(store).take("A", clock.at - 2 * HOUR)
    change = said(store, meeting_id, deal(store), MeetingOutcome.QUALIFIED, Role.CHAMPION)
    assert change.span is not None
    undo.undo(store, change.span)
    found = trends(store).meetings
    assert (found.booked, found.held, found.qualified) == (0, 0, 0)
    assert listed(store, Figure.MEETINGS) == ()


@pytest.mark.parametrize(
    ("ends_at", "is_within"),
    [
        (wall(date(2024, 3, 1), 3, 59), False),
        (wall(date(2024, 3, 1), 4, 0), True),
        (wall(date(2024, 4, 1), 3, 59), True),
        (wall(date(2024, 4, 1), 4, 0), False),
    ],
)
def test_a_meeting_belongs_to_the_window_in_which_it_ended_whenever_it_is_told_of(
    store: Store, clock: SteppedClock, ends_at: int, is_within: bool
) -> None:
    deal_id, calendar = deal(store), Calendar(store)
    meeting_id, open_one = (calendar.take(name, ends_at - HOUR) for name in ("Told", "Not told"))
    meetings.link(store, open_one, deal_id)
    turn(clock, date(2024, 5, 1))
    said(store, meeting_id, deal_id, MeetingOutcome.BAD_FIT, Role.USER)
    for as_of in (clock.at, ends_at):
        found = trends(store, MARCH, as_of).meetings
        assert (found.booked, len(listed(store, Figure.MEETINGS, "", MARCH, as_of))) == (is_within, is_within)
        assert sum(one.n for one in found.basis.left_out) == is_within
    assert trends(store, as_of=ends_at - 1).meetings.booked == 0


# ---------------------------------------------------------------- replies


def test_replies_are_people_who_answered_of_people_reached_over_the_batches_of_the_window(
    store: Store, clock: SteppedClock
) -> None:
    for day, reached, positive in ((MONDAY, 20, 3), (MONDAY - _DAY, 100, 50), (MONDAY - 2 * _DAY, 5, 1)):
        outreach.close(store, day, "Late docks", reached, positive)
    removed = outreach.close(store, MONDAY, "A slip of the hand", 7_000, 7_000)
    assert removed.span is not None
    undo.undo(store, removed.span)
    turn(clock, MONDAY + _DAY)
    outreach.close(store, MONDAY + _DAY, "Fuel", 30, 0)
    window = Window(MONDAY - _DAY, MONDAY + _DAY)
    found = trends(store, window).replies
    assert (found.positive, found.reached, found.batches) == (53, 120, 2)
    assert found.rate == Rate(53, 120)
    assert parts(listed(store, Figure.REPLIES, window=window)) == {"batch": 2}
    assert trends(store, as_of=noon(MONDAY)).replies.batches == 3
    assert trends(store).replies.rate == Rate(54, 155)


def test_replies_are_told_by_pain_point_in_whatever_letters_it_is_written_and_listed_so(
    store: Store, clock: SteppedClock
) -> None:
    outreach.close(store, MONDAY - _DAY, "late docks", 20, 3)
    outreach.close(store, MONDAY, "Late Docks ", 10, 1)
    outreach.close(store, MONDAY, "Fuel", 12, 2)
    told_of = trends(store)
    found = told_of.diagnose.replies
    assert found == (("Late Docks", 4, 30, 2), ("Fuel", 2, 12, 1))
    assert sum(one.reached for one in found) == told_of.replies.reached
    for one in found:
        rows = listed(store, Figure.REPLIES, one.pain_point)
        assert len(rows) == one.batches
    assert {row.words for row in listed(store, Figure.REPLIES, "Late Docks")} == {
        "late docks: 3 of 20",
        "Late Docks: 1 of 10",
    }


# ---------------------------------------------------------------- what was expected of conversations


def expect(store: Store, clock: SteppedClock, day: date, month: date, deal_id: str) -> None:
    """Review a day with a conversation that should lead somewhere by a month."""
    turn(clock, day)
    answers = [
        Answer(Question.CONVERSATION, Choice.TALK, "They see what a late dock costs them", deal_id),
        Answer(Question.CONVERSATION, Choice.LEADS_TO, "A date with the CFO", deal_id, day=month),
    ]
    reviews.finish(store, Period.DAY, day, ReviewForm.FULL, answers)


def test_what_was_expected_by_a_month_of_the_window_and_answered_counts_and_partly_is_no_hit(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    months = [date(2024, month, 1) for month in (2, 2, 3, 3, 4, 5)]
    days = [MONDAY + n * _DAY for n in range(len(months))]
    for day, month in zip(days, months, strict=True):
        expect(store, clock, day, month, deal_id)
    turn(clock, date(2024, 4, 20))
    came = (CameTrue.YES, CameTrue.NO, CameTrue.PARTLY, CameTrue.YES, None)
    for day, one in zip(days, came, strict=False):
        if one is not None:
            reviews.answer_expectation(store, day, one)
    assert trends(store).hits == (2, 4)
    assert parts(listed(store, Figure.HITS)) == {"hit": 2, "partly": 1, "missed": 1}
    assert trends(store, MARCH).hits == (1, 2)
    assert parts(listed(store, Figure.HITS, window=MARCH)) == {"hit": 1, "partly": 1}
    assert trends(store, Window(date(2024, 2, 15), date(2024, 3, 1))).hits == (1, 2)
    assert month_of(days[0], 1) == months[0]


def test_what_is_answered_after_the_instant_asked_for_is_not_answered_yet(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    for day in (MONDAY, MONDAY + _DAY):
        expect(store, clock, day, date(2024, 2, 1), deal_id)
    turn(clock, date(2024, 2, 10))
    reviews.answer_expectation(store, MONDAY, CameTrue.YES)
    then = clock.at
    turn(clock, date(2024, 2, 20))
    reviews.answer_expectation(store, MONDAY + _DAY, CameTrue.NO)
    assert trends(store, as_of=then).hits == (1, 1)
    assert parts(listed(store, Figure.HITS, as_of=then)) == {"hit": 1}
    assert trends(store).hits == (1, 2)
