# SPDX-License-Identifier: MIT
"""Mappings: which column of a file is which field of a deal, read from TOML; vendors' maps are data."""

import re
import tomllib
from dataclasses import dataclass, field, replace
from importlib.resources import files
from pathlib import Path

from rider.domain.errors import InputError
from rider.domain.money import is_currency
from rider.exchange.amounts import DecimalMark
from rider.exchange.dates import DateOrder
from rider.exchange.parts import Parts
from rider.exchange.reading import normal

_PLACE = re.compile(r"\{([^{}]+)\}")
_LARGEST_MAPPING = 1024 * 1024

FIELDS = (
    *("external_id", "account", "value", "currency", "stage", "outcome", "created", "closed"),
    *("expected_close", "owner", "lead_source", "next_step"),
)
"""The fields that `[columns]` may name. A next step of a file binds nobody: it stays in the stored row."""

_PARTS = (
    *("source", "title", "pipeline", "currency", "date_order", "decimal_mark", "recognise", "name"),
    *("columns", "stages", "outcomes", "values", "skip", "lookup"),
)


@dataclass(frozen=True, slots=True)
class Lookup:
    """A file beside the imported one that has the name for an id."""

    file: str
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """How the files of one source are read.

    `columns` gives the header of each field; `names` are templates such as “{product} for {account}”, of
    which the first counts whose columns are all filled. Stages and outcomes are keyed by `folded` words and
    lead to a stage of the pipeline, or to won, lost or open. `values` replaces spellings in a column,
    `skip` leaves out rows by a column's value, `lookups` replace ids by names from another file.
    """

    source: str
    title: str
    pipeline: str
    names: tuple[str, ...]
    columns: dict[str, str]
    stages: dict[str, str]
    outcomes: dict[str, str] = field(default_factory=dict)
    currency: str | None = None
    date_order: DateOrder | None = None
    decimal_mark: DecimalMark | None = None
    recognise: tuple[str, ...] = ()
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    skip: dict[str, frozenset[str]] = field(default_factory=dict)
    lookups: dict[str, Lookup] = field(default_factory=dict)

    @property
    def headers(self) -> tuple[str, ...]:
        """Return every header that this mapping names."""
        in_names = (column for template in self.names for column in places(template))
        return (*in_names, *self.columns.values(), *self.values, *self.skip)


def folded(word: str) -> str:
    """Return a word of a file as it is compared: without case and extra blanks."""
    return " ".join(word.casefold().split())


def places(template: str) -> list[str]:
    """Return the headers that the template of a name stands on."""
    return _PLACE.findall(template)


def filled(template: str, cells: dict[str, str]) -> str:
    """Return a template with its places filled; blank where one of its cells is."""
    wanted = [cells[place] for place in places(template)]
    return _PLACE.sub(lambda found: cells[found[1]], template) if all(wanted) else ""


def read_mapping(path: Path) -> Mapping:
    """Return the mapping of a TOML file.

    Raises:
        InputError: it cannot be read, or is not a mapping; says what is wrong with it.
    """
    try:
        if path.stat().st_size > _LARGEST_MAPPING:
            raise InputError(
                f"{path.name} is too large to be a mapping. Give the TOML file that names the columns."
            )
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not text in UTF-8"
        raise InputError(f"Rider cannot read the mapping {path}: {reason}.") from error
    return parse_mapping(text, path.name)


def parse_mapping(text: str, where: str) -> Mapping:
    """Return the mapping that a TOML text describes; `where` names it in sentences.

    Raises:
        InputError: it is not a mapping; says what is wrong with it.
    """
    try:
        parts = Parts(tomllib.loads(text), where)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{where} is not a mapping in TOML: {error}.") from error
    parts.refuse_unknown(_PARTS)
    parts.table("columns").refuse_unknown(FIELDS)
    parts.table("columns").needed("stage")
    source = parts.needed("source")
    return Mapping(
        source=source,
        title=parts.text("title") or source,
        pipeline=parts.needed("pipeline"),
        names=tuple(n if places(n) else f"{{{n}}}" for n in parts.words("name"))
        or parts.fault("name is missing"),
        columns=parts.table("columns").texts(),
        stages=_folded_words(parts, "stages"),
        outcomes=_folded_words(parts, "outcomes"),
        currency=_currency(parts),
        date_order=parts.choice("date_order", DateOrder),
        decimal_mark=parts.choice("decimal_mark", DecimalMark),
        recognise=parts.words("recognise"),
        values={c: parts.table("values").table(c).texts() for c in parts.table("values").names},
        skip={c: _skipped(parts.table("skip"), c) for c in parts.table("skip").names},
        lookups={f: _lookup(parts.table("lookup").table(f)) for f in parts.table("lookup").names},
    )


def _folded_words(parts: Parts, name: str) -> dict[str, str]:
    return {folded(word): meaning for word, meaning in parts.table(name).texts().items()}


def _skipped(parts: Parts, column: str) -> frozenset[str]:
    return frozenset(map(folded, parts.words(column)))


def _lookup(parts: Parts) -> Lookup:
    return Lookup(parts.needed("file"), parts.needed("key"), parts.needed("value"))


def _currency(parts: Parts) -> str | None:
    code = parts.text("currency")
    if code is not None and not is_currency(code):
        parts.fault(f"currency is “{code}”; it has to be a code of three letters such as EUR")
    if code is None and parts.table("columns").text("currency") is None:
        parts.fault("it names no currency: add currency = “EUR” or a column for it")
    return code


def vendor_mappings() -> list[Mapping]:
    """Return the mappings that are shipped with Rider."""
    folder = files("resources").joinpath("vendors")
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    return [parse_mapping(f.read_text(encoding="utf-8"), f.name) for f in found]


def recognised(header: tuple[str, ...]) -> Mapping | None:
    """Return the vendor's mapping whose telling columns are all there, cut to the columns that are."""
    have = {normal(column) for column in header}
    for mapping in vendor_mappings():
        if have.issuperset(normal(column) for column in mapping.recognise):
            return replace(
                mapping,
                columns={f: c for f, c in mapping.columns.items() if normal(c) in have},
                values={c: v for c, v in mapping.values.items() if normal(c) in have},
                skip={c: v for c, v in mapping.skip.items() if normal(c) in have},
            )
    return None


def refuse_unfit(mapping: Mapping, header: tuple[str, ...], name: str) -> None:
    """Refuse a file that lacks a column which the mapping names, or has it twice.

    Raises:
        InputError: says which.
    """
    have = [normal(column) for column in header]
    for column in mapping.headers:
        times = have.count(normal(column))
        if times == 0:
            named = ", ".join(header[:40])
            raise InputError(f"{name} has no column “{column}”, which the mapping names. It has: {named}.")
        if times > 1:
            raise InputError(
                f"{name} has {times} columns “{column}”. Rename all but one, then import it again."
            )
