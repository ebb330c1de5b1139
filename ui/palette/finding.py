# SPDX-License-Identifier: MIT
"""Finds entries by words in any order: through plain lists, from what was found for the letters before."""

from collections.abc import Callable, Iterable, Sequence
from itertools import compress, islice, repeat
from operator import contains, or_

from ui.palette.entries import TAB, Entry
from ui.palette.folding import folded

MOST = 100
"""How many are listed at most; who types on sees the others."""


class Index:
    """Entries in the order in which they are listed where a search finds them equally well."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        """Take what can be found."""
        self.entries = entries
        self._every = [one.line for one in entries]
        self._words: list[str] = []
        self._places: Sequence[int] = ()
        self._lines: Sequence[str] = ()

    def find(self, typed: str) -> list[Entry]:
        """Return the entries that hold every word: whose title begins so, whose words do, then the others."""
        words = folded(typed).split()
        if not words:
            return []
        self._search(words)
        return [self.entries[place] for place in self._ranked(words)]

    def _search(self, words: list[str]) -> None:
        """Keep the entries in which every word is, in their order: their places and lines."""
        if not (self._words and _goes_on(self._words, words)):
            self._places, self._lines = range(len(self._every)), self._every
        for word in sorted(words, key=len, reverse=True):
            hits = list(map(contains, self._lines, repeat(word)))
            self._places, self._lines = list(compress(self._places, hits)), list(compress(self._lines, hits))
        self._words = words

    def _ranked(self, words: list[str]) -> list[int]:
        """Return the best of what was found; no more is compared than that takes."""
        ranked: dict[int, None] = {}
        for better in (self._begin_so, self._named_so, self._begun_so, self._any):
            if len(ranked) < min(MOST, len(self._places)):
                ranked |= dict.fromkeys(islice(compress(self._places, better(words)), MOST))
        return list(islice(ranked, MOST))

    def _begin_so(self, words: list[str]) -> Iterable[bool]:
        """Tell of each whether its title begins with all that was typed."""
        return map(str.startswith, self._lines, repeat(f" {' '.join(words)}"))

    def _named_so(self, words: list[str]) -> Iterable[bool]:
        """Tell of each whether every word begins a word of its title."""
        return _each(words, lambda word: self._tell(f" {word}"))

    def _begun_so(self, words: list[str]) -> Iterable[bool]:
        """Tell of each whether every word begins one of its words; whose titles do are known by now."""
        if len(words) == 1:
            return self._tell(f"{TAB}{words[0]}")
        return _each(words, lambda word: map(or_, self._tell(f" {word}"), self._tell(f"{TAB}{word}")))

    def _tell(self, part: str) -> Iterable[bool]:
        return map(contains, self._lines, repeat(part))

    def _any(self, _words: list[str]) -> Iterable[bool]:
        return repeat(True)


def _each(words: list[str], tell: Callable[[str], Iterable[bool]]) -> Iterable[bool]:
    told = [tell(word) for word in words]
    return told[0] if len(told) == 1 else map(all, zip(*told, strict=True))


def _goes_on(before: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether words ask for no more than those before them did."""
    return all(any(old in new for new in words) for old in before)
