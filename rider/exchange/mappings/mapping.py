# SPDX-License-Identifier: MIT
"""Mappings: which column of a file is which field of a deal, read from TOML; vendors' maps are data."""

import re
import tomllib
from collections.abc import Mapping as Named
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from rider.domain.currencies import CURRENCIES
from rider.domain.errors import InputError
from rider.domain.landing import folded_name
from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.files.headers import normal
from rider.exchange.mappings.parts import Parts
from rider.exchange.mappings.templates import pattern

_PLACE = re.compile(r"\{([^{}]+)\}")
_LARGEST_MAPPING = 1024 * 1024

DEAL_FIELDS = (
    *("external_id", "name", "account", "value", "currency", "pipeline", "stage", "outcome", "created"),
    *("closed", "won_on", "lost_on", "expected_close", "owner", "lead_source", "probability", "lost_reason"),
    *("people", "stage_entered", "is_closed", "is_won", "next_step"),
)
"""The fields of deals. A next step of a file binds nobody: it stays in the stored row."""

HISTORY_FIELDS = ("deal_id", "entered", "stage", "value", "currency", "expected_close", "probability")
"""The fields of histories; the last two only stay with the stored row."""

FIELDS = tuple(dict.fromkeys((*DEAL_FIELDS, *HISTORY_FIELDS)))
"""The fields that `[columns]` may name."""

_PARTS = (
    *(
        "source",
        "title",
        "kind",
        "pipeline",
        "currency",
        "date_order",
        "decimal_mark",
        "recognise",
        "exactly",
    ),
    *("name", "several", "id", "entered", "kept", "columns", "stages", "outcomes", "pipelines", "values"),
    *("skip", "rather", "lookup", "history"),
)


class Kind(StrEnum):
    """What the rows of a file are."""

    DEALS = "deals"
    HISTORY = "history"


class IdForm(StrEnum):
    """Which forms of an id mean the same: the 15 letters of Salesforce and the 18 made of them."""

    SALESFORCE = "salesforce"


@dataclass(frozen=True, slots=True)
class Lookup:
    """A file beside the imported one that has the name for an id."""

    file: str
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """How the files of one source are read.

    `columns` gives for each field the headers of which the first counts that is there, `rather` a header
    whose cells go before the field's own where they are filled; `names` are templates such as “{product} for
    {account}”, of which the first counts whose columns are all filled. Stages, outcomes and pipelines are
    keyed by `folded` words; a stage leads to the first of its targets that the pipeline has, or to won, lost
    or “leave out”. `values` replaces spellings in a column, `skip` leaves out rows by a column's value (“*”
    is any), `lookups` replace ids by names from another file. `entered` are headers of columns that say when
    a stage was entered; `history` is a file beside the deals that says so.
    `several` divides the values of a cell. One that `is_partial` lies over what a file is recognised as. A
    file is of this source where each group of `recognise` is met by a header.
    """

    source: str
    title: str
    kind: Kind = Kind.DEALS
    pipeline: str | None = None
    names: tuple[str, ...] = ()
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    stages: dict[str, tuple[str, ...]] = field(default_factory=dict)
    outcomes: dict[str, str] = field(default_factory=dict)
    pipelines: dict[str, str] = field(default_factory=dict)
    currency: str | None = None
    date_order: DateOrder | None = None
    decimal_mark: DecimalMark | None = None
    recognise: tuple[tuple[str, ...], ...] = ()
    exactly: tuple[str, ...] = ()
    several: str | None = None
    id_form: IdForm | None = None
    entered: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    skip: dict[str, frozenset[str]] = field(default_factory=dict)
    rather: dict[str, str] = field(default_factory=dict)
    lookups: dict[str, Lookup] = field(default_factory=dict)
    history: str | None = None
    is_partial: bool = False

    def header(self, name: str) -> str | None:
        """Return the header of a field, None where there is none."""
        return next(iter(self.columns.get(name, ())), None)

    @property
    def name_headers(self) -> tuple[str, ...]:
        """Return every header that the name stands on: those of the templates, then the one of its column."""
        in_templates = (place for template in self.names for place in places(template))
        return tuple(dict.fromkeys((*in_templates, *self.columns.get("name", ()))))


