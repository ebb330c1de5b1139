# SPDX-License-Identifier: MIT
"""The reading of a file of 100,000 and of a million deals, as CSV, and of 100,000 as a workbook.

The floor is `csv.reader` over the decoded file into a list: it finds no encoding, no delimiter and no header,
takes a digest of nothing, and keeps every cell that repeats. The gap is that of a window while the reading
runs in its worker.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from openpyxl import Workbook

from benchmarks.beside import gap_beside
from benchmarks.lines import Line, against, below
from benchmarks.timing import Samples, Time, in_turns
from rider.exchange.files.reading import read_file

HEADER = ("Deal ID", "Title", "Company", "Amount", "Phase", "Opened", "Finished", "Due", "Rep", "Source")
STAGES = ("Prospecting", "Engaging", "Won", "Lost")
_MANY, _MOST = 100_000, 1_000_000


def lines(rounds: int) -> Iterator[Line]:
    """Measure the reading of files, and the window meanwhile."""
    with TemporaryDirectory() as place:
        for deals in (_MANY, _MOST):
            path = written(Path(place) / f"{deals}.csv", deals)
            few = rounds if deals < _MOST else 3
            taken = in_turns(few, {"project": lambda p=path: _read(p), "floor": lambda p=path: _floor(p)})
            what = f"Read a CSV file of {deals:,} deals"
            yield against(what, taken["project"], taken["floor"], None, floor_is="csv.reader into a list")
            yield below(f"Longest gap of the window while {deals:,} deals are read", _gap(path, few), 33)
        path = packed(Path(place) / "deals.xlsx", _MANY)
        yield below(
            f"Longest gap of the window while a workbook of {_MANY:,} deals is read", _gap(path, 3), 33
        )


def row(number: int) -> tuple[str | float, ...]:
    """Return a deal as a CRM exports it."""
    day = f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"
    company, value = f"Company {number % 5_000}", number * 7_919 % 10_000_000 / 100
    deal = (f"D-{number:07}", f"Deal number {number} for Müller", company, value, STAGES[number % 4])
    return (*deal, day, day, "", f"Rep {number % 40}", "Web")


def written(path: Path, deals: int) -> Path:
    """Write a CSV file of deals."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((HEADER, *map(row, range(deals))))
    return path


def packed(path: Path, deals: int) -> Path:
    """Write a workbook of deals."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Deals")
    for cells in (HEADER, *map(row, range(deals))):
        sheet.append(cells)
    book.save(path)
    return path


def _read(path: Path) -> Time:
    wall, cpu = perf_counter(), process_time()
    table = read_file(path)
    taken = Time(perf_counter() - wall, process_time() - cpu)
    del table  # letting go of it is not the reading
    return taken


def _floor(path: Path) -> Time:
    wall, cpu = perf_counter(), process_time()
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    taken = Time(perf_counter() - wall, process_time() - cpu)
    del rows
    return taken


def _gap(path: Path, rounds: int) -> Time:
    gaps = Samples.of(_one_gap(path) for _ in range(rounds))
    return Time(gaps.median, gaps.cpu)


def _one_gap(path: Path) -> Time:
    return gap_beside(lambda running: read_file(path, progress=running.report, cancelled=running.is_stopped))
