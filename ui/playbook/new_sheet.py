# SPDX-License-Identifier: MIT
"""Asks for a new playbook: what it is called, and what it begins as."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rider.domain.playbook_edits import (
    LONGEST_NAME,
    AddPipeline,
    Edit,
    PipelineDraft,
    Playbook,
    RenamePipeline,
)
from ui.playbook.edit_sheet import Asking, EditSheet
from ui.playbook.words import draft_words
from ui.widgets.choice_field import RadioField
from ui.widgets.fields import LineField
from ui.widgets.form_sheet import Labelled
from ui.widgets.labels import plain


class NewPlaybookSheet(EditSheet):
    """Adds a playbook that begins as one of several drafts."""

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(asking, parent)
        self._drafts: dict[str, PipelineDraft] = {}

    def open_for(self, offered: Mapping[str, tuple[str, PipelineDraft]], chosen: str, name: str) -> None:
        """Ask for a playbook that begins as one of these, each with its words; one of them is chosen."""
        self._drafts = {key: draft for key, (_said, draft) in offered.items()}
        self.name = LineField(self.tr("Name"), self.tr("As it stands above the board"), key="name")
        self.name.set_text(name)
        self.begins = RadioField(
            self.tr("It begins as"), "begins", [(key, said) for key, (said, _draft) in offered.items()]
        )
        self.begins.choose(chosen)
        self.ladder = plain("", "muted")
        self.show_head(self.tr("Playbook"), self.tr("New playbook"))
        self.begin(
            self.tr("Add playbook"),
            Labelled(self.tr("Name"), self.name),
            Labelled(self.tr("It begins as"), self.begins),
            self.ladder,
            about=f"new:{chosen}",
        )

    def sentences(self) -> Mapping[str, str]:
        return name_faults(self.name.text())

    def edit(self) -> Edit | None:
        draft = self._drafts[self.begins.value()]
        self.ladder.setText(draft_words(draft))
        return AddPipeline(draft._replace(name=self.name.text()))


class RenameSheet(EditSheet):
    """Gives a playbook another name."""

    def open_for(self, playbook: Playbook) -> None:
        """Ask for the name of a playbook."""
        self._playbook = playbook
        self._name = LineField(self.tr("Name"), key="name")
        self._name.set_text(playbook.pipeline.name)
        self.show_head(self.tr("Playbook"), playbook.pipeline.name)
        self.begin(self.tr("Rename"), Labelled(self.tr("Name"), self._name), about=f"{playbook.id}:name")

    def sentences(self) -> Mapping[str, str]:
        return name_faults(self._name.text())

    def edit(self) -> Edit | None:
        same = self._name.text() == self._playbook.pipeline.name
        return None if same else RenamePipeline(self._playbook.id, self._name.text())


def name_faults(name: str) -> dict[str, str]:
    """Return what is at fault with the name of a playbook, by the key of its field."""
    if not name:
        return {"name": _tr("Give the playbook a name.")}
    if len(name) > LONGEST_NAME:
        return {"name": _tr("Shorten the name to {n} letters.").format(n=LONGEST_NAME)}
    return {}


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewPlaybook", text)
