# SPDX-License-Identifier: MIT
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.errors import InputError
from rider.exchange import body
from rider.exchange.reading import normal, read_file, read_table

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
FILLED = st.lists(CELLS, min_size=3, max_size=3).filter(lambda row: any(cell.strip() for cell in row))


def written(rows: list[list[str]], delimiter: str = ",", ends: str = "\n", encoding: str = "utf-8") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=ends, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue().encode(encoding)


@given(
    st.lists(FILLED, min_size=1, max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_what_a_writer_wrote_is_read_back(
    rows: list[list[str]], delimiter: str, ends: str, encoding: str
) -> None:
    table = read_table(written([["id", "name", "stage"], *rows], delimiter, ends, encoding), "x.csv")
    assert table.header == ("id", "name", "stage")
    assert [row.cells for row in table.rows] == rows
    assert table.delimiter == delimiter


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes) -> None:
    try:
        width, said = len(read_table(data, "x.csv").header), ""
    except InputError as error:
        width, said = 0, str(error)
    assert width >= 2 or said.startswith("x.csv")


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


def test_a_row_of_another_width_is_kept_with_its_reason() -> None:
    table = read_table(b"Id,Name,Stage\n1,a\n2,b,c,,\n3,b,c,d\n4,e,f\n", "x.csv")
    assert [row.fault for row in table.rows] == [
        "The row has 2 cells where the header has 3.",
        "",
        "The row has 4 cells where the header has 3.",
        "",
    ]


def test_headers_are_compared_without_their_dress() -> None:
    assert normal('Deal - "Title" *') == normal(" title ") == "title"


def test_an_unclosed_quote_does_not_swallow_the_file() -> None:
    rows = b"".join(b"%d,name,stage\n" % n for n in range(50))
    with pytest.raises(
        InputError, match=r"x.csv, row 52 \(line 52\): a quotation mark is opened and not closed"
    ):
        read_table(b"Id,Name,Stage\n" + rows + b'51,"open,stage\n' + rows, "x.csv")
    with pytest.raises(InputError, match="a quotation mark stands within a quoted field"):
        read_table(b"Id,Name,Stage\n" + rows + b'51,"open,stage\n' + rows + b'99,"closed",x\n', "x.csv")


def test_a_field_beyond_the_limit_is_named() -> None:
    with pytest.raises(InputError, match=r"row 3 \(line 3\).*64 KiB"):
        read_table(b"Id,Name\n1,a\n2," + b"x" * (64 * 1024 + 1) + b"\n", "x.csv")


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
