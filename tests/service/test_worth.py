# SPDX-License-Identifier: MIT
"""What an hour is worth, read from a real record over all pipelines."""

from collections.abc import Callable
from contextlib import closing as closed
from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import DealFacts, Resolution, StepOutcome
from rider.domain.events import EventKind, LostReason
from rider.domain.focus.blocks import BlockKind
from rider.domain.focus.leverage import Odds, Urge
from rider.domain.focus.worth import ProofsShort, Worth
from rider.domain.money import Money
from rider.domain.reasons import GateOpen, Overdue, Quiet
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, facts, proofs, steps
from rider.service.session import Store
from rider.store.ledger import Entry
from tests import builders
from tests.imported import claimed_deal
from tests.service.facts import days, proof_of


@pytest.fixture
def compare(store: Store, clock: SteppedClock, reader: Reader) -> Callable[[], None]:
    """Return a way to hold what is weighed again and again against what is weighed anew."""

    def same() -> None:
        with closed(Reader(store.folder, clock)) as fresh:
            assert reader.worth(50) == fresh.worth(50)

    return same


def names(reader: Reader) -> list[str]:
    return [w.name for w in reader.worth(50)]


def of(reader: Reader, deal_id: str) -> Worth:
    return next(w for w in reader.worth(50) if w.deal_id == deal_id)


def _done(clock: SteppedClock) -> Resolution:
    """Return that a step is done, and another one lies ahead."""
    ahead = clock.today() + timedelta(days=30)
    return Resolution(StepOutcome.DONE, "They were not in", ahead, "Call them again")


def _heard(deal_id: str, clock: SteppedClock) -> Entry:
    return Entry(EventKind.CONVERSATION_HELD, deal_id, happened_at=clock.at)


def test_a_calm_deal_tells_its_value_its_odds_and_its_gate(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store, value_minor=100_00)
    builders.deal(store, "Larger", value_minor=300_00)
    found = of(reader, deal_id)
    fit = builders.stage(store, "Discovery").requirements[0]
    assert found.factors == (0.5, 1 / 15, 0.5, 1)
    assert (found.value, found.typical) == (Money(100_00, "EUR"), Money(200_00, "EUR"))
    assert found.odds == Odds(0, 0, 1 / 15, is_own=False)
    assert found.reason == ProofsShort(2, "Discovery", fit.title)
    assert (found.missing, found.asked) == (2, 2)
    assert (found.requirement_id, found.requirement_title) == (fit.id, fit.title)
    assert found.kind is BlockKind.OUTREACH_PREP
    assert found.account == "Hafen Terminal"


def test_deals_of_all_pipelines_are_weighed_against_each_other(store: Store, reader: Reader) -> None:
    builders.deal(store, "Considered", value_minor=100_00)
    builders.deal(store, "Transactional", pipeline_id=builders.ladder(store, "Short cycle").id)
    builders.deal(store, "In yen", value_minor=9_000, currency="JPY")
    before = names(reader)
    assert sorted(before) == ["Considered", "In yen", "Transactional"]
    reader.board()
    assert names(reader) == before
    reader.board(builders.ladder(store, "Short cycle").id)
    assert names(reader) == before


