# SPDX-License-Identifier: MIT
"""A file of deals as a table, whatever it is written in; and cells as a spreadsheet may safely open them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Protocol

from rider.domain.errors import InputError
from rider.exchange.files.body import Body
from rider.exchange.files.decoding import (
    Blocks,
    Source,
    StoppedReadingError,
    bytes_source,
    file_source,
    is_workbook,
    unfit_in,
    without_unfit,
)
from rider.exchange.files.headers import normal
from rider.exchange.files.heading import ROWS_TO_LOOK_THROUGH, Heading, find_heading
from rider.exchange.files.letters import on_letters, readings
from rider.exchange.files.records import CsvRecords, Record
from rider.exchange.files.table import Row, Rows, Table

__all__ = [
    "Row",
    "Rows",
    "StoppedReadingError",
    "Table",
    "guarded",
    "normal",
    "read_file",
    "read_table",
    "unguarded",
]

_TO_GUARD = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


class _Watched(Protocol):
    unfit: bool


@dataclass(frozen=True, slots=True)
class _Wish:
    """How a file is to be read, and who is told about it."""

    header_line: int | None = None
    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None
    encoding: str | None = None

    def turn(self, done: int, in_all: int) -> None:
        """Tell how far the reading is, and stop where that is wished."""
        if self.cancelled and self.cancelled():
            raise StoppedReadingError
        if self.progress:
            self.progress(done, in_all)


def read_file(
    path: Path,
    *,
    header_line: int | None = None,
    encoding: str | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Table:
    """Return the table that a CSV file or a workbook holds.

    `header_line` is the line of the header, 0 for a file without one, None to find it. `encoding` is one of
    ENCODINGS, None to find it. `progress` is told the bytes read and those in all; `cancelled` is asked as
    often, and stops it with a StoppedReadingError.

    Raises:
        InputError: it cannot be read, or its rows cannot be told apart.
    """
    return _read(file_source(path), _Wish(header_line, progress, cancelled, encoding))


def read_table(
    data: bytes, name: str, *, header_line: int | None = None, encoding: str | None = None
) -> Table:
    """Return the table that the bytes of a file hold, as `read_file` does."""
    return _read(bytes_source(data, name), _Wish(header_line, encoding=encoding))


def _read(source: Source, wish: _Wish) -> Table:
    try:
        head = source.head()
        if is_workbook(head, source.name):
            return _read_workbook(source, wish)
        return _read_text(source, head, wish)
    except OSError as error:
        raise InputError(
            "Rider cannot read {name}: {reason}. Choose it again, or a copy of it.",
            name=source.name,
            reason=error.strerror or error,
        ) from error


def _read_workbook(source: Source, wish: _Wish) -> Table:
    from rider.exchange.files.workbook import opened  # costly to import, and most files are CSV

    size = source.size
    digest = source.sha256(lambda done: wish.turn(done // 10, size))
    with opened(source, lambda done: wish.turn(min(size // 10 + done * 9 // 10, size), size)) as sheet:
        heading, body = _gathered(sheet, sheet, source.name, wish.header_line)
        notes = (*sheet.notes, *heading.notes, *body.finish())
    header, line = heading.header, heading.line
    return Table(source.name, "XLSX", "", header, body.rows, body.footer, digest, line, notes)


def _read_text(source: Source, head: bytes, wish: _Wish) -> Table:
    told = ""

    def turn(done: int) -> None:
        wish.turn(done, source.size)

    for reading in readings(source, head, wish.encoding, turn):
        told = told or reading.name
        blocks = Blocks(source, reading.codec, reading.errors, turn)
        try:
            records = CsvRecords(blocks, source.name)
            heading, body = _gathered(records, blocks, source.name, wish.header_line)
        except UnicodeDecodeError:
            continue
        left_out = body.finish()
        was_said = wish.encoding is not None
        letters = on_letters(reading, blocks.broken, tuple(blocks.broken_lines), was_said=was_said)
        return Table(
            source.name,
            reading.name,
            records.delimiter,
            heading.header,
            body.rows,
            body.footer,
            blocks.sha256,
            heading.line,
            (*letters, *heading.notes, *left_out),
            not reading.is_sure,
        )
    raise InputError(
        "{name} says that it is {upper}, but not all of it is. Export it again as CSV (UTF-8).",
        name=source.name,
        upper=told.upper(),
    )


def _gathered(
    records: Iterable[Record], text: _Watched, name: str, header_line: int | None
) -> tuple[Heading, Body]:
    """Find the header and gather the rows below it."""
    found, above = iter(records), 0
    head: list[Record] = list(islice(found, ROWS_TO_LOOK_THROUGH))
    if header_line:
        head, above = _from_line(head, found, header_line, name)
    heading = find_heading(head, name, header_line)
    body = Body(heading, name)
    for row, record in enumerate(chain(head, found), above + 1):
        if text.unfit:
            _refuse_unfit(record, row, heading.header, name)
        if row > above + heading.first:
            body.add(record)
    return heading, body


def _from_line(head: list[Record], found: Iterable[Record], line: int, name: str) -> tuple[list[Record], int]:
    """Return the records from a line on, and how many there are above it."""
    rows = chain(head, found)
    for above, record in enumerate(rows):
        if record.line == line:
            return [record, *islice(rows, ROWS_TO_LOOK_THROUGH)], above
        if record.line > line:
            break
    raise InputError(
        "No row of {name} begins in line {line}, so it cannot be the header. Tell another line.",
        name=name,
        line=line,
    )


def _refuse_unfit(record: Record, row: int, header: tuple[str, ...], name: str) -> None:
    for place, cell in enumerate(record.cells):
        if what := unfit_in(cell):
            column = header[place] if place < len(header) else f"Column {place + 1}"
            raise InputError(
                "{name}, row {row}, column “{column}”: the cell holds {what}. Export the file again "
                "as CSV (UTF-8); nothing was imported.",
                name=name,
                row=row,
                column=without_unfit(column),
                what=what,
            )


def guarded(cell: str) -> str:
    """Return a text such that a spreadsheet takes it for no formula; `unguarded` undoes it."""
    return f"'{cell}" if _TO_GUARD.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return the text of a cell that `guarded` wrote."""
    return cell[1:] if _GUARDED.match(cell) else cell
