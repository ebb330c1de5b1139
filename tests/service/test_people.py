# SPDX-License-Identifier: MIT
"""The people at the buyer: named, known better, removed; what they said stays theirs."""

import pytest

from rider.domain.errors import RuleError
from rider.domain.proof import NewPerson, Role
from rider.service import archiving, people
from rider.service.session import Store
from tests import builders
from tests.service import facts

OMAR = NewPerson(" Omar Diaz ", " CFO ", Role.ECONOMIC_BUYER)


def _id(store: Store, name: str) -> str:
    return str(facts.ask(store, "SELECT id FROM person WHERE name = ?", name)[0][0])


def test_a_person_is_named_with_their_title_and_part(store: Store) -> None:
    deal_id = builders.deal(store)
    people.add(store, deal_id, OMAR)
    assert facts.ask(store, "SELECT name, title, role FROM person") == [
        ("Omar Diaz", "CFO", "economic_buyer")
    ]


@pytest.mark.parametrize(
    ("name", "sentence"), [(" ", "Give the person a name"), ("omar diaz", "named already")]
)
def test_a_person_has_a_name_of_their_own(store: Store, name: str, sentence: str) -> None:
    deal_id = builders.deal(store)
    people.add(store, deal_id, OMAR)
    before = facts.everything(store)
    with pytest.raises(RuleError, match=sentence):
        people.add(store, deal_id, NewPerson(name, "cfo"))
    assert facts.everything(store) == before


def test_a_change_of_a_person_tells_before_and_after_and_only_what_differs(store: Store) -> None:
    deal_id = builders.deal(store)
    people.add(store, deal_id, OMAR)
    people.change(store, _id(store, "Omar Diaz"), NewPerson("Omar Diaz", "Group CFO", Role.BLOCKER))
    assert facts.ask(store, "SELECT words, body FROM event WHERE kind = 'person_changed'") == [
        ('{"title": ["CFO", "Group CFO"]}', '{"before":"economic_buyer","role":"blocker"}')
    ]
    again = people.change(store, _id(store, "Omar Diaz"), NewPerson("Omar Diaz", "Group CFO", Role.BLOCKER))
    assert again.span is None


def test_someone_removed_may_be_named_anew_and_their_proofs_stay(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    people.remove(store, _id(store, "Ines Okafor"))
    with pytest.raises(RuleError, match="was removed before"):
        people.remove(store, _id(store, "Ines Okafor"))
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    people.add(store, deal_id, NewPerson("Ines Okafor", "Head of Terminal Ops", Role.CHAMPION))
    assert len(facts.ask(store, "SELECT id FROM person WHERE removed_seq IS NULL")) == 1


def test_nobody_is_found_under_an_id_that_is_not_there(store: Store) -> None:
    with pytest.raises(RuleError, match="not in the file"):
        people.remove(store, "f" * 32)


def test_the_people_of_an_archived_deal_stay_as_they_are(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    ((who, name),) = facts.ask(store, "SELECT id, name FROM person WHERE deal_id = ?", deal_id)
    archiving.archive(store, deal_id)
    with pytest.raises(RuleError, match="is archived"):
        people.change(store, str(who), NewPerson("Someone else", "", Role.USER))
    with pytest.raises(RuleError, match="is archived"):
        people.remove(store, str(who))
    assert facts.ask(store, "SELECT name, removed_seq FROM person WHERE id = ?", who) == [(name, None)]
