# SPDX-License-Identifier: MIT
"""What an import brings beside the deals themselves: people, history, choices; and what it leaves alone."""

import json
from datetime import date

import pytest

from rider.domain.day import instant
from rider.domain.deal import DealFacts
from rider.domain.errors import RuleError
from rider.domain.events import Outcome
from rider.domain.landing import ImportedDeal, StageEntry
from rider.domain.money import Money
from rider.domain.proof import NewPerson, Role
from rider.file import DataFolder, connect_reading
from rider.reads.reader import Reader
from rider.service import archiving, facts, people, remembered
from rider.service.transfer import taking_back
from rider.service.transfer.imports import existing
from rider.store.engine import Store
from rider.store.integrity import examine
from tests import builders
from tests.landed import SOURCE, landed, told


def ask(folder: DataFolder, query: str) -> list[tuple[object, ...]]:
    connection = connect_reading(folder.database)
    try:
        return [tuple(row) for row in connection.execute(query)]
    finally:
        connection.close()


def entry(store: Store, stage: str, day: date, **changes: object) -> StageEntry:
    found = builders.stage(store, stage)
    made = StageEntry(instant(day), found.id, Outcome.OPEN, stage)
    return made._replace(**changes)  # type: ignore[arg-type]


def with_history(store: Store) -> ImportedDeal:
    worth = Money(50_00, "EUR")
    won = StageEntry(instant(date(2024, 3, 1)), None, Outcome.WON, "Closed Won")
    lost = StageEntry(instant(date(2024, 3, 9)), None, Outcome.LOST, "Closed Lost")
    entries = (
        entry(store, "Discovery", date(2024, 1, 20), value=worth),
        entry(store, "Proposal", date(2024, 2, 2)),
        won,
        lost,
    )
    return told(store, stage="Proposal", history=entries)


def test_a_history_is_reported_and_moves_nothing(store: Store, folder: DataFolder) -> None:
    landed(store, with_history(store))
    reported = ask(
        folder,
        "SELECT s.name, e.happened_at, e.body, e.source FROM event e LEFT JOIN stage s ON s.id = e.subject_id"
        " WHERE e.kind = 'reported' ORDER BY e.seq",
    )
    assert [(name, at) for name, at, _body, _source in reported] == [
        ("Discovery", instant(date(2024, 1, 20))),
        ("Proposal", instant(date(2024, 2, 2))),
        (None, instant(date(2024, 3, 1))),
        (None, instant(date(2024, 3, 9))),
    ]
    assert [json.loads(str(body)) for _name, _at, body, _source in reported] == [
        {"stage": "Discovery", "outcome": "open", "value_minor": 5000, "currency": "EUR"},
        {"stage": "Proposal", "outcome": "open"},
        {"stage": "Closed Won", "outcome": "won"},
        {"stage": "Closed Lost", "outcome": "lost"},
    ]
    stages = "JOIN stage s ON s.id = d.stage_id JOIN stage c ON c.id = d.claim_stage_id"
    assert ask(folder, f"SELECT s.name, c.name FROM deal d {stages}") == [("Prospect", "Proposal")]
    assert examine(folder.database) == []


def test_a_history_that_is_known_is_not_told_twice_and_a_longer_one_goes_on(
    store: Store, folder: DataFolder
) -> None:
    deal = with_history(store)
    landed(store, deal)
    assert landed(store, deal).seq is None
    later = entry(store, "Commit", date(2024, 4, 1))
    assert landed(store, deal._replace(history=(*deal.history, later))).changed == 1
    assert ask(folder, "SELECT count(*) FROM event WHERE kind = 'reported'") == [(5,)]


def test_people_come_once_and_who_was_removed_stays_away(store: Store, folder: DataFolder) -> None:
    landed(store, told(store, people=("Ana Silva", "Bo Lind")))
    (ana,) = ask(folder, "SELECT id FROM person WHERE name = 'Ana Silva'")
    people.remove(store, str(ana[0]))
    landed(store, told(store, people=("ana  silva", "Bo Lind", "Cy Ohr")))
    named = "SELECT name, role, removed_seq IS NOT NULL FROM person ORDER BY name"
    assert ask(folder, named) == [
        ("Ana Silva", "unknown", 1),
        ("Bo Lind", "unknown", 0),
        ("Cy Ohr", "unknown", 0),
    ]
    assert examine(folder.database) == []


def test_why_a_deal_was_lost_stands_with_the_claim(store: Store, folder: DataFolder) -> None:
    lost = told(store, stage_id=None, outcome=Outcome.LOST, stage_word="Lost", lost_reason="Went in-house")
    landed(store, lost)
    assert ask(folder, "SELECT words, claim_outcome FROM event WHERE kind = 'claimed'") == [
        ("Went in-house", "lost")
    ]


def test_whose_deals_were_taken_is_on_record_and_choices_are_kept(store: Store, folder: DataFolder) -> None:
    choices = {"owner:crm": "Ada", "mapping:1": "{}"}
    seq = landed(store, told(store), owner="Ada", owners=3, remember=choices).seq
    body = json.loads(str(ask(folder, f"SELECT body FROM event WHERE seq = {seq}")[0][0]))
    assert (body["owner"], body["owners"]) == ("Ada", 3)
    assert remembered.remembered(store) == choices
    reader = Reader(folder, store.clock)
    assert reader.remembered() == choices
    reader.close()


