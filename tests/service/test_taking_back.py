# SPDX-License-Identifier: MIT
"""Taking an import back: everything of it, by new events, and only while nothing was built on it."""

from datetime import date

import pytest

from rider.domain.day import instant
from rider.domain.errors import RuleError
from rider.domain.events import Outcome
from rider.domain.landing import StageEntry
from rider.domain.money import Money
from rider.file import DataFolder, connect_reading
from rider.reads.imports import Made
from rider.reads.reader import Reader
from rider.service import archiving, deals, proofs, steps
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


def made(store: Store) -> tuple[Made, ...]:
    reader = Reader(store.folder, store.clock)
    try:
        return reader.imports()
    finally:
        reader.close()


def on_board(store: Store) -> list[str]:
    reader = Reader(store.folder, store.clock)
    try:
        return sorted(card.name for column in reader.board().columns for card in column.cards)
    finally:
        reader.close()


FACTS = (
    "SELECT name, account, value_minor, currency, expected_close, owner, crm_says, probability"
    " FROM deal WHERE archived_at IS NULL ORDER BY external_id"
)


def test_the_deals_of_an_import_leave_the_board_and_can_come_in_again(
    store: Store, folder: DataFolder
) -> None:
    own = builders.deal(store, "By hand")
    seq = landed(store, told(store, 1), told(store, 2, stage="Proposal")).seq
    assert seq is not None
    change = taking_back.take_back(store, seq)
    assert change is not None
    assert len(change.deal_ids) == 2
    assert own not in change.deal_ids
    assert on_board(store) == ["By hand"]
    assert made(store)[0].taken_back
    assert landed(store, told(store, 1, stage="Commit"), told(store, 2)).new == 2
    assert on_board(store) == ["By hand", "Deal 1", "Deal 2"]
    assert examine(folder.database) == []


def test_what_an_import_changed_of_other_deals_is_changed_back(store: Store, folder: DataFolder) -> None:
    landed(store, told(store, 1, expected_close=date(2026, 3, 1), owner="Ada"))
    before = ask(folder, FACTS)
    entry = StageEntry(instant(date(2024, 2, 1)), None, Outcome.WON, "Won")
    changed = told(
        store,
        1,
        stage="Commit",
        name="Deal One",
        value=Money(900_00, "USD"),
        expected_close=date(2026, 9, 1),
        owner="Bo",
        probability=80,
        people=("Ana Silva",),
        history=(entry,),
    )
    seq = landed(store, changed, told(store, 2)).seq
    assert seq is not None
    assert ask(folder, FACTS)[0] != before[0]
    taking_back.take_back(store, seq)
    assert ask(folder, FACTS) == before
    assert ask(folder, "SELECT count(*) FROM person WHERE removed_seq IS NULL") == [(0,)]
    standing = existing(store, SOURCE).by_id["C-1"]
    assert standing.heard == frozenset()
    assert examine(folder.database) == []


def test_the_same_file_changes_the_same_again_after_it_was_taken_back(
    store: Store, folder: DataFolder
) -> None:
    landed(store, told(store))
    later = told(store, value=Money(900_00, "EUR"), name="Deal One", expected_close=date(2026, 9, 1))
    seq = landed(store, later).seq
    assert seq is not None
    taking_back.take_back(store, seq)
    assert landed(store, later).changed == 1
    assert ask(folder, "SELECT name, value_minor, expected_close FROM deal") == [
        ("Deal One", 900_00, "2026-09-01")
    ]


def test_a_first_value_that_an_import_brought_is_taken_back_with_it(store: Store, folder: DataFolder) -> None:
    landed(store, told(store, value=None))
    seq = landed(store, told(store, value=Money(100_00, "USD"), currency="USD")).seq
    assert seq is not None
    assert ask(folder, "SELECT value_minor, currency FROM deal") == [(100_00, "USD")]
    taking_back.take_back(store, seq)
    assert ask(folder, "SELECT value_minor, currency FROM deal") == [(None, "EUR")]


def build_on(store: Store, what: str) -> None:
    deal_id = existing(store, SOURCE).by_id["C-1"].id
    if what == "a proof":
        proofs.record(store, deal_id, builders.evidence_for(store, "Discovery"))
    elif what == "a next step":
        steps.set_step(store, deal_id, "Call them about the berths", store.clock.today())
    elif what == "a later import":
        landed(store, told(store, owner="Bo"))
    elif what == "a merger":
        archiving.merge(store, builders.deal(store, "Same deal"), deal_id)
    else:
        deals.lower_claim(store, deal_id, None)


@pytest.mark.parametrize("what", ["a proof", "a next step", "a later import", "a merger", "an adoption"])
def test_an_import_on_which_something_was_built_stays(store: Store, what: str) -> None:
    seq = landed(store, told(store, 1), told(store, 2)).seq
    assert seq is not None
    build_on(store, what)
    with pytest.raises(RuleError, match=r"“Deal 1” changed since\. So the import of crm\.csv stays\."):
        taking_back.take_back(store, seq)
    found = next(m for m in made(store) if m.seq == seq)
    assert found.built_on == "“Deal 1” changed since."
    assert {"Deal 1", "Deal 2"} <= set(on_board(store))


def test_the_later_of_two_imports_is_taken_back_first_and_then_the_other(store: Store) -> None:
    first = landed(store, told(store, 1)).seq
    second = landed(store, told(store, 1, owner="Bo"), told(store, 2)).seq
    assert first is not None
    assert second is not None
    with pytest.raises(RuleError, match="changed since"):
        taking_back.take_back(store, first)
    taking_back.take_back(store, second)
    with pytest.raises(RuleError, match="was taken back before"):
        taking_back.take_back(store, second)
    assert [m.taken_back for m in made(store)] == [True, False]


def test_what_is_no_import_is_refused(store: Store) -> None:
    with pytest.raises(RuleError, match="no such import"):
        taking_back.take_back(store, 1)


def test_cancelled_on_the_way_it_leaves_all_as_it_was(store: Store, folder: DataFolder) -> None:
    seq = landed(store, *(told(store, number) for number in range(5))).seq
    assert seq is not None
    before = ask(folder, "SELECT max(seq) FROM event")
    assert taking_back.take_back(store, seq, cancelled=lambda: True) is None
    assert ask(folder, "SELECT max(seq) FROM event") == before
    assert len(on_board(store)) == 5
