# SPDX-License-Identifier: MIT
"""The sheet of keys: every action and every other key, by where it acts, made from what is declared."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.actions import TABLE, native, words
from ui.palette.folding import folded
from ui.reach import KEYS, Reach, reached, said_by, title_of
from ui.widgets.labels import plain
from ui.widgets.over import OverSheet

_TWO_COLUMNS = 92
"""How many characters wide the sheet is at least for two columns."""

_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Line(NamedTuple):
    """What keys do, and the keys as the platform names them; any of them does it."""

    text: str
    keys: tuple[str, ...]


def lines(reach: Reach) -> Iterator[Line]:
    """Yield what can be done by key in a place: the actions, then what is no action."""
    for do in reached(reach):
        if TABLE[do].keys:
            yield Line(words(do).text.removesuffix("…"), tuple(map(native, TABLE[do].keys)))
    for key in KEYS:
        if key.reach is reach:
            yield Line(said_by(key), tuple(map(native, key.keys)))


class KeysSheet(OverSheet):
    """Shows the keys in groups, those alone that fit what is typed."""

    wide, high = 900, 660

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.field = QLineEdit()
        self.groups = [group for group in map(Group, Reach) if group.rows]
        self.none = plain("", "muted")
        self._left, self._right, self._row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._scroll = QScrollArea()
        self._columns = 0
        self._build()
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)

    def open_sheet(self) -> None:
        self.field.clear()
        self._scroll.verticalScrollBar().setValue(0)
        super().open_sheet()

    def begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(str)
    def _show(self, typed: str) -> None:
        parts = folded(typed).split()
        found = [group.show_fitting(parts) for group in self.groups]
        self.none.setVisible(not any(found))
        self.none.setText(self.tr("No key does “{typed}”.").format(typed=typed.strip()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that go along a text of many lines scroll, while the focus is in the field."""
        pressed = watched is self.field and event.type() is QEvent.Type.KeyPress
        bare = pressed and isinstance(event, QKeyEvent) and event.modifiers() in _BARE
        way = _SCROLLS.get(Qt.Key(event.key())) if bare and isinstance(event, QKeyEvent) else None
        if way is None:
            return super().eventFilter(watched, event)
        self._scroll.verticalScrollBar().triggerAction(way)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def place(self) -> None:
        super().place()
        self._lay_out()

    def _lay_out(self) -> None:
        """Stand in two columns where there is room for them, of about one length."""
        columns = 2 if self.panel.width() >= _TWO_COLUMNS * self.fontMetrics().averageCharWidth() else 1
        if columns == self._columns:
            return
        self._columns = columns
        self._row.setStretch(1, columns - 1)
        half, before = sum(len(group.rows) + 2 for group in self.groups) / columns, 0
        for group in self.groups:
            (self._left if before < half else self._right).addWidget(group)
            before += len(group.rows) + 2

    def _build(self) -> None:
        self.panel.setAccessibleName(self.tr("Keys"))
        self.field.setProperty("role", "palette")
        self.field.setPlaceholderText(self.tr("Find a key, or what it does"))
        self.field.setAccessibleName(self.tr("Find a key"))
        self.none.hide()
        above = QVBoxLayout()
        above.setContentsMargins(10, 10, 10, 8)
        above.addWidget(self.field)
        self.column.addLayout(above)
        self.column.addWidget(self._build_scroll(), 1)
        foot = QFrame()
        foot.setProperty("role", "overFoot")
        below = QHBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 10)
        below.addWidget(plain(self.tr("↑ ↓ Page Up Page Down to scroll · Esc to close"), "footHint"), 1)
        self.column.addWidget(foot)

    def _build_scroll(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "clear")
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._row.setSpacing(36)
        for column in (self._left, self._right):
            column.setSpacing(18)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._row.addLayout(column, 1)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(22, 10, 22, 18)
        whole.addWidget(self.none)
        whole.addLayout(self._row)
        whole.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        return self._scroll


class Row(QWidget):
    """What keys do, and the keys, each as the cap of one."""

    def __init__(self, said: Line, where: str) -> None:
        super().__init__()
        self.said = said
        self.line = " ".join((folded(where), folded(said.text), " ".join(said.keys).casefold()))
        text = plain(said.text)
        text.setAccessibleName(f"{said.text}: {', '.join(said.keys)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(8)
        for key in said.keys:
            row.addWidget(plain(key, "keyCap", wrap=False), 0, Qt.AlignmentFlag.AlignTop)


class Group(QWidget):
    """What can be done by key in one place."""

    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self.reach = reach
        self.title = plain(title_of(reach), "groupHeading", wrap=False)
        self.rows = [Row(said, self.title.text()) for said in lines(reach)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for part in (self.title, *self.rows):
            column.addWidget(part)

    def show_fitting(self, parts: list[str]) -> bool:
        """Show the rows in which all parts of what was typed are; return whether there are any."""
        shown = [all(part in row.line for part in parts) for row in self.rows]
        for row, is_shown in zip(self.rows, shown, strict=True):
            row.setVisible(is_shown)
        self.setVisible(any(shown))
        return any(shown)
