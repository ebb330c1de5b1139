# SPDX-License-Identifier: MIT
"""Where the header of a table is: below titles, below a row of groups, or nowhere."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rider.domain.errors import InputError
from rider.domain.said import Said
from rider.exchange.files.headers import called, is_of_data, is_surely_of_data, normal, notes_on_names
from rider.exchange.files.records import Record

MOST_COLUMNS = 2_000
ROWS_TO_LOOK_THROUGH = 64
_LONGEST_NAME = 80
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Heading:
    """The header of a table. `first` is the place of the first row of data among the records.

    `line` and `cells` are those of the header in the file: 0 and none where the file has no header.
    """

    header: tuple[str, ...]
    line: int
    cells: tuple[str, ...]
    first: int
    notes: tuple[str, ...] = ()


def find_heading(head: Sequence[Record], name: str, header_line: int | None = None) -> Heading:
    """Return the header of the records that a file begins with.

    `header_line` tells where it is: the first record; 0 says that there is none.

    Raises:
        InputError: the records are hardly those of a table.
    """
    width = _usual_width(head, name)
    if header_line:
        return _heading(head, 0, name)
    above = _titles(head)
    if header_line == 0 or _is_nameless(head, above):
        return _nameless(head, width)
    if _is_groups(head, above):
        heading = _heading(head, above + 1, name)
        said = Said("The header is in line {line}, below a row of groups.", line=heading.line)
        return Heading(heading.header, heading.line, heading.cells, heading.first, (said, *heading.notes[1:]))
    return _heading(head, above, name)


def _usual_width(head: Sequence[Record], name: str) -> int:
    if not head:
        raise InputError("{name} is empty. Export the deals from your CRM again.", name=name)
    widest = max(len(record.cells) for record in head)
    if widest < 2:
        raise InputError(
            "{name} has one column only, so it is hardly a table of deals. Export it as CSV with a header.",
            name=name,
        )
    widths = Counter(len(record.cells) for record in head if len(record.cells) > 1)
    most = max(widths.values())
    usual = next(len(r.cells) for r in head if widths[len(r.cells)] == most)
    if usual > MOST_COLUMNS:
        raise InputError(
            "{name} has {usual:,} columns; Rider reads up to {most_columns:,}.",
            name=name,
            usual=usual,
            most_columns=MOST_COLUMNS,
        )
    return usual


def _titles(head: Sequence[Record]) -> int:
    """Return how many lines stand above the table: those that fill few of the columns that most rows fill."""
    counts = Counter(filled for record in head if (filled := _filled(record)) > 1)
    enough = max(2, max(counts, key=lambda filled: counts[filled]) / 2) if counts else 2
    return next((n for n, record in enumerate(head) if _filled(record) >= enough), 0)


def _filled(record: Record) -> int:
    return sum(bool(cell.strip()) for cell in record.cells)


def _heading(head: Sequence[Record], at: int, name: str) -> Heading:
    line, cells = head[at]
    if len(cells) < 2:
        raise InputError(
            "Line {line} of {name} has one column only, so it is hardly a header. Tell another line.",
            line=line,
            name=name,
        )
    if len(cells) > MOST_COLUMNS:
        raise InputError(
            "{name} has {cells:,} columns; Rider reads up to {most_columns:,}.",
            name=name,
            cells=len(cells),
            most_columns=MOST_COLUMNS,
        )
    header = called(cells)
    place = [Said("The header is in line {line}.", line=line)] if at else []
    notes = (*place, *notes_on_names(cells, header))
    return Heading(header, line, tuple(cells), at + 1, notes)


def _nameless(head: Sequence[Record], width: int) -> Heading:
    first = next((n for n, record in enumerate(head) if _filled(record) > 1), 0)
    notes = ["The first row looks like a deal, so the columns have no names."]
    if first:
        notes.append(Said("The first row is in line {line}.", line=head[first].line))
    return Heading(tuple(f"Column {n}" for n in range(1, width + 1)), 0, (), first, tuple(notes))


def _is_nameless(head: Sequence[Record], at: int) -> bool:
    """Say whether a row looks like the rows below it: a date where they have dates, and no name above any."""
    alike = False
    for place in _columns_of_data(head, at + 1):
        cell = _cell(head[at], place)
        if cell and not is_of_data(cell):
            return False
        alike = alike or is_surely_of_data(cell)
    return alike


def _is_groups(head: Sequence[Record], at: int) -> bool:
    """Say whether a row names groups of columns, and the next the columns themselves."""
    if len(head) < at + 3:
        return False
    groups, names = head[at], head[at + 1]
    told = [normal(cell) for cell in groups.cells if cell.strip()]
    if _filled(groups) == len(names.cells) and len(set(told)) == len(told):
        return False
    listed = [normal(cell) for cell in names.cells]
    if not all(listed) or len(set(listed)) < len(listed) or len(listed) < len(groups.cells):
        return False
    if any(is_of_data(cell) or len(cell) > _LONGEST_NAME for cell in (*groups.cells, *names.cells)):
        return False
    return bool(_columns_of_data(head, at + 2))


def _columns_of_data(head: Sequence[Record], start: int) -> list[int]:
    """Return which columns have dates, amounts or ids in most rows from a place on."""
    below = head[start:]
    width = max((len(record.cells) for record in below), default=0)
    found = []
    for place in range(width):
        cells = [cell for record in below if (cell := _cell(record, place))]
        if cells and sum(map(is_of_data, cells)) >= _MOSTLY * len(cells):
            found.append(place)
    return found


def _cell(record: Record, place: int) -> str:
    return record.cells[place].strip() if place < len(record.cells) else ""
