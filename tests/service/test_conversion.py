# SPDX-License-Identifier: MIT
"""How often deals go on is told by the deals of that pipeline alone, and by those that ever were deals."""

from contextlib import closing as closed

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import NewDeal
from rider.domain.stats import Conversion
from rider.reads.conversion import NEVER_DEALS
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, proofs, taking_back, undo
from rider.service.session import Store
from rider.store.tables import DealRow
from tests import builders
from tests.landed import landed, told
from tests.service import facts

_SHORT = "Short cycle"


def _first_rate(store: Store, pipeline: str) -> Conversion | None:
    with closed(Reader(store.folder, store.clock)) as reader:
        return reader.board(builders.ladder(store, pipeline).id).columns[0].conversion


def test_a_deal_that_changed_its_pipeline_is_won_only_in_the_one_where_it_was_won(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = builders.deal(store)
    deals.change_pipeline(store, deal_id, builders.ladder(store, _SHORT).id, "It is a transactional sale")
    given = builders.evidence_for(store, "Qualified", "Offer", "Won", pipeline=_SHORT)
    proofs.record(store, deal_id, given)
    closing.win(store, deal_id, closed_on=clock.today(), value_minor=500)
    clock.at += facts.days(100)
    there, here = _first_rate(store, "New business"), _first_rate(store, _SHORT)
    assert there is not None
    assert here is not None
    assert (there.advanced, there.cohort) == (0, 1)
    assert (here.advanced, here.cohort) == (1, 1)


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_a_deal_whose_making_was_undone_last_was_never_a_deal(store: Store, times: int) -> None:
    new = NewDeal(builders.ladder(store).id, "Typed twice", "Call them", store.clock.today())
    done = deals.create(store, new)
    for _ in range(times):
        assert done.span is not None
        done = undo.undo(store, done.span)
    assert len(facts.ask(store, NEVER_DEALS)) == times % 2


def test_a_deal_whose_making_was_done_again_is_a_deal_when_it_is_archived(store: Store) -> None:
    new = NewDeal(builders.ladder(store).id, "Typed once", "Call them", store.clock.today())
    done = made = deals.create(store, new)
    for _ in range(2):
        assert done.span is not None
        done = undo.undo(store, done.span)
    archiving.archive(store, str(made.made_id))
    assert facts.ask(store, NEVER_DEALS) == []


def test_deals_of_an_import_that_was_taken_back_were_never_deals(store: Store, clock: SteppedClock) -> None:
    seq = landed(store, *(told(store, number) for number in range(8))).seq
    assert seq is not None
    taking_back.take_back(store, seq)
    clock.at += facts.days(100)
    assert _first_rate(store, "New business") is None


def test_a_deal_that_was_made_here_counts_also_once_a_file_has_named_it(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    with store.work() as work:
        work.session.get_one(DealRow, deal_id).external_source = "crm"
    clock.at += facts.days(100)
    rate = _first_rate(store, "New business")
    assert rate is not None
    assert (rate.advanced, rate.cohort) == (1, 1)
