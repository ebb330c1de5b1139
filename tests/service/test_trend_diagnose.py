# SPDX-License-Identifier: MIT
"""What Diagnose compares, each with a deal that turns its count, and what is listed behind each number."""

from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.events import Outcome
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, Ending, NewBlock
from rider.domain.focus.session import Instant, Session
from rider.domain.proof import NewPerson, ProofKind, Role
from rider.domain.trends import Figure, Rate, Window
from rider.domain.trends.effort import PersonaMix, PreparedYield, SourceReality, WaivedProven, Yield
from rider.service import archiving, closing, deals, outreach, proofs, undo
from rider.service.focus import blocks, running
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service.outlook import YEAR, ZONE, deal, listed, lose, noon, parts, trends, turn, win

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
MONDAY = date(2024, 1, 8)
FEBRUARY = Window(date(2024, 2, 1), date(2024, 3, 1))


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands at noon of a Monday."""
    return SteppedClock(ZONE, noon(MONDAY))


def advance(store: Store, deal_id: str, to: str = "Discovery") -> None:
    """Move a deal one stage on with proof."""
    deals.move(store, deal_id, builders.stage(store, to).id, builders.evidence_for(store, to))


# ---------------------------------------------------------------- replies, and meetings


def test_replies_are_compared_by_pain_point_and_a_batch_more_turns_its_own_alone(
    store: Store, clock: SteppedClock
) -> None:
    outreach.close(store, MONDAY, "Late docks", 20, 3)
    outreach.close(store, MONDAY, "Fuel", 12, 2)
    docks, fuel = trends(store).diagnose.replies
    assert (docks.rate, fuel.rate) == (Rate(3, 20), Rate(2, 12))
    outreach.close(store, MONDAY, "fuel", 30, 1)
    fuel, after = trends(store).diagnose.replies
    assert (fuel.rate, fuel.batches, after) == (Rate(3, 42), 2, docks)
    assert len(listed(store, Figure.REPLIES, fuel.pain_point)) == fuel.batches


# ---------------------------------------------------------------- preparing


def prepare(
    store: Store,
    clock: SteppedClock,
    deal_id: str | None,
    minutes: int = 60,
    kind: BlockKind = BlockKind.DISCOVERY_PREP,
) -> None:
    """Hold a block from now on; the clock goes on meanwhile."""
    begun = clock.at
    new = NewBlock(kind, begun, begun + minutes * MINUTE_MS, deal_id, intent="They name who signs")
    (block_id,) = blocks.plan(store, new).block_ids
    running.start(store, block_id)
    session = Session.begun(block_id, minutes * MINUTE_MS, Instant(clock.at, 0))
    for _ in range(minutes):
        clock.at += MINUTE_MS
        session = session.tick(Instant(clock.at, clock.at - begun))
    ended = session.ended(Instant(clock.at, clock.at - begun), Ending.ON_TIME)
    running.end(store, ended, Ending.ON_TIME)


def test_preparing_is_set_beside_what_followed_at_the_same_deals_within_a_week(
    store: Store, clock: SteppedClock
) -> None:
    moved, proved, quiet, unprepared = (deal(store, name) for name in ("Moved", "Proved", "Quiet", "None"))
    for deal_id in (moved, proved, quiet):
        prepare(store, clock, deal_id, 30)
    prepare(store, clock, None)
    prepare(store, clock, quiet, kind=BlockKind.PROOF_CHASE)
    turn(clock, MONDAY + _WEEK)
    builders.prove(store, proved, "Discovery")
    advance(store, unprepared)
    advance(store, moved)
    asked = len(builders.stage(store, "Discovery").requirements)
    turn(clock, MONDAY + _WEEK + _DAY)
    advance(store, quiet)
    found = trends(store).diagnose.prepared
    assert found == PreparedYield(1.5, 1, 2 * asked, deals=3, blocks=3, followed=2, too_early=0)
    assert found.rate == Rate(2, 3)
    rows = listed(store, Figure.PREPARED)
    assert parts(rows) == {"block": 3, "move": 1, "proof": 2 * asked}
    assert {one.deal_id for one in rows if one.part == "move"} == {moved}


def test_a_block_is_too_early_until_its_week_is_over_and_so_is_what_followed_it(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    prepare(store, clock, deal_id)
    advance(store, deal_id)
    turn(clock, MONDAY + _WEEK)
    found = trends(store).diagnose.prepared
    assert (found.blocks, found.hours, found.moves, found.too_early) == (0, 0.0, 0, 1)
    assert parts(listed(store, Figure.PREPARED)) == {"too_early": 1}
    turn(clock, MONDAY + _WEEK + _DAY)
    found = trends(store).diagnose.prepared
    assert (found.blocks, found.hours, found.moves, found.too_early) == (1, 1.0, 1, 0)


def test_what_happened_before_the_preparing_did_not_follow_it_and_what_was_undone_did_not_happen(
    store: Store, clock: SteppedClock
) -> None:
    before, undone = deal(store, "Before"), deal(store, "Undone")
    advance(store, before)
    clock.at += MINUTE_MS
    for deal_id in (before, undone):
        prepare(store, clock, deal_id, 30)
    evidence = builders.evidence_for(store, "Discovery")
    done = deals.move(store, undone, builders.stage(store, "Discovery").id, evidence)
    clock.at += MINUTE_MS
    assert done.span is not None
    undo.undo(store, done.span)
    turn(clock, MONDAY + 2 * _WEEK)
    found = trends(store).diagnose.prepared
    assert (found.moves, len(listed(store, Figure.PREPARED, part="move"))) == (0, 0)
    assert found.proofs == len(listed(store, Figure.PREPARED, part="proof"))


def test_what_follows_two_blocks_follows_once(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    prepare(store, clock, deal_id, 30)
    prepare(store, clock, deal_id, 30)
    advance(store, deal_id)
    turn(clock, MONDAY + 2 * _WEEK)
    found = trends(store).diagnose.prepared
    assert (found.moves, found.followed, found.deals, found.blocks) == (1, 1, 1, 2)


def test_the_yield_of_an_hour_has_an_interval_and_is_not_told_of_four_blocks() -> None:
    assert Yield(6, 4.0, 4).of_one is None
    assert Yield(6, 4.0, 4).bounds is None
    told_of = Yield(6, 12.0, 5)
    assert told_of.of_one == 0.5
    assert told_of.bounds == pytest.approx((2.2 / 12, 13.06 / 12), abs=0.005)
    assert Yield(0, 0.0, 9).of_one is None


# ---------------------------------------------------------------- leads by source


def test_leads_of_a_source_are_proven_claimed_lost_or_new(store: Store, clock: SteppedClock) -> None:
    fair = {"lead_source": "Trade fair"}
    deal(store, "New", **fair)
    deal(store, "Moved", in_stage="Discovery", **fair)
    won, lost = deal(store, "Won", **fair), deal(store, "Lost", **{"lead_source": "trade fair "})
    win(store, won)
    lose(store, lost)
    deal(store, "Of another source", lead_source="Referral")
    deal(store, "Of none")
    landed(
        store,
        told(store, 1, lead_source="Trade fair", created_on=MONDAY),
        told(
            store,
            2,
            lead_source="Trade fair",
            created_on=MONDAY,
            outcome=Outcome.WON,
            stage_id=None,
            closed_on=MONDAY,
        ),
    )
    fair_ones, referral, none = trends(store).diagnose.sources
    assert fair_ones[1:] == (2, 2, 1, 6, 2)
    assert fair_ones.source.casefold() == "trade fair"
    assert (fair_ones.new, fair_ones.rate) == (1, Rate(2, 6))
    assert referral == SourceReality("Referral", 0, 0, 0, 1)
    assert none == SourceReality("", 0, 0, 0, 1)
    rows = listed(store, Figure.SOURCES, fair_ones.source)
    assert parts(rows) == {"proven": 2, "claimed": 2, "lost": 1, "new": 1}
    assert sum(one.is_imported for one in rows) == fair_ones.imported
    assert [one.deal_name for one in listed(store, Figure.SOURCES)] == ["Of none"]


def test_a_claimed_lead_is_proven_once_its_claim_is(store: Store, clock: SteppedClock) -> None:
    landed(store, told(store, 1, lead_source="Fair", created_on=MONDAY))
    (one,) = trends(store).diagnose.sources
    assert one == SourceReality("Fair", 0, 1, 0, 1, 1)
    (row,) = listed(store, Figure.SOURCES, "Fair")
    assert row.deal_id is not None
    builders.prove(store, row.deal_id, "Discovery")
    (one,) = trends(store).diagnose.sources
    assert one == SourceReality("Fair", 1, 0, 0, 1, 1)


def test_leads_are_as_real_as_they_were_at_the_instant_asked_for(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store, lead_source="Fair")
    then = clock.at
    turn(clock, MONDAY + _DAY)
    advance(store, deal_id)
    moved = clock.at
    turn(clock, MONDAY + _WEEK)
    lose(store, deal_id)
    told_of = [trends(store, as_of=at).diagnose.sources[0] for at in (then, moved, clock.at)]
    assert [(one.new, one.proven, one.lost) for one in told_of] == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    assert trends(store, FEBRUARY).diagnose.sources == ()


# ---------------------------------------------------------------- personas


def engage(store: Store, deal_id: str, role: Role) -> str:
    """Record a proof by somebody of a role, and return its id."""
    asked = builders.stage(store, "Discovery").requirements[0]
    person = NewPerson(f"Ines {role.value}", "Head of Terminal Ops", role)
    proofs.record(store, deal_id, [builders.evidence(asked, store.clock.today(), person=person)])
    with store.work() as work:
        found = work.session.connection().exec_driver_sql("SELECT id FROM proof ORDER BY seq DESC LIMIT 1")
        return str(found.scalar_one())


def test_of_deals_that_engage_a_role_those_that_moved_on_in_the_window_have_advanced(
    store: Store, clock: SteppedClock
) -> None:
    moved, waits, withdrawn = (deal(store, name) for name in ("Moved", "Waits", "Withdrawn"))
    for deal_id in (moved, waits):
        engage(store, deal_id, Role.ECONOMIC_BUYER)
    proofs.withdraw(store, engage(store, withdrawn, Role.ECONOMIC_BUYER), "It was another deal")
    engage(store, waits, Role.USER)
    deal(store, "Engages nobody")
    assert trends(store).diagnose.personas == (
        PersonaMix(Role.ECONOMIC_BUYER, 0, 2),
        PersonaMix(Role.USER, 0, 1),
    )
    turn(clock, MONDAY + _DAY)
    advance(store, moved)
    found = {one.role: one for one in trends(store).diagnose.personas}
    assert found[Role.ECONOMIC_BUYER] == PersonaMix(Role.ECONOMIC_BUYER, 1, 2)
    rows = listed(store, Figure.PERSONAS, Role.ECONOMIC_BUYER)
    assert parts(rows) == {"advanced": 1, "engaged": 1}
    (row,) = listed(store, Figure.PERSONAS, Role.ECONOMIC_BUYER, part="advanced")
    assert row.deal_id == moved


def test_a_move_is_nothing_that_the_proofs_given_with_it_have_led_to(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store, in_stage="Discovery")
    assert trends(store).diagnose.personas == (PersonaMix(Role.CHAMPION, 0, 1),)
    turn(clock, MONDAY + _DAY)
    advance(store, deal_id, "Validation")
    assert trends(store).diagnose.personas == (PersonaMix(Role.CHAMPION, 1, 1),)


def test_a_deal_that_was_over_before_the_window_is_not_in_play_in_it(
    store: Store, clock: SteppedClock
) -> None:
    lost, stays, merged = (deal(store, name) for name in ("Lost", "Stays", "The same as Stays"))
    for deal_id in (lost, stays, merged):
        engage(store, deal_id, Role.TECHNICAL)
    lose(store, lost)
    archiving.merge(store, stays, merged)
    turn(clock, date(2024, 2, 5))
    engage(store, deal(store, "Born later"), Role.TECHNICAL)
    assert trends(store, FEBRUARY).diagnose.personas == (PersonaMix(Role.TECHNICAL, 0, 2),)
    assert len(listed(store, Figure.PERSONAS, Role.TECHNICAL, window=FEBRUARY)) == 2
    assert trends(store, Window(YEAR.first, FEBRUARY.first)).diagnose.personas[0].engaged == 2
    closing.reopen(store, lost, builders.stage(store, "Prospect").id)
    advance(store, lost)
    found = {one.role: one for one in trends(store, FEBRUARY).diagnose.personas}
    assert found[Role.TECHNICAL] == PersonaMix(Role.TECHNICAL, 1, 3)


# ---------------------------------------------------------------- waived against proven


def waive(store: Store, deal_id: str) -> None:
    """Waive one requirement that can be waived."""
    asked = next(r for s in builders.ladder(store).stages for r in s.requirements if r.waivable)
    words = "The terminal renews without a new business case"
    waiver = builders.evidence(asked, store.clock.today(), kind=ProofKind.WAIVER, words=words, person=None)
    proofs.record(store, deal_id, [waiver])


def test_deals_that_closed_with_a_waiver_are_set_beside_those_that_proved_all(
    store: Store, clock: SteppedClock
) -> None:
    waived = [deal(store, f"Waived {n}", in_stage="Discovery") for n in range(3)]
    proven = [deal(store, f"Proven {n}", in_stage="Discovery") for n in range(3)]
    for deal_id in waived:
        waive(store, deal_id)
    assert trends(store).diagnose.waived_proven == WaivedProven(Rate(0, 0), Rate(0, 0))
    win(store, waived[0])
    for deal_id in (*waived[1:], proven[0]):
        lose(store, deal_id)
    for deal_id in proven[1:]:
        win(store, deal_id)
    found = trends(store).diagnose.waived_proven
    assert found == WaivedProven(Rate(1, 3), Rate(2, 3))
    for of, rate in (("waived", found.waived), ("proven", found.proven)):
        rows = listed(store, Figure.WAIVED, of)
        assert parts(rows) == {"won": rate.k, "lost": rate.n - rate.k}
        assert len(listed(store, Figure.WAIVED, of, part="won")) == rate.k


def test_a_deal_that_was_lost_in_the_first_stage_met_no_gate_and_an_import_went_through_none(
    store: Store, clock: SteppedClock
) -> None:
    first, waived = deal(store, "In the first stage"), deal(store, "With a waiver there")
    waive(store, waived)
    for deal_id in (first, waived):
        lose(store, deal_id)
    landed(store, told(store, 1, outcome=Outcome.WON, stage_id=None, created_on=MONDAY, closed_on=MONDAY))
    assert trends(store).diagnose.waived_proven == WaivedProven(Rate(0, 0), Rate(0, 0), 1)
    assert listed(store, Figure.WAIVED, "waived") == listed(store, Figure.WAIVED, "proven") == ()
