# SPDX-License-Identifier: MIT
"""The edits of a playbook in sentences."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.day import Zone, lived_on
from rider.domain.events import EventKind
from rider.reads.playbook_record import Edited
from ui.widgets.days import shown


def told(edited: Edited, today: date, here: Zone) -> tuple[str, str]:
    """Return the day of an edit and its sentence."""
    said = (
        _sentences()
        .get(edited.kind, edited.kind.value)
        .format(name=edited.name, was=edited.was, stage=edited.stage)
    )
    renamed = edited.was and edited.was != edited.name
    changed = [words for column, words in _columns().items() if column in edited.columns]
    more = [_tr("It was “{was}” before.").format(was=edited.was)] if renamed else []
    if changed:
        more.append(_tr("Changed: {what}.").format(what=", ".join(changed)))
    if edited.loosens:
        more.append(_tr("Less was asked for from then on."))
    return shown(lived_on(edited.at, edited.zone, here), today), " ".join((said, *more))


def _sentences() -> dict[EventKind, str]:
    return {
        EventKind.PIPELINE_ADDED: _tr("The playbook was made."),
        EventKind.PIPELINE_RENAMED: _tr("The playbook was renamed “{name}”."),
        EventKind.PIPELINE_ARCHIVED: _tr("The playbook was archived."),
        EventKind.PIPELINE_RESTORED: _tr("The playbook was restored."),
        EventKind.STAGE_ADDED: _tr("Stage “{name}” was added."),
        EventKind.STAGE_CHANGED: _tr("Stage “{name}” was changed."),
        EventKind.STAGES_ORDERED: _tr("The stages were put in another order."),
        EventKind.STAGE_ARCHIVED: _tr("Stage “{name}” was archived."),
        EventKind.STAGE_RESTORED: _tr("Stage “{name}” was restored."),
        EventKind.REQUIREMENT_ADDED: _tr("{stage} asks for “{name}” from then on."),
        EventKind.REQUIREMENT_CHANGED: _tr("{stage} asks differently for “{name}”."),
        EventKind.REQUIREMENTS_ORDERED: _tr("What {name} asks for was put in another order."),
        EventKind.REQUIREMENT_ARCHIVED: _tr("{stage} asks for “{name}” no longer."),
        EventKind.REQUIREMENT_RESTORED: _tr("{stage} asks for “{name}” again."),
    }


def _columns() -> dict[str, str]:
    return {
        "stall_days": _tr("when it is stalled"),
        "qualified": _tr("whether it is qualified from there"),
        "hint": _tr("the hint"),
        "least_grade": _tr("how good the evidence must be"),
        "names_person": _tr("whether it names a person"),
        "waivable": _tr("whether it can be waived"),
        "shelf_life_days": _tr("for how long it counts"),
        "momentum": _tr("the event that its proof writes"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaybookRecord", text)
