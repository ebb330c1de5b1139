# SPDX-License-Identifier: MIT
"""Rows that could not come in as a file to fix: the file's own columns, and what is wrong in a last one."""

import csv
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Protocol

from rider.atomic import written_whole
from rider.domain.errors import InputError
from rider.exchange.files.decoding import named
from rider.exchange.files.headers import normal
from rider.exchange.files.reading import guarded, unguarded
from rider.exchange.files.table import Table
from rider.exchange.mappings.answers import RIDER_SAYS


class _Rows(Protocol):
    def writerow(self, row: Sequence[str], /) -> object: ...


def write_rows(table: Table, reasons: Mapping[int, str], path: Path) -> int:
    """Write the rows of these numbers with their reasons, whole or not at all, and return how many they are.

    Raises:
        InputError: the file cannot be written.
    """
    try:
        with written_whole(path) as (file,):
            text = TextIOWrapper(file, encoding="utf-8-sig", newline="")
            _write(table, reasons, csv.writer(text))
            text.flush()
            text.detach()
    except OSError as error:
        reason = error.strerror or error
        raise InputError(
            "{path} cannot be written: {reason}. Choose another place.", path=named(path), reason=reason
        ) from error
    return len(reasons)


def _write(table: Table, reasons: Mapping[int, str], rows: "_Rows") -> None:
    header = table.header
    if header and normal(header[-1]) == normal(RIDER_SAYS):
        header = header[:-1]
    width = len(header)
    rows.writerow([guarded(cell) for cell in (*header, RIDER_SAYS)])
    for number, cells in enumerate(table.rows.cells()):
        if number in reasons:
            own = [*cells[:width], *[""] * (width - len(cells))]
            surplus = cells[len(table.header) :]
            rows.writerow([guarded(unguarded(cell)) for cell in (*own, reasons[number], *surplus)])
