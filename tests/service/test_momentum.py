# SPDX-License-Identifier: MIT
"""What the board and the panel read of a deal's momentum from a real record."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import DealFacts, Resolution, StepOutcome
from rider.domain.events import EventKind, LostReason
from rider.domain.momentum import Badge, BadgeKind, Pace
from rider.domain.money import Money
from rider.domain.proof import ProofKind
from rider.domain.reasons import Claims, Hope, PutOff, Quiet, Slipped, StaleProof, Waits
from rider.reads.board.board import Board, Card, Control
from rider.reads.board.why import of_card
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, facts, proofs, steps, undo
from rider.service.session import Store
from rider.store.ledger import Entry
from tests import builders
from tests.imported import claimed_deal
from tests.service.facts import days, proof_of

Look = Callable[[str], Card]


@pytest.fixture
def look(reader: Reader) -> Look:
    """Return a way to the card of a deal; the panel must give the same reasons as the board."""

    def of(deal_id: str) -> Card:
        board = reader.board()
        card = next(c for c in cards(board) if c.deal_id == deal_id)
        assert reader.deal(deal_id).reasons == of_card(board, card)
        return card

    return of


def cards(board: Board) -> list[Card]:
    return [c for column in (*board.columns, board.won, board.lost) for c in column.cards]


def said(reader: Reader, deal_id: str) -> list[object]:
    return list(reader.deal(deal_id).reasons)


def heard(store: Store, deal_id: str, at: int) -> int:
    """Write that a conversation was held at an instant; return the event's number."""
    with store.work() as work:
        return work.ledger.append(Entry(EventKind.CONVERSATION_HELD, deal_id, happened_at=at))


def keep_step(store: Store, deal_id: str) -> None:
    """Give a deal a next step that lies ahead, so that no more urgent badge hides the others."""
    ahead = store.clock.today() + timedelta(days=30)
    steps.set_step(store, deal_id, "Call them again", ahead, words="Nothing yet")


# -- quiet time


def test_a_deal_is_quiet_since_it_began_until_the_buyer_is_heard(
    store: Store, clock: SteppedClock, look: Look
) -> None:
    deal_id = builders.deal(store)
    assert look(deal_id).badge == Badge(BadgeKind.CALM, 0)
    clock.at += days(9)
    assert look(deal_id).signs.quiet_days == 9
    heard(store, deal_id, clock.at - days(3))
    assert look(deal_id).signs.quiet_days == 3


def test_quiet_days_count_from_the_day_on_which_a_proof_happened_and_not_was_recorded(
    store: Store, clock: SteppedClock, look: Look
) -> None:
    deal_id = builders.deal(store)
    clock.at += days(12)
    fit = builders.stage(store, "Discovery").requirements[0]
    earlier = clock.today() - timedelta(days=5)
    proofs.record(store, deal_id, [builders.evidence(fit, earlier)])
    assert look(deal_id).signs.quiet_days == 5


def test_a_proof_that_was_withdrawn_or_corrected_breaks_no_silence(
    store: Store, clock: SteppedClock, look: Look
) -> None:
    deal_id = builders.deal(store)
    clock.at += days(12)
    talk = builders.stage(store, "Discovery").requirements[1]
    proofs.record(store, deal_id, [builders.evidence(talk, clock.today())])
    assert look(deal_id).signs.quiet_days == 0
    earlier = clock.today() - timedelta(days=6)
    first = proof_of(store, deal_id, talk.title)
    proofs.record(store, deal_id, [builders.evidence(talk, earlier, supersedes=first)])
    assert look(deal_id).signs.quiet_days == 6
    proofs.withdraw(store, proof_of(store, deal_id, talk.title), "It was another deal")
    assert look(deal_id).signs.quiet_days == 12


def test_a_waiver_breaks_no_silence(store: Store, clock: SteppedClock, look: Look) -> None:
    deal_id = builders.deal(store)
    clock.at += days(12)
    waivable = next(r for s in builders.ladder(store).stages for r in s.requirements if r.waivable)
    words = "Nobody there objects to anything that we have shown so far"
    proofs.record(
        store, deal_id, [builders.evidence(waivable, clock.today(), kind=ProofKind.WAIVER, words=words)]
    )
    assert look(deal_id).signs.quiet_days == 12


def test_what_was_taken_back_breaks_no_silence(store: Store, clock: SteppedClock, look: Look) -> None:
    deal_id = builders.deal(store)
    clock.at += days(12)
    seq = heard(store, deal_id, clock.at)
    with store.work() as work:
        work.ledger.append(Entry(EventKind.UNDONE, deal_id, about_seq=seq))
    assert look(deal_id).signs.quiet_days == 12


