# SPDX-License-Identifier: MIT
"""`rider import` as it is typed: figures, sentences and exit codes."""

import json
from pathlib import Path

import pytest

from rider.cli import main
from rider.file import DataFolder, connect_reading
from rider.service.session import open_rider
from rider.store.engine import Store
from rider.store.integrity import examine
from tests import builders
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
    assert main(["import", str(path), "--currency", "USD", "--json", "--data", str(folder.path)]) == 0
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
    assert capsys.readouterr().err.strip().endswith("say --map FILE.")


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


DEALS = "ID,Deal name,Company,Stage,Amount,Created"
OPEN_QUESTIONS = {
    (
        "1,A,Acme,Hot,5,2024-01-31",
    ): 'Say --map FILE with two lines: [stages] and "Hot" = "its stage", "won" or "lost".',
    ("1,A,Acme,Proposal,5,03/04/2024",): "Say --date-order dmy or --date-order mdy.",
    ("1,A,Acme,Proposal,1.234,",): "Say --decimal-mark point or --decimal-mark comma.",
    ("1,A,Acme,Proposal,250k,",): "Say --thousands-k if it does; else write the amounts out in full.",
}


@pytest.mark.parametrize(("rows", "says"), OPEN_QUESTIONS.items())
def test_what_a_file_leaves_open_is_refused_with_the_option_that_answers_it(
    folder: DataFolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    rows: tuple[str, ...],
    says: str,
) -> None:
    path = write(tmp_path / "x.csv", *rows, header=DEALS)
    assert main(["import", str(path), "--currency", "eur", "--data", str(folder.path)]) == 1
    assert capsys.readouterr().err.strip().endswith(says)
    assert not folder.path.exists()


def test_a_currency_is_asked_for_where_nothing_says_one(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "x.csv", "1,A,Acme,Proposal,5,", header=DEALS)
    command = ["import", str(path), "--data", str(folder.path)]
    assert main(command) == 1
    assert capsys.readouterr().err.strip().endswith("Say the currency. Say --currency CODE.")
    assert main([*command, "--currency", "euros"]) == 1
    assert capsys.readouterr().err.startswith("“EUROS” is no currency.")
    assert main([*command, "--currency", "eur"]) == 0
    assert "€5" in capsys.readouterr().out


def test_every_question_has_its_option_and_the_answers_are_remembered(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = "Deal name,Company,Stage,Amount,Created,Owner"
    rows = ("A,Acme,Proposal,1.234,03/04/2024,Ada", "B,Acme,Proposal,250k,03/04/2024,Bo")
    path = write(tmp_path / "x.csv", *rows, header=header)
    command = ["import", str(path), "--json", "--data", str(folder.path)]
    options = ("--currency", "EUR", "--date-order", "dmy", "--decimal-mark", "comma", "--thousands-k")
    assert main([*command, *options, "--by-name", "--owner", "ada"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["new"], told["skipped"], told["notices"]) == (1, 1, [])
    assert told["totals"][0]["minor"] == 123_400
    assert main(command) == 0
    assert json.loads(capsys.readouterr().out)["unchanged"] == 1


def test_a_deal_made_by_hand_is_taken_for_the_same_where_that_is_said(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_rider(folder)
    builders.deal(store, "A", account="Acme")
    store.close()
    path = write(tmp_path / "x.csv", "1,A,Acme,Proposal,5,", header=DEALS)
    command = ["import", str(path), "--json", "--currency", "EUR", "--data", str(folder.path)]
    for answer, became in (("skip", "skipped"), ("same", "changed"), ("other", "unchanged")):
        assert main([*command, "--same-name", answer]) == 0
        assert json.loads(capsys.readouterr().out)[became] == 1, answer


def test_rows_to_fix_are_written_beside(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "x.csv", "1,A,,5,New,,,,Ada,", "2,B,,x,New,,,,Ada,")
    to_fix = tmp_path / "fix.csv"
    assert main(own(folder, "--rows-to-fix", str(to_fix), "--dry-run", path=path)) == 0
    assert to_fix.read_text(encoding="utf-8-sig").splitlines()[1].startswith("2,B,,x,New")


def test_what_is_to_be_looked_at_is_said(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "x.csv", "1,A,,-5,New,,,,Ada,")
    assert main(own(folder, "--json", path=path)) == 0
    assert json.loads(capsys.readouterr().out)["notices"] == ["Line 2: Its value is below zero."]


def test_letters_that_look_wrong_are_told_and_can_be_said(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("Deal ID,Deal name,Stage,Amount\n1,Žižka,Discovery,5\n".encode("cp1250"))
    command = ["import", str(path), "--currency", "EUR", "--dry-run", "--data", str(folder.path)]
    assert main(command) == 0
    assert "it was read as Windows-1252 (Western Europe)" in capsys.readouterr().out
    assert main([*command, "--encoding", "cp1250"]) == 0
    assert "CP1250, divided by commas" in capsys.readouterr().out


def test_a_mapping_of_the_unknown_words_alone_lies_over_what_was_recognised(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = "Record ID,Deal Name,Pipeline,Deal Stage,Amount,Currency"
    path = write(tmp_path / "h.csv", "1,A,Sales,contractsent,5,EUR", "2,B,Sales,Hot,5,EUR", header=header)
    some = tmp_path / "words.toml"
    some.write_text('[stages]\n"Hot" = "Proposal"\n', encoding="utf-8")
    command = ["import", str(path), "--data", str(folder.path)]
    assert main(command) == 1
    assert capsys.readouterr().err.strip().endswith('[stages] and "Hot" = "its stage", "won" or "lost".')
    assert main([*command, "--map", str(some)]) == 0
    assert "HubSpot deals export, by its columns, and by a mapping" in capsys.readouterr().out
    connection = connect_reading(folder.database)
    assert dict(connection.execute(CLAIMS)) == {"Commit": 1, "Proposal": 1}
    assert connection.execute("SELECT DISTINCT external_source FROM deal").fetchall()[0][0] == "hubspot"
    connection.close()


def test_a_partial_mapping_will_do_for_a_list_by_hand_too(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "x.csv", "1,A,Acme,Hot,5,2024-01-31", header=DEALS)
    some = tmp_path / "words.toml"
    some.write_text('source = "list"\ncurrency = "EUR"\n[stages]\nHot = "Proposal"\n', encoding="utf-8")
    assert main(["import", str(path), "--map", str(some), "--json", "--data", str(folder.path)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["new"], told["totals"][0]["currency"]) == (1, "EUR")
