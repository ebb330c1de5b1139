# SPDX-License-Identifier: MIT
"""Trends of deals that a file brings, as typed: figures counted by other means, to the last digit."""

import json
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from rider.cli import main
from rider.file import DataFolder
from tests.deal_files import MAVEN_MAP, OWN_MAP, ROOT, shared
from tests.exchange.closed_rows import Figures, counted, maven, own, rows, standing

_DATA = ROOT / "tests" / "data"
_CLOSINGS = _DATA / "closings.csv"
_FLIPPED = _DATA / "flipped"
_YEARS = "2016-01-01..2018-01-01"

PUBLISHED = (0.82, 0.49, 0.54, 0.83, 0.49, 0.57, 0.79, 0.49, 0.53)
"""Win rates of the Maven sample by month of closing, March to November 2017."""


class Brought(NamedTuple):
    """A data folder into which a file was imported."""

    folder: Path

    def trends(self, capsys: pytest.CaptureFixture[str], window: str, *more: str) -> dict[str, Any]:
        """Return what `rider trends` prints of it."""
        capsys.readouterr()
        command = ["trends", "--json", "--data", str(self.folder), "--window", window, *more]
        assert main(command) == 0
        found = json.loads(capsys.readouterr().out)
        assert isinstance(found, dict)
        return found


def brought(folder: Path, path: Path, *more: str) -> Brought:
    """Import the deals of all owners, as typed."""
    assert main(["import", str(path), "--all-owners", "--data", str(folder), *more]) == 0
    return Brought(folder)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Brought:
    """Return the Maven sample, imported."""
    path = shared("maven", "sales_pipeline.csv")
    return brought(tmp_path_factory.mktemp("maven") / "data", path, "--map", str(MAVEN_MAP))


def same(found: dict[str, Any], expected: Figures) -> None:
    """Compare what is printed with what was counted without Rider."""
    win_rate, cycle, (values,) = found["win_rate"], found["cycle"], found["won_values"]
    assert found["deals"] == found["imported"] == expected.deals
    assert (win_rate["won"], win_rate["lost"]) == (expected.won, expected.lost)
    assert win_rate["rate"]["of_one"] == expected.won / (expected.won + expected.lost)
    assert win_rate["basis"]["imported_share"] == 1.0
    rates = {month["window"]["first"]: month["rate"] for month in found["win_months"]}
    assert {first: (rate["k"], rate["n"]) for first, rate in rates.items() if rate["n"]} == expected.months
    assert all(rate["of_one"] in (None, rate["k"] / rate["n"]) for rate in rates.values() if rate["n"])
    assert (cycle["won_days"], cycle["lost_days"]) == (expected.won_days, expected.lost_days)
    assert values["n"] == expected.won
    assert values["average"]["minor"] == round(expected.average_minor)
    assert values["median"]["minor"] == expected.median_minor


# ---------------------------------------------------------------- outcomes alone


