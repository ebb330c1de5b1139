# SPDX-License-Identifier: MIT
"""The reading behind the list: every deal of the file once, and after a change only what has changed."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from rider.domain.day import DAY_MS
from rider.domain.deal import DealFacts, NewDeal
from rider.domain.events import LostReason, Outcome
from rider.domain.momentum import BadgeKind
from rider.domain.proof import NewPerson
from rider.reads.board.deals import Deals, ListedDeal
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, facts, people, steps, undo
from rider.service.session import Store
from rider.store.engine import Store as Opened
from tests import builders
from tests.imported import claimed_deal


@pytest.fixture
def reader(store: Store) -> Iterator[Reader]:
    """Return a reader of the file, which is kept while the file changes."""
    made = Reader(store.folder, store.clock)
    yield made
    made.close()


def found(read: Deals, deal_id: str) -> ListedDeal:
    return next(r for r in read.rows if r.deal_id == deal_id)


def as_new(store: Opened, reader: Reader) -> Deals:
    """Return the list as it is read, which is what a reader that has seen nothing before reads."""
    kept = reader.deals()
    fresh = Reader(store.folder, store.clock)
    try:
        assert set(kept.rows) == set(fresh.deals().rows)
    finally:
        fresh.close()
    return kept


def test_an_open_deal_is_told_with_its_step_and_how_long_it_stands(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    told = found(as_new(store, reader), deal_id)
    assert (told.stage, told.outcome, told.archived, told.hollow) == (
        "Discovery",
        Outcome.OPEN,
        False,
        False,
    )
    assert told.step
    assert told.due_on == store.clock.today() + timedelta(days=2)
    assert told.entered_at == store.clock.now()
    assert told.column_id == told.stage_id


def test_every_pipeline_is_in_it(store: Store, reader: Reader) -> None:
    ladder = builders.ladder(store, "Short cycle")
    due = store.clock.today() + timedelta(days=1)
    deals.create(store, NewDeal(ladder.id, "Quick one", "Send the offer", due))
    builders.deal(store)
    assert {r.pipeline for r in as_new(store, reader).rows} == {"New business", "Short cycle"}


def test_a_lost_deal_is_told_with_its_reason_even_after_an_undo_and_a_second_loss(
    store: Store, reader: Reader
) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    first = closing.lose(store, deal_id, LostReason.PRICE, "Too dear for them")
    assert found(reader.deals(), deal_id).reason is LostReason.PRICE
    assert first.span is not None
    undo.undo(store, first.span, "losing the deal")
    again = found(as_new(store, reader), deal_id)
    assert (again.outcome, again.reason, again.words) == (Outcome.OPEN, None, "")
    closing.lose(store, deal_id, LostReason.TIMING, "Not before next year")
    told = found(as_new(store, reader), deal_id)
    assert (told.reason, told.words) == (LostReason.TIMING, "Not before next year")
    assert (told.closed_on, told.entered_at) == (store.clock.today(), None)


def test_a_won_deal_is_told_with_its_final_amount(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    closing.win(
        store,
        deal_id,
        builders.evidence_for(store, "Won"),
        closed_on=store.clock.today(),
        value_minor=9_000_000,
    )
    told = found(as_new(store, reader), deal_id)
    assert told.value is not None
    assert (told.outcome, told.value.minor, told.column_id) == (Outcome.WON, 9_000_000, "won")


def test_an_archived_deal_stays_in_it_with_its_reason_and_comes_back(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    reader.deals()
    archiving.archive(store, deal_id, "Twice in the CRM")
    told = found(as_new(store, reader), deal_id)
    assert (told.archived, told.words, told.step, told.needs_me) == (True, "Twice in the CRM", "", False)
    archiving.restore(store, deal_id)
    back = found(as_new(store, reader), deal_id)
    assert (back.archived, back.words) == (False, "")
    assert back.step


def test_a_deal_that_was_merged_into_another_leaves_it(store: Store, reader: Reader) -> None:
    gone, kept = builders.deal(store, "Dock"), builders.deal(store, "Dock scheduling")
    assert len(reader.deals().rows) == 2
    archiving.merge(store, gone, kept)
    assert [r.deal_id for r in as_new(store, reader).rows] == [kept]


def test_an_imported_deal_shows_where_it_claims_to_be(store: Store, reader: Reader) -> None:
    hollow = claimed_deal(store, "From the CRM", stage="Proposal")
    won = claimed_deal(store, "Won there", outcome=Outcome.WON)
    read = as_new(store, reader)
    assert (found(read, hollow).stage, found(read, hollow).hollow) == ("Proposal", True)
    assert (found(read, won).outcome, found(read, won).hollow) == (Outcome.WON, False)


def test_it_is_found_by_name_account_people_and_step_as_they_change(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    reader.deals()
    facts.edit(store, deal_id, DealFacts("Berth window", "Nordkai"))
    people.add(store, deal_id, NewPerson("Ines Okafor", "Head of Terminal Ops"))
    steps.set_step(store, deal_id, "Ask the CFO", store.clock.today() + timedelta(days=1), words="She called")
    told = found(as_new(store, reader), deal_id)
    for needle in ("berth", "nordkai", "okafor", "terminal ops", "ask the cfo"):
        assert needle in told.haystack


def test_time_alone_makes_a_deal_need_the_rep(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    assert found(reader.deals(), deal_id).needs_me is False
    store.clock.at += 4 * DAY_MS  # type: ignore[attr-defined]
    told = found(as_new(store, reader), deal_id)
    assert (told.badge.kind, told.needs_me) == (BadgeKind.OVERDUE, True)


def test_what_has_not_changed_is_the_same_row_as_before(store: Store, reader: Reader) -> None:
    still, moved = builders.deal(store, "Still"), builders.deal(store, "Moved")
    before = reader.deals()
    builders.climb(store, moved, "Discovery")
    after = as_new(store, reader)
    assert found(after, still) is found(before, still)
    assert found(after, moved) is not found(before, moved)
