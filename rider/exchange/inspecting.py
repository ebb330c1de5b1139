# SPDX-License-Identifier: MIT
"""A first look at a file: what it is, how it is read, and what must be answered before it is planned."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Named
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from rider.domain.playbook import Pipeline
from rider.domain.said import Said
from rider.exchange.asking import Question, asks
from rider.exchange.beside import Found, found_beside
from rider.exchange.files.headers import normal
from rider.exchange.files.reading import read_file
from rider.exchange.files.table import Table
from rider.exchange.inspection import Column, DateColumn, Given, Inspection
from rider.exchange.mappings.answers import (
    ALL_OWNERS,
    RIDER_SAYS,
    AllOwners,
    Answers,
    owner_key,
)
from rider.exchange.mappings.basis import basis_of, remembered_of
from rider.exchange.mappings.last_time import as_last_time, money_read_as
from rider.exchange.mappings.mapping import (
    DEAL_FIELDS,
    HISTORY_FIELDS,
    Kind,
    Mapping,
    fitted,
    folded,
    with_columns,
)
from rider.exchange.mappings.words import Gathering, Meanings, Words
from rider.exchange.own import refuse_bare
from rider.exchange.scan import Profile, Scan, profiles, scan
from rider.exchange.turns import Cancelled, Progress, Turns

_NO_MEMORY: Named[str, str] = MappingProxyType({})
_DELIMITER_NAMES = {",": Said("commas"), ";": Said("semicolons"), "\t": Said("tabs"), "|": Said("bars")}


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
    table = read_file(
        path,
        header_line=said.header_line,
        encoding=said.encoding,
        progress=progress,
        cancelled=cancelled,
    )
    turns = Turns(progress, cancelled)
    given = Given(tuple(pipelines), memory, mapping, currency)
    looking = _Look(path, table, profiles(table, turns), given, said, turns)
    refuse_bare(table)
    return looking.inspection(None)


def answered(
    inspection: Inspection,
    answers: Answers,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Inspection:
    """Return an inspection with other answers; for another header or encoding the file is read again.

    Raises:
        InputError: the file cannot be read so.
        StoppedReadingError: `cancelled` said so.
    """
    given, line, before = inspection.given, answers.header_line, inspection.answers
    is_other = line not in (before.header_line, inspection.table.header_line)
    if is_other or answers.encoding != before.encoding:
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
        self._basis = basis_of(table, known, given)
        self._said = answers.over(remembered_of(table, given))

    def inspection(self, before: Inspection | None) -> Inspection:
        basis, table, given = self._basis, self._table, self._given
        fit = with_columns(fitted(basis.mapping, table.header), self._said.columns, table.header)
        found = self._beside(fit, before)
        mapping = found.mapping
        asked = self._question(found, self._scanned(mapping, before))
        on_money = money_read_as(asked, self._answers)
        return Inspection(
            path=self._path,
            table=table,
            recognised=Said("{told}; {table}.", told=basis.told, table=_how(table)),
            why=(*basis.why, *found.notes, *self._notes(asked), *filter(None, (on_money,))),
            on_money=on_money,
            source=mapping.source,
            title=mapping.title,
            is_history=mapping.kind is Kind.HISTORY,
            mapping=mapping,
            columns=tuple(_columns(table, mapping, asked.scan)),
            stages=asked.words.stages,
            outcomes=asked.words.outcomes,
            pipelines=asked.words.pipelines,
            dates=asked.dates,
            owners=asked.owners,
            owner=asked.owner,
            asks=tuple(asks(asked)),
            answers=self._answers,
            fields=DEAL_FIELDS if mapping.kind is Kind.DEALS else HISTORY_FIELDS,
            given=given,
            scan=asked.scan,
            said=self._said,
            unlooked=fit,
            beside=found.history,
            beside_notes=found.notes,
        )

    def _question(self, found: Found, looked: Scan) -> Question:
        """Return all that the questions are asked from."""
        mapping, given = found.mapping, self._given
        meanings = Meanings(mapping, self._said, given.pipelines)
        owners = tuple(_owners(looked))
        owner, wanted = self._owner(owners, has_owners=mapping.header("owner") is not None)
        dates = tuple(self._dates(looked, ""))
        if found.history:
            dates += tuple(self._dates(found.history.scan, mapping.history or ""))
        return Question(
            table=self._table,
            mapping=mapping,
            said=self._said,
            given=given,
            scan=looked,
            words=self._words(looked, found, meanings),
            dates=dates,
            owners=owners,
            owner=owner,
            wanted_owner=wanted,
            standard=meanings.standard,
            sure=self._basis.sure,
            open_dates=frozenset(self._open_dates(found, looked)),
        )

    def _open_dates(self, found: Found, looked: Scan) -> Iterator[str]:
        yield from (header for header, (told, _sample) in looked.dates.items() if not told.order)
        if found.history:
            dates = found.history.scan.dates.items()
            file = found.mapping.history
            yield from (f"{file}: {header}" for header, (told, _sample) in dates if not told.order)

    def _beside(self, fit: Mapping, before: Inspection | None) -> Found:
        if before and before.unlooked == fit:
            return Found(before.mapping, before.beside, before.beside_notes)
        return found_beside(fit, self._path, self._turns)

    def _scanned(self, mapping: Mapping, before: Inspection | None) -> Scan:
        if before and before.mapping == mapping and before.table is self._table:
            return before.scan
        return scan(self._table, mapping, self._known, self._turns)

    def _words(self, looked: Scan, found: Found, meanings: Meanings) -> Words:
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

    def _owner(
        self, owners: tuple[tuple[str, int], ...], *, has_owners: bool
    ) -> tuple[str | AllOwners | None, str]:
        """Return whose deals are taken, None where that is open, and the name that was wanted in vain."""
        wanted = self._answers.owner
        if wanted is None:
            told = self._given.memory.get(owner_key(self._basis.mapping.source))
            wanted = ALL_OWNERS if told == "*" else told
            if wanted is not ALL_OWNERS and not has_owners:
                return None, ""
        if wanted is None or isinstance(wanted, AllOwners):
            return wanted, ""
        name = next((name for name, _count in owners if folded(name) == folded(wanted)), None)
        return name, "" if name else wanted

    def _dates(self, looked: Scan, file: str) -> Iterator[DateColumn]:
        for header, (evidence, sample) in looked.dates.items():
            named = f"{file}: {header}" if file else header
            order = evidence.order or self._said.date_orders.get(named) or self._basis.mapping.date_order
            mixed = " and ".join(cell for cell in (evidence.dmy, evidence.mdy) if cell)
            yield DateColumn(named, evidence.open or sample, order, evidence.asks and order is None, mixed)

    def _notes(self, asked: Question) -> Iterator[str]:
        if replace(remembered_of(self._table, self._given), currency=None) != Answers():
            yield "What you said of files with these columns is remembered."
        if isinstance(asked.owner, str) and self._answers.owner is None:
            yield Said("The deals of {owner} are taken, as last time.", owner=asked.owner)
        yield from as_last_time(asked, self._answers)


def _how(table: Table) -> str:
    if not table.delimiter:
        return Said("an Excel workbook")
    divided = _DELIMITER_NAMES.get(table.delimiter, f"“{table.delimiter}”")
    return Said("{encoding}, divided by {divided}", encoding=table.encoding.upper(), divided=divided)


def _owners(looked: Scan) -> Iterator[tuple[str, int]]:
    found: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    for claim, count in looked.words.items():
        if claim.owner:
            name = folded(claim.owner)
            found[name] += count
            written.setdefault(name, Counter())[" ".join(claim.owner.split())] += count
    named = ((min(written[n].items(), key=lambda s: (-s[1], s[0]))[0], count) for n, count in found.items())
    yield from sorted(named, key=lambda pair: (-pair[1], pair[0]))


def _columns(table: Table, mapping: Mapping, looked: Scan) -> Iterator[Column]:
    fields = {headers[0]: name for name, headers in reversed(mapping.columns.items())}
    fields |= dict.fromkeys((column.header for column in looked.entered), "entered")
    fields |= dict.fromkeys(mapping.name_headers, "name") if mapping.names else {}
    kept = {*mapping.kept, *mapping.skip}
    for header, profile in zip(table.header, looked.profiles, strict=True):
        is_kept = header in kept or normal(header) == normal(RIDER_SAYS) or fields.get(header) == "next_step"
        yield Column(header, profile.samples, profile.filled, fields.get(header), is_kept)
