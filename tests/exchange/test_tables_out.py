# SPDX-License-Identifier: MIT
"""Everything out as CSV: what a spreadsheet shows, and that nothing of it is lost on the way back."""

import csv
import io
import re
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rider.cli import main
from rider.clock import Clock
from rider.domain.deal import DealFacts
from rider.domain.errors import FileError, InputError
from rider.exchange.files.reading import guarded, unguarded
from rider.exchange.tables_out import TablesOut, export_tables
from rider.file import DataFolder
from rider.service import facts
from rider.service.session import Store, open_rider
from rider.service.transfer.plain_tables import DEALS, TABLES
from tests import builders
from tests.leaving import RELEASED, unpacked
from tests.scene import fill

HEADER = (
    "Deal id,Name,Account,Pipeline,Stage,Claimed stage,Outcome,Claimed outcome,Value,Currency,Expected close,"
    "Closed on,Stated probability,Lead source,Owner,Source,Source id,CRM says,Waits until,Created,Archived,"
    "Merged into"
)
NASTY = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40) | st.sampled_from(
    [
        *("=1+1", "+1", "-1", "@sum", "\ttab", "\rreturn", "'=quoted", "''=twice", "'plain", "'", ""),
        *('say "yes"', "a,b;c", "two\nlines", "two\r\nlines", "🚢 שלום עולם", "\u202eright", "Ångström", " "),
    ]
)


