# SPDX-License-Identifier: MIT
"""Forms of an id: the 15 letters of Salesforce, which tell case apart, and the 18 that do not need to."""

import re

from rider.exchange.mappings.mapping import IdForm

_FIFTEEN = re.compile(r"[0-9A-Za-z]{15}")
_EIGHTEEN = re.compile(r"[0-9A-Za-z]{15}[A-Z0-5]{3}")
_ANY_CASE = re.compile(r"[0-9A-Za-z]{15}[A-Za-z0-5]{3}")
_LOOKS = re.compile(r"(?=.*\d)[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?|\d+")
_SUMS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def whole_id(text: str, form: IdForm | None) -> str:
    """Return an id as it is kept: Salesforce's in 18 letters, of which the last three tell the case."""
    if form is not IdForm.SALESFORCE:
        return text
    if _FIFTEEN.fullmatch(text):
        return text + _sums(text)
    return _in_its_case(text) if _ANY_CASE.fullmatch(text) else text


def _sums(fifteen: str) -> str:
    """Return the three letters that tell which of fifteen are capitals."""
    parts = (fifteen[start : start + 5] for start in (0, 5, 10))
    return "".join(_SUMS[sum(1 << n for n, c in enumerate(part) if "A" <= c <= "Z")] for part in parts)


def _in_its_case(eighteen: str) -> str:
    """Return an id in the case that its last letters tell, whatever a spreadsheet has made of it."""
    sums = eighteen[15:].upper()
    capitals = [bool(_SUMS.index(letter) >> place & 1) for letter in sums for place in range(5)]
    pairs = zip(eighteen[:15].lower(), capitals, strict=True)
    found = "".join(letter.upper() if is_capital else letter for letter, is_capital in pairs)
    return found + sums if _sums(found) == sums else eighteen


def forms_of(text: str, form: IdForm | None) -> tuple[str, ...]:
    """Return every form in which files write an id."""
    whole = whole_id(text, form)
    if form is IdForm.SALESFORCE and _EIGHTEEN.fullmatch(whole):
        return whole[:15], whole
    return (whole,)


def looks_like_id(text: str) -> bool:
    """Say whether a text looks like an id rather than like a name."""
    return _LOOKS.fullmatch(text) is not None