def test_a_deal_that_is_reopened_begins_anew(store: Store, clock: SteppedClock, look: Look) -> None:
    deal_id = builders.deal(store)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    clock.at += days(200)
    closing.reopen(store, deal_id, builders.ladder(store).first.id, "They called")
    clock.at += days(2)
    assert look(deal_id).signs.quiet_days == 2


def test_the_silence_of_an_imported_deal_is_counted_from_its_import(
    store: Store, clock: SteppedClock, look: Look
) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    clock.at += days(4)
    fit = builders.stage(store, "Discovery").requirements[0]
    proofs.record(store, deal_id, [builders.evidence(fit, clock.today() - timedelta(days=60))])
    card = look(deal_id)
    assert card.signs.quiet_days == 4
    assert card.hollow


# -- the rep's own pace


def leave_prospect(store: Store, clock: SteppedClock, after: list[int]) -> None:
    """Make deals that leave Prospect after so many days each."""
    for n, stay in enumerate(after):
        deal_id = builders.deal(store, f"Deal {n}")
        clock.at += days(stay)
        keep_step(store, deal_id)
        builders.climb(store, deal_id, "Discovery")


def pace(reader: Reader, card: Card) -> Pace:
    """Return the pace by which a card is judged, with what it is counted from."""
    whole = reader.board().paces[card.column_id]
    assert card.signs.pace == Pace(whole.days, whole.is_own)
    return whole


def test_the_playbook_sets_the_pace_until_ten_deals_have_left_the_stage(
    store: Store, clock: SteppedClock, reader: Reader, look: Look
) -> None:
    allowed = builders.ladder(store).first.stall_days
    leave_prospect(store, clock, [4] * 9)
    deal_id = builders.deal(store, "Quiet one")
    assert pace(reader, look(deal_id)) == Pace(float(allowed), done=9, waiting=1)
    leave_prospect(store, clock, [4])
    assert pace(reader, look(deal_id)) == Pace(4.0, is_own=True, done=10, waiting=1)
    clock.at += days(2)
    keep_step(store, deal_id)
    card = look(deal_id)
    assert card.badge == Badge(BadgeKind.STALLED, 6)
    assert said(reader, deal_id) == [Quiet(6, "Prospect", Pace(4.0, is_own=True, done=10, waiting=1), True)]


def test_neither_imported_nor_merged_deals_set_the_pace(
    store: Store, clock: SteppedClock, reader: Reader, look: Look
) -> None:
    leave_prospect(store, clock, [4] * 10)
    other = builders.deal(store, "The same again")
    imported = claimed_deal(store, stage="Proposal")
    clock.at += days(30)
    proofs.record(store, imported, builders.evidence_for(store, "Discovery"))
    mine = builders.deal(store, "Quiet one")
    assert pace(reader, look(mine)) == Pace(4.0, is_own=True, done=10, waiting=2)
    archiving.merge(store, other, mine)
    assert pace(reader, look(mine)) == Pace(4.0, is_own=True, done=10, waiting=1)


def test_a_deal_in_the_archive_is_on_no_board_and_waited_until_it_went_there(
    store: Store, clock: SteppedClock, reader: Reader, look: Look
) -> None:
    leave_prospect(store, clock, [4] * 10)
    gone = builders.deal(store, "Gone")
    archiving.archive(store, gone)
    clock.at += days(90)
    mine = builders.deal(store, "Mine")
    assert pace(reader, look(mine)) == Pace(4.0, is_own=True, done=10, waiting=2)
    assert gone not in {c.deal_id for c in cards(reader.board())}
    assert said(reader, gone) == []


# -- waits, slips, steps


def test_a_deal_that_waits_for_a_day_is_neither_quiet_nor_stalled_until_then(
    store: Store, clock: SteppedClock, reader: Reader, look: Look
) -> None:
    deal_id = builders.deal(store)
    clock.at += days(60)
    keep_step(store, deal_id)
    assert look(deal_id).badge.kind is BadgeKind.STALLED
    until = clock.today() + timedelta(days=20)
    facts.wait(store, deal_id, until, "Their budget is decided then")
    card = look(deal_id)
    assert card.badge == Badge(BadgeKind.WAITS, until=until)
    assert not card.stalled
    assert said(reader, deal_id) == [Waits(until, "Their budget is decided then")]
    clock.at += days(20)
    card = look(deal_id)
    assert card.badge.kind is BadgeKind.STALLED
    assert card.needs_me


def test_only_pushes_that_stand_make_a_deal_slip(store: Store, clock: SteppedClock, look: Look) -> None:
    today = clock.today()
    deal_id = builders.deal(store, expected_close=today + timedelta(days=20))
    facts.push_close(store, deal_id, today + timedelta(days=30), "A guess", new_obstacle=False)
    assert look(deal_id).badge.kind is BadgeKind.CALM
    made = facts.push_close(store, deal_id, today + timedelta(days=61), "Legal is new", new_obstacle=True)
    assert look(deal_id).badge == Badge(BadgeKind.SLIPPED, 41)
    assert made.span is not None
    undone = undo.undo(store, made.span)
    assert (look(deal_id).signs.pushes, look(deal_id).badge.kind) == (1, BadgeKind.CALM)
    assert undone.span is not None
    undo.undo(store, undone.span)
    assert look(deal_id).signs[7:9] == (2, 41)


