# SPDX-License-Identifier: MIT
"""Inputs for one of a few: a combo box, or all of them in view."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QComboBox, QRadioButton, QWidget

from ui.widgets.fields import CalmCombo, Field

_LEAST_CHARACTERS = 8
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ChoiceField(Field):
    """One of several values, shown by their words."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._combo = CalmCombo()
        self.column.addWidget(self._combo)
        self._finish(name)
        self.offer(choices)
        self._combo.activated.connect(self._tell)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer values with their words."""
        self._combo.clear()
        for value, words in choices:
            self._combo.addItem(words, value)

    def give_room(self) -> None:
        """Let long words end where the field does, instead of asking for a place as wide as they are."""
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(_LEAST_CHARACTERS)

    def stops(self) -> list[QWidget]:
        return [self._combo]

    def value(self) -> str:
        """Return the value that is chosen."""
        return str(self._combo.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose a value."""
        self._combo.setCurrentIndex(max(0, self._combo.findData(value)))

    def kept(self) -> str:
        return self.value()

    def restore(self, kept: str) -> None:
        self.choose(kept)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class _Radio(QRadioButton):
    """A button of which the arrows choose the next, also while none is chosen: Qt only goes there then."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        here = QApplication.focusWidget()
        if event.key() in _ARROWS and isinstance(here, _Radio) and here.group() is self.group():
            here.setChecked(True)


class RadioField(Field):
    """One of several values, all in view; none is chosen at first unless there is but one."""

    def __init__(self, name: str, key: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.faults_of = (key,)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        for value, words in choices:
            button = _Radio(words)
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button)
            self._buttons[value] = button
            self.column.addWidget(button)
        if len(self._buttons) == 1:
            next(iter(self._buttons.values())).setChecked(True)
        self._finish(name)
        self._group.buttonToggled.connect(self._tell)

    def stops(self) -> list[QWidget]:
        return list(self._buttons.values())

    def value(self) -> str:
        """Return the value that is chosen; empty for none."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, value: str) -> None:
        """Choose a value."""
        self._buttons[value].setChecked(True)

    def kept(self) -> str:
        return self.value()

    def restore(self, kept: str) -> None:
        if kept in self._buttons:
            self.choose(kept)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
