# SPDX-License-Identifier: MIT
"""A playbook in short, readable words."""

from PySide6.QtCore import QCoreApplication

from rider.domain.playbook import Form, Grade, Momentum, Pipeline, Requirement, Stage, StageKind
from rider.domain.playbook_edits import PipelineDraft, Playbook


def form_words(form: Form) -> str:
    """Return what a proof of a form consists of."""
    return {
        Form.STATEMENT: _tr("What was said or done"),
        Form.QUOTE: _tr("The buyer’s words"),
        Form.PERSON: _tr("A person and their part"),
        Form.OCCASION: _tr("What happened, and who was there"),
        Form.DOCUMENT: _tr("A file or a link"),
        Form.AMOUNT: _tr("An amount"),
        Form.AGREED_STEP: _tr("A next step with a date"),
    }[form]


def grade_words(grade: Grade) -> str:
    """Return which evidence is enough, as one chooses it."""
    return {
        Grade.CLAIM: _tr("Your word is enough"),
        Grade.FACT: _tr("A link or a file must back it"),
        Grade.BUYER: _tr("Only what the buyer wrote or said counts"),
    }[grade]


def momentum_words(momentum: Momentum | None) -> str:
    """Return which event a proof writes by itself."""
    if momentum is None:
        return _tr("No event")
    return {
        Momentum.STAKEHOLDER_IDENTIFIED: _tr("Stakeholder identified"),
        Momentum.OBJECTION_SURFACED: _tr("Objection surfaced"),
        Momentum.DECISION_PROCESS_CLARIFIED: _tr("Decision process clarified"),
        Momentum.NEXT_STEP_AGREED: _tr("Next step agreed"),
        Momentum.CONVERSATION_HELD: _tr("Conversation held"),
    }[momentum]


def requirement_words(requirement: Requirement) -> str:
    """Return what a requirement asks for besides its title, in one line."""
    said = [form_words(requirement.form)]
    if requirement.least_grade is Grade.FACT:
        said.append(_tr("backed by a link or a file"))
    elif requirement.least_grade is Grade.BUYER:
        said.append(_tr("from the buyer"))
    if not requirement.names_person:
        said.append(_tr("names nobody"))
    if requirement.shelf_life_days is not None:
        one = requirement.shelf_life_days == 1
        counts = _tr("counts for 1 day") if one else _tr("counts for {n} days")
        said.append(counts.format(n=requirement.shelf_life_days))
    if requirement.waivable:
        said.append(_tr("can be waived"))
    if requirement.momentum is not None:
        said.append(_tr("writes “{event}”").format(event=momentum_words(requirement.momentum)))
    return " · ".join(said)


def stage_words(stage: Stage, deals: int) -> str:
    """Return what is to be known of a stage besides its name, in one line."""
    if stage.kind is StageKind.WON:
        return _tr("Every deal that is won has gone through this gate")
    said = [deals_words(deals)]
    one = stage.stall_days == 1
    stalls = _tr("stalled after 1 day") if one else _tr("stalled after {n} days")
    said.append(stalls.format(n=stage.stall_days))
    if stage.qualified:
        said.append(_tr("qualified"))
    return " · ".join(said)


def deals_words(count: int) -> str:
    """Return how many deals there are."""
    return _tr("1 deal") if count == 1 else _tr("{n} deals").format(n=count) if count else _tr("no deals")


def stages_words(count: int) -> str:
    """Return how many stages there are."""
    return _tr("1 stage") if count == 1 else _tr("{n} stages").format(n=count)


def requirements_words(count: int) -> str:
    """Return how many requirements there are."""
    return _tr("1 requirement") if count == 1 else _tr("{n} requirements").format(n=count)


def size_words(playbook: Playbook) -> str:
    """Return how large a playbook is, and how many deals are in flight in it."""
    pipeline = playbook.pipeline
    asked = sum(len(stage.requirements) for stage in pipeline.stages)
    stages = stages_words(len(pipeline.open_stages))
    return " · ".join((stages, requirements_words(asked), deals_words(playbook.in_flight)))


def draft_words(draft: PipelineDraft) -> str:
    """Return a playbook that is not there yet: its stages, and how much they ask for."""
    asked = sum(len(stage.requirements) for stage in draft.stages)
    ladder = " → ".join(stage.rule.name for stage in draft.stages)
    return f"{ladder} · {requirements_words(asked)}"


def stage_name(pipeline: Pipeline, stage_id: str) -> str:
    """Return the name of a stage, also of an archived one; empty where the pipeline has no such."""
    every = (*pipeline.stages, *pipeline.archived)
    return next((stage.name for stage in every if stage.id == stage_id), "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaybookWords", text)
