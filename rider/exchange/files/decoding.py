# SPDX-License-Identifier: MIT
"""Bytes to text, a block at a time: what a file is not, and the encoding of what it is."""

import codecs
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

from rider.domain.errors import InputError

LARGEST_FILE = 512 * 1024 * 1024
BLOCK = 256 * 1024
"""What is read, hashed and decoded in one go: small enough that a window beside it never waits."""

_HEAD = 1024 * 1024
_PACKED, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_FOREIGN = (
    (_OLE, "an old Excel workbook. Save it as .xlsx or CSV (UTF-8) and import that"),
    (b"SQLite format 3\x00", "a database. Import takes a CSV file; a Rider data file is opened with --data"),
    (b"%PDF", "a PDF. Export the deals from your CRM as CSV and import that"),
    (b"\x1f\x8b", "a packed file. Unpack it first and import the CSV inside"),
    (b"7z\xbc\xaf", "a packed file. Unpack it first and import the CSV inside"),
    (b"Rar!", "a packed file. Unpack it first and import the CSV inside"),
    (b"{\\rtf", "a text document. Save the table as CSV (UTF-8) and import that"),
    (b"\x89PNG", "a picture. Export the deals from your CRM as CSV and import that"),
    (b"\xff\xd8\xff", "a picture. Export the deals from your CRM as CSV and import that"),
)
_LOCKED_SHEET = "EncryptedPackage".encode("utf-16-le")
_MARKUP = (
    (
        re.compile(rb"\s*<(?:!doctype html|html|head|body|table|meta|style|div)\b", re.IGNORECASE),
        "a web page. Open it in your spreadsheet, save it as CSV (UTF-8) or .xlsx",
    ),
    (
        re.compile(rb"\s*<\?xml\b", re.IGNORECASE),
        "an XML document. Open it in your spreadsheet, save it as CSV or .xlsx",
    ),
    (
        re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*\"|\[\s*[\[{])"),
        "a JSON document. Export the deals from your CRM as CSV; what Rider exported itself goes into an "
        "empty folder with “rider restore”",
    ),
)
_SHOWN_LINES = 5
_LINE_END = re.compile(r"\r\n|\r|\n")
# How what no letter could be made of stands in a text, by what is done about errors.
_BAD = {"surrogateescape": re.compile("[\udc80-\udcff]"), "replace": re.compile("\ufffd")}
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class StoppedReadingError(Exception):
    """Someone stopped the reading of a file."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file of deals, or bytes that stand for one. `start` begins to read it anew."""

    name: str
    size: int
    start: Callable[[], BinaryIO]

    def sha256(self, turn: Callable[[int], None]) -> str:
        """Return the digest of the bytes; `turn` is called after each block with the number read so far."""
        digest, done = hashlib.sha256(), 0
        with self.start() as file:
            while data := file.read(BLOCK):
                digest.update(data)
                done += len(data)
                turn(done)
        return digest.hexdigest()

    def head(self) -> bytes:
        """Return the first MiB, which tells what it is."""
        with self.start() as file:
            return file.read(_HEAD)


def bytes_source(data: bytes, name: str) -> Source:
    """Return bytes as a source."""
    return Source(name, len(data), lambda: BytesIO(data))


def file_source(path: Path) -> Source:
    """Return a file as a source.

    Raises:
        InputError: it is not there, cannot be read or is too large.
    """
    try:
        facts = path.stat()
        if not S_ISREG(facts.st_mode):
            raise InputError(
                "{path} is not a file. Give the CSV file that your CRM exported.", path=named(path)
            )
        if facts.st_size > LARGEST_FILE:
            raise InputError(
                "{path} is larger than {largest_file} MiB. Split it and import the parts.",
                path=named(path.name),
                largest_file=LARGEST_FILE >> 20,
            )
        path.open("rb").close()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(
            "Rider cannot read {path}: {reason}. Check its name and who may open it.",
            path=named(path),
            reason=reason,
        ) from error
    return Source(named(path.name), facts.st_size, lambda: path.open("rb"))


