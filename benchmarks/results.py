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

- **Import** (5.1x before): a statement a row, and look-ups of keys in triggers. Rows go in sets now, numbered
  and chained in one pass.
- **The board after a verb** (110 ms before at 10,000 deals): every card was made anew. Now only those of the
  deals that the record speaks of since, in the columns that they touch.
- **The start** (2.9x before): modules and frozen dataclasses that the first paint does not need. What is left
  is PySide making the enumerations of Qt, which the bare window never asks for: where it makes all of them at
  once, the two are 1.5x apart.
- **The filter**: a longer text is sought among what the shorter one has found.
- **The chain**: rows are followed as bytes, and looked at closely only where they do not pass.
"""
