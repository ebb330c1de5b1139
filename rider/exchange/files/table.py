# SPDX-License-Identifier: MIT
"""A table: its header and its rows, each with the line where it begins. A million take little room."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Thread, main_thread
from typing import NamedTuple, overload

from rider.domain.said import Said

_CHUNK = 1024
_FEW_CHUNKS = 8
_MOST_KNOWN = 65_536


class Row(NamedTuple):
    """A row below the header. `fault` says why it cannot be read, and is empty for a sound row."""

    line: int
    cells: list[str]
    fault: str = ""


class Rows(Sequence[Row]):
    """Rows in chunks of tuples of nothing but text, which are not looked through again for rubbish."""

    def __init__(self, width: int) -> None:
        """Begin without rows."""
        self.width = width
        self._lines = array("Q")
        self._chunks: list[tuple[tuple[str, ...], ...]] = []
        self._begun: list[tuple[str, ...]] = []
        self._known: dict[str, str] = {}

    def add(self, line: int, cells: Sequence[str]) -> None:
        """Add a row; cells that repeat are kept once."""
        known = self._known
        self._begun.append(tuple([known.setdefault(cell, cell) for cell in cells]))
        self._lines.append(line)
        if len(self._begun) == _CHUNK:
            self._chunks.append(tuple(self._begun))
            self._begun.clear()
            if len(known) > _MOST_KNOWN:
                known.clear()

    def __del__(self) -> None:
        """Let go of many rows in a thread of their own, as a window may be the last to hold them."""
        if len(self._chunks) <= _FEW_CHUNKS:
            return
        chunks, self._chunks = self._chunks, []
        if main_thread().is_alive():
            Thread(target=_let_go, args=(chunks,), name="rows", daemon=True).start()
        else:  # Rider is ending: nobody waits, and a thread that begins now would never get to run
            _let_go(chunks)

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._lines)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, index: int | slice) -> Row | tuple[Row, ...]:
        """Return a row, or some."""
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        place = range(len(self))[index]
        chunk, rest = divmod(place, _CHUNK)
        cells = self._chunks[chunk][rest] if chunk < len(self._chunks) else self._begun[rest]
        return self._row(self._lines[place], cells)

    def __iter__(self) -> Iterator[Row]:
        """Yield row by row."""
        return map(self._row, self._lines, self.cells())

    def blocks(self) -> Iterator[tuple[Sequence[int], Sequence[tuple[str, ...]]]]:
        """Yield the lines and the cells of some rows after the other, whether sound or not."""
        done = 0
        for chunk in (*self._chunks, tuple(self._begun)):
            yield self._lines[done : done + len(chunk)], chunk
            done += len(chunk)

    def fault(self, cells: Sequence[str]) -> str:
        """Return why a row cannot be read, nothing for a sound one."""
        if len(cells) == self.width:
            return ""
        return Said(
            "The row has {cells} cells where the header has {width}.", cells=len(cells), width=self.width
        )

    def cells(self) -> Iterator[tuple[str, ...]]:
        """Yield the cells of row by row, whether sound or not."""
        for chunk in self._chunks:
            yield from chunk
        yield from self._begun

    def column(self, index: int) -> list[str]:
        """Return the cells of a column; rows of another width count as blank."""
        width = self.width
        return [cells[index] if len(cells) == width else "" for cells in self.cells()]

    def _row(self, line: int, cells: tuple[str, ...]) -> Row:
        return Row(line, list(cells), self.fault(cells))


def _let_go(chunks: list[tuple[tuple[str, ...], ...]]) -> None:
    """Free chunk by chunk: all at once would hold up all other threads."""
    while chunks:
        chunks.pop()


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds, and how it was read.

    `encoding` is “XLSX” for a workbook, and `delimiter` then blank. No two headers are equal under `normal`.
    `header_line` is 0 where the file has no header. `notes` are sentences that a rep should know, and
    `footer` counts the lines below the data that were left out. The letters are `doubtful` where neither the
    file nor its bytes prove what it is written in.
    """

    name: str
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: Rows
    footer: int = 0
    sha256: str = ""
    header_line: int = 1
    notes: tuple[str, ...] = ()
    doubtful: bool = False

    def column(self, index: int) -> list[str]:
        """Return the cells of a column, row by row; rows that cannot be read count as blank."""
        return self.rows.column(index)
