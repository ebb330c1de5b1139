# SPDX-License-Identifier: MIT
"""The input for a person at the buyer: one of the deal's people, or someone named for the first time."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from rider.domain.proof import NewPerson, Role
from rider.reads.deal import Person
from ui.proofs.draft import FormState
from ui.widgets.fields import CalmCombo, Field
from ui.widgets.proof_words import shown_person


class PersonField(Field):
    """Who at the buyer: chosen, or typed with a title; with a role where the form asks for one."""

    faults_of = ("person", "role")

    def __init__(self, name: str, known: Sequence[Person], *, with_role: bool) -> None:
        super().__init__()
        self._known = tuple(known)
        self._offered: tuple[NewPerson, ...] = ()
        self._name, self._title, self._role = CalmCombo(), QLineEdit(), CalmCombo()
        self._build_name(name)
        self._build_rest(with_role)
        self._lay_out()
        self._finish(name)
        self._name.editTextChanged.connect(self._on_name)
        self._title.textEdited.connect(self.edited)
        self._role.activated.connect(self._on_role)

    def _lay_out(self) -> None:
        """Put the title beside the name, or below it where the role would make one row too wide."""
        row, below = QHBoxLayout(), QHBoxLayout()
        below.setContentsMargins(0, 5, 0, 0)
        rest = below if self._with_role else row
        row.addWidget(self._name, 3)
        rest.addWidget(self._title, 2)
        rest.addWidget(self._role, 2)
        for each in (row, below) if self._with_role else (row,):
            each.setSpacing(8)
            self.column.addLayout(each)

    def _build_name(self, name: str) -> None:
        self._name.setEditable(True)
        self._name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._name.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._name.setMinimumContentsLength(8)
        self._name.addItems([shown_person(p.name, p.title) for p in self._known])
        self._name.setCurrentIndex(-1)
        if (line := self._name.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Who at the buyer?"))
            line.setAccessibleName(name)
        completer = QCompleter(self._name.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._name.setCompleter(completer)

    def _build_rest(self, with_role: bool) -> None:
        self._title.setPlaceholderText(self.tr("Their title"))
        self._title.setAccessibleName(self.tr("Their title"))
        self._title.hide()
        self._role.setAccessibleName(self.tr("Their part in the decision"))
        self._role.addItem(self.tr("Their part?"), "")
        for role, words in self._role_words().items():
            self._role.addItem(words, str(role))
        self._role.setVisible(with_role)
        self._with_role = with_role

    def _role_words(self) -> dict[Role, str]:
        return {
            Role.CHAMPION: self.tr("Champion"),
            Role.ECONOMIC_BUYER: self.tr("Economic buyer"),
            Role.USER: self.tr("User"),
            Role.TECHNICAL: self.tr("Technical"),
            Role.BLOCKER: self.tr("Blocker"),
        }

    def stops(self) -> list[QWidget]:
        return [self._name, self._title, *([self._role] if self._with_role else [])]

    def typed_person(self) -> NewPerson | None:
        """Return the person named here for the first time, if any."""
        state = self.give(FormState())
        if state.person_id or not state.name:
            return None
        return NewPerson(state.name, state.title, Role(state.role) if state.role else Role.UNKNOWN)

    def offer(self, people: Sequence[NewPerson]) -> None:
        """Offer people who were named in other forms of the sheet; what stands here stays."""
        if tuple(people) == self._offered:
            return
        chosen = self._offered_as(self._name.currentText().strip())
        standing = self._name.currentText()
        self._offered = tuple(people)
        with QSignalBlocker(self._name):
            while self._name.count() > len(self._known):
                self._name.removeItem(self._name.count() - 1)
            self._name.addItems([shown_person(p.name, p.title) for p in people])
            self._name.setCurrentIndex(-1)
            self._name.setEditText(self._follow(chosen) if chosen else standing)
        self._show_title()

    def _follow(self, chosen: NewPerson) -> str:
        """Return the text for a person offered before, whose title may have changed or who may be gone."""
        now = next((p for p in self._offered if p.name.casefold() == chosen.name.casefold()), None)
        if now is None:
            self._title.setText(chosen.title)
            return chosen.name
        return shown_person(now.name, now.title)

    def give(self, state: FormState) -> FormState:
        text = self._name.currentText().strip()
        role = self._role.currentData() if self._with_role else ""
        state = replace(state, person_id="", name="", title="", role=role or "")
        if (known := self._known_as(text)) is not None:
            return replace(state, person_id=known.id)
        if (offered := self._offered_as(text)) is not None:
            return replace(state, name=offered.name, title=offered.title)
        return replace(state, name=text, title=self._title.text().strip())

    def fill(self, state: FormState) -> None:
        known = next((p for p in self._known if p.id == state.person_id), None)
        text = shown_person(known.name, known.title) if known else state.name
        with QSignalBlocker(self), QSignalBlocker(self._name):
            self._name.setEditText(text)
            self._title.setText(state.title)
            self._role.setCurrentIndex(max(0, self._role.findData(state.role)))
        self._show_title()

    @Slot(str)
    def _on_name(self, text: str) -> None:
        known = self._known_as(text.strip())
        if known is not None and known.role is not Role.UNKNOWN:
            self._role.setCurrentIndex(max(0, self._role.findData(str(known.role))))
        self._show_title()
        self.edited.emit()

    @Slot()
    def _on_role(self) -> None:
        self.edited.emit()

    def _show_title(self) -> None:
        text = self._name.currentText().strip()
        is_new = bool(text) and self._known_as(text) is None and self._offered_as(text) is None
        self._title.setVisible(is_new)

    def _known_as(self, text: str) -> Person | None:
        return next((p for p in self._known if _is_called(p.name, p.title, text)), None)

    def _offered_as(self, text: str) -> NewPerson | None:
        return next((p for p in self._offered if _is_called(p.name, p.title, text)), None)


def _is_called(name: str, title: str, text: str) -> bool:
    return text.casefold() in (name.casefold(), shown_person(name, title).casefold())
