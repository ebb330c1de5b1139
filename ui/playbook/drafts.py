# SPDX-License-Identifier: MIT
"""What a new playbook can begin as: a short ladder, one that is shipped, or one that is there already."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from rider.domain.playbook import Form, Requirement, Stage
from rider.domain.playbook_edits import PipelineDraft, Playbook, RequirementRule, StageDraft, StageRule
from rider.exchange import playbooks
from rider.paths import resource

BLANK, COPY, FILE = "blank", "copy", "file"
_SHIPPED = ("new_business.toml", "short_cycle.toml")

Drafts = Mapping[str, tuple[str, PipelineDraft]]
"""What can be begun as, by its key, each with the words by which it is chosen."""


def offered(shown: Playbook) -> Drafts:
    """Return what a new playbook can begin as while another one is shown."""
    shipped = {name: playbooks.read(resource("playbooks", name).read_text("utf-8")) for name in _SHIPPED}
    begins = _tr("“{name}” as it is shipped")
    return {
        BLANK: (_tr("A short ladder, to be reworded"), blank()),
        COPY: (_tr("A copy of “{name}”").format(name=shown.pipeline.name), copy_of(shown)),
        **{key: (begins.format(name=draft.name), draft) for key, draft in shipped.items()},
    }


def blank() -> PipelineDraft:
    """Return the shortest ladder that has a gate: where deals are born, one stage, and Won."""
    need = RequirementRule(
        _tr("The need in the buyer’s words"), _tr("Quote them: what they need, and for when."), Form.QUOTE
    )
    signed = RequirementRule(
        _tr("Signed order or equivalent"),
        _tr("What was signed and by whom, with the file or a link to it."),
        Form.DOCUMENT,
    )
    return PipelineDraft(
        "",
        (
            StageDraft(StageRule(_tr("Lead"))),
            StageDraft(StageRule(_tr("Qualified"), qualified=True), (need,)),
            StageDraft(StageRule(_tr("Won")), (signed,)),
        ),
    )


def copy_of(playbook: Playbook) -> PipelineDraft:
    """Return a playbook as a draft, without what is archived."""
    return PipelineDraft(playbook.pipeline.name, tuple(_stage(s) for s in playbook.pipeline.stages))


def _stage(stage: Stage) -> StageDraft:
    rule = StageRule(stage.name, stage.stall_days, stage.qualified)
    return StageDraft(rule, tuple(rule_of(r) for r in stage.requirements))


def rule_of(known: Requirement) -> RequirementRule:
    """Return what a requirement asks for."""
    return RequirementRule(
        known.title,
        known.hint,
        known.form,
        known.least_grade,
        known.names_person,
        known.waivable,
        known.shelf_life_days,
        known.momentum,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewPlaybook", text)
