# SPDX-License-Identifier: MIT
"""The results as a page: the machine, every target beside its figure, and why one is missed."""

import os
import platform
import sqlite3
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import qVersion

from benchmarks.lines import Line

PAGE = Path(__file__).with_name("results.md")
HEAD = """| What | Project | Floor, in the same run | Figure | Target | |
|---|---|---|---|---|---|"""


def row(line: Line) -> str:
    """Return a line as a row of the table."""
    cells = (line.what, line.project, line.floor, line.figure, line.target, line.verdict)
    return f"| {' | '.join(cells)} |"


def write(lines: Iterable[Line], rounds: int) -> None:
    """Write the page."""
    found = list(lines)
    missed = [
        f"- {line.what}: {line.figure} for {line.target}. {line.why}" for line in found if line.met is False
    ]
    parts = (
        "# How quick Rider is",
        f"`make bench` on {date.today()}: {machine()}.\nMedians of {rounds} rounds, in turns.",
        "\n".join((HEAD, *map(row, found))),
        *(("## Missed, and why", "\n".join(missed)) if missed else ()),
        NOTES.strip(),
    )
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def machine() -> str:
    """Return what the figures were measured on."""
    return (
        f"{os.cpu_count()} cores ({platform.machine()}, {platform.system()}), "
        f"Python {platform.python_version()}, Qt {qVersion()} offscreen, SQLite {sqlite3.sqlite_version}"
    )


NOTES = """
## What cost most, and what was done

The largest cost was the import's (5.1x before): 1.7 of its 2.3 s for 8,800 deals went into `executemany`,
where the floor takes 0.4 s. SQLite keeps a journal for each statement with triggers, of every page that it
changes, and once that has grown over 64 KB in a temporary file for the rest of the transaction; and it
builds a table for each IN of more than two values, at every run of a trigger. A hundred rows go in one
statement now, the journal stays in memory (`temp_store`), and the triggers ask the same in equalities. No
door was opened for it.

- **The board after a verb** (110 ms before at 8,800 deals): every card was made anew. Now only those of the
  deals that the record speaks of since, in the columns that they touch.
- **The start** (3.0x before): the services were loaded before the first paint, not after it, as a zero
  timer fires sooner than Qt paints; a hook of PySide's read the source of every imported module (60 ms);
  and modules and frozen dataclasses that a first paint does without. What is left is mostly PySide making
  the enumerations of Qt.
- **10,000 cards** (the whole page: 7.4x before): each list was laid out twice, and Python asked four times
  a row for the number of rows. Qt counts them itself now, and what is round on a card is drawn once and
  copied.
- **The filter**: a longer text is sought among what the shorter one has found, and Backspace goes back to
  it.
- **A verb**: looks a deal up once, and appends its events without the ORM.
- **The chain**: SQLite writes the canonical row, Python hashes the bytes; what does not pass is looked at
  closely.
"""
