# SPDX-License-Identifier: MIT
"""One look through all rows: which words they have, how columns are filled, how dates and amounts look."""

import re
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from rider.exchange.cells.amounts import MarkEvidence, is_shortened, mark_evidence
from rider.exchange.cells.bare_money import BareMoney
from rider.exchange.cells.dates import OrderEvidence, order_evidence
from rider.exchange.cells.percents import are_shares
from rider.exchange.deals.columns import Cells, Columns
from rider.exchange.files.table import Table
from rider.exchange.mappings.closings import closings
from rider.exchange.mappings.entered import EnteredColumn, entered_columns
from rider.exchange.mappings.mapping import Kind, Mapping
from rider.exchange.turns import Turns

_DATES = {
    Kind.DEALS: ("created", "closed", "won_on", "lost_on", "expected_close", "stage_entered"),
    Kind.HISTORY: ("entered",),
}
MOST_SAMPLES = 5
_NO_EVIDENCE = MarkEvidence(None, None, None)
_LETTER = re.compile(r"[^\W\d_]")


class Claimed(NamedTuple):
    """Whose deal a row is and where it stands, in the file's words; `closing` is won or lost by its flags."""

    owner: str
    pipeline: str
    stage: str
    outcome: str
    closing: str = ""


class Profile(NamedTuple):
    """The first different cells of a column, and how many rows have it."""

    samples: tuple[str, ...]
    filled: int


@dataclass(frozen=True, slots=True)
class Scan:
    """What is in all rows of a file, as far as it must be known before one of them is read.

    `words` counts what rows claim, those that the mapping leaves out aside. `dates` has the evidence for the
    order of each column of dates and a cell of it. `shortened` is an amount such as 250k, `shares` says that
    probabilities are shares of one.
    """

    profiles: tuple[Profile, ...]
    words: Counter[Claimed] = field(default_factory=Counter)
    entered: tuple[EnteredColumn, ...] = ()
    dates: dict[str, tuple[OrderEvidence, str]] = field(default_factory=dict)
    mark: MarkEvidence = _NO_EVIDENCE
    shortened: str = ""
    money: BareMoney = field(default_factory=BareMoney)
    shares: bool = False


def profiles(table: Table, turns: Turns) -> tuple[Profile, ...]:
    """Return how each column is filled."""
    turns.more(len(table.rows))
    filled = [0] * len(table.header)
    samples: list[dict[str, None]] = [{} for _ in table.header]
    for block in Columns(table, Mapping("", "")).blocks():
        for place, some in enumerate(samples):
            cells = block.raw(place)
            filled[place] += len(cells) - cells.count("")
            if len(some) < MOST_SAMPLES:
                some.update(dict.fromkeys(cell for cell in cells if cell.strip()))
                samples[place] = dict.fromkeys(list(some)[:MOST_SAMPLES])
        turns.take(len(block.rows))
    return tuple(Profile(tuple(some), count) for some, count in zip(samples, filled, strict=True))


def scan(table: Table, mapping: Mapping, known: tuple[Profile, ...], turns: Turns) -> Scan:
    """Look through a table by a mapping that is fitted to it."""
    columns = Columns(table, mapping)
    turns.more(len(table.rows))
    words: Counter[Claimed] = Counter()
    money = BareMoney()
    for block in columns.blocks():
        aside = block.left_out().keys() | block.faults.keys()
        words.update(_claimed(block, aside))
        money.take(block, aside)
        turns.take(len(block.rows))
    entered = entered_columns(mapping, table.header, {claimed.pipeline for claimed in words})
    named = [header for name in _DATES[mapping.kind] if (header := mapping.header(name))]
    dates = {}
    for header in dict.fromkeys((*named, *(column.header for column in entered))):
        turns.more(len(table.rows))
        sample = known[columns.place(header)].samples
        dates[header] = order_evidence(columns.distinct(header, turns.take)), next(iter(sample), "")
    mark, shortened = _amounts(columns, turns)
    return Scan(known, words, entered, dates, mark, shortened, money, _has_shares(columns, turns))


def _claimed(block: Cells, aside: Set[int]) -> list[Claimed]:
    words = (block.field(name) for name in ("owner", "pipeline", "stage", "outcome"))
    claimed = map(Claimed._make, zip(*words, closings(block), strict=True))
    return [one for number, one in enumerate(claimed) if number not in aside] if aside else list(claimed)


def _has_shares(columns: Columns, turns: Turns) -> bool:
    header = columns.mapping.header("probability")
    if header is None:
        return False
    turns.more(len(columns.table.rows))
    return are_shares(columns.distinct(header, turns.take))


def _amounts(columns: Columns, turns: Turns) -> tuple[MarkEvidence, str]:
    header = columns.mapping.header("value")
    if header is None:
        return _NO_EVIDENCE, ""
    seen: list[str] = []

    def watched() -> Iterator[str]:
        for cell in columns.distinct(header, turns.take):
            if not seen and _LETTER.search(cell) and is_shortened(cell):
                seen.append(cell)
            yield cell

    turns.more(len(columns.table.rows))
    evidence = mark_evidence(watched())
    return evidence, next(iter(seen), "")
