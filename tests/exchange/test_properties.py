# SPDX-License-Identifier: MIT
"""Whatever a file holds and whatever is said of it: a plan or a sentence, and all is well with the board."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from rider.clock import Clock
from rider.domain.deal import DealFacts
from rider.domain.errors import InputError, RuleError
from rider.domain.events import LostReason
from rider.domain.landing import Verdict
from rider.domain.proof import NewPerson, Role
from rider.exchange.cells.dates import DateOrder
from rider.exchange.importing import (
    ALL_OWNERS,
    Answers,
    Inspection,
    Need,
    SameName,
    answered,
    carry_out,
    look,
    plan,
)
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service import archiving, closing, deals, facts, people
from rider.service.check import check
from rider.service.session import open_rider
from rider.service.transfer.imports import existing
from rider.service.transfer.taking_back import take_back
from rider.store.engine import Store
from tests import builders
from tests.exchange import told
from tests.exchange.tables import answers, tables
from tests.torture.aftermath import wrongs

PAST_THE_FIRST = "SELECT d.name FROM deal d JOIN stage s ON s.id = d.stage_id WHERE s.position > 0"
CLOSED = "SELECT name FROM deal WHERE outcome <> 'open'"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a fresh data file."""
    folder = DataFolder(tmp_path_factory.mktemp("template") / "data")
    open_rider(folder, Clock("Europe/Berlin")).close()
    return folder.database


@contextmanager
def at_work(template: Path) -> Iterator[Store]:
    """Open a fresh data file of its own."""
    with tempfile.TemporaryDirectory(prefix="rider-") as home:
        folder = DataFolder(Path(home) / "data")
        folder.path.mkdir(mode=0o700)
        shutil.copy(template, folder.database)
        store = open_rider(folder, Clock("Europe/Berlin"))
        try:
            yield store
        finally:
            store.close()


def looked(store: Store, data: bytes, said: Answers | None = None) -> Inspection | None:
    """Look at a file with these bytes; None where it is refused, with whole sentences."""
    path = store.folder.path.with_name("deals.csv")
    path.write_bytes(data)
    try:
        return look(path, pipelines=existing(store, "").pipelines, currency="EUR", answers=said)
    except InputError as error:
        assert_is_a_sentence(str(error))
    return None


def assert_is_a_sentence(said: str) -> None:
    assert said.endswith((".", "?")), said


def everything_answered(found: Inspection) -> Inspection:
    """Say something to whatever is asked, as a rep who wants the file in."""
    first = next(iter(found.given.pipelines))
    for _ in range(4):
        if not found.asks:
            break
        for ask in found.asks:
            assert_is_a_sentence(ask.sentence)
        free = [c.header for c in found.columns if c.header not in found.mapping.columns.values()]
        said = replace(
            found.answers,
            pipeline=first.name,
            columns={"name": free[0], "stage": free[1]} if _asks(found, Need.COLUMNS) else {},
            pipelines={word.word: first.name for word in found.pipelines},
            stages={word.key: word.target or "Proposal" for word in found.stages},
            outcomes={word.word: word.target or "open" for word in found.outcomes},
            date_orders={date.header: DateOrder.DMY for date in found.dates if date.asks},
            currency="EUR",
            shortened=True,
            by_name=True,
            owner=ALL_OWNERS,
        )
        found = answered(found, said)
    return found


def _asks(found: Inspection, need: Need) -> bool:
    return any(ask.need is need for ask in found.asks)


BITS = st.sampled_from(
    (
        *(b"Id,Name,Stage\n", b"1,A,Discovery\n", b'"', b",", b";", b"\t", b"\r\n", b"\n", b"\0", b"\xff"),
        *(b"\xfe", b"\xef\xbb\xbf", b"sep=;\n", b"PK\x03\x04", b"\xed\xa0\x80", b"\xe4", b"=1+1", b"{"),
        *(b"Record ID", b"Deal - ID", b"Deal - Title", b"StageName", b"CloseDate", b"31/12/2024", b"1e5"),
    )
)


@settings(max_examples=200)
@given(st.one_of(st.binary(max_size=200), st.lists(BITS, max_size=30).map(b"".join)))
def test_any_bytes_are_looked_at_or_refused_with_a_sentence(template: Path, data: bytes) -> None:
    with at_work(template) as store:
        found = looked(store, data)
        for ask in found.asks if found else ():
            assert_is_a_sentence(ask.sentence)


