# SPDX-License-Identifier: MIT
"""Who took part in a meeting: the people known at the buyer, and those of the invitation with their parts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from rider.domain.focus.matching import name_of
from rider.domain.proof import NewPerson, Role
from rider.reads.deal import Person
from ui.widgets.fields import CalmCombo, Field
from ui.widgets.roles import role_words

_MOST_INVITED = 20


class PartField(Field):
    """People to tick; someone who is not known at the buyer yet also gets a part in the decision."""

    faults_of = ("people",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._known: list[tuple[str, QCheckBox]] = []
        self._invited: list[_Invited] = []
        self._rows = 0
        self._nobody = QCheckBox(self.tr("No one is known at the buyer yet"))
        self._nobody.setEnabled(False)
        self.column.addWidget(self._nobody)
        self._finish(name)

    def offer(self, people: Sequence[Person], invited: Sequence[str]) -> None:
        """Offer the people of a deal, and those who were invited and are none of them."""
        self._clear()
        known = {person.name.casefold() for person in people}
        for person in people:
            box = QCheckBox(f"{person.name} · {role_words(person.role)}".replace("&", "&&"))
            box.toggled.connect(self._tell)
            self._known.append((person.id, box))
            self._add(box)
        names = dict.fromkeys(name_of(one) for one in invited)
        for name in [each for each in names if each.casefold() not in known][:_MOST_INVITED]:
            row = _Invited(name)
            row.box.toggled.connect(self._tell)
            row.role.activated.connect(self._tell)
            self._invited.append(row)
            self._add(row)
        self._nobody.setVisible(not self._rows)

    def stops(self) -> list[QWidget]:
        told: list[QWidget] = [box for _, box in self._known]
        for row in self._invited:
            told += [row.box, row.role]
        return told or [self._nobody]

    @property
    def person_ids(self) -> tuple[str, ...]:
        """Return who of the known people took part."""
        return tuple(person_id for person_id, box in self._known if box.isChecked())

    @property
    def newcomers(self) -> tuple[NewPerson, ...]:
        """Return who took part and is not known yet."""
        return tuple(
            NewPerson(row.name, "", Role(str(row.role.currentData())))
            for row in self._invited
            if row.box.isChecked()
        )

    def _add(self, row: QWidget) -> None:
        self.column.insertWidget(self._rows, row)
        self._rows += 1

    def _clear(self) -> None:
        for part in (*(box for _, box in self._known), *self._invited):
            part.hide()
            part.deleteLater()
        self._known, self._invited, self._rows = [], [], 0

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class _Invited(QWidget):
    """Someone of the invitation, and the part that they have."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.box = QCheckBox(name.replace("&", "&&"))
        self.role = CalmCombo()
        self.role.setAccessibleName(self.tr("Their part in the decision: {name}").replace("{name}", name))
        for role in (Role.UNKNOWN, *(each for each in Role if each is not Role.UNKNOWN)):
            self.role.addItem(role_words(role), role.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.box, 1)
        row.addWidget(self.role, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.box)
