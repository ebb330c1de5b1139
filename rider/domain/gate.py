# SPDX-License-Identifier: MIT
"""The one question: what is missing for this deal to enter that stage?"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from rider.domain.ids import RequirementId
from rider.domain.playbook import Pipeline, Requirement, Stage
from rider.domain.proof import Held, ProofKind, is_stale


class Standing(StrEnum):
    """How a requirement stands for a deal at an instant."""

    PROVEN = "proven"
    WAIVED = "waived"
    STALE = "stale"
    WEAK = "weak"
    MISSING = "missing"

    @property
    def holds(self) -> bool:
        """Say whether the gate lets this pass."""
        return self in (Standing.PROVEN, Standing.WAIVED)


class Item(NamedTuple):
    """One requirement of a gate and how it stands."""

    requirement: Requirement
    stage: Stage
    standing: Standing


HeldByRequirement = Mapping[RequirementId, tuple[Held, ...]]
_BEST_FIRST = tuple(Standing)


def standing(requirement: Requirement, held: Iterable[Held], at_ms: int) -> Standing:
    """Return how a requirement stands, judged by the best of the proofs that are held for it."""
    return min((_one(requirement, h, at_ms) for h in held), key=_BEST_FIRST.index, default=Standing.MISSING)


def items(pipeline: Pipeline, target: Stage, held: HeldByRequirement, at_ms: int) -> tuple[Item, ...]:
    """Return every requirement up to and with the target stage with its standing, in order."""
    return tuple(
        Item(r, s, standing(r, held.get(r.id, ()), at_ms))
        for s in pipeline.stages
        if s.position <= target.position
        for r in s.requirements
    )


def missing(pipeline: Pipeline, target: Stage, held: HeldByRequirement, at_ms: int) -> tuple[Item, ...]:
    """Return what keeps a deal from entering the target stage; nothing means that the gate is open."""
    return tuple(i for i in items(pipeline, target, held, at_ms) if not i.standing.holds)


def furthest(pipeline: Pipeline, held: HeldByRequirement, at_ms: int) -> Stage:
    """Return the last open stage whose gate holds; the first stage always does."""
    reached = pipeline.first
    for stage in pipeline.open_stages:
        if any(not standing(r, held.get(r.id, ()), at_ms).holds for r in stage.requirements):
            break
        reached = stage
    return reached


def _one(requirement: Requirement, held: Held, at_ms: int) -> Standing:
    if held.kind is ProofKind.WAIVER:
        return Standing.WAIVED
    if held.grade < requirement.least_grade:
        return Standing.WEAK
    return Standing.STALE if is_stale(requirement, held.happened_on, at_ms) else Standing.PROVEN
