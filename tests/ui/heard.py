# SPDX-License-Identifier: MIT
"""What a screen reader is told of a window, and what is amiss with it."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollBar,
    QWidget,
)

Role, Text = QAccessible.Role, QAccessible.Text
OPERATED = {
    *(Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox, Role.ListItem),
    *(Role.Link, Role.PageTab, Role.Slider, Role.SpinBox, Role.MenuItem, Role.ButtonMenu, Role.TreeItem),
    *(Role.ButtonDropDown, Role.Chart),
}
"""Roles of what one does something with."""

BARE = {Role.Client, Role.NoRole, Role.Pane, Role.Grouping, Role.Border, Role.Canvas, Role.Whitespace}
"""Roles that do not say what one can do."""

_DEEPEST = 60


class Heard(NamedTuple):
    """One thing that a screen reader is told of; `place` says where it lies."""

    told: QAccessibleInterface
    place: str

    @property
    def name(self) -> str:
        return self.told.text(Text.Name).strip()

    @property
    def widget(self) -> QWidget | None:
        about = self.told.object()
        return about if isinstance(about, QWidget) else None

    @property
    def stops_tab(self) -> bool:
        """Say whether Tab leads here."""
        widget = self.widget
        if widget is None or not widget.isEnabled() or widget.focusProxy() is not None:
            return False
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def windows() -> Iterator[QWidget]:
    """Yield all windows in view."""
    return (w for w in QApplication.topLevelWidgets() if w.isVisible())


def heard(root: QWidget) -> Iterator[Heard]:
    """Yield all that is told of a window, from the window down."""
    yield from _under(QAccessible.queryAccessibleInterface(root), "", 0)


def _under(told: QAccessibleInterface | None, place: str, depth: int) -> Iterator[Heard]:
    if told is None or not told.isValid() or told.state().invisible:
        return
    assert depth < _DEEPEST, place
    about = told.object()
    here = f"{place}/{type(about).__name__ if isinstance(about, QObject) else told.role().name}"
    yield Heard(told, here)
    for number in range(told.childCount()):
        yield from _under(told.child(number), here, depth + 1)


def amiss(root: QWidget) -> Iterator[str]:
    """Yield what is wrong with what is told of a window, a line each."""
    all_of = list(heard(root))
    for one in all_of:
        if fault := _fault(one):
            yield f"{fault}: {one.told.role().name} “{one.name}” at {_short(one.place)}"
    yield from _twice(all_of)
    yield from (f"a label of nothing in view: “{label.text()}”" for label in _astray(root))


def _fault(one: Heard) -> str:
    role, widget = one.told.role(), one.widget
    if isinstance(widget, QScrollBar):
        return ""
    if (role in OPERATED or one.stops_tab) and not one.name:
        return "no name"
    if one.stops_tab and role in BARE and not _holds_stops(widget):
        return "no role"
    if isinstance(widget, QLineEdit | QComboBox) and not _is_within_input(widget):
        return "" if widget.accessibleName() else "no name of its own"  # Qt tells what stands in it instead
    if one.stops_tab and not one.told.state().focusable:
        return "not focusable"
    return ""


def _is_within_input(widget: QWidget) -> bool:
    return widget.objectName() == "qt_spinbox_lineedit"


def _holds_stops(widget: QWidget | None) -> bool:
    """Say whether a widget is a place that others are in, or that scrolls."""
    if widget is None:
        return False
    scrolls = isinstance(widget, QAbstractScrollArea | QMainWindow)
    inside = (child for child in widget.findChildren(QWidget) if child.isVisible())
    return scrolls or any(child.focusPolicy() & Qt.FocusPolicy.TabFocus for child in inside)


def _twice(all_of: list[Heard]) -> Iterator[str]:
    """Yield names that two inputs of one form share."""
    inputs = [
        (one.widget.parentWidget(), one.name)
        for one in all_of
        if isinstance(one.widget, QLineEdit | QComboBox) and one.stops_tab
    ]
    for (_, name), times in Counter(inputs).items():
        if times > 1 and name:
            yield f"{times} inputs beside each other have one name: “{name}”"


def _astray(root: QWidget) -> Iterator[QLabel]:
    """Yield labels in view whose input is not."""
    for label in root.findChildren(QLabel):
        buddy = label.buddy()
        if label.isVisible() and buddy is not None and not buddy.isVisible():
            yield label


def _short(place: str) -> str:
    return "/".join(place.split("/")[-5:])
