# SPDX-License-Identifier: MIT
"""A sentence at the foot of the window that goes by itself, with Undo where there is something to undo."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import icons
from ui.theme import restyle
from ui.widgets.labels import PlainLabel
from ui.widgets.mirror import inset
from ui.widgets.sheet import SideSheet

_STAYS_MS = 8_000
_MOST_WIDE, _LEAST_WIDE = 560, 240
_ABOVE_FOOT = 24


class Toast(QFrame):
    """Says what was done; waits while the pointer or the focus is on it.

    Signals:
        undo_requested(): the rep wants what was said to be undone.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._came_from: QWidget | None = None
        self.setProperty("role", "toast")
        self._build()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_STAYS_MS)
        self._connect()
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._label.text()

    @property
    def undo_button(self) -> QPushButton:
        """Return the button that undoes."""
        return self._undo

    @property
    def is_going(self) -> bool:
        """Say whether its time runs."""
        return self._clock.isActive()

    def stays_for(self, ms: int) -> None:
        """Go by itself after so many ms."""
        self._clock.setInterval(ms)

    def show_text(self, text: str, *, undo: bool = False, refused: bool = False) -> None:
        """Show a sentence, with Undo or in the colour of a refusal."""
        here = self.window().focusWidget()
        if here is not None and not self.isAncestorOf(here):
            self._came_from = here
        self._label.setText(text)
        self._undo.setVisible(undo)
        restyle(self, "tone", "refused" if refused else "")
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def give_way(self) -> None:
        """Go, if it offers to undo what is not the latest any more: Undo would take back something else."""
        if self.isVisible() and not self._undo.isHidden():
            self._leave()

    def _build(self) -> None:
        self._label = PlainLabel()
        self._label.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"))
        self._close = QPushButton()
        for button in (self._undo, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the cards
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName(self.tr("Close"))
        icons.dress(self._close, "close")
        row = self._row = QHBoxLayout(self)
        inset(row, 16, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)

    def _connect(self) -> None:
        self._clock.timeout.connect(self._leave)
        self._undo.clicked.connect(self._ask_undo)
        self._close.clicked.connect(self._leave)
        self._over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._clock.start()
        super().leaveEvent(event)

    def _place(self) -> None:
        room = self._room()
        wide = min(_MOST_WIDE, room.width() - 2 * _ABOVE_FOOT)
        self._row.activate()
        wide = min(wide, max(self._wanted_width(), _LEAST_WIDE))
        tall = max(self._row.totalHeightForWidth(wide), self._row.totalMinimumSize().height())
        self.setGeometry((room.width() - wide) // 2, room.height() - tall - _ABOVE_FOOT, wide, tall)

    def _room(self) -> QRect:
        """Return where no button of a sheet is covered: beside the sheet, or above its foot."""
        room = self._over.rect()
        sheet = self._over.findChild(SideSheet)
        if sheet is None or not sheet.isVisible():
            return room
        beside = room.width() - sheet.panel.width()
        if beside >= _LEAST_WIDE + 2 * _ABOVE_FOOT:
            room.setWidth(beside)
        else:
            feet = (f for f in sheet.panel.findChildren(QFrame, "sheetFoot") if f.isVisible())
            room.adjust(0, 0, 0, -max((f.sizeHint().height() for f in feet), default=0))
        return room

    def _wanted_width(self) -> int:
        text = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 6
        beside = sum(b.sizeHint().width() + 10 for b in (self._undo, self._close) if not b.isHidden())
        return text + beside + 28

    @Slot()
    def _ask_undo(self) -> None:
        self._leave()
        self.undo_requested.emit()

    @Slot()
    def _leave(self) -> None:
        if self._undo.hasFocus() or self._close.hasFocus():
            if self.sender() is self._clock:
                self._clock.start()
                return
            if self._came_from is not None:
                self._came_from.setFocus()
        self.hide()
