# SPDX-License-Identifier: MIT
"""Hostile files on the whole way in: by the verb that a rep types, and by the steps that the page takes."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from rider.cli import main
from rider.clock import Clock
from rider.domain.errors import InputError
from rider.exchange.importing import ImportResult, Plan, carry_out, plan
from rider.file import DataFolder
from rider.service.session import open_rider
from tests import builders
from tests.deal_files import look_at
from tests.exchange import told
from tests.torture.aftermath import wrongs

HEADER = "Id,Name,Account,Amount,Currency,Stage,Status,Created,Close Date,Owner"
HEAD = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
NAMES = "SELECT name FROM deal WHERE external_source IS NOT NULL ORDER BY name"


def row(number: int, **changes: str) -> str:
    """Return a row of a sound deal, with changes by the names of HEADER in small letters."""
    cells = {
        "id": f"{number}",
        "name": f"Deal {number}",
        "account": "Hafen",
        "amount": "5",
        "currency": "EUR",
    }
    cells |= {
        "stage": "Discovery",
        "status": "",
        "created": "2024-01-02",
        "close": "2024-05-06",
        "owner": "Ada",
    }
    return ",".join({**cells, **changes}.values())


def text(*rows: str, header: str = HEADER) -> str:
    """Return a file of deals."""
    return "\n".join((header, *rows, ""))


@dataclass(frozen=True)
class Said:
    """What `rider import` has said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> Sequence[str]:
        """Return what was said of a file that came in, without the counts."""
        return [line for line in self.out.splitlines()[1:] if not line.startswith("  ")]


class Desk:
    """A rep's desk: a board with one deal on it, and files to bring in."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Make the board."""
        self.folder, self.path, self._capsys = DataFolder(home / "data"), home / "deals.csv", capsys
        with closing(open_rider(self.folder, Clock("Europe/Berlin"))) as rider:
            builders.deal(rider, "Made by hand")

    def typed(self, *options: str, path: Path | None = None) -> Said:
        """Type `rider import`; whatever comes of it, all is well with the board."""
        self._capsys.readouterr()
        asked = ["import", str(path or self.path), "--data", str(self.folder.path), "--all-owners", *options]
        code = main(asked)
        said = self._capsys.readouterr()
        assert wrongs(self.folder) == []
        return Said(code, said.out, said.err.strip())

    def refused(self, *options: str, path: Path | None = None) -> str:
        """Return the sentence that refuses a file, by verb and by page, when nothing at all was written."""
        head, names = self.head, self.names
        with pytest.raises(InputError) as refusal:
            self.paged(path)
        said = self.typed(*options, path=path)
        assert (said.code, said.out) == (1, ""), said
        assert said.err.startswith(str(refusal.value)), said
        assert (self.head, self.names) == (head, names)
        return said.err

    def brought(self, *options: str) -> Said:
        """Bring a file in, and see that the same file again brings nothing."""
        said = self.typed(*options)
        assert said.code == 0, said
        head = self.head
        assert self.typed(*options).code == 0
        assert self.head == head
        return said

    def paged(self, path: Path | None = None) -> tuple[Plan, ImportResult]:
        """Bring a file in as the page does."""
        with closing(open_rider(self.folder, Clock("Europe/Berlin"))) as rider:
            planned = plan(look_at(rider, path or self.path), rider)
            return planned, carry_out(rider, planned)

    @property
    def head(self) -> list[tuple[object, ...]]:
        """Return where the record ends."""
        return told.rows(self.folder, HEAD)

    @property
    def names(self) -> list[object]:
        """Return the names of the deals that came in from files."""
        return [name for (name,) in told.rows(self.folder, NAMES)]

    @property
    def kept(self) -> list[tuple[object, ...]]:
        """Return the lines that were kept aside, with their reasons."""
        return told.rows(self.folder, "SELECT line, reason FROM import_row WHERE verdict = 'skipped'")
