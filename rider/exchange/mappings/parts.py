# SPDX-License-Identifier: MIT
"""Reading the parts of a TOML mapping, with a sentence for each one that is not what it should be."""

from collections.abc import Collection
from enum import StrEnum
from typing import NoReturn, TypeVar

from rider.domain.errors import InputError

_Choice = TypeVar("_Choice", bound=StrEnum)


class Parts:
    """A TOML table whose parts are asked for by type. `where` names the file in sentences."""

    def __init__(self, table: dict[str, object], where: str) -> None:
        """Keep the table."""
        self._table = table
        self._where = where

    def fault(self, sentence: str) -> NoReturn:
        """Refuse the file.

        Raises:
            InputError: always.
        """
        raise InputError(
            "The mapping {where} cannot be used: {sentence}.", where=self._where, sentence=sentence
        )

    def refuse_unknown(self, known: Collection[str]) -> None:
        """Refuse a name that nothing would read: it is a slip."""
        for name in self._table:
            if name not in known:
                self.fault(f"it has “{name}”, and a mapping knows only {', '.join(known)}")

    def table(self, name: str) -> "Parts":
        """Return a part that is a table of its own, an empty one where it is missing."""
        found = self._table.get(name, {})
        if not isinstance(found, dict):
            self.fault(f"[{name}] has to be a table")
        return Parts(found, self._where)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._table)

    def text(self, name: str) -> str | None:
        """Return a part that is a text."""
        found = self._table.get(name)
        if found is not None and (not isinstance(found, str) or not found.strip()):
            self.fault(f"{name} has to be a text in quotation marks")
        return found

    def needed(self, name: str) -> str:
        """Return a text that must be there."""
        return self.text(name) or self.fault(f"{name} is missing")

    def words(self, name: str) -> tuple[str, ...]:
        """Return a part that is a text or a list of texts."""
        found = self._table.get(name, [])
        listed = [found] if isinstance(found, str) else found
        if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
            self.fault(f"{name} has to be a list of texts")
        return tuple(listed)

    def texts(self) -> dict[str, str]:
        """Return the whole table, all of it texts."""
        return {name: self.needed(name) for name in self._table}

    def lists(self) -> dict[str, tuple[str, ...]]:
        """Return the whole table, all of it texts or lists of texts."""
        return {name: self.words(name) for name in self._table}

    def groups(self, name: str) -> tuple[tuple[str, ...], ...]:
        """Return a part that is a list of texts and of lists of texts; a text is a list of one."""
        found = self._table.get(name, [])
        if not isinstance(found, list):
            self.fault(f"{name} has to be a list")
        return tuple(Parts({name: group}, self._where).words(name) for group in found)

    def choice(self, name: str, kind: type[_Choice]) -> _Choice | None:
        """Return a part that is one of a few words."""
        word = self.text(name)
        if word is None:
            return None
        if word not in tuple(kind):
            self.fault(f"{name} is “{word}”; it has to be one of {', '.join(kind)}")
        return kind(word)
