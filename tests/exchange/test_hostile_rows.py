# SPDX-License-Identifier: MIT
"""Hostile rows: the sound ones come in, the others are kept aside and told, and nothing comes in by "
"halves."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from rider.exchange.files.reading import read_file
from rider.exchange.tables_out import export_tables
from tests.exchange import told
from tests.exchange.hostile import HEADER, Desk, row, text
from tests.exchange.told import rows

SOUND = row(1)
WIDE = ",".join(f"Column {n}" for n in range(290))


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Return a desk."""
    return Desk(tmp_path, capsys)


@dataclass(frozen=True)
class Case:
    """A file, whose deals come in, and what is said."""

    data: str | bytes
    names: Sequence[str]
    said: Sequence[str]
    options: Sequence[str] = ()


CASES = {
    "two header rows": Case(
        text(HEADER, SOUND, HEADER, row(2), HEADER),
        ["Deal 1", "Deal 2"],
        ["The header is repeated in lines 2, 4 and 6; those lines were left out."],
    ),
    "a header of groups above the header": Case(
        text(HEADER, SOUND, row(2), header="Deal,,,Money,,State,,Days,,"),
        ["Deal 1", "Deal 2"],
        ["The header is in line 2."],
    ),
    "duplicate headers of which one is read": Case(
        text(f"{SOUND},Other", f"{row(2)},Another", header=f"{HEADER},Name"),
        ["Deal 1", "Deal 2"],
        ["Two columns are called “Name”; the second one is called “Name (2)” here."],
    ),
    "duplicate headers that nobody reads": Case(
        text(f"{SOUND},a,b,c", header=f"{HEADER},Note,note,Note"),
        ["Deal 1"],
        ["Three columns are called “Note”; the others are called “note (2)” and “Note (3)” here."],
    ),
    "one id with different values": Case(
        text(SOUND, row(1, amount="6"), row(2), SOUND),
        ["Deal 1", "Deal 2"],
        [
            "Line 3: Line 2 has the id 1 too, with other values; that line counts.",
            "Line 5: Line 2 has the id 1 already.",
        ],
    ),
    "ids in some rows only": Case(
        text(row(1, name="Twin"), row(2, id="", name="Twin"), row(3, name="Twin"), row(4, id="")),
        ["Deal 4", "Twin", "Twin", "Twin"],
        [],
    ),
    "a stage that is unknown where another file had none": Case(
        text(SOUND, row(2, stage="")), ["Deal 1"], ["Line 3: The deal has no stage."]
    ),
    "amounts below zero": Case(
        text(row(1, amount="-500.25"), row(2, amount="(7)"), row(3, amount="0")),
        ["Deal 1", "Deal 2", "Deal 3"],
        ["2 rows (lines 2, 3): Its value is below zero."],
    ),
    "amounts that are none": Case(
        text(
            *(
                row(n, amount=a)
                for n, a in enumerate(("nan", "inf", "-Infinity", "٥٦", "５６", "1e9", "0x10"))
            )
        ),
        [],
        [
            "Line 2: “nan” in Amount is not an amount.",
            "Line 3: “inf” in Amount is not an amount.",
            "Line 4: “-Infinity” in Amount is not an amount.",
            "Line 5: “٥٦” in Amount is not an amount.",
            "Line 6: “５６” in Amount is not an amount.",
            "Line 7: “1e9” in Amount was shortened by a spreadsheet; write the amount out in full.",
            "Line 8: “0x10” in Amount is not an amount.",
        ],
    ),
    "amounts that are too large": Case(
        text(SOUND, *(row(n, amount=f"{2**63}{z}") for n, z in ((2, ""), (3, ".00"), (4, "0" * 40)))),
        ["Deal 1"],
        [
            "Line 3: “9223372036854775808” in Amount is too large an amount.",
            "Line 4: “9223372036854775808.00” in Amount is too large an amount.",
            f"Line 5: “9223372036854775808{'0' * 40}” in Amount is too large an amount.",
        ],
    ),
    "a currency that is none": Case(
        text(SOUND, row(2, currency="Dollars"), row(3, currency="12"), row(4, currency="€")),
        ["Deal 1"],
        [
            "Line 3: “Dollars” in Currency is no currency.",
            "Line 4: “12” in Currency is no currency.",
            "Line 5: “€” in Currency is no currency.",
        ],
    ),
    "date orders that are mixed": Case(
        text(row(1, created="31/01/2024"), row(2, created="01/31/2024"), row(3, created="03/04/2024")),
        ["Deal 1", "Deal 3"],
        ["Line 3: “01/31/2024” in Created is not a day of the calendar."],
        ("--date-order", "dmy"),
    ),
    "days that are none": Case(
        text(
            row(1, created="0000-00-00", close="0000-00-00 00:00:00"),
            row(2, created="2024-02-30"),
            row(3, created="٢٠٢٤-٠١-٠٢"),
            row(4, created="9999-12-31"),
            row(5, created="tomorrow"),
        ),
        ["Deal 1"],
        [
            "Line 3: “2024-02-30” in Created is not a day of the calendar.",
            "Line 4: “٢٠٢٤-٠١-٠٢” in Created is not a date that Rider can read; write it as 2024-01-31.",
            "Line 5: “9999-12-31” in Created is not a day of the calendar.",
            "Line 6: “tomorrow” in Created is not a date that Rider can read; write it as 2024-01-31.",
        ],
    ),
    "a won deal without a day of closing": Case(
        text(row(1, status="Won", close=""), row(2, status="Lost", close="0000-00-00")),
        ["Deal 1", "Deal 2"],
        ["2 rows (lines 2, 3): It is closed, and the file does not say on which day."],
    ),
    "names that are too long": Case(
        text(row(1, name="x" * 1_000), row(2, name="y" * 1_001), row(3, owner="z" * 1_001)),
        ["x" * 1_000],
        [
            "Line 3: The name has more than 1,000 letters. Shorten it.",
            "Line 4: Owner has more than 1,000 letters. Shorten it.",
        ],
    ),
    "names of every kind": Case(
        text(*(row(n, name=name) for n, name in enumerate(("<b>x</b>", "\u202eمرحبا", "👩‍👩‍👧 😀", "Å")))),
        ["<b>x</b>", "Å", "\u202eمرحبا", "👩‍👩‍👧 😀"],
        [],
    ),
    "300 columns": Case(text(SOUND + ",x" * 290, header=f"{HEADER},{WIDE}"), ["Deal 1"], []),
    "rows of other widths": Case(
        text(SOUND, "2,Short", f"{row(3)},surplus"),
        ["Deal 1"],
        [
            "Line 3: The row has 2 cells where the header has 10.",
            "Line 4: The row has 11 cells where the header has 10.",
        ],
    ),
    "UTF-16": Case(text(row(1, name="Müller 😀")).encode("utf-16"), ["Müller 😀"], []),
    "UTF-16 without a mark": Case(text(row(1, name="Müller")).encode("utf-16-be"), ["Müller"], []),
    "Windows 1252": Case(
        text(row(1, name="Müller – 5 €")).encode("cp1252"),
        ["Müller – 5 €"],
        [
            "The file is not UTF-8; it was read as Windows-1252 (Western Europe). If its letters look wrong, "
            "say what it is in."
        ],
    ),
}


