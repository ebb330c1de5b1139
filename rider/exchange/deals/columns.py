# SPDX-License-Identifier: MIT
"""The columns of a table under the names of a mapping, some rows at a time; a repeated cell is read once."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial
from typing import TypeVar, cast

from rider.domain.said import Said, sentence_of
from rider.exchange.files.headers import normal
from rider.exchange.files.reading import unguarded
from rider.exchange.files.table import Table
from rider.exchange.mappings.mapping import Mapping, folded

LONGEST_TEXT = 1_000

_MOST_KNOWN = 16_384
_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Columns:
    """Where the columns of a mapping stand in a table, and what was read of them before."""

    def __init__(self, table: Table, mapping: Mapping) -> None:
        """Look up where each header stands."""
        self.table, self.mapping = table, mapping
        self._places = {normal(header): place for place, header in enumerate(table.header)}
        self._plain: dict[str, dict[str, str]] = {}
        self._read: dict[str, tuple[dict[Hashable, object], dict[Hashable, str]]] = {}
        self._blank = ("",) * len(table.header)

    def blocks(self) -> Iterator["Cells"]:
        """Yield some rows after the other, all of them in the end."""
        first = 0
        for lines, rows in self.table.rows.blocks():
            yield Cells(self, first, lines, rows)
            first += len(rows)

    def place(self, header: str) -> int:
        """Return where a header stands."""
        return self._places[normal(header)]

    def sound(self, rows: Sequence[tuple[str, ...]]) -> Sequence[tuple[str, ...]]:
        """Return rows with blank ones for those of another width."""
        width = len(self._blank)
        if all([len(row) == width for row in rows]):
            return rows
        return [row if len(row) == width else self._blank for row in rows]

    def plain(self, header: str, cells: Sequence[str]) -> list[str]:
        """Return cells without their guards and surplus blanks, in the mapping's spelling."""
        known = self._plain.setdefault(header, {})
        spelled = self.mapping.values.get(header, {})
        if len(known) > _MOST_KNOWN:
            known.clear()
        for cell in cells:
            if cell not in known:
                text = unguarded(cell.strip())
                known[cell] = spelled.get(text, text)
        return [known[cell] for cell in cells]

    def known(self, name: str) -> tuple[dict[Hashable, object], dict[Hashable, str]]:
        """Return what the keys of a name read as so far, and why some of them do not."""
        known, bad = self._read.setdefault(name, ({}, {}))
        if len(known) > _MOST_KNOWN:
            known.clear()
            bad.clear()
        return known, bad

    def distinct(self, header: str, turn: Callable[[int], None]) -> Iterator[str]:
        """Yield the different cells of a column in the file's order; one may come again after many others."""
        seen: set[str] = {""}
        for block in self.blocks():
            for cell in block.cells(header):
                if cell not in seen:
                    seen.add(cell)
                    yield cell
            if len(seen) > _MOST_KNOWN:
                seen = {""}
            turn(len(block.rows))


class Cells:
    """Some rows of a table: their lines, and their cells under the names of a mapping.

    `faults` collects by the row's number among them why it cannot be read, the first reason of each; the
    `broken` ones have another width than the header.
    """

    def __init__(
        self, columns: Columns, first: int, lines: Sequence[int], rows: Sequence[tuple[str, ...]]
    ) -> None:
        """Take the rows; those of another width than the header are at fault."""
        self.mapping, self.first, self.lines, self.rows = columns.mapping, first, lines, rows
        self._columns, self._sound = columns, columns.sound(rows)
        self.faults: dict[int, str] = {}
        if self._sound is not rows:
            faults = ((n, columns.table.rows.fault(row)) for n, row in enumerate(rows))
            self.faults = {n: fault for n, fault in faults if fault}
        self.broken = frozenset(self.faults)

    def raw(self, place: int) -> list[str]:
        """Return the cells at a place of every row as they are."""
        return [row[place] for row in self._sound]

    def cells(self, header: str) -> list[str]:
        """Return the cells below a header, without blanks around them and guards before them."""
        return self._columns.plain(header, self.raw(self._columns.place(header)))

    def field(self, name: str) -> list[str]:
        """Return the cells of a field; blank ones where the mapping has no column for it."""
        header = self.mapping.header(name)
        found = self.cells(header) if header else [""] * len(self.rows)
        if rather := self.mapping.rather.get(name):
            return [told or cell for told, cell in zip(self.cells(rather), found, strict=True)]
        return found

    def read(
        self, name: str, keys: Sequence[_Key], read: Callable[[_Key], _Value], blank: _Value
    ) -> list[_Value]:
        """Return what each row's key reads as; a ValueError is a fault of the row, and it reads as blank."""
        found, bad = self._columns.known(name)
        known = cast(dict[_Key, _Value], found)
        for number, key in enumerate(keys):
            if key not in known:
                try:
                    known[key] = read(key)
                except ValueError as error:
                    known[key], bad[key] = blank, sentence_of(error)
            if bad and key in bad:
                self.faults.setdefault(number, bad[key])
        return [known[key] for key in keys]

    def texts(self, name: str) -> list[str]:
        """Return the cells of a field as clean texts."""
        header = self.mapping.header(name)
        if header is None:
            return [""] * len(self.rows)
        return self.read(name, self.cells(header), partial(clean, header), "")

    def left_out(self) -> dict[int, str]:
        """Return by row number why the mapping leaves a row out."""
        reasons: dict[int, str] = {}
        for header, words in self.mapping.skip.items():
            for number, cell in enumerate(self.cells(header)):
                if cell and (folded(cell) in words or "*" in words):
                    reasons[number] = Said(
                        "{header} is “{cell}”: the mapping leaves such rows out.", header=header, cell=cell
                    )
        return reasons


def clean(header: str, cell: str) -> str:
    """Return a cell without surplus blanks."""
    text = " ".join(cell.split())
    if len(text) > LONGEST_TEXT:
        raise ValueError(
            Said(
                "{header} has more than {longest_text:,} letters. Shorten it.",
                header=header,
                longest_text=LONGEST_TEXT,
            )
        )
    return text


def shown(cell: str) -> str:
    """Return a cell as a sentence quotes it."""
    return cell if len(cell) <= 60 else f"{cell[:59]}…"
