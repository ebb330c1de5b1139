# SPDX-License-Identifier: MIT
"""How often deals go on is told by the deals of that pipeline alone, and by those that ever were deals."""

from contextlib import closing as closed
from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.deal import NewDeal
from rider.domain.events import Outcome
from rider.domain.landing import StageEntry
from rider.domain.stats import Conversion
from rider.domain.trends import Asked, Window
from rider.reads.board.never import NEVER_DEALS
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, proofs, undo
from rider.service.session import Store
from rider.service.transfer import taking_back
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


# ------------------------------------------------------------ one rule for the board and for Trends


def _heads(store: Store) -> list[tuple[int, int, int, int]]:
    """Return what the heads of the board's columns count: advanced, cohort, too early, imported."""
    with closed(Reader(store.folder, store.clock)) as reader:
        rates = [column.conversion for column in reader.board().columns]
    return [
        (one.advanced, one.cohort, one.too_early, one.imported) if one is not None else (0, 0, 0, 0)
        for one in rates
    ]


def _told_by_trends(store: Store) -> list[tuple[int, int, int, int]]:
    clock = store.clock
    window = Window(clock.today() - timedelta(days=4_000), clock.today() + timedelta(days=1))
    with closed(Reader(store.folder, clock)) as reader:
        found = reader.trends(Asked(window, clock.now(), clock.zone)).conversions
    none = (0, 0, 0, 0)
    told = [(one.rate.k, one.rate.n, one.too_early, one.basis.imported) for one in found]
    return [one if one[1] else none for one in told]


def _entry(store: Store, stage: str, days_ago: int) -> StageEntry:
    at = store.clock.now() - days_ago * DAY_MS
    return StageEntry(at, builders.stage(store, stage).id, Outcome.OPEN, stage)


def _imported(store: Store) -> None:
    """Bring in a deal with a history, one that was lost after it, and one without any."""
    begun, further = _entry(store, "Prospect", 200), _entry(store, "Discovery", 190)
    ago = store.clock.today() - timedelta(days=185)
    lost = {"outcome": Outcome.LOST, "stage_id": None, "closed_on": ago}
    born = {"created_on": store.clock.today() - timedelta(days=210)}
    landed(
        store,
        told(store, 1, history=(begun, further), **born),
        told(store, 2, history=(begun,), **lost, **born),
        told(store, 3, **born),
    )


def test_the_board_counts_imported_histories_and_says_how_many(store: Store, clock: SteppedClock) -> None:
    _imported(store)
    builders.deal(store, in_stage="Validation")
    clock.at += facts.days(100)
    assert _heads(store)[:3] == [(2, 3, 0, 2), (1, 2, 0, 1), (0, 1, 0, 0)]
    assert _heads(store) == _told_by_trends(store)


def test_a_reopened_win_counts_by_when_the_deal_had_its_age(store: Store, clock: SteppedClock) -> None:
    soon, later = (builders.deal(store, name, in_stage="Commit") for name in ("Soon", "Later"))
    for deal_id in (soon, later):
        evidence = builders.evidence_for(store, "Won")
        closing.win(store, deal_id, evidence, closed_on=clock.today(), value_minor=500)
    commit = builders.stage(store, "Commit").id
    clock.at += facts.days(10)
    closing.reopen(store, soon, commit)
    clock.at += facts.days(30)
    closing.reopen(store, later, commit)
    clock.at += facts.days(60)
    assert _heads(store)[4] == (1, 2, 0, 0)
    assert _heads(store) == _told_by_trends(store)


def test_a_board_that_is_read_again_counts_as_one_that_is_read_anew(
    store: Store, clock: SteppedClock
) -> None:
    _imported(store)
    first = builders.deal(store, "First")
    with closed(Reader(store.folder, clock)) as reader:
        for move in (
            lambda: builders.climb(store, first, "Validation"),
            lambda: deals.move_back(store, first, builders.stage(store, "Discovery").id, "Too early"),
            lambda: undo.undo_move(store, first),
            lambda: archiving.archive(store, first),
            lambda: _again(store),
        ):
            reader.board()
            clock.at += 1_000
            move()
            shown = [column.conversion for column in reader.board().columns]
            with closed(Reader(store.folder, clock)) as fresh:
                assert shown == [column.conversion for column in fresh.board().columns]


def _again(store: Store) -> None:
    """Bring a deal in once more, with more of its history."""
    entries = _entry(store, "Prospect", 150), _entry(store, "Validation", 140)
    landed(store, told(store, 3, history=entries))
