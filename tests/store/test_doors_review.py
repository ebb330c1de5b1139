# SPDX-License-Identifier: MIT
"""Doors to reviews: what was said of a day stays as it was said, through the command line too."""

import re
import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.periods import month_of
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue
from rider.file import DataFolder
from rider.service import outreach, reviews
from rider.service.check import check
from rider.service.session import open_rider
from tests import builders
from tests.store.raw import HEAD, NEW_ID, RawFile, Sql, insert

VERBS = ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"]
DAY = date(2021, 11, 18)
"""A Thursday."""
TABLES = ("review", "review_answer", "expectation", "outreach")


@pytest.fixture
def kept(folder: DataFolder, sqlite3_cli: str) -> RawFile:
    """Return a file with a review that was revised, its answers, an answered expectation, and outreach."""
    clock = SteppedClock("Europe/Berlin", at=instant(DAY, 17, "Europe/Berlin"))
    with closing(open_rider(folder, clock)) as store:
        deal_id = builders.deal(store, "Berths")
        builders.prove(store, deal_id, "Discovery")
        said = [
            Answer(Question.MOVED, Choice.CONFIRMED, "They called back"),
            Answer(Question.CONVERSATION, Choice.TALK, "Waiting costs more", deal_id),
            Answer(Question.CONVERSATION, Choice.LEADS_TO, "A date", deal_id, day=month_of(DAY)),
        ]
        for _revision in (1, 2):
            reviews.finish(store, Period.DAY, DAY, ReviewForm.FULL, said)
        clock.at += timedelta(days=1) // timedelta(milliseconds=1)
        reviews.answer_expectation(store, DAY, CameTrue.NO, "The budget came first")
        outreach.close(store, DAY, "Late docks", 20, 2)
        batch = outreach.close(store, DAY, "Overtime", 9, 1)
        assert batch.span is not None
    return RawFile(folder.database, sqlite3_cli)


CHANGES = {
    "review": (
        *("verdict = 'moved'", "form = 'day_off'", "late = 1", "first = '2021-11-17'", "revision = 7"),
        *("period = 'week'", "seq = 1", f"id = '{NEW_ID}'"),
    ),
    "review_answer": (
        *("words = 'It moved'", "choice = 'note'", "question = 'owed'", "place = place + 5", "who = 'CFO'"),
        *("deal_id = NULL", "day = '2022-01-01'", f"review_id = '{NEW_ID}'", f"subject_id = '{NEW_ID}'"),
        "requirement_id = (SELECT min(id) FROM requirement)",
    ),
    "expectation": (
        *("came_true = 'yes'", "words = 'It did'", "day = '2021-11-17'", "seq = 1"),
        "came_true = NULL",
    ),
    "outreach": (
        *("reached = 200", "positive = 0", "pain_point = 'Docks'", "day = '2021-11-17'", "seq = 1"),
        f"id = '{NEW_ID}'",
    ),
}
EVERY_CHANGE = [(table, change) for table, changes in CHANGES.items() for change in changes]


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(("table", "change"), EVERY_CHANGE)
def test_nothing_that_was_said_is_changed(kept: RawFile, verb: str, table: str, change: str) -> None:
    assert kept.ask(f"SELECT count(*) FROM {table}") > [(0,)]
    kept.refuses(f"{verb} {table} SET {change};", "review: |FOREIGN KEY")


@pytest.mark.parametrize("table", TABLES)
def test_nothing_that_was_said_is_deleted(kept: RawFile, table: str) -> None:
    kept.refuses(f"DELETE FROM {table};", "review: ")


@pytest.mark.parametrize("verb", ["REPLACE", "INSERT OR REPLACE", "INSERT OR IGNORE", "INSERT"])
@pytest.mark.parametrize("table", TABLES)
def test_nothing_that_was_said_is_replaced(kept: RawFile, verb: str, table: str) -> None:
    kept.refuses(f"{verb} INTO {table} SELECT * FROM {table} LIMIT 1;", "record: that .* is there already")


@pytest.mark.parametrize(
    "change",
    [
        "came_true = 'perhaps'",
        "came_true = ''",
        "came_true = 'yes'",
        "words = words",
    ],
)
def test_what_a_conversation_led_to_is_changed_by_the_record_alone(kept: RawFile, change: str) -> None:
    kept.refuses(f"UPDATE expectation SET {change}, seq = {HEAD};", "review: |CHECK")


