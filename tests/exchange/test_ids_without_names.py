# SPDX-License-Identifier: MIT
"""Accounts and owners that are ids: where no file has their names, deals keep the names they have."""

from pathlib import Path

import pytest

from rider.domain.landing import Verdict
from rider.exchange.importing import carry_out
from rider.store.engine import Store
from tests.deal_files import look_at, planned, write

HEADER = "Id,AccountId,Name,StageName,Amount,CloseDate,OwnerId"
ACCOUNT, OWNER = "001bm00001ZL8UCAA1", "005bm00000NCJmQAAX"
DEAL = f"006bm00000LKJNNAA5,{ACCOUNT},D1,Qualification,100,2190-03-10,{OWNER}"


def export(folder: Path, *rows: str) -> Path:
    folder.mkdir(exist_ok=True)
    return write(folder / "Opportunity.csv", *rows, header=HEADER)


@pytest.fixture
def named(store: Store, tmp_path: Path) -> Path:
    """Bring in a deal whose account and owner have their names from files beside it."""
    path = export(tmp_path / "named", DEAL)
    write(path.parent / "Account.csv", f"{ACCOUNT},Acme", header="Id,Name")
    write(path.parent / "User.csv", f"{OWNER},Ann", header="Id,Name")
    carry_out(store, planned(store, path))
    return path


def test_without_the_files_of_names_nothing_changes(store: Store, named: Path, tmp_path: Path) -> None:
    path = export(tmp_path / "bare", DEAL)
    row = planned(store, path).rows[0]
    assert (row.verdict, row.changes) == (Verdict.UNCHANGED, None)
    assert (
        "Accounts are ids in this file. Put Account.csv into the same folder, and they get names; without it "
        "deals keep those they have."
    ) in look_at(store, path).why


def test_an_id_that_the_file_of_names_lacks_changes_nothing(store: Store, named: Path) -> None:
    write(named.parent / "Account.csv", "001bm00001ZL8UDAA1,Globex", header="Id,Name")
    found = planned(store, export(named.parent, DEAL.replace(",100,", ",200,")))
    assert found.rows[0].changes == {"value_minor": (10_000, 20_000)}
    assert found.notices == ("Line 2: Its account is an id without a name; it is left out.",)


def test_a_blank_account_or_another_name_is_one(store: Store, named: Path) -> None:
    row = planned(store, export(named.parent, DEAL.replace(ACCOUNT, ""))).rows[0]
    assert row.changes == {"account": ("Acme", "")}


def test_an_owner_that_is_an_id_on_the_board_too_is_compared(store: Store, tmp_path: Path) -> None:
    carry_out(store, planned(store, export(tmp_path, DEAL)))
    other = OWNER.replace("NCJmQAAX", "NCJmRBBX")
    row = planned(store, export(tmp_path, DEAL.replace(OWNER, other))).rows[0]
    assert row.changes == {"owner": (OWNER, other)}
