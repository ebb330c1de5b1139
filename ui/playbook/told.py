# SPDX-License-Identifier: MIT
"""What is said once an edit was done, and what is asked before one that has no fields."""

from PySide6.QtCore import QCoreApplication

from rider.domain.playbook import Requirement, Stage
from rider.domain.playbook_edits import (
    AddPipeline,
    AddRequirement,
    AddStage,
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
    ChangeRequirement,
    ChangeStage,
    Edit,
    MoveRequirement,
    MoveStage,
    Playbook,
    RenamePipeline,
    RestorePipeline,
    RestoreRequirement,
    RestoreStage,
)
from ui.playbook.confirm_sheet import Question


def done_words(edit: Edit) -> str:
    """Return what was done, as a sentence."""
    return {
        AddPipeline: _tr("The playbook was added."),
        RenamePipeline: _tr("The playbook was renamed."),
        ArchivePipeline: _tr("The playbook was archived."),
        RestorePipeline: _tr("The playbook was restored."),
        AddStage: _tr("The stage was added."),
        ChangeStage: _tr("The stage was changed."),
        MoveStage: _tr("The stage was moved."),
        ArchiveStage: _tr("The stage was archived."),
        RestoreStage: _tr("The stage was restored."),
        AddRequirement: _tr("The requirement was added."),
        ChangeRequirement: _tr("The requirement was changed."),
        MoveRequirement: _tr("The requirement was moved."),
        ArchiveRequirement: _tr("The requirement was archived."),
        RestoreRequirement: _tr("The requirement was restored."),
    }[type(edit)]


def archive_stage(stage: Stage) -> Question:
    """Return what is asked before a stage is archived."""
    said = _tr("It leaves the board, and what it asks for is asked no longer. The record keeps both.")
    return Question(_tr("Archive the stage"), stage.name, said, _tr("Archive stage"))


def archive_requirement(requirement: Requirement) -> Question:
    """Return what is asked before a requirement is archived."""
    said = _tr("It is asked for no longer. The proofs that were given stay in the record.")
    return Question(_tr("Archive the requirement"), requirement.title, said, _tr("Archive requirement"))


def archive_playbook(playbook: Playbook) -> Question:
    """Return what is asked before a playbook is archived."""
    said = _tr("No deal can be made in it any more. Its closed deals keep it, and it can be restored.")
    return Question(_tr("Archive the playbook"), playbook.pipeline.name, said, _tr("Archive playbook"))


def restore(name: str) -> Question:
    """Return what is asked before something is restored that closes a gate."""
    said = _tr("What it asks for is asked for again.")
    return Question(_tr("Restore"), name, said, _tr("Restore"))


def move(name: str) -> Question:
    """Return what is asked before a stage is moved where a gate changes."""
    said = _tr("The stage stands at another place of the ladder from then on.")
    return Question(_tr("Move the stage"), name, said, _tr("Move stage"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaybookTold", text)
