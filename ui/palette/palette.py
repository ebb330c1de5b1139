# SPDX-License-Identifier: MIT
"""The palette: a field over a list, from which anything is found and done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.palette.delegate import EntryDelegate
from ui.palette.entries import Entry
from ui.palette.finding import MOST, Index
from ui.palette.folding import folded
from ui.palette.model import EntriesModel
from ui.theme import current
from ui.widgets.labels import plain
from ui.widgets.over import OverSheet

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: MOST}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_ROWS, _MOST_ROWS = 3, 10
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Palette(OverSheet):
    """Lists what fits what is typed; it does nothing itself.

    Signals:
        chosen(Entry): this is to be opened, shown or done; the palette has gone by then.
    """

    chosen = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._index, self._usual = Index(()), Index(())
        self.field, self.model = QLineEdit(), EntriesModel(self)
        self.list = QListView()
        self.foot, self.none = plain("", "footHint"), plain("", "muted")
        self._delegate = EntryDelegate(current(), self.font(), self)
        self._build()
        self._connect()

    def open_with(self, everything: Sequence[Entry], usual: Sequence[Entry], note: str = "") -> None:
        """Come up over what can be found, with what is usual here while nothing is typed."""
        self._index, self._usual = Index(everything), Index(usual)
        self._note = note
        self.field.clear()
        self._delegate.restyle(current(), self.font())
        self._show("")
        self.open_sheet()

    def begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Be as tall as whole rows take."""
        super().place()
        room = self.panel.height() - self._around()
        rows = max(_LEAST_ROWS, min(_MOST_ROWS, room // self._delegate.row_height))
        high = min(self.panel.height(), rows * self._delegate.row_height + self._around())
        self.panel.resize(self.panel.width(), high)

    def _around(self) -> int:
        """Return how much of the height the field and the foot take, with what is around them."""
        return self.field.sizeHint().height() + self.foot.sizeHint().height() + 2 * 18 + 3

    @property
    def current(self) -> Entry | None:
        """Return the entry that Enter would choose."""
        row = self.list.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    # -- building

    def _build(self) -> None:
        self._note = ""
        self.panel.setAccessibleName(self.tr("Find or do"))
        self.field.setProperty("role", "palette")
        self.field.setPlaceholderText(self.tr("Find a deal, a person or a page, or what to do"))
        self.field.setAccessibleName(self.tr("Find or do"))
        self.list.setProperty("role", "palette")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setContentsMargins(24, 24, 24, 24)
        foot = QFrame()
        foot.setProperty("role", "overFoot")
        below = QHBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 10)
        below.addWidget(self.foot, 1)
        above = QVBoxLayout()
        above.setContentsMargins(10, 10, 10, 8)
        above.addWidget(self.field)
        self.column.addLayout(above)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.none, 1)
        self.column.addWidget(foot)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show)
        self.list.clicked.connect(self._choose_at)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.selectionModel().currentChanged.connect(self._tell_current)

    # -- finding

    @Slot(str)
    def _show(self, typed: str) -> None:
        words = folded(typed).split()
        found = self._index.find(typed) if words else list(self._usual.entries)
        self.model.show(found, words)
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.none.setText(self.tr("Nothing is called “{typed}”.").format(typed=typed.strip()))
            self._say(self.none.text())
        self._say_how(len(found))

    def _say_how(self, count: int) -> None:
        said, between = self.tr("↑ ↓ to choose · Enter to open or do · Esc to close"), " · "
        if count == MOST:
            said = self.tr("The first {count} are shown. Type on to see others.").format(count=MOST)
            between = " "  # after a whole sentence
        self.foot.setText(between.join([said, self._note] if self._note else [said]))

    @Slot(QModelIndex, QModelIndex)
    def _tell_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._say(self.model.spoken(now.row()))

    def _say(self, sentence: str) -> None:
        """Let a screen reader say which row is chosen, while the focus stays in the field."""
        self.field.setAccessibleDescription(sentence)

    # -- choosing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.field and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.modifiers() in _BARE:
            return self._press(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        """Go along the list, or choose; say whether the key was for that."""
        here, most = self.list.currentIndex().row(), len(self.model.entries) - 1
        page = max(1, self.list.viewport().height() // max(1, self._delegate.row_height) - 1)
        if key in _ENTERS:
            self._choose()
        elif key in _STEPS:
            self._go_to((here + _STEPS[key]) % (most + 1) if most >= 0 else 0)
        elif key in _PAGES:
            self._go_to(here + page * _PAGES[key])
        elif key in _ENDS:
            self._go_to(_ENDS[key])
        else:
            return False
        return True

    def _go_to(self, row: int) -> None:
        most = len(self.model.entries) - 1
        if most >= 0:
            self.list.setCurrentIndex(self.model.index(max(0, min(most, row))))

    @Slot(QModelIndex)
    def _choose_at(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._go_to(index.row())
        self._choose()

    def _choose(self) -> None:
        """Hand on what is chosen; what cannot be done now says why instead."""
        one = self.current
        if one is None:
            return
        if one.why:
            self.foot.setText(self.tr("{what}: {why}").format(what=one.title, why=one.why))
            return
        self.leave()
        self.chosen.emit(one)
