# SPDX-License-Identifier: MIT
"""Texts as they are compared: without case, accents and punctuation, words apart by one blank."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_WHOLE = str.maketrans(
    {
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ħ": "h",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
"""Letters that Unicode does not take apart."""
_PARTS = "".join(chr(code) for code in range(128) if not chr(code).isalnum() and chr(code) not in "+ ")
_APART = str.maketrans(dict.fromkeys(f"{_PARTS}·…–—’‘“”„«»", " "))


def folded(text: str) -> str:
    """Return a text as it is compared: “Müller & Söhne” as “muller sohne”, “Straße” as “strasse”."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold()).translate(_WHOLE)
        text = "".join(sign for sign in text if not unicodedata.combining(sign))
    return " ".join(text.lower().translate(_APART).split())


def found_in(text: str, words: Iterable[str]) -> frozenset[int]:
    """Return the places in a text whose signs a search found, told by its folded words."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        flat = _flat(sign)
        signs.append(flat)
        places.extend([place] * len(flat))
    whole, found = "".join(signs), set[int]()
    for word in words:
        at = _place(whole, word)
        found.update(places[at : at + len(word)] if at >= 0 else ())
    return frozenset(found)


@lru_cache(4_096)
def _flat(sign: str) -> str:
    """Return what one sign is folded to: nothing where it stands above another one."""
    return "" if unicodedata.combining(sign) else folded(sign) or " "


def _place(flat: str, word: str) -> int:
    """Return where a word is found: at the beginning of one rather than inside."""
    if flat.startswith(word):
        return 0
    at = flat.find(f" {word}")
    return at + 1 if at >= 0 else flat.find(word)
