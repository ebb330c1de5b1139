# SPDX-License-Identifier: MIT
"""Probabilities in percent and as shares of one, and accounts with a semicolon in their name."""

from pathlib import Path

import pytest

from rider.exchange.cells.percents import are_shares, percentage
from rider.store.engine import Store
from tests.deal_files import planned, write


@pytest.mark.parametrize(
    ("cells", "percents"),
    [
        (["0.5", "0,75", "1", "0"], [50, 75, 100, 0]),
        (["0.5", "1.0", "100%", "25 %"], [50, 100, 100, 25]),
        (["10", "1", "0.5"], [10, 1, 0]),
        (["1", "0", "1"], [1, 0, 1]),
        (["0.5%", "1"], [0, 1]),
        (["0.5", "maybe", "101", "-1", "nan"], [0, None, None, None, None]),
        (["", "0.5"], [None, 50]),
    ],
)
def test_a_column_has_percents_or_shares_of_one(cells: list[str], percents: list[int | None]) -> None:
    shares = are_shares(cells)
    assert [percentage(cell, shares=shares) for cell in cells] == percents


def test_a_file_of_shares_is_read_as_such(store: Store, tmp_path: Path) -> None:
    rows = ["1,A,Discovery,0.5", "2,B,Discovery,1", "3,C,Discovery,100%", "4,D,Discovery,"]
    path = write(tmp_path / "x.csv", *rows, header="Deal ID,Deal name,Stage,Probability")
    assert [row.deal and row.deal.probability for row in planned(store, path).rows] == [50, 100, 100, None]


def test_an_account_keeps_its_semicolon(store: Store, tmp_path: Path) -> None:
    header = "Deal ID,Deal name,Company,Stage,Contact"
    path = write(tmp_path / "x.csv", "1,A,Smith; Sons,Discovery,Ana;Bo", "2,B,A;B,Discovery,", header=header)
    deals = [row.deal for row in planned(store, path).rows]
    assert [deal and deal.account for deal in deals] == ["Smith; Sons", "A;B"]
    assert deals[0] is not None
    assert deals[0].people == ("Ana", "Bo")


def test_of_several_accounts_in_a_cell_of_hubspot_the_first_counts(store: Store, tmp_path: Path) -> None:
    header = "Record ID,Deal Name,Deal Stage,Pipeline,Associated Company"
    rows = ["1,A,Discovery,,Smith; Sons", "2,B,Discovery,,Smith; Sons;Acme"]
    path = write(tmp_path / "x.csv", *rows, header=header)
    assert [row.deal and row.deal.account for row in planned(store, path).rows] == ["Smith; Sons"] * 2
