# SPDX-License-Identifier: MIT
import csv
import hashlib
import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.errors import InputError
from rider.exchange.files import body, decoding
from rider.exchange.files.decoding import Blocks, bytes_source
from rider.exchange.files.reading import StoppedReadingError, guarded, read_file, read_table, unguarded
from rider.exchange.files.records import lines_of

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
FILLED = st.lists(CELLS, min_size=3, max_size=3).filter(lambda row: any(cell.strip() for cell in row))


def written(rows: list[list[str]], delimiter: str = ",", ends: str = "\n", encoding: str = "utf-8") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=ends, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue().encode(encoding)


@given(
    st.lists(FILLED, min_size=1, max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_what_a_writer_wrote_is_read_back(
    rows: list[list[str]], delimiter: str, ends: str, encoding: str
) -> None:
    table = read_table(written([["id", "name", "stage"], *rows], delimiter, ends, encoding), "x.csv")
    assert table.header == ("id", "name", "stage")
    assert [row.cells for row in table.rows] == rows
    assert table.delimiter == delimiter


@given(
    st.lists(st.lists(st.sampled_from(["ä€😀", "\ud800", "\r\n", "\r", "\n", "b"])), max_size=6),
    st.integers(1, 9),
)
def test_a_text_is_the_same_in_blocks_of_any_size(parts: list[list[str]], size: int) -> None:
    text = "x" + "".join("".join(part) for part in parts)
    for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32"):
        data = text.encode(encoding, "surrogatepass")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(decoding, "BLOCK", size)
            blocks = Blocks(bytes_source(data, "x.csv"), encoding, "surrogatepass")
            found = list(blocks)
        assert "".join(found) == data.decode(encoding, "surrogatepass")
        assert list(lines_of(found)) == io.StringIO(text, newline="").readlines()
        assert blocks.sha256 == hashlib.sha256(data).hexdigest()
        assert blocks.unfit == ("\ud800" in text)


UNICODE = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(UNICODE, st.sampled_from(["cp932", "gb18030", "utf-8"]), st.integers(1, 9))
def test_old_encodings_are_the_same_in_blocks_of_any_size(text: str, encoding: str, size: int) -> None:
    data = text.encode(encoding, "ignore")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decoding, "BLOCK", size)
        assert "".join(Blocks(bytes_source(data, "x.csv"), encoding, "strict")) == data.decode(encoding)


@given(st.text())
def test_a_guarded_text_is_read_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.from_regex(r"\A'*[=+\-@\t\r]?.*"))
def test_a_text_that_looks_guarded_is_read_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert unguarded("'-500.00") == "-500.00"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes) -> None:
    try:
        width, said = len(read_table(data, "x.csv").header), ""
    except InputError as error:
        width, said = 0, str(error)
    assert width >= 2 or ("x.csv" in said and said.endswith("."))


def test_a_bom_crlf_blank_lines_and_a_footer_are_not_data() -> None:
    table = read_table(
        b"\xef\xbb\xbfId,Name,Stage\r\n\r\n1,a,b\r\n,,\r\n2,c,d\r\n"
        b"\r\nGrand Totals (2 records)\r\nConfidential\r\n",
        "x.csv",
    )
    assert [(row.line, row.cells) for row in table.rows] == [(3, ["1", "a", "b"]), (5, ["2", "c", "d"])]
    assert (table.header[0], table.footer, table.encoding) == ("Id", 2, "utf-8")


def test_lines_are_counted_over_breaks_within_cells() -> None:
    table = read_table(b'Id,Name\n1,"two\nlines"\n2,b\n', "x.csv")
    assert [row.line for row in table.rows] == [2, 4]


def test_utf_16_without_a_mark_and_windows_western_are_read() -> None:
    assert read_table("Id,Name\n1,Müller\n".encode("utf-16-le"), "x.csv").rows[0].cells == ["1", "Müller"]
    assert read_table("Id,Name\n1,Müller\n".encode("utf-16-be"), "x.csv").rows[0].cells == ["1", "Müller"]
    table = read_table("Id;Name\n1;Müller – Söhne €\n".encode("cp1252"), "x.csv")
    assert (table.rows[0].cells[1], table.encoding) == ("Müller – Söhne €", "cp1252")


