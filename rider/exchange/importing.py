# SPDX-License-Identifier: MIT
"""An import in three steps: look at a file, plan what becomes of every row, carry it out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rider.domain.errors import InputError
from rider.domain.landing import Batch, Existing, RowVerdict, Verdict
from rider.domain.said import Said, said
from rider.exchange.files.reading import StoppedReadingError
from rider.exchange.files.table import Table
from rider.exchange.fixing import write_rows
from rider.exchange.inspecting import answered, look
from rider.exchange.inspection import Ask, Column, DateColumn, Inspection, Need, Word
from rider.exchange.mappings.answers import (
    ALL_OWNERS,
    LEAVE_OUT,
    AllOwners,
    Answers,
    SameName,
    as_text,
    mapping_key,
    owner_key,
)
from rider.exchange.turns import Turns, let_go
from rider.exchange.verdicts.planning import Judged
from rider.service.transfer.imports import Cancelled, ImportResult, Progress, Rider, existing, land

__all__ = [
    "ALL_OWNERS",
    "LEAVE_OUT",
    "AllOwners",
    "Answers",
    "Ask",
    "Cancelled",
    "Column",
    "DateColumn",
    "ImportResult",
    "Inspection",
    "Need",
    "Plan",
    "Progress",
    "Rider",
    "SameName",
    "StoppedReadingError",
    "Total",
    "Word",
    "answered",
    "carry_out",
    "look",
    "plan",
    "write_rows_to_fix",
]

MOST_PROBLEMS = 200


@dataclass(frozen=True, slots=True)
class Total:
    """How many deals of one outcome and currency a file holds, and their sum in minor units.

    `unvalued` of them have no value.
    """

    outcome: str
    currency: str
    deals: int
    minor: int
    unvalued: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of every row of a file, in the file's order.

    `counts` has every verdict, `by_verdict` its rows; `totals` are over all deals that were read, for
    comparing with the CRM. `problems` and `notices` are sentences, one for each kind of problem, or of
    something to look at in rows that come in, with the lines where it occurs. On `same_name` rows it is open,
    or was answered, whether they are deals that are on a board already.
    """

    batch: Batch
    counts: dict[Verdict, int]
    totals: tuple[Total, ...]
    problems: tuple[str, ...]
    notices: tuple[str, ...]
    by_verdict: Mapping[Verdict, tuple[RowVerdict, ...]]
    same_name: int
    table: Table
    writes: bool
    has_rows_to_fix: bool

    @property
    def rows(self) -> Sequence[RowVerdict]:
        """Return the verdict on every row, last those on rows of a history beside the file."""
        return self.batch.rows


