# SPDX-License-Identifier: MIT
"""Bytes to text: what a file is not, and the encoding of what it is."""

import codecs
from pathlib import Path
from stat import S_ISREG

from rider.domain.errors import InputError

LARGEST_FILE = 512 * 1024 * 1024

_FOREIGN = (
    (
        b"PK\x03\x04",
        "an Excel workbook or another packed file. Save the sheet as CSV (UTF-8) and import that",
    ),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook. Save the sheet as CSV (UTF-8) and import that"),
    (b"SQLite format 3\x00", "a database. Import takes a CSV file; a Rider data file is opened with --data"),
    (b"%PDF", "a PDF. Export the deals from your CRM as CSV and import that"),
    (b"\x1f\x8b", "a packed file. Unpack it first and import the CSV inside"),
    (b"{\\rtf", "a text document. Save the table as CSV (UTF-8) and import that"),
)
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What exports are written in besides Unicode. A guess among all encodings of the world misreads short texts.
_LIKELY = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "mac_roman",
    "cp932",
    "gb18030",
    "big5",
    "euc_kr",
]
_ENOUGH_TO_GUESS = 64
_SAMPLE = 65_536


def read_bytes(path: Path) -> bytes:
    """Return the content of a file of deals.

    Raises:
        InputError: it is not there, cannot be read, is empty, too large or of another kind.
    """
    try:
        facts = path.stat()
        if not S_ISREG(facts.st_mode):
            raise InputError(f"{path} is not a file. Give the CSV file that your CRM exported.")
        if facts.st_size > LARGEST_FILE:
            raise InputError(
                f"{path.name} is larger than {LARGEST_FILE >> 20} MiB. Split it and import the parts."
            )
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(
            f"Rider cannot read {path}: {reason}. Check its name and who may open it."
        ) from error
    if not data.strip(b" \t\r\n"):
        raise InputError(f"{path.name} is empty. Export the deals from your CRM again.")
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise InputError(f"{path.name} is {what}.")
    return data


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return the text of a file and the encoding that it was read in.

    A text with lone surrogates is returned as it is: the reader names the row and the column.

    Raises:
        InputError: it is not text.
    """
    encoding = _marked(data) or _unmarked_utf16(data)
    if encoding:
        return _decoded(data, encoding, name), encoding.removesuffix("-sig")
    try:
        return data.decode("utf-8", "surrogatepass"), "utf-8"
    except UnicodeDecodeError:
        guess = _guess(data)
    return data.decode(guess, "strict" if guess != "cp1252" else "replace"), guess


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _unmarked_utf16(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark: every other byte of western text is zero."""
    sample = data[:4096]
    half = len(sample) // 2
    if half and len(data) % 2 == 0:
        if sample[1::2].count(0) > half * 0.7 and sample[::2].count(0) == 0:
            return "utf-16-le"
        if sample[::2].count(0) > half * 0.7 and sample[1::2].count(0) == 0:
            return "utf-16-be"
    return None


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding, "surrogatepass").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        told = encoding.removesuffix("-sig").upper()
        raise InputError(
            f"{name} says that it is {told}, but not all of it is. Export it again as CSV (UTF-8)."
        ) from error


def _guess(data: bytes) -> str:
    """Guess an old encoding from the lines that are not ASCII; Windows Western where that says too little."""
    telling = b"\n".join(line for line in data[: _SAMPLE * 16].split(b"\n") if not line.isascii())[:_SAMPLE]
    if sum(byte > 127 for byte in telling) < _ENOUGH_TO_GUESS:
        return "cp1252"
    from charset_normalizer import from_bytes  # costly to import, and most files are UTF-8

    best = from_bytes(telling, cp_isolation=_LIKELY).best()
    guess = best.encoding if best else "cp1252"
    try:
        data.decode(guess)
    except UnicodeDecodeError:
        return "cp1252"
    return guess
