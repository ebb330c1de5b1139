# SPDX-License-Identifier: MIT
"""What a looked at, planned or finished import is called in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from rider.domain.landing import RowVerdict, Verdict
from rider.exchange.inspection import Need
from rider.exchange.mappings.answers import ALL_OWNERS
from ui.regional import number
from ui.translate import spoken

if TYPE_CHECKING:  # the engine imports SQLModel, which must not stand in the way of the first paint
    from rider.exchange.importing import Plan
    from rider.exchange.inspection import Inspection
    from rider.reads.imports import Made

_OF_WORDS = (Need.PIPELINE, Need.STAGES, Need.OUTCOMES)
_APART = (Need.OWNER, *_OF_WORDS)


class Written(Protocol):
    """What an import has written: how many rows of each verdict; `seq` is None where nothing was."""

    @property
    def new(self) -> int:
        """Return how many deals are new."""

    @property
    def changed(self) -> int:
        """Return how many were changed."""

    @property
    def unchanged(self) -> int:
        """Return how many stay as they are."""

    @property
    def skipped(self) -> int:
        """Return how many rows were skipped."""

    @property
    def cancelled(self) -> bool:
        """Say whether the rep stopped it."""

    @property
    def seq(self) -> int | None:
        """Return the number of its event."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportWords", text)


def deals(count: int) -> str:
    """Return so many deals in words."""
    return _tr("1 deal") if count == 1 else _tr("{count} deals").format(count=number(count))


def rows(count: int) -> str:
    """Return so many rows in words."""
    return _tr("1 row") if count == 1 else _tr("{count} rows").format(count=number(count))


def verdict_words(verdict: Verdict) -> str:
    """Return what becomes of a row."""
    return {
        Verdict.NEW: _tr("New"),
        Verdict.CHANGED: _tr("Changed"),
        Verdict.UNCHANGED: _tr("Unchanged"),
        Verdict.SKIPPED: _tr("Skipped"),
    }[verdict]


def recognised(inspection: "Inspection") -> str:
    """Return how a file was read, and how long it is."""
    return f"{spoken(inspection.recognised)} {rows(inspection.rows)}."


def what_is_known(inspection: "Inspection") -> list[str]:
    """Return what each of the next steps knows already, or will ask."""
    return [_of_columns(inspection), *_of_words(inspection), *_of_owners(inspection)]


def _of_columns(inspection: "Inspection") -> str:
    read = sum(column.field is not None for column in inspection.columns)
    told = _tr("Columns: {read} of {all} are read.").format(
        read=number(read), all=number(len(inspection.columns))
    )
    asked = sum(ask.need not in _APART for ask in inspection.asks)
    return f"{told} {_asked(asked)}" if asked else told


def _of_words(inspection: "Inspection") -> Iterator[str]:
    count = len(inspection.stages) + len(inspection.outcomes) + len(inspection.pipelines)
    if not count and not any(ask.need in _OF_WORDS for ask in inspection.asks):
        return
    asked = sum(ask.need in _OF_WORDS for ask in inspection.asks)
    told = _tr("Stages: 1 word.") if count == 1 else _tr("Stages: {count} words.").format(count=number(count))
    yield f"{told} {_asked(asked) if asked else _tr('Nothing to ask.')}"


def _of_owners(inspection: "Inspection") -> Iterator[str]:
    if any(ask.need is Need.OWNER for ask in inspection.asks):
        yield _tr("Whose deals: the file names {count} people. You will be asked which are yours.").format(
            count=number(len(inspection.owners))
        )
    elif inspection.owner is ALL_OWNERS:
        yield _tr("Whose deals: everyone’s.")
    elif inspection.owner:
        yield _tr("Whose deals: those of {name}.").format(name=inspection.owner)


def _asked(count: int) -> str:
    return _tr("1 question.") if count == 1 else _tr("{count} questions.").format(count=number(count))


def import_words(plan: "Plan") -> str:
    """Return what the import button does."""
    new, changed = plan.counts[Verdict.NEW], plan.counts[Verdict.CHANGED]
    if new and changed:
        return _tr("&Import {new}, change {changed}").format(new=deals(new), changed=number(changed))
    if new:
        return _tr("&Import {new}").format(new=deals(new))
    if changed:
        return _tr("&Change {changed}").format(changed=deals(changed))
    return _tr("&Keep the skipped rows") if plan.writes else _tr("&Import")


def outcome_lines(result: Written, name: str) -> list[str]:
    """Return what an import has done: a title, then sentences."""
    title = _tr("{file} is in").format(file=name)
    if result.new:
        title = _tr("{count} came in").format(count=deals(result.new))
    elif result.changed:
        title = _tr("{count} changed").format(count=deals(result.changed))
    lines = [title]
    if result.new and result.changed:
        lines.append(_tr("Changed: {count}.").format(count=deals(result.changed)))
    if result.unchanged:
        lines.append(_tr("Unchanged: {count}.").format(count=deals(result.unchanged)))
    if result.skipped:
        rows = (
            _tr("1 row") if result.skipped == 1 else _tr("{count} rows").format(count=number(result.skipped))
        )
        lines.append(_tr("Skipped: {count}.").format(count=rows))
    return lines


def goes_back(made: "Made") -> str:
    """Return what leaves when an import is taken back."""
    parts = []
    if made.new:
        leave = _tr("1 deal of {file} leaves the board") if made.new == 1 else None
        leave = leave or _tr("{count} deals of {file} leave the board")
        parts.append(leave.format(count=number(made.new), file=made.file))
    if made.changed:
        taken = _tr("1 change to a deal is taken back") if made.changed == 1 else None
        taken = taken or _tr("{count} changes to deals are taken back")
        parts.append(taken.format(count=number(made.changed)))
    told = "; ".join(parts) or _tr("The skipped rows of {file} are taken back").format(file=made.file)
    return _tr("{told}. Nothing is deleted.").format(told=told)


def row_reason(row: RowVerdict) -> str:
    """Return why a row is skipped, or what changes, in one line."""
    return " ".join(spoken(row.reason).split())


def is_guess(inspection: "Inspection") -> bool:
    """Say whether all that must be there is, but only guessed: going on says that it is right."""
    read = {column.field for column in inspection.columns}
    whole = "name" in read and bool(read & {"stage", "outcome"})
    return whole and any(ask.need is Need.COLUMNS and not ask.about for ask in inspection.asks)


def as_guessed(inspection: "Inspection") -> dict[str, object]:
    """Return the answer which says that the columns are as they were guessed."""
    return {"columns": {c.field: c.header for c in inspection.columns if c.field}}


def standard_pipeline(inspection: "Inspection") -> str:
    """Return the name of the pipeline of rows that name none."""
    usual = next((pipeline.name for pipeline in inspection.given.pipelines), "")
    return inspection.said.pipeline or inspection.mapping.pipeline or usual
