# SPDX-License-Identifier: MIT
"""`rider import` as it is typed: figures, sentences and exit codes."""

import json
from pathlib import Path

import pytest

from rider.cli import main
from rider.file import DataFolder, connect_reading
from rider.store.engine import Store
from rider.store.integrity import examine
from tests.deal_files import MAVEN_MAP, OWN, OWN_MAP, shared, write

CLAIMS = (
    "SELECT coalesce(d.claim_outcome, c.name, s.name), count(*) FROM deal d JOIN stage s ON s.id = d.stage_id"
    " LEFT JOIN stage c ON c.id = d.claim_stage_id GROUP BY 1"
)


def own(folder: DataFolder, *more: str, path: Path = OWN) -> list[str]:
    return ["import", str(path), "--map", str(OWN_MAP), "--data", str(folder.path), *more]


def test_maven_is_imported_with_its_figures_and_again_without_a_change(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    path = shared("maven", "sales_pipeline.csv")
    command = [
        "import",
        str(path),
        "--map",
        str(MAVEN_MAP),
        "--all-owners",
        "--json",
        "--data",
        str(folder.path),
    ]
    assert main(command) == 0
    first = json.loads(capsys.readouterr().out)
    assert {k: first[k] for k in ("rows", "new", "changed", "unchanged", "skipped", "problems")} == {
        **{"rows": 8_800, "new": 8_800, "changed": 0, "unchanged": 0, "skipped": 0},
        "problems": [],
    }
    connection = connect_reading(folder.database)
    assert dict(connection.execute(CLAIMS)) == {
        "won": 4_238,
        "lost": 2_473,
        "Discovery": 1_589,
        "Prospect": 500,
    }
    assert (
        connection.execute("SELECT count(*) FROM deal WHERE name = 'GTX Pro for Cancity'").fetchone()[0] > 0
    )
    assert connection.execute("SELECT count(*) FROM deal WHERE name LIKE '%GTXPro%'").fetchone() == (0,)
    head = connection.execute("SELECT max(seq) FROM event").fetchone()
    assert main(command) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["new"], again["changed"], again["unchanged"], again["skipped"]) == (0, 0, 8_800, 0)
    assert connection.execute("SELECT max(seq) FROM event").fetchone() == head
    connection.close()
    assert examine(folder.database) == []


def test_salesforce_needs_no_mapping(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    path = shared("salesforce_export", "Opportunity.csv")
    assert main(["import", str(path), "--json", "--data", str(folder.path)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["rows"], told["new"], told["problems"]) == (50, 50, [])
    assert {t["outcome"]: t["deals"] for t in told["totals"]} == {"lost": 3, "open": 35, "won": 12}


def test_the_table_is_short(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(own(folder, "--all-owners")) == 0
    assert capsys.readouterr().out.splitlines() == [
        "deals.csv: 4 rows. own crm, by its mapping; UTF-8, divided by commas.",
        "  new                4",
        "  changed            0",
        "  unchanged          0",
        "  skipped            0",
        "  lost               1                  €0  (1 without a value)",
        "  open               2             €20,500",
        "  won                1             €40,000",
    ]


def test_a_dry_run_in_an_empty_place_makes_nothing(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(own(folder, "--owner", "Ada", "--dry-run")) == 0
    told = capsys.readouterr().out
    assert "new                2" in told
    assert told.endswith("Nothing was written: this was a dry run.\n")
    assert not folder.path.exists()


def test_a_dry_run_beside_an_open_rider_reads_and_leaves_it_alone(
    store: Store, folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    before = folder.database.read_bytes()
    assert main(own(folder, "--all-owners", "--dry-run", "--json")) == 0
    assert json.loads(capsys.readouterr().out)["new"] == 4
    assert folder.database.read_bytes() == before


def test_an_import_beside_an_open_rider_is_refused(
    store: Store, folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(own(folder, "--all-owners", "--json")) == 1
    told = capsys.readouterr()
    assert told.err.startswith("Another Rider is writing to")
    assert json.loads(told.out) == {"problems": [told.err.strip()]}


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ((), "2 owners: Ada (2), Bo (2). Choose yours, or take all. Say --owner NAME or --all-owners."),
        (
            ("--owner", "Cy"),
            "no deals of “Cy”. It has those of Ada (2), Bo (2). Say --owner NAME or --all-owners.",
        ),
    ],
)
def test_whose_deals_is_asked_in_a_sentence(
    folder: DataFolder, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], says: str
) -> None:
    assert main(own(folder, *more)) == 1
    told = capsys.readouterr()
    assert told.err.strip().endswith(says)
    assert told.out == ""
    assert not folder.path.exists()


def test_an_unknown_file_asks_for_a_mapping(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    path = shared("hubspot", "3.crm-bootcamp-vehicles.csv")
    assert main(["import", str(path), "--data", str(folder.path)]) == 1
    assert capsys.readouterr().err.strip().endswith("Say --map FILE.")


def test_problems_are_listed_and_the_rest_comes_in(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "x.csv", "1,A,,5,New,,,,Ada,", "2,B,,x,New,,,,Ada,")
    assert main(own(folder, "--json", path=path)) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["new"], told["skipped"]) == (1, 1)
    assert told["problems"] == ["Line 3: “x” in Amount is not an amount."]


@pytest.mark.parametrize("argv", [[], ["import"], ["import", "x", "--owner", "a", "--all-owners"], ["fly"]])
def test_wrong_usage_is_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    assert "usage: rider" in capsys.readouterr().err


def test_help_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--help"]) == 0
    assert "--all-owners" in capsys.readouterr().out
