# SPDX-License-Identifier: MIT
"""The days of deals: those of the rep's zone, and those that cannot be as the file says."""

from contextlib import closing
from datetime import date
from pathlib import Path

from rider.clock import Clock
from rider.domain.day import instant
from rider.exchange.importing import Plan
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.store.engine import Store
from tests.deal_files import planned, write

HEADER = "Deal ID,Deal name,Stage,Created,Close date,Stage since"


def brought(store: Store, path: Path, *rows: str) -> Plan:
    return planned(store, write(path / "x.csv", *rows, header=HEADER))


def test_a_time_with_an_offset_belongs_to_the_day_of_the_rep(tmp_path: Path) -> None:
    path = write(
        tmp_path / "x.csv", "1,A,Discovery,2024-01-22T02:14:00.000+0000,2024-03-01,2024-01-25", header=HEADER
    )
    with closing(open_rider(DataFolder(tmp_path), Clock("America/Los_Angeles"))) as store:
        deal = planned(store, path).rows[0].deal
    assert deal is not None
    assert (deal.created_on, deal.expected_close) == (date(2024, 1, 21), date(2024, 3, 1))
    assert [entry.at for entry in deal.history] == [instant(date(2024, 1, 25), 12, "America/Los_Angeles")]


def test_a_deal_that_is_closed_before_it_is_created_is_told(store: Store, tmp_path: Path) -> None:
    found = brought(store, tmp_path, "1,A,Won,2024-06-01,2024-01-01,", "2,B,Won,2024-01-01,2024-01-01,")
    assert found.notices == ("Line 2: It is closed on a day before the one on which it was created.",)


def test_days_of_the_past_that_lie_ahead_are_told(store: Store, tmp_path: Path) -> None:
    found = brought(
        store,
        tmp_path,
        "1,A,Won,2024-01-01,2190-01-01,",
        "2,B,Discovery,2190-01-01,2191-01-01,",
        "3,C,Lost,2024-01-01,2190-01-01,",
    )
    assert found.notices == (
        "2 rows (lines 2, 4): It is closed, and on a day that lies ahead.",
        "Line 3: It was created on a day that lies ahead; it comes in as of today.",
    )
