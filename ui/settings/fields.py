# SPDX-License-Identifier: MIT
"""The inputs of declared options by their kinds; each holds from the moment it is used."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from rider.settings import NO, YES, AnyOption, Settings
from ui.settings.words import choices, tr
from ui.widgets.fields import CalmCombo
from ui.widgets.labels import plain
from ui.widgets.option_fields import OptionField
from ui.widgets.segmented import Segment, Segmented

MOST_SEGMENTS = 4
"""Of more choices than these one is picked from a list."""

_NARROW, _WIDE = 7, 34


class SegmentsField(OptionField):
    """One of a few choices, all in view."""

    def __init__(self, settings: Settings, option: AnyOption) -> None:
        super().__init__(settings, option)
        self._option = option
        self.segments = Segmented([Segment(*one) for one in choices(option)], tr(option.label))
        self.column.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_kept()
        self._finish(tr(option.label))
        self.segments.chosen.connect(self.take)

    def stops(self) -> list[QWidget]:
        return [self.segments.button(str(value)) for value in self._option.choices]

    def button(self, value: str) -> QPushButton:
        """Return the button of a choice."""
        return self.segments.button(value)

    @Slot()
    def take(self) -> None:
        self._keep_text(self._option, self.segments.key)

    def show_kept(self) -> None:
        self.segments.choose(self._settings.text(self._option))


class ListField(OptionField):
    """One of many choices, picked from a list."""

    def __init__(self, settings: Settings, option: AnyOption) -> None:
        super().__init__(settings, option)
        self._option = option
        self.combo = CalmCombo()
        for value, words in choices(option):
            self.combo.addItem(words, value)
        self.column.addWidget(self.combo, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_kept()
        self._finish(tr(option.label))
        self.combo.activated.connect(self.take)

    def stops(self) -> list[QWidget]:
        return [self.combo]

    @Slot()
    def take(self) -> None:
        self._keep_text(self._option, str(self.combo.currentData()))

    def show_kept(self) -> None:
        self.combo.setCurrentIndex(max(0, self.combo.findData(self._settings.text(self._option))))


class SwitchField(OptionField):
    """Yes or no."""

    def __init__(self, settings: Settings, option: AnyOption) -> None:
        super().__init__(settings, option)
        self._option = option
        self._box = QCheckBox()
        self.column.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_kept()
        self._finish(tr(option.label))
        self._box.setAccessibleName(tr(option.label))
        self._box.clicked.connect(self.take)

    def stops(self) -> list[QWidget]:
        return [self._box]

    @Slot()
    def take(self) -> None:
        self._keep_text(self._option, YES if self._box.isChecked() else NO)
        self._name()

    def show_kept(self) -> None:
        self._box.setChecked(self._settings.text(self._option) == YES)
        self._name()

    def _name(self) -> None:
        self._box.setText(self.tr("On") if self._box.isChecked() else self.tr("Off"))


class LinesField(OptionField):
    """Lines to type short values into, one for each option."""

    def __init__(self, settings: Settings, *options: AnyOption) -> None:
        super().__init__(settings, *options)
        self._lines: list[QLineEdit] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.column.addLayout(self._row)

    def stops(self) -> list[QWidget]:
        return list(self._lines)

    @Slot()
    def take(self) -> None:
        pairs = list(zip(self.options, self._lines, strict=True))
        faults = (option.fault_of(line.text()) for option, line in pairs)
        fault = next((said for said in faults if said), "")
        self._say_fault(fault)
        for option, line in pairs if not fault else ():
            line.setText(option.kept(line.text()))
            self._keep_text(option, line.text())

    def show_kept(self) -> None:
        for option, line in zip(self.options, self._lines, strict=True):
            line.setText(self._settings.text(option))

    def _add(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.editingFinished.connect(self.take)
        self._lines.append(line)
        self._row.addWidget(line)
        return line

    def _say(self, words: str) -> None:
        self._row.addWidget(plain(words, "muted", wrap=False))

    def _end(self, name: str) -> None:
        self._row.addStretch(1)
        self._finish(name)

    def _fit(self) -> None:
        for line in self._lines:
            line.ensurePolished()
            line.setFixedWidth(_NARROW * line.fontMetrics().averageCharWidth() + 24)


class MinutesField(LinesField):
    """So many minutes."""

    def __init__(self, settings: Settings, option: AnyOption) -> None:
        super().__init__(settings, option)
        self._add(tr(option.label), settings.text(option))
        self._say(self.tr("minutes"))
        self._end(tr(option.label))


class TimeField(LinesField):
    """A time of day."""

    def __init__(self, settings: Settings, option: AnyOption) -> None:
        super().__init__(settings, option)
        self._add(tr(option.label), settings.text(option))
        self._end(tr(option.label))


class FolderField(LinesField):
    """A folder, typed or picked; nothing is the usual one."""

    def __init__(self, settings: Settings, option: AnyOption) -> None:
        super().__init__(settings, option)
        line = self._add(tr(option.label), settings.text(option))
        line.setPlaceholderText(self.tr("The usual place"))
        self.pick = QPushButton(self.tr("Choose…"))
        self.pick.setAccessibleName(self.tr("Choose a folder: {option}").format(option=tr(option.label)))
        self.pick.clicked.connect(self._ask)
        self._row.addWidget(self.pick)
        self._end(tr(option.label))

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self.pick]

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self._lines[0].text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def choose(self, folder: str) -> None:
        """Take a folder that was picked."""
        self._lines[0].setText(folder)
        self.take()

    def _fit(self) -> None:
        for line in self._lines:
            line.setMinimumWidth(_WIDE // 2 * self.fontMetrics().averageCharWidth())
            line.setMaximumWidth(_WIDE * self.fontMetrics().averageCharWidth())
