# SPDX-License-Identifier: MIT
"""Deals go forwards through the gate and backwards for a reason."""

from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.deal import NewDeal, Resolution, StepOutcome
from rider.domain.errors import GateClosedError, RuleError
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service import deals, drafts, proofs
from rider.service import facts as deal_facts
from rider.service.session import Store, open_rider
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts
from tests.service.facts import Stay


def _stage_id(store: Store, name: str) -> str:
    return builders.stage(store, name).id


def test_a_deal_is_born_in_the_first_stage_with_its_next_step(store: Store) -> None:
    deal_id = builders.deal(store, "  Dock scheduling ")
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert facts.kinds(store, deal_id) == ["created", "step_set"]
    assert facts.stays(store, deal_id) == [Stay("Prospect", over=False)]
    assert facts.of_deal(store, deal_id, "name") == "Dock scheduling"
    due_on = facts.iso(store.clock.today() + timedelta(days=2))
    assert facts.step(store, deal_id) == ("Call the head of terminal operations", due_on)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": "  "}, "Give the deal a name."),
        ({"value_minor": -1}, "Give the value as an amount of zero or more"),
        ({"currency": "euro"}, "Give the value as an amount of zero or more"),
        ({"step": " "}, "Say what the next step is."),
        ({"pipeline_id": "0" * 32}, "That pipeline is not in the file."),
    ],
)
def test_a_deal_is_not_born_with(store: Store, changes: dict[str, object], sentence: str) -> None:
    before = facts.everything(store)
    with pytest.raises(RuleError, match=sentence):
        builders.deal(store, **{"name": "Dock", **changes})
    assert facts.everything(store) == before


def test_a_deal_is_not_born_with_a_step_of_yesterday(store: Store) -> None:
    late = NewDeal(builders.ladder(store).id, "Dock", "Call", store.clock.today() - timedelta(days=1))
    with pytest.raises(RuleError, match="due in the past"):
        deals.create(store, late)


def test_a_deal_moves_on_an_open_gate_and_its_stays_follow(store: Store) -> None:
    deal_id = builders.deal(store)
    change = deals.move(
        store, deal_id, _stage_id(store, "Discovery"), builders.evidence_for(store, "Discovery")
    )
    assert change.deal_ids == (deal_id,)
    assert change.name == "the move to Discovery"
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert facts.stays(store, deal_id) == [Stay("Prospect", over=True), Stay("Discovery", over=False)]


def test_a_closed_gate_names_what_is_missing_and_writes_nothing(store: Store) -> None:
    deal_id = builders.deal(store)
    before = facts.everything(store)
    with pytest.raises(GateClosedError) as refusal:
        deals.move(
            store, deal_id, _stage_id(store, "Discovery"), builders.evidence_for(store, "Discovery")[:1]
        )
    assert str(refusal.value) == (
        "Dock scheduling cannot enter Discovery yet. Missing: A person at the buyer agreed to talk."
    )
    assert facts.everything(store) == before


def test_evidence_that_does_not_count_refuses_the_move_and_all_that_came_with_it(store: Store) -> None:
    deal_id = builders.deal(store)
    good, bad = builders.evidence_for(store, "Discovery")
    asked = builders.stage(store, "Discovery").requirements[1]
    bad = builders.evidence(asked, store.clock.today(), words="ok")
    before = facts.everything(store)
    with pytest.raises(RuleError, match="A person at the buyer agreed to talk: Say what happened"):
        deals.move(store, deal_id, _stage_id(store, "Discovery"), [good, bad])
    assert facts.everything(store) == before


