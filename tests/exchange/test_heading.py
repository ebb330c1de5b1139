# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.errors import InputError
from rider.exchange.files.reading import Table, normal, read_table

HEADER = "Id,Name,Stage,Amount,Close Date"
DEALS = ["D-1,Acme,Won,500,2024-01-31", "D-2,Globex,Lost,1500.50,2024-02-29", "D-3,Initech,Open,,2024-03-31"]


def table(*lines: str, header_line: int | None = None) -> Table:
    return read_table("\n".join((*lines, "")).encode(), "x.csv", header_line=header_line)


def ids(found: Table) -> list[str]:
    return [row.cells[0] for row in found.rows]


def test_a_plain_file_needs_no_notes() -> None:
    found = table(HEADER, *DEALS)
    assert (found.header_line, found.notes, ids(found)) == (1, (), ["D-1", "D-2", "D-3"])


def test_the_header_is_found_below_the_titles_of_a_report() -> None:
    for titles in (
        ["Open Deals Q1", "", "Filtered by: my deals; all time", ""],
        ["Open Deals Q1,,,,", ",,,,", "As of,2024-01-31,,,"],
    ):
        found = table(*titles, HEADER, *DEALS)
        assert found.header_line == len(titles) + 1
        assert found.notes == (f"The header is in line {found.header_line}.",)
        assert (found.header[1], ids(found)) == ("Name", ["D-1", "D-2", "D-3"])


@pytest.mark.parametrize("groups", ["Deal,,,Money,", "Deal,Deal,Deal,Money,Money"])
def test_a_row_of_groups_above_the_header_is_no_header(groups: str) -> None:
    found = table(groups, HEADER, *DEALS)
    assert (found.header, ids(found)) == (tuple(HEADER.split(",")), ["D-1", "D-2", "D-3"])
    assert found.header_line == 2
    assert len(found.notes) == 1
    assert found.notes[0].startswith("The header is in line 2")


def test_a_header_with_blanks_in_it_is_no_row_of_groups() -> None:
    found = table("Id,Name,Stage,,Close Date", *DEALS)
    assert found.header == ("Id", "Name", "Stage", "Column 4", "Close Date")
    assert ids(found) == ["D-1", "D-2", "D-3"]


def test_a_file_without_a_header_has_numbered_columns() -> None:
    found = table(*DEALS)
    assert (found.header_line, len(found.rows)) == (0, 3)
    assert found.header == ("Column 1", "Column 2", "Column 3", "Column 4", "Column 5")
    assert found.notes == ("The first row looks like a deal, so the columns have no names.",)


@pytest.mark.parametrize("header", ["Name,2023,2024", "Name,30,60", "Name,Q1-24,Q2-24"])
def test_years_and_quarters_above_numbers_are_a_header(header: str) -> None:
    found = table(header, "Acme,500,1500", "Globex,700,1800")
    assert found.header == tuple(header.split(","))


def test_the_line_of_the_header_can_be_told() -> None:
    above = ["Id,Name,Stage,Amount,Close Date", "D-0,Old,Won,1,2020-01-01", ""]
    found = table(*above, HEADER, *DEALS, header_line=4)
    assert (found.header_line, ids(found)) == (4, ["D-1", "D-2", "D-3"])
    assert ids(table(HEADER, *DEALS, header_line=0)) == ["Id", "D-1", "D-2", "D-3"]
    with pytest.raises(InputError, match=r"No row of x\.csv begins in line 3"):
        table(*above, HEADER, *DEALS, header_line=3)
    with pytest.raises(InputError, match=r"No row of x\.csv begins in line 99"):
        table(HEADER, *DEALS, header_line=99)
    assert table(HEADER, *(DEALS * 40), HEADER, *DEALS, header_line=122).header_line == 122


def test_a_line_that_can_be_no_header_is_refused() -> None:
    with pytest.raises(InputError, match=r"Line 1 of x\.csv has one column only"):
        table("Open deals", HEADER, *DEALS, header_line=1)
    with pytest.raises(InputError, match="2,001 columns"):
        table("a" + ",a" * 2000, *DEALS, *DEALS, header_line=1)


def test_a_file_of_titles_only_is_read_as_it_stands() -> None:
    assert table("Open deals,", ",x").header == ("Open deals", "Column 2")


def test_many_repeated_headers_are_told_in_short() -> None:
    found = table(*[HEADER, *DEALS] * 8)
    assert found.notes == (
        "The header is repeated in lines 5, 9, 13, 17, 21 and 2 more; those lines were left out.",
    )