def folded(word: str) -> str:
    """Return a word of a file as it is compared: without case and extra blanks."""
    return folded_name(word)


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
                "{path} is too large to be a mapping. Give the TOML file that names the columns.",
                path=path.name,
            )
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not text in UTF-8"
        raise InputError(
            "Rider cannot read the mapping {path}: {reason}.", path=path, reason=reason
        ) from error
    return parse_mapping(text, path.name, may_be_partial=True)


def parse_mapping(text: str, where: str, *, may_be_partial: bool = False) -> Mapping:
    """Return the mapping that a TOML text describes; `where` names it in sentences.

    One that `may_be_partial` need not say where the name and the stage are.

    Raises:
        InputError: it is not a mapping; says what is wrong with it.
    """
    parts = parse_parts(text, where)
    columns = _known_columns(parts)
    kind = parts.choice("kind", Kind) or Kind.DEALS
    lacks = _lacking(parts, columns, kind)
    if lacks and not (may_be_partial and kind is Kind.DEALS):
        parts.fault(lacks)
    return Mapping(
        source=parts.text("source") or "",
        title=parts.text("title") or parts.text("source") or "",
        kind=kind,
        pipeline=parts.text("pipeline"),
        names=tuple(n if places(n) else f"{{{n}}}" for n in parts.words("name")),
        columns=columns.lists(),
        stages=folded_lists(parts, "stages"),
        outcomes=folded_words(parts, "outcomes"),
        pipelines=folded_words(parts, "pipelines"),
        currency=_currency(parts),
        date_order=parts.choice("date_order", DateOrder),
        decimal_mark=parts.choice("decimal_mark", DecimalMark),
        recognise=parts.groups("recognise"),
        exactly=parts.words("exactly"),
        several=parts.text("several"),
        id_form=parts.choice("id", IdForm),
        entered=parts.words("entered"),
        kept=parts.words("kept"),
        values={c: parts.table("values").table(c).texts() for c in parts.table("values").names},
        skip={c: _skipped(parts.table("skip"), c) for c in parts.table("skip").names},
        rather=parts.table("rather").texts(),
        lookups={f: _lookup(parts.table("lookup").table(f)) for f in parts.table("lookup").names},
        history=parts.table("history").text("file"),
        is_partial=bool(lacks),
    )


def _known_columns(parts: Parts) -> Parts:
    """Return the table of columns of a mapping that says nothing but what a mapping can say."""
    parts.refuse_unknown(_PARTS)
    columns = parts.table("columns")
    columns.refuse_unknown(FIELDS)
    return columns


def parse_parts(text: str, where: str) -> Parts:
    """Return the parts of a TOML text.

    Raises:
        InputError: it is not TOML; says what is wrong with it.
    """
    try:
        return Parts(tomllib.loads(text), where)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError("{where} is not a mapping in TOML: {error}.", where=where, error=error) from error


def _lacking(parts: Parts, columns: Parts, kind: Kind) -> str:
    """Return what a whole mapping has and this one does not, nothing for a whole one."""
    if not parts.text("source"):
        return "source is missing"
    if kind is Kind.HISTORY:
        missing = [name for name in ("deal_id", "entered", "stage") if name not in columns.names]
        return f"{missing[0]} is missing under [columns]" if missing else ""
    if "stage" not in columns.names and "outcome" not in columns.names:
        return "stage is missing under [columns]"
    return "" if parts.words("name") or "name" in columns.names else "name is missing"


def folded_lists(parts: Parts, name: str) -> dict[str, tuple[str, ...]]:
    """Return a table of words, each with what it may mean."""
    return {folded(word): meant for word, meant in parts.table(name).lists().items()}


def folded_words(parts: Parts, name: str) -> dict[str, str]:
    """Return a table of words, each with what it means."""
    return {folded(word): meaning for word, meaning in parts.table(name).texts().items()}


def _skipped(parts: Parts, column: str) -> frozenset[str]:
    return frozenset(map(folded, parts.words(column)))


def _lookup(parts: Parts) -> Lookup:
    return Lookup(parts.needed("file"), parts.needed("key"), parts.needed("value"))


def _currency(parts: Parts) -> str | None:
    code = parts.text("currency")
    if code is not None and code not in CURRENCIES:
        parts.fault(f"currency is “{code}”; it has to be a code of three letters such as EUR")
    return code


