# SPDX-License-Identifier: MIT
"""Which deals one can be merged into, as the sheet reads them past the services."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from rider.domain.deal import Grounds, Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import LostReason
from rider.reads.merging import Candidate
from rider.reads.reader import Reader
from rider.service import archiving, closing, facts, steps, undo
from rider.service.session import Store
from tests import builders


@pytest.fixture
def reader(store: Store) -> Iterator[Reader]:
    """Return a reader of the file."""
    opened = Reader(store.folder, store.clock)
    yield opened
    opened.close()


def names(found: tuple[Candidate, ...]) -> list[str]:
    return [c.name for c in found]


def test_those_that_are_likely_the_same_come_first(store: Store, reader: Reader) -> None:
    this = builders.deal(store, "Dock scheduling")
    builders.deal(store, "Crane upkeep", account="Kranwerk")
    builders.deal(store, "Berth plan", account=" hafen TERMINAL ")
    builders.deal(store, "dock Scheduling (pilot)", account="Hafen Terminal")
    builders.deal(store, "Scheduling dock", account="Polder Foods")
    found = reader.merge_candidates(this)
    assert names(found) == ["dock Scheduling (pilot)", "Scheduling dock", "Berth plan", "Crane upkeep"]
    assert [(c.like_name, c.same_account) for c in found] == [
        (True, True),
        (True, False),
        (False, True),
        (False, False),
    ]


def test_closed_deals_are_offered_and_archived_ones_are_not(store: Store, reader: Reader) -> None:
    this, lost, gone = (builders.deal(store, name) for name in ("One", "Two", "Three"))
    closing.lose(store, lost, LostReason.TIMING, "They wait a year")
    archiving.archive(store, gone)
    found = reader.merge_candidates(this)
    assert [(c.name, c.outcome, c.stage) for c in found] == [("Two", "lost", "Prospect")]


def test_a_deal_that_is_won_goes_only_into_one_that_is_won(store: Store, reader: Reader) -> None:
    won, other, still_open = (
        builders.deal(store, name, in_stage="Commit") for name in ("One", "Two", "Three")
    )
    for deal_id in (won, other):
        order, today = builders.evidence_for(store, "Won"), store.clock.today()
        closing.win(store, deal_id, order, closed_on=today, value_minor=9_500_000)
    assert names(reader.merge_candidates(won)) == ["Two"]
    assert names(reader.merge_candidates(still_open)) == ["One", "Two"]


def test_two_deals_without_an_account_are_not_of_the_same_one(store: Store, reader: Reader) -> None:
    this = builders.deal(store, "One", account="")
    builders.deal(store, "Two", account=" ")
    assert not reader.merge_candidates(this)[0].same_account


def test_a_deal_that_is_not_in_the_file_has_no_candidates(reader: Reader) -> None:
    with pytest.raises(RuleError, match="not in the file"):
        reader.merge_candidates("ab" * 16)


def test_a_deal_tells_how_often_its_close_was_pushed_and_what_its_step_rests_on(
    store: Store, reader: Reader
) -> None:
    today = store.clock.today()
    deal_id = builders.deal(store, expected_close=today + timedelta(days=10))
    facts.push_close(store, deal_id, today + timedelta(days=17), "It was a guess", new_obstacle=False)
    again = facts.push_close(store, deal_id, today + timedelta(days=30), "Legal is new", new_obstacle=True)
    deal = reader.deal(deal_id)
    assert (deal.close_pushes, deal.close_pushed_days) == (2, 20)
    assert again.span is not None
    undo.undo(store, again.span)
    assert (reader.deal(deal_id).close_pushes, reader.deal(deal_id).close_pushed_days) == (1, 7)
    grounds = Grounds("The budget closes", "Her mail", "A new CFO")
    steps.set_step(store, deal_id, "Call Dana", today + timedelta(days=2), grounds=grounds)
    later = Resolution(StepOutcome.RESCHEDULED, "She is ill", today + timedelta(days=3))
    steps.resolve(store, deal_id, later)
    assert (reader.deal(deal_id).grounds, reader.deal(deal_id).pushes) == (grounds, 1)