def read(path: Path) -> list[dict[str, str]]:
    """Return the rows of a file as a reader of CSV finds them, without their guards."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{k: unguarded(v) for k, v in row.items()} for row in csv.DictReader(file)]


@given(NASTY)
def test_a_guarded_cell_is_no_formula_and_comes_back_as_it_was(cell: str) -> None:
    written = guarded(cell)
    assert written[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert unguarded(written) == cell


@given(st.lists(st.tuples(NASTY, NASTY), max_size=5))
def test_rows_come_back_through_csv_as_they_were(rows: list[tuple[str, str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([map(guarded, row) for row in rows])
    text.seek(0)
    found = [tuple(map(unguarded, row)) for row in csv.reader(text)]
    assert found == rows


@settings(max_examples=25)
@given(st.data())
def test_deals_come_back_through_their_file_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    home = tmp_path_factory.mktemp("csv")
    folder = DataFolder(home / "data")
    wanted = data.draw(st.lists(st.tuples(NASTY, NASTY, st.none() | st.integers(0, 2**53 - 1)), max_size=3))
    said = []
    with closing(open_rider(folder, Clock("Europe/Berlin"))) as store:
        for name, account, minor in wanted:
            deal_id = builders.deal(store, "Dock")
            kept = DealFacts(name if name.strip() else "Dock", account, minor, "JPY", None)
            facts.edit(store, deal_id, kept)
        with store.work() as work:
            rows = work.session.connection().exec_driver_sql(
                "SELECT id, name, account, value_minor FROM deal"
            )
            said = [(i, n, a, "" if v is None else str(v)) for i, n, a, v in rows]
    export_tables(folder, home / "out")
    found = read(home / "out" / "deals.csv")
    assert [(r["Deal id"], r["Name"], r["Account"], r["Value"]) for r in found] == said


@pytest.fixture
def filled(store: Store) -> Store:
    """Return an open file with deals in every standing."""
    fill(store)
    return store


def test_every_table_is_a_file_of_its_own_that_excel_reads(filled: Store, tmp_path: Path) -> None:
    found = export_tables(filled.folder, tmp_path / "out")
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(f"{t.name}.csv" for t in TABLES)
    for table in TABLES:
        content = (tmp_path / "out" / f"{table.name}.csv").read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        assert len(read(tmp_path / "out" / f"{table.name}.csv")) == found.rows[f"{table.name}.csv"]
    assert ",".join(DEALS.header) == HEADER


def test_the_files_say_what_a_person_wants_to_know(filled: Store, tmp_path: Path) -> None:
    export_tables(filled.folder, tmp_path)
    deals = {row["Name"]: row for row in read(tmp_path / "deals.csv")}
    assert (deals["Won deal"]["Outcome"], deals["Won deal"]["Value"]) == ("won", "90000.00")
    assert (deals["Claimed"]["Stage"], deals["Claimed"]["Claimed stage"]) == ("Prospect", "Proposal")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", deals["Born"]["Created"])
    proofs = read(tmp_path / "proofs.csv")
    assert {row["Standing"] for row in proofs if row["Deal"] == "Gone back"} == {"standing", "withdrawn"}
    assert {row["Grade"] for row in proofs} == {"claim", "buyer"}
    assert {row["Person"] for row in proofs} >= {"Ines Okafor"}
    assert [row["Event"] for row in read(tmp_path / "events.csv")][:2] == ["1", "2"]
    assert {row["Stage"] for row in read(tmp_path / "playbook.csv")} >= {"Prospect", "Won"}
    assert {row["Role"] for row in read(tmp_path / "people.csv")} == {"champion"}
    assert all(row["Days"] == "" or float(row["Days"]) >= 0 for row in read(tmp_path / "spells.csv"))
    assert {row["Step"] for row in read(tmp_path / "next_steps.csv")} >= {
        "Call the head of terminal operations"
    }


def test_a_proof_that_was_corrected_and_what_a_spreadsheet_would_run_are_told(
    folder: DataFolder, tmp_path: Path
) -> None:
    open_rider(unpacked(RELEASED[1], folder)).close()
    export_tables(folder, tmp_path / "out")
    proofs = read(tmp_path / "out" / "proofs.csv")
    assert {row["Standing"] for row in proofs} == {"standing", "withdrawn", "superseded"}
    assert {(row["File"], row["Kind"]) for row in proofs if row["File"]} == {("order.pdf", "proof")}
    assert [row["Grade"] for row in proofs if row["Kind"] == "waiver"] == [""]
    deals = {row["Name"]: row for row in read(tmp_path / "out" / "deals.csv")}
    assert deals["With grounds"]["Account"] == "=Formula & Söhne"
    assert b"'=Formula" in (tmp_path / "out" / "deals.csv").read_bytes()
    assert deals["Merged away"]["Merged into"] == "Merged into"
    assert deals["Waits"]["Waits until"] != ""
    imported = read(tmp_path / "out" / "imported_rows.csv")
    assert [row["Line"] for row in imported] == ["2", "3", "4", "5"]


def test_files_of_ours_are_replaced_and_others_left_alone(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "deals.csv").write_text("old")
    (tmp_path / "mine.csv").write_text("mine")
    export_tables(filled.folder, tmp_path)
    assert len(read(tmp_path / "deals.csv")) == 9
    assert (tmp_path / "mine.csv").read_text() == "mine"


def test_an_export_that_is_stopped_leaves_the_old_files(filled: Store, tmp_path: Path) -> None:
    import rider.exchange.tables_out as written

    (tmp_path / "deals.csv").write_text("old")
    usual, written.SET = written.SET, 5
    try:
        found = export_tables(filled.folder, tmp_path, cancelled=lambda: True)
    finally:
        written.SET = usual
    assert found == TablesOut(cancelled=True)
    assert [p.name for p in tmp_path.glob("*.csv*")] == ["deals.csv"]
    assert (tmp_path / "deals.csv").read_text() == "old"


def test_places_that_cannot_be_are_told(filled: Store, tmp_path: Path) -> None:
    for place in (filled.folder.path, filled.folder.path / "out"):
        with pytest.raises(InputError, match=r"lies in Rider's own data folder"):
            export_tables(filled.folder, place)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FileError, match=r"The tables could not be written to .*file"):
        export_tables(filled.folder, tmp_path / "file")


def test_a_file_of_an_older_format_asks_to_be_opened_first(folder: DataFolder, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"was made by an older Rider\. Start Rider once"):
        export_tables(unpacked(RELEASED[0], folder), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_verb_writes_both_and_counts(
    filled: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["export", str(tmp_path / "all.json"), "--csv", str(tmp_path / "out")]
    assert main([*asked, "--data", str(filled.folder.path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[1] == f"{tmp_path / 'out'}:"
    assert "  deals.csv                  9 rows" in said