def test_only_deals_that_can_go_on_today_are_weighed(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    builders.deal(store, "Open")
    waiting, lost, gone = (builders.deal(store, name) for name in ("Waiting", "Lost", "Archived"))
    facts.wait(store, waiting, clock.today() + timedelta(days=9), "Their budget is decided then")
    closing.lose(store, lost, LostReason.TIMING, "They wait for the next budget")
    archiving.archive(store, gone)
    assert names(reader) == ["Open"]
    found = reader.worth_of(waiting)
    assert found is not None
    assert found.name == "Waiting"
    assert reader.worth_of(lost) is None
    assert reader.worth_of(gone) is None


def test_a_hollow_deal_is_judged_by_what_is_proven(store: Store, reader: Reader) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    found = of(reader, deal_id)
    assert (found.stage_name, found.next_stage_name) == ("Prospect", "Discovery")
    assert (found.missing, found.asked, found.typical, found.urges) == (2, 2, None, ())
    builders.prove(store, deal_id, "Discovery")
    found = of(reader, deal_id)
    assert (found.stage_name, found.next_stage_name, found.missing) == ("Discovery", "Validation", 3)


def test_a_proof_that_was_withdrawn_below_is_missing_for_the_next_stage(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    assert of(reader, deal_id).missing == 3
    fit = builders.stage(store, "Discovery").requirements[0]
    proofs.withdraw(store, proof_of(store, deal_id, fit.title), "It was another deal")
    found = of(reader, deal_id)
    assert (found.missing, found.asked, found.requirement_id) == (4, 5, fit.id)


def test_an_open_gate_is_told_with_the_proof_beyond_it(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    builders.prove(store, deal_id, "Discovery")
    found = of(reader, deal_id)
    assert found.reason == GateOpen("Discovery")
    assert found.requirement_title == builders.stage(store, "Validation").requirements[0].title


def test_silence_and_overdue_steps_raise_a_deal(store: Store, clock: SteppedClock, reader: Reader) -> None:
    small = builders.deal(store, "Small and calm", value_minor=100_00)
    large = builders.deal(store, "Larger and calm", value_minor=200_00)
    assert names(reader) == ["Larger and calm", "Small and calm"]
    clock.at += days(60)
    steps.resolve(store, large, _done(clock))
    with store.work() as work:
        work.ledger.append(_heard(large, clock))
    assert names(reader) == ["Small and calm", "Larger and calm"]
    found = of(reader, small)
    assert found.urges == (Urge.OVERDUE, Urge.STALLED)
    assert isinstance(found.reason, Overdue)
    assert of(reader, large).urges == ()
    steps.resolve(store, small, _done(clock))
    assert isinstance(of(reader, small).reason, Quiet)


def test_what_is_weighed_again_is_as_if_weighed_anew(
    store: Store, clock: SteppedClock, reader: Reader, compare: Callable[[], None]
) -> None:
    one, two = builders.deal(store, "One"), builders.deal(store, "Two", value_minor=10_00)
    compare()
    reader.board()
    compare()
    facts.edit(store, two, DealFacts("Two", value_minor=90_000_00))
    compare()
    builders.prove(store, one, "Discovery")
    compare()
    deals.move(store, one, builders.stage(store, "Discovery").id)
    compare()
    closing.lose(store, one, LostReason.TIMING, "They wait for the next budget")
    compare()
    closing.reopen(store, one, builders.ladder(store).first.id, "They called")
    compare()
    reader.board(builders.ladder(store, "Short cycle").id)
    archiving.archive(store, two)
    compare()
    for _ in range(4):
        clock.at += days(9)
        compare()


def test_the_fifth_deal_that_ends_changes_the_odds_of_all(store: Store, reader: Reader) -> None:
    stays = builders.deal(store, "Stays")
    ends = [builders.deal(store, f"Ends {n}") for n in range(5)]
    for deal_id in ends[:4]:
        closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    assert of(reader, stays).odds == Odds(0, 4, 1 / 15, is_own=False)
    closing.lose(store, ends[4], LostReason.TIMING, "They wait for the next budget")
    assert of(reader, stays).odds == Odds(0, 5, 0.0, is_own=True)
    assert of(reader, stays).factors.odds == 0.01


def test_a_file_without_deals_has_nothing_to_weigh(store: Store, reader: Reader) -> None:
    assert reader.worth() == ()


def test_no_more_deals_are_told_than_asked_for(store: Store, reader: Reader) -> None:
    for n in range(14):
        builders.deal(store, f"Deal {n:02}")
    assert [w.name for w in reader.worth()] == [f"Deal {n:02}" for n in range(12)]
    assert reader.worth(0) == ()
