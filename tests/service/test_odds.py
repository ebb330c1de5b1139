# SPDX-License-Identifier: MIT
"""The odds from a stage are told by the rep's own deals that came as far and have ended."""

from contextlib import closing as closed

import pytest

from rider.domain.events import LostReason, Outcome
from rider.domain.focus.leverage import Odds
from rider.domain.stats import wilson
from rider.reads.focus.odds import odds_by_stage
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, proofs, undo
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal

_STAGES = ("Prospect", "Discovery", "Validation", "Proposal", "Commit")


def win(store: Store, name: str = "Won") -> str:
    """Make a deal and win it from the first stage, with all the proof there is."""
    deal_id = builders.deal(store, name)
    proofs.record(store, deal_id, builders.evidence_for(store, *_STAGES, "Won"))
    closing.win(store, deal_id, closed_on=store.clock.today(), value_minor=500)
    return deal_id


def lose(store: Store, stage: str = "Prospect") -> str:
    """Make a deal and lose it in a stage."""
    deal_id = builders.deal(store, "Lost", in_stage=stage)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    return deal_id


def counted(store: Store, stage: str, pipeline: str = "New business") -> tuple[int, int]:
    """Return how many were won of those that came to a stage and have ended."""
    chance = told(store, stage, pipeline)
    return chance.k, chance.n


def told(store: Store, stage: str, pipeline: str = "New business") -> Odds:
    """Return the odds from a stage."""
    with closed(Reader(store.folder, store.clock)) as reader:
        ladder = next(p for p in reader.pipelines() if p.name == pipeline)
        found = odds_by_stage(reader._connection, [ladder])
    return found[builders.stage(store, stage, pipeline).id]


def test_a_deal_counts_for_every_stage_that_it_came_to_and_a_win_for_all(store: Store) -> None:
    win(store)
    lose(store)
    lose(store, "Proposal")
    assert [counted(store, s) for s in _STAGES] == [(1, 3), (1, 2), (1, 2), (1, 2), (1, 1)]


def test_open_deals_do_not_count(store: Store) -> None:
    builders.deal(store, in_stage="Proposal")
    assert counted(store, "Prospect") == (0, 0)


def test_from_five_that_have_ended_the_odds_are_the_reps_own(store: Store) -> None:
    for n in range(3):
        win(store, f"Won {n}")
    lose(store)
    assert told(store, "Prospect") == Odds(3, 4, 1 / 15, is_own=False)
    assert told(store, "Discovery") == Odds(3, 3, 3 / 15, is_own=False)
    lose(store)
    assert told(store, "Prospect") == Odds(3, 5, wilson(3, 5)[0], is_own=True)
    assert not told(store, "Discovery").is_own


def test_a_win_that_was_undone_is_none_and_once_more_is_one(store: Store) -> None:
    deal_id = win(store)
    undo.undo_move(store, deal_id)
    assert counted(store, "Commit") == (0, 0)
    closing.win(store, deal_id, closed_on=store.clock.today(), value_minor=500)
    assert counted(store, "Commit") == (1, 1)


def test_a_win_that_was_reopened_is_none_and_counts_as_it_ends_in_the_end(store: Store) -> None:
    deal_id = win(store)
    closing.reopen(store, deal_id, builders.ladder(store).first.id, "They cancelled")
    assert counted(store, "Prospect") == (0, 0)
    closing.lose(store, deal_id, LostReason.PRICE, "The price was too high after all")
    assert counted(store, "Prospect") == (0, 1)


def test_a_loss_that_was_undone_is_none(store: Store) -> None:
    undo.undo_move(store, lose(store))
    assert counted(store, "Prospect") == (0, 0)


def test_a_move_back_does_not_undo_how_far_a_deal_came(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    deals.move_back(store, deal_id, builders.ladder(store).first.id, "Too early")
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    assert [counted(store, s) for s in _STAGES[:4]] == [(0, 1), (0, 1), (0, 1), (0, 0)]


def test_a_move_that_was_undone_was_never_made(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    undo.undo_move(store, deal_id)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    assert [counted(store, s) for s in _STAGES[:2]] == [(0, 1), (0, 0)]


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST])
def test_what_an_import_claims_is_left_out(store: Store, outcome: Outcome) -> None:
    claimed_deal(store, outcome=outcome)
    claimed_deal(store, "Open elsewhere", stage="Proposal")
    assert counted(store, "Prospect") == (0, 0)


def test_an_imported_deal_that_ended_here_counts_as_far_as_it_is_proven(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    builders.prove(store, deal_id, "Discovery")
    closing.lose(store, deal_id, LostReason.PRICE, "The price was too high after all")
    assert [counted(store, s) for s in _STAGES[:3]] == [(0, 1), (0, 1), (0, 0)]


def test_a_deal_in_the_archive_counts_and_one_that_was_merged_does_not(store: Store) -> None:
    one, two = lose(store), lose(store)
    archiving.archive(store, one)
    assert counted(store, "Prospect") == (0, 2)
    archiving.merge(store, two, builders.deal(store))
    assert counted(store, "Prospect") == (0, 1)


def test_a_deal_counts_in_the_pipeline_in_which_it_ended(store: Store) -> None:
    short = builders.ladder(store, "Short cycle")
    deal_id = builders.deal(store, in_stage="Validation")
    deals.change_pipeline(store, deal_id, short.id, "It is a transactional sale")
    closing.lose(store, deal_id, LostReason.PRICE, "The price was too high after all")
    assert counted(store, "Prospect") == (0, 0)
    assert [counted(store, s, "Short cycle") for s in ("Lead", "Qualified", "Offer")] == [
        (0, 1),
        (0, 0),
        (0, 0),
    ]
