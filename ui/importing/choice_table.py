# SPDX-License-Identifier: MIT
"""A table with one column of choices: each row is answered from a menu, by mouse or by key."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.icons import icon
from ui.importing.choice_menu import Choice, ChoiceMenu
from ui.importing.tables import ImportTable
from ui.theme import current

Index = QModelIndex | QPersistentModelIndex
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_PAD, _ROOM, _RADIUS, _ARROW, _BETWEEN = 10, 16, 7, 12, 3


class Role(IntEnum):
    """What a model tells of a row beyond words."""

    CHOICES = Qt.ItemDataRole.UserRole + 1
    CHOSEN = Qt.ItemDataRole.UserRole + 2
    IS_OPEN = Qt.ItemDataRole.UserRole + 3
    IS_GROUP = Qt.ItemDataRole.UserRole + 4


class ChoiceTable(ImportTable):
    """Rows of which one column is chosen: Enter, Space or a click opens the menu, a letter goes to a choice.

    Signals:
        chosen: the row (int) and the value that was chosen for it.
    """

    chosen = Signal(object, object)

    def __init__(
        self, digits: Mapping[int, int], stretched: int, choice_column: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(digits, stretched, parent=parent)
        self.menu: ChoiceMenu | None = None
        self._column, self._row, self._room = choice_column, -1, _ROOM
        self._choices: Sequence[Choice] = ()
        self.setItemDelegate(_Cells(choice_column, self))

    def enter(self, row: int) -> None:
        """Make a row the current one, in sight."""
        self.setCurrentIndex(self.model().index(row, 0))
        self.scrollTo(self.currentIndex())

    def open_choices(self, row: int) -> None:
        """Open the menu of a row."""
        index = self.model().index(row, self._column)
        self._choices = index.data(Role.CHOICES) or ()
        if not self._choices:
            return
        self._row, made = row, ChoiceMenu(self._choices, index.data(Role.CHOSEN), self)
        made.triggered.connect(self._tell)
        where = self.visualRect(index)
        made.setMinimumWidth(where.width())
        made.setAccessibleName(str(self.model().headerData(self._column, Qt.Orientation.Horizontal)))
        self.menu = made
        made.popup(self.viewport().mapToGlobal(QPoint(where.left(), where.bottom() + 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        opens = event.key() in _OPENERS and held == Qt.KeyboardModifier.NoModifier
        if self.currentIndex().isValid() and (opens or _is_alt_down(event)):
            self.open_choices(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == self._column:
            self.open_choices(index.row())

    @Slot(QAction)
    def _tell(self, entry: QAction) -> None:
        self.chosen.emit(self._row, self._choices[int(entry.data())].value)


def _is_alt_down(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier


class _Cells(QStyledItemDelegate):
    """Paints a choice as the field that it is, and every other cell as words."""

    def __init__(self, choice_column: int, parent: QTableView) -> None:
        super().__init__(parent)
        self._column = choice_column

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != self._column or index.data(Role.CHOICES) is None:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        self._paint_field(painter, QRect(option.rect), index, option)

    def _paint_field(
        self, painter: QPainter, place: QRect, index: Index, option: QStyleOptionViewItem
    ) -> None:
        theme, is_open = current(), bool(index.data(Role.IS_OPEN))
        field = place.adjusted(_BETWEEN, _BETWEEN, -_BETWEEN, -_BETWEEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("gold" if is_open else "control"), 1))
        painter.setBrush(theme.color("gold_soft" if is_open else "surface"))
        painter.drawRoundedRect(field.adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)
        side = max(_ARROW, option.fontMetrics.height() * 3 // 4)
        arrow = QRect(field.right() - _PAD - side, field.center().y() - side // 2, side, side)
        icon("chevron-down").paint(painter, arrow)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(ink if isinstance(ink, QColor) else theme.color("text"))
        room = field.adjusted(_PAD, 0, -(2 * _PAD + side), 0)
        words = str(index.data() or "")
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(option.font)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()
