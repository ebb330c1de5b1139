# SPDX-License-Identifier: MIT
"""What an import does in a thread: look at a file, answer, plan, write, take back, save the rows to fix."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.events import Outcome
from rider.domain.ids import PipelineId
from rider.domain.landing import Verdict
from rider.domain.playbook import Pipeline
from ui.bridge import Bridge
from ui.job import Job, Work
from ui.widgets.dropped import is_table

if TYPE_CHECKING:  # the engine imports SQLModel, which must not stand in the way of the first paint
    from rider.exchange.importing import Plan
    from rider.exchange.inspection import Inspection
    from rider.exchange.mappings.answers import Answers
    from ui.importing.words import Written


_DEALS, _BESIDE = ("opportunit", "deal", "pipeline"), ("history", "account", "contact", "product")
_MOST_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Ground:
    """What a file is looked at with: Rider's pipelines, what is remembered, and the usual currency."""

    pipelines: Sequence[Pipeline]
    memory: Mapping[str, str]
    currency: str = ""


class Looked(NamedTuple):
    """What was found in a file, and names of deals for each of its words, by kind and key."""

    inspection: "Inspection"
    samples: Mapping[tuple[str, str], Sequence[str]]


class BroughtIn(NamedTuple):
    """What was written, and the pipeline that most of the deals stand in."""

    written: "Written"
    pipeline_id: PipelineId | None


def look(paths: Sequence[Path], ground: Ground, answers: "Answers", shape: Sequence[str]) -> Work:
    """Return the work of looking at the file of deals among some.

    `answers` are given anew where the file has the columns of `shape`, the header of the file before.
    """

    def work(job: Job) -> object:
        from rider.exchange.inspecting import answered
        from rider.exchange.inspecting import look as look_at

        found = look_at(
            _file_of_deals(paths),
            pipelines=ground.pipelines,
            memory=ground.memory,
            currency=ground.currency,
            progress=job.report,
            cancelled=job.is_stopped,
        )
        alike = sorted(found.table.header) == sorted(shape)
        return _looked(answered(found, answers, job.report, job.is_stopped) if alike else found)

    return work


def answer(inspection: "Inspection", answers: "Answers") -> Work:
    """Return the work of taking the rep's answers in."""

    def work(job: Job) -> object:
        from rider.exchange.inspecting import answered

        return _looked(answered(inspection, answers, job.report, job.is_stopped))

    return work


def plan(bridge: Bridge, inspection: "Inspection") -> Work:
    """Return the work of judging every row; it holds the writer from now until `bridge.resume`.

    Raises:
        RiderError: the file cannot be written.
    """
    store = bridge.pause(_running())

    def work(job: Job) -> object:
        from rider.exchange.importing import plan as plan_rows

        return plan_rows(inspection, store, job.report, job.is_stopped)

    return work


def write(bridge: Bridge, planned: "Plan") -> Work:
    """Return the work of carrying out a plan; it holds the writer from now until `bridge.resume`.

    Raises:
        RiderError: the file cannot be written.
    """
    store = bridge.pause(_running())

    def work(job: Job) -> object:
        from rider.exchange.importing import carry_out

        return BroughtIn(carry_out(store, planned, job.report, job.is_stopped), _main_pipeline(planned))

    return work


def take_back(bridge: Bridge, seq: int) -> Work:
    """Return the work of taking an import back; it holds the writer from now until `bridge.resume`.

    Raises:
        RiderError: the file cannot be written.
    """
    taken = bridge.taking_back(seq, _running())

    def work(job: Job) -> object:
        return taken(job.report, job.is_stopped)

    return work


def save_rows(planned: "Plan", path: Path) -> Work:
    """Return the work of writing the rows that need mending into a file of their own."""

    def work(_job: Job) -> object:
        from rider.exchange.importing import write_rows_to_fix

        return write_rows_to_fix(planned, path)

    return work


def _file_of_deals(paths: Sequence[Path]) -> Path:
    """Return the file that holds the deals: those beside it need not be asked for."""
    tables = [path for path in paths if is_table(path)] or list(paths)
    told = [path for path in tables if any(word in path.stem.casefold() for word in _DEALS)]
    free = [path for path in told or tables if not any(w in path.stem.casefold() for w in _BESIDE)]
    return next(iter(free or told or tables))


def _main_pipeline(planned: "Plan") -> PipelineId | None:
    """Return where most of what comes in stands: open deals before closed ones, new before changed."""
    rows = planned.by_verdict[Verdict.NEW] or planned.by_verdict[Verdict.CHANGED]
    deals = [row.deal for row in rows if row.deal is not None]
    still_open = [deal for deal in deals if deal.outcome is Outcome.OPEN]
    counted = Counter(deal.pipeline_id for deal in still_open or deals)
    return counted.most_common(1)[0][0] if counted else None


def _looked(inspection: "Inspection") -> Looked:
    return Looked(inspection, _samples(inspection))


def _samples(inspection: "Inspection") -> dict[tuple[str, str], list[str]]:
    """Return some names of deals for each word of the file."""
    from rider.exchange.files.headers import normal

    table, mapping = inspection.table, inspection.mapping
    at = {normal(header): place for place, header in enumerate(table.header)}
    named = next((header for header in mapping.name_headers if normal(header) in at), None)
    found: dict[tuple[str, str], list[str]] = {}
    if named is None:
        return found
    names = table.column(at[normal(named)])
    kinds = (("pipelines", "pipeline", inspection.pipelines), ("stages", "stage", inspection.stages))
    for kind, field, words in (*kinds, ("outcomes", "outcome", inspection.outcomes)):
        header = mapping.header(field)
        if header is not None and normal(header) in at:
            keys = {word.word: (kind, word.key) for word in words}
            _gather(found, keys, table.column(at[normal(header)]), names)
    return found


def _gather(
    found: dict[tuple[str, str], list[str]],
    keys: Mapping[str, tuple[str, str]],
    cells: Sequence[str],
    names: Sequence[str],
) -> None:
    """Add the names beside the cells that are among the words, a few for each."""
    from rider.exchange.mappings.mapping import folded

    by_cell = {folded(word): key for word, key in keys.items()}
    for cell, name in zip(cells, names, strict=True):
        key = by_cell.get(folded(cell))
        if key is not None and name:
            kept = found.setdefault(key, [])
            if len(kept) < _MOST_SAMPLES and name not in kept:
                kept.append(name)


def _running() -> str:
    return QCoreApplication.translate(
        "ImportWorks", "An import is running. Wait until it is done, then try again."
    )
