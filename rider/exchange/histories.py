# SPDX-License-Identifier: MIT
"""Files that say when deals came into their stages: read row by row, gathered by deal."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from rider.domain.landing import StageEntry
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.exchange.claims import Claims
from rider.exchange.columns import Cells, Columns, shown
from rider.exchange.dates import DateOrder, parse_instant
from rider.exchange.entries import place_in, repeated
from rider.exchange.idforms import whole_id
from rider.exchange.inspection import Inspection
from rider.exchange.money_cells import MoneyCells
from rider.exchange.turns import Turns

AHEAD = "This is still to come, so it is left out."


class HistoryRow(NamedTuple):
    """A row of a history. `fault` says why it cannot be read, `left_out` why it is passed over on purpose."""

    number: int
    line: int
    cells: tuple[str, ...]
    deal_id: str
    at: int
    word: str
    value: Money | None
    fault: str = ""
    left_out: str = ""


class Entered(NamedTuple):
    """An entry with the row that tells it; `repeats` where it only says what the one before said."""

    row: HistoryRow
    entry: StageEntry
    repeats: bool


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
    read = partial(_instant, header, order, zone)
    money = MoneyCells(inspection, "value", mapping, scan)
    turns.more(len(table.rows))
    for block in columns.blocks():
        yield from _rows(block, read, money)
        turns.take(len(block.rows))


def _rows(block: Cells, read: "partial[int | None]", money: MoneyCells) -> Iterator[HistoryRow]:
    form = block.mapping.id_form
    ids = [whole_id(text, form) for text in block.texts("deal_id")]
    times = block.read("entered", block.field("entered"), read, None)
    words = block.texts("stage")
    values, _codes = money.read(block) if block.mapping.header("value") else ([None] * len(ids), [])
    left_out = block.left_out()
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
            fault,
            left_out.get(number, ""),
        )


def _lacking(deal_id: str, at: int | None, word: str) -> str:
    if not deal_id:
        return "The row does not say which deal it is about."
    if at is None:
        return "The row does not say when."
    return "" if word else "The row has no stage."


def _instant(header: str, order: DateOrder | None, zone: str, cell: str) -> int | None:
    try:
        return parse_instant(cell, order, zone)
    except ValueError as error:
        raise ValueError(f"“{shown(cell)}” in {header} {error}.") from error


def by_deal(rows: Iterable[HistoryRow]) -> dict[str, list[HistoryRow]]:
    """Return rows by the deal that they are about."""
    found: dict[str, list[HistoryRow]] = {}
    for row in rows:
        found.setdefault(row.deal_id, []).append(row)
    return found


def gathered(
    rows: Sequence[HistoryRow], claims: Claims, ladder: Pipeline, pipeline: str, now: int
) -> Gathered:
    """Return what the rows of one deal say; `pipeline` is the file's word for the one that it is in."""
    found: list[tuple[HistoryRow, StageEntry]] = []
    faults: list[tuple[HistoryRow, str]] = []
    left_out: list[tuple[HistoryRow, str]] = []
    for row in rows:
        try:
            target = claims.target(row.word, pipeline, ladder)
        except ValueError as error:
            faults.append((row, str(error)))
            continue
        if target.outcome is None:
            left_out.append((row, f"Its stage is “{shown(row.word)}”: such rows are left out."))
        elif row.at > now:
            faults.append((row, AHEAD))
        else:
            found.append((row, StageEntry(row.at, target.stage_id, target.outcome, row.word, row.value)))
    place = place_in(ladder)
    found.sort(key=lambda pair: place(pair[1]))
    repeats = repeated([entry for _row, entry in found])
    entries = [Entered(row, entry, again) for (row, entry), again in zip(found, repeats, strict=True)]
    return Gathered(entries, faults, left_out)
