# SPDX-License-Identifier: MIT
"""Files that say when deals came into their stages: read row by row, gathered by deal."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rider.domain.events import Outcome
from rider.domain.landing import StageEntry
from rider.domain.money import Money, from_decimal, to_decimal
from rider.domain.playbook import Pipeline
from rider.domain.said import Said, sentence_of
from rider.exchange.cells.day_cells import DayCells
from rider.exchange.cells.idforms import whole_id
from rider.exchange.cells.money_cells import MoneyCells
from rider.exchange.deals.claims import Claims
from rider.exchange.deals.columns import Cells, Columns, shown
from rider.exchange.deals.entries import place_in
from rider.exchange.inspection import Inspection
from rider.exchange.turns import Turns

AHEAD = "This is still to come, so it is left out."


class HistoryRow(NamedTuple):
    """A row of a history. Where it `is_bare`, the file does not say what its value is in.

    `fault` says why it cannot be read, `left_out` why it is passed over on purpose.
    """

    number: int
    line: int
    cells: tuple[str, ...]
    deal_id: str
    at: int
    word: str
    value: Money | None
    is_bare: bool = False
    fault: str = ""
    left_out: str = ""


class Entered(NamedTuple):
    """An entry with the row that tells it."""

    row: HistoryRow
    entry: StageEntry


class Gathered(NamedTuple):
    """The entries of one deal in order, and the rows that are none, with their reasons."""

    entries: list[Entered]
    faults: list[tuple[HistoryRow, str]]
    left_out: list[tuple[HistoryRow, str]]


def read_history(inspection: Inspection, zone: str, turns: Turns) -> Iterator[HistoryRow]:
    """Yield the rows of the inspected history, or of the one that lies beside the deals."""
    beside = inspection.beside
    table, mapping, scan = (
        (beside.table, beside.mapping, beside.scan)
        if beside
        else (inspection.table, inspection.mapping, inspection.scan)
    )
    columns = Columns(table, mapping)
    header = mapping.header("entered") or ""
    named = f"{inspection.mapping.history}: {header}" if beside else header
    order = next((date.order for date in inspection.dates if date.header == named), None)
    days = DayCells(header, order, zone)
    money = MoneyCells(inspection, "value", mapping, scan)
    turns.more(len(table.rows))
    for block in columns.blocks():
        yield from _rows(block, days, money)
        turns.take(len(block.rows))


def _rows(block: Cells, days: DayCells, money: MoneyCells) -> Iterator[HistoryRow]:
    form = block.mapping.id_form
    ids = [whole_id(text, form) for text in block.texts("deal_id")]
    times = block.read("entered", block.field("entered"), days.instant, None)
    words = block.texts("stage")
    values, _codes = money.read(block) if block.mapping.header("value") else ([None] * len(ids), [])
    left_out, is_bare = block.left_out(), block.mapping.header("currency") is None
    for number, (deal_id, at, word) in enumerate(zip(ids, times, words, strict=True)):
        fault = block.faults.get(number, "") or _lacking(deal_id, at, word)
        yield HistoryRow(
            block.first + number,
            block.lines[number],
            block.rows[number],
            deal_id,
            at or 0,
            word,
            values[number],
            is_bare,
            fault,
            left_out.get(number, ""),
        )


def _lacking(deal_id: str, at: int | None, word: str) -> str:
    if not deal_id:
        return "The row does not say which deal it is about."
    if at is None:
        return "The row does not say when."
    return "" if word else "The row has no stage."


def by_deal(rows: Iterable[HistoryRow]) -> dict[str, list[HistoryRow]]:
    """Return rows by the deal that they are about."""
    found: dict[str, list[HistoryRow]] = {}
    for row in rows:
        found.setdefault(row.deal_id, []).append(row)
    return found


class About(NamedTuple):
    """The deal that rows are about: its pipeline, the file's word for that, its currency and its outcome."""

    ladder: Pipeline
    pipeline: str
    currency: str | None
    outcome: Outcome


def gathered(rows: Sequence[HistoryRow], claims: Claims, about: About, now: int) -> Gathered:
    """Return what the rows of one deal say."""
    entries: list[Entered] = []
    faults: list[tuple[HistoryRow, str]] = []
    left_out: list[tuple[HistoryRow, str]] = []
    for row in rows:
        try:
            target = claims.target(row.word, about.pipeline, about.ladder)
        except ValueError as error:
            faults.append((row, sentence_of(error)))
            continue
        if target.outcome is None:
            left_out.append(
                (row, Said("Its stage is “{word}”: such rows are left out.", word=shown(row.word)))
            )
        elif row.at > now:
            faults.append((row, AHEAD))
        else:
            value = _in_currency(row, about.currency)
            entry = StageEntry(row.at, target.stage_id, target.outcome, row.word, value)
            entries.append(Entered(row, entry))
    place = place_in(about.ladder, about.outcome)
    entries.sort(key=lambda entered: place(entered.entry))
    return Gathered(entries, faults, left_out)


def _in_currency(row: HistoryRow, currency: str | None) -> Money | None:
    """Return what a deal was worth in its own currency, where the history names none."""
    if row.value is None or currency is None or not row.is_bare or row.value.currency == currency:
        return row.value
    return from_decimal(to_decimal(row.value), currency)