def test_a_header_that_is_repeated_is_no_deal() -> None:
    found = table(HEADER, *DEALS, HEADER, *DEALS)
    assert ids(found) == ["D-1", "D-2", "D-3"] * 2
    assert found.notes == ("The header is repeated in line 5; that line was left out.",)
    found = table(HEADER, *DEALS, HEADER, *DEALS, HEADER, *DEALS)
    assert found.notes == ("The header is repeated in lines 5 and 9; those lines were left out.",)


def test_columns_of_one_name_are_told_apart() -> None:
    found = table("Amount,Name,amount,Amount (2),Deal - Amount", "1,a,2,3,4")
    assert found.header == ("Amount", "Name", "amount (2)", "Amount (2) (2)", "Deal - Amount (3)")
    assert found.notes == (
        "Three columns are called “Amount”; the others are called “amount (2)” and “Deal - Amount (3)” here.",
    )
    assert len({normal(name) for name in found.header}) == 5
    assert table("Amount,Amount,Name", "1,2,a").notes == (
        "Two columns are called “Amount”; the second one is called “Amount (2)” here.",
    )


@given(
    st.lists(st.sampled_from(["A", "a", "a (2)", "Deal - A", "", "Column 2", '"a"']), min_size=2, max_size=9)
)
def test_no_two_headers_are_alike(cells: list[str]) -> None:
    header = ",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in cells)
    found = table(header, ",".join("xyz" for _ in cells), header_line=1 if any(cells) else None)
    assert len({normal(name) for name in found.header}) == len(found.header)


SALESFORCE_FOOTER = [
    "",
    "My Open Deals",
    '"Copyright (c) 2000-2024 salesforce.com, inc. All rights reserved."',
    '"Confidential Information - Do Not Distribute"',
    '"Generated By:  Rita Rep  1/22/2024 4:14 PM"',
    '"Vandelay"',
]


def test_the_footer_of_a_report_is_left_out_and_told() -> None:
    found = table(HEADER, *DEALS, *SALESFORCE_FOOTER)
    assert (ids(found), found.footer) == (["D-1", "D-2", "D-3"], 5)
    assert found.notes == ("5 lines below the data were left out.",)


def test_a_footer_that_a_spreadsheet_filled_up_is_left_out_too() -> None:
    found = table(HEADER, *DEALS, *(f"{line},,,," if line else line for line in SALESFORCE_FOOTER))
    assert (ids(found), found.footer) == (["D-1", "D-2", "D-3"], 5)


@pytest.mark.parametrize(
    "line",
    [
        "Total,,,2000.50,",
        "Total Records,3,,,",
        "Grand Total (3 records),,,2000.50,",
        ",,Summe,2000,",
        "Total,,,,",
        "Total,,EUR,2000.50,",
    ],
)
def test_a_row_of_sums_is_no_deal(line: str) -> None:
    found = table(HEADER, *DEALS, line)
    assert (ids(found), found.notes) == (["D-1", "D-2", "D-3"], ("1 line below the data was left out.",))


@pytest.mark.parametrize(
    "line",
    ["D-4,,,,", "Total Energies,,,500,", "Total,Total,Open,500,2024-04-30", "Total,,Open,500,", ",Acme,,,"],
)
def test_a_row_that_could_be_a_deal_stays(line: str) -> None:
    assert len(table(HEADER, *DEALS, line).rows) == 4


def test_a_footer_in_the_middle_stays_with_its_fault() -> None:
    found = table(HEADER, *DEALS, "Confidential", *DEALS)
    assert found.rows[3].fault == "The row has 1 cells where the header has 5."
    assert len(found.rows) == 7


@pytest.mark.parametrize(
    ("header", "plain"),
    [
        ('Deal - "Title" *', "title"),
        ("\ufeffDeal\u00a0-\u00a0Title", "title"),
        ("Geschäft - Titel", "titel"),
        ("Negócio – Título", "título"),
        ("Negocio - Título", "título"),
        ("Affaire - Titre", "titre"),
        (" Close\u202fDate ", "close date"),
        ('Date entered "Won (Sales)"', "date entered won (sales)"),
    ],
)
def test_headers_are_compared_without_their_dress(header: str, plain: str) -> None:
    assert normal(header) == plain


@given(st.text(max_size=20))
def test_what_is_compared_stays_so(header: str) -> None:
    assert normal(normal(header)) == normal(header)
