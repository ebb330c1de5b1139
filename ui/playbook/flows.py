# SPDX-License-Identifier: MIT
"""From the page of playbooks to the file and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.errors import RiderError
from rider.domain.playbook_edits import (
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
    Edit,
    Effect,
    MoveRequirement,
    MoveStage,
    PipelineDraft,
    Playbook,
    RestorePipeline,
    RestoreRequirement,
    RestoreStage,
)
from ui.actions import Do
from ui.playbook import drafts, head, record_words, told
from ui.playbook.confirm_sheet import Question
from ui.playbook.effect import refusal_of
from ui.playbook.files import PlaybookFiles
from ui.playbook.head import PlaybookHead
from ui.playbook.page import PlaybookPage
from ui.playbook.part import Kind, Part
from ui.playbook.sheets import PlaybookSheets
from ui.playbook.words import stage_name
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.domain.playbook import Stage
    from ui.bridge import Bridge
    from ui.flows.flows import Flows


class PlaybookFlows(QObject):
    """Holds the page of playbooks, reads for it and carries its wishes; made when it is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.playbooks: tuple[Playbook, ...] = ()
        self._chosen, self._is_private = "", False
        self.head = PlaybookHead()
        self.page = PlaybookPage(self.head, self.refusal_of_move)
        self.sheets = PlaybookSheets(self.effect, flows, self)
        self.files = PlaybookFiles(bridge, self.page, self)
        self._connect()

    def _connect(self) -> None:
        self.sheets.edit_wanted.connect(self.do)
        self.files.told.connect(self._tell)
        self.files.refused.connect(self.refused)
        self.files.read.connect(self._add_read)
        self.head.wanted.connect(self.handle)
        self.page.list.wanted.connect(self.handle)
        self.page.list.chosen.connect(self.choose)
        self.page.add_stage_requested.connect(self._add_stage)
        self.page.record.wanted.connect(self._show_record)
        ladder = self.page.ladder
        ladder.wanted.connect(self.handle_part)
        ladder.moved.connect(self.move)
        ladder.restore_requested.connect(self.restore)

    # -- what is shown

    @property
    def shown(self) -> Playbook:
        """Return the playbook that is shown."""
        return next((p for p in self.playbooks if p.id == self._chosen), self.playbooks[0])

    def show(self) -> None:
        """Read for a page that has come into view; the focus begins at the ladder."""
        begins = not self.playbooks
        self.refresh()
        here = self.page.window().focusWidget()
        if begins and self.playbooks and (here is None or self.page.isAncestorOf(here)):
            self.page.ladder.begin()

    def refresh(self) -> None:
        """Show what has changed; a playbook that has come to be is shown at once."""
        try:
            read = self._bridge.playbooks()
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        new = {p.id for p in read} - {p.id for p in self.playbooks} if self.playbooks else set()
        self.playbooks = read
        self._chosen = next(iter(new)) if len(new) == 1 else self.shown.id
        self._show()

    def _show(self) -> None:
        self.head.show_playbook(self.shown)
        self.page.show_playbooks(self.playbooks, self.shown)
        if self.page.record.is_open:
            self._show_record()

    @Slot()
    def _show_record(self) -> None:
        try:
            edits = self._bridge.playbook_record(self.shown.id)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        today, here = self._bridge.today(), self._bridge.clock.zone
        self.page.record.show_lines([record_words.told(edited, today, here) for edited in edits])

    @Slot(object)
    def choose(self, pipeline_id: str) -> None:
        """Show another playbook."""
        self._chosen = pipeline_id
        self._show()

    def effect(self, edit: Edit) -> Effect:
        """Return what an edit would do; what cannot be read stands in the place of a refusal."""
        try:
            return self._bridge.playbook_effect(edit)
        except RiderError as error:
            return Effect(refusal=spoken(error), veiled=spoken(error))

    def refusal_of_move(self, part: Part, place: int) -> str:
        """Return why a part cannot be put at a place, or nothing."""
        return refusal_of(self.effect(_moved(part, place)), private=self._is_private)

    # -- what is done

    @Slot(object)
    def do(self, edit: Edit) -> bool:
        """Carry out an edit, and say what was done; return whether it was."""
        if not self._bridge.edit_playbook(edit):
            return False
        self.sheets.accept()
        self.told.emit(told.done_words(edit), True)
        return True

    def _do_or_ask(self, question: Question, edit: Edit) -> None:
        """Do an edit that touches no deal at once, and ask first before another one."""
        effect = self.effect(edit)
        if effect.refusal:
            self.refused.emit(refusal_of(effect, private=self._is_private))
        elif effect.loosens or effect.opens or effect.closes or effect.stands_unproven:
            self.sheets.confirm(question, edit)
        else:
            self.do(edit)

    @Slot(object, object)
    def move(self, part: Part, place: int) -> None:
        """Put a part at another place among its like."""
        self._do_or_ask(told.move(self._name_of(part)), _moved(part, place))

    @Slot(object)
    def restore(self, part: Part) -> None:
        """Use an archived part again; a stage comes back where it was, or before Won."""
        edit: Edit = RestoreRequirement(part.id)
        if part.kind is Kind.STAGE:
            was = next(s for s in self.shown.pipeline.archived if s.id == part.id).position
            last = len(self.shown.pipeline.open_stages)
            edit = RestoreStage(part.id, max(1, min(was, last)))
        self._do_or_ask(told.restore(self._name_of(part)), edit)

    @Slot(object, object)
    def handle_part(self, do: Do, part: Part) -> None:
        """Ask for what is to be done with a part of the ladder."""
        stage, place = self._stage_of(part), self._place_of(part)
        if stage is None:
            return
        if do is Do.ADD_STAGE:
            self.sheets.add_stage(self.shown, self.shown.pipeline.stages.index(stage))
        elif do is Do.ADD_REQUIREMENT:
            self._add_requirement(stage, place)
        elif do is Do.ARCHIVE_RULE:
            self._ask_archive(stage, part)
        else:
            self._open(stage, part)

    def _add_requirement(self, stage: Stage, place: int) -> None:
        if stage is self.shown.pipeline.first:
            said = self.tr("Deals are born in {stage}: it asks for nothing. Choose a later stage.")
            self.refused.emit(said.format(stage=stage.name))
            return
        self.sheets.add_requirement(stage, place)

    def _ask_archive(self, stage: Stage, part: Part) -> None:
        if part.kind is Kind.STAGE:
            question, edit = told.archive_stage(stage), ArchiveStage(stage.id)
            self.sheets.confirm(question, edit)
        elif (known := self.shown.requirement(part.id)) is not None:
            self.sheets.confirm(told.archive_requirement(known), ArchiveRequirement(known.id))

    def _open(self, stage: Stage, part: Part) -> None:
        known = self.shown.requirement(part.id) if part.kind is Kind.REQUIREMENT else None
        if known is not None:
            self.sheets.change_requirement(stage, known)
        elif stage is self.shown.pipeline.won:
            said = self.tr("{stage} always stands at the end. What it asks for can be changed.")
            self._tell(said.format(stage=stage.name))
        else:
            self.sheets.change_stage(stage)

    @Slot(object)
    def handle(self, name: str) -> None:
        """Do something with the playbook that is shown, or make another one."""
        shown = self.shown
        match name:
            case head.RENAME:
                self.sheets.rename(shown)
            case head.SAVE:
                self.files.ask_where(shown.pipeline)
            case head.READ:
                self.files.ask_which()
            case head.ARCHIVE:
                self.sheets.confirm(told.archive_playbook(shown), ArchivePipeline(shown.id))
            case head.RESTORE:
                self._do_or_ask(told.restore(shown.pipeline.name), RestorePipeline(shown.id))
            case head.COPY:
                self._add_like(drafts.COPY)
            case _:
                self._add_like(drafts.BLANK)

    def _add_like(self, chosen: str) -> None:
        offered = drafts.offered(self.shown)
        copied = self.tr("Copy of {name}").format(name=self.shown.pipeline.name)
        self.sheets.add_playbook(offered, chosen, copied if chosen == drafts.COPY else "")

    @Slot(object)
    def _add_read(self, draft: PipelineDraft) -> None:
        said = self.tr("“{name}” from the file").format(name=draft.name)
        offered = {drafts.FILE: (said, draft), **drafts.offered(self.shown)}
        self.sheets.add_playbook(offered, drafts.FILE, draft.name)

    @Slot(object)
    def _add_stage(self, part: Part) -> None:
        self.handle_part(Do.ADD_STAGE, part)

    # -- which part

    def _stage_of(self, part: Part) -> Stage | None:
        """Return the stage that a part is or belongs to, None where it is not in the ladder."""
        stages = self.shown.pipeline.stages
        if part.kind is Kind.STAGE:
            return next((s for s in stages if s.id == part.id), None)
        return next((s for s in stages if any(r.id == part.id for r in s.requirements)), None)

    def _place_of(self, part: Part) -> int:
        """Return where a new requirement goes: behind the one that is chosen, else at the end."""
        stage = self._stage_of(part)
        asked = [str(r.id) for r in stage.requirements] if stage is not None else []
        return asked.index(part.id) + 1 if part.id in asked else len(asked)

    def _name_of(self, part: Part) -> str:
        known = self.shown.requirement(part.id) if part.kind is Kind.REQUIREMENT else None
        return known.title if known is not None else stage_name(self.shown.pipeline, part.id)

    @Slot(object)
    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence, False)

    # -- the window and the file

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.sheets.set_private(private)

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self.playbooks, self._chosen = (), ""
        self.sheets.reset()


def _moved(part: Part, place: int) -> Edit:
    return MoveStage(part.id, place) if part.kind is Kind.STAGE else MoveRequirement(part.id, place)
