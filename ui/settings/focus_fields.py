# SPDX-License-Identifier: MIT
"""Inputs of what Focus plans by: what blocks snap to, lunch, what stays free, and how much a day holds."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from rider.settings import (
    BUFFER_MINUTES,
    CAPACITY_MINUTES,
    GUARD_FIRST_HOUR,
    LUNCH_BEGINS,
    LUNCH_MINUTES,
    NO,
    YES,
    Option,
    Settings,
)
from ui.widgets.labels import plain
from ui.widgets.option_fields import OptionField

_NARROW = 7


class LinesField(OptionField):
    """Lines to type short values into."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._lines: list[QLineEdit] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.column.addLayout(self._row)

    def stops(self) -> list[QWidget]:
        return list(self._lines)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _add(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.editingFinished.connect(self.take)
        self._lines.append(line)
        self._row.addWidget(line)
        return line

    def _say(self, words: str) -> None:
        self._row.addWidget(plain(words, "muted", wrap=False))

    def _fit(self) -> None:
        for line in self._lines:
            line.ensurePolished()
            line.setFixedWidth(_NARROW * self.fontMetrics().averageCharWidth() + 24)


class MinutesField(LinesField):
    """So many minutes."""

    def __init__(self, settings: Settings, option: Option[int], name: str) -> None:
        super().__init__(settings)
        self._option = option
        self._line = self._add(name, str(settings.get(option)))
        self._say(self.tr("minutes"))
        self._row.addStretch(1)
        self._finish(name)
        self._fit()

    @Slot()
    def take(self) -> None:
        minutes = _whole(self._line.text())
        fault = self._option.fault(-1 if minutes is None else minutes)
        self._say_fault(fault)
        if not fault and minutes is not None:
            self._keep(self._option, minutes)


class LunchField(LinesField):
    """When lunch begins, and how long it is."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._begins = self._add(self.tr("Lunch begins"), settings.get(LUNCH_BEGINS))
        self._say(self.tr("for"))
        self._minutes = self._add(self.tr("Minutes of lunch"), str(settings.get(LUNCH_MINUTES)))
        self._say(self.tr("minutes"))
        self._row.addStretch(1)
        self._finish(self.tr("Lunch"))
        self._fit()

    @Slot()
    def take(self) -> None:
        begins, minutes = LUNCH_BEGINS.read(self._begins.text()), _whole(self._minutes.text())
        fault = LUNCH_BEGINS.fault(begins) or LUNCH_MINUTES.fault(-1 if minutes is None else minutes)
        self._say_fault(fault)
        if not fault and minutes is not None:
            self._begins.setText(begins)
            self._keep(LUNCH_BEGINS, begins)
            self._keep(LUNCH_MINUTES, minutes)


class GuardField(OptionField):
    """Whether the first working hour is kept for the most valuable preparation."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        said = self.tr("Keep the first working hour for the most valuable preparation")
        self._box = QCheckBox(said)
        self._box.setChecked(settings.get(GUARD_FIRST_HOUR) == YES)
        self.column.addWidget(self._box)
        self._finish(said)
        self._box.clicked.connect(self.take)

    def stops(self) -> list[QWidget]:
        return [self._box]

    @Slot()
    def take(self) -> None:
        self._keep(GUARD_FIRST_HOUR, YES if self._box.isChecked() else NO)


def buffer_field(settings: Settings, name: str) -> MinutesField:
    """Return the input of what stays free around a meeting."""
    return MinutesField(settings, BUFFER_MINUTES, name)


def capacity_field(settings: Settings, name: str) -> MinutesField:
    """Return the input of how much of a day is proposed at most."""
    return MinutesField(settings, CAPACITY_MINUTES, name)


def _whole(text: str) -> int | None:
    text = text.strip().removesuffix("min").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= len("9999") else None
