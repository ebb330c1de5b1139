# SPDX-License-Identifier: MIT
"""What lies beside a file of deals: names for its ids, and the history of its deals."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from rider.domain.errors import InputError
from rider.domain.said import Said
from rider.exchange.cells.idforms import forms_of
from rider.exchange.files.headers import normal
from rider.exchange.files.reading import read_file
from rider.exchange.inspection import Beside
from rider.exchange.mappings.mapping import Kind, Lookup, Mapping, fitted
from rider.exchange.mappings.vendors import recognised
from rider.exchange.scan import profiles, scan
from rider.exchange.turns import Turns

_PLURAL = {"account": "Accounts", "owner": "Owners"}


class Found(NamedTuple):
    """A mapping with what lies beside the file, and sentences on it."""

    mapping: Mapping
    history: Beside | None
    notes: tuple[str, ...]


def found_beside(mapping: Mapping, path: Path, turns: Turns) -> Found:
    """Return a fitted mapping with the names for ids, and the history, that lie beside a file."""
    notes: list[str] = []
    values = dict(mapping.values)
    for name, lookup in mapping.lookups.items():
        if column := mapping.header(name):
            names, note = _names(path.parent / Path(lookup.file).name, lookup, name, mapping)
            values[column] = values.get(column, {}) | names
            notes.append(note)
    history = None
    if mapping.history:
        history, note = _history(path.parent / Path(mapping.history).name, path, turns)
        notes.append(note)
    return Found(replace(mapping, values=values), history, tuple(note for note in notes if note))


def _names(path: Path, lookup: Lookup, name: str, mapping: Mapping) -> tuple[dict[str, str], str]:
    """Return the names that a file has for ids, with a sentence."""
    ids = _PLURAL.get(name, name.capitalize())
    if not path.is_file():
        return {}, (
            Said(
                "{ids} are ids in this file. Put {path} into the same folder, and they get names; "
                "without it deals keep those they have.",
                ids=ids,
                path=path.name,
            )
        )
    try:
        table = read_file(path)
    except InputError as error:
        return {}, f"{ids} are ids in this file, and their names cannot be read. {error}"
    header = [normal(column) for column in table.header]
    if normal(lookup.key) not in header or normal(lookup.value) not in header:
        return {}, Said(
            "{path} lies beside it, but has no columns “{key}” and “{value}”.",
            path=path.name,
            key=lookup.key,
            value=lookup.value,
        )
    keys, names = (table.column(header.index(normal(column))) for column in (lookup.key, lookup.value))
    pairs = zip(keys, names, strict=True)
    return dict(_known(pairs, mapping)), Said(
        "{path} lies beside it: {lower} get their names from it.", path=path.name, lower=ids.lower()
    )


def _known(pairs: "zip[tuple[str, str]]", mapping: Mapping) -> Iterator[tuple[str, str]]:
    for key, name in pairs:
        if key.strip() and name.strip():
            for form in forms_of(key.strip(), mapping.id_form):
                yield form, name.strip()


def _history(path: Path, deals: Path, turns: Turns) -> tuple[Beside | None, str]:
    if not path.is_file() or path.name == deals.name:
        return None, Said(
            "Put {path} into the same folder, and the history of the deals comes in too.", path=path.name
        )
    try:
        table = read_file(path)
    except InputError as error:
        return None, f"The history beside it cannot be read. {error}"
    told = recognised(table.header)
    if told is None or told.mapping.kind is not Kind.HISTORY:
        return None, Said("{path} lies beside it, but does not look like a history of deals.", path=path.name)
    mapping = fitted(told.mapping, table.header)
    looked = scan(table, mapping, profiles(table, turns), turns)
    note = Said(
        "{path} lies beside it: {rows:,} rows tell when deals came into their stages.",
        path=path.name,
        rows=len(table.rows),
    )
    return Beside(table, mapping, looked), note
