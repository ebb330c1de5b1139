# SPDX-License-Identifier: MIT
"""A workbook as records: the first sheet with a table, its cells as the text that a CSV file would have."""

import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from io import BufferedIOBase
from itertools import chain, islice
from typing import IO, BinaryIO, NamedTuple
from zipfile import BadZipFile, ZipFile

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.cell_style import StyleArray
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.worksheet._reader import WorkSheetParser
from openpyxl.xml.constants import SHARED_STRINGS

from rider.domain.errors import InputError
from rider.domain.said import Said
from rider.exchange.files.decoding import Source, unfit_in
from rider.exchange.files.number_formats import FIRST_OWN, currency_shown
from rider.exchange.files.packed import refuse_unfit_package
from rider.exchange.files.records import Record
from rider.exchange.files.sheets import Cells, shared_texts

_ROWS_TO_LOOK_THROUGH = 64
# What is raised where the parts of a workbook are not as they should be.
_BROKEN = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError),
    *(SyntaxError, TypeError, ValueError, BadZipFile, zlib.error),
)
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


class _Sheet(NamedTuple):
    title: str
    is_visible: bool
    part: str


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
            book = _Book(_Watched(file, turn), source.name)
        except _BROKEN as error:
            raise _refusal(error, source.name) from error
        try:
            yield book.first_table()
        finally:
            book.close()


class _Book:
    """An open workbook: its sheets, the texts that they share, which styles are of dates and of money."""

    def __init__(self, file: "_Watched", name: str) -> None:
        self.name = name
        reader = ExcelReader(file, read_only=True, data_only=True, keep_links=False)
        self._archive: ZipFile = reader.archive
        reader.read_manifest()
        reader.read_workbook()
        book = reader.wb
        apply_stylesheet(self._archive, book)
        self._epoch: datetime = book.epoch
        self._dates: set[int] = getattr(book, "_date_formats")  # noqa: B009
        self._spans: set[int] = getattr(book, "_timedelta_formats")  # noqa: B009
        formats = list(getattr(book, "_number_formats"))  # noqa: B009
        self._currencies = dict(_currencies(getattr(book, "_cell_styles"), formats))  # noqa: B009
        self.sheets = [
            _Sheet(sheet.name, sheet.state == "visible", rel.target)
            for sheet, rel in reader.parser.find_sheets()
            if "chartsheet" not in rel.Type and rel.target in reader.valid_files
        ]
        self._texts: list[str] = []
        if shared := reader.package.find(SHARED_STRINGS):  # type: ignore[no-untyped-call]
            with self._archive.open(shared.PartName[1:]) as part:
                self._texts = shared_texts(part, name)

    def first_table(self) -> "SheetRecords":
        visible = [sheet for sheet in self.sheets if sheet.is_visible]
        for place, sheet in enumerate(visible):
            records = SheetRecords(self, sheet)
            if records.is_table:
                records.tell(place, len(visible), len(self.sheets) - len(visible))
                return records
        raise InputError(
            "{name} has no visible sheet with two rows and two columns at least. Choose the "
            "workbook that has the deals.",
            name=self.name,
        )

    def cells(self, part: IO[bytes]) -> Cells:
        parser = WorkSheetParser(
            part,
            self._texts,
            data_only=True,
            epoch=self._epoch,
            date_formats=self._dates,
            timedelta_formats=self._spans,
        )
        return Cells(self.name, part, parser, self._currencies)

    def part(self, sheet: _Sheet) -> IO[bytes]:
        return self._archive.open(sheet.part)

    def close(self) -> None:
        """Close the file and let go of the texts, some at a time: a million at once hold other threads up."""
        self._archive.close()
        while self._texts:
            del self._texts[-1024:]


def _currencies(styles: Iterable[StyleArray], formats: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the styles that show a currency, each with what stands before its numbers then."""
    for style, at in enumerate(styles):
        own = at.numFmtId - FIRST_OWN
        if 0 <= own < len(formats) and (shown := currency_shown(formats[own])):
            yield style, shown


class SheetRecords:
    """The records of a sheet that are not blank.

    `unfit` says whether a cell had a NUL or a lone surrogate; `notes` tell which sheet it is.
    """

    def __init__(self, book: _Book, sheet: _Sheet) -> None:
        """Begin to read a sheet."""
        self.unfit = False
        self._told: list[str] = []
        self._book, self._sheet = book, sheet
        self._cells: Cells | None = None
        self._rest = self._records()
        self._head = list(islice(self._rest, _ROWS_TO_LOOK_THROUGH))
        self._width = max((len(record.cells) for record in self._head), default=0)

    @property
    def is_table(self) -> bool:
        """Say whether the sheet has two rows and two columns at least."""
        return len(self._head) > 1 and self._width > 1

    @property
    def notes(self) -> list[str]:
        """Return what a rep should know of the sheet, as far as it was read."""
        if not (self._cells and self._cells.uncached):
            return self._told
        return [
            *self._told,
            "Some formulas have no stored result, so their cells are blank here. Open the workbook in your "
            "spreadsheet, save it and choose it again.",
        ]

    def tell(self, place: int, visible: int, hidden: int) -> None:
        """Note which of the sheets of a workbook it is."""
        if visible > 1:
            which = _PLACES[place] if place < len(_PLACES) else f"number {place + 1}"
            self._told.append(
                Said(
                    "The sheet “{title}” is read, the {which} of {visible}.",
                    title=self._sheet.title,
                    which=which,
                    visible=visible,
                )
            )
        if hidden:
            told = "1 hidden sheet was" if hidden == 1 else f"{hidden} hidden sheets were"
            self._told.append(Said("{told} left out.", told=told))

    def __iter__(self) -> Iterator[Record]:
        """Yield the records; a sheet leaves out the blank cells at their ends, here they are added."""
        for line, cells in chain(self._head, self._rest):
            yield Record(line, cells + [""] * (self._width - len(cells)))

    def _records(self) -> Iterator[Record]:
        try:
            with self._book.part(self._sheet) as part:
                self._cells = self._book.cells(part)
                for record in self._cells:
                    if not self.unfit and not "".join(record.cells).isprintable():
                        self.unfit = any(map(unfit_in, record.cells))
                    yield record
        except _BROKEN as error:
            raise _refusal(error, self._book.name) from error


def _refusal(error: BaseException, name: str) -> InputError:
    if isinstance(error, DefusedXmlException) or isinstance(error.__cause__, DefusedXmlException):
        return InputError(
            "{name} defines entities in its XML, which no spreadsheet does, so it is not opened. "
            "Save the sheet as CSV (UTF-8) and import that.",
            name=name,
        )
    return InputError(
        "{name} is a workbook that is damaged or unusual. Open it in your spreadsheet, save "
        "it anew as .xlsx or CSV (UTF-8) and import that.",
        name=name,
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
