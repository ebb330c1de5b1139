# SPDX-License-Identifier: MIT
"""The proofs that stand: by deal, judged for the gate, and as values where they are asked for."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from rider.domain.gate import HeldByRequirement, Standing, standing
from rider.domain.ids import DealId, RequirementId, StageId
from rider.domain.playbook import Pipeline, Requirement, Stage
from rider.domain.proof import Held, ProofKind, grade

Row = tuple[RequirementId, str, int, str]
"""A proof in short: its requirement, its kind, whether a link or file backs it, and its day."""

# What the view `standing_proof` says; over many deals it is quicker to look up once what stands no longer.
_STANDING = """
SELECT deal_id, requirement_id, kind, link IS NOT NULL OR attachment IS NOT NULL, happened_on FROM proof
 WHERE id NOT IN (SELECT proof_id FROM withdrawal)
   AND id NOT IN (SELECT supersedes_id FROM proof WHERE supersedes_id IS NOT NULL)"""

_KINDS = {k.value: k for k in ProofKind}
_BEST_FIRST = {s: place for place, s in enumerate(Standing)}


def rows_by_deal(connection: sqlite3.Connection, where: str, *values: str) -> dict[str, list[Row]]:
    """Return the standing proofs, in short, of the deals that a condition on `proof` selects."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    alike: dict[Row, Row] = {}
    cursor = connection.cursor()
    cursor.row_factory = None
    for row in cursor.execute(f"{_STANDING} AND {where}", values):
        short = row[1:]
        found[row[0]].append(alike.setdefault(short, short))
    return dict(found)


def held(rows: Iterable[Row], ladder: Pipeline) -> HeldByRequirement:
    """Return proofs as the gate wants them, of what the ladder asks for."""
    return held_for(rows, _asked(ladder))


def held_for(rows: Iterable[Row], asked: Mapping[RequirementId, Requirement]) -> HeldByRequirement:
    """Return proofs as the gate wants them, of some requirements."""
    found: dict[RequirementId, tuple[Held, ...]] = {}
    for row in rows:
        if row[0] in asked:
            found[row[0]] = (*found.get(row[0], ()), _value(row, asked[row[0]]))
    return found


def last_proven(rows: Iterable[Row]) -> str:
    """Return the latest day of a proof, empty without one; a waiver is nothing that the buyer did."""
    return max((row[3] for row in rows if row[1] == ProofKind.PROOF), default="")


class HeldByDeal(Mapping[DealId, HeldByRequirement]):
    """What each deal holds; made into values only for the deals that are asked for."""

    def __init__(self, rows: Mapping[str, Sequence[Row]], ladder: Pipeline) -> None:
        """Keep the proofs of a ladder's deals in short."""
        self._rows, self._ladder = dict(rows), ladder

    def __getitem__(self, deal_id: DealId) -> HeldByRequirement:
        return held(self._rows[deal_id], self._ladder)

    def __iter__(self) -> Iterator[DealId]:
        return map(DealId, self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class Proven(NamedTuple):
    """How far a deal's proofs reach from its stage.

    `dots` stand for the gate onwards, `opens` says that it holds, `has_stale` that proof up to it is out of
    date, `stands` that all is there that the stage asks for; `share` counts what the whole ladder has.
    """

    dots: tuple[Standing, ...]
    opens: bool
    has_stale: bool
    stands: bool
    share: int


class _Rung(NamedTuple):
    """What is asked for up to a stage and for the way on, and what a deal without proofs has of it."""

    up_to: tuple[RequirementId, ...]
    onward: tuple[RequirementId, ...]
    nothing: Proven


def _rung(ladder: Pipeline, stage: Stage) -> _Rung:
    up_to = tuple(r.id for r in ladder.asked_for(stage))
    onward = tuple(r.id for r in ladder.after(stage).requirements)
    nothing = Proven((Standing.MISSING,) * len(onward), not (up_to or onward), False, not up_to, 0)
    return _Rung(up_to, onward, nothing)


class Judge:
    """Says how the requirements of a ladder stand at an instant, by the rules of the gate.

    Many proofs are alike to the gate: each such kind is judged once.
    """

    def __init__(self, ladder: Pipeline, at_ms: int) -> None:
        """Judge by this ladder as of an instant in ms."""
        self._asked = _asked(ladder)
        self._rungs = {s.id: _rung(ladder, s) for s in (*ladder.open_stages, *ladder.archived)}
        self._at_ms = at_ms
        self._known: dict[Row, Standing | None] = {}

    @property
    def asked(self) -> int:
        """Return how many requirements the whole ladder has."""
        return len(self._asked)

    def proven(self, stage_id: StageId, rows: Sequence[Row]) -> Proven:
        """Return how far the proofs of a deal reach that stands in a stage."""
        rung = self._rungs[stage_id]
        if not rows:
            return rung.nothing
        best = self._standings(rows)
        missing, proven, waived = Standing.MISSING, Standing.PROVEN, Standing.WAIVED
        here = [best.get(i, missing) for i in rung.up_to]
        dots = tuple([best.get(i, missing) for i in rung.onward])
        stands = all(s is proven or s is waived for s in here)
        return Proven(
            dots,
            stands and all(s is proven or s is waived for s in dots),
            Standing.STALE in here or Standing.STALE in dots,
            stands,
            list(best.values()).count(proven),
        )

    def short(self, stage_id: StageId, rows: Sequence[Row]) -> int:
        """Return how many requirements up to and with the stage after a deal's own do not hold."""
        rung = self._rungs[stage_id]
        if not rows:
            return len(rung.up_to) + len(rung.onward)
        best = self._standings(rows)
        return sum(not best.get(i, Standing.MISSING).holds for i in (*rung.up_to, *rung.onward))

    def _standings(self, rows: Iterable[Row]) -> dict[RequirementId, Standing]:
        best: dict[RequirementId, Standing] = {}
        known = self._known
        for row in rows:
            found = known[row] if row in known else self._judge(row)
            if found is None:
                continue
            before = best.get(row[0])
            if before is None or _BEST_FIRST[found] < _BEST_FIRST[before]:
                best[row[0]] = found
        return best

    def _judge(self, row: Row) -> Standing | None:
        """Judge a proof; None for one of a requirement that is no longer asked for."""
        asked = self._asked.get(row[0])
        self._known[row] = standing(asked, (_value(row, asked),), self._at_ms) if asked else None
        return self._known[row]


def _asked(ladder: Pipeline) -> dict[RequirementId, Requirement]:
    return {r.id: r for s in ladder.stages for r in s.requirements}


def _value(row: Row, asked: Requirement) -> Held:
    _, kind, linked, day = row
    return Held(asked.id, _KINDS[kind], grade(asked.form, linked=bool(linked)), date.fromisoformat(day))
