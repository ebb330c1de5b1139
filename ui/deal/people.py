# SPDX-License-Identifier: MIT
"""The people at the buyer: their names, titles and parts, edited where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rider.domain.proof import NewPerson, Role
from rider.reads.deal import Deal, Person
from ui.deal.in_place import InPlace
from ui.deal.section import Rows, Section, keyed
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import Field, LineField
from ui.widgets.labels import plain
from ui.widgets.menu_button import MenuButton
from ui.widgets.roles import role_words

_CTRL = Qt.KeyboardModifier.ControlModifier


class PeopleSection(Section):
    """Who is known at the buyer, and a row to add someone.

    Signals:
        added: person (NewPerson).
        changed: person id (str), person (NewPerson).
        removed, redact_requested: person id (str).
        undo_requested, redo_requested: as of InPlace.
    """

    added = Signal(object)
    changed = Signal(object, object)
    removed = Signal(object)
    redact_requested = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("People"))
        self._people, self._rows = list[PersonRow](), Rows(2)
        self._none = plain(_tr("No one is named yet. Proofs name them."), "small")
        self._new = NewPersonRow()
        self._new.added.connect(self.added)
        for part in (self._none, self._rows, self._new):
            self.column.addWidget(part)

    def stops(self) -> list[QWidget]:
        return [stop for row in (*self._people, self._new) for stop in row.stops()]

    def show_deal(self, deal: Deal, *, anew: bool) -> None:
        """Show the people of a deal; `anew` lets go of what was typed and not saved."""
        ids = [person.id for person in deal.people]
        if anew or ids != [row.person.id for row in self._people]:
            self._people = [self._row(person) for person in deal.people]
            self._rows.show_rows(self._people)
        for row, person in zip(self._people, deal.people, strict=True):
            row.show_person(person)
        self._none.setVisible(not deal.people)
        self.setEnabled(deal.archived_at is None)
        if anew:
            self._new.clear()

    def settle(self) -> None:
        """Save what was typed last, if that has not been done yet."""
        for row in self._people:
            row.settle()

    def take_added(self) -> None:
        """Begin the row for someone new afresh, at its name, once what stood there is on record."""
        self._new.clear()
        self._new.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, person: Person) -> "PersonRow":
        row = PersonRow(person)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        row.redact_requested.connect(self.redact_requested)
        row.undo_requested.connect(self.undo_requested)
        row.redo_requested.connect(self.redo_requested)
        return row


class _NameFields(QWidget):
    """A name, a title and a part in the decision, side by side."""

    def __init__(self, about: str) -> None:
        super().__init__()
        named = f": {about}" if about else ""
        self._name = LineField(_tr("Name") + named, _tr("Name"), key="name")
        self._title = LineField(_tr("Title") + named, _tr("Their title"), key="title")
        self._role = ChoiceField(_tr("Their part in the decision") + named, _roles())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        for field, share in ((self._name, 5), (self._title, 5), (self._role, 4)):
            self._row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)

    def fields(self) -> list[Field]:
        """Return the inputs."""
        return [self._name, self._title, self._role]

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in order."""
        return [stop for field in self.fields() for stop in field.stops()]

    def typed(self) -> NewPerson:
        """Return the person as they stand here."""
        return NewPerson(self._name.text(), self._title.text(), Role(self._role.value()))

    def _show_faults(self) -> bool:
        told = {} if self._name.text() else {"name": _tr("Give the person a name.")}
        self._name.show_faults(told)
        return bool(told)


class PersonRow(_NameFields):
    """One person; each field saves itself, and the menu removes or redacts them.

    Signals: as of PeopleSection, with the id of this person.
    """

    changed = Signal(object, object)
    removed = Signal(object)
    redact_requested = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, person: Person) -> None:
        super().__init__(person.name)
        self.person = person
        self.setProperty("role", "inPlace")
        self._places = [InPlace(field, self) for field in self.fields()]
        for place in self._places:
            place.settled.connect(self._settle)
            place.undo_requested.connect(self.undo_requested)
            place.redo_requested.connect(self.redo_requested)
        self._menu = MenuButton("", _tr("More about: {name}").format(name=person.name))
        self._menu.offer(_tr("Remove"), self._remove)
        self._menu.choices.addSeparator()
        self._menu.offer(_tr("Redact their words…"), self._redact)
        self._row.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        for stop in self.stops():
            keyed(stop, f"person:{person.id}:{stop.accessibleName().split(':')[0]}")

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self._menu]

    def show_person(self, person: Person) -> None:
        """Show what is on record of the person."""
        if person.name != self.person.name:
            for stop in self.stops():
                stop.setAccessibleName(stop.accessibleName().replace(self.person.name, person.name))
        self.person = person
        for place, kept in zip(self._places, (person.name, person.title, person.role.value), strict=True):
            place.show_kept(kept)

    def settle(self) -> None:
        """Save what was typed last, if that has not been done yet."""
        for place in self._places:
            place.settle()

    @Slot()
    def _settle(self) -> None:
        typed = self.typed()
        if self._show_faults():
            return
        if typed != NewPerson(self.person.name, self.person.title, self.person.role):
            self.changed.emit(self.person.id, typed)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.person.id)

    @Slot()
    def _redact(self) -> None:
        self.redact_requested.emit(self.person.id)


class NewPersonRow(_NameFields):
    """Names someone for the first time; Enter in any field adds them.

    Signals:
        added: person (NewPerson).
    """

    added = Signal(object)

    def __init__(self) -> None:
        super().__init__(_tr("someone new"))
        self._add = QPushButton(_tr("Add"))
        self._add.setAccessibleName(_tr("Add this person"))
        self._row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        self._add.clicked.connect(self._on_add)
        self.clear()
        for stop in self.stops():
            keyed(stop, f"new person:{stop.accessibleName()}")

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self._add]

    def clear(self) -> None:
        """Begin afresh."""
        self._name.set_text("")
        self._title.set_text("")
        self._role.choose(Role.UNKNOWN.value)
        self._name.show_faults({})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CTRL:
            self._on_add()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_add(self) -> None:
        if self._show_faults():
            self._name.stops()[0].setFocus()
        else:
            self.added.emit(self.typed())


def _roles() -> Sequence[tuple[str, str]]:
    return [(role.value, role_words(role)) for role in Role]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleSection", text)
