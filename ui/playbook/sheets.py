# SPDX-License-Identifier: MIT
"""The sheets of the page of playbooks, each made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.playbook.confirm_sheet import ConfirmSheet, Question
from ui.playbook.drafts import Drafts
from ui.playbook.edit_sheet import Asking, EditSheet
from ui.playbook.new_sheet import NewPlaybookSheet, RenameSheet
from ui.playbook.requirement_sheet import RequirementSheet
from ui.playbook.stage_sheet import NewStageSheet, StageSheet

if TYPE_CHECKING:
    from rider.domain.playbook import Requirement, Stage
    from rider.domain.playbook_edits import Edit, Playbook
    from ui.flows.flows import Flows

S = TypeVar("S", bound=EditSheet)


class PlaybookSheets(QObject):
    """Opens sheets over the page; the sheets of another file are others.

    Signals:
        edit_wanted(Edit): the rep wants this done.
    """

    edit_wanted = Signal(object)

    def __init__(self, asking: Asking, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._asking, self._flows = asking, flows
        self._is_private = False
        self._sheets: dict[type[EditSheet], EditSheet] = {}

    def _sheet(self, kind: type[S]) -> S:
        made = self._sheets.get(kind)
        if not isinstance(made, kind):
            made = self._sheets[kind] = kind(self._asking)
            made.edit_wanted.connect(self.edit_wanted)
            made.set_private(self._is_private)
        return made

    def change_stage(self, stage: Stage) -> None:
        """Ask for a stage anew."""
        sheet = self._sheet(StageSheet)
        sheet.open_for(stage)
        self._flows.sheets.show_sheet(sheet)

    def add_stage(self, playbook: Playbook, after: int) -> None:
        """Ask for a stage behind the one at a place."""
        sheet = self._sheet(NewStageSheet)
        sheet.open_for(playbook, after)
        self._flows.sheets.show_sheet(sheet)

    def change_requirement(self, stage: Stage, requirement: Requirement) -> None:
        """Ask for a requirement anew."""
        sheet = self._sheet(RequirementSheet)
        sheet.open_for(stage, requirement)
        self._flows.sheets.show_sheet(sheet)

    def add_requirement(self, stage: Stage, place: int) -> None:
        """Ask for a new requirement of a stage."""
        sheet = self._sheet(RequirementSheet)
        sheet.open_new(stage, place)
        self._flows.sheets.show_sheet(sheet)

    def confirm(self, question: Question, edit: Edit) -> None:
        """Ask whether an edit is to be done."""
        sheet = self._sheet(ConfirmSheet)
        sheet.open_for(question, edit)
        self._flows.sheets.show_sheet(sheet)

    def add_playbook(self, offered: Drafts, chosen: str, name: str) -> None:
        """Ask for a new playbook."""
        sheet = self._sheet(NewPlaybookSheet)
        sheet.open_for(offered, chosen, name)
        self._flows.sheets.show_sheet(sheet)

    def rename(self, playbook: Playbook) -> None:
        """Ask for the name of a playbook."""
        sheet = self._sheet(RenameSheet)
        sheet.open_for(playbook)
        self._flows.sheets.show_sheet(sheet)

    def accept(self) -> None:
        """Close the sheet whose edit was done."""
        content = self._flows.side.content if self._flows.has_sheet else None
        if isinstance(content, EditSheet):
            content.accept()

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        for sheet in self._sheets.values():
            sheet.set_private(private)

    def reset(self) -> None:
        """Forget the sheets, which went with what they slid in with."""
        self._sheets.clear()
