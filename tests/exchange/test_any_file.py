# SPDX-License-Identifier: MIT
"""Any file of any vendor's shape: brought in twice it changes nothing, shuffled it says the same."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rider.domain.landing import Verdict
from rider.exchange.importing import carry_out
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.store.engine import Store
from tests.deal_files import planned, write

FEW = settings(max_examples=8, suppress_health_check=list(HealthCheck))


class Deal(NamedTuple):
    """A deal as any vendor may write it."""

    number: int
    stage: str
    status: str
    value: str
    day: str
    person: str
    entered: tuple[str, ...]


DAYS = st.integers(1, 28).map(lambda day: f"2024-03-{day:02}")
DEALS = st.lists(
    st.builds(
        Deal,
        st.integers(0, 40),
        st.sampled_from(["Prospect", "Discovery", "Proposal", "Commit"]),
        st.sampled_from(["open", "won", "lost"]),
        st.sampled_from(["", "0", "12.50", "1500", "-7"]),
        st.just("") | DAYS,
        st.sampled_from(["", "Jane Doe", "Jane Doe;Max Roe", "jane doe"]),
        st.lists(st.just("") | DAYS, min_size=2, max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda deal: deal.number,
)


def pipedrive(place: Path, deals: Sequence[Deal]) -> Path:
    rows = (f"{d.number},N{d.number},Acme,{d.stage},{d.status},{d.value},{d.day},{d.person}" for d in deals)
    header = (
        "Deal - ID,Deal - Title,Deal - Organization,Deal - Stage,Deal - Status,Deal - Value,"
        "Deal - Expected close date,Deal - Contact person"
    )
    return write(place / "pipedrive.csv", *rows, header=header)


def hubspot(place: Path, deals: Sequence[Deal]) -> Path:
    rows = (f"{d.number},N{d.number},Sales,{d.stage},{d.value},{','.join(d.entered)}" for d in deals)
    header = (
        'Record ID,Deal Name,Pipeline,Deal Stage,Amount,"Date entered ""Discovery (Sales)""",'
        '"Date entered ""Proposal (Sales)"""'
    )
    return write(place / "hubspot.csv", *rows, header=header)


def salesforce(place: Path, deals: Sequence[Deal]) -> Path:
    ids = {d.number: f"006bm00000{d.number:05}AAA" for d in deals}
    told = ((d, day) for d in deals for day in d.entered if day)
    rows = (f"h,{ids[d.number]},{day},{d.stage},{d.value},0" for d, day in told)
    header = "Id,OpportunityId,CreatedDate,StageName,Amount,IsDeleted"
    write(place / "OpportunityHistory.csv", *rows, header=header)
    rows = (f"{ids[d.number]},,N{d.number},{d.stage},{d.value},{d.day}" for d in deals)
    return write(place / "Opportunity.csv", *rows, header="Id,AccountId,Name,StageName,Amount,CloseDate")


def report(place: Path, deals: Sequence[Deal]) -> Path:
    rows = (f"N{d.number},Acme,{d.stage},EUR,{d.value},{d.day},Ada" for d in deals)
    header = "Opportunity Name,Account Name,Stage,Amount Currency,Amount,Close Date,Opportunity Owner"
    return write(place / "report.csv", *rows, header=header)


def by_hand(place: Path, deals: Sequence[Deal]) -> Path:
    rows = (f"N{d.number};Acme;{d.stage};{d.value};{d.status}" for d in deals)
    return write(place / "list.csv", *rows, header="Deal name;Company;Stage;Value;Status")


SHAPES = pytest.mark.parametrize("shape", [pipedrive, hubspot, salesforce, report, by_hand])


@contextmanager
def fresh() -> Iterator[tuple[Path, Store]]:
    with TemporaryDirectory() as place:
        store = open_rider(DataFolder(Path(place) / "data"))
        try:
            yield Path(place), store
        finally:
            store.close()


Shape = Callable[[Path, Sequence[Deal]], Path]


@SHAPES
@FEW
@given(deals=DEALS)
def test_brought_in_twice_it_changes_nothing(shape: Shape, deals: list[Deal]) -> None:
    with fresh() as (place, store):
        path = shape(place, deals)
        first = planned(store, path)
        assert first.counts[Verdict.NEW] == len(deals)
        carry_out(store, first)
        again = planned(store, path)
        assert (again.counts[Verdict.UNCHANGED], again.writes) == (len(deals), False)


@SHAPES
@FEW
@given(deals=DEALS, dice=st.randoms(use_true_random=False))
def test_shuffled_it_says_the_same(shape: Shape, deals: list[Deal], dice: Random) -> None:
    with fresh() as (place, store):
        first = planned(store, shape(place, deals))
        shuffled = list(deals)
        dice.shuffle(shuffled)
        again = planned(store, shape(place, shuffled))
        told = {row.deal.name: row._replace(line=0, beside=()) for row in first.rows if row.deal}
        assert {row.deal.name: row._replace(line=0, beside=()) for row in again.rows if row.deal} == told
