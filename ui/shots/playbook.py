# SPDX-License-Identifier: MIT
"""The page of playbooks as pictures: as it is, and with each of its sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.domain.playbook_edits import (
    AddPipeline,
    PipelineDraft,
    RequirementRule,
    StageDraft,
    StageRule,
)
from ui.actions import Do
from ui.playbook import drafts, head
from ui.playbook.edit_sheet import EditSheet
from ui.playbook.part import Kind, Part
from ui.playbook.requirement_sheet import RequirementSheet
from ui.shell.pages import PLAYBOOK

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.playbook.flows import PlaybookFlows
    from ui.shots.studio import Studio

_MANY_STAGES, _MANY_REQUIREMENTS = 12, 9
_LONG = "Everyone who signs has read the offer, and none of them has asked for another one"


def playbook(studio: Studio) -> QWidget:
    """Show the page from its beginning."""
    _open(studio)
    return studio.window


def requirement(studio: Studio) -> QWidget:
    """Show how a requirement is reworded."""
    inside = _open(studio)
    inside.handle_part(Do.EDIT_RULE, _requirement(inside, 3))
    return studio.window


def stage(studio: Studio) -> QWidget:
    """Show how a stage is added."""
    inside = _open(studio)
    inside.handle_part(Do.ADD_STAGE, Part(Kind.STAGE, inside.shown.pipeline.stages[2].id))
    return studio.window


def closes(studio: Studio) -> QWidget:
    """Show whom a further requirement would hold up."""
    inside = _open(studio)
    inside.handle_part(Do.ADD_REQUIREMENT, Part(Kind.STAGE, inside.shown.pipeline.stages[2].id))
    sheet = _sheet(studio)
    assert isinstance(sheet, RequirementSheet)
    sheet.fields.title.set_text("The budget has a line for it, and a name beside the line")
    sheet.look()
    return studio.window


def loosens(studio: Studio) -> QWidget:
    """Show the second question before a gate is loosened."""
    inside = _open(studio)
    inside.handle_part(Do.ARCHIVE_RULE, _requirement(inside, 3))
    _sheet(studio).go()
    return studio.window


def refused(studio: Studio) -> QWidget:
    """Show why an edit is refused, and what to do."""
    inside = _open(studio)
    inside.handle_part(Do.ARCHIVE_RULE, Part(Kind.STAGE, inside.shown.pipeline.stages[2].id))
    return studio.window


def new(studio: Studio) -> QWidget:
    """Show how a playbook is added."""
    _open(studio).handle(head.NEW)
    return studio.window


def many(studio: Studio) -> QWidget:
    """Show twelve stages that ask for nine things each, in long words."""
    inside = _open(studio)
    known = next((p for p in inside.playbooks if len(p.pipeline.stages) > _MANY_STAGES), None)
    if known is None:
        inside.do(AddPipeline(_large()))
    else:
        inside.choose(known.id)
    return studio.window


def _large() -> PipelineDraft:
    asked = tuple(RequirementRule(f"{_LONG} ({n})", _LONG) for n in range(_MANY_REQUIREMENTS))
    names = (f"Stage {n} of the long way through a house of many floors"[:60] for n in range(_MANY_STAGES))
    born, *others = (StageDraft(StageRule(name), asked) for name in names)
    won = drafts.blank().stages[-1]
    name = "Enterprise, with tender, works council and two boards"
    return PipelineDraft(name, (born._replace(requirements=()), *others, won))


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "playbook": playbook,
    "playbook-requirement": requirement,
    "playbook-stage": stage,
    "playbook-closes": closes,
    "playbook-loosens": loosens,
    "playbook-refused": refused,
    "playbook-new": new,
    "playbook-many": many,
}
IN_LITTLE_ROOM = ("playbook", "playbook-requirement", "playbook-many")


def _open(studio: Studio) -> PlaybookFlows:
    studio.window.show_page(PLAYBOOK)
    inside = studio.window.doors.playbook.inside
    inside.choose(inside.playbooks[0].id)
    return inside


def _requirement(inside: PlaybookFlows, stage: int) -> Part:
    return Part(Kind.REQUIREMENT, inside.shown.pipeline.stages[stage].requirements[0].id)


def _sheet(studio: Studio) -> EditSheet:
    content = studio.window.flows.side.content
    assert isinstance(content, EditSheet)
    return content
