# SPDX-License-Identifier: MIT
"""A first look at a file: what it is, whose deals it has, and what must be answered before it is planned."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from rider.exchange.columns import Columns, undecided_dates
from rider.exchange.decoding import read_bytes
from rider.exchange.mapping import Lookup, Mapping, recognised, refuse_unfit
from rider.exchange.reading import Table, normal, read_table

_MOST_OWNERS = 40
_MOST_COLUMNS = 15
_DELIMITER_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


class Need(StrEnum):
    """What must be answered before a file can be planned."""

    MAPPING = "mapping"
    OWNER = "owner"
    DATE_ORDER = "date_order"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question that the file leaves open, as a sentence."""

    need: Need
    sentence: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file is, before anything is decided.

    `recognised` is a sentence that says how the file is read (vendor or mapping, encoding, delimiter);
    `owners` are the names with their number of rows, the most first; `rows` counts the rows below the header.
    `mapping` is None where no mapping was given and no vendor's was recognised.
    """

    path: Path
    sha256: str
    recognised: str
    header: tuple[str, ...]
    rows: int
    owners: tuple[tuple[str, int], ...]
    asks: tuple[Ask, ...]
    mapping: Mapping | None
    table: Table


def inspect(path: Path, mapping: Mapping | None = None) -> Inspection:
    """Read a file and say what it is and what must still be answered.

    Without a mapping, the header is compared with those of the vendors that Rider knows.

    Raises:
        InputError: the file cannot be read, or does not have the columns that the mapping names.
    """
    data = read_bytes(path)
    table = read_table(data, path.name)
    if mapping:
        refuse_unfit(mapping, table.header, path.name)
    found = mapping or recognised(table.header)
    told = f"{found.title}, by {'its mapping' if mapping else 'its columns'}" if found else "Not recognised"
    divided = _DELIMITER_NAMES.get(table.delimiter, table.delimiter)
    how = f"{told}; {table.encoding.upper()}, divided by {divided}."
    found = found and _looked_up(found, path.parent)
    owners = _owners(Columns(table, found)) if found else ()
    asks = tuple(_asks(table, found, owners))
    digest = sha256(data).hexdigest()
    return Inspection(path, digest, how, table.header, len(table.rows), owners, asks, found, table)


def _looked_up(mapping: Mapping, folder: Path) -> Mapping:
    """Replace ids by the names that a file beside the deals has for them."""
    values = dict(mapping.values)
    for name, lookup in mapping.lookups.items():
        column = mapping.columns.get(name)
        beside = folder / Path(lookup.file).name
        if column and beside.is_file():
            values[column] = values.get(column, {}) | _names_for_ids(beside, lookup)
    return replace(mapping, values=values)


def _names_for_ids(path: Path, lookup: Lookup) -> dict[str, str]:
    table = read_table(read_bytes(path), path.name)
    header = [normal(column) for column in table.header]
    if normal(lookup.key) not in header or normal(lookup.value) not in header:
        return {}
    ids, names = (table.column(header.index(normal(column))) for column in (lookup.key, lookup.value))
    return {
        key.strip(): name.strip()
        for key, name in zip(ids, names, strict=True)
        if key.strip() and name.strip()
    }


def _owners(columns: Columns) -> tuple[tuple[str, int], ...]:
    found = Counter(name for name in columns.texts("owner") if name)
    return tuple(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def _asks(table: Table, mapping: Mapping | None, owners: tuple[tuple[str, int], ...]) -> Iterable[Ask]:
    if mapping is None:
        headers = ", ".join(table.header[:_MOST_COLUMNS])
        more = len(table.header) - _MOST_COLUMNS
        headers += f" and {more:,} more" if more > 0 else ""
        yield Ask(
            Need.MAPPING,
            f"Rider does not know the columns of {table.name}: {headers}. Give a mapping that names them; "
            "docs/examples/maven.toml is one to start from.",
        )
        return
    if len(owners) > 1:
        yield Ask(
            Need.OWNER,
            f"{table.name} has the deals of {len(owners)} owners: {named(owners)}. "
            "Choose yours, or take all.",
        )
    for header, cell in undecided_dates(Columns(table, mapping)).items():
        yield Ask(
            Need.DATE_ORDER,
            f"{header} has dates such as {cell}, and no date tells whether the day or the month comes first. "
            "Say which: date_order in the mapping is “dmy” or “mdy”.",
        )


def named(owners: tuple[tuple[str, int], ...]) -> str:
    """Return owners with their numbers of deals as a part of a sentence."""
    listed = ", ".join(f"{name} ({count:,})" for name, count in owners[:_MOST_OWNERS])
    return listed if len(owners) <= _MOST_OWNERS else f"{listed} and {len(owners) - _MOST_OWNERS:,} more"
