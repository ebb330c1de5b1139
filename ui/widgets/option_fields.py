# SPDX-License-Identifier: MIT
"""Inputs of declared options, which hold from the moment they are left; what is wrong is said under them."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from rider.domain.errors import FileError
from rider.settings import CURRENCY, WORDS, WORK_BEGINS, WORK_DAYS, WORK_ENDS, AnyOption, Option, Settings
from ui import regional
from ui.translate import spoken
from ui.widgets.day_buttons import DayButtons
from ui.widgets.fields import CalmCombo, Field
from ui.widgets.labels import plain
from ui.widgets.money_field import CURRENCIES

T = TypeVar("T", str, int)
_FAULT = "option"
_TIME_WIDE = 9


class OptionField(Field):
    """An input of one or more options of a settings file.

    Signals:
        refused(str): a choice could not be kept; it holds until Rider ends.
        kept_option(): another value was kept.
    """

    refused = Signal(object)
    kept_option = Signal()
    faults_of = (_FAULT,)
    _is_whole = False

    def __init__(self, settings: Settings, *options: AnyOption) -> None:
        super().__init__()
        self._settings = settings
        self.options = options

    @property
    def is_at_fault(self) -> bool:
        """Say whether what stands here is not allowed, and so was not kept."""
        return bool(self._fault.text())

    @property
    def is_default(self) -> bool:
        """Say whether nobody has chosen anything else than what holds at first."""
        return all(self._settings.is_default(option) for option in self.options)

    def take(self) -> None:
        """Keep what stands here, or say why not."""
        raise NotImplementedError

    def show_kept(self) -> None:
        """Show what the settings say, which may have been chosen elsewhere."""
        raise NotImplementedError

    @Slot()
    def reset(self) -> None:
        """Let what is chosen here be as it is where nobody has chosen."""
        try:
            self._settings.reset(*self.options)
        except FileError as error:
            self.refused.emit(spoken(error))
        self._say_fault("")
        self.show_kept()
        self.kept_option.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._is_whole:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _finish(self, name: str) -> None:
        super()._finish(name)
        self._is_whole = True
        self._fit()

    def _fit(self) -> None:
        """Make the inputs as wide as what stands in them needs, of larger words too."""

    def _say_fault(self, sentence: str) -> None:
        said = QCoreApplication.translate(WORDS, sentence) if sentence else ""
        self.show_faults({_FAULT: said} if said else {})

    def _keep(self, option: Option[T], value: T) -> None:
        self._keep_text(option, str(value))

    def _keep_text(self, option: AnyOption, text: str) -> None:
        """Keep what is allowed; nothing is written where it is that already."""
        if option.kept(text) == self._settings.text(option):
            return
        try:
            self._settings.choose(option, text)
        except FileError as error:
            self.refused.emit(spoken(error))
        self.kept_option.emit()


class HoursField(OptionField):
    """When working hours begin and end."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, WORK_BEGINS, WORK_ENDS)
        self._begins, self._ends = QLineEdit(), QLineEdit()
        row = QHBoxLayout()
        row.setSpacing(8)
        for line, option, name in (
            (self._begins, WORK_BEGINS, self.tr("Working hours begin")),
            (self._ends, WORK_ENDS, self.tr("Working hours end")),
        ):
            line.setAccessibleName(name)
            line.setText(settings.get(option))
            line.editingFinished.connect(self.take)
            if line is self._ends:
                row.addWidget(plain(self.tr("to"), "muted", wrap=False))
            row.addWidget(line)
        row.addStretch(1)
        self.column.addLayout(row)
        self._finish(self.tr("Working hours"))

    def stops(self) -> list[QWidget]:
        return [self._begins, self._ends]

    @Slot()
    def take(self) -> None:
        begins, ends = WORK_BEGINS.read(self._begins.text()), WORK_ENDS.read(self._ends.text())
        late = self.tr("The hours end after they begin.") if begins >= ends else ""
        fault = WORK_BEGINS.fault(begins) or WORK_ENDS.fault(ends) or late
        self._say_fault(fault)
        if not fault:
            self._begins.setText(begins)
            self._ends.setText(ends)
            self._keep(WORK_BEGINS, begins)
            self._keep(WORK_ENDS, ends)

    def show_kept(self) -> None:
        self._begins.setText(self._settings.get(WORK_BEGINS))
        self._ends.setText(self._settings.get(WORK_ENDS))

    def _fit(self) -> None:
        for line in (self._begins, self._ends):
            line.ensurePolished()
            line.setFixedWidth(_TIME_WIDE * line.fontMetrics().averageCharWidth() + 20)


class DaysField(OptionField):
    """The days on which the rep works, as buttons that stay pressed."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, WORK_DAYS)
        self._days = DayButtons(regional.working_days(settings))
        self._days.toggled.connect(self.take)
        self.column.addWidget(self._days)
        self._finish(self.tr("Working days"))

    def stops(self) -> list[QWidget]:
        return self._days.stops()

    def button(self, key: str) -> QPushButton:
        """Return the button of a day of rider.settings.DAYS."""
        return self._days.button(key)

    @Slot()
    def take(self) -> None:
        days = ",".join(self._days.chosen())
        self._say_fault("" if days else self.tr("Choose at least one day."))
        if days and days != ",".join(regional.working_days(self._settings)):
            self._keep(WORK_DAYS, days)

    def show_kept(self) -> None:
        self._days.choose(regional.working_days(self._settings))


class CurrencyField(OptionField):
    """The currency of a deal of which nothing else is known."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, CURRENCY)
        self._code = CalmCombo()
        self._code.setEditable(True)
        self._code.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        home = regional.home_currency(settings)
        self._code.addItems([home, *(code for code in CURRENCIES if code != home)])
        self._code.activated.connect(self.take)
        line = self._code.lineEdit()
        assert line is not None
        line.editingFinished.connect(self.take)
        self.column.addWidget(self._code, 0, Qt.AlignmentFlag.AlignLeft)
        self._finish(self.tr("Currency"))

    def stops(self) -> list[QWidget]:
        return [self._code]

    @Slot()
    def take(self) -> None:
        code = CURRENCY.read(self._code.currentText()) or regional.system_currency()
        fault = CURRENCY.fault(code)
        self._say_fault(fault)
        if not fault:
            with QSignalBlocker(self._code):
                self._code.setEditText(code)
            if code != regional.home_currency(self._settings):
                self._keep(CURRENCY, code)

    def show_kept(self) -> None:
        with QSignalBlocker(self._code):
            self._code.setEditText(regional.home_currency(self._settings))
