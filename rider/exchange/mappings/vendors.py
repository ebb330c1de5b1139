# SPDX-License-Identifier: MIT
"""The vendors whose files Rider knows, each a TOML file, and by which headers a file is told to be of one."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from rider.exchange.files.headers import normal
from rider.exchange.mappings.mapping import (
    FIELDS,
    Mapping,
    folded_lists,
    folded_words,
    parse_mapping,
    parse_parts,
)

_ALIASES = "aliases.toml"


class Recognition(NamedTuple):
    """The vendor of a file, and the headers that tell."""

    mapping: Mapping
    by: tuple[str, ...]


class Aliases(NamedTuple):
    """What files of no known vendor call their columns, stages and outcomes."""

    columns: dict[str, tuple[str, ...]]
    stages: dict[str, tuple[str, ...]]
    outcomes: dict[str, str]


@cache
def vendor_mappings() -> tuple[Mapping, ...]:
    """Return the mappings that are shipped with Rider."""
    folder = files("resources").joinpath("vendors")
    named = (f for f in folder.iterdir() if f.name.endswith(".toml") and f.name != _ALIASES)
    found = sorted(named, key=lambda f: f.name)
    return tuple(parse_mapping(f.read_text(encoding="utf-8"), f.name) for f in found)


@cache
def aliases() -> Aliases:
    """Return what columns and words are called in files of no known vendor."""
    file = files("resources").joinpath("vendors", _ALIASES)
    parts = parse_parts(file.read_text(encoding="utf-8") if file.is_file() else "", _ALIASES)
    parts.refuse_unknown(("columns", "stages", "outcomes"))
    parts.table("columns").refuse_unknown(FIELDS)
    return Aliases(
        parts.table("columns").lists(), folded_lists(parts, "stages"), folded_words(parts, "outcomes")
    )


def recognised(header: tuple[str, ...]) -> Recognition | None:
    """Return the vendor that a header tells: of several that fit, the one that most columns tell."""
    have: dict[str, str] = {}
    for column in header:
        have.setdefault(normal(column), column)
    fitting = [Recognition(m, by) for m in vendor_mappings() if (by := _telling(m, have))]
    return max(fitting, key=lambda found: len(found.mapping.recognise), default=None)


def _telling(mapping: Mapping, have: dict[str, str]) -> tuple[str, ...]:
    """Return the headers that meet every group of a mapping, nothing where one is not met."""
    begun = tuple(column for column in have.values() if column.startswith(mapping.exactly))[:1]
    if mapping.exactly and not begun:
        return ()
    met = [next((have[normal(n)] for n in group if normal(n) in have), None) for group in mapping.recognise]
    told = [column for column in met if column is not None]
    if len(told) < len(met):
        return ()
    return tuple(dict.fromkeys((*told, *begun) if mapping.exactly else told))
