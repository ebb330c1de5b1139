# SPDX-License-Identifier: MIT
"""What an edit of a playbook would do to the deals in flight, told before it is done."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from rider.domain import gate
from rider.domain.ids import StageId
from rider.domain.playbook import Pipeline, loosens
from rider.domain.playbook_applied import applied, unwritten
from rider.domain.playbook_edits import (
    AddPipeline,
    ArchivePipeline,
    Edit,
    Effect,
    InFlight,
    Playbook,
    RestorePipeline,
    Touched,
)
from rider.domain.playbook_rules import found, refusal


def judged(books: Sequence[Playbook], edit: Edit, deals: Collection[InFlight], at_ms: int) -> Effect:
    """Return what an edit would do as of an instant, or why it is refused.

    `deals` are those in flight of the edited playbook.
    """
    why = refusal(books, edit, deals)
    book = found(books, edit)
    if why:
        return Effect(why, veiled=refusal(books, edit, [deal._replace(name="") for deal in deals]))
    if book is None or isinstance(edit, AddPipeline | ArchivePipeline | RestorePipeline):
        return Effect()
    return effect(book.pipeline, applied(book, edit, unwritten()), deals, at_ms)


def effect(before: Pipeline, after: Pipeline, deals: Iterable[InFlight], at_ms: int) -> Effect:
    """Compare the gates of a pipeline before and after an edit for deals in flight, at an instant in ms."""
    opens: list[Touched] = []
    closes: list[Touched] = []
    unproven: list[Touched] = []
    if [(s.id, s.requirements) for s in before.stages] == [(s.id, s.requirements) for s in after.stages]:
        return Effect()
    for deal in deals:
        was, now = _reach(before, deal, at_ms), _reach(after, deal, at_ms)
        opens += [_touched(before, deal, now.names[i]) for i in _only(now, was)]
        closes += [_touched(before, deal, was.names[i]) for i in _only(was, now)]
        fresh = [name for stage_id, name in now.unproven.items() if stage_id not in was.unproven]
        unproven += [_touched(before, deal, name) for name in fresh[:1]]
    return Effect("", tuple(opens), tuple(closes), tuple(unproven), loosens(before, after))


class _Reach(NamedTuple):
    """Which stages a deal could enter, and which it stands in or beyond without their proof; by id."""

    names: dict[StageId, str]
    open_ids: list[StageId]
    unproven: dict[StageId, str]


def _reach(ladder: Pipeline, deal: InFlight, at_ms: int) -> _Reach:
    """Look along a ladder: the gate of a stage holds where nothing is short up to and with it."""
    here = next((s.position for s in ladder.stages if s.id == deal.stage_id), len(ladder.stages))
    short = {i.stage.id: i.stage for i in gate.missing(ladder, ladder.won, deal.held, at_ms)}
    first = min((s.position for s in short.values()), default=len(ladder.stages))
    ahead = [s.id for s in ladder.stages if here < s.position < first]
    behind = {s.id: s.name for s in short.values() if s.position <= here}
    return _Reach({s.id: s.name for s in ladder.stages}, ahead, behind)


def _only(one: _Reach, other: _Reach) -> list[StageId]:
    """Return the stages of both ladders which a deal could enter in the one and not in the other."""
    return [i for i in one.open_ids if i in other.names and i not in other.open_ids]


def _touched(ladder: Pipeline, deal: InFlight, gate_name: str) -> Touched:
    shown = ladder.stage(deal.claim_stage_id or deal.stage_id)
    return Touched(deal.deal_id, deal.name, deal.account, shown.name, gate_name)
