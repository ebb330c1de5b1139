# SPDX-License-Identifier: MIT
"""How a rep chooses on the settings page: by what each input is, with mouse and keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from rider.settings import AnyOption
from tests.ui.focus.planner import FocusDesk
from ui.settings.page import SettingsPage
from ui.settings.row import Row
from ui.shell.pages import SETTINGS

LEFT = Qt.MouseButton.LeftButton


class SettingsDesk(FocusDesk):
    """A rep who opens the settings."""

    def open_settings(self) -> SettingsPage:
        """Open the window at the settings, or go there."""
        window = self.window if self._window is not None else self.open()
        window.resize(1440, 900)
        window.show_page(SETTINGS)
        self.settle()
        return window.settings_page

    @property
    def settings(self) -> SettingsPage:
        """Return the page."""
        return self.window.settings_page

    def reopened(self) -> SettingsPage:
        """Close the window and open another one, as a restart does."""
        self.window.close()
        self._window = None
        return self.open_settings()

    def shown(self) -> list[str]:
        """Return the names of the rows that are in view."""
        return [row.title for row in self.settings.rows() if row.isVisible()]

    def choose(self, option: AnyOption, text: str) -> None:
        """Choose a value of an option by what its input is."""
        stop = self.stop_of(option)
        self.settings.view.ensureWidgetVisible(stop)
        if isinstance(stop, QCheckBox):
            if stop.isChecked() != (text == "yes"):
                QTest.mouseClick(stop, LEFT, pos=QPoint(8, stop.height() // 2))
        elif isinstance(stop, QComboBox) and not stop.isEditable():
            _pick(stop, text)
        elif isinstance(stop, QPushButton):
            QTest.mouseClick(next(one for one in self.buttons(option) if one.isVisible()), LEFT)
        else:
            _type(stop, text)

    def stop_of(self, option: AnyOption) -> QWidget:
        """Return the control by which an option is chosen; of a row for two, its own."""
        field = self.settings.field(option)
        stops = field.stops()
        return stops[[one.name for one in field.options].index(option.name)]

    def buttons(self, option: AnyOption) -> list[QPushButton]:
        """Return the buttons of an option's input."""
        return [stop for stop in self.settings.field(option).stops() if isinstance(stop, QPushButton)]

    def row(self, title: str) -> Row:
        """Return a row by its name."""
        return next(row for row in self.settings.rows() if row.title == title)


def _pick(combo: QComboBox, text: str) -> None:
    combo.setFocus()
    while combo.currentData() != text:
        here = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down if combo.findData(text) > here else Qt.Key.Key_Up)
        assert combo.currentIndex() != here


def _type(stop: QWidget, text: str) -> None:
    """Type over what stands in a line, and leave it."""
    line = stop.lineEdit() if isinstance(stop, QComboBox) else stop
    assert isinstance(line, QLineEdit)
    stop.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Tab)
