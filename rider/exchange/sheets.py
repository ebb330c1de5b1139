# SPDX-License-Identifier: MIT
"""The XML of a workbook's sheets and of its shared texts, read a block at a time.

openpyxl's own reader keeps an element for every cell until the end: a hundred thousand rows then take three
times as long, and letting go of the elements holds all other threads up.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import IO
from xml.parsers.expat import ExpatError, ParserCreate

from rider.domain.errors import InputError
from rider.exchange.records import LARGEST_FIELD, Record

_BLOCK = 64 * 1024
_DIGITS = 15  # what a spreadsheet keeps of a number; what is beyond is noise
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


class _Part:
    """A part of a workbook that is being read: gathers the text of those elements that hold some.

    `_starts` and `_ends` say by the names of elements what to do where they start and end.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._told: list[str] = []
        self._length = 0
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            **dict.fromkeys(("v", "t"), self._text_starts),
            "rPh": self._phonetic_starts,
        }
        self._ends: dict[str, Callable[[], None]] = {
            **dict.fromkeys(("v", "t"), self._text_ends),
            "rPh": self._phonetic_ends,
        }
        self._phonetic = False
        self._parser = ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._root_starts
        self._parser.StartDoctypeDeclHandler = self._refuse_doctype

    def _feed(self, part: IO[bytes]) -> Iterator[None]:
        try:
            while data := part.read(_BLOCK):
                self._parser.Parse(data, False)
                yield
            self._parser.Parse(b"", True)
        except ExpatError as error:
            raise ValueError("is no XML") from error
        yield

    def _root_starts(self, tag: str, _attributes: dict[str, str]) -> None:
        """Heed the prefix that a writer may give to all its elements."""
        before, colon, _ = tag.rpartition(":")
        self._starts = {f"{before}{colon}{name}": starts for name, starts in self._starts.items()}
        self._ends = {f"{before}{colon}{name}": ends for name, ends in self._ends.items()}
        self._parser.StartElementHandler = self._element_starts
        self._parser.EndElementHandler = self._element_ends

    def _element_starts(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in self._starts:
            self._starts[tag](attributes)

    def _element_ends(self, tag: str) -> None:
        if tag in self._ends:
            self._ends[tag]()

    def _text_starts(self, _attributes: dict[str, str]) -> None:
        if not self._phonetic:
            self._parser.CharacterDataHandler = self._text

    def _text_ends(self) -> None:
        self._parser.CharacterDataHandler = None

    def _phonetic_starts(self, _attributes: dict[str, str]) -> None:
        self._phonetic = True  # what follows is how the text before is pronounced

    def _phonetic_ends(self) -> None:
        self._phonetic = False

    def _text(self, text: str) -> None:
        self._told.append(text)
        self._length += len(text)
        if self._length > LARGEST_FIELD:
            raise InputError(
                f"{self._place()}: a cell is longer than {LARGEST_FIELD // 1024} KiB. Shorten it; nothing "
                "was imported."
            )

    def _taken(self) -> str:
        """Return the text that was gathered, and begin a new one."""
        text = "".join(self._told)
        self._told, self._length = [], 0
        return text

    def _place(self) -> str:
        return self._name

    def _refuse_doctype(self, *_args: object) -> None:
        raise InputError(entities_refused(self._name))


def entities_refused(name: str) -> str:
    """Return the sentence on XML that could grow when it is read."""
    return (
        f"{name} defines entities in its XML, which no spreadsheet does, so it is not opened. Save the "
        "sheet as CSV (UTF-8) and import that."
    )


class Texts(_Part):
    """The texts that cells share."""

    def __init__(self, name: str) -> None:
        """Begin without texts."""
        super().__init__(name)
        self._texts: list[str] = []
        self._ends["si"] = self._keep

    def read(self, part: IO[bytes]) -> list[str]:
        """Return all texts of the part."""
        for _ in self._feed(part):
            pass
        return self._texts

    def _keep(self) -> None:
        self._texts.append(_unescaped(self._taken()))


class Cells(_Part):
    """The rows of a sheet as text. `uncached` says whether a formula had no stored result.

    `as_time` returns what a number is where its style is that of a date, by the number of the style.
    """

    def __init__(self, name: str, texts: list[str], as_time: Callable[[float, int], object]) -> None:
        """Begin above the first row."""
        super().__init__(name)
        self.uncached = False
        self._texts, self._as_time = texts, as_time
        self._rows: list[Record] = []
        self._cells: list[str] = []
        self._line = self._column = self._style = 0
        self._type = "n"
        self._is_formula = False
        self._columns: dict[str, int] = {}
        self._starts |= {"row": self._row_starts, "c": self._cell_starts, "f": self._formula_starts}
        self._ends |= {"row": self._row_ends, "c": self._cell_ends}

    def read(self, part: IO[bytes]) -> Iterator[Record]:
        """Yield the rows of the part that are not blank."""
        for _ in self._feed(part):
            yield from self._rows
            self._rows.clear()

    def _place(self) -> str:
        return f"{self._name}, row {self._line}"

    def _row_starts(self, attributes: dict[str, str]) -> None:
        self._line = int(attributes.get("r", self._line + 1))
        self._column = 0
        if not 0 < self._line <= _LAST_ROW:
            raise InputError(f"{self._name} has more rows than a sheet can have. Save the sheet as CSV.")

    def _row_ends(self) -> None:
        while self._cells and not self._cells[-1].strip():
            self._cells.pop()
        if self._cells:
            self._rows.append(Record(self._line, self._cells))
            self._cells = []

    def _cell_starts(self, attributes: dict[str, str]) -> None:
        place = attributes.get("r", "").rstrip("0123456789")
        self._column = self._number(place) if place else self._column + 1
        self._type, self._style = attributes.get("t", "n"), int(attributes.get("s", 0))
        self._is_formula = False

    def _formula_starts(self, _attributes: dict[str, str]) -> None:
        self._is_formula = True

    def _cell_ends(self) -> None:
        text = self._taken()
        if text:
            self._cells.extend([""] * (self._column - len(self._cells)))
            self._cells[self._column - 1] = self._value(text)
        elif self._is_formula and self._type != "str":
            self.uncached = True

    def _number(self, letters: str) -> int:
        number = self._columns.get(letters)
        if number is None:
            number = 0
            for letter in letters:
                number = number * 26 + ord(letter) - 64
            if not 0 < number <= _LAST_COLUMN:
                raise InputError(f"{self._name} has a cell in column {letters[:8]}, where no sheet has one.")
            self._columns[letters] = number
        return number

    def _value(self, text: str) -> str:
        match self._type:
            case "s":
                return self._texts[int(text)]
            case "n":
                return self._figure(text)
            case "b":
                return "true" if text.strip() == "1" else "false"
            case "d":
                return text_of(datetime.fromisoformat(text.strip()))
            case _:
                return _unescaped(text)

    def _figure(self, text: str) -> str:
        if not self._style and text.isdecimal():
            return text
        figure = float(text)
        found = self._as_time(figure, self._style)
        if found is not None:
            return text_of(found)
        return text if text.isdecimal() else text_of(figure)


def text_of(value: object) -> str:
    """Return a value as text: days as ISO dates, numbers without an exponent or binary noise."""
    match value:
        case float():
            return f"{Decimal(f'{value:.{_DIGITS}g}'):f}"
        case datetime():
            near = (value + timedelta(milliseconds=500)).replace(microsecond=0)
            return near.date().isoformat() if near.time() == time() else near.isoformat()
        case date() | time():
            return value.isoformat()
        case _:
            return str(value)


def _unescaped(text: str) -> str:
    """Return a text with the control characters that XML cannot hold."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
