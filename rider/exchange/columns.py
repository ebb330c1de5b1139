# SPDX-License-Identifier: MIT
"""The columns of a table under the names of a mapping; every different cell is judged once."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TypeVar

from rider.exchange.dates import order_evidence
from rider.exchange.mapping import Mapping, folded
from rider.exchange.reading import Table, normal

LONGEST_TEXT = 1_000
DAYS = ("created", "closed", "expected_close")

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")
_GUARDED = ("'=", "'+", "'-", "'@", "'\t", "'\r")


class Columns:
    """The cells of a table under the names of a mapping, with its spellings replaced.

    `faults` collects by row number why a row cannot be read, the first reason of each.
    """

    def __init__(self, table: Table, mapping: Mapping) -> None:
        """Look up where each header stands."""
        self.mapping = mapping
        self.faults = {number: row.fault for number, row in enumerate(table.rows) if row.fault}
        self._table = table
        self._index = {normal(header): place for place, header in enumerate(table.header)}

    def cells(self, header: str) -> list[str]:
        """Return the cells below a header, row by row, without blanks around them."""
        found = [cell.strip() for cell in self._table.column(self._index[normal(header)])]
        spelled = self.mapping.values.get(header)
        return [spelled.get(cell, cell) for cell in found] if spelled else found

    def field(self, name: str) -> list[str]:
        """Return the cells of a field; blank ones where the mapping has no column for it."""
        header = self.mapping.columns.get(name)
        return self.cells(header) if header else [""] * len(self._table.rows)

    def read(self, keys: Sequence[_Key], read: Callable[[_Key], _Value], blank: _Value) -> list[_Value]:
        """Return what each row's key reads as; a ValueError is a fault of the row, and it reads as blank."""
        known: dict[_Key, _Value] = {}
        bad: dict[_Key, str] = {}
        for key in set(keys):
            try:
                known[key] = read(key)
            except ValueError as error:
                known[key], bad[key] = blank, str(error)
        if bad:
            for number, key in enumerate(keys):
                if key in bad:
                    self.faults.setdefault(number, bad[key])
        return [known[key] for key in keys]

    def texts(self, name: str) -> list[str]:
        """Return the cells of a field as clean texts."""
        return self.read(self.field(name), partial(clean, self.mapping.columns.get(name, name)), "")


def undecided_dates(columns: Columns) -> dict[str, str]:
    """Return the headers whose dates could have the day or the month first, with a cell that shows it."""
    asked: dict[str, str] = {}
    if columns.mapping.date_order is None:
        named = columns.mapping.columns
        for header in dict.fromkeys(named[name] for name in DAYS if name in named):
            evidence = order_evidence(set(columns.cells(header)))
            if evidence.asks:
                asked[header] = evidence.open or evidence.dmy or ""
    return asked


def left_out(columns: Columns) -> dict[int, str]:
    """Return by row number why the mapping leaves a row out."""
    reasons: dict[int, str] = {}
    for header, words in columns.mapping.skip.items():
        for number, cell in enumerate(columns.cells(header)):
            if folded(cell) in words:
                reasons[number] = f"{header} is “{cell}”: the mapping leaves such rows out."
    return reasons


def clean(header: str, cell: str) -> str:
    """Return a cell without surplus blanks and without the guard against formulas that an export adds."""
    text = " ".join((cell[1:] if cell.startswith(_GUARDED) else cell).split())
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"{header} has more than {LONGEST_TEXT:,} letters. Shorten it.")
    return text


def shown(cell: str) -> str:
    """Return a cell as a sentence quotes it."""
    return cell if len(cell) <= 60 else f"{cell[:59]}…"
