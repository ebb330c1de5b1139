# SPDX-License-Identifier: MIT
"""Where a deal stands, as verbs look it up, judge it and change what the rep says of it."""

from typing import NamedTuple

from rider.domain import gate
from rider.domain.errors import GateClosedError, RuleError
from rider.domain.events import Outcome, Position
from rider.domain.playbook import Pipeline, Stage
from rider.service import lookup
from rider.service.playbooks import pipelines
from rider.store.engine import Work
from rider.store.tables import DealRow


class DealAt(NamedTuple):
    """A deal's row, its pipeline, its position, and the stage that it has proven."""

    row: DealRow
    ladder: Pipeline
    position: Position
    stage: Stage


def of_deal(work: Work, deal_id: str) -> DealAt:
    """Look up where a deal stands."""
    return _at(work, lookup.deal(work, deal_id))


def _at(work: Work, row: DealRow) -> DealAt:
    ladder = lookup.pipeline(work, row.pipeline_id)
    return DealAt(row, ladder, lookup.position(row), ladder.stage(row.stage_id))


def ladder_of(work: Work, stage_id: str) -> Pipeline:
    """Return the pipeline that has a stage."""
    every = ((s.id, p) for p in pipelines(work) for s in (*p.stages, *p.archived))
    return next(pipeline for found, pipeline in every if found == stage_id)


def open_deal(work: Work, deal_id: str) -> DealAt:
    """Look up where a deal stands, which must be open and not archived."""
    at = _at(work, lookup.live_deal(work, deal_id))
    if at.position.shown_outcome is not Outcome.OPEN:
        raise RuleError("{name} is closed. Reopen it first.", name=at.row.name)
    return at


def refuse_closed_gate(work: Work, at: DealAt, target: Stage) -> None:
    """Refuse to go on while proof is short for a stage, and name what is missing."""
    short = gate.missing(at.ladder, target, lookup.held(work, at.row.id), work.clock.now())
    if short:
        named = "; ".join(i.requirement.title for i in short[:3])
        more = f" and {len(short) - 3} more" if len(short) > 3 else ""
        raise GateClosedError(
            "{name} cannot enter {target} yet. Missing: {named}{more}.",
            name=at.row.name,
            target=target.name,
            named=named,
            more=more,
        )


def reason(words: str, sentence: str) -> str:
    """Return words without blanks around them; a sentence refuses empty ones."""
    if not words.strip():
        raise RuleError(sentence)
    return words.strip()


def told(row: DealRow, **after: object) -> dict[str, dict[str, object]]:
    """Return, for a move's body, what it changes beside the stage: before it, and after it."""
    before: dict[str, object] = {
        "adopted": row.adopted,
        "closed_on": row.closed_on.isoformat() if row.closed_on else None,
        "value_minor": row.value_minor,
    }
    return {"before": before, "after": {**before, **after}}


def keep(work: Work, row: DealRow, **facts: object) -> None:
    """Change what the rep says of a deal, after an event has moved it beneath the row."""
    work.session.refresh(row)
    for column, value in facts.items():
        setattr(row, column, value)
    work.session.add(row)