def test_choices_are_kept_also_where_the_file_brings_nothing_new(store: Store) -> None:
    landed(store, told(store))
    result = landed(store, told(store), remember={"owner:crm": "*"})
    assert result.seq is None
    assert remembered.remembered(store)["owner:crm"] == "*"


def edited(store: Store, deal_id: str, **changes: object) -> None:
    known = {"name": "Deal 1", "account": "Hafen", "value_minor": 100_00, "currency": "EUR"}
    facts.edit(store, deal_id, DealFacts(**{**known, **changes}))  # type: ignore[arg-type]


def test_what_the_rep_has_said_otherwise_since_stays_until_the_file_says_something_new(
    store: Store, folder: DataFolder
) -> None:
    landed(store, told(store))
    deal_id = existing(store, SOURCE).by_id["C-1"].id
    edited(store, deal_id, name="Deal One", value_minor=250_00)
    assert landed(store, told(store)).seq is None, "the file repeats what the rep has corrected"
    landed(store, told(store, value=Money(300_00, "EUR")))
    assert ask(folder, "SELECT name, value_minor FROM deal") == [("Deal One", 300_00)]
    landed(store, told(store, value=Money(100_00, "EUR")))
    assert ask(folder, "SELECT value_minor FROM deal") == [(100_00,)], "it says so anew"


def test_what_a_taken_back_import_had_overruled_counts_again(store: Store, folder: DataFolder) -> None:
    landed(store, told(store))
    deal_id = existing(store, SOURCE).by_id["C-1"].id
    edited(store, deal_id, value_minor=200_00)
    seq = landed(store, told(store, value=Money(300_00, "EUR"))).seq
    assert seq is not None
    taking_back.take_back(store, seq)
    assert landed(store, told(store)).seq is None, "the file repeats what the rep had corrected"
    assert ask(folder, "SELECT value_minor FROM deal") == [(200_00,)]


def test_a_person_whom_the_rep_renamed_is_not_named_twice_and_one_of_a_taken_back_import_comes_again(
    store: Store, folder: DataFolder
) -> None:
    landed(store, told(store, people=("Bob Jones",)))
    (bob,) = ask(folder, "SELECT id FROM person")
    people.change(store, str(bob[0]), NewPerson("Robert Jones", "Buyer", Role.CHAMPION))
    assert landed(store, told(store, people=("Bob Jones",))).seq is None
    seq = landed(store, told(store, people=("Ana Silva",))).seq
    assert seq is not None
    taking_back.take_back(store, seq)
    assert landed(store, told(store, people=("Ana Silva",))).changed == 1
    assert ask(folder, "SELECT name FROM person WHERE removed_seq IS NULL ORDER BY name") == [
        ("Ana Silva",),
        ("Robert Jones",),
    ]


def test_a_deal_that_was_merged_away_is_known_by_the_deal_that_it_went_into(store: Store) -> None:
    landed(store, told(store, 1), told(store, 2))
    by_id = existing(store, SOURCE).by_id
    archiving.merge(store, by_id["C-1"].id, by_id["C-2"].id)
    assert existing(store, SOURCE).by_id["C-1"].merged_into == "Deal 2"


def test_what_is_on_the_board_from_elsewhere_is_known_by_name_and_what_is_archived_is_not(
    store: Store,
) -> None:
    here, gone = builders.deal(store, "By hand"), builders.deal(store, "Put away")
    archiving.archive(store, gone)
    found = existing(store, SOURCE).elsewhere
    assert [(key[0], [d.id for d in deals]) for key, deals in found.items()] == [("by hand", [here])]


def test_a_value_below_zero_that_a_file_brought_does_not_stand_in_the_way_of_an_edit(
    store: Store, folder: DataFolder
) -> None:
    landed(store, told(store, value=Money(-500_00, "EUR")))
    deal_id = existing(store, SOURCE).by_id["C-1"].id
    edited(store, deal_id, name="Credit note", value_minor=-500_00)
    assert ask(folder, "SELECT name, value_minor FROM deal") == [("Credit note", -500_00)]
    with pytest.raises(RuleError, match="zero or more"):
        edited(store, deal_id, value_minor=-1)


def test_a_deal_is_born_at_the_latest_with_the_first_that_a_file_tells_of_it(
    store: Store, folder: DataFolder
) -> None:
    closed = told(store, 1, stage_id=None, outcome=Outcome.WON, created_on=None, closed_on=date(2024, 3, 1))
    early = told(store, 2, history=(entry(store, "Discovery", date(2023, 12, 24)),))
    landed(store, closed, early)
    born = "SELECT date(happened_at / 1000, 'unixepoch'), body FROM event WHERE kind = 'created' ORDER BY seq"
    assert ask(folder, born) == [("2024-03-01", '{"created":"unknown"}'), ("2023-12-24", "{}")]
