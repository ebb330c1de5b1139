# SPDX-License-Identifier: MIT
"""What the rep says of a deal beside its stage, and what is kept of how it was before."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from rider.domain.deal import DealFacts
from rider.domain.errors import RuleError
from rider.domain.events import LostReason
from rider.service import archiving, closing, undo
from rider.service import facts as deal_facts
from rider.service.session import Store
from tests import builders
from tests.service import facts

AS_MADE = DealFacts("Dock scheduling", "Hafen Terminal", 9_500_000)


def day(store: Store, ahead: int) -> date:
    return store.clock.today() + timedelta(days=ahead)


def bodies(store: Store, kind: str) -> list[object]:
    rows = facts.ask(store, "SELECT body FROM event WHERE kind = ? ORDER BY seq", kind)
    return [json.loads(str(body)) for (body,) in rows]


def test_an_edit_records_what_differs_and_how_it_was_before(store: Store) -> None:
    deal_id = builders.deal(store)
    said = replace(AS_MADE, account=" Hafen Holding ", value_minor=8_000_000, probability=60)
    deal_facts.edit(store, deal_id, said)
    assert bodies(store, "value_changed") == [{"value_minor": [9_500_000, 8_000_000]}]
    assert bodies(store, "deal_changed") == [
        {"account": ["Hafen Terminal", "Hafen Holding"], "probability": [None, 60]}
    ]
    assert facts.of_deal(store, deal_id, "account") == "Hafen Holding"


def test_an_edit_that_changes_nothing_records_nothing(store: Store) -> None:
    deal_id = builders.deal(store)
    before = facts.everything(store)
    assert deal_facts.edit(store, deal_id, AS_MADE).span is None
    assert facts.everything(store) == before


WRONG = {
    "no name": ({"name": " "}, "Give the deal a name"),
    "a value below zero": ({"value_minor": -1}, "zero or more"),
    "a value beyond all bounds": ({"value_minor": 2**53}, "zero or more"),
    "no currency": ({"currency": "euro"}, "a currency such as EUR"),
    "more than certain": ({"probability": 101}, "from 0 to 100"),
}


@pytest.mark.parametrize("what", WRONG)
def test_an_edit_is_refused_for(store: Store, what: str) -> None:
    changes, sentence = WRONG[what]
    deal_id = builders.deal(store)
    before = facts.everything(store)
    with pytest.raises(RuleError, match=sentence):
        deal_facts.edit(store, deal_id, replace(AS_MADE, **changes))  # type: ignore[arg-type]
    assert facts.everything(store) == before


def test_an_expected_close_comes_sooner_by_an_edit_and_later_only_for_a_reason(store: Store) -> None:
    deal_id = builders.deal(store, expected_close=day(store, 40))
    with pytest.raises(RuleError, match="Say whether the date was a guess or what is new"):
        deal_facts.edit(store, deal_id, replace(AS_MADE, expected_close=day(store, 41)))
    deal_facts.edit(store, deal_id, replace(AS_MADE, expected_close=day(store, 30)))
    deal_facts.push_close(store, deal_id, day(store, 50), "Their budget moved", new_obstacle=False)
    assert facts.of_deal(store, deal_id, "expected_close") == facts.iso(day(store, 50))
    assert bodies(store, "close_pushed") == [
        {"from": facts.iso(day(store, 30)), "to": facts.iso(day(store, 50)), "why": "guess"}
    ]


def test_a_close_that_was_cleared_and_set_later_counts_as_pushed_and_is_undone_whole(store: Store) -> None:
    deal_id = builders.deal(store, expected_close=day(store, 40))
    deal_facts.edit(store, deal_id, AS_MADE)
    deal_facts.edit(store, deal_id, replace(AS_MADE, expected_close=day(store, 20)))
    assert bodies(store, "close_pushed") == []
    deal_facts.edit(store, deal_id, AS_MADE)
    edited = deal_facts.edit(store, deal_id, replace(AS_MADE, expected_close=day(store, 50)))
    assert bodies(store, "close_pushed") == [
        {"from": facts.iso(day(store, 20)), "to": facts.iso(day(store, 50)), "why": "guess"}
    ]
    assert edited.span is not None
    undo.undo(store, edited.span)
    assert facts.of_deal(store, deal_id, "expected_close") is None


def test_a_deal_waits_until_a_day_for_a_reason(store: Store) -> None:
    deal_id = builders.deal(store)
    for until, words, sentence in (
        (day(store, 0), "The council", "on a later day"),
        (day(store, 9), " ", "Say what"),
    ):
        with pytest.raises(RuleError, match=sentence):
            deal_facts.wait(store, deal_id, until, words)
    with pytest.raises(RuleError, match="does not wait"):
        deal_facts.wait(store, deal_id, None)
    deal_facts.wait(store, deal_id, day(store, 9), " The works council meets ")
    assert facts.of_deal(store, deal_id, "wait_until") == facts.iso(day(store, 9))
    assert facts.ask(store, "SELECT words FROM event WHERE kind = 'wait_set'") == [
        ("The works council meets",)
    ]
    deal_facts.wait(store, deal_id, None)
    assert facts.of_deal(store, deal_id, "wait_until") is None


def test_a_closed_deal_waits_for_nothing(store: Store) -> None:
    deal_id = builders.deal(store)
    closing.lose(store, deal_id, LostReason.FIT, "Too small for what we do")
    with pytest.raises(RuleError, match="Only an open deal waits"):
        deal_facts.wait(store, deal_id, day(store, 9), "The works council meets")


def test_an_archived_deal_is_left_as_it_is(store: Store) -> None:
    deal_id = builders.deal(store, expected_close=day(store, 40))
    archiving.archive(store, deal_id)
    before = facts.everything(store)
    for verb in (
        lambda: deal_facts.edit(store, deal_id, AS_MADE),
        lambda: deal_facts.push_close(store, deal_id, day(store, 50), "Budget", new_obstacle=False),
        lambda: deal_facts.wait(store, deal_id, day(store, 9), "The works council meets"),
        lambda: builders.climb(store, deal_id, "Discovery"),
        lambda: builders.prove(store, deal_id, "Discovery"),
        lambda: closing.lose(store, deal_id, LostReason.FIT, "Too small for what we do"),
        lambda: archiving.archive(store, deal_id),
    ):
        with pytest.raises(RuleError, match="is archived"):
            verb()
    assert facts.everything(store) == before
