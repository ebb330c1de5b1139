# SPDX-License-Identifier: MIT
"""Everything out as CSV: one file a table, as spreadsheets like them, and harmless in each of them."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from rider.atomic import written_whole
from rider.domain.errors import FileError
from rider.exchange.files.reading import guarded
from rider.service.transfer.exporting import SET, Cancelled, Progress, Steps, StoppedError, refuse_place
from rider.service.transfer.plain_tables import TABLES, Folder, PlainFile, PlainTable, plain_file


@dataclass(frozen=True, slots=True)
class TablesOut:
    """What was written: how many rows each file has."""

    rows: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False


def export_tables(
    folder: Folder,
    to: Path,
    *,
    tables: Sequence[PlainTable] = TABLES,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> TablesOut:
    """Write every table into a folder as a CSV file of its own, all of one moment.

    Files of these names are replaced once all new ones are written; others are left alone. `progress` is told
    how many of roughly how many rows are written; after `cancelled` says yes nothing is left.

    Raises:
        InputError: the folder is Rider's own.
        FileError: there is no data file of this format, or the disk does not take the files.
    """
    refuse_place(folder, to)
    try:
        with plain_file(folder) as found:
            steps = Steps(found.extent, progress, cancelled)
            to.mkdir(parents=True, exist_ok=True, mode=0o700)
            with written_whole(*(to / f"{table.name}.csv" for table in tables)) as files:
                pairs = zip(files, tables, strict=True)
                rows = {f"{t.name}.csv": _write(file, found, t, steps) for file, t in pairs}
                steps.finish()
    except StoppedError:
        return TablesOut(cancelled=True)
    except OSError as error:
        raise FileError(
            "The tables could not be written to {to}: {reason}. Free some space or choose "
            "another folder, then do it again.",
            to=to,
            reason=error.strerror,
        ) from error
    return TablesOut(rows)


def _write(file: BinaryIO, found: PlainFile, table: PlainTable, steps: Steps) -> int:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    rows, count = csv.writer(text, lineterminator="\r\n"), 0
    try:
        rows.writerow(table.header)
        for count, row in enumerate(found.rows(table), 1):
            rows.writerow([guarded(cell) for cell in row])
            if count % SET == 0:
                steps.go_on(SET)
        text.flush()
    finally:
        text.detach()
    return count