def test_a_skip_asks_for_every_gate_in_between(store: Store) -> None:
    deal_id = builders.deal(store)
    target = _stage_id(store, "Validation")
    with pytest.raises(GateClosedError, match=r"Fits who we sell to; .* and 2 more"):
        deals.move(store, deal_id, target)
    with pytest.raises(GateClosedError, match="Missing: Fits who we sell to; A person at the buyer agreed"):
        deals.move(store, deal_id, target, builders.evidence_for(store, "Validation"))
    deals.move(store, deal_id, target, builders.evidence_for(store, "Discovery", "Validation"))
    assert facts.stands(store, deal_id) == ("Validation", "open")
    assert facts.stays(store, deal_id) == [Stay("Prospect", over=True), Stay("Validation", over=False)]


def test_a_gate_filled_in_parts_opens_with_the_last_of_them(store: Store) -> None:
    deal_id = builders.deal(store)
    first, second = builders.evidence_for(store, "Discovery")
    proofs.record(store, deal_id, [first])
    deals.move(store, deal_id, _stage_id(store, "Discovery"), [second])
    assert facts.stands(store, deal_id) == ("Discovery", "open")


@pytest.mark.parametrize("where", ["Prospect", "Discovery"])
def test_a_move_does_not_lead_to_where_the_deal_stands_or_back(store: Store, where: str) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    with pytest.raises(RuleError, match=r"stands in Discovery already. Moving back wants a reason"):
        deals.move(store, deal_id, _stage_id(store, where))


def test_a_move_leads_into_a_stage_of_the_deals_own_pipeline(store: Store) -> None:
    deal_id = builders.deal(store)
    offer = builders.stage(store, "Offer", "Short cycle").id
    with pytest.raises(RuleError, match="“New business” has no such stage"):
        deals.move(store, deal_id, offer, builders.evidence_for(store, "Discovery"))


