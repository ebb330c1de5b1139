# SPDX-License-Identifier: MIT
"""How a file is read before anyone has said a word about it, and what was said of such files before."""

from dataclasses import replace
from typing import NamedTuple

from rider.domain.said import Said
from rider.exchange.files.headers import is_nameless
from rider.exchange.files.table import Table
from rider.exchange.inspection import Given
from rider.exchange.mappings.answers import Answers, digest, from_text, mapping_key
from rider.exchange.mappings.guessing import guessed
from rider.exchange.mappings.mapping import FIELDS, Mapping, folded, laid_over, refuse_unfit
from rider.exchange.mappings.vendors import aliases, recognised
from rider.exchange.own import refuse_own
from rider.exchange.scan import Profile


class Basis(NamedTuple):
    """How a file is read, by what that was told, and the fields whose columns are beyond doubt."""

    mapping: Mapping
    told: str
    why: tuple[str, ...]
    sure: frozenset[str]


def basis_of(table: Table, profiles: tuple[Profile, ...], given: Given) -> Basis:
    """Return how a file is read: by a rep's own mapping, by a vendor's, or as its columns are guessed.

    Raises:
        InputError: it does not have the columns that the rep's own mapping names.
    """
    own = given.mapping
    if own:
        refuse_unfit(own, table.header, table.name)
        if not own.is_partial:
            return Basis(own, Said("{title}, by its mapping", title=own.title), (), frozenset(FIELDS))
    found = _recognised(table, profiles, given)
    if own is None:
        return found
    said = {*own.columns, "name"} if own.names else set(own.columns)
    told = Said("{told}, and by {title}", told=found.told, title=own.title or Said("a mapping"))
    return Basis(laid_over(own, found.mapping), told, found.why, found.sure | said)


def _recognised(table: Table, profiles: tuple[Profile, ...], given: Given) -> Basis:
    header = table.header
    if vendor := recognised(header):
        by = ", ".join(f"“{column}”" for column in vendor.by)
        told = Said("{title}, by its columns", title=vendor.mapping.title)
        return Basis(vendor.mapping, told, (Said("Recognised by {by}.", by=by),), frozenset(FIELDS))
    refuse_own(table)
    source = f"file:{digest(header)[:12]}"
    if is_nameless(header):
        source = f"{source}:{folded(table.name)}"
    guess = guessed(header, profiles, aliases(), given.pipelines, source)
    why = "No CRM that Rider knows has these columns; they are guessed by their names."
    return Basis(guess.mapping, Said("Not recognised"), (why,), guess.sure)


def remembered_of(table: Table, given: Given) -> Answers:
    """Return what was said of such a file before; a rep's own mapping outweighs it."""
    key = mapping_key(table.header)
    known = from_text(given.memory.get(key, "")) if key else Answers()
    own = given.mapping
    if own is None:
        return known
    return replace(
        known,
        columns={f: h for f, h in known.columns.items() if own.is_partial and f not in own.columns},
        pipeline=None if own.pipeline else known.pipeline,
        pipelines={w: t for w, t in known.pipelines.items() if folded(w) not in own.pipelines},
        stages={w: t for w, t in known.stages.items() if folded(w) not in own.stages},
        outcomes={w: t for w, t in known.outcomes.items() if folded(w) not in own.outcomes},
        date_orders={} if own.date_order else known.date_orders,
        decimal_mark=None if own.decimal_mark else known.decimal_mark,
        currency=None if own.currency else known.currency,
    )
