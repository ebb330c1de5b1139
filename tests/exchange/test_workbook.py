# SPDX-License-Identifier: MIT
import gc
import io
import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.etree.ElementTree import Element

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rider.domain.errors import InputError
from rider.exchange.files import body, packed
from rider.exchange.files.decoding import bytes_source
from rider.exchange.files.reading import StoppedReadingError, Table, read_file, read_table
from rider.exchange.files.workbook import opened

HEADER = ["Id", "Name", "Amount", "Close Date"]
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return saved(book)


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """Return a workbook in which one part has another content."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return file.getvalue()


def with_sheet(cells: str, before: str = "") -> bytes:
    """Return a workbook whose first sheet was written by hand."""
    sheet = f'{XML}{before}<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'
    return with_part(workbook(HEADER), "xl/worksheets/sheet1.xml", sheet.encode())


def read(data: bytes) -> Table:
    return read_table(data, "x.xlsx")


def test_cells_become_the_text_that_a_csv_file_would_have() -> None:
    when = datetime(2024, 1, 22, 16, 14, 25)
    table = read(
        workbook(
            ["Id", "Amount", "Close Date", "Created", "Won", "Note"],
            [1, 117.0, datetime(2024, 1, 31), when, True, "a\nb"],
            [2, 0.1 + 0.2, date(2024, 2, 29), when, False, "#REF!"],
            [123456789012345, 1.5e20, None, time(4, 5), None, " x "],
            [3, -1234.5, None, None, None, None],
        )
    )
    assert [row.cells for row in table.rows] == [
        ["1", "117", "2024-01-31", "2024-01-22T16:14:25", "true", "a\nb"],
        ["2", "0.3", "2024-02-29", "2024-01-22T16:14:25", "false", "#REF!"],
        ["123456789012345", "150000000000000000000", "", "04:05:00", "", " x "],
        ["3", "-1234.5", "", "", "", ""],
    ]
    assert (table.encoding, table.delimiter, table.header_line, table.notes) == ("XLSX", "", 1, ())
    assert len(table.sha256) == 64


@settings(deadline=None, max_examples=30)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), min_size=1, max_size=9),
            st.integers(-(10**14), 10**14),
            st.dates(date(1970, 1, 1), date(2100, 1, 1)),
        ).filter(lambda row: bool(row[0].strip()) and not row[0].startswith("=")),
        min_size=1,
        max_size=5,
    )
)
def test_what_was_put_into_a_workbook_is_read_back(rows: list[tuple[str, int, date]]) -> None:
    table = read(workbook(["Deal", "Cents", "Day"], *([name, n / 100, day] for name, n, day in rows)))
    assert table.header == ("Deal", "Cents", "Day")
    assert [row.cells[0] for row in table.rows] == [name for name, _, _ in rows]
    assert [float(row.cells[1]) for row in table.rows] == [n / 100 for _, n, _ in rows]
    assert [row.cells[2] for row in table.rows] == [day.isoformat() for _, _, day in rows]


def test_titles_blank_rows_and_a_footer_are_no_deals() -> None:
    table = read(workbook(["Open deals"], [], HEADER, [1, "a", 5], [], [2, "b", 6], ["Total", None, 11]))
    assert [(row.line, row.cells) for row in table.rows] == [
        (4, ["1", "a", "5", ""]),
        (6, ["2", "b", "6", ""]),
    ]
    assert table.notes == ("The header is in line 3.", "1 line below the data was left out.")


def test_the_first_visible_sheet_with_a_table_is_read_and_told() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["See the next sheet"])
    hidden = book.create_sheet("Old")
    for row in (HEADER, [9, "old", 1]):
        hidden.append(row)
    hidden.sheet_state = "veryHidden"
    for title in ("Deals", "More"):
        for row in (HEADER, [1, title, 5]):
            book[title].append(row) if title in book.sheetnames else book.create_sheet(title).append(row)
    table = read(saved(book))
    assert [row.cells[1] for row in table.rows] == ["Deals"]
    assert table.notes == ("The sheet “Deals” is read, the second of 3.", "1 hidden sheet was left out.")


def test_a_workbook_without_a_table_is_refused() -> None:
    for data in (workbook(["only a title"]), workbook(HEADER), workbook(["a"], ["b"]), workbook()):
        with pytest.raises(InputError, match="has no visible sheet with two rows and two columns"):
            read(data)


def test_formulas_without_a_result_are_blank_and_told() -> None:
    table = read(workbook(HEADER, [1, "a", "=1+1"], [2, "b", 5]))
    assert [row.cells[2] for row in table.rows] == ["", "5"]
    assert table.notes[0].startswith("Some formulas have no stored result")
    cached = (
        '<row><c t="str"><v>Id</v></c><c t="str"><v>Name</v></c></row>'
        '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c></row>'
    )
    table = read(with_sheet(cached))
    assert ([row.cells for row in table.rows], table.notes) == ([["2", ""]], ())


def test_cells_without_places_errors_and_inline_texts_are_read() -> None:
    rows = (
        '<row r="2"><c t="inlineStr"><is><t>Id</t></is></c>'
        '<c t="inlineStr"><is><r><t>Na</t></r><r><t>me</t></r>'
        '<rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>'
        '<row r="5"><c r="B5" t="e"><v>#DIV/0!</v></c><c r="A5" t="d"><v>2024-01-31T00:00:00</v></c></row>'
    )
    table = read(with_sheet(rows))
    assert table.header == ("Id", "Name")
    assert [tuple(row) for row in table.rows] == [(5, ["2024-01-31", "#DIV/0!"], "")]


def with_texts(data: bytes, texts: str, prefix: str = "") -> bytes:
    """Return a workbook with texts that its cells share, as Excel writes it."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        types = package.read("[Content_Types].xml").decode()
    data = with_part(data, "[Content_Types].xml", types.replace("</Types>", override).encode())
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a") as package:
        xmlns = f"xmlns:{prefix[:-1]}" if prefix else "xmlns"
        package.writestr("xl/sharedStrings.xml", f'{XML}<{prefix}sst {xmlns}="{MAIN}">{texts}</{prefix}sst>')
    return file.getvalue()


