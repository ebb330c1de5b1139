# SPDX-License-Identifier: MIT
"""Text to records: what divides them, and the cells of each with the line where it begins."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain, islice
from typing import NamedTuple

from rider.domain.errors import InputError
from rider.domain.said import Said

LARGEST_FIELD = 64 * 1024
LONGEST_LINE = 2 * 1024 * 1024
"""A line beyond this is refused: it would be taken apart in one go, and a window beside it would wait."""

_DELIMITERS = ",;\t|"
_SEP_LINE = re.compile(r"sep=(.)(?:\r\n|\r|\n|$)", re.IGNORECASE)
_ROWS_THAT_TELL = 30


class Record(NamedTuple):
    """The cells of a row and the line where it begins."""

    line: int
    cells: list[str]


def lines_of(blocks: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a text with their ends, whichever of the three kinds they are."""
    last = ""  # the last line of a block may go on in the next, and an end may be cut in two
    for block in blocks:
        lines = StringIO(last + block, newline="")
        last = next(lines, "")
        for line in lines:
            yield last
            last = line
        if last.endswith("\n"):
            yield last
            last = ""
        if len(last) > LONGEST_LINE:
            break
    if last:
        yield last


class CsvRecords:
    """The records of a text that are not blank. `delimiter` is what divides them."""

    def __init__(self, blocks: Iterable[str], name: str) -> None:
        """Look at the beginning of a text."""
        self._name, self._last, self._first_line = name, "", 1
        found = iter(blocks)
        head = ""
        while len(head) < LARGEST_FIELD and (block := next(found, None)) is not None:
            head += block
        head = head.removeprefix("\ufeff")
        told = _SEP_LINE.match(head)
        if told:
            head, self._first_line = head[told.end() :], 2
        self.delimiter = told[1] if told and told[1] not in '"\r\n' else delimiter_of(head)
        self._blocks = chain([head], found)

    def __iter__(self) -> Iterator[Record]:
        """Yield the records.

        Raises:
            InputError: the text is such that its rows cannot be told apart.
        """
        csv.field_size_limit(LARGEST_FIELD)
        reader = csv.reader(self._lines(), delimiter=self.delimiter, strict=True)
        line, count = self._first_line, 0
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                spans = self._first_line + reader.line_num - 1 > line
                raise InputError(self._sentence(error, line, count + 1, spans=spans)) from error
            if any(cells) and any(cell.strip() for cell in cells):
                yield Record(line, cells)
                count += 1
            line = self._first_line + reader.line_num

    def _lines(self) -> Iterator[str]:
        for number, line in enumerate(lines_of(self._blocks), self._first_line):
            self._last = line
            yield line
            if len(line) > LONGEST_LINE:
                raise InputError(
                    "{name}, line {number}: the line is longer than {longest_line} MiB, so it is hardly "
                    "a row of deals. Shorten it; nothing was imported.",
                    name=self._name,
                    number=number,
                    longest_line=LONGEST_LINE >> 20,
                )

    def _sentence(self, error: csv.Error, line: int, row: int, *, spans: bool) -> str:
        place = f"{self._name}, row {row} (line {line})"
        text = str(error)
        if "field limit" in text and not spans:
            column = _place_of_longest(self._last, self.delimiter)
            return Said(
                "{place}, column {column}: the field is longer than {largest_field} KiB. Shorten it "
                "or close its quotation mark; nothing was imported.",
                place=place,
                column=column,
                largest_field=LARGEST_FIELD // 1024,
            )
        if "field limit" in text or "unexpected end" in text:
            return Said(
                "{place}: a quotation mark is opened and not closed, or a field is longer than "
                "{largest_field} KiB. Close or shorten it there; nothing was imported.",
                place=place,
                largest_field=LARGEST_FIELD // 1024,
            )
        return Said(
            "{place}: a quotation mark stands within a quoted field ({text}). Double it there, "
            "or export the file again; nothing was imported.",
            place=place,
            text=text,
        )


def _place_of_longest(line: str, delimiter: str) -> int:
    """Return which field of a line is the first beyond the limit."""
    most = LARGEST_FIELD + 3
    field = re.compile(rf'"(?:[^"]|""){{0,{most}}}"?|[^{re.escape(delimiter)}]{{0,{most}}}')
    at, number = 0, 1
    while (found := field.match(line, at)) and found.end() - at <= LARGEST_FIELD and found.end() < len(line):
        at, number = found.end() + 1, number + 1
    return number


def delimiter_of(head: str) -> str:
    """Return the delimiter that divides most of the first rows into the same number of cells."""
    return max(_DELIMITERS, key=lambda delimiter: _evenness(head[:LARGEST_FIELD], delimiter))


def _evenness(head: str, delimiter: str) -> tuple[int, int]:
    try:
        reader = csv.reader(StringIO(head, newline=""), delimiter=delimiter)
        widths = Counter(len(cells) for cells in islice(reader, _ROWS_THAT_TELL) if len(cells) > 1)
    except csv.Error:
        return 0, 0
    return max(((count, width) for width, count in widths.items()), default=(0, 0))