@pytest.mark.parametrize("kind", CASES)
def test_of_a_hostile_file_the_sound_rows_come_in_and_the_others_are_kept_and_told(
    desk: Desk, kind: str
) -> None:
    case = CASES[kind]
    desk.path.write_bytes(case.data if isinstance(case.data, bytes) else case.data.encode())
    assert desk.brought(*case.options).lines == case.said
    assert desk.names == case.names
    aside = [said for said in case.said if said.startswith("Line ")]
    assert [f"Line {line}: {reason}" for line, reason in desk.kept] == aside


def test_of_two_rows_with_the_name_of_a_deal_made_by_hand_neither_is_taken_for_it(desk: Desk) -> None:
    twins = (row(n, name="Made by hand", account="Hafen Terminal") for n in (1, 2))
    desk.path.write_text(text(*twins))
    said = desk.brought("--same-name", "same")
    assert "  skipped            2" in said.out
    assert desk.names == []
    assert [reason.partition(" could")[0] for _line, reason in desk.kept] == ["Lines 2 and 3"] * 2
    assert "  new                2" in desk.brought("--same-name", "other").out
    assert desk.names == ["Made by hand"] * 2


HISTORY = "OpportunityId,CreatedDate,StageName,Amount,CloseDate,Probability,IsDeleted"


