# SPDX-License-Identifier: MIT
"""What rows claim: the file's pipelines, stages and outcomes under their answered meanings."""

from typing import NamedTuple

from rider.domain.errors import InputError
from rider.domain.events import Outcome
from rider.domain.ids import PipelineId, StageId
from rider.domain.playbook import Pipeline
from rider.domain.said import Said
from rider.exchange.deals.columns import shown
from rider.exchange.inspection import Inspection
from rider.exchange.mappings.answers import LEAVE_OUT
from rider.exchange.mappings.mapping import folded
from rider.exchange.mappings.words import CLOSED, OUTCOMES, Meanings, pipeline_named, stage_target


class Target(NamedTuple):
    """Where a word for a stage leads; one with neither is left out."""

    stage_id: StageId | None
    outcome: Outcome | None


class Claim(NamedTuple):
    """Where a file says that a deal stands, and its word for it.

    `reached` is the stage beside a closed outcome, `left_out` why such rows are left out on purpose.
    """

    pipeline_id: PipelineId
    stage_id: StageId | None
    outcome: Outcome
    word: str
    reached: StageId | None = None
    left_out: str = ""


class Claims:
    """Reads what rows claim."""

    def __init__(self, inspection: Inspection, pipelines: tuple[Pipeline, ...]) -> None:
        """Take the answered meanings, and the pipelines as they are now.

        Raises:
            InputError: the pipeline that the file leads to is not there any more.
        """
        used = tuple(p for p in pipelines if not p.is_archived)
        standard = Meanings(inspection.mapping, inspection.said, used).standard
        if standard is None:
            raise InputError(
                "The pipeline that the file leads to is not there any more. Look at the file again."
            )
        self._standard, self._pipelines = standard, {p.id: p for p in pipelines}
        self._ladders: dict[str, Pipeline | None] = {"": standard}
        for word in inspection.pipelines:
            if word.target == LEAVE_OUT:
                self._ladders[folded(word.word)] = None
            elif ladder := pipeline_named(used, word.target):
                self._ladders[folded(word.word)] = ladder
        self._stages = {(folded(w.pipeline), folded(w.word)): w.target for w in inspection.stages}
        self._any = {folded(w.word): w.target for w in reversed(inspection.stages)}
        self._meant = inspection.mapping.stages
        self._outcomes = {folded(word.word): word.target for word in inspection.outcomes}
        self._has_stages = inspection.mapping.header("stage") is not None

    @property
    def standard_id(self) -> PipelineId:
        """Return the pipeline of rows that name none."""
        return self._standard.id

    def ladder(self, pipeline_id: str) -> Pipeline:
        """Return the pipeline of an id."""
        return self._pipelines[PipelineId(pipeline_id)]

    def ladder_of_stage(self, stage_id: str) -> Pipeline:
        """Return the pipeline that a stage belongs to."""
        found = (
            p
            for p in self._pipelines.values()
            if any(stage.id == stage_id for stage in (*p.stages, *p.archived))
        )
        return next(found, self._standard)

    def claim(self, cells: tuple[str, str, str, str]) -> Claim:
        """Return what a row claims by its words for pipeline, stage, outcome and closing.

        A closed outcome outweighs the stage; flags on its closing must not contradict it.

        Raises:
            ValueError: it claims nothing that is known; its text is a sentence.
        """
        pipeline, word, told, closing = cells
        ladder = self._ladder(pipeline)
        if ladder is None:
            return self._passed_over(f"Its pipeline is “{shown(pipeline)}”")
        outcome = self._outcome(told)
        if told and outcome is None:
            return self._passed_over(f"Its status is “{shown(told)}”")
        if outcome in CLOSED.values():
            return self._closed(ladder, cells[:3], outcome or Outcome.WON)
        if closing and not told:
            return self._flagged(ladder, pipeline, word, closing)
        if not word:
            return self._without_stage(ladder, told)
        stage_id, claimed = self.target(word, pipeline, ladder)
        if claimed is None:
            return self._passed_over(f"Its stage is “{shown(word)}”")
        if outcome is Outcome.OPEN and claimed is not Outcome.OPEN:
            raise ValueError(
                Said(
                    "The stage “{word}” is closed, and the outcome is “{told}”.",
                    word=shown(word),
                    told=shown(told),
                )
            )
        return Claim(ladder.id, stage_id, claimed, word, stage_id)

    def target(self, word: str, pipeline: str, ladder: Pipeline) -> Target:
        """Return where a word for a stage leads in a pipeline.

        Raises:
            ValueError: nowhere that is known; its text is a sentence.
        """
        named = folded(word)
        told = self._stages.get((folded(pipeline), named)) or self._stages.get(("", named))
        for name in (told, self._any.get(named), *self._meant.get(named, ()), word):
            target = stage_target(name, ladder) if name else None
            if target == LEAVE_OUT:
                return Target(None, None)
            if target:
                return _target(target, ladder)
        raise ValueError(
            Said(
                "The stage “{word}” is none that “{ladder}” has. Say what it means there.",
                word=shown(word),
                ladder=ladder.name,
            )
        )

    def _ladder(self, pipeline: str) -> Pipeline | None:
        if folded(pipeline) not in self._ladders:
            raise ValueError(
                Said("The pipeline “{pipeline}” is not known. Say which one it is.", pipeline=shown(pipeline))
            )
        return self._ladders[folded(pipeline)]

    def _outcome(self, told: str) -> Outcome | None:
        """Return what a word for an outcome means, None for one that is left out or blank."""
        if not told:
            return None
        target = self._outcomes.get(folded(told))
        if target is None:
            raise ValueError(
                Said(
                    "The status “{told}” is not known. Say whether it is open, won or lost.", told=shown(told)
                )
            )
        return OUTCOMES.get(target)

    def _closed(self, ladder: Pipeline, cells: tuple[str, str, str], outcome: Outcome) -> Claim:
        pipeline, word, told = cells
        try:
            reached = self.target(word, pipeline, ladder) if word else Target(None, outcome)
        except ValueError:  # nothing hangs on the stage of a closed deal
            reached = Target(None, outcome)
        if reached.outcome is None:
            return self._passed_over(f"Its stage is “{shown(word)}”")
        return Claim(ladder.id, None, outcome, told, reached.stage_id)

    def _flagged(self, ladder: Pipeline, pipeline: str, word: str, closing: str) -> Claim:
        """Return what a row claims that is flagged as won or lost; an unknown stage settles nothing else."""
        outcome = CLOSED[closing]
        try:
            target = self.target(word, pipeline, ladder) if word else Target(None, outcome)
        except ValueError:
            target = Target(None, outcome)
        if target.outcome is None:
            return self._passed_over(f"Its stage is “{shown(word)}”")
        if target.outcome is not outcome:
            raise ValueError(
                Said(
                    "The stage “{word}” is {outcome}, and the row says that the deal is {closing}.",
                    word=shown(word),
                    outcome=target.outcome,
                    closing=closing,
                )
            )
        return Claim(ladder.id, None, outcome, word or closing)

    def _without_stage(self, ladder: Pipeline, told: str) -> Claim:
        if self._has_stages or not told:
            raise ValueError("The deal has no stage.")
        return Claim(ladder.id, ladder.first.id, Outcome.OPEN, told, ladder.first.id)

    def _passed_over(self, why: str) -> Claim:
        reason = Said("{why}: such rows are left out.", why=why)
        return Claim(self._standard.id, None, Outcome.OPEN, "", None, reason)


def _target(target: str, ladder: Pipeline) -> Target:
    if target in CLOSED:
        return Target(None, CLOSED[target])
    return Target(next(stage.id for stage in ladder.open_stages if stage.name == target), Outcome.OPEN)
