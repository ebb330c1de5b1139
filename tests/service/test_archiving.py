# SPDX-License-Identifier: MIT
"""Deals that leave the board: archived with their history, or merged into the one that is the same."""

from datetime import timedelta

import pytest

from rider.domain.deal import NewDeal
from rider.domain.errors import RuleError
from rider.domain.events import LostReason
from rider.domain.proof import NewPerson, Role
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, people, steps, undo
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts


def on_the_board(store: Store) -> set[str]:
    reader = Reader(store.folder, store.clock)
    board = reader.board()
    reader.close()
    return {c.name for column in (*board.columns, board.won, board.lost) for c in column.cards}


def standing(store: Store, deal_id: str) -> set[object]:
    rows = facts.ask(
        store,
        "SELECT r.title FROM standing_proof p JOIN requirement r ON r.id = p.requirement_id"
        " WHERE p.deal_id = ?",
        deal_id,
    )
    return {title for (title,) in rows}


def test_an_archived_deal_is_on_no_board_and_its_step_is_let_go(store: Store) -> None:
    deal_id = builders.deal(store, "Gone", in_stage="Discovery")
    builders.deal(store, "Here")
    archiving.archive(store, deal_id, " A twin of another ")
    assert on_the_board(store) == {"Here"}
    assert facts.closed_steps(store, deal_id)[-1] == "let_go"
    assert facts.ask(store, "SELECT words FROM event WHERE kind = 'archived'") == [("A twin of another",)]
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert check(store.folder.database) == []


