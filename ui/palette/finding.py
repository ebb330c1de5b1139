# SPDX-License-Identifier: MIT
"""Finds entries by words in any order: through plain lists, from what was found for the letters before."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, islice, repeat
from operator import contains

from ui.palette.entries import Entry
from ui.palette.folding import folded

MOST = 200
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
        """Return the entries in which every word is: whose title begins so, whose words do, then the others."""
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
        places, lines = self._places, self._lines
        ranked = dict.fromkeys(
            _most(compress(places, map(str.startswith, lines, repeat(f" {' '.join(words)}"))))
        )
        if len(ranked) < min(MOST, len(places)):
            begun = [map(contains, lines, repeat(f" {word}")) for word in words]
            ranked |= dict.fromkeys(
                _most(compress(places, begun[0] if len(begun) == 1 else map(all, zip(*begun, strict=True))))
            )
        if len(ranked) < min(MOST, len(places)):
            ranked |= dict.fromkeys(places[:MOST])
        return list(_most(ranked))


def _most(places: Iterable[int]) -> Iterator[int]:
    return islice(places, MOST)


def _goes_on(before: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether words ask for no more than those before them did."""
    return all(any(old in new for new in words) for old in before)
