# SPDX-License-Identifier: MIT
"""Sentences that can be said again in another language."""

from collections.abc import Mapping


class Said(str):
    """A sentence in English that still knows its words apart from the values between them."""

    words: str
    values: Mapping[str, object]

    def __new__(cls, words: str, /, **values: object) -> "Said":
        """Put values into words, which are as they stand where there are none."""
        made = super().__new__(cls, words.format_map(values) if values else words)
        made.words, made.values = words, values
        return made


def sentence_of(error: BaseException) -> str:
    """Return an error's sentence, with what it still knows of its words."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Said) else str(error)


def said(sentence: str) -> Said:
    """Return a sentence as one that can be said in another language, with the words that it has."""
    return sentence if isinstance(sentence, Said) else Said(sentence)
