# SPDX-License-Identifier: MIT
"""Hostile files: each is refused whole with a sentence that says what, where and what to do."""

import io
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.domain.errors import InputError
from rider.exchange.importing import answered, carry_out, plan
from rider.exchange.tables_out import export_tables
from rider.service.session import open_rider
from rider.service.transfer.exporting import export
from rider.service.transfer.plain_tables import TABLES
from tests.deal_files import EVERYTHING, look_at
from tests.exchange.hostile import HEADER, Desk, row, text

ROWS = [row(n) for n in range(1, 51)]


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Return a desk."""
    return Desk(tmp_path, capsys)


def _bomb() -> bytes:
    """Return a workbook that unpacks to a thousand times its size."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        with package.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(60):
                sheet.write(b" " * 1_048_576)
    return packed.getvalue()


REFUSED = {
    "an unclosed quote": (
        text(*ROWS[:2], row(3, name='"Deal 3'), *ROWS[3:]),
        "deals.csv, row 4 (line 4): a quotation mark is opened and not closed, or a field is longer than "
        "64 KiB. "
        "Close or shorten it there; nothing was imported.",
    ),
    "10 MB in one field": (
        text(*ROWS[:2], row(3, account="x" * 10_000_000), *ROWS[3:]),
        "deals.csv, row 4 (line 4), column 3: the field is longer than 64 KiB. Shorten it or close its "
        "quotation "
        "mark; nothing was imported.",
    ),
    "a NUL": (
        text(ROWS[0], row(2, account="Ha\0fen")),
        "deals.csv, row 3, column “Account”: the cell holds a NUL character. Export the file again as "
        "CSV (UTF-8); "
        "nothing was imported.",
    ),
    "a lone surrogate": (
        text(ROWS[0], row(2, owner="A\ud83dda")).encode("utf-8", "surrogatepass"),
        "deals.csv, row 3, column “Owner”: the cell holds half of a character (a lone surrogate). Export "
        "the file "
        "again as CSV (UTF-8); nothing was imported.",
    ),
    "no header": (
        "\n".join(ROWS),
        "Rider does not know the columns of deals.csv: Column 1, Column 2, Column 3, Column 4, Column 5, "
        "Column 6, "
        "Column 7, Column 8, Column 9, Column 10. Say which of them is which. Name them in a mapping and say "
        "--map FILE.",
    ),
    "a header only": (
        HEADER + "\n",
        "deals.csv has a header and no rows below it, so there is nothing to bring in. Export the deals "
        "from your "
        "CRM again.",
    ),
    "empty": ("", "deals.csv is empty. Export the deals from your CRM again."),
    "blanks only": (" \n\n\t\n", "deals.csv is empty. Export the deals from your CRM again."),
    "an unknown stage": (
        text(*ROWS[:2], row(3, stage="Warp"), row(4, stage="Warp")),
        "2 rows have the stage “Warp”. Say which stage it is, or leave it out. Say --map FILE with two "
        'lines: [stages] and "Warp" = "its stage", "won" or "lost".',
    ),
    "an unknown status": (
        text(row(1, status="Parked")),
        "1 row has the status “Parked”. Say whether it is open, won or lost. Say --map FILE with two lines: "
        '[outcomes] and "Parked" = "open", "won" or "lost".',
    ),
    "mixed date orders": (
        text(row(1, created="31/01/2024"), row(2, created="01/31/2024"), row(3, created="03/04/2024")),
        "Created has dates with the day first and others with the month first, such as 31/01/2024 and "
        "01/31/2024. "
        "Say which is right; rows that do not fit are kept aside with their reason. Say --date-order dmy or "
        "--date-order mdy.",
    ),
    "a document of JSON": (
        json.dumps([{"Id": 1, "Name": "Deal", "Stage": "Discovery"}], indent=1),
        "deals.csv is a JSON document. Export the deals from your CRM as CSV; what Rider exported itself "
        "goes into "
        "an empty folder with “rider restore”.",
    ),
    "a bomb": (
        _bomb(),
        "deals.csv would unpack to 60 MiB, so it is not opened. Save its sheet as CSV (UTF-8) and import "
        "that.",
    ),
    "one column": (
        "Name\nDeal 1\nDeal 2\n",
        "deals.csv has one column only, so it is hardly a table of deals. Export it as CSV with a header.",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_hostile_file_is_refused_with_what_and_where_and_what_to_do(desk: Desk, kind: str) -> None:
    data, says = REFUSED[kind]
    desk.path.write_bytes(data if isinstance(data, bytes) else data.encode())
    assert desk.refused() == says


def test_a_million_rows_and_one_are_refused(desk: Desk) -> None:
    desk.path.write_text("Id,Name,Stage\n" + "1,a,New\n" * 1_000_001)
    assert desk.refused() == "deals.csv has more than 1,000,000 rows. Split it and import the parts."


def test_a_folder_and_a_file_that_is_not_there_are_told(desk: Desk, tmp_path: Path) -> None:
    assert (
        desk.refused(path=tmp_path) == f"{tmp_path} is not a file. Give the CSV file that your CRM exported."
    )
    gone = tmp_path / "gone.csv"
    assert desk.refused(path=gone) == (
        f"Rider cannot read {gone}: No such file or directory. Check its name and who may open it."
    )


@contextmanager
def _as_someone_else() -> Iterator[None]:
    """Be someone whom the modes of files bind, as an administrator is not."""
    is_administrator = os.geteuid() == 0
    if is_administrator:
        os.seteuid(65_534)
    try:
        yield
    finally:
        if is_administrator:
            os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="modes of files are those of POSIX")
def test_a_file_that_may_not_be_opened_is_told(desk: Desk) -> None:
    desk.path.write_text(text(*ROWS))
    desk.path.chmod(0)
    rider = open_rider(desk.folder, Clock("UTC"))
    with closing(rider), pytest.raises(InputError) as refusal, _as_someone_else():
        look_at(rider, desk.path)
    assert str(refusal.value) == (
        f"Rider cannot read {desk.path}: Permission denied. Check its name and who may open it."
    )


def test_a_file_that_goes_or_changes_after_the_look_comes_in_as_it_was_looked_at(desk: Desk) -> None:
    for change in (desk.path.unlink, lambda: desk.path.write_text("something else")):
        desk.path.write_text(text(*ROWS[:3]))
        with closing(open_rider(desk.folder, Clock("UTC"))) as rider:
            found = look_at(rider, desk.path)
            change()
            found = answered(found, replace(EVERYTHING, currency="USD"))
            planned = plan(found, rider)
            carry_out(rider, planned)
        assert desk.names == ["Deal 1", "Deal 2", "Deal 3"]


def test_a_file_that_goes_before_its_header_is_said_to_be_elsewhere_is_told(desk: Desk) -> None:
    desk.path.write_text(text(*ROWS[:3]))
    with closing(open_rider(desk.folder, Clock("UTC"))) as rider:
        found = look_at(rider, desk.path)
        desk.path.unlink()
        with pytest.raises(
            InputError, match=r"Rider cannot read .*No such file or directory. Check its name"
        ):
            answered(found, replace(EVERYTHING, header_line=2))


def test_files_that_belong_to_rider_are_told_apart_from_those_of_a_crm(desk: Desk, tmp_path: Path) -> None:
    assert desk.refused(path=desk.folder.database) == (
        "rider.db is a database. Import takes a CSV file; a Rider data file is opened with --data."
    )
    export(desk.folder, tmp_path / "all.json")
    assert desk.refused(path=tmp_path / "all.json").startswith("all.json is a JSON document.")
    out = tmp_path / "out"
    others = [name for name in export_tables(desk.folder, out).rows if name != "deals.csv"]
    assert len(others) == len(TABLES) - 1
    for name in others:
        (out / name).rename(out / "mine.csv")
        with (out / "mine.csv").open("a", encoding="utf-8") as file:
            file.write("x\n")
        assert desk.refused(path=out / "mine.csv") == (
            f"mine.csv is what Rider exported as {name}, which has no deals to bring in. Choose deals.csv "
            "beside it."
        )


@pytest.mark.skipif(os.name != "posix", reason="names that are no text are those of POSIX")
def test_a_file_whose_name_is_no_text_comes_in_under_a_name_that_is(desk: Desk, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/M\xfcller\x1b[2J\n.csv"))
    path.write_text(text(*ROWS[:2]))
    said = desk.typed(path=path)
    assert said.out.startswith("M�ller�[2J�.csv: 2 rows.")
    assert desk.names == ["Deal 1", "Deal 2"]
    path.write_text("")
    assert desk.refused(path=path) == "M�ller�[2J�.csv is empty. Export the deals from your CRM again."
    path.unlink()
    said = f"Rider cannot read {tmp_path}/M�ller�[2J�.csv: No such file or directory."
    assert desk.refused(path=path).startswith(said)
    assert json.loads(desk.typed("--json", path=path).out)["problems"][0].startswith(said)


def test_words_of_a_file_do_not_command_a_terminal(desk: Desk) -> None:
    desk.path.write_text(text(row(1, stage="\x1b[2JWarp\x9b5m")))
    said = desk.typed()
    assert said.err.startswith("1 row has the stage “�[2JWarp�5m”.")
    desk.path.write_text(text(row(1, amount="\x1b]0;x\x07")))
    said = desk.typed()
    assert said.lines == ["Line 2: “�]0;x�” in Amount is not an amount."]
    assert json.loads(desk.typed("--json").out)["problems"] == [
        "Line 2: “\x1b]0;x\x07” in Amount is not an amount."
    ]
