# SPDX-License-Identifier: MIT
"""A first look at a file: what it is, how it is read, and what must be answered before it is planned."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Named
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from rider.domain.playbook import Pipeline
from rider.exchange.answers import (
    ALL_OWNERS,
    RIDER_SAYS,
    AllOwners,
    Answers,
    digest,
    from_text,
    mapping_key,
    owner_key,
)
from rider.exchange.asking import Question, asks
from rider.exchange.beside import Found, found_beside
from rider.exchange.guessing import guessed
from rider.exchange.headers import normal
from rider.exchange.inspection import Column, DateColumn, Given, Inspection
from rider.exchange.mapping import (
    DEAL_FIELDS,
    FIELDS,
    HISTORY_FIELDS,
    Kind,
    Mapping,
    fitted,
    folded,
    refuse_unfit,
    with_columns,
)
from rider.exchange.reading import read_file
from rider.exchange.scan import Profile, Scan, profiles, scan
from rider.exchange.table import Table
from rider.exchange.turns import Cancelled, Progress, Turns
from rider.exchange.vendors import aliases, recognised
from rider.exchange.words import Gathering, Meanings, Words

_NO_MEMORY: Named[str, str] = MappingProxyType({})
_DELIMITER_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


def look(
    path: Path,
    *,
    pipelines: Sequence[Pipeline],
    memory: Named[str, str] = _NO_MEMORY,
    mapping: Mapping | None = None,
    currency: str = "",
    answers: Answers | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Inspection:
    """Read a file and say what it is and what must still be answered.

    `memory` is what is remembered by name, `mapping` a rep's own, `currency` the one of a rep's amounts that
    name none.

    Raises:
        InputError: the file cannot be read, or does not have the columns that the mapping names.
        StoppedReadingError: `cancelled` said so.
    """
    said = answers or Answers()
    table = read_file(path, header_line=said.header_line, progress=progress, cancelled=cancelled)
    turns = Turns(progress, cancelled)
    given = Given(tuple(pipelines), memory, mapping, currency)
    return _Look(path, table, profiles(table, turns), given, said, turns).inspection(None)


def answered(
    inspection: Inspection,
    answers: Answers,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Inspection:
    """Return an inspection with other answers; the file is read again only for another line of the header.

    Raises:
        InputError: the file cannot be read so.
        StoppedReadingError: `cancelled` said so.
    """
    given, line = inspection.given, answers.header_line
    if line not in (inspection.answers.header_line, inspection.table.header_line):
        return look(
            inspection.path,
            pipelines=given.pipelines,
            memory=given.memory,
            mapping=given.mapping,
            currency=given.currency,
            answers=answers,
            progress=progress,
            cancelled=cancelled,
        )
    known, turns = inspection.scan.profiles, Turns(progress, cancelled)
    return _Look(inspection.path, inspection.table, known, given, answers, turns).inspection(inspection)


class _Basis(NamedTuple):
    """How a file is read before anyone has said a word about it."""

    mapping: Mapping
    told: str
    why: tuple[str, ...]
    sure: frozenset[str]


class _Look:
    """Puts an inspection together."""

    def __init__(
        self,
        path: Path,
        table: Table,
        known: tuple[Profile, ...],
        given: Given,
        answers: Answers,
        turns: Turns,
    ) -> None:
        self._path, self._table, self._known, self._given = path, table, known, given
        self._answers, self._turns = answers, turns
        self._basis = self._recognised()
        self._said = answers.over(self._remembered())

    def inspection(self, before: Inspection | None) -> Inspection:
        basis, said, table, given = self._basis, self._said, self._table, self._given
        fit = with_columns(fitted(basis.mapping, table.header), said.columns, table.header)
        found = self._beside(fit, before)
        mapping = found.mapping
        looked = self._scanned(mapping, before)
        meanings = Meanings(mapping, said, given.pipelines)
        words = self._words(mapping, looked, found, meanings)
        owners = tuple(_owners(looked))
        owner, wanted = self._owner(owners)
        dates = tuple(self._dates(looked, ""))
        if found.history:
            dates += tuple(self._dates(found.history.scan, mapping.history or ""))
        asked = Question(
            table,
            mapping,
            said,
            given,
            looked,
            words,
            dates,
            owners,
            owner,
            wanted,
            meanings.standard,
            basis.sure,
        )
        return Inspection(
            path=self._path,
            table=table,
            recognised=f"{basis.told}; {_how(table)}.",
            why=(*basis.why, *found.notes, *self._notes(owner)),
            source=mapping.source,
            title=mapping.title,
            is_history=mapping.kind is Kind.HISTORY,
            mapping=mapping,
            columns=tuple(_columns(table, mapping, looked)),
            stages=words.stages,
            outcomes=words.outcomes,
            pipelines=words.pipelines,
            dates=dates,
            owners=owners,
            owner=owner,
            asks=tuple(asks(asked)),
            answers=self._answers,
            fields=DEAL_FIELDS if mapping.kind is Kind.DEALS else HISTORY_FIELDS,
            given=given,
            scan=looked,
            said=said,
            unlooked=fit,
            beside=found.history,
            beside_notes=found.notes,
        )

    def _recognised(self) -> _Basis:
        header, given = self._table.header, self._given
        if given.mapping:
            refuse_unfit(given.mapping, header, self._path.name)
            return _Basis(given.mapping, f"{given.mapping.title}, by its mapping", (), frozenset(FIELDS))
        if vendor := recognised(header):
            by = ", ".join(f"“{column}”" for column in vendor.by)
            told = f"{vendor.mapping.title}, by its columns"
            return _Basis(vendor.mapping, told, (f"Recognised by {by}.",), frozenset(FIELDS))
        source = f"file:{digest(header)[:12]}"
        guess = guessed(header, self._known, aliases(), given.pipelines, source)
        why = "No CRM that Rider knows has these columns; they are guessed by their names."
        return _Basis(guess.mapping, "Not recognised", (why,), guess.sure)

    def _remembered(self) -> Answers:
        """Return what was said of such a file before; a rep's own mapping outweighs it."""
        known = from_text(self._given.memory.get(mapping_key(self._table.header), ""))
        own = self._given.mapping
        if own is None:
            return known
        return replace(
            known,
            columns={},
            pipeline=None if own.pipeline else known.pipeline,
            pipelines={w: t for w, t in known.pipelines.items() if folded(w) not in own.pipelines},
            stages={w: t for w, t in known.stages.items() if folded(w) not in own.stages},
            outcomes={w: t for w, t in known.outcomes.items() if folded(w) not in own.outcomes},
            date_orders={} if own.date_order else known.date_orders,
            decimal_mark=None if own.decimal_mark else known.decimal_mark,
            currency=None if own.currency else known.currency,
        )

    def _beside(self, fit: Mapping, before: Inspection | None) -> Found:
        if before and before.unlooked == fit:
            return Found(before.mapping, before.beside, before.beside_notes)
        return found_beside(fit, self._path, self._turns)

    def _scanned(self, mapping: Mapping, before: Inspection | None) -> Scan:
        if before and before.mapping == mapping and before.table is self._table:
            return before.scan
        return scan(self._table, mapping, self._known, self._turns)

    def _words(self, mapping: Mapping, looked: Scan, found: Found, meanings: Meanings) -> Words:
        gathering = Gathering(meanings, self._given.pipelines)
        gathering.claimed(looked.words)
        places = {header: place for place, header in enumerate(self._table.header)}
        for column in looked.entered:
            filled = self._known[places[column.header]].filled
            gathering.entered(column.pipeline, column.stage, filled)
        if found.history:
            for claim, count in found.history.scan.words.items():
                if claim.stage:
                    gathering.entered("", claim.stage, count)
        return gathering.words()

    def _owner(self, owners: tuple[tuple[str, int], ...]) -> tuple[str | AllOwners | None, str]:
        """Return whose deals are taken, None where that is open, and the name that was wanted in vain."""
        wanted = self._answers.owner
        if wanted is None:
            told = self._given.memory.get(owner_key(self._basis.mapping.source))
            wanted = ALL_OWNERS if told == "*" else told
            if wanted is not ALL_OWNERS and not owners:
                return None, ""
        if wanted is None or isinstance(wanted, AllOwners):
            return wanted, ""
        name = next((name for name, _count in owners if name.casefold() == wanted.strip().casefold()), None)
        return name, "" if name else wanted

    def _dates(self, looked: Scan, file: str) -> Iterator[DateColumn]:
        for header, (evidence, sample) in looked.dates.items():
            named = f"{file}: {header}" if file else header
            order = evidence.order or self._said.date_orders.get(named) or self._basis.mapping.date_order
            mixed = " and ".join(cell for cell in (evidence.dmy, evidence.mdy) if cell)
            yield DateColumn(named, evidence.open or sample, order, evidence.asks and order is None, mixed)

    def _notes(self, owner: str | AllOwners | None) -> Iterator[str]:
        if mapping_key(self._table.header) in self._given.memory:
            yield "What you said of files with these columns is remembered."
        if isinstance(owner, str) and self._answers.owner is None:
            yield f"The deals of {owner} are taken, as last time."


def _how(table: Table) -> str:
    if not table.delimiter:
        return "an Excel workbook"
    divided = _DELIMITER_NAMES.get(table.delimiter, f"“{table.delimiter}”")
    return f"{table.encoding.upper()}, divided by {divided}"


def _owners(looked: Scan) -> Iterator[tuple[str, int]]:
    found: Counter[str] = Counter()
    for claim, count in looked.words.items():
        if claim.owner:
            found[" ".join(claim.owner.split())] += count
    yield from sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))


def _columns(table: Table, mapping: Mapping, looked: Scan) -> Iterator[Column]:
    fields = {headers[0]: name for name, headers in reversed(mapping.columns.items())}
    fields |= dict.fromkeys((column.header for column in looked.entered), "entered")
    fields |= dict.fromkeys(mapping.name_headers, "name") if mapping.names else {}
    kept = {*mapping.kept, *mapping.skip}
    for header, profile in zip(table.header, looked.profiles, strict=True):
        is_kept = header in kept or normal(header) == normal(RIDER_SAYS) or fields.get(header) == "next_step"
        yield Column(header, profile.samples, profile.filled, fields.get(header), is_kept)