def test_a_move_does_not_end_in_the_stage_that_holds_what_won_asks_for(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Commit")
    with pytest.raises(RuleError):
        deals.move(store, deal_id, _stage_id(store, "Won"), builders.evidence_for(store, "Won"))
    assert facts.stands(store, deal_id) == ("Commit", "open")


def test_a_deal_that_is_not_there_is_not_moved(store: Store) -> None:
    with pytest.raises(RuleError, match="That deal is not in the file"):
        deals.move(store, "0" * 32, _stage_id(store, "Discovery"))


def test_what_was_typed_stays_until_the_sheet_that_it_was_typed_into_drops_it(store: Store) -> None:
    deal_id = builders.deal(store)
    drafts.keep(store, deal_id, '{"words": "They run three"}')
    drafts.keep(store, deal_id, '{"words": "They run three terminals"}')
    with pytest.raises(GateClosedError):
        deals.move(store, deal_id, _stage_id(store, "Discovery"))
    deals.move(store, deal_id, _stage_id(store, "Discovery"), builders.evidence_for(store, "Discovery"))
    assert facts.ask(store, "SELECT body FROM draft") == [('{"words": "They run three terminals"}',)]


def test_a_draft_is_dropped_on_request(store: Store) -> None:
    deal_id = builders.deal(store)
    drafts.keep(store, deal_id, "{}")
    drafts.drop(store, deal_id)
    drafts.drop(store, deal_id)
    assert facts.ask(store, "SELECT body FROM draft") == []


def test_when_it_happened_and_when_it_was_recorded_are_both_kept(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store, due_on=store.clock.today() + timedelta(days=9))
    clock.at += facts.days(3)
    happened_at = clock.at - DAY_MS
    evidence = builders.evidence_for(store, "Discovery")
    deals.move(store, deal_id, _stage_id(store, "Discovery"), evidence, happened_at=happened_at)
    moved = facts.ask(store, "SELECT happened_at, recorded_at FROM event WHERE kind = 'moved'")
    assert moved == [(happened_at, clock.at)]
    assert facts.ask(store, "SELECT length_ms FROM spell WHERE left_seq IS NOT NULL") == [(facts.days(2),)]


def test_a_move_does_not_happen_before_the_stay_that_it_ends(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    with pytest.raises(RuleError, match="a move does not happen before the stay that it ends"):
        deals.move(
            store,
            deal_id,
            _stage_id(store, "Discovery"),
            builders.evidence_for(store, "Discovery"),
            happened_at=clock.at - DAY_MS,
        )


def test_a_clock_that_is_set_back_does_not_turn_the_record_around(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    clock.at -= facts.days(2)
    builders.climb(store, deal_id, "Discovery")
    times = [t for (t,) in facts.ask(store, "SELECT recorded_at FROM event ORDER BY seq")]
    assert times == sorted(times, key=int)  # type: ignore[call-overload]
    assert facts.stands(store, deal_id) == ("Discovery", "open")


# ---------------------------------------------------------------- back


def test_moving_back_needs_a_reason_and_no_proof(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    with pytest.raises(RuleError, match="Say why the deal goes back"):
        deals.move_back(store, deal_id, _stage_id(store, "Prospect"), "  ")
    change = deals.move_back(store, deal_id, _stage_id(store, "Prospect"), " They paused the project ")
    assert change.name == "the move back to Prospect"
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert facts.ask(store, "SELECT words FROM event WHERE kind = 'moved_back'") == [
        ("They paused the project",)
    ]
    assert facts.stays(store, deal_id)[-2:] == [Stay("Validation", over=True), Stay("Prospect", over=False)]


@pytest.mark.parametrize("where", ["Discovery", "Commit"])
def test_moving_back_does_not_lead_forwards(store: Store, where: str) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    with pytest.raises(RuleError, match=f"{where} does not lie before Discovery"):
        deals.move_back(store, deal_id, _stage_id(store, where), "They paused the project")


def test_a_deal_that_went_back_returns_on_the_proofs_that_still_stand(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    deals.move_back(store, deal_id, _stage_id(store, "Prospect"), "They paused the project")
    deals.move(store, deal_id, _stage_id(store, "Validation"))
    assert facts.stands(store, deal_id) == ("Validation", "open")


# ---------------------------------------------------------------- shelf lives


def test_a_proof_that_outlived_its_shelf_life_closes_the_next_gate_and_moves_nothing_back(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = builders.deal(store, in_stage="Proposal", due_on=store.clock.today() + timedelta(days=300))
    clock.at += facts.days(91)
    resolved = Resolution(StepOutcome.DONE, "They sent the data", store.clock.today(), "Call them")
    with pytest.raises(GateClosedError, match=r"Missing: Decision process clarified."):
        deals.move(
            store,
            deal_id,
            _stage_id(store, "Commit"),
            builders.evidence_for(store, "Commit"),
            step=resolved,
        )
    assert facts.stands(store, deal_id) == ("Proposal", "open")
    again = [e for e in builders.evidence_for(store, "Proposal") if "Security reviews" in e.words]
    deals.move(
        store,
        deal_id,
        _stage_id(store, "Commit"),
        [*again[:1], *builders.evidence_for(store, "Commit")],
        step=resolved,
    )
    assert facts.stands(store, deal_id) == ("Commit", "open")


def test_a_proof_lasts_to_the_end_of_the_last_day_of_its_shelf_life(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = builders.deal(store, in_stage="Proposal", due_on=store.clock.today() + timedelta(days=300))
    clock.at += facts.days(90)
    resolved = Resolution(StepOutcome.DONE, "They sent the data", store.clock.today(), "Call them")
    deals.move(
        store, deal_id, _stage_id(store, "Commit"), builders.evidence_for(store, "Commit"), step=resolved
    )
    assert facts.stands(store, deal_id) == ("Commit", "open")


# ---------------------------------------------------------------- what a CRM claims


def test_proving_an_imported_deal_advances_it_silently_up_to_its_claim(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    builders.prove(store, deal_id, "Discovery")
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert facts.claims(store, deal_id) == ("Proposal", None)
    builders.prove(store, deal_id, "Validation", "Proposal", "Commit")
    assert facts.stands(store, deal_id) == ("Proposal", "open")
    assert facts.claims(store, deal_id) == (None, None)
    silent = facts.ask(store, "SELECT body FROM event WHERE kind = 'moved' ORDER BY seq")
    assert silent == [('{"silently":true}',)] * 3
    assert [s.stage for s in facts.stays(store, deal_id)] == [
        "Prospect",
        "Discovery",
        "Validation",
        "Proposal",
    ]


def test_proof_of_a_later_stage_alone_advances_nothing(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    builders.prove(store, deal_id, "Validation")
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    builders.prove(store, deal_id, "Discovery")
    assert facts.stands(store, deal_id) == ("Validation", "open")


def test_beyond_its_claim_the_gate_holds_for_an_imported_deal_as_for_any(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Discovery")
    with pytest.raises(GateClosedError):
        deals.move(store, deal_id, _stage_id(store, "Validation"))
    deals.move(
        store,
        deal_id,
        _stage_id(store, "Validation"),
        builders.evidence_for(store, "Discovery", "Validation"),
    )
    assert facts.stands(store, deal_id) == ("Validation", "open")
    assert facts.claims(store, deal_id) == (None, None)


def test_a_move_below_the_claim_keeps_the_claim(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    deals.move(store, deal_id, _stage_id(store, "Discovery"), builders.evidence_for(store, "Discovery"))
    assert facts.claims(store, deal_id) == ("Proposal", None)


def test_a_claim_is_lowered_freely_and_adopted_at_what_is_proven(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Commit")
    deals.lower_claim(store, deal_id, _stage_id(store, "Discovery"))
    assert facts.claims(store, deal_id) == ("Discovery", None)
    assert facts.of_deal(store, deal_id, "adopted") == 0
    deals.lower_claim(store, deal_id, None)
    assert facts.claims(store, deal_id) == (None, None)
    assert facts.of_deal(store, deal_id, "adopted") == 1
    with pytest.raises(RuleError, match="claims no stage beyond what it has proven"):
        deals.lower_claim(store, deal_id, None)


def test_a_claim_is_never_raised(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Discovery")
    with pytest.raises(RuleError, match="a claim is only ever lowered"):
        deals.lower_claim(store, deal_id, _stage_id(store, "Commit"))


def test_a_claim_is_adopted_at_the_stage_where_the_deal_stands(store: Store) -> None:
    deal_id = claimed_deal(store, stage="Commit")
    builders.prove(store, deal_id, "Discovery")
    deals.lower_claim(store, deal_id, _stage_id(store, "Discovery"))
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert facts.claims(store, deal_id) == (None, None)
    assert facts.of_deal(store, deal_id, "adopted") == 1


def test_an_expected_close_is_pushed_with_a_reason_and_only_later(store: Store) -> None:
    close = store.clock.today() + timedelta(days=30)
    deal_id = builders.deal(store, expected_close=close)
    later = close + timedelta(days=30)
    for day, words, sentence in ((close, "Budget moved", "names a later day"), (later, " ", "Say why")):
        with pytest.raises(RuleError, match=sentence):
            deal_facts.push_close(store, deal_id, day, words, new_obstacle=True)
    deal_facts.push_close(store, deal_id, later, "Their budget moved", new_obstacle=True)
    assert facts.of_deal(store, deal_id, "expected_close") == facts.iso(later)
    with pytest.raises(RuleError, match="names a later day"):
        deal_facts.push_close(store, builders.deal(store, "No date"), later, "Budget", new_obstacle=False)


def test_pipelines_come_in_the_order_in_which_they_were_made_even_within_one_ms(
    folder: DataFolder, clock: SteppedClock
) -> None:
    for place in range(6):
        of_one = DataFolder(folder.path / str(place))
        one = open_rider(of_one, clock)
        reader = Reader(of_one, clock)
        assert [name for _id, name in reader.board().pipelines] == ["New business", "Short cycle"]
        reader.close()
        one.close()
