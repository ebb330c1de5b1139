# SPDX-License-Identifier: MIT
"""Columns that say whether a deal is closed and won: they settle what stages mean that nobody knows."""

from pathlib import Path

from rider.domain.events import Outcome
from rider.domain.landing import Verdict
from rider.store.engine import Store
from tests.deal_files import look_at, planned, write

HEADER = "Id,AccountId,Name,StageName,CloseDate,IsClosed,IsWon"


def salesforce(folder: Path, *told: str) -> Path:
    rows = (f"006bm0000000{n:03}AAA,,D{n},{words}" for n, words in enumerate(told))
    return write(folder / "Opportunity.csv", *rows, header=HEADER)


def test_an_unknown_stage_of_closed_deals_is_proposed_and_not_asked(store: Store, tmp_path: Path) -> None:
    path = salesforce(
        tmp_path,
        "Signed,2024-01-31,1,1",
        "Dropped,2024-01-31,1,",
        "Done,2024-01-31,1,1",
        "Done,2024-01-31,1,",
    )
    found = look_at(store, path)
    assert {word.word: word.target for word in found.stages} == {
        "Signed": "won",
        "Dropped": "lost",
        "Done": None,
    }
    assert found.asks == ()
    outcomes = [row.deal and row.deal.outcome for row in planned(store, path).rows]
    assert outcomes == [Outcome.WON, Outcome.LOST, Outcome.WON, Outcome.LOST]


def test_an_unknown_stage_of_which_some_deals_are_open_is_asked(store: Store, tmp_path: Path) -> None:
    found = look_at(store, salesforce(tmp_path, "Hot,2024-01-31,1,1", "Hot,2024-01-31,,"))
    assert [ask.about for ask in found.asks] == ["Hot"]


def test_a_row_that_contradicts_its_stage_is_a_fault(store: Store, tmp_path: Path) -> None:
    rows = ("Prospecting,2024-01-31,1,1", "Closed Won,2024-01-31,1,", "Closed Won,2024-01-31,1,1")
    found = planned(store, salesforce(tmp_path, *rows))
    assert [row.reason for row in found.rows] == [
        "The stage “Prospecting” is open, and the row says that the deal is won.",
        "The stage “Closed Won” is won, and the row says that the deal is lost.",
        "",
    ]
    assert [row.verdict for row in found.rows] == [Verdict.SKIPPED, Verdict.SKIPPED, Verdict.NEW]
