# SPDX-License-Identifier: MIT
"""Inputs for when a block begins on the wall clock, and how long it is."""

import re

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from rider.domain.focus.blocks import LEAST_MINUTES, MOST_MINUTES
from ui.blocks.words import length_words, minute_words
from ui.widgets.fields import CalmCombo, Field

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")
_LENGTH = re.compile(r"(?:(\d{1,2})\s*(?:h|:)\s*)?(\d{1,3})?\s*(?:min|m)?")
_LENGTHS = (15, 30, 45, 60, 90, 120, 180)
_EVERY = 30
_BEGINS, _ENDS = 7 * 60, 20 * 60


class _TypedField(Field):
    """Something that is typed, or chosen among what is offered."""

    def __init__(self, name: str, offered: list[str]) -> None:
        super().__init__()
        self._combo = _editable(offered)
        self.column.addWidget(self._combo)
        self._finish(name)
        self._combo.editTextChanged.connect(self._tell)

    @property
    def text(self) -> str:
        """Return what stands here, without blanks around it."""
        return self._combo.currentText().strip()

    def stops(self) -> list[QWidget]:
        return [self._combo]

    def kept(self) -> str:
        return self._combo.currentText()

    def restore(self, kept: str) -> None:
        with QSignalBlocker(self):
            self._combo.setEditText(kept)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class TimeField(_TypedField):
    """A time of the day, or one of the half hours; faults are told by the key starts."""

    faults_of = ("starts",)

    def __init__(self, name: str) -> None:
        super().__init__(name, [minute_words(minute) for minute in range(_BEGINS, _ENDS + 1, _EVERY)])

    def minute(self) -> int | None:
        """Return the minute of the day, None where what stands here is no time."""
        found = _TIME.fullmatch(self.text)
        if found is None:
            return None
        hour, minute = int(found[1]), int(found[2] or 0)
        return hour * 60 + minute if hour < 24 and minute < 60 else None

    def set_minute(self, minute: int) -> None:
        """Show a minute of the day."""
        self.restore(minute_words(minute))


class LengthField(_TypedField):
    """A length of time: 45, 45 min, 1 h 30 or 1:30; faults are told by the key length."""

    faults_of = ("length",)

    def __init__(self, name: str) -> None:
        super().__init__(name, [length_words(minutes) for minutes in _LENGTHS])

    def minutes(self) -> int | None:
        """Return the length, None where what stands here is none, or none that a block can have."""
        text = self.text.lower()
        found = _LENGTH.fullmatch(text)
        if not text or found is None:
            return None
        minutes = int(found[1] or 0) * 60 + int(found[2] or 0)
        return minutes if LEAST_MINUTES <= minutes <= MOST_MINUTES else None

    def set_minutes(self, minutes: int) -> None:
        """Show a length."""
        self.restore(length_words(minutes))


def _editable(offered: list[str]) -> QComboBox:
    made = CalmCombo()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.addItems(offered)
    made.setMaxVisibleItems(len(offered))
    made.setCompleter(QCompleter([], made))  # Qt’s own would finish what is typed with another time
    made.setCurrentIndex(-1)
    return made


def finds_within(combo: QComboBox) -> None:
    """Let a combo find what is typed anywhere in what it offers."""
    completer = QCompleter(combo.model(), combo)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    if (popup := completer.popup()) is not None:
        popup.setProperty("role", "found")
    combo.setCompleter(completer)