def test_an_old_cyrillic_file_is_told_from_a_western_one() -> None:
    line = "Продажа портового оборудования для Северного терминала, второй этап переговоров"
    text = "Id,Name\n" + "".join(f'{n},"{line}"\n' for n in range(20))
    assert read_table(text.encode("cp1251"), "x.csv").rows[0].cells[1] == line


def test_bytes_of_no_encoding_are_replaced_rather_than_refused() -> None:
    odd = b"\x81\x8d\x8f\x90\x9d\xff" * 12
    table = read_table(b"Id,Name\n1," + odd + b"\n" + b"2,plain\n" * 40, "x.csv")
    assert (len(table.rows), table.rows[1].cells) == (41, ["2", "plain"])


def test_excel_says_its_delimiter_itself() -> None:
    table = read_table(b"sep=;\r\nId;Name\r\n1;a,b\r\n", "x.csv")
    assert (table.header, table.rows[0].cells) == (("Id", "Name"), ["1", "a,b"])
    assert (table.header_line, table.rows[0].line) == (2, 3)


def test_a_row_of_another_width_is_kept_with_its_reason() -> None:
    table = read_table(b"Id,Name,Stage\n1,a\n2,b,c,,\n3,b,c,d\n4,e,f\n", "x.csv")
    assert [row.fault for row in table.rows] == [
        "The row has 2 cells where the header has 3.",
        "",
        "The row has 4 cells where the header has 3.",
        "",
    ]


def test_an_unclosed_quote_does_not_swallow_the_file() -> None:
    rows = b"".join(b"%d,name,stage\n" % n for n in range(50))
    with pytest.raises(
        InputError, match=r"x.csv, row 52 \(line 52\): a quotation mark is opened and not closed"
    ):
        read_table(b"Id,Name,Stage\n" + rows + b'51,"open,stage\n' + rows, "x.csv")
    with pytest.raises(InputError, match="a quotation mark stands within a quoted field"):
        read_table(b"Id,Name,Stage\n" + rows + b'51,"open,stage\n' + rows + b'99,"closed",x\n', "x.csv")


def test_a_field_beyond_the_limit_is_named() -> None:
    for size in (64 * 1024 + 1, 10_000_000):
        for field in (b"x" * size, b'"' + b"x" * size + b'"', b'"' + b"x" * size):
            with pytest.raises(InputError, match=r"row 3 \(line 3\), column 3: the field is longer than 64"):
                read_table(b'Id,Name,Note\n1,a,b\n2,"a,""b",' + field + b"\n", "x.csv")


def test_a_line_that_is_too_long_is_refused() -> None:
    with pytest.raises(InputError, match="line 2: the line is longer than 2 MiB"):
        read_table(b"Id,Name\n" + b"x" * 60_000 + (b"," + b"x" * 60_000) * 100 + b"\n1,a\n", "x.csv")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"Id,Name\n1,a\n2,b\0c\n", "row 3, column “Name”: the cell holds a NUL character"),
        (
            "Id,Name\n1,\ud800\n".encode("utf-8", "surrogatepass"),
            "row 2, column “Name”: the cell holds half of a",
        ),
        (
            "\ufeffId,Name\n1,\udc00\n".encode("utf-16-le", "surrogatepass"),
            "row 2, column “Name”: the cell holds half",
        ),
        (b"Id,\0\n1,a\n", "row 1, column “[?]”: the cell holds a NUL"),
    ],
)
def test_nul_and_lone_surrogates_are_refused_with_row_and_column(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read_table(data, "x.csv")


def test_a_file_that_belies_its_mark_is_refused() -> None:
    with pytest.raises(InputError, match=r"x\.csv says that it is UTF-8, but not all of it is"):
        read_table(b"\xef\xbb\xbfab\xff\n", "x.csv")


def test_more_rows_than_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "MOST_ROWS", 3)
    assert len(read_table(b"a,b\n" + b"1,2\n" * 3, "x.csv").rows) == 3
    with pytest.raises(InputError, match="more than 3 rows"):
        read_table(b"a,b\n" + b"1,2\n" * 4, "x.csv")


