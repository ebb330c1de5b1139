# SPDX-License-Identifier: MIT
"""A small ladder for tests of pure rules."""

from rider.domain.ids import PipelineId, RequirementId, StageId
from rider.domain.playbook import Form, Pipeline, Requirement, Stage, StageKind


def requirement(name: str, form: Form = Form.STATEMENT, **changes: object) -> Requirement:
    """Return a requirement whose id and title are its name."""
    values: dict[str, object] = {"stage_id": StageId("s"), "position": 0, "hint": ""}
    return Requirement(id=RequirementId(name), title=name, form=form, **{**values, **changes})  # type: ignore[arg-type]


def stage(position: int, *asked: Requirement, kind: StageKind = StageKind.OPEN) -> Stage:
    """Return a stage of a place on the ladder, which names it too."""
    name = f"stage {position}"
    return Stage(StageId(name), PipelineId("p"), name, position, kind, 14, False, asked)


def pipeline(*stages: Stage) -> Pipeline:
    """Return a pipeline of stages."""
    return Pipeline(PipelineId("p"), "Ladder", stages)


def usual() -> Pipeline:
    """Return a ladder of three open stages, of which two ask for something, and what Won asks for."""
    return pipeline(
        stage(0),
        stage(1, requirement("fit"), requirement("talk")),
        stage(2, requirement("process", shelf_life_days=90)),
        stage(3, requirement("order", Form.DOCUMENT), kind=StageKind.WON),
    )
