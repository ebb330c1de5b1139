# SPDX-License-Identifier: MIT
"""A workbook as records: the first sheet with a table, its cells as the text that a CSV file would have."""

import re
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BufferedIOBase
from itertools import chain, islice
from typing import BinaryIO
from zipfile import BadZipFile

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from rider.domain.errors import InputError
from rider.exchange.decoding import Source, unfit_in
from rider.exchange.packed import notes_on_formulas, refuse_unfit_package
from rider.exchange.records import LARGEST_FIELD, Record

_DIGITS = 15  # what a spreadsheet keeps of a number; what is beyond is noise
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_PART = "_worksheet_path"  # the name within the package, which openpyxl tells nowhere else
_LAST_ROW = 1_048_576
_ROWS_TO_LOOK_THROUGH = 64
# What openpyxl raises where the parts of a workbook are not as they should be.
_BROKEN = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError),
    *(SyntaxError, TypeError, ValueError, BadZipFile, zlib.error),
)
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@contextmanager
def opened(source: Source, turn: Callable[[int], None]) -> "Iterator[SheetRecords]":
    """Open a workbook and give the records of its first sheet with a table.

    `turn` is called as often as bytes are read, with their number so far.

    Raises:
        InputError: it cannot be opened, would fill the memory, or has no table.
    """
    with source.start() as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl leaves out (pictures, validation) is no deal
        refuse_unfit_package(file, source.name)
        try:
            book = load_workbook(_Watched(file, turn), read_only=True, data_only=True, keep_links=False)
        except _BROKEN as error:
            raise _refusal(error, source.name) from error
        try:
            yield _first_table(book, source)
        finally:
            book.close()


class SheetRecords:
    """The records of a sheet that are not blank.

    `unfit` says whether a cell had a NUL or a lone surrogate; `notes` tell which sheet it is.
    """

    def __init__(self, sheet: ReadOnlyWorksheet, name: str) -> None:
        """Begin to read a sheet."""
        self.unfit = False
        self.notes: list[str] = []
        self._sheet, self._name = sheet, name
        found = self._records()
        self._head = list(islice(found, _ROWS_TO_LOOK_THROUGH))
        self._rest = found
        self._width = max((len(record.cells) for record in self._head), default=0)

    @property
    def is_table(self) -> bool:
        """Say whether the sheet has two rows and two columns at least."""
        return len(self._head) > 1 and self._width > 1

    def __iter__(self) -> Iterator[Record]:
        """Yield the records; a sheet leaves out the blank cells at their ends, here they are added."""
        for line, cells in chain(self._head, self._rest):
            yield Record(line, cells + [""] * (self._width - len(cells)))

    def _records(self) -> Iterator[Record]:
        for line, row in enumerate(self._rows(), 1):
            if line > _LAST_ROW:
                raise InputError(
                    f"{self._name} has more rows than a sheet can have. Save the sheet as CSV (UTF-8)."
                )
            cells = [self._text(value, line) for value in row]
            while cells and not cells[-1].strip():
                cells.pop()
            if cells:
                yield Record(line, cells)

    def _rows(self) -> Iterator[tuple[object, ...]]:
        self._sheet.reset_dimensions()  # what a workbook says of its size is not always so
        try:
            yield from self._sheet.values
        except _BROKEN as error:
            raise _refusal(error, self._name) from error

    def _text(self, value: object, line: int) -> str:
        text = text_of(value)
        if len(text) > LARGEST_FIELD:
            raise InputError(
                f"{self._name}, row {line}: a cell is longer than {LARGEST_FIELD // 1024} KiB. Shorten it; "
                "nothing was imported."
            )
        if not self.unfit and not text.isprintable():
            self.unfit = bool(unfit_in(text))
        return text


def text_of(value: object) -> str:
    """Return a cell as text: days as ISO dates, numbers without an exponent or binary noise."""
    match value:
        case None:
            return ""
        case str():
            return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value) if "_x" in value else value
        case bool():
            return "true" if value else "false"
        case float():
            return f"{Decimal(f'{value:.{_DIGITS}g}'):f}"
        case datetime():
            return _instant_text(value)
        case date() | time():
            return value.isoformat()
        case timedelta() | _:
            return str(value)


def _instant_text(at: datetime) -> str:
    """Return a datetime to the second; a midnight is a day."""
    near = (at + timedelta(milliseconds=500)).replace(microsecond=0)
    return near.date().isoformat() if near.time() == time() else near.isoformat()


def _first_table(book: Workbook, source: Source) -> SheetRecords:
    sheets = [sheet for sheet in book.worksheets if isinstance(sheet, ReadOnlyWorksheet)]
    visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"]
    for place, sheet in enumerate(visible):
        records = SheetRecords(sheet, source.name)
        if records.is_table:
            records.notes = _notes(sheet, place, len(visible), len(sheets) - len(visible))
            with source.start() as file:
                records.notes += notes_on_formulas(file, getattr(sheet, _PART))
            return records
    raise InputError(
        f"{source.name} has no visible sheet with two rows and two columns at least. Choose the workbook "
        "that has the deals."
    )


def _notes(sheet: ReadOnlyWorksheet, place: int, visible: int, hidden: int) -> list[str]:
    notes = []
    if visible > 1:
        which = _PLACES[place] if place < len(_PLACES) else f"number {place + 1}"
        notes.append(f"The sheet “{sheet.title}” is read, the {which} of {visible}.")
    if hidden:
        told = "1 hidden sheet was" if hidden == 1 else f"{hidden} hidden sheets were"
        notes.append(f"{told} left out.")
    return notes


def _refusal(error: BaseException, name: str) -> InputError:
    if isinstance(error, DefusedXmlException) or isinstance(error.__cause__, DefusedXmlException):
        return InputError(
            f"{name} defines entities in its XML, which no spreadsheet does, so it is not opened. Save the "
            "sheet as CSV (UTF-8) and import that."
        )
    return InputError(
        f"{name} is a workbook that is damaged or unusual. Open it in your spreadsheet, save it anew as "
        ".xlsx or CSV (UTF-8) and import that."
    )


class _Watched(BufferedIOBase):
    """A file that tells how much of it was read."""

    def __init__(self, file: BinaryIO, turn: Callable[[int], None]) -> None:
        self._file, self._turn, self._done = file, turn, 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._file.read(-1 if size is None else size)
        self._done += len(data)
        self._turn(self._done)
        return data

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True