def test_a_small_file_has_the_figures_that_are_counted_by_hand(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    found = brought(folder.path, _CLOSINGS, "--map", str(OWN_MAP)).trends(capsys, "2024-01-01..2024-03-02")
    assert (found["currencies"], found["win_rate"]["rate"]["k"], found["win_rate"]["rate"]["n"]) == (
        ["EUR"],
        5,
        7,
    )
    assert (found["win_rate"]["of_created"]["k"], found["win_rate"]["of_created"]["n"]) == (5, 10)
    assert (found["win_rate"]["created_lost"], found["win_rate"]["created_open"]) == (3, 2)
    assert found["win_rate"]["basis"]["left_out"] == {"no_day": 1}
    assert [(month["rate"]["k"], month["rate"]["n"]) for month in found["win_months"]] == [
        (2, 3),
        (3, 4),
        (0, 0),
    ]
    assert (found["cycle"]["won_days"], found["cycle"]["lost_days"]) == (30.0, 21.5)
    assert found["won_values"][0]["total"] == {"minor": 1_900_100, "currency": "EUR"}
    assert found["won_values"][0]["average"]["minor"] == 380_020
    assert found["value_win_rates"][0]["why"] == "lost_all_zero"


def test_a_small_file_has_the_figures_of_its_rows(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    found = brought(folder.path, _CLOSINGS, "--map", str(OWN_MAP)).trends(capsys, "2024-01-01..2024-03-02")
    same(found, counted(map(own, rows(_CLOSINGS))))


def test_maven_has_the_figures_of_its_rows_to_the_last_digit(
    sample: Brought, capsys: pytest.CaptureFixture[str]
) -> None:
    told = [maven(row) for row in rows(shared("maven", "sales_pipeline.csv"))]
    found = sample.trends(capsys, _YEARS)
    same(found, counted(told))
    stages = Counter(one.stage for one in told)
    standing_in = {one["stage_name"]: one["open"] for one in found["stalls"] if one["open"]}
    assert standing_in == {"Prospect": stages["Prospecting"], "Discovery": stages["Engaging"]}
    of_all = sample.trends(capsys, "all")["win_rate"]["of_created"]
    assert (of_all["k"], of_all["n"]) == (stages["Won"], len(told))


def test_maven_has_its_check_figures(sample: Brought, capsys: pytest.CaptureFixture[str]) -> None:
    """December is 511 of 651, which is 78.49%: where it is told as .79, 78.5% was rounded once more."""
    found, of_all = (sample.trends(capsys, window)["win_rate"] for window in (_YEARS, "all"))
    assert (found["won"], found["lost"]) == (4_238, 2_473)
    assert round(100 * found["rate"]["of_one"], 1) == 63.2
    assert round(100 * of_all["of_created"]["of_one"], 1) == 48.2
    assert of_all["created_open"] == 1_589 + 500
    every = sample.trends(capsys, _YEARS)
    months = {month["window"]["first"]: month["rate"] for month in every["win_months"] if month["rate"]["n"]}
    assert [*months] == [f"2017-{month:02}-01" for month in range(3, 13)]
    *others, december = months.values()
    assert tuple(round(rate["of_one"], 2) for rate in others) == PUBLISHED
    assert (december["k"], december["n"], round(100 * december["of_one"], 1)) == (511, 651, 78.5)
    assert (every["cycle"]["won_days"], every["cycle"]["lost_days"]) == (57.0, 14.0)
    (values,) = every["won_values"]
    assert values["average"] == {"minor": 236_091, "currency": "USD"}
    assert values["median"] == {"minor": 111_700, "currency": "USD"}
    (by_value,) = every["value_win_rates"]
    assert (by_value["why"], by_value["of_one"]) == ("lost_all_zero", None)


def test_deals_of_maven_without_a_day_of_birth_are_left_out_of_the_cohort_of_a_window(
    sample: Brought, capsys: pytest.CaptureFixture[str]
) -> None:
    """The 500 that are prospected have none."""
    found = sample.trends(capsys, "2017-01-01..2018-01-01")["win_rate"]
    assert found["created_basis"]["left_out"] == {"no_day": 500}
    assert (found["won"], found["lost"]) == (4_238, 2_473)


# ---------------------------------------------------------------- a history beside the deals


def as_its_history_ends(found: dict[str, Any], deals: Path) -> None:
    """Compare what closed with where the history of each deal ends."""
    ends = standing(deals, deals.with_name("OpportunityHistory.csv"))
    stages, every = Counter(stage for stage, _ in ends.values()), len(rows(deals))
    win_rate = found["win_rate"]
    assert found["deals"] == win_rate["of_created"]["n"] == every
    assert (win_rate["won"], win_rate["lost"]) == (stages["Closed Won"], stages["Closed Lost"])
    assert win_rate["created_open"] == every - len(ends)
    months = Counter(month for _, month in ends.values())
    won = Counter(month for stage, month in ends.values() if stage == "Closed Won")
    told = {month["window"]["first"]: month["rate"] for month in found["win_months"] if month["rate"]["n"]}
    assert {first: (rate["k"], rate["n"]) for first, rate in told.items()} == {
        month: (won[month], n) for month, n in months.items()
    }


def flips(deals: Path) -> int:
    """Return how many deals were won before they were lost."""
    told = rows(deals.with_name("OpportunityHistory.csv"))
    won, lost = (
        {row["OpportunityId"] for row in told if row["StageName"] == stage}
        for stage in ("Closed Won", "Closed Lost")
    )
    return len(won & lost)


def test_a_small_history_in_no_order_counts_each_deal_by_the_outcome_that_stands(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two are won and then lost, one is lost and then won; rows come twice, and one is of no deal."""
    deals = _FLIPPED / "Opportunity.csv"
    found = brought(folder.path, deals, "--currency", "EUR").trends(capsys, "2024-01-01..2024-07-01")
    as_its_history_ends(found, deals)
    rate = found["win_rate"]["rate"]
    assert (rate["k"], rate["n"], found["win_rate"]["created_open"], flips(deals)) == (3, 6, 2, 3)


def test_a_history_of_salesforce_counts_each_deal_by_the_outcome_that_stands(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    """Seven of the lost ones were won before, by a history whose rows are not in order."""
    deals = shared("salesforce_history", "Opportunity.csv")
    shared("salesforce_history", "OpportunityHistory.csv")
    found = brought(folder.path, deals, "--currency", "USD").trends(capsys, "2020-01-01..2026-06-02")
    as_its_history_ends(found, deals)
    rate = found["win_rate"]["rate"]
    assert (rate["k"], rate["n"], found["win_rate"]["created_open"], flips(deals)) == (12, 20, 16, 7)