def test_a_restored_deal_comes_back_with_the_step_that_it_had(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    step = facts.step(store, deal_id)
    archiving.archive(store, deal_id)
    archiving.restore(store, deal_id)
    assert on_the_board(store) == {"Dock scheduling"}
    assert facts.step(store, deal_id) == step
    with pytest.raises(RuleError, match="is not archived"):
        archiving.restore(store, deal_id)


def test_a_merge_keeps_the_events_of_both_and_carries_over_what_the_other_lacks(store: Store) -> None:
    kept = builders.deal(store, "Dock scheduling")
    gone = builders.deal(store, "Docks at Hafen", in_stage="Validation")
    people.add(store, gone, NewPerson("Omar Diaz", "CFO", Role.ECONOMIC_BUYER))
    builders.prove(store, kept, "Discovery")
    events = facts.kinds(store, kept), facts.kinds(store, gone)
    proven = standing(store, gone)
    archiving.merge(store, gone, kept)
    assert standing(store, kept) == proven
    assert facts.kinds(store, gone)[: len(events[1])] == events[1]
    assert facts.kinds(store, kept)[: len(events[0])] == events[0]
    assert facts.ask(store, "SELECT name FROM person WHERE deal_id = ? ORDER BY name", kept) == [
        ("Ines Okafor",),
        ("Omar Diaz",),
    ]
    assert on_the_board(store) == {"Dock scheduling"}
    assert facts.stands(store, kept) == ("Prospect", "open"), "a merge moves nothing"
    assert check(store.folder.database) == []


def test_a_merge_into_a_hollow_deal_proves_it_as_far_as_the_proofs_reach(store: Store) -> None:
    kept = claimed_deal(store, stage="Proposal")
    archiving.merge(store, builders.deal(store, in_stage="Validation"), kept)
    assert facts.stands(store, kept) == ("Validation", "open")
    assert facts.claims(store, kept) == ("Proposal", None)


def test_the_deal_that_stays_keeps_its_own_step_and_takes_the_other_only_for_want_of_one(
    store: Store,
) -> None:
    kept, gone = builders.deal(store, "Kept"), builders.deal(store, "Gone")
    steps.set_step(store, gone, "Another step", store.clock.today() + timedelta(days=9))
    before = facts.step(store, kept)
    archiving.merge(store, gone, kept)
    assert facts.step(store, kept) == before
    hollow = claimed_deal(store, stage="Proposal")
    archiving.merge(store, kept, hollow)
    assert facts.step(store, hollow) == before


def test_deals_of_two_pipelines_are_merged_without_their_proofs(store: Store) -> None:
    gone = builders.deal(store, in_stage="Validation")
    kept = builders.deal(store, "Quick", pipeline_id=builders.ladder(store, "Short cycle").id)
    archiving.merge(store, gone, kept)
    assert standing(store, kept) == set()
    assert facts.ask(store, "SELECT name FROM person WHERE deal_id = ?", kept) == [("Ines Okafor",)]


def test_a_won_deal_is_not_merged_away(store: Store) -> None:
    won, other = builders.deal(store, "Won", in_stage="Commit"), builders.deal(store, "Other")
    order = builders.evidence_for(store, "Won")
    closing.win(store, won, order, closed_on=store.clock.today(), value_minor=5)
    before = facts.everything(store)
    with pytest.raises(RuleError, match=r"Won is won\. Keep that one"):
        archiving.merge(store, won, other)
    with pytest.raises(RuleError, match="Choose another deal"):
        archiving.merge(store, other, other)
    assert facts.everything(store) == before
    archiving.merge(store, other, won)
    assert facts.stands(store, won) == ("Commit", "won")


def test_a_merged_deal_is_not_restored_beside_the_one_that_holds_its_history(store: Store) -> None:
    gone, kept = builders.deal(store, "Gone"), builders.deal(store, "Kept")
    archiving.merge(store, gone, kept)
    with pytest.raises(RuleError, match="Gone was merged into Kept"):
        archiving.restore(store, gone)


# ---------------------------------------------------------------- another pipeline


def test_a_deal_changes_its_pipeline_into_the_first_stage_and_its_proofs_stay_behind(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    short = builders.ladder(store, "Short cycle")
    deals.change_pipeline(store, deal_id, short.id, " A small order after all ")
    assert facts.stands(store, deal_id) == ("Lead", "open")
    assert [stay.stage for stay in facts.stays(store, deal_id)] == [
        "Prospect",
        "Discovery",
        "Validation",
        "Lead",
    ]
    qualified = builders.evidence_for(store, "Qualified", pipeline="Short cycle")
    deals.move(store, deal_id, short.stages[1].id, qualified)
    assert facts.stands(store, deal_id) == ("Qualified", "open")
    assert check(store.folder.database) == []


def test_a_change_of_pipeline_is_refused_without_a_reason_and_for_its_own_or_a_closed_deal(
    store: Store,
) -> None:
    deal_id = builders.deal(store)
    short = builders.ladder(store, "Short cycle").id
    with pytest.raises(RuleError, match="Say why the deal changes"):
        deals.change_pipeline(store, deal_id, short, " ")
    with pytest.raises(RuleError, match="already"):
        deals.change_pipeline(store, deal_id, builders.ladder(store).id, "A small order")
    closing.lose(store, deal_id, LostReason.FIT, "Too small for what we do")
    with pytest.raises(RuleError, match="is closed"):
        deals.change_pipeline(store, deal_id, short, "A small order")


def test_a_deal_that_changed_its_pipeline_is_merged_without_its_earlier_proofs(store: Store) -> None:
    short = builders.ladder(store, "Short cycle").id
    gone, kept = builders.deal(store, "Gone", in_stage="Discovery"), builders.deal(store, pipeline_id=short)
    deals.change_pipeline(store, gone, short, "It is a transactional sale")
    archiving.merge(store, gone, kept)
    assert standing(store, kept) == set()
    assert facts.of_deal(store, gone, "merged_into_id") == kept
    assert check(store.folder.database) == []


def test_a_deal_that_was_archived_without_a_step_gets_no_old_one_back(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    closing.reopen(store, deal_id, builders.ladder(store).first.id, "They are back")
    archiving.archive(store, deal_id)
    archiving.restore(store, deal_id)
    assert facts.step(store, deal_id) is None


def test_a_deal_whose_making_was_undone_is_restored_with_its_step(store: Store) -> None:
    today = store.clock.today()
    made = deals.create(store, NewDeal(builders.ladder(store).id, "Made by mistake", "Call Ines", today))
    assert made.span is not None
    undo.undo(store, made.span)
    archiving.restore(store, str(made.made_id))
    assert facts.step(store, str(made.made_id)) == ("Call Ines", today.isoformat())


def test_an_archiving_that_was_done_again_keeps_the_step_for_the_day_of_the_restoring(store: Store) -> None:
    deal_id = builders.deal(store)
    step = facts.step(store, deal_id)
    done = archiving.archive(store, deal_id)
    for _ in range(2):
        assert done.span is not None
        done = undo.undo(store, done.span)
    archiving.restore(store, deal_id)
    assert facts.step(store, deal_id) == step