def test_a_million_rows_are_read_and_one_more_is_refused() -> None:
    with pytest.raises(InputError, match=r"x\.csv has more than 1,000,000 rows\. Split it"):
        read_table(b"a,b\n" + b"1,2\n" * 1_000_001, "x.csv")


def test_more_columns_than_the_limit_are_refused() -> None:
    with pytest.raises(InputError, match="2,001 columns"):
        read_table(b"a" + b",a" * 2000 + b"\n", "x.csv")


@pytest.mark.parametrize("data", [b",,\n", b"only\n1\n"])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"x\.csv"):
        read_table(data, "x.csv")


@pytest.mark.parametrize(
    ("start", "says"),
    [
        (b"PK\x03\x04", "a packed file that is damaged"),
        (b"\xd0\xcf\x11\xe0", "old Excel workbook"),
        (b"SQLite format 3\0", "a database"),
        (b"%PDF-1.7", "a PDF"),
        (b"  <!DOCTYPE html><table>", "a web page"),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'>", "a web page"),
        (b'<?xml version="1.0"?><Workbook>', "an XML document"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "a workbook with a password"),
        (b"", "empty"),
        (b" \n", "empty"),
    ],
)
def test_other_kinds_of_files_are_named(tmp_path: Path, start: bytes, says: str) -> None:
    path = tmp_path / "deals.csv"
    path.write_bytes(start + (b"rest" if start.strip() else b""))
    with pytest.raises(InputError, match=says):
        read_file(path)


def test_what_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        read_file(tmp_path / "none.csv")
    with pytest.raises(InputError, match="is not a file"):
        read_file(tmp_path)
    with (tmp_path / "big.csv").open("wb") as file:
        file.truncate(512 * 1024 * 1024 + 1)
    with pytest.raises(InputError, match="larger than 512 MiB"):
        read_file(tmp_path / "big.csv")


def test_reading_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"Id,Name\n" + b"1,a deal with a name\n" * 40_000)
    told: list[tuple[int, int]] = []
    table = read_file(path, progress=lambda done, in_all: told.append((done, in_all)))
    size = path.stat().st_size
    assert told == [*((n, size) for n in range(decoding.BLOCK, size, decoding.BLOCK)), (size, size)]
    assert table.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    answers = iter([False, False, True])
    with pytest.raises(StoppedReadingError):
        read_file(path, cancelled=lambda: next(answers))


def test_an_old_encoding_that_shows_late_in_a_file_is_read() -> None:
    data = b"Id,Name\n" + b"1,a deal with a name\n" * 60_000 + "2,Müller\n".encode("cp1252")
    table = read_table(data, "x.csv")
    assert (table.encoding, table.rows[60_000].cells) == ("cp1252", ["2", "Müller"])
    assert table.sha256 == hashlib.sha256(data).hexdigest()


def test_rows_are_reached_by_number_in_slices_and_in_turn() -> None:
    rows = read_table(b"Id,Name\n" + b"".join(b"%d,a\n" % n for n in range(3000)) + b"x\n", "x.csv").rows
    assert len(rows) == 3001
    assert [rows[n].cells[0] for n in (0, 1023, 1024, 2999, -2)] == ["0", "1023", "1024", "2999", "2999"]
    assert (rows[-1].line, rows[-1].fault) == (3002, "The row has 1 cells where the header has 2.")
    assert [row.line for row in rows[1022:1026]] == [1024, 1025, 1026, 1027]
    assert [row.cells[0] for row in rows][:3000] == [str(n) for n in range(3000)] == rows.column(0)[:3000]
    with pytest.raises(IndexError):
        rows[3001]


def test_a_program_that_still_holds_many_rows_at_its_end_does_end(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Id,Name\n" + "".join(f"{n},Deal {n}\n" for n in range(60_000)), encoding="utf-8")
    loads = "import sys; from pathlib import Path; from rider.exchange.files.reading import read_file"
    asked = [sys.executable, "-c", f"{loads}; held = read_file(Path(sys.argv[1]))", str(path)]
    assert subprocess.run(asked, check=False, timeout=60).returncode == 0