@settings(max_examples=150)
@given(st.data())
def test_whatever_is_said_of_a_file_it_is_planned_or_refused_with_a_sentence(
    template: Path, data: st.DataObject
) -> None:
    with at_work(template) as store:
        found = looked(store, data.draw(tables()))
        if found is None:
            return
        said = data.draw(answers([column.header for column in found.columns]))
        try:
            found = answered(found, said)
            planned = plan(found, store)
        except InputError as error:
            assert_is_a_sentence(str(error))
            return
        assert sum(planned.counts.values()) == len(planned.rows)
        for row in planned.rows:
            assert not row.reason or row.reason.endswith("."), row.reason


@settings(max_examples=100)
@given(tables())
def test_whatever_a_file_claims_no_deal_stands_past_the_first_stage(template: Path, data: bytes) -> None:
    with at_work(template) as store:
        found = looked(store, data)
        found = everything_answered(found) if found else None
        if found is None or found.asks:
            return
        planned = plan(found, store)
        result = carry_out(store, planned)
        assert (result.new, result.skipped) == (planned.counts[Verdict.NEW], planned.counts[Verdict.SKIPPED])
        assert told.rows(store.folder, PAST_THE_FIRST) == told.rows(store.folder, CLOSED) == []
        assert check(store.folder.database) == []
        read_everything(store)
        again = plan(everything_answered(looked(store, data) or found), store)
        assert not again.writes, [row for row in again.rows if row.cells is not None]
        if result.seq:
            take_back(store, result.seq)
            assert check(store.folder.database) == []
            assert plan(everything_answered(looked(store, data) or found), store).counts == planned.counts


def read_everything(store: Store) -> None:
    """Read whatever a rep can look at."""
    reader = Reader(store.folder, store.clock)
    try:
        for column in reader.board().columns:
            for card in column.cards:
                reader.deal(card.deal_id)
        reader.imports()
    finally:
        reader.close()


@settings(max_examples=40, phases=set(Phase) - {Phase.shrink})  # what it finds is long to shrink
@given(st.data())
def test_files_that_come_and_are_taken_back_beside_a_reps_work_leave_a_sound_board(
    template: Path, data: st.DataObject
) -> None:
    with at_work(template) as store:
        for _ in range(data.draw(st.integers(2, 7))):
            verb = data.draw(st.sampled_from((bring_in, bring_in, give_back, work_on, work_on, make_by_hand)))
            with suppress(RuleError):  # such as that something was built on an import
                verb(store, data)
            assert wrongs(store.folder) == []
            assert told.rows(store.folder, PAST_THE_FIRST) == []
        read_everything(store)


def bring_in(store: Store, data: st.DataObject) -> None:
    """Bring a file in, in which something may be on the board already."""
    found = looked(store, data.draw(tables()))
    found = everything_answered(found) if found else None
    if found is None or found.asks:
        return
    said = replace(found.answers, same_name=data.draw(st.sampled_from(SameName)))
    found = answered(found, said)
    carry_out(store, plan(found, store))
    assert not plan(found, store).writes


def give_back(store: Store, data: st.DataObject) -> None:
    """Take an import back."""
    made = told.rows(store.folder, "SELECT seq FROM event WHERE kind = 'imported'")
    if made:
        ((seq,),) = [data.draw(st.sampled_from(made))]
        take_back(store, int(str(seq)))


def work_on(store: Store, data: st.DataObject) -> None:
    """Do something with a deal, of a file or not."""
    ids = [str(deal_id) for (deal_id,) in told.rows(store.folder, "SELECT id FROM deal ORDER BY id")]
    if not ids:
        return
    deal_id, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    verbs: dict[str, Callable[[], object]] = {
        "archive": lambda: archiving.archive(store, deal_id),
        "restore": lambda: archiving.restore(store, deal_id),
        "merge": lambda: archiving.merge(store, deal_id, other),
        "lower": lambda: deals.lower_claim(store, deal_id, None),
        "value": lambda: facts.edit(store, deal_id, DealFacts("Dock", "Hafen", 5_00, "EUR", None)),
        "lose": lambda: closing.lose(store, deal_id, LostReason.PRICE, "They bought elsewhere in the end"),
        "person": lambda: people.add(store, deal_id, NewPerson("Ana Silva", "Head of IT", Role.CHAMPION)),
    }
    verbs[data.draw(st.sampled_from(sorted(verbs)))]()


def make_by_hand(store: Store, data: st.DataObject) -> None:
    """Make a deal as files have them, too."""
    builders.deal(store, data.draw(st.sampled_from(("Dock", "crane"))), account="Hafen")