def test_history_of_a_deal_that_is_not_there_is_kept_aside_whether_it_lies_beside_or_comes_alone(
    desk: Desk, tmp_path: Path
) -> None:
    history = tmp_path / "OpportunityHistory.csv"
    history.write_text(
        f"{HISTORY}\n006Rz0000000001IAA,2024-01-03T09:00:00Z,Prospecting,5,2024-05-06,10,\n"
        "006Rz0000000009IAA,2024-01-04T09:00:00Z,Prospecting,5,2024-05-06,10,\n"
        "006Rz0000000001IAA,2099-01-05T09:00:00Z,Qualification,5,2024-05-06,10,\n"
        "006Rz0000000001IAA,yesterday,Qualification,5,2024-05-06,10,\n"
    )
    said = desk.typed("--currency", "EUR", path=history)
    assert said.code == 0
    assert said.lines == [
        "2 rows (lines 2, 4): There is no deal 006Rz0000000001IAA on the board. Import the deals first.",
        "Line 3: There is no deal 006Rz0000000009IAA on the board. Import the deals first.",
        "Line 5: “yesterday” in CreatedDate is not a date that Rider can read; write it as 2024-01-31.",
    ]
    desk.path.write_text(
        "Id,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,CreatedDate\n"
        "006Rz0000000001IAA,001,Dock,Prospecting,5,10,2024-05-06,,,2024-01-02T09:00:00Z\n"
    )
    said = desk.brought("--currency", "EUR")
    assert desk.names == ["Dock"]
    assert said.lines == [
        "OpportunityHistory.csv, line 5: “yesterday” in CreatedDate is not a date that Rider can read; "
        "write it as "
        "2024-01-31.",
        "OpportunityHistory.csv, line 4: This is still to come, so it is left out.",
        "OpportunityHistory.csv, line 3: There is no deal 006Rz0000000009IAA in deals.csv or on the board.",
        "Line 2: Its account is an id without a name; it is left out.",
    ]
    assert [len(entries) for entries in told.history(desk.folder).values()] == [1]


FORMULAS = {
    "id": "=1+1",
    "name": "=cmd|' /C calc'!A0",
    "account": "@SUM(A1:A9)",
    "stage": "Discovery",
    "owner": "+Ada",
}


def test_formulas_come_in_as_text_and_go_out_guarded_and_come_back_as_they_were(
    desk: Desk, tmp_path: Path
) -> None:
    desk.path.write_text(text(row(1, **FORMULAS), row(2, name="-Deal", account='"\t=1"', owner="'=Bo")))
    desk.brought()
    facts = "SELECT external_id, name, account, owner FROM deal WHERE external_source IS NOT NULL ORDER BY 1"
    before = rows(desk.folder, facts)
    assert before == [("2", "-Deal", "=1", "=Bo"), ("=1+1", "=cmd|' /C calc'!A0", "@SUM(A1:A9)", "+Ada")]
    export_tables(desk.folder, tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = {cell for cells in csv.reader(file) for cell in cells}
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    head = desk.head
    said = desk.typed(path=tmp_path / "out" / "deals.csv")
    assert (said.code, desk.head) == (0, head), said
    assert rows(desk.folder, facts) == before


def test_where_the_rows_to_fix_cannot_be_written_nothing_comes_in(desk: Desk, tmp_path: Path) -> None:
    desk.path.write_text(text(SOUND, row(2, amount="x")))
    head = desk.head
    said = desk.typed("--rows-to-fix", str(tmp_path / "gone" / "fix.csv"))
    assert said.err == (
        f"{tmp_path}/gone/fix.csv cannot be written: No such file or directory. Choose another place."
    )
    assert desk.head == head


def test_the_rows_to_fix_can_be_fixed_and_come_in(desk: Desk, tmp_path: Path) -> None:
    desk.path.write_text(text(SOUND, row(2, amount="=5"), row(3, created="31.13.2024", name="'=x")))
    fix = tmp_path / "fix.csv"
    assert desk.typed("--rows-to-fix", str(fix)).code == 0
    kept = read_file(fix)
    assert (kept.header[-1], len(kept.rows)) == ("Rider says", 2)
    fixed = fix.read_text("utf-8-sig").replace("'=5", "5").replace("31.13.2024", "31.12.2024")
    fix.write_text(fixed)
    assert desk.typed(path=fix).code == 0
    assert desk.names == ["=x", "Deal 1", "Deal 2"]
