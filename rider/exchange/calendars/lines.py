# SPDX-License-Identifier: MIT
"""The lines of a calendar: bytes to text, folded lines to whole ones, and those to their parts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rider.domain.errors import InputError

LONGEST_LINE = 64 * 1024
"""What is longer than this once it is unfolded is passed over, in characters."""

_MOST_PARAMETERS = 50
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_FOLD = re.compile(rb"\r?\n[ \t]")
_BEGIN = "BEGIN:VCALENDAR"


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name in capitals, its parameters (names in capitals) and its value, still escaped.

    `is_cut` says that it was too long, and that the value is none.
    """

    name: str
    params: dict[str, str]
    value: str
    is_cut: bool = False


def decoded(data: bytes, name: str) -> tuple[str, bool]:
    """Return the text of a calendar, and whether its letters are doubtful.

    Raises:
        InputError: it is no calendar.
    """
    codec = next((codec for bom, codec in _BOMS if data.startswith(bom)), "utf-8")
    try:
        text, doubtful = data.decode(codec), False
    except UnicodeDecodeError:
        text, doubtful = _mended(data, codec)
    if _BEGIN not in text[:LONGEST_LINE].upper():
        what = "is empty" if not data.strip() else "is not a calendar"
        raise InputError("{name} {what}. Export the calendar as an .ics file again.", name=name, what=what)
    return text.replace("\0", ""), doubtful


def _mended(data: bytes, codec: str) -> tuple[str, bool]:
    """Return the text of bytes that are not what they should be, and whether its letters are doubtful."""
    if codec != "utf-16":
        data = _FOLD.sub(b"", data)  # some fold by bytes, within a letter
    text = data.decode(codec, "replace")
    broken = text.count("\ufffd")
    letters = sum(not letter.isascii() for letter in text) - broken if broken else 0
    if broken and codec == "utf-8" and letters < broken:
        text = data.decode("cp1252", "replace")
    return text, bool(broken)


def unfolded(text: str) -> Iterator[tuple[str, bool]]:
    """Yield whole lines, and whether one was longer than allowed: its end is then missing."""
    parts: list[str] = []
    length = 0
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if raw[:1] in (" ", "\t") and parts:
            if length <= LONGEST_LINE:
                parts.append(raw[1:])
            length += len(raw) - 1
            continue
        if parts:
            yield "".join(parts)[:LONGEST_LINE], length > LONGEST_LINE
        parts, length = ([raw], len(raw)) if raw.strip() else ([], 0)
    if parts:
        yield "".join(parts)[:LONGEST_LINE], length > LONGEST_LINE


def parsed(text: str, *, is_cut: bool = False) -> Line | None:
    """Return a whole line in its parts, None for what is no property."""
    head, params = _name(text)
    if not head:
        return None
    found: dict[str, str] = {}
    rest = params
    for _ in range(_MOST_PARAMETERS):
        if rest[:1] != ";":
            break
        rest = _parameter(rest[1:], found)
    if rest[:1] != ":":
        return Line(head, found, "", is_cut=True) if is_cut else None
    return Line(head, found, "" if is_cut else rest[1:], is_cut)


def _name(text: str) -> tuple[str, str]:
    """Return the name of a property and what follows; a group before the name, as in vCards, is dropped."""
    ends = [at for mark in ":;" if (at := text.find(mark)) >= 0]
    if not ends:
        return "", ""
    end = min(ends)
    return text[:end].strip().upper().rpartition(".")[2], text[end:]


def _parameter(text: str, found: dict[str, str]) -> str:
    """Take the first parameter of a text into `found`, and return what follows it."""
    ends = [at for mark in "=:;" if (at := text.find(mark)) >= 0]
    end = min(ends, default=len(text))
    name = text[:end].strip().upper()
    if text[end : end + 1] != "=":
        return text[end:]
    values: list[str] = []
    rest = text[end + 1 :]
    while len(values) < _MOST_PARAMETERS:
        value, rest = _parameter_value(rest)
        values.append(value)
        if rest[:1] != ",":
            break
        rest = rest[1:]
    found.setdefault(name, ",".join(values))
    return rest


def _parameter_value(text: str) -> tuple[str, str]:
    """Return one value of a parameter, quoted or not, and what follows it."""
    if text[:1] == '"' and (end := text.find('"', 1)) > 0:
        rest = text[end + 1 :]
        return text[1:end], rest[_up_to(rest, ",;:") :]
    end = _up_to(text, ",;:")
    return text[:end], text[end:]


def _up_to(text: str, marks: str) -> int:
    return min((at for mark in marks if (at := text.find(mark)) >= 0), default=len(text))


def plain(value: str) -> str:
    """Return a text without the escapes of the format."""
    if "\\" not in value:
        return value
    parts = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\\N", "\n")
    return parts.replace("\\;", ";").replace("\\,", ",").replace('\\"', '"').replace("\0", "\\")
