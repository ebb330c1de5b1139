# SPDX-License-Identifier: MIT
"""The JSON of a document, read piece by piece: nothing of it is kept, and nothing unexpected passes."""

import re
from collections.abc import Iterator
from typing import BinaryIO, Never

from rider.domain.errors import InputError
from rider.store.document import Steps

Token = tuple[str, object]

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(rb"\\(?:u([0-9a-fA-F]{4})|[^u])", re.DOTALL)
_LONGEST_ESCAPE = 12
"""How many bytes the longest escape has: a pair of surrogates."""


class Source:
    """The bytes of a document, counted; half a character among its escapes is refused.

    The JSON library would make a question mark of such a half.
    """

    def __init__(self, file: BinaryIO, name: str, steps: Steps) -> None:
        """Read an open file."""
        self._file = file
        self._name = name
        self._steps = steps

    def read(self, size: int = -1) -> bytes:
        """Return at least so many bytes, and no escape in halves; fewer at the end only."""
        block = self._file.read(size)
        while size > 0 and b"\\" in block[-_LONGEST_ESCAPE:] and (more := self._file.read(64)):
            block += more
        if _SURROGATE.search(block):
            self._refuse_halves(block)
        if size:
            self._steps.go_on(len(block))
        return block

    def _refuse_halves(self, block: bytes) -> None:
        begun: re.Match[bytes] | None = None
        for escape in _ESCAPE.finditer(block):
            code = int(escape[1] or b"0", 16)
            ends = begun is not None and begun.end() == escape.start() and 0xDC00 <= code <= 0xDFFF
            if (begun is not None and not ends) or (begun is None and 0xDC00 <= code <= 0xDFFF):
                break
            begun = escape if 0xD800 <= code <= 0xDBFF else None
        else:
            if begun is None:
                return
        raise InputError(
            "{name} holds half a character, which no text of Rider's has. It was changed or "
            "damaged, so nothing was restored. Take another copy of the export.",
            name=self._name,
        )


class Tokens:
    """The tokens of a document, one after the other, and where in it they stand."""

    def __init__(self, source: Source, name: str) -> None:
        """Begin at the first token."""
        self._name = name
        self._tokens = self._read(source)
        self.place = "at its beginning"

    def __iter__(self) -> Iterator[Token]:
        """Return an iterator of what is left."""
        return self._tokens

    def _read(self, source: Source) -> Iterator[Token]:
        import ijson  # only a restore needs it

        try:
            # Among Python's own large numbers one of 5,000 digits upsets the library instead of failing.
            yield from ijson.basic_parse(source, use_float=True)
        except (ijson.JSONError, ValueError, ArithmeticError) as error:
            if "overflow" in str(error):
                self.refuse("has a number that is too large")
            raise InputError(
                "{name} is not JSON {place}, or it breaks off there, so nothing was restored. Take "
                "another copy of the export.",
                name=self._name,
                place=self.place,
            ) from error

    def take(self) -> Token:
        """Return the next token, “end” behind the last one.

        Raises:
            InputError: it is not JSON, or it breaks off.
        """
        return next(self._tokens, ("end", None))

    def expect(self, *kinds: str) -> object:
        """Return the value of the next token, which is of one of these kinds."""
        kind, value = self.take()
        if kind not in kinds:
            self.refuse("is not written as Rider writes it")
        return value

    def text(self) -> str:
        """Return the next token, which is a text."""
        return str(self.expect("string"))

    def number(self) -> int:
        """Return the next token, which is a whole number."""
        value = self.expect("number")
        if not isinstance(value, int):
            self.refuse("is not written as Rider writes it")
        return value

    def entries(self) -> Iterator[str]:
        """Yield the keys of the object that comes next; its values are to be taken in between."""
        self.expect("start_map")
        seen: set[str] = set()
        while True:
            kind, key = self.take()
            if kind == "end_map":
                return
            if key in seen:
                self.refuse(f"has “{key}” twice")
            seen.add(str(key))
            yield str(key)

    def refuse(self, what: str) -> Never:
        """Refuse the document for what it is at this place.

        Raises:
            InputError: always.
        """
        raise InputError(
            "{name} {what} {place}, so nothing was restored. Take another copy of the export.",
            name=self._name,
            what=what,
            place=self.place,
        )
