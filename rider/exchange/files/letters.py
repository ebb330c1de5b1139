# SPDX-License-Identifier: MIT
"""Which encoding a text is in: as it says, as its bytes say, or as a rep says."""

import codecs
import re
from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import NamedTuple

from rider.domain.said import Said
from rider.exchange.files.decoding import BLOCK, Source

ENCODINGS = MappingProxyType(
    {
        "utf-8": "UTF-8",
        "cp1252": "Windows-1252 (Western Europe)",
        "cp1250": "Windows-1250 (Central Europe)",
        "cp1251": "Windows-1251 (Cyrillic)",
        "cp1253": "Windows-1253 (Greek)",
        "cp1254": "Windows-1254 (Turkish)",
        "iso-8859-15": "ISO 8859-15 (Western Europe)",
        "mac_roman": "Mac Roman (old Macs)",
        "shift_jis": "Shift JIS (Japanese)",
        "gb18030": "GB 18030 (Chinese)",
        "utf-16": "UTF-16",
    }
)
"""What can be said that a file is written in, and what that is called."""

_CODECS = {"utf-8": "utf-8-sig", "shift_jis": "cp932"}  # the second as Windows wrote it
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
_ENOUGH_BROKEN = 4_096
_BROKEN = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


class Reading(NamedTuple):
    """A way to read a text. `name` is what its encoding is called in a table, `errors` as codecs have it.

    It `is_sure` where the file says so itself, or all of its bytes do.
    """

    name: str
    codec: str
    errors: str
    is_sure: bool = False


def readings(source: Source, head: bytes, said: str | None, turn: Callable[[int], None]) -> Iterator[Reading]:
    """Yield the ways to read a text, to be tried one after the other; `said` is what a rep says it is in.

    A text with lone surrogates is let through where it is sure: the reader names the row and the column.
    """
    marked = next((codec for mark, codec in _MARKS if head.startswith(mark)), None)
    if said:
        yield from _as_said(said, marked or _unmarked_utf16(head, source.size))
        return
    if codec := marked or _unmarked_utf16(head, source.size):
        yield Reading(codec.removesuffix("-sig"), codec, "surrogatepass", is_sure=True)
        return
    yield Reading("utf-8", "utf-8", "surrogatepass", is_sure=True)
    if is_mostly_utf8(source, turn):
        yield Reading("utf-8", "utf-8", "surrogateescape")
    guess = _guess(head)
    yield Reading("shift_jis" if guess == "cp932" else guess, guess, "strict")
    yield Reading("cp1252", "cp1252", "surrogateescape")


def _as_said(said: str, own: str | None) -> Iterator[Reading]:
    codec = _CODECS.get(said, said)
    if said == "utf-16":
        codec = own if own and own.startswith("utf-16") else "utf-16-le"
    yield Reading(said, codec, "strict")
    yield Reading(said, codec, "replace" if said.startswith("utf-16") else "surrogateescape")
    yield Reading(said, codec, "replace")


def is_mostly_utf8(source: Source, turn: Callable[[int], None]) -> bool:
    """Say whether a text is UTF-8 but for some bytes: more of it is sound beyond ASCII than broken."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    sound = broken = done = 0
    with source.start() as file:
        while data := file.read(BLOCK):
            done += len(data)
            turn(done)
            text = decoder.decode(data)
            if text.isascii():
                continue
            bad = len(_BROKEN.findall(text))
            broken += bad
            sound += len(_BEYOND_ASCII.findall(text)) - bad
            if broken > _ENOUGH_BROKEN + sound:
                return False
    return 0 < sound >= broken


def _unmarked_utf16(head: bytes, size: int) -> str | None:
    """Recognise UTF-16 without a mark: of western text and of what divides it, every other byte is zero."""
    first, second = head[:4096:2], head[1:4096:2]
    if size % 2 == 0:
        for low, high, encoding in ((first, second, "utf-16-le"), (second, first, "utf-16-be")):
            zeros = high.count(0)
            if zeros > 0.3 * len(high) and zeros > 4 * low.count(0):
                return encoding
    return None


def _guess(head: bytes) -> str:
    """Guess an old encoding from the lines that are not ASCII; Windows Western where that says too little."""
    telling = b"\n".join(line for line in head.split(b"\n") if not line.isascii())[:_SAMPLE]
    if sum(byte > 127 for byte in telling) < _ENOUGH_TO_GUESS:
        return "cp1252"
    from charset_normalizer import from_bytes  # costly to import, and most files are UTF-8

    best = from_bytes(telling, cp_isolation=_LIKELY).best()
    return best.encoding if best else "cp1252"


def on_letters(reading: Reading, broken: int, lines: tuple[int, ...], *, was_said: bool) -> Iterator[str]:
    """Yield sentences on how a text was read; `broken` letters could not be, the first of them in `lines`."""
    name = ENCODINGS.get(reading.name, reading.name.upper())
    if broken:
        some, stand = ("1 letter", "stands") if broken == 1 else (f"{broken:,} letters", "stand")
        where = "line" if len(lines) == 1 else "lines"
        listed = ", ".join(f"{line:,}" for line in lines) + (" …" if broken > len(lines) else "")
        yield Said(
            "{some} could not be read as {name} and {stand} as “�”: see {where} {listed}.",
            some=some,
            name=name,
            stand=stand,
            where=where,
            listed=listed,
        )
    if not was_said and reading.name != "utf-8" and not reading.is_sure:
        yield Said(
            "The file is not UTF-8; it was read as {name}. If its letters look wrong, say what it is in.",
            name=name,
        )
