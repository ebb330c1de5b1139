# SPDX-License-Identifier: MIT
"""What was tried and what survived, counted while it is tried, and put into docs/reliability.md."""

import platform
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
_BEGIN, _END = "<!-- figures -->", "<!-- end of figures -->"


class Figures:
    """Counts trials and what was found on the way."""

    def __init__(self) -> None:
        self._tried: dict[str, int] = {}
        self._survived: dict[str, int] = {}
        self._found: dict[str, int] = {}

    @contextmanager
    def trial(self, what: str) -> Iterator[None]:
        """Count one trial, and that it was survived if all that is asserted within it holds."""
        self._tried[what] = self._tried.get(what, 0) + 1
        yield
        self._survived[what] = self._survived.get(what, 0) + 1

    def found(self, what: str, count: int = 1) -> None:
        """Count what is neither good nor bad but worth knowing."""
        self._found[what] = self._found.get(what, 0) + count

    def table(self) -> list[str]:
        """Return the lines of two tables in Markdown."""
        trials = [f"| {what} | {n:,} | {self._survived.get(what, 0):,} |" for what, n in self._tried.items()]
        found = [f"| {what} | {n:,} |" for what, n in self._found.items()]
        return [
            "| Tried | Times | Survived |",
            "|---|--:|--:|",
            *trials,
            "",
            "| Found on the way | |",
            "|---|--:|",
            *found,
        ]


def write_page(figures: Figures, minutes: float) -> None:
    """Put the figures of a whole run into the page, in place of those of the run before."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    machine = f"{platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    told = f"The last run took {minutes:.0f} minutes ({machine})."
    body = "\n".join(("", told, "", *figures.table(), ""))
    PAGE.write_text(f"{before}{_BEGIN}{body}{_END}{after}", encoding="utf-8")
