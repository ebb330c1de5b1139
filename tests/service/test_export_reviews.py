# SPDX-License-Identifier: MIT
"""Days that were reviewed go out with everything else, and come back as they were."""

import json
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from rider.demo import play
from rider.domain.errors import FileError, InputError
from rider.domain.review.answers import Answer, Choice, Draft, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue
from rider.exchange.tables_out import export_tables
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.reads.review.day import ReviewOf
from rider.reads.review.past_days import PastDay
from rider.service import outreach, reviews
from rider.service.check import check
from rider.service.session import open_rider
from tests.exchange.test_tables_out import read
from tests.leaving import document, parsed, restored, rows
from tests.service.test_demo import TUESDAY, clock_at

TODAY = date(2025, 3, 18)
HOSTILE = '=HYPERLINK("x")\n<b>שלום</b> \u202e; DROP TABLE review'


@pytest.fixture
def reviewed(folder: DataFolder) -> DataFolder:
    """Return a demo whose rep goes on: hostile words, a batch that was taken out, and half a review."""
    play(folder, deals=30, history=120, clock=clock_at(TUESDAY))
    with closing(open_rider(folder, clock_at(TUESDAY))) as store:
        outreach.close(store, TODAY, HOSTILE, 7, 2)
        (batch,) = _shown(folder).batches
        outreach.close(store, TODAY, "Late docks", 20, 0)
        outreach.remove(store, batch.id)
        note = Answer(Question.MOVED, Choice.NOTHING, HOSTILE, who=HOSTILE)
        reviews.finish(store, Period.DAY, TODAY, ReviewForm.SHORT, [note])
        (due, *_others) = _shown(folder).expected
        reviews.answer_expectation(store, due.day, CameTrue.NO, HOSTILE)
        half = Draft(page=Question.OWED, typed={"conversation": HOSTILE}).to_json()
        reviews.keep_draft(store, Period.DAY, TODAY - timedelta(days=1), half)
    return folder


def _shown(folder: DataFolder) -> ReviewOf:
    with closing(Reader(folder, clock_at(TUESDAY))) as reader:
        return reader.review(TODAY, Period.DAY)


def told(folder: DataFolder) -> tuple[tuple[PastDay, ...], list[ReviewOf], list[ReviewOf]]:
    """Return what a rep reads of the last weeks."""
    with closing(Reader(folder, clock_at(TUESDAY))) as reader:
        days = [reader.review(TODAY - timedelta(days=n), Period.DAY) for n in range(62)]
        mondays = [date(2025, 3, 17) - timedelta(weeks=n) for n in range(9)]
        weeks = [reader.review(monday, Period.WEEK) for monday in mondays]
        return reader.past_days(TODAY - timedelta(days=60), 61), days, weeks


def test_what_was_said_of_days_is_read_after_a_restore_as_before(
    reviewed: DataFolder, tmp_path: Path
) -> None:
    empty = DataFolder(tmp_path / "empty")
    restored(document(reviewed, tmp_path / "all.json"), empty)
    assert rows(empty) == rows(reviewed)
    assert check(empty.database) == []
    assert told(empty) == told(reviewed)
    draft = told(empty)[1][1].draft
    assert draft is not None
    assert draft.typed == {"conversation": HOSTILE}


def test_a_restored_day_is_revised_and_its_words_stay(reviewed: DataFolder, tmp_path: Path) -> None:
    empty = DataFolder(tmp_path / "empty")
    restored(document(reviewed, tmp_path / "all.json"), empty)
    with closing(open_rider(empty, clock_at(TUESDAY))) as store:
        reviews.finish(store, Period.DAY, TODAY, ReviewForm.DAY_OFF)
    assert check(empty.database) == []
    shown = told(empty)[1][0]
    assert [review.revision for review in shown.reviews] == [1, 2]
    assert shown.reviews[0].of(Question.MOVED)[0].words == HOSTILE


@pytest.mark.parametrize("table", ["review", "review_answer", "expectation", "outreach"])
def test_a_document_with_a_forged_day_is_not_restored(
    reviewed: DataFolder, tmp_path: Path, table: str
) -> None:
    whole = parsed(document(reviewed, tmp_path / "all.json"))
    column = {"review": "verdict", "review_answer": "words", "expectation": "came_true"}.get(table, "reached")
    forged = {"verdict": "moved", "words": "It moved", "came_true": "yes", "reached": 99}[column]
    kept = whole["tables"][table]
    place = kept["columns"].index(column)
    assert kept["rows"]
    for row in kept["rows"]:
        row[place] = forged
    (tmp_path / "forged.json").write_text(json.dumps(whole), "utf-8")
    with pytest.raises((FileError, InputError), match=r"not as the record says"):
        restored(tmp_path / "forged.json", DataFolder(tmp_path / "empty"))


def test_the_tables_tell_every_answer_and_every_batch_that_stands(
    reviewed: DataFolder, tmp_path: Path
) -> None:
    export_tables(reviewed, tmp_path / "out")
    said = read(tmp_path / "out" / "reviews.csv")
    days = told(reviewed)[1]
    kept = [(r.first.isoformat(), str(r.revision), a) for d in days for r in d.reviews for a in r.answers]
    found = [row for row in said if row["Period"] == "day" and row["Question"]]
    assert sorted((row["First day"], row["Revision"], row["Question"], row["Words"]) for row in found) == (
        sorted((first, revision, a.question.value, a.words) for first, revision, a in kept)
    )
    assert {row["Verdict"] for row in said} == {"moved", "prepared", "no_movement"}
    assert {row["Form"] for row in said} == {"full", "short", "day_off"}
    assert b"\"'=HYPERLINK" in (tmp_path / "out" / "reviews.csv").read_bytes()
    batches = read(tmp_path / "out" / "outreach.csv")
    assert [row["People reached"] for row in batches if row["Day"] == TODAY.isoformat()] == ["20"]
