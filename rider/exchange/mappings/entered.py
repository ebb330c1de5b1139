# SPDX-License-Identifier: MIT
"""Columns that say when a deal came into a stage, told by their headers."""

import re
from collections.abc import Set
from typing import NamedTuple

from rider.exchange.mappings.mapping import Mapping, folded
from rider.exchange.mappings.templates import pattern

_AROUND = " \"'“”„«»‘’"
_ID = re.compile(r"default|\d+|[0-9a-f-]{36}")


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
    stage's name. Rows with the id of a pipeline mean the only one that the headers call by its name.
    """
    named = {folded(word) for word in pipelines if word}
    known = {column for headers in mapping.columns.values() for column in headers} | set(mapping.kept)
    others = [column for column in header if column not in known]
    if len(named) == 1 and all(_ID.fullmatch(word) for word in named):
        by_words = [told for column in others if (told := _entered(mapping.entered, column, frozenset()))]
        if len({folded(column.pipeline) for column in by_words if column.pipeline}) == 1:
            return tuple(column._replace(pipeline="") for column in by_words)
    found = (_entered(mapping.entered, column, named) for column in others)
    return tuple(column for column in found if column)


def _entered(templates: tuple[str, ...], header: str, pipelines: Set[str]) -> EnteredColumn | None:
    for template in templates:
        if match := pattern(template).fullmatch(" ".join(header.split())):
            parts = match.groupdict()
            pipeline = parts.get("pipeline") or ""
            if not pipeline or not pipelines or folded(pipeline) in pipelines:
                return EnteredColumn(header, parts["stage"].strip(_AROUND), pipeline.strip(_AROUND))
    return None
