# SPDX-License-Identifier: MIT
"""Choosing one deal among many, by typing a part of its name or account."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rider.domain.events import Outcome
from rider.reads.merging import Candidate
from ui.regional import short
from ui.theme import current
from ui.widgets.elided import plain_tip
from ui.widgets.fields import Field

Index = QModelIndex | QPersistentModelIndex
STANDS = Qt.ItemDataRole.UserRole
"""Where a deal stands, in one line."""
_LINES_SHOWN = 15
_ABOVE, _BESIDE = 5, 10
_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CandidateField(Field):
    """A line to type into, and the deals that match it; the arrows of the line choose among them."""

    faults_of = ("kept",)

    def __init__(self, name: str, offered: Sequence[Candidate]) -> None:
        super().__init__()
        self._offered = offered
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Name or account"))
        self._line.setAccessibleName(self.tr("Filter the deals"))
        self._model = _CandidateModel(self)
        self._list = _list(self._model, name)
        self._list.setItemDelegate(_CandidateDelegate(self._list))
        self.column.addWidget(self._line)
        self.column.addWidget(self._list)
        self._finish(name)
        self._line.textChanged.connect(self._filter)
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._filter()

    def stops(self) -> list[QWidget]:
        return [self._line, self._list]

    def chosen(self) -> Candidate | None:
        """Return the deal that is chosen."""
        row = self._list.currentIndex().row()
        return self._model.shown[row] if row >= 0 else None

    def choose(self, deal_id: str) -> None:
        """Choose a deal, where it is offered."""
        row = next((n for n, c in enumerate(self._model.shown) if c.id == deal_id), -1)
        self._list.setCurrentIndex(self._model.index(row))

    def kept(self) -> str:
        chosen = self.chosen()
        return chosen.id if chosen is not None else ""

    def restore(self, kept: str) -> None:
        self.choose(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self._line and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _TO_THE_LIST:
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _filter(self) -> None:
        """Show the deals that match; the one that was chosen stays chosen while it does."""
        before = self.kept()
        needles = self._line.text().casefold().split()
        self._model.show([c for c in self._offered if _matches(c, needles)])
        self.choose(before)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class _CandidateModel(QAbstractListModel):
    """The deals that match."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: Sequence[Candidate] = ()

    def show(self, shown: Sequence[Candidate]) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == STANDS:
            return self._stands(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.name}, {self._stands(one)}"
        return plain_tip(one.name) if role == Qt.ItemDataRole.ToolTipRole else None

    def _stands(self, one: Candidate) -> str:
        stage = {Outcome.OPEN: one.stage, Outcome.WON: self.tr("Won"), Outcome.LOST: self.tr("Lost")}
        value = short(one.value) if one.value else ""
        return " · ".join(t for t in (one.account, stage[one.outcome], value, self._alike(one)) if t)

    def _alike(self, one: Candidate) -> str:
        if one.like_name and one.same_account:
            return self.tr("same account, like name")
        return self.tr("like name") if one.like_name else self.tr("same account") if one.same_account else ""


class _CandidateDelegate(QStyledItemDelegate):
    """A deal in two lines: its name, and where it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        bold = QFont(option.font)
        bold.setBold(True)
        place = option.rect.adjusted(_BESIDE, _ABOVE, -_BESIDE, 0)
        name, stands = str(index.data()), str(index.data(STANDS))
        _write(painter, place, bold, name, "accent" if chosen else "text")
        place.translate(0, option.fontMetrics.lineSpacing())
        _write(painter, place, option.font, stands, "accent" if chosen else "muted")


def _write(painter: QPainter, place: QRect, font: QFont, text: str, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(current().color(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)


def _matches(one: Candidate, needles: Sequence[str]) -> bool:
    haystack = f"{one.name}\n{one.account}".casefold()
    return all(needle in haystack for needle in needles)


def _list(model: _CandidateModel, name: str) -> QListView:
    made = QListView()
    made.setProperty("role", "choices")
    made.setModel(model)
    made.setAccessibleName(name)
    made.setUniformItemSizes(True)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTabKeyNavigation(False)
    made.setMinimumHeight(_LINES_SHOWN * made.fontMetrics().height())
    return made
