# SPDX-License-Identifier: MIT
"""Asks what a stage is called and when deals in it count as stalled; a new one also what it asks for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rider.domain.playbook import Stage
from rider.domain.playbook_edits import (
    LONGEST_NAME,
    MOST_DAYS,
    STALL_DAYS,
    AddStage,
    ChangeStage,
    Edit,
    Playbook,
    StageRule,
)
from ui.playbook.edit_sheet import EditSheet
from ui.playbook.requirement_fields import RequirementFields
from ui.widgets.check_field import CheckField
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import LineField
from ui.widgets.form_sheet import Labelled
from ui.widgets.labels import heading, plain
from ui.widgets.number_field import NumberField, unread_number


class StageFields(QObject):
    """The fields of a stage's rule, and what is at fault with them."""

    def __init__(self, sheet: QWidget, rule: StageRule) -> None:
        super().__init__(sheet)
        self.name = LineField(self.tr("Name"), self.tr("As it stands on the board"), key="name")
        self.name.set_text(rule.name)
        self.stalls = NumberField(self.tr("Stalled after"), key="stall_days")
        self.stalls.set_text(str(rule.stall_days))
        note = self.tr("Entering it says that the deal is worth working on. Trends counts from here.")
        self.qualified = CheckField(self.tr("Qualified from here"), note, key="qualified")
        self.qualified.choose(rule.qualified)
        stalled = self.tr("In days, where your own pace in this stage is not known yet.")
        self.rows: tuple[QWidget, ...] = (
            Labelled(self.tr("Name"), self.name),
            Labelled(self.tr("Stalled after"), self.stalls, stalled),
            self.qualified,
        )

    def sentences(self) -> dict[str, str]:
        """Return what is at fault, by the key of its field."""
        told = {}
        if not self.name.text():
            told["name"] = self.tr("Give the stage a name.")
        elif len(self.name.text()) > LONGEST_NAME:
            told["name"] = self.tr("Shorten the name to {n} letters.").format(n=LONGEST_NAME)
        number = self.stalls.number()
        if number is None and self.stalls.text():
            told["stall_days"] = unread_number(self.stalls.text())
        elif number is None or not 1 <= number <= MOST_DAYS:
            told["stall_days"] = self.tr("Write a number of days from 1 to {n}.").format(n=MOST_DAYS)
        return told

    def rule(self) -> StageRule:
        """Return the rule that is described; nothing is at fault."""
        return StageRule(self.name.text(), self.stalls.number() or STALL_DAYS, self.qualified.value())


class StageSheet(EditSheet):
    """Changes a stage."""

    def open_for(self, stage: Stage) -> None:
        """Ask for the rule of a stage."""
        self._stage = stage
        self._was = StageRule(stage.name, stage.stall_days, stage.qualified)
        self.fields = StageFields(self, self._was)
        self.show_head(self.tr("Stage"), stage.name)
        self.begin(self.tr("Save"), *self.fields.rows, about=stage.id)

    def sentences(self) -> Mapping[str, str]:
        return self.fields.sentences()

    def edit(self) -> Edit | None:
        rule = self.fields.rule()
        return ChangeStage(self._stage.id, rule) if rule != self._was else None


class NewStageSheet(EditSheet):
    """Adds a stage with the first thing that it asks for: a stage without a gate is none."""

    def open_for(self, playbook: Playbook, after: int) -> None:
        """Ask for a new stage behind the one at a place."""
        self._pipeline_id = playbook.id
        self.fields = StageFields(self, StageRule(""))
        self._rule = RequirementFields(self, None)
        self._place = ChoiceField(self.tr("Where it stands"), self._places(playbook.pipeline.open_stages))
        self._place.choose(str(min(after + 1, len(playbook.pipeline.open_stages))))
        self.show_head(self.tr("New stage"), playbook.pipeline.name)
        note = self.tr("A deal enters it once this is proven. More can be asked for later.")
        self.begin(
            self.tr("Add stage"),
            *self.fields.rows,
            Labelled(self.tr("Where it stands"), self._place),
            heading(self.tr("What it asks for")),
            plain(note, "muted"),
            *self._rule.rows,
            about=f"{playbook.id}:stage",
        )

    def _places(self, stages: Sequence[Stage]) -> list[tuple[str, str]]:
        behind = self.tr("Behind {stage}")
        return [(str(n + 1), behind.format(stage=stage.name)) for n, stage in enumerate(stages)]

    def sentences(self) -> Mapping[str, str]:
        return {**self.fields.sentences(), **self._rule.sentences()}

    def edit(self) -> Edit | None:
        place = int(self._place.value())
        return AddStage(self._pipeline_id, place, self.fields.rule(), (self._rule.rule(),))