def test_a_batch_of_more_answers_than_people_is_refused(kept: RawFile) -> None:
    row = {"id": NEW_ID, "seq": Sql(HEAD), "day": "2021-11-18", "pain_point": "Docks"}
    kept.refuses(insert("outreach", **row, reached=2, positive=3), "CHECK")
    kept.refuses(insert("outreach", **row, reached=0, positive=0), "CHECK")


def test_a_draft_is_free(kept: RawFile) -> None:
    kept.accepts(insert("review_draft", period="day", first="2021-11-19", body="half", saved_at=1))
    kept.accepts("UPDATE review_draft SET body = 'half a sentence';")
    kept.accepts("DELETE FROM review_draft;")
    assert check(kept.path) == []


# ------------------------------------------------------------ what gets in all the same, is found

_REVIEW = {"period": "day", "first": "2021-11-17", "revision": 1, "form": "full", "verdict": "moved"}
_ANSWER = {"question": "owed", "place": 0, "choice": "note", "words": "Nothing", "who": ""}
FIRST = Sql("(SELECT min(id) FROM review)")
FORGED: dict[str, tuple[str, str]] = {
    "a review of which the record knows nothing": (
        insert("review", id=NEW_ID, seq=1, late=0, **_REVIEW),
        f"Review {NEW_ID} is not as the record says",
    ),
    "an answer that was never given": (
        insert("review_answer", review_id=FIRST, **_ANSWER),
        "The answers of review .* are not as the record says",
    ),
    "an expectation that was never answered": (
        insert("expectation", day="2021-11-17", seq=1, came_true="yes", words=""),
        "What the conversation of 2021-11-17 led to is not as the record says",
    ),
    "a batch that was never closed": (
        insert("outreach", id=NEW_ID, seq=1, day="2021-11-17", pain_point="Docks", reached=90, positive=9),
        f"Batch {NEW_ID} of outreach is not as the record says",
    ),
    "a batch that was never taken out": (
        "UPDATE outreach SET removed_seq = seq;",
        "Batch .* of outreach is not as the record says",
    ),
}


@pytest.mark.parametrize("what", FORGED)
def test_what_the_record_does_not_tell_is_found(kept: RawFile, what: str) -> None:
    sql, sentence = FORGED[what]
    kept.accepts(sql)
    found = check(kept.path)
    assert any(re.match(sentence, problem) for problem in found), found


def _past_the_triggers(raw: RawFile, sql: str) -> None:
    """Run a statement as a hand that drops the triggers and puts them back."""
    with closing(sqlite3.connect(raw.path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.executescript(sql)
        for _, made in triggers:
            connection.execute(made)


REWRITTEN: dict[str, tuple[str, str]] = {
    "a better verdict": ("UPDATE review SET verdict = 'moved'", "Review "),
    "a review in time": ("UPDATE review SET late = NOT late", "Review "),
    "another form": ("UPDATE review SET form = 'day_off' WHERE revision = 2", "Review "),
    "other words": ("UPDATE review_answer SET words = 'It moved'", "The answers of review"),
    "another deal": ("UPDATE review_answer SET deal_id = NULL", "The answers of review"),
    "a later month": (
        "UPDATE review_answer SET day = '2022-05-01' WHERE choice = 'leads_to'",
        "The answers of review",
    ),
    "an answer that is gone": ("DELETE FROM review_answer WHERE question = 'moved'", "The answers of review"),
    "a review that hangs on another event": ("UPDATE review SET seq = 1 WHERE revision = 2", "Review "),
    "a revision that is gone": (
        "DELETE FROM review_answer WHERE review_id IN (SELECT id FROM review WHERE revision = 1);"
        "DELETE FROM review WHERE revision = 1",
        "Review ",
    ),
    "a hit": ("UPDATE expectation SET came_true = 'yes'", "What the conversation"),
    "what was said of a miss": ("UPDATE expectation SET words = 'It did'", "What the conversation"),
    "an expectation that is open again": ("DELETE FROM expectation", "What the conversation"),
    "more replies": ("UPDATE outreach SET positive = positive + 1", "Batch"),
    "another pain point": ("UPDATE outreach SET pain_point = 'Docks'", "Batch"),
    "a batch that is gone": ("DELETE FROM outreach WHERE reached = 9", "Batch"),
}


@pytest.mark.parametrize("what", REWRITTEN)
def test_a_forged_day_is_found(kept: RawFile, what: str) -> None:
    sql, sentence = REWRITTEN[what]
    assert check(kept.path) == []
    _past_the_triggers(kept, sql + ";")
    found = check(kept.path)
    assert found
    assert all(re.match(sentence, problem) for problem in found), found
