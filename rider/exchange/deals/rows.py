# SPDX-License-Identifier: MIT
"""Rows to deals: the fields of every row, and for each that cannot be read the reason."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from rider.domain.day import calendar_day
from rider.domain.events import Outcome
from rider.domain.landing import ImportedDeal, StageEntry, folded_name
from rider.domain.said import Said
from rider.exchange.cells.dates import DateOrder
from rider.exchange.cells.day_cells import DayCells
from rider.exchange.cells.idforms import looks_like_id, whole_id
from rider.exchange.cells.money_cells import MoneyCells, Paid
from rider.exchange.cells.percents import percentage
from rider.exchange.deals.claims import Claim, Claims
from rider.exchange.deals.columns import Cells, clean
from rider.exchange.deals.entries import in_order
from rider.exchange.deals.oddities import on_days, on_money
from rider.exchange.inspection import Inspection
from rider.exchange.mappings.closings import closings
from rider.exchange.mappings.entered import EnteredColumn
from rider.exchange.mappings.mapping import filled, folded

AHEAD = "It enters a stage at a time that is still to come; that entry is left out."
OTHER_PIPELINE = "It entered a stage that its pipeline does not have; that entry is left out."
NO_PERCENTAGE = "Its probability is not one from 0 to 100; it is left out."
NO_ACCOUNT = "Its account is an id without a name; it is left out."

_ADDRESS = re.compile(r"\s*[(<\[][^()<>\[\]]*@[^()<>\[\]]*[)>\]]\s*$")
_DIVIDERS = re.compile(r"[;\n|]")


@dataclass(slots=True)
class DealRows:
    """The deals of some rows. The others are by the row's number among them.

    `unnamed` are the fields that hold an id for which no file has the name: they say nothing of a deal that
    has one already.
    """

    deals: list[ImportedDeal]
    pipelines: list[str]
    left_out: dict[int, str]
    notices: dict[int, list[str]] = field(default_factory=dict)
    unnamed: dict[int, set[str]] = field(default_factory=dict)

    def notice(self, number: int, sentence: str) -> None:
        """Add something that the rep should look at."""
        self.notices.setdefault(number, []).append(sentence)


class DealReader:
    """Reads the deals of some rows after the other."""

    def __init__(self, inspection: Inspection, claims: Claims, zone: str, now: int) -> None:
        """Take how the file is read; times without an offset are of the wall clock in `zone`."""
        self._mapping, self._claims = inspection.mapping, claims
        self._zone, self._now, self._today = zone, now, calendar_day(now, zone)
        self._orders: Mapping[str, DateOrder | None] = {d.header: d.order for d in inspection.dates}
        self._money = MoneyCells(inspection, "value")
        self._entered = inspection.scan.entered
        self._shares = inspection.scan.shares
        self._several = self._mapping.several

    def read(self, cells: Cells) -> DealRows:
        """Return the deal of every row; those that cannot be read are named in `cells.faults`."""
        named = self._mapping.columns
        claims, pipelines = self._claimed(cells)
        paid = self._money.paid(cells)
        created, closed, won, lost, expected = (
            self._days(cells, name) for name in ("created", "closed", "won_on", "lost_on", "expected_close")
        )
        rows = DealRows([], pipelines, {n: c.left_out for n, c in enumerate(claims) if c.left_out})
        ended = [_ended(*days) for days in zip(claims, closed, won, lost, strict=True)]
        if named.get("closed") == named.get("expected_close"):
            expected = [
                d if c.outcome is Outcome.OPEN else None for c, d in zip(claims, expected, strict=True)
            ]
        history = self._history(cells, rows, claims)
        rows.deals = list(
            map(
                ImportedDeal,
                self._ids(cells),
                self._names(cells),
                self._accounts(cells, rows),
                [one.money for one in paid],
                [one.currency for one in paid],
                [claim.pipeline_id for claim in claims],
                [claim.stage_id for claim in claims],
                [claim.outcome for claim in claims],
                [claim.word for claim in claims],
                created,
                ended,
                expected,
                self._owners(cells, rows),
                cells.texts("lead_source"),
                self._probabilities(cells, rows),
                cells.texts("lost_reason"),
                self._people(cells),
                history,
            )
        )
        self._look_over(rows, paid)
        return rows

    def _claimed(self, cells: Cells) -> tuple[list[Claim], list[str]]:
        pipelines = cells.field("pipeline")
        words = (cells.field("stage"), cells.field("outcome"), closings(cells))
        keys = list(zip(pipelines, *words, strict=True))
        blank = Claim(self._claims.standard_id, None, Outcome.OPEN, "")
        return cells.read("claim", keys, self._claims.claim, blank), pipelines

    def _ids(self, cells: Cells) -> list[str | None]:
        form = self._mapping.id_form
        texts = cells.texts("external_id")
        return [whole_id(text, form) if text else None for text in texts]

    def _names(self, cells: Cells) -> list[str]:
        headers = self._mapping.name_headers
        keys = list(zip(*(cells.cells(header) for header in headers), strict=True))
        return cells.read("name", keys, partial(self._name, headers), "")

    def _name(self, headers: tuple[str, ...], found: tuple[str, ...]) -> str:
        if not self._mapping.names and (name := clean("The name", found[0])):
            return name
        known = dict(zip(headers, found, strict=True))
        own = self._mapping.header("name")
        texts = [filled(template, known) for template in self._mapping.names]
        for text in (*texts, known[own] if own else ""):
            if name := clean("The name", text):
                return name
        raise ValueError(Said("The deal has no name: {headers} is blank.", headers=" and ".join(headers)))

    def _accounts(self, cells: Cells, rows: DealRows) -> list[str]:
        found = cells.texts("account")
        if self._several:
            divider = re.compile(rf"{re.escape(self._several)}(?!\s)")  # “Smith; Sons” is one account
            found = [divider.split(text, maxsplit=1)[0].strip() for text in found]
        for number in self._unnamed(found, rows, "account"):
            found[number] = ""
            rows.notice(number, NO_ACCOUNT)
        return found

    def _owners(self, cells: Cells, rows: DealRows) -> list[str]:
        found = cells.texts("owner")
        self._unnamed(found, rows, "owner")
        return found

    def _unnamed(self, found: list[str], rows: DealRows, name: str) -> list[int]:
        """Note in which rows a field has an id without a name, and return them."""
        if name not in self._mapping.lookups:
            return []
        numbers = [n for n, text in enumerate(found) if text and looks_like_id(text)]
        for number in numbers:
            rows.unnamed.setdefault(number, set()).add(name)
        return numbers

    def _days(self, cells: Cells, name: str) -> list[date | None]:
        header = self._mapping.header(name)
        if header is None:
            return [None] * len(cells.rows)
        days = DayCells(header, self._orders.get(header), self._zone)
        return cells.read(f"day {header}", cells.cells(header), days.day, None)

    def _instants(self, cells: Cells, header: str) -> list[int | None]:
        days = DayCells(header, self._orders.get(header), self._zone)
        return cells.read(f"instant {header}", cells.cells(header), days.instant, None)

    def _probabilities(self, cells: Cells, rows: DealRows) -> list[int | None]:
        found: list[int | None] = []
        if not self._mapping.header("probability"):
            return [None] * len(cells.rows)
        for number, text in enumerate(cells.field("probability")):
            percent = percentage(text, shares=self._shares)
            if text and percent is None:
                rows.notice(number, NO_PERCENTAGE)
            found.append(percent)
        return found

    def _people(self, cells: Cells) -> list[tuple[str, ...]]:
        if not self._mapping.header("people"):
            return [()] * len(cells.rows)
        blank: tuple[str, ...] = ()
        return cells.read("people", cells.field("people"), partial(people, self._several), blank)

    def _history(self, cells: Cells, rows: DealRows, claims: list[Claim]) -> list[tuple[StageEntry, ...]]:
        found: list[list[StageEntry]] = [[] for _ in claims]
        for column in self._entered:
            for number, at in enumerate(self._instants(cells, column.header)):
                if at is None or not self._is_of(column, rows.pipelines[number]):
                    continue
                if entry := self._enter(rows, number, claims[number], column, at):
                    found[number].append(entry)
        header = self._mapping.header("stage_entered")
        stages = cells.field("stage") if header else []
        for number, at in enumerate(self._instants(cells, header) if header else ()):
            stage_id = claims[number].reached
            if at is not None and stage_id:
                found[number].append(StageEntry(at, stage_id, Outcome.OPEN, stages[number]))
        return [self._ordered(rows, number, some, claims[number]) for number, some in enumerate(found)]

    def _is_of(self, column: EnteredColumn, pipeline: str) -> bool:
        return not column.pipeline or not pipeline or folded(column.pipeline) == folded(pipeline)

    def _enter(
        self, rows: DealRows, number: int, claim: Claim, column: EnteredColumn, at: int
    ) -> StageEntry | None:
        try:
            ladder = self._claims.ladder(claim.pipeline_id)
            stage_id, outcome = self._claims.target(column.stage, column.pipeline, ladder)
        except ValueError:
            rows.notice(number, OTHER_PIPELINE)
            return None
        return None if outcome is None else StageEntry(at, stage_id, outcome, column.stage)

    def _ordered(
        self, rows: DealRows, number: int, entries: list[StageEntry], claim: Claim
    ) -> tuple[StageEntry, ...]:
        if not entries:
            return ()
        past = [entry for entry in entries if entry.at <= self._now]
        if len(past) < len(entries):
            rows.notice(number, AHEAD)
        return in_order(past, self._claims.ladder(claim.pipeline_id), claim.outcome)

    def _look_over(self, rows: DealRows, paid: list[Paid]) -> None:
        has_column = self._mapping.header("currency") is not None
        for number, deal in enumerate(rows.deals):
            for sentence in on_money(deal, paid[number], has_column=has_column):
                rows.notice(number, sentence)
            for sentence in on_days(deal, self._today):
                rows.notice(number, sentence)


def _ended(claim: Claim, closed: date | None, won: date | None, lost: date | None) -> date | None:
    if claim.outcome is Outcome.OPEN:
        return None
    return (won if claim.outcome is Outcome.WON else lost) or closed


def people(several: str | None, cell: str) -> tuple[str, ...]:
    """Return the names of people in a cell, each once and without its address."""
    parts: Iterable[str] = cell.split(several) if several else _DIVIDERS.split(cell)
    names: dict[str, str] = {}
    for part in parts:
        name = clean("A person's name", _ADDRESS.sub("", part))
        if name:
            names.setdefault(folded_name(name), name)
    return tuple(names.values())
