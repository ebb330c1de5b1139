# SPDX-License-Identifier: MIT
"""The demo's last weeks: blocks that were held, meetings with outcomes, and reviews, all of it true."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest

from rider.demo import play
from rider.demo.words import listed, load
from rider.domain.focus.blocks import BlockKind, BlockState, GapKind, MeetingOutcome, Reach, Tag
from rider.domain.focus.shares import leverage
from rider.domain.review.answers import Choice, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue, is_due
from rider.domain.review.verdict import Happened, Verdict, verdict
from rider.file import DataFolder
from rider.reads.focus.agenda import Agenda
from rider.reads.reader import Reader
from rider.reads.review import day as reads
from rider.reads.review.past_days import PastDay
from tests.service.test_demo import TUESDAY, clock_at

TODAY = date(2025, 3, 18)
LAST = timedelta(days=60)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Return the demo with default arguments."""
    folder = DataFolder(tmp_path_factory.mktemp("demo") / "data")
    play(folder, clock=clock_at(TUESDAY))
    with closing(Reader(folder, clock_at(TUESDAY))) as opened:
        yield opened


@pytest.fixture(scope="module")
def weeks(reader: Reader) -> Agenda:
    """Return the blocks and meetings of the last weeks, and of the one to come."""
    return reader.agenda(TODAY - LAST, 70)


@pytest.fixture(scope="module")
def days(reader: Reader) -> tuple[PastDay, ...]:
    """Return the last weeks day by day."""
    return reader.past_days(TODAY - LAST, 61)


def rows(folder: DataFolder, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder.database)) as connection:
        return connection.execute(query).fetchall()


def test_most_of_the_time_went_into_what_can_move_a_deal(weeks: Agenda) -> None:
    held = [b for b in weeks.blocks if b.spent is not None]
    assert len(held) > 100
    assert {b.state for b in held} == {BlockState.CLOSED}
    assert {b.reach for b in held} == set(Reach)
    assert all(b.reach_words for b in held if b.reach in (Reach.PARTLY, Reach.NO))
    assert {b.tag for b in held if b.kind is BlockKind.ADMIN} >= {Tag.AUTOMATE, Tag.DELEGATE}
    assert 0.6 < sum(b.is_high_leverage for b in held) / len(held) < 0.9


def test_blocks_were_interrupted_and_some_were_never_held(weeks: Agenda, reader: Reader) -> None:
    held = [b for b in weeks.blocks if b.spent is not None]
    assert any(b.spent.interruptions for b in held if b.spent)
    assert any(b.spent.paused_ms for b in held if b.spent)
    kinds = rows(reader._folder, "SELECT DISTINCT kind FROM block_gap")
    assert {GapKind(str(kind)) for (kind,) in kinds} >= {GapKind.EXTERNAL, GapKind.INTERNAL, GapKind.PAUSE}
    over = [b for b in weeks.blocks if b.state is BlockState.PLANNED and b.ends_at < clock_at(TUESDAY).now()]
    assert 0 < len(over) < len(held) / 5
    ahead = [b for b in weeks.blocks if b.ends_at > clock_at(TUESDAY).now()]
    assert len(ahead) <= 4, "nothing is planned beyond the present day"


def test_meetings_with_buyers_have_outcomes(weeks: Agenda) -> None:
    told = Counter(m.outcome for m in weeks.meetings)
    assert told[MeetingOutcome.QUALIFIED] >= 5
    assert told[MeetingOutcome.NO_SHOW] + told[MeetingOutcome.MOVED] >= 1
    assert all(m.deal_name for m in weeks.meetings if m.outcome is not None)


def test_most_workdays_are_reviewed_one_was_off_and_a_friday_is_missing(days: tuple[PastDay, ...]) -> None:
    workdays = [d for d in days if d.day.weekday() < 5 and d.day < TODAY]
    told = [d.review for d in workdays if d.review is not None]
    (missed,) = (d.day for d in workdays if d.review is None)
    assert missed == date(2025, 3, 7)
    assert Counter(r.form for r in told)[ReviewForm.DAY_OFF] == 1
    assert {r.form for r in told} == set(ReviewForm)
    late = [r for r in told if r.is_late]
    assert 3 <= len(late) < len(told) / 3
    assert [r.revision for r in told].count(2) == 1
    assert not [d for d in days if d.day.weekday() > 4 and d.review]
    assert days[-1].review is None, "the present day is for the one who looks at the demo"


def test_what_reviews_say_is_what_the_ledger_says(days: tuple[PastDay, ...], reader: Reader) -> None:
    verdicts = set()
    for told in days:
        verdicts.add(told.judged.verdict)
        if told.review is not None:
            shown = reader.review(told.day, Period.DAY)
            standing = tuple(f.entry.seq for f in shown.facts)
            assert told.judged == shown.judged
            assert set(told.judged.events) <= set(standing)
            known = [f for f in shown.facts if f.entry.seq <= told.review.head_seq and f.day == told.day]
            if set(told.review.judged.events) <= set(standing):
                assert told.review.judged == verdict(
                    Happened(f.entry.seq, f.entry.kind, "silently" in f.entry.body) for f in known
                )
    assert verdicts == set(Verdict)


def test_conversations_lead_somewhere_and_one_of_them_is_to_be_asked_about(reader: Reader) -> None:
    with closing(sqlite3.connect(reader._folder.database)) as connection:
        connection.row_factory = sqlite3.Row
        expected = reads.expectations(connection)
    assert len({e.came_true for e in expected} & set(CameTrue)) >= 2
    assert sum(is_due(e, TODAY) for e in expected) == 1
    assert reader.review(TODAY, Period.DAY).hits.n >= 3


def test_weeks_are_reviewed_but_for_the_one_of_the_missed_friday(reader: Reader) -> None:
    mondays = [date(2025, 3, 10) - timedelta(weeks=n) for n in range(8)]
    told = [reader.review(monday, Period.WEEK).last for monday in mondays]
    assert [monday for monday, one in zip(mondays, told, strict=True) if one is None] == [date(2025, 3, 3)]
    assert all(one.of(Question.WEEK) and one.of(Question.PROMPT) for one in told if one)
    asked = {a.question for one in told if one for a in one.answers}
    assert len(asked) >= 6


def test_plans_name_deals_and_debts_name_the_step_that_is_left(reader: Reader) -> None:
    answers = [a for d in reader.past_days(TODAY - LAST, 61) if d.review for a in d.review.answers]
    chosen = Counter(a.choice for a in answers)
    assert chosen[Choice.PLAN] > 30
    assert chosen[Choice.CARRIED] >= 1
    assert all(a.deal_id for a in answers if a.choice is Choice.PLAN)
    assert all(a.subject_id for a in answers if a.choice is Choice.CARRIED)


def test_outreach_is_in_batches_and_nothing_is_half_done(reader: Reader) -> None:
    told = [reader.review(TODAY - timedelta(days=n), Period.DAY) for n in range(60)]
    assert 3 <= sum(len(shown.batches) for shown in told) < 25
    assert not any(shown.draft for shown in told)


def test_the_share_of_leverage_is_one_that_a_rep_can_look_at(weeks: Agenda) -> None:
    share = leverage(weeks.blocks).of_one
    assert share is not None
    assert 0.6 < share < 0.95


def test_every_remark_is_said_once() -> None:
    table = load("days")
    said = [text for occasion in table for text in listed(table, occasion) if text]
    assert len(set(said)) == len(said)
    assert all(2 < len(text.split()) < 25 for text in said)
