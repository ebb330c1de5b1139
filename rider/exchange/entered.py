# SPDX-License-Identifier: MIT
"""Columns that say when a deal came into a stage, told by their headers."""

import re
from collections.abc import Set
from functools import cache
from typing import NamedTuple

from rider.exchange.mapping import Mapping, folded

_QUOTES = "[\"'“”„«»‘’]?"
_AROUND = " \"'“”„«»‘’"
_MARKS = re.compile("[\"'“”„«»‘’]")


class EnteredColumn(NamedTuple):
    """A column with the times at which deals came into a stage, in the file's words."""

    header: str
    stage: str
    pipeline: str = ""


def entered_columns(
    mapping: Mapping, header: tuple[str, ...], pipelines: Set[str]
) -> tuple[EnteredColumn, ...]:
    """Return the columns of a file that say when a stage was entered.

    `pipelines` are those that the rows name: where they name some, another one in brackets is part of the
    stage's name.
    """
    named = {folded(word) for word in pipelines if word}
    found = (_entered(mapping.entered, column, named) for column in header)
    return tuple(column for column in found if column)


def _entered(templates: tuple[str, ...], header: str, pipelines: Set[str]) -> EnteredColumn | None:
    for template in templates:
        if match := _pattern(template).fullmatch(" ".join(header.split())):
            parts = match.groupdict()
            pipeline = parts.get("pipeline") or ""
            if not pipeline or not pipelines or folded(pipeline) in pipelines:
                return EnteredColumn(header, parts["stage"].strip(_AROUND), pipeline.strip(_AROUND))
    return None


@cache
def _pattern(template: str) -> re.Pattern[str]:
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
