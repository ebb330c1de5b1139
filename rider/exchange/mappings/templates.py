# SPDX-License-Identifier: MIT
"""Headers that name a stage, such as “Date entered …”, as templates with places for it and its pipeline."""

import re
from functools import cache

_QUOTES = "[\"'“”„«»‘’]?"
_MARKS = re.compile("[\"'“”„«»‘’]")


@cache
def pattern(template: str) -> re.Pattern[str]:
    """Return what a header looks like; quotation marks of any kind, or none, stand for each other."""
    written = re.escape(" ".join(_MARKS.sub("\0", template).split()))
    written = (
        written.replace("\\\0", "\0")
        .replace("\0\\ ", "\0")
        .replace("\\ \0", "\0")
        .replace("\0", rf"\s*{_QUOTES}\s*")
    )
    for part in ("stage", "pipeline"):
        written = written.replace(rf"\{{{part}\}}", f"(?P<{part}>.+)")
    return re.compile(written, re.IGNORECASE)
