# SPDX-License-Identifier: MIT
"""The 1:1 sheet over a real file: which deals, what moved with its proofs, and the record's head."""

import sqlite3
from contextlib import closing as closed
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.events import Outcome
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.domain.review.one_to_one import Move, OneToOne, Plan
from rider.domain.review.one_to_one_text import plain_text
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, redaction, reviews
from rider.service.check import check
from rider.store.engine import Store
from tests import builders

THURSDAY = date(2021, 11, 18)
ZONE = "Europe/Berlin"


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=instant(THURSDAY, 17, ZONE))


def sheet(store: Store, day: date | None = None) -> OneToOne:
    return Reader(store.folder, store.clock).one_to_one(day or store.clock.today())


def plan(store: Store, deal_id: str, words: str = "Ask who signs") -> Answer:
    asked = builders.stage(store, "Discovery").requirements[0]
    return Answer(Question.TOMORROW, Choice.PLAN, words, deal_id, requirement_id=asked.id, who="Ines")


def finish(store: Store, *answers: Answer, day: date = THURSDAY) -> None:
    reviews.finish(store, Period.DAY, day, ReviewForm.FULL, answers)


def rewrite_hash(store: Store, seq: int) -> None:
    """Write another hash into an event, past the triggers."""
    with closed(sqlite3.connect(store.folder.database)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE event SET hash = ? WHERE seq = ?", ("0" * 64, seq))
        connection.commit()


def test_the_planned_deals_come_first_and_those_worth_most_fill_up(store: Store) -> None:
    small = builders.deal(store, "Small", value_minor=1_000_00)
    for name, value in (("Large", 90_000_00), ("Larger", 95_000_00), ("Middling", 20_000_00)):
        builders.deal(store, name, value_minor=value)
    assert [one.name for one in sheet(store).deals] == ["Larger", "Large", "Middling"]
    finish(store, plan(store, small))
    told = sheet(store).deals
    assert [one.name for one in told] == ["Small", "Larger", "Large"]
    first = builders.stage(store, "Discovery").requirements
    assert told[0].plan == Plan("Ask who signs", "Ines", first[0].title)
    assert told[0].missing == tuple(r.title for r in first)
    assert (told[0].stage, told[0].next_stage) == ("Prospect", "Discovery")
    assert told[1].plan is None
    assert told[1].step == "Call the head of terminal operations"


def test_a_plan_of_last_week_says_nothing_any_more(store: Store, clock: SteppedClock) -> None:
    planned = builders.deal(store)
    finish(store, plan(store, planned))
    clock.at += 7 * DAY_MS
    assert sheet(store).deals[0].plan is not None
    clock.at += DAY_MS
    assert sheet(store).deals[0].plan is None


def test_a_planned_deal_that_was_won_is_told_and_one_that_was_archived_is_not(store: Store) -> None:
    won, gone = builders.deal(store, in_stage="Commit"), builders.deal(store, "Gone")
    finish(store, plan(store, won), plan(store, gone))
    closing.win(store, won, builders.evidence_for(store, "Won"), closed_on=THURSDAY, value_minor=9_500_000)
    archiving.archive(store, gone)
    (told,) = sheet(store).deals
    assert (told.outcome, told.next_stage, told.missing) == (Outcome.WON, "", ())
    (moved,) = sheet(store).moved
    assert moved.moves[-1].is_won


def test_a_move_of_this_week_comes_with_the_proofs_that_it_stands_on(
    store: Store, clock: SteppedClock
) -> None:
    early = builders.deal(store, "Early", due_on=THURSDAY + timedelta(days=9))
    builders.prove(store, early, "Discovery")
    clock.at += 4 * DAY_MS  # the Monday after
    deals.move(store, early, builders.stage(store, "Discovery").id)
    fresh = builders.deal(store, "Fresh")
    builders.prove(store, fresh, "Discovery")
    moved, proven = sheet(store).moved
    assert (moved.name, moved.moves) == ("Early", (Move(clock.today(), "Prospect", "Discovery"),))
    titles = [r.title for r in builders.stage(store, "Discovery").requirements]
    assert [p.requirement for p in moved.proofs] == titles
    assert moved.proofs[0].person == "Ines Okafor, Head of Terminal Ops"
    assert (proven.name, proven.moves, len(proven.proofs)) == ("Fresh", (), 2)
    assert [m.name for m in sheet(store, clock.today() - timedelta(days=1)).moved] == ["Early"]


def test_what_went_into_another_deal_is_told_once_and_of_the_deal_that_stays(
    store: Store, clock: SteppedClock
) -> None:
    kept, gone = builders.deal(store, "Kept"), builders.deal(store, "Gone", in_stage="Discovery")
    (alone,) = sheet(store).moved
    archiving.merge(store, gone, kept)
    (merged,) = sheet(store).moved
    assert (merged.deal_id, merged.name) == (kept, "Kept")
    assert (merged.moves, merged.proofs) == (alone.moves, alone.proofs)
    third = builders.deal(store, "Third", in_stage="Discovery")
    archiving.merge(store, kept, third)
    (merged,) = sheet(store).moved
    assert (merged.name, merged.moves) == ("Third", (Move(clock.today(), "Prospect", "Discovery"),))
    assert len(merged.proofs) == len(alone.proofs)


def test_a_proof_that_went_into_a_deal_which_had_its_own_is_not_told(
    store: Store, clock: SteppedClock
) -> None:
    kept = builders.deal(store, "Kept")
    builders.prove(store, kept, "Discovery")
    clock.at += 7 * DAY_MS
    gone = builders.deal(store, "Gone")
    builders.prove(store, gone, "Discovery")
    archiving.merge(store, gone, kept)
    assert sheet(store).moved == ()


def test_redacted_words_stay_out(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    (before, _) = sheet(store).moved[0].proofs
    assert before.words in plain_text(sheet(store))
    (one, _) = Reader(store.folder, store.clock).deal(deal_id).proofs
    redaction.redact_person(store, one.person.id if one.person else "")
    text = plain_text(sheet(store))
    assert before.words not in text
    assert "Okafor" not in text
    assert "The words were taken out." in text


def test_an_empty_file_makes_a_sheet_too(store: Store) -> None:
    told = sheet(store)
    assert (told.deals, told.moved, told.since) == ((), (), None)
    assert told.head_seq > 0
    assert len(told.head) == 64


def test_the_record_is_unchanged_since_the_head_that_the_last_review_named(
    store: Store, clock: SteppedClock
) -> None:
    builders.deal(store)
    before = sheet(store)
    finish(store)
    clock.at += DAY_MS
    builders.deal(store, "Later")
    told = sheet(store)
    assert told.since is not None
    assert (told.since.seq, told.since.head, told.since.holds) == (before.head_seq, before.head, True)
    assert told.since.first == THURSDAY
    assert told.head_seq > before.head_seq + 1
    assert check(store.folder.database) == []


@pytest.mark.parametrize("which", ["the event that the review names", "an event after it"])
def test_a_record_whose_chain_was_broken_is_not_called_unchanged(store: Store, which: str) -> None:
    builders.deal(store)
    named = sheet(store).head_seq
    finish(store)
    builders.deal(store, "Later")
    seq = named if "names" in which else named + 2
    rewrite_hash(store, seq)
    since = sheet(store).since
    assert since is not None
    assert not since.holds
