# SPDX-License-Identifier: MIT
"""Asks what a stage asks for, of a new requirement or of one that is there."""

from collections.abc import Mapping

from rider.domain.playbook import Requirement, Stage
from rider.domain.playbook_edits import AddRequirement, ChangeRequirement, Edit
from ui.playbook.drafts import rule_of
from ui.playbook.edit_sheet import EditSheet
from ui.playbook.requirement_fields import RequirementFields


class RequirementSheet(EditSheet):
    """Adds or changes one thing that a stage asks for."""

    _known: Requirement | None = None

    def open_new(self, stage: Stage, place: int) -> None:
        """Ask for a new requirement of a stage, at a place."""
        self._stage, self._place, self._known = stage, place, None
        self.fields = RequirementFields(self, None)
        self.show_head(self.tr("New requirement"), self.tr("To enter {stage}").format(stage=stage.name))
        self.begin(self.tr("Add requirement"), *self.fields.rows, about=f"{stage.id}:new")

    def open_for(self, stage: Stage, requirement: Requirement) -> None:
        """Ask for a requirement anew."""
        self._stage, self._known = stage, requirement
        self.fields = RequirementFields(self, requirement)
        self.show_head(
            self.tr("Requirement"), requirement.title, self.tr("To enter {stage}").format(stage=stage.name)
        )
        self.begin(self.tr("Save"), *self.fields.rows, about=requirement.id)

    def sentences(self) -> Mapping[str, str]:
        return self.fields.sentences()

    def edit(self) -> Edit | None:
        rule = self.fields.rule()
        if self._known is None:
            return AddRequirement(self._stage.id, self._place, rule)
        return ChangeRequirement(self._known.id, rule) if rule != rule_of(self._known) else None
