# SPDX-License-Identifier: MIT
"""A file of deals as a table: its header and its rows, each with the line where it begins."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from rider.domain.errors import InputError
from rider.exchange.decoding import decode

LARGEST_FIELD = 64 * 1024
MOST_ROWS = 1_000_000
MOST_COLUMNS = 2_000

_DELIMITERS = ",;\t|"
_SEP_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_PREFIX = re.compile(r"^deal\s*-\s*")


class Row(NamedTuple):
    """A row below the header. `fault` says why it cannot be read, and is empty for a sound row."""

    line: int
    cells: list[str]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds. `footer` counts the rows below the data that were left out."""

    name: str
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    footer: int = 0

    def column(self, index: int) -> list[str]:
        """Return the cells of a column, row by row; rows that cannot be read count as blank."""
        return ["" if row.fault else row.cells[index] for row in self.rows]


def normal(header: str) -> str:
    """Return a header as it is compared: no case, stars, quotes, extra blanks or “Deal - ” before it."""
    folded = " ".join(header.casefold().replace("*", " ").replace('"', " ").replace("'", " ").split())
    return _PREFIX.sub("", folded)


def read_table(data: bytes, name: str) -> Table:
    """Return the table that a CSV file holds, whatever its encoding, delimiter and line ends.

    Raises:
        InputError: it has no rows, or its text is such that rows cannot be told apart.
    """
    text, encoding = decode(data, name)
    text, delimiter = _told_delimiter(text)
    delimiter = delimiter or _delimiter(text)
    records = list(_records(text, delimiter, name))
    if not records:
        raise InputError(f"{name} is empty. Export the deals from your CRM again.")
    header = _header(records[0][1], name)
    if _UNFIT.search(text):
        _refuse_unfit(records, header, name)
    body, footer = _without_footer(records[1:], len(header))
    rows = tuple(_row(line, cells, len(header)) for line, cells in body)
    return Table(name, encoding, delimiter, header, rows, footer)


def _told_delimiter(text: str) -> tuple[str, str | None]:
    """Heed the first line with which Excel says what it divides by."""
    found = _SEP_LINE.match(text)
    return (text[found.end() :], found[1]) if found else (text, None)


def _delimiter(text: str) -> str:
    """Return the delimiter that divides the first rows most evenly, into the most cells."""
    head = text[:LARGEST_FIELD]
    return max(_DELIMITERS, key=lambda d: _evenness(head, d))


def _evenness(head: str, delimiter: str) -> tuple[int, int]:
    widths = []
    try:
        reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
        widths = [len(cells) for cells in islice(reader, 30) if cells]
    except csv.Error:
        return 0, 0
    if not widths or widths[0] < 2:
        return 0, 0
    return sum(w == widths[0] for w in widths), widths[0]


def _records(text: str, delimiter: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield every row that is not blank with the line where it begins."""
    csv.field_size_limit(LARGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line, count = 1, 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(_sentence(error, name, line, count)) from error
        if any(cells) and any(cell.strip() for cell in cells):
            yield line, cells
            count += 1
        if count > MOST_ROWS + 1:
            raise InputError(f"{name} has more than {MOST_ROWS:,} rows. Split it and import the parts.")
        line = reader.line_num + 1


def _sentence(error: csv.Error, name: str, line: int, count: int) -> str:
    place = f"{name}, row {count + 1} (line {line})"
    text = str(error)
    if "field limit" in text or "unexpected end" in text:
        return (
            f"{place}: a quotation mark is opened and not closed, or a field is longer than "
            f"{LARGEST_FIELD // 1024} KiB. Close or shorten it there; nothing was imported."
        )
    return (
        f"{place}: a quotation mark stands within a quoted field ({text}). Double it there, or export the "
        "file again; nothing was imported."
    )


def _header(cells: list[str], name: str) -> tuple[str, ...]:
    if len(cells) > MOST_COLUMNS:
        raise InputError(f"{name} has {len(cells):,} columns; Rider reads up to {MOST_COLUMNS:,}.")
    if len(cells) < 2:
        raise InputError(
            f"{name} has one column only, so it is hardly a table of deals. Export it as CSV with a header."
        )
    return tuple(" ".join(cell.split()) or f"Column {n}" for n, cell in enumerate(cells, 1))


def _refuse_unfit(records: list[tuple[int, list[str]]], header: tuple[str, ...], name: str) -> None:
    for number, (_line, cells) in enumerate(records, 1):
        for place, cell in enumerate(cells):
            if found := _UNFIT.search(cell):
                column = header[place] if place < len(header) else f"Column {place + 1}"
                what = "a NUL character" if found[0] == "\0" else "half of a character (a lone surrogate)"
                raise InputError(
                    f"{name}, row {number}, column “{_UNFIT.sub('?', column)}”: the cell holds {what}. "
                    "Export the file again as CSV (UTF-8); nothing was imported."
                )


def _without_footer(
    records: list[tuple[int, list[str]]], width: int
) -> tuple[list[tuple[int, list[str]]], int]:
    """Drop the rows of one cell that reports put below their data."""
    end = len(records)
    while width > 2 and end and len(records[end - 1][1]) == 1:
        end -= 1
    return records[:end], len(records) - end


def _row(line: int, cells: list[str], width: int) -> Row:
    if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
        cells = cells[:width]
    if len(cells) == width:
        return Row(line, cells)
    return Row(line, cells, f"The row has {len(cells)} cells where the header has {width}.")