def plan(
    inspection: Inspection,
    rider: Rider,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Plan:
    """Judge every row against what Rider holds; nothing is written.

    Raises:
        InputError: something that the inspection asks is not answered.
        StoppedReadingError: `cancelled` said so.
    """
    for ask in inspection.asks:
        raise InputError(ask.sentence)
    known = existing(rider, inspection.source)
    judged = Judged(inspection, known, rider.clock.zone, Turns(progress, cancelled))
    found = _Gathering()
    for row in judged.rows():
        found.take(row)
    let_go(known.by_id)
    let_go(known.by_name)
    let_go(known.elsewhere)
    return Plan(
        batch=_batch(inspection, known, judged, found),
        counts={verdict: len(rows) for verdict, rows in found.by_verdict.items()},
        totals=found.totals(),
        problems=tuple(_kinds(found.problems)),
        notices=tuple(_kinds({("", told): lines for told, lines in judged.notices.items()})),
        by_verdict={verdict: tuple(rows) for verdict, rows in found.by_verdict.items()},
        same_name=judged.same_name,
        table=inspection.table,
        writes=found.writes,
        has_rows_to_fix=bool(found.problems),
    )


def carry_out(
    rider: Rider, planned: Plan, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> ImportResult:
    """Write a plan in one transaction; nothing stays behind where it is cancelled or fails.

    `progress(done, total)` is called and `cancelled()` asked between sets of rows, in the calling thread.
    With nothing new, changed or newly skipped, no event is written.

    Raises:
        RiderError: the record has changed since the plan was made, or the disk refused.
    """
    return land(rider, planned.batch, progress, cancelled)


def write_rows_to_fix(planned: Plan, path: Path) -> int:
    """Write the rows that are problems into a CSV file, each with its reason, and return how many they are.

    Raises:
        InputError: the file cannot be written.
    """
    wanted = {n: row.reason for n, row in enumerate(planned.rows) if row.problem and not row.file}
    return write_rows(planned.table, wanted, path)


class _Gathering:
    def __init__(self) -> None:
        self.rows: list[RowVerdict] = []
        self.by_verdict: dict[Verdict, list[RowVerdict]] = {verdict: [] for verdict in Verdict}
        self.problems: dict[tuple[str, str], list[int]] = {}
        self.writes = False
        self._sums: dict[tuple[str, str], list[int]] = {}

    def take(self, row: RowVerdict) -> None:
        """Take in the verdict on a row."""
        self.rows.append(row)
        self.by_verdict[row.verdict].append(row)
        self.writes = self.writes or row.cells is not None
        if row.problem:
            self.problems.setdefault((row.file, row.reason), []).append(row.line)
        if row.deal and row.verdict is not Verdict.SKIPPED:
            found = self._sums.setdefault((row.deal.outcome.value, row.deal.currency), [0, 0, 0])
            found[0] += 1
            found[1] += row.deal.value.minor if row.deal.value else 0
            found[2] += row.deal.value is None

    def totals(self) -> tuple[Total, ...]:
        """Return the totals by outcome and currency."""
        return tuple(Total(*key, *found) for key, found in sorted(self._sums.items()))


def _batch(inspection: Inspection, known: Existing, judged: Judged, found: _Gathering) -> Batch:
    owner = inspection.owner
    return Batch(
        source=inspection.source,
        file_name=inspection.table.name,
        sha256=inspection.sha256,
        header=judged.storing.header,
        pipelines=known.pipelines,
        rows=tuple(found.rows),
        head_seq=known.head_seq,
        owner=owner if isinstance(owner, str) else None,
        owners=len(inspection.owners),
        remember=_remembered(inspection),
    )


def _remembered(inspection: Inspection) -> dict[str, str]:
    """Return what is to be remembered of the answers: those on the columns, and whose deals are taken."""
    kept: dict[str, str] = {}
    text, owner = as_text(_with_currency(inspection)), inspection.owner
    key = mapping_key(inspection.header)
    if key and text != "{}":
        kept[key] = text
    if owner is not None and not inspection.is_history:
        kept[owner_key(inspection.source)] = "*" if isinstance(owner, AllOwners) else owner
    return kept


def _with_currency(inspection: Inspection) -> Answers:
    """Return what was said, with the currency that bare amounts were taken in: from now on it holds."""
    said, mapping = inspection.said, inspection.mapping
    if said.currency or mapping.currency or inspection.is_history or not mapping.header("value"):
        return said
    taken = inspection.given.currency if inspection.scan.money.is_bare else ""
    return replace(said, currency=taken or None)


def _kinds(lines: Mapping[tuple[str, str], list[int]]) -> Iterable[str]:
    """Yield a sentence for each file and reason, with the lines where it holds."""
    for count, ((file, reason), found) in enumerate(lines.items()):
        if count == MOST_PROBLEMS:
            more = len(lines) - MOST_PROBLEMS
            yield Said("There are {more:,} more kinds of problems; only the first are listed.", more=more)
            return
        listed = ", ".join(f"{line:,}" for line in found[:5]) + (" …" if len(found) > 5 else "")
        if len(found) == 1:
            yield _at_one(file, listed, said(reason))
        else:
            yield _at_several(file, len(found), listed, said(reason))


def _at_one(file: str, line: str, reason: str) -> str:
    if not file:
        return Said("Line {line}: {reason}", line=line, reason=reason)
    return Said("{file}, line {line}: {reason}", file=file, line=line, reason=reason)


def _at_several(file: str, n: int, lines: str, reason: str) -> str:
    if not file:
        return Said("{n:,} rows (lines {lines}): {reason}", n=n, lines=lines, reason=reason)
    return Said("{n:,} rows of {file} (lines {lines}): {reason}", n=n, file=file, lines=lines, reason=reason)
