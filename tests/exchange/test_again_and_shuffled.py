# SPDX-License-Identifier: MIT
"""Round trips of small files in which names, ids and times are much alike: again nothing, shuffled the same.

Where two rows are told apart by nothing, none of them may come in merely for standing first.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from rider.domain.landing import Verdict
from rider.exchange.importing import Plan, carry_out
from rider.exchange.mappings.answers import Answers, SameName
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.store.engine import Store
from tests import builders
from tests.deal_files import EVERYTHING, planned, write
from tests.exchange import told

SOME = settings(max_examples=12, phases=set(Phase) - {Phase.shrink}, suppress_health_check=list(HealthCheck))

_BOARD = (
    "SELECT d.external_source, d.external_id, d.name, d.account, d.value_minor, d.currency, d.owner,"
    " coalesce(d.claim_outcome, c.name, s.name), d.expected_close, d.closed_on, d.crm_says,"
    " (SELECT group_concat(p.name, ';') FROM (SELECT name FROM person WHERE deal_id = d.id ORDER BY name) p),"
    " (SELECT group_concat(h.told, ';') FROM (SELECT happened_at || body AS told FROM event"
    " WHERE deal_id = d.id AND kind = 'reported' ORDER BY seq) h)"
    " FROM deal d JOIN stage s ON s.id = d.stage_id LEFT JOIN stage c ON c.id = d.claim_stage_id"
)


class Deal(NamedTuple):
    """A row about a deal; `external_id` may be blank."""

    external_id: str
    name: str
    account: str
    stage: str
    status: str
    value: str
    person: str
    changed: str


class Entry(NamedTuple):
    """A row of a history."""

    number: int
    at: str
    stage: str
    value: str


DAYS = st.sampled_from(["", "2024-03-01", "2024-03-02"])
DEALS = st.lists(
    st.builds(
        Deal,
        st.sampled_from(["", "", "1", "2", "3"]),
        st.sampled_from(["A", "a", "B"]),
        st.sampled_from(["Acme", "Acme", ""]),
        st.sampled_from(["Prospect", "Proposal"]),
        st.sampled_from(["open", "open", "won"]),
        st.sampled_from(["5", "7", "-7"]),
        st.sampled_from(["", "Jane Doe", "Max Roe;Jane Doe"]),
        DAYS,
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda deal: deal.external_id or id(deal),
)
ENTRIES = st.lists(
    st.builds(
        Entry,
        st.integers(1, 2),
        st.sampled_from(["2024-03-01", "2024-03-01", "2024-03-02", "2024-03-03"]),
        st.sampled_from(
            [
                "Prospecting",
                "Needs Analysis",
                "Value Proposition",
                "Closed Won",
                "Closed Lost",
                "Negotiation/Review",
            ]
        ),
        st.sampled_from(["", "5", "7"]),
    ),
    max_size=8,
)
ANSWERS = st.sampled_from([None, *SameName]).map(lambda said: replace(EVERYTHING, same_name=said))
DICE = st.randoms(use_true_random=False)


def pipedrive(place: Path, deals: Sequence[Deal]) -> Path:
    header = (
        "Deal - ID,Deal - Title,Deal - Organization,Deal - Stage,Deal - Status,Deal - Value,"
        "Deal - Contact person,Deal - Last stage change"
    )
    return write(place / "deals.csv", *(",".join(deal) for deal in deals), header=header)


def by_name(place: Path, deals: Sequence[Deal]) -> Path:
    rows = (f"{d.name};{d.account};{d.stage};{d.value};{d.status}" for d in deals)
    return write(place / "list.csv", *rows, header="Deal name;Company;Stage;Value;Status")


def salesforce(place: Path) -> Path:
    rows = (
        f"006bm00000LKJ0{n}AA1,,Deal {n},{said},5,2024-03-05"
        for n, said in ((1, "Closed Won"), (2, "Prospecting"))
    )
    return write(place / "Opportunity.csv", *rows, header="Id,AccountId,Name,StageName,Amount,CloseDate")


def history(place: Path, entries: Sequence[Entry]) -> Path:
    rows = (f"006bm00000LKJ0{e.number},{e.at},{e.stage},{e.value}" for e in entries)
    header = "OpportunityId,CreatedDate,StageName,Amount"
    return write(place / "OpportunityHistory.csv", *rows, header=header)


@contextmanager
def fresh(*by_hand: str) -> Iterator[tuple[Path, Store]]:
    with TemporaryDirectory() as place:
        store = open_rider(DataFolder(Path(place) / "data"))
        try:
            for name in by_hand:
                builders.deal(store, name, account="Acme")
            yield Path(place), store
        finally:
            store.close()


def board(store: Store) -> list[str]:
    return sorted(map(repr, told.rows(store.folder, _BOARD)))


def landed(store: Store, path: Path, answers: Answers = EVERYTHING) -> Plan:
    found = planned(store, path, answers=answers)
    carry_out(store, found)
    return found


def refused(found: Plan) -> list[str]:
    """Return what does not come in; which of several equal rows is the first makes no difference."""
    return sorted(row.deal.name if row.deal else row.verdict for row in found.by_verdict[Verdict.SKIPPED])


def shuffled(some: Sequence[Deal], dice: Random) -> list[Deal]:
    found = list(some)
    dice.shuffle(found)
    return found


@SOME
@given(deals=DEALS, dice=DICE)
def test_ids_and_names_in_any_order_make_one_board_and_again_no_change(
    deals: list[Deal], dice: Random
) -> None:
    with fresh() as (place, store), fresh() as (there, other):
        path = pipedrive(place, deals)
        first = landed(store, path)
        assert first.counts[Verdict.CHANGED] == 0
        assert not planned(store, path).writes
        again = landed(other, pipedrive(there, shuffled(deals, dice)))
        assert (board(other), again.counts) == (board(store), first.counts)


@SOME
@given(first=DEALS, then=DEALS, answers=ANSWERS, by_hand=st.sampled_from([(), ("A",), ("A", "B")]), dice=DICE)
def test_a_file_that_lost_or_gained_ids_joins_alike_in_any_order_and_again_changes_nothing(
    first: list[Deal], then: list[Deal], answers: Answers, by_hand: tuple[str, ...], dice: Random
) -> None:
    with fresh(*by_hand) as (place, store), fresh(*by_hand) as (there, other):
        landed(store, pipedrive(place, first), answers)
        path = pipedrive(place, then)
        found = landed(store, path, answers)
        after = board(store)
        assert landed(store, path, answers).counts[Verdict.NEW] == 0
        assert board(store) == after
        landed(other, pipedrive(there, shuffled(first, dice)), answers)
        again = landed(other, pipedrive(there, shuffled(then, dice)), answers)
        assert (board(other), again.counts, again.same_name) == (after, found.counts, found.same_name)


@SOME
@given(first=DEALS, then=DEALS, dice=DICE)
def test_files_without_ids_join_by_name_alike_in_any_order(
    first: list[Deal], then: list[Deal], dice: Random
) -> None:
    with fresh() as (place, store), fresh() as (there, other):
        landed(store, by_name(place, first))
        landed(store, path := by_name(place, then))
        assert not planned(store, path).writes
        landed(other, by_name(there, shuffled(first, dice)))
        landed(other, by_name(there, shuffled(then, dice)))
        assert board(other) == board(store)


@SOME
@given(entries=ENTRIES, dice=DICE)
def test_a_history_in_any_order_is_told_in_one_order(entries: list[Entry], dice: Random) -> None:
    with fresh() as (place, store), fresh() as (there, other):
        history(place, entries) if entries else None
        landed(store, path := salesforce(place))
        assert not planned(store, path).writes
        landed(other, salesforce(there))  # the history comes by itself, after its deals
        mixed = list(entries)
        dice.shuffle(mixed)
        if mixed:
            landed(other, path := history(there, mixed))
            assert not planned(other, path).writes
        assert board(other) == board(store)


@SOME
@given(entries=ENTRIES, dice=DICE)
def test_a_history_in_parts_ends_like_the_whole_once_that_comes(entries: list[Entry], dice: Random) -> None:
    part = [entry for entry in entries if dice.random() < 0.5]
    with fresh() as (place, store):
        landed(store, salesforce(place))
        for some in (part, entries):
            if some:
                landed(store, history(place, some))
        heard = [row for row in board(store)]
        if entries:
            assert not planned(store, history(place, entries)).writes
            assert not planned(store, history(place, part or entries)).writes
        assert board(store) == heard
