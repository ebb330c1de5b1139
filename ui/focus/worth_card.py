# SPDX-License-Identifier: MIT
"""A deal that is worth an hour, as a card that is dragged onto the day or planned by a key."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QDrag, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rider.domain.focus.worth import Worth
from ui.blocks.worth_words import formula_words, reason_words, suggestion_words, tone_of
from ui.regional import short
from ui.theme import restyle
from ui.widgets.dragged import MIME
from ui.widgets.elided import plain_tip
from ui.widgets.enter import asks_for_menu
from ui.widgets.labels import plain

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_B)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class WorthCard(QFrame):
    """One deal: its name and value, why an hour on it is worth it, and what to do in it.

    Signals:
        plan_requested(str): plan a block for this deal in the next free time.
        opened(str): show this deal.
        stepped(int): an arrow key leads to the card after (1) or before (-1) this one.
        entered(): the focus came here.
    """

    plan_requested = Signal(object)
    opened = Signal(object)
    stepped = Signal(object)
    entered = Signal()
    spoken_role = QAccessible.Role.ListItem

    def __init__(self, one: Worth, *, private: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deal_id = one.deal_id
        self.run_drag: Callable[[QDrag], object] = _run
        self._pressed_at: QPoint | None = None
        self.setProperty("role", "worth")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._name, self._value = plain("", "strong"), plain("", wrap=False)
        self._reason, self._suggestion = plain("", "reason"), plain("", "reason")
        self._suggestion.setProperty("tone", "accent")
        self._build()
        self.show_worth(one, private=private)

    def show_worth(self, one: Worth, *, private: bool) -> None:
        """Show what an hour on the deal is worth by now; in private, the deal is not named."""
        name = self.tr("A deal") if private else one.name
        reason, suggestion = reason_words(one), suggestion_words(one)
        self._name.setText(name)
        self._value.setText("" if private or one.value is None else short(one.value))
        self._suggestion.setText(suggestion)
        self._reason.setText(reason)
        restyle(self._reason, "tone", tone_of(one))
        self.setToolTip(plain_tip(self.tr("Drag it onto the day.") if private else _tip(one)))
        self.setAccessibleName(", ".join(t for t in (name, reason, suggestion) if t))
        self.setAccessibleDescription(
            self.tr("Enter plans a block for it in the next free time. {formula}").format(
                formula="" if private else formula_words(one)
            )
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._reason)
        column.addWidget(self._suggestion)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        step = _STEPS.get(Qt.Key(event.key())) if bare else None
        if asks_for_menu(event):
            self._show_menu(self.mapToGlobal(self.rect().center()))
        elif step is not None:
            self.stepped.emit(step)
        elif bare and event.key() in _ENTERS:
            if not event.isAutoRepeat():  # a key that is held down plans one hour
                self.plan_requested.emit(self.deal_id)
        elif bare and event.key() == Qt.Key.Key_O:
            self.opened.emit(self.deal_id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    # -- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if far >= QApplication.startDragDistance():
            held, self._pressed_at = self._pressed_at, None
            self._drag(held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.deal_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._show_menu(event.globalPos())

    def _drag(self, held: QPoint) -> None:
        drag = QDrag(self)
        mime = QMimeData()
        mime.setData(MIME, self.deal_id.encode("utf-8"))
        drag.setMimeData(mime)
        drag.setPixmap(self.grab())
        drag.setHotSpot(held)
        self.run_drag(drag)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        for words, slot in (
            (self.tr("Plan a block in the next free time\tB"), self._plan),
            (self.tr("Open deal\tO"), self._open),
        ):
            entry = QAction(words, menu)
            entry.triggered.connect(slot)
            menu.addAction(entry)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    @Slot()
    def _plan(self) -> None:
        self.plan_requested.emit(self.deal_id)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.deal_id)


def _tip(one: Worth) -> str:
    return "\n".join(t for t in (one.account, formula_words(one)) if t)


def _run(drag: QDrag) -> object:
    return drag.exec(Qt.DropAction.MoveAction)