def fitted(mapping: Mapping, header: tuple[str, ...]) -> Mapping:
    """Return a mapping cut to the columns that a file has, each under the header that the file gives it."""
    have = {normal(column): column for column in header}

    def found(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(have[normal(name)] for name in names if normal(name) in have)[:1]

    columns = {name: found(headers) for name, headers in mapping.columns.items() if found(headers)}
    names = [t for t in mapping.names if all(normal(place) in have for place in places(t))]
    names = [_PLACE.sub(lambda place: f"{{{have[normal(place[1])]}}}", template) for template in names]
    return replace(
        mapping,
        names=tuple(dict.fromkeys(names)),
        columns=columns,
        kept=_kept(mapping.kept, have),
        values={have[normal(c)]: v for c, v in mapping.values.items() if normal(c) in have},
        skip={have[normal(c)]: v for c, v in mapping.skip.items() if normal(c) in have},
        rather={name: have[normal(c)] for name, c in mapping.rather.items() if normal(c) in have},
    )


def _kept(kept: tuple[str, ...], have: dict[str, str]) -> tuple[str, ...]:
    """Return the columns that are kept: those of a name, and those of a template with a place for a stage."""
    named = [have[normal(name)] for name in kept if normal(name) in have]
    patterns = [pattern(name) for name in kept if "{stage}" in name]
    alike = [column for column in have.values() if any(p.fullmatch(column) for p in patterns)]
    return tuple(dict.fromkeys((*named, *alike)))


def laid_over(own: Mapping, known: Mapping) -> Mapping:
    """Return a known mapping with what a rep's own partial one says in place of it."""
    names = own.names or (() if "name" in own.columns else known.names)
    return replace(
        known,
        source=own.source or known.source,
        title=own.title or known.title,
        pipeline=own.pipeline or known.pipeline,
        names=names,
        columns={**known.columns, **own.columns},
        stages={**known.stages, **own.stages},
        outcomes={**known.outcomes, **own.outcomes},
        pipelines={**known.pipelines, **own.pipelines},
        currency=own.currency or known.currency,
        date_order=own.date_order or known.date_order,
        decimal_mark=own.decimal_mark or known.decimal_mark,
        several=own.several or known.several,
        id_form=own.id_form or known.id_form,
        entered=(*own.entered, *known.entered),
        kept=(*known.kept, *own.kept),
        values={**known.values, **own.values},
        skip={**known.skip, **own.skip},
        rather={name: column for name, column in known.rather.items() if name not in own.columns}
        | own.rather,
        lookups={**known.lookups, **own.lookups},
        history=own.history or known.history,
    )


def with_columns(mapping: Mapping, chosen: Named[str, str | None], header: tuple[str, ...]) -> Mapping:
    """Return a fitted mapping with the columns that a rep chose; a header that is not there is ignored.

    The name may also be put together, as “{product} for {account}”: its first column stands alone where
    another is blank.
    """
    have = {normal(column): column for column in header}
    columns, names = dict(mapping.columns), mapping.names
    for name, column in chosen.items():
        if name == "name" and column and (parts := places(column)) and have.keys() >= set(map(normal, parts)):
            columns.pop(name, None)
            names = (column, f"{{{parts[0]}}}")
            continue
        if name not in FIELDS or (column is not None and normal(column) not in have):
            continue
        columns.pop(name, None)
        names = () if name == "name" else names
        if column is not None:
            columns[name] = (have[normal(column)],)
    rather = {name: column for name, column in mapping.rather.items() if name not in chosen}
    return replace(mapping, columns=columns, names=names, rather=rather)


def refuse_unfit(mapping: Mapping, header: tuple[str, ...], name: str) -> None:
    """Refuse a file that lacks a column which a rep's own mapping names.

    Raises:
        InputError: says which.
    """
    have = {normal(column) for column in header}
    in_names = tuple((column,) for template in mapping.names for column in places(template))
    others = ((column,) for column in (*mapping.values, *mapping.skip))
    for headers in (*in_names, *mapping.columns.values(), *others):
        if not have & set(map(normal, headers)):
            raise InputError(
                "{name} has no column {value}, which the mapping names. It has: {header}.",
                name=name,
                value=" or ".join(f"“{h}”" for h in headers),
                header=", ".join(header[:40]),
            )
