# SPDX-License-Identifier: MIT
"""A document read back: its tables in one pass, its files in another, never the whole of it at once."""

from base64 import b64decode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Never, Protocol

from rider.domain.errors import InputError
from rider.file import SCHEMA_VERSION
from rider.store.document import MARK, Head, Steps
from rider.store.document_tokens import Source, Tokens

_SCALARS = frozenset({"string", "number", "null", "boolean"})
_NAME_LETTERS = frozenset("0123456789abcdef")


class Filling(Protocol):
    """What takes the tables of a document in."""

    def begin(self, version: int) -> None:
        """Prepare for the tables of a format."""

    def table(self, name: str, columns: Sequence[str]) -> str:
        """Prepare for the rows of a table; say what is wrong with it, nothing if all is well."""

    def row(self, values: Sequence[object]) -> str:
        """Take a row in; say what is wrong with it, nothing if all is well."""


class TablesPass:
    """Reads what a document says of itself, and its tables."""

    def __init__(self, path: Path, tokens: Tokens, filling: Filling) -> None:
        """Read tokens into what is to be filled."""
        self._path = path
        self._tokens = tokens
        self._filling = filling
        self._said: dict[str, object] = {}
        self.has_files = False

    @property
    def head(self) -> Head | None:
        """Return the head of the record as the document tells it."""
        head = self._said.get("head")
        return head if isinstance(head, Head) else None

    def read(self) -> None:
        """Read to the end.

        Raises:
            InputError: it is no document, or one of a newer Rider, or damaged.
        """
        tokens = self._tokens
        for key in tokens.entries():
            if key == "tables":
                self._filling.begin(self._format())
                self._tables()
            elif key == "files":
                for _name in tokens.entries():
                    tokens.text()  # what it is, the next pass asks
                    self.has_files = True
            elif key == "head":
                self._said[key] = self._head()
            elif key in ("rider", "format", "made_by", "made_at"):
                self._said[key] = tokens.expect("string", "number")
            else:
                tokens.refuse(f"has a part “{key}” that no export has")
        tokens.expect("end")
        if "tables" not in self._said or self.head is None:
            self._refuse_stranger()

    def _format(self) -> int:
        """Return the format of the tables."""
        version = self._said.get("format")
        if self._said.get("rider") != MARK or not isinstance(version, int) or version < 1:
            self._refuse_stranger()
        if version > SCHEMA_VERSION:
            raise InputError(
                "{name} was made by a newer Rider (format {version}, this one knows "
                "{schema_version}). Install the newer Rider; nothing was restored.",
                name=self._path.name,
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        self._said["tables"] = version
        return version

    def _refuse_stranger(self) -> Never:
        raise InputError(
            "{name} is not an export of Rider. Choose the file that “rider export” wrote.",
            name=self._path.name,
        )

    def _head(self) -> Head:
        said: dict[str, object] = {}
        for key in self._tokens.entries():
            said[key] = self._tokens.number() if key == "seq" else self._tokens.text()
        if said.keys() != {"seq", "hash"}:
            self._tokens.refuse("does not say where its record ends")
        return Head(int(str(said["seq"])), str(said["hash"]))

    def _tables(self) -> None:
        tokens = self._tokens
        for name in tokens.entries():
            columns: list[str] | None = None
            tokens.place = f"in the table “{name}”"
            for key in tokens.entries():
                if key == "columns":
                    columns = self._columns()
                    self._heed(self._filling.table(name, columns))
                elif key == "rows" and columns is not None:
                    self._rows(name, len(columns))
                else:
                    tokens.refuse(f"has “{key}” where it should not be")
                tokens.place = f"in the table “{name}”"
        tokens.place = "after its tables"

    def _columns(self) -> list[str]:
        self._tokens.expect("start_array")
        columns: list[str] = []
        for kind, value in self._tokens:
            if kind == "end_array":
                break
            if kind != "string" or value in columns:
                self._tokens.refuse("does not name the columns as Rider names them")
            columns.append(str(value))
        return columns

    def _rows(self, name: str, width: int) -> None:
        """Hand each row on. This is where the time goes, so it is plain."""
        tokens, take_in = self._tokens, self._filling.row
        tokens.expect("start_array")
        number, row, inside = 1, list[object](), False
        tokens.place = f"in row 1 of “{name}”"
        for kind, value in tokens:
            if inside and kind in _SCALARS and len(row) < width:
                row.append(value)
            elif inside and kind == "end_array" and len(row) == width:
                self._heed(take_in(row))
                number, row, inside = number + 1, [], False
                tokens.place = f"in row {number:,} of “{name}”"
            elif not inside and kind == "start_array":
                inside = True
            elif not inside and kind == "end_array":
                return
            else:
                tokens.refuse(f"has something else than a row of {width} values")

    def _heed(self, wrong: str) -> None:
        if wrong:
            self._tokens.refuse(wrong)


def read_tables(path: Path, filling: Filling, steps: Steps) -> TablesPass:
    """Read the tables of a document into what is to be filled; return what else it says.

    Raises:
        InputError: it cannot be read, it is no document, or one of a newer Rider, or damaged.
    """
    with path.open("rb") as file:
        found = TablesPass(path, Tokens(Source(file, path.name, steps), path.name), filling)
        found.read()
    return found


def read_files(path: Path, steps: Steps) -> Iterator[tuple[str, bytes]]:
    """Yield the attached files of a document, each under its SHA-256 that it was held against.

    Raises:
        InputError: one of them has no proper name, or is not what its name says.
    """
    with path.open("rb") as file:
        tokens = Tokens(Source(file, path.name, steps), path.name)
        for kind, value in tokens:
            if (kind, value) == ("map_key", "files"):
                break
        for name in tokens.entries():
            tokens.place = "among its files"
            if len(name) != 64 or not _NAME_LETTERS.issuperset(name):
                tokens.refuse(f"has a file “{name[:80]}” that is not named by its SHA-256")
            yield name, _decoded(tokens, name)


def _decoded(tokens: Tokens, name: str) -> bytes:
    try:
        content = b64decode(tokens.text(), validate=True)
    except ValueError:
        content = None
    if content is None or sha256(content).hexdigest() != name:
        tokens.refuse(f"has a file {name} that is not what its name says")
    return content
