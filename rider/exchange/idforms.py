# SPDX-License-Identifier: MIT
"""Forms of an id: the 15 letters of Salesforce, which tell case apart, and the 18 that do not need to."""

import re

from rider.exchange.mapping import IdForm

_FIFTEEN = re.compile(r"[0-9A-Za-z]{15}")
_EIGHTEEN = re.compile(r"[0-9A-Za-z]{15}[A-Z0-5]{3}")
_LOOKS = re.compile(r"(?=.*\d)[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?|\d+")
_SUMS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def whole_id(text: str, form: IdForm | None) -> str:
    """Return an id as it is kept: Salesforce's in 18 letters."""
    if form is not IdForm.SALESFORCE or not _FIFTEEN.fullmatch(text):
        return text
    parts = (text[start : start + 5] for start in (0, 5, 10))
    return text + "".join(_SUMS[sum(1 << n for n, c in enumerate(part) if "A" <= c <= "Z")] for part in parts)


def forms_of(text: str, form: IdForm | None) -> tuple[str, ...]:
    """Return every form in which files write an id."""
    whole = whole_id(text, form)
    if form is IdForm.SALESFORCE and _EIGHTEEN.fullmatch(whole):
        return whole[:15], whole
    return (whole,)


def looks_like_id(text: str) -> bool:
    """Say whether a text looks like an id rather than like a name."""
    return _LOOKS.fullmatch(text) is not None
