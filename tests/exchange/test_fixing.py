# SPDX-License-Identifier: MIT
"""Rows that could not come in: offered as a file to fix, which comes in when it is fixed."""

import csv
from pathlib import Path

import pytest

from rider.domain.errors import InputError
from rider.domain.landing import Verdict
from rider.exchange.importing import carry_out, write_rows_to_fix
from rider.exchange.mappings.mapping import read_mapping
from rider.store.engine import Store
from tests.deal_files import OWN_MAP, planned, write

ROWS = ("1,A,,5,New,,,,Ada,", "2,'=B,,x,New,,,,Ada,", "3,C,,5,New", "4,D,,5,New,,,,Ada,,more")


def test_rows_to_fix_have_their_reason_and_come_in_once_they_are_fixed(store: Store, tmp_path: Path) -> None:
    mapping, path = read_mapping(OWN_MAP), write(tmp_path / "x.csv", *ROWS)
    found = planned(store, path, mapping)
    assert found.has_rows_to_fix
    carry_out(store, found)
    to_fix = tmp_path / "fix.csv"
    assert write_rows_to_fix(found, to_fix) == 3
    with to_fix.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert header[-1] == "Rider says"
    assert [row[10] for row in rows] == [
        "“x” in Amount is not an amount.",
        "The row has 5 cells where the header has 10.",
        "The row has 11 cells where the header has 10.",
    ]
    assert (rows[0][1], rows[2][11]) == ("'=B", "more")
    unfixed = planned(store, to_fix, mapping)
    assert [row.cells for row in unfixed.rows[:1]] == [None]
    text = to_fix.read_text(encoding="utf-8-sig").replace(",x,New", ",7,New")
    to_fix.write_text("\n".join(text.splitlines()[:2]), encoding="utf-8")
    fixed = planned(store, to_fix, mapping)
    assert (fixed.counts[Verdict.NEW], fixed.problems) == (1, ())
    assert fixed.batch.header[-1] == "Source"
    assert fixed.rows[0].deal is not None
    assert fixed.rows[0].deal.name == "=B"


def test_a_file_that_cannot_be_written_says_so(store: Store, tmp_path: Path) -> None:
    found = planned(store, write(tmp_path / "x.csv", *ROWS), read_mapping(OWN_MAP))
    with pytest.raises(InputError, match="cannot be written"):
        write_rows_to_fix(found, tmp_path / "none" / "fix.csv")
