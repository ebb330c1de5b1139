# SPDX-License-Identifier: MIT
"""A row of a ladder, as wide as its words need: it opens, carries its buttons, and can be dragged."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QDrag, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui import icons
from ui.actions import Do, tip
from ui.playbook.part import Part, carried
from ui.widgets.enter import asks_for_menu
from ui.widgets.labels import plain
from ui.widgets.laid_button import LaidButton

_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Face(LaidButton):
    """The words of a row as a button; Enter and a click open it, a pull drags it.

    Signals:
        entered(): it has the focus now.
        stepped(int): an arrow key leads to the row before or after it.
        menu_requested(QPoint): its menu is wanted at a place on the screen.
    """

    entered = Signal()
    stepped = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, part: Part, lines: Sequence[tuple[str, str]]) -> None:
        """Show lines, each with the role that the stylesheet knows it by; the first is its name."""
        super().__init__()
        self.part = part
        self.run_drag: Callable[[QDrag], object] = _run
        self.can_move = True
        self._pressed_at: QPointF | None = None
        self.setProperty("role", "rule")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(lines[0][0])
        self.setAccessibleDescription("\n".join(text for text, _role in lines[1:] if text))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(2)
        for text, role in lines:
            if text:
                label = plain(text, role)
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                column.addWidget(label)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plainly = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        step = _ARROWS.get(Qt.Key(event.key())) if plainly else None
        if asks_for_menu(event):
            self.menu_requested.emit(self.mapToGlobal(self.rect().bottomLeft()))
        elif step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        begun = self._pressed_at
        far = QApplication.startDragDistance()
        if begun is None or not self.can_move or (event.position() - begun).manhattanLength() < far:
            super().mouseMoveEvent(event)
            return
        self._pressed_at = None
        self.setDown(False)  # else letting go would open it
        self._drag(begun.toPoint())

    def _drag(self, held: QPoint) -> None:
        drag = QDrag(self)
        drag.setMimeData(carried(self.part))
        drag.setPixmap(self.grab())
        drag.setHotSpot(held)
        self.run_drag(drag)


class RuleRow(QFrame):
    """A face with its buttons beside it, which come into sight while the row is pointed at or has the focus.

    Signals:
        opened(Part), entered(Part): the rep wants to see it; it has the focus now.
        stepped(int): an arrow key leads away from it.
        wanted(Do, Part): this is to be done with it.
        menu_requested(Part, QPoint): its menu is wanted at a place on the screen.
    """

    opened = Signal(object)
    entered = Signal(object)
    stepped = Signal(object)
    wanted = Signal(object, object)
    menu_requested = Signal(object, object)

    def __init__(self, part: Part, lines: Sequence[tuple[str, str]], *, moves: bool = True) -> None:
        super().__init__()
        self.part = part
        self.face = Face(part, lines)
        self.face.can_move = moves
        self.setAccessibleName(lines[0][0])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.face, 1)
        self.buttons = [self._button(do) for do in (Do.RULE_UP, Do.RULE_DOWN) if moves]
        for button, point in zip(self.buttons, (_point_up, _point_down), strict=moves):
            point(button)
        self.more = self._button(None)
        icons.dress(self.more, "more")
        for button in (*self.buttons, self.more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.face.clicked.connect(self._open)
        self.face.entered.connect(self._enter)
        self.face.stepped.connect(self.stepped)
        self.face.menu_requested.connect(self._ask_menu)
        self._reveal(False)

    def _button(self, do: Do | None) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "tiny")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys act on the row; Shift+F10 opens the menu
        said = tip(do) if do is not None else self.tr("More (Shift+F10)")
        button.setToolTip(said)
        button.setAccessibleName(f"{said}: {self.face.accessibleName()}")
        kept = button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        button.setSizePolicy(kept)
        if do is not None:
            button.setProperty("do", do.value)
        button.clicked.connect(self._press)
        return button

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._reveal(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._reveal(self.face.hasFocus())

    def leave(self) -> None:
        """Be no longer where the focus is."""
        self._reveal(self.underMouse())

    def _reveal(self, shown: bool) -> None:
        for button in (*self.buttons, self.more):
            button.setVisible(shown)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if button is self.more:
            self._ask_menu(self.more.mapToGlobal(QPoint(0, self.more.height())))
        elif isinstance(button, QToolButton):
            self.wanted.emit(Do(button.property("do")), self.part)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.part)

    @Slot()
    def _enter(self) -> None:
        self._reveal(True)
        self.entered.emit(self.part)

    @Slot(object)
    def _ask_menu(self, place: QPoint) -> None:
        self.menu_requested.emit(self.part, place)


def _point_up(button: QToolButton) -> None:
    icons.dress(button, "chevron-up")


def _point_down(button: QToolButton) -> None:
    icons.dress(button, "chevron-down")


def focus(row: QWidget) -> None:
    """Give a row the focus."""
    row.setFocus(Qt.FocusReason.OtherFocusReason)


def _run(drag: QDrag) -> object:
    return drag.exec(Qt.DropAction.MoveAction)
