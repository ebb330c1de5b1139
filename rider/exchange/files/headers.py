# SPDX-License-Identifier: MIT
"""Headers as they are compared and called, and what a cell's look says about it."""

import re
from collections import Counter
from collections.abc import Sequence

from rider.domain.said import Said

# Pipedrive puts the kind of thing before each header, in the language of whoever exported.
_PREFIX = re.compile(r"^(?:(?:deal|geschäft|negócio|negocio|affaire|trato)\s*[-–—]\s*)+")
_DRESS = str.maketrans(
    dict.fromkeys("*\"'“”„«»‘’", " ") | dict.fromkeys("\ufeff\u200b\u2060\u200e\u200f", "")
)
_YEAR = re.compile(r"(?:19|20|21)\d\d", re.ASCII)
_DATE = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ,].*)?", re.ASCII | re.DOTALL)
_ID = re.compile(r"(?=.*\d)(?:[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?|[A-Za-z]{1,6}[-_#]\d+)", re.ASCII)
_NUMBER = re.compile(r"[-+(]{0,2}(?:[A-Z]{3}\s?|[^\w\s]{1,2}\s?)?\d[\d.,'’\s]*(?:[^\w\s]|\s?[A-Z]{3})?[-)]?")
_LONG_NUMBER = re.compile(r"\d{4}|\d\D+\d")
_MANY = {2: "Two", 3: "Three", 4: "Four", 5: "Five"}


def normal(header: str) -> str:
    """Return a header as it is compared: no case, stars, quotes, extra blanks or “Deal - ” before it."""
    return _PREFIX.sub("", " ".join(header.casefold().translate(_DRESS).split()))


def is_of_data(cell: str) -> bool:
    """Say whether a cell looks like a date, an amount, a number or an id rather than like a name."""
    text = cell.strip()
    if _YEAR.fullmatch(text):
        return False
    return any(look.fullmatch(text) for look in (_DATE, _ID, _NUMBER))


def is_surely_of_data(cell: str) -> bool:
    """Say whether a cell looks like nothing that someone would call a column."""
    text = cell.strip()
    if not is_of_data(text):
        return False
    return not _NUMBER.fullmatch(text) or _LONG_NUMBER.search(text) is not None


def called(cells: Sequence[str]) -> tuple[str, ...]:
    """Return what the columns of a header are called, each differently."""
    taken: set[str] = set()
    names = []
    for number, cell in enumerate(cells, 1):
        plain = " ".join(cell.replace("\ufeff", "").split()) or f"Column {number}"
        name, times = plain, 1
        while normal(name) in taken:
            times += 1
            name = f"{plain} ({times})"
        taken.add(normal(name))
        names.append(name)
    return tuple(names)


def is_nameless(header: Sequence[str]) -> bool:
    """Say whether no column has a name but the one that it is given for its place."""
    return list(header) == [f"Column {number}" for number in range(1, len(header) + 1)]


def notes_on_names(cells: Sequence[str], names: Sequence[str]) -> list[str]:
    """Return a sentence for each name that several columns have."""
    plain = [" ".join(cell.replace("\ufeff", "").split()) for cell in cells]
    counts = Counter(normal(name) for name in plain if name)
    notes: list[str] = []
    for key, count in counts.items():
        if count > 1:
            first, *others = (n for n, name in enumerate(plain) if normal(name) == key)
            also = " and ".join(f"“{names[n]}”" for n in others)
            which = "the second one is" if count == 2 else "the others are"
            notes.append(
                Said(
                    "{count} columns are called “{plain}”; {which} called {also} here.",
                    count=_MANY.get(count, count),
                    plain=plain[first],
                    which=which,
                    also=also,
                )
            )
    return notes