def test_a_step_that_is_put_off_again_and_again_is_told(
    store: Store, clock: SteppedClock, reader: Reader, look: Look
) -> None:
    deal_id = builders.deal(store)
    for ahead in (3, 5):
        later = Resolution(StepOutcome.RESCHEDULED, "No answer", clock.today() + timedelta(days=ahead))
        steps.resolve(store, deal_id, later)
    assert look(deal_id).signs.put_off == 2
    assert said(reader, deal_id) == [PutOff(2)]


def test_a_stalled_deal_counts_as_stalled_under_a_more_urgent_badge(
    store: Store, clock: SteppedClock, look: Look
) -> None:
    deal_id = builders.deal(store)
    clock.at += days(60)
    card = look(deal_id)
    assert card.badge.kind is BadgeKind.OVERDUE
    assert card.stalled
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    card = look(deal_id)
    assert (card.stalled, card.badge.kind) == (False, BadgeKind.CALM)


# -- claims, proof and hope


def test_a_claim_is_told_beside_what_is_proven(store: Store, reader: Reader, look: Look) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    proofs.record(store, deal_id, builders.evidence_for(store, "Discovery"))
    assert look(deal_id).hollow
    assert said(reader, deal_id)[0] == Claims("Proposal", "Discovery")


def test_proof_past_its_shelf_life_is_told_with_its_title(
    store: Store, clock: SteppedClock, reader: Reader, look: Look
) -> None:
    deal_id = builders.deal(store, in_stage="Proposal")
    lasting = [
        r
        for s in builders.ladder(store).stages
        for r in s.requirements
        if r.shelf_life_days and s.name in ("Discovery", "Validation", "Proposal")
    ]
    clock.at += days(max(r.shelf_life_days or 0 for r in lasting) + 1)
    keep_step(store, deal_id)
    assert look(deal_id).signs.has_stale_proof
    told = [r for r in said(reader, deal_id) if isinstance(r, StaleProof)]
    assert {r.title for r in told} == {r.title for r in lasting}


def test_control_and_hope_are_summed_by_currency_over_open_deals(
    store: Store, reader: Reader, look: Look
) -> None:
    proven = builders.deal(store, "Proven", in_stage="Discovery", value_minor=100_000_00)
    hollow = claimed_deal(store, "Claimed", stage="Proposal")
    facts.edit(store, hollow, DealFacts("Claimed", value_minor=50_000_00))
    builders.deal(store, "In dollars", value_minor=500_00, currency="USD")
    builders.deal(store, "Of no known value", value_minor=None)
    facts.edit(store, proven, DealFacts("Proven", value_minor=100_000_00, probability=80))
    asked = sum(len(s.requirements) for s in builders.ladder(store).stages)
    hoped = 100_000_00 * (80 * asked - 200) // (100 * asked)
    assert said(reader, proven)[0] == Hope(80, 2, asked, Money(hoped, "EUR"), Money(100_000_00, "EUR"))
    assert look(proven).hoped_minor == hoped
    assert reader.board().control == (
        Control(Money(150_000_00, "EUR"), Money(100_000_00, "EUR"), Money(hoped, "EUR")),
        Control(Money(500_00, "USD"), Money(500_00, "USD"), Money(0, "USD")),
    )
    proofs.withdraw(
        store, proof_of(store, proven, builders.stage(store, "Discovery").requirements[0].title), "No"
    )
    assert reader.board().control[0].proven == Money(0, "EUR")


def test_a_push_is_told_once_it_repeats(store: Store, clock: SteppedClock, reader: Reader) -> None:
    today = clock.today()
    deal_id = builders.deal(store, expected_close=today + timedelta(days=20))
    for ahead in (30, 61):
        facts.push_close(store, deal_id, today + timedelta(days=ahead), "A guess", new_obstacle=False)
    assert said(reader, deal_id) == [Slipped(2, 41)]


def test_what_moved_today_is_found_among_many_events(store: Store, clock: SteppedClock, look: Look) -> None:
    old = builders.deal(store, "Old", in_stage="Discovery")
    clock.at += days(1)
    keep_step(store, old)
    new = builders.deal(store, "New", in_stage="Discovery")
    assert not look(old).moved_today
    assert look(new).moved_today
    deals.move_back(store, new, builders.ladder(store).first.id, "Too early")
    assert look(new).moved_today
    undo.undo_move(store, new)
    undo.undo_move(store, new)
    assert not look(new).moved_today
