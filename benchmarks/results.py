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
    missed = [f"- {line.what}: {line.figure} for {line.target}. {line.why}" for line in found if not line.met]
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
"""
