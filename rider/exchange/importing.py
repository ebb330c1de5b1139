# SPDX-License-Identifier: MIT
"""An import in three steps: look at a file, plan what becomes of every row, carry it out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from rider.domain.errors import InputError
from rider.domain.landing import Batch, RowVerdict, Verdict
from rider.domain.playbook import Pipeline
from rider.exchange.columns import Columns, left_out
from rider.exchange.dates import DateOrder
from rider.exchange.inspecting import Ask, Inspection, Need, inspect, named
from rider.exchange.judging import judged
from rider.exchange.mapping import Mapping
from rider.exchange.rows import read_deals
from rider.service.imports import Cancelled, ImportResult, Progress, Rider, existing, land

__all__ = [
    "ALL_OWNERS",
    "AllOwners",
    "Ask",
    "Cancelled",
    "ImportResult",
    "Inspection",
    "Need",
    "Plan",
    "Progress",
    "Rider",
    "Total",
    "carry_out",
    "chosen_owner",
    "inspect",
    "plan",
]

MOST_PROBLEMS = 200


class AllOwners(Enum):
    """The choice to take everyone's deals."""

    ALL = "all"


ALL_OWNERS = AllOwners.ALL


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

    `counts` has every verdict; `totals` are over all deals that were read, for comparing with the CRM.
    `problems` are sentences, one for each kind of problem with the lines where it occurs.
    """

    counts: dict[Verdict, int]
    totals: tuple[Total, ...]
    problems: tuple[str, ...]
    batch: Batch

    @property
    def rows(self) -> tuple[RowVerdict, ...]:
        """Return the verdict on every row."""
        return self.batch.rows

    @property
    def writes(self) -> bool:
        """Say whether carrying it out would write anything."""
        return any(row.raw for row in self.batch.rows)


def plan(
    inspection: Inspection,
    rider: Rider,
    owner: str | AllOwners | None = None,
    date_order: DateOrder | None = None,
) -> Plan:
    """Judge every row against what Rider holds; nothing is written.

    `owner` is a name of `inspection.owners` or ALL_OWNERS; None will do where at most one is named.

    Raises:
        InputError: something that the inspection asks for is not answered, or the answer does not fit.
    """
    mapping, table = inspection.mapping, inspection.table
    answered = {Need.OWNER: owner is not None, Need.DATE_ORDER: date_order is not None, Need.MAPPING: False}
    for ask in inspection.asks:
        if not answered[ask.need]:
            raise InputError(ask.sentence)
    assert mapping is not None
    name = chosen_owner(inspection, owner)
    known = existing(rider, mapping.source)
    ladder = _ladder(mapping, known.pipelines)
    columns = Columns(table, mapping)
    deals = read_deals(columns, ladder, date_order)
    rows = judged(table, columns, deals, known, left_out(columns) | _not_theirs(columns, name))
    batch = Batch(mapping.source, inspection.path.name, inspection.sha256, ladder, rows, known.head_seq)
    found = Counter(row.verdict for row in rows)
    return Plan({v: found[v] for v in Verdict}, _totals(rows), tuple(_problems(rows)), batch)


def carry_out(
    rider: Rider, planned: Plan, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> ImportResult:
    """Write a plan in one transaction; nothing stays behind where it is cancelled or fails.

    `progress(done, total)` is called and `cancelled()` asked between sets of rows, in the calling thread.
    With nothing new, changed or newly skipped, nothing is written at all.

    Raises:
        RiderError: the record has changed since the plan was made, or the disk refused.
    """
    return land(rider, planned.batch, progress, cancelled)


def chosen_owner(inspection: Inspection, owner: str | AllOwners | None) -> str | None:
    """Return the owner whose deals are taken, as the file spells the name; None for everyone's.

    Raises:
        InputError: the file does not name that owner.
    """
    if owner is None or isinstance(owner, AllOwners):
        return None
    for name, _count in inspection.owners:
        if name.casefold() == owner.strip().casefold():
            return name
    if not inspection.owners:
        raise InputError(f"{inspection.path.name} names no owners, so “{owner}” cannot be picked. Take all.")
    raise InputError(
        f"{inspection.path.name} has no deals of “{owner}”. It has those of {named(inspection.owners)}."
    )


def _ladder(mapping: Mapping, pipelines: tuple[Pipeline, ...]) -> Pipeline:
    for pipeline in pipelines:
        if pipeline.name.casefold() == mapping.pipeline.casefold():
            return pipeline
    have = ", ".join(pipeline.name for pipeline in pipelines)
    raise InputError(
        f"The mapping leads to the pipeline “{mapping.pipeline}”, which is not there. There is {have}."
    )


def _not_theirs(columns: Columns, owner: str | None) -> dict[int, str]:
    if owner is None:
        return {}
    cells = enumerate(columns.texts("owner"))
    return {n: f"A deal of {name or 'nobody'}." for n, name in cells if name.casefold() != owner.casefold()}


def _totals(rows: Iterable[RowVerdict]) -> tuple[Total, ...]:
    sums: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        if row.deal and row.verdict is not Verdict.SKIPPED:
            found = sums.setdefault((row.deal.outcome.value, row.deal.currency), [0, 0, 0])
            found[0] += 1
            found[1] += row.deal.value.minor if row.deal.value else 0
            found[2] += row.deal.value is None
    return tuple(Total(*key, *found) for key, found in sorted(sums.items()))


def _problems(rows: Iterable[RowVerdict]) -> Iterable[str]:
    """Gather the reasons for which rows were skipped, each with the lines where it holds."""
    lines: dict[str, list[int]] = {}
    for row in rows:
        if row.problem:
            lines.setdefault(row.reason, []).append(row.line)
    for count, (reason, found) in enumerate(lines.items()):
        if count == MOST_PROBLEMS:
            more = len(lines) - MOST_PROBLEMS
            yield f"There are {more:,} more kinds of problems; only the first are listed."
            return
        listed = ", ".join(f"{line:,}" for line in found[:5]) + (" …" if len(found) > 5 else "")
        yield (
            f"Line {listed}: {reason}"
            if len(found) == 1
            else f"{len(found):,} rows (lines {listed}): {reason}"
        )
