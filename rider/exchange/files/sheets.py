# SPDX-License-Identifier: MIT
"""The cells of a workbook as text: openpyxl reads them, row by row, and nothing of a row is kept."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse  # type: ignore[import-untyped]
from openpyxl.cell.text import Text
from openpyxl.worksheet._reader import FORMULA_TAG, ROW_TAG, WorkSheetParser
from openpyxl.xml.constants import SHEET_MAIN_NS

from rider.domain.errors import InputError
from rider.exchange.files.records import LARGEST_FIELD, Record

_TEXT_TAG = f"{{{SHEET_MAIN_NS}}}si"
_DIGITS = 15  # what a spreadsheet keeps of a number; what is beyond is noise
_LAST_ROW = 1_048_576
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


class Cells:
    """The rows of a sheet as text. `uncached` says whether a formula had no stored result."""

    def __init__(
        self, name: str, part: IO[bytes], parser: WorkSheetParser, currencies: Mapping[int, str]
    ) -> None:
        """Begin above the first row of a part; `currencies` are what styles show before a number."""
        self.uncached = False
        self._currencies = currencies
        self._name, self._part, self._parser = name, part, parser

    def __iter__(self) -> Iterator[Record]:
        """Yield the rows that are not blank.

        Raises:
            InputError: there are too many, or a cell is too long.
        """
        for row in _elements(self._part, ROW_TAG):
            line, cells = self._parser.parse_row(row)  # type: ignore[arg-type]
            self._parser.row_dimensions.clear()  # it would keep the height and the style of each
            if not 0 < line <= _LAST_ROW:
                raise InputError(
                    "{name} has more rows than a sheet can have. Save the sheet as CSV.", name=self._name
                )
            texts: list[str] = []
            for cell, element in zip(cells, row, strict=True):
                if text := self._text_of(cell["value"], cell["style_id"]):
                    if len(text) > LARGEST_FIELD:
                        raise _too_long(f"{self._name}, row {line}")
                    texts.extend([""] * (cell["column"] - len(texts)))
                    texts[cell["column"] - 1] = text
                else:
                    self.uncached = self.uncached or _is_uncached(element)
            while texts and not texts[-1].strip():
                texts.pop()
            if texts:
                yield Record(line, texts)

    def _text_of(self, value: object, style: int) -> str:
        if style in self._currencies and type(value) in (int, float):
            return self._currencies[style] + text_of(value)
        return text_of(value)


def _is_uncached(cell: Element) -> bool:
    """Say whether a cell without text has a formula whose result is not the empty text."""
    return cell.get("t") != "str" and cell.find(FORMULA_TAG) is not None


def shared_texts(part: IO[bytes], name: str) -> list[str]:
    """Return the texts that cells share.

    Raises:
        InputError: one is too long.
    """
    texts = []
    for element in _elements(part, _TEXT_TAG):
        text = Text.from_tree(element)  # type: ignore[arg-type]
        texts.append(text.content if text else "")
        if len(texts[-1]) > LARGEST_FIELD:
            raise _too_long(name)
    return texts


def _elements(part: IO[bytes], tag: str) -> Iterator[Element]:
    """Yield the elements of a name, and let go of each.

    iterparse would keep all of them, and letting go of so many in one go would hold all other threads up.
    """
    within: list[Element] = []
    for event, element in iterparse(part, ("start", "end")):
        if event == "start":
            within.append(element)
            continue
        within.pop()
        if element.tag == tag:
            yield element
            within[-1].clear()


def _too_long(place: str) -> InputError:
    return InputError(
        "{place}: a cell is longer than {largest_field} KiB. Shorten it; nothing was imported.",
        place=place,
        largest_field=LARGEST_FIELD // 1024,
    )


def text_of(value: object) -> str:
    """Return a value as text: days as ISO dates, numbers without an exponent or binary noise."""
    match value:
        case None:
            return ""
        case str():
            return _unescaped(value)
        case bool():
            return "true" if value else "false"
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