def test_shared_texts_and_prefixed_elements_are_read() -> None:
    texts = (
        "<x:si><x:t>Id</x:t></x:si>"
        "<x:si><x:r><x:t>Na</x:t></x:r><x:r><x:t>me</x:t></x:r>"
        '<x:rPh sb="0" eb="1"><x:t>say</x:t></x:rPh></x:si>'
        "<x:si><x:t>Line_x000D_\nbreak</x:t></x:si>"
        "<x:si><x:t>_x005F_x000D_</x:t></x:si><x:si/>"
    )
    sheet = (
        f'{XML}<x:worksheet xmlns:x="{MAIN}"><x:sheetData>'
        '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>'
        '<x:row><x:c r="B2" t="s"><x:v>2</x:v></x:c></x:row>'
        '<x:row><x:c t="s"><x:v>3</x:v></x:c><x:c t="s"><x:v>4</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    data = with_part(with_texts(workbook(HEADER), texts, "x:"), "xl/worksheets/sheet1.xml", sheet.encode())
    table = read(data)
    assert table.header == ("Id", "Name")
    assert [row.cells for row in table.rows] == [["", "Line\r\nbreak"], ["_x000D_", ""]]


def test_of_the_rows_that_were_read_nothing_is_kept() -> None:
    data = workbook(HEADER, *([n, "a", 5] for n in range(3000)))
    with opened(bytes_source(data, "x.xlsx"), lambda _done: None) as sheet:
        last = next(record for record in sheet if record.line == 3001)
        kept = [kept for kept in gc.get_objects() if isinstance(kept, Element) and kept.tag.endswith("}row")]
    assert last.cells == ["2999", "a", "5", ""]
    assert len(kept) < 1000


def test_a_shared_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(InputError, match=r"x\.xlsx: a cell is longer than 64 KiB"):
        read(with_texts(workbook(HEADER), f"<si><t>{'x' * 70_000}</t></si>"))


def test_a_number_that_is_no_day_is_an_error_and_a_span_its_text() -> None:
    book = openpyxl.Workbook()
    for row in (["Day", "Span"], [10**10, timedelta(hours=30)]):
        book.worksheets[0].append(row)
    book.worksheets[0]["A2"].number_format = "yyyy-mm-dd"
    assert read(saved(book)).rows[0].cells == ["#VALUE!", "1 day, 6:00:00"]


def test_a_size_that_is_not_true_is_not_believed() -> None:
    data = workbook(HEADER, *([n, "a", 5, None] for n in range(5)))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml")
    assert b'<dimension ref="A1:' in sheet
    sheet = sheet.replace(b'<dimension ref="A1:D6"', b'<dimension ref="A1"')
    assert len(read(with_part(data, "xl/worksheets/sheet1.xml", sheet)).rows) == 5


def test_dates_are_counted_from_1904_where_the_workbook_says_so() -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for row in (["Id", "Day"], [1, date(2024, 1, 31)]):
        book.worksheets[0].append(row)
    assert read(saved(book)).rows[0].cells[1] == "2024-01-31"


def test_what_openpyxl_warns_of_stays_inside() -> None:
    sheet = '<row><c t="str"><v>Id</v></c><c t="str"><v>Day</v></c></row>'
    sheet += "<row><c><v>1</v></c><c><v>2</v></c></row>"
    data = with_part(with_sheet(sheet), "xl/styles.xml", f'{XML}<styleSheet xmlns="{MAIN}"/>'.encode())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(read(data).rows) == 1


def test_characters_that_no_deal_may_hold_are_refused_with_their_place() -> None:
    with pytest.raises(InputError, match="row 2, column “Name”: the cell holds a NUL character"):
        read(workbook(HEADER, [1, "a_x0000_b", 5]))
    assert read(workbook(HEADER, [1, "a_x000D_\nb", 5])).rows[0].cells[1] == "a\r\nb"


def test_the_limits_are_those_of_a_csv_file(monkeypatch: pytest.MonkeyPatch) -> None:
    long = f'<row r="1"><c t="str"><v>{"x" * 70_000}</v></c></row>'
    with pytest.raises(InputError, match=r"x\.xlsx, row 1: a cell is longer than 64 KiB"):
        read(with_sheet(long))
    monkeypatch.setattr(body, "MOST_ROWS", 3)
    assert len(read(workbook(HEADER, *([n, "a", n] for n in range(3)))).rows) == 3
    with pytest.raises(InputError, match="more than 3 rows"):
        read(workbook(HEADER, *([n, "a", n] for n in range(4))))


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ('<row r="1048577"><c><v>1</v></c></row>', "more rows than a sheet can have"),
        ('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>', "damaged or unusual"),
        ('<row r="1"><c t="s"><v>99</v></c></row>', "damaged or unusual"),
        ('<row r="x"><c><v>1</v></c></row>', "damaged or unusual"),
        ("<row><c><v>1</v>", "damaged or unusual"),
        ('<row><c s="x"><v>1</v></c></row>', "damaged or unusual"),
        ("<row><c><v>one</v></c></row>", "damaged or unusual"),
    ],
)
def test_a_sheet_that_is_not_as_it_should_be_is_a_sentence(cells: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read(with_sheet(cells))


BILLION = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def test_xml_that_could_grow_is_refused() -> None:
    with pytest.raises(InputError, match="defines entities in its XML"):
        read(with_sheet("<row><c><v>&b;</v></c></row>", before=BILLION))
    book = f'{XML}{BILLION}<workbook xmlns="{MAIN}">&b;</workbook>'.encode()
    with pytest.raises(InputError, match="defines entities in its XML"):
        read(with_part(workbook(HEADER), "xl/workbook.xml", book))


def test_a_workbook_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = with_part(workbook(HEADER), "xl/worksheets/sheet1.xml", b" " * (51 << 20))
    with pytest.raises(InputError, match="would unpack to 51 MiB, so it is not opened"):
        read(data)
    monkeypatch.setattr(packed, "MOST_UNPACKED", 1000)
    with pytest.raises(InputError, match="so it is not opened"):
        read(workbook(HEADER))


def packed_file(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name in names:
            package.writestr(name, "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (packed_file("deals.csv"), "a packed file and no workbook. Unpack it first"),
        (packed_file("mimetype", "content.xml"), "an OpenDocument file"),
        (packed_file("word/document.xml"), "a document and no workbook"),
        (packed_file("xl/workbook.bin"), "a binary workbook"),
        (packed_file("xl/workbook.xml"), "damaged or unusual"),
        (workbook(HEADER)[:-40], "damaged or cut off"),
    ],
)
def test_other_packed_files_are_named(data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read(data)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 6000), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_a_table_or_a_sentence(place: int, junk: bytes) -> None:
    data = workbook(HEADER, [1, "a", 5, date(2024, 1, 31)])
    place %= len(data)
    damaged = data[:place] + junk + data[place + len(junk) :]
    try:
        said = "x.xlsx " if len(read(damaged).header) > 1 else ""
    except InputError as error:
        said = str(error)
    assert said.startswith("x.xlsx")


def test_reading_a_workbook_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(workbook(HEADER, *([n, f"deal {n}", n] for n in range(500))))
    told: list[tuple[int, int]] = []
    read_file(path, progress=lambda done, in_all: told.append((done, in_all)))
    assert told == sorted(told)
    assert {in_all for _, in_all in told} == {path.stat().st_size}
    assert told[-1][0] <= told[-1][1]
    with pytest.raises(StoppedReadingError):
        read_file(path, cancelled=lambda: True)
