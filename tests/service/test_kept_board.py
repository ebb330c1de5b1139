# SPDX-License-Identifier: MIT
"""A board that is read again takes over what has not changed, and tells what a new reading would tell."""

from collections.abc import Callable
from contextlib import closing as closed
from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import DealFacts
from rider.domain.events import LostReason
from rider.domain.proof import NewPerson, Role
from rider.reads.board.board import Board, Card
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, facts, people, proofs, steps, undo
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service.facts import ask, days, proof_of

Compare = Callable[[], None]


@pytest.fixture
def compare(store: Store, clock: SteppedClock, reader: Reader) -> Compare:
    """Return a way to hold the board that is read again and again against one that is read anew."""

    def same() -> None:
        with closed(Reader(store.folder, clock)) as fresh:
            assert told(reader.board()) == told(fresh.board())

    return same


def cards(board: Board) -> dict[str, Card]:
    return {c.deal_id: c for column in board.columns for c in column.cards}


def told(board: Board) -> tuple[object, ...]:
    """Return all that a board tells, in values."""
    held = {deal_id: board.held.get(deal_id) for deal_id in cards(board)}  # type: ignore[call-overload]
    return (board.columns, board.won, board.lost, held, board.moved_today, board.today, board.control)


def test_after_proofs_and_moves(store: Store, clock: SteppedClock, compare: Compare) -> None:
    one, two = builders.deal(store, "One"), builders.deal(store, "Two")
    compare()
    talk = builders.stage(store, "Discovery").requirements[1]
    proofs.record(store, one, [builders.evidence(talk, clock.today())])
    compare()
    proofs.withdraw(store, proof_of(store, one, talk.title), "It was another deal")
    compare()
    builders.climb(store, two, "Validation")
    compare()
    deals.move_back(store, two, builders.ladder(store).first.id, "Too early")
    compare()
    undo.undo_move(store, two)
    compare()
    closing.lose(store, two, LostReason.TIMING, "They wait for the next budget")
    compare()
    closing.reopen(store, two, builders.ladder(store).first.id, "They called")
    compare()


def test_after_pushes_waits_steps_and_edits(store: Store, clock: SteppedClock, compare: Compare) -> None:
    today = clock.today()
    deal_id = builders.deal(store, expected_close=today)
    compare()
    for ahead in (9, 19):
        facts.push_close(store, deal_id, today + timedelta(days=ahead), "A guess", new_obstacle=False)
        compare()
    made = facts.wait(store, deal_id, today + timedelta(days=40), "They decide then")
    compare()
    assert made.span is not None
    undo.undo(store, made.span)
    compare()
    steps.set_step(store, deal_id, "Send the berth plan", today + timedelta(days=1))
    compare()
    facts.edit(store, deal_id, DealFacts("Renamed", "Elsewhere", 5, "USD", None, 90, "Fair"))
    compare()


def test_after_people_change_their_names(store: Store, reader: Reader, compare: Compare) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    compare()
    person = str(ask(store, "SELECT id FROM person WHERE deal_id = ?", deal_id)[0][0])
    people.change(store, person, NewPerson("Zora Quill", "Chair", Role.CHAMPION))
    compare()
    assert "zora quill" in cards(reader.board())[deal_id].haystack
    people.remove(store, person)
    compare()
    assert "zora quill" not in cards(reader.board())[deal_id].haystack


def test_after_deals_are_put_away_and_merged(store: Store, compare: Compare) -> None:
    one, two = builders.deal(store, "One", in_stage="Discovery"), builders.deal(store, "Two")
    hollow = claimed_deal(store, stage="Proposal")
    compare()
    archiving.archive(store, one)
    compare()
    archiving.restore(store, one)
    compare()
    archiving.merge(store, one, two)
    compare()
    builders.prove(store, hollow, "Discovery", "Validation")
    compare()
    deals.lower_claim(store, hollow, None)
    compare()


def test_after_another_pipeline_was_looked_at(store: Store, reader: Reader, compare: Compare) -> None:
    deal_id = builders.deal(store)
    compare()
    archiving.archive(store, deal_id)
    reader.board(builders.ladder(store, "Short cycle").id)
    compare()


def test_as_days_go_by(store: Store, clock: SteppedClock, reader: Reader, compare: Compare) -> None:
    deal_id = builders.deal(store, in_stage="Proposal")
    for _ in range(5):
        compare()
        clock.at += days(25)
    assert cards(reader.board())[deal_id].signs.has_stale_proof
    clock.at += days(1) // 2
    compare()


def test_what_has_not_changed_is_the_same_card(store: Store, reader: Reader) -> None:
    one, two = builders.deal(store, "One"), builders.deal(store, "Two")
    before = cards(reader.board())
    builders.prove(store, one, "Discovery")
    after = cards(reader.board())
    assert after[two] is before[two]
    assert after[one] != before[one]