def named(path: Path | str) -> str:
    """Return a path, or the name of a file, as it can be shown and stored: not all are sound text."""
    return _UNSHOWN.sub("\ufffd", str(path))


def is_workbook(head: bytes, name: str) -> bool:
    """Say whether a file that begins so is a packed one, as workbooks are, and not text.

    Raises:
        InputError: it is neither.
    """
    if head.startswith(_PACKED):
        return True
    if len(head) < _HEAD and not head.strip(b" \t\r\n"):
        raise InputError("{name} is empty. Export the deals from your CRM again.", name=name)
    if head.startswith(_OLE) and _LOCKED_SHEET in head:
        raise InputError(
            "{name} is a workbook with a password. Open it in your spreadsheet, save it without "
            "one and import that.",
            name=name,
        )
    for start, what in _FOREIGN:
        if head.startswith(start):
            raise InputError("{name} is {what}.", name=name, what=what)
    for markup, what in _MARKUP:
        if markup.match(head):
            raise InputError("{name} is {what}.", name=name, what=what)
    return False


class Blocks:
    """The text of a source, block by block.

    `sha256` is that of the bytes so far; `unfit` says whether a block had a NUL or a lone surrogate. `broken`
    counts what no letter could be made of, `broken_lines` are the first lines where that was.
    """

    def __init__(
        self, source: Source, encoding: str, errors: str, turn: Callable[[int], None] = lambda _done: None
    ) -> None:
        """Take what to read. `turn` is called after each block with the bytes read so far."""
        self.unfit = False
        self.broken = 0
        self.broken_lines: list[int] = []
        self._source, self._turn = source, turn
        self._line, self._ends_in_return = 1, False
        self._bad = _BAD.get(errors)
        self._decoder = codecs.getincrementaldecoder(encoding)(errors)
        self._digest = hashlib.sha256()

    @property
    def sha256(self) -> str:
        """Return the digest of the bytes that were read so far."""
        return self._digest.hexdigest()

    def __iter__(self) -> Iterator[str]:
        """Yield the text; a UnicodeDecodeError says that it is in another encoding."""
        done = 0
        with self._source.start() as file:
            while data := file.read(BLOCK):
                done += len(data)
                self._digest.update(data)
                self._turn(done)
                yield self._seen(self._decoder.decode(data))
        yield self._seen(self._decoder.decode(b"", final=True))

    def _seen(self, text: str) -> str:
        if self._bad:
            text = self._without_broken(self._bad, text)
        if not self.unfit:
            self.unfit = "\0" in text if text.isascii() else _UNFIT.search(text) is not None
        return text

    def _without_broken(self, bad: re.Pattern[str], text: str) -> str:
        """Count what could not be read, with its lines, and let it stand as the sign for that."""
        if self._ends_in_return and text.startswith("\n"):
            self._line -= 1
        at = 0
        for found in bad.finditer(text):
            if len(self.broken_lines) < _SHOWN_LINES:
                self._line += len(_LINE_END.findall(text, at, found.start()))
                at = found.start()
                if self._line not in self.broken_lines:
                    self.broken_lines.append(self._line)
            self.broken += 1
        self._line += len(_LINE_END.findall(text, at)) if len(self.broken_lines) < _SHOWN_LINES else 0
        self._ends_in_return = text.endswith("\r")
        return bad.sub("\ufffd", text)


def unfit_in(cell: str) -> str:
    """Return what of a cell no deal may hold, as a part of a sentence; nothing for a sound one."""
    found = _UNFIT.search(cell)
    if not found:
        return ""
    return "a NUL character" if found[0] == "\0" else "half of a character (a lone surrogate)"


def without_unfit(text: str) -> str:
    """Return a text as a sentence can quote it."""
    return _UNFIT.sub("?", text)
