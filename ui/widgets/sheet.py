# SPDX-License-Identifier: MIT
"""A sheet that slides in from the right over a page, which stays visible behind a scrim."""

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QPoint,
    QPropertyAnimation,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.motion import may_move
from ui.widgets.focus import stops
from ui.widgets.mirror import is_mirrored, visual
from ui.widgets.scrim import Scrim

_WIDE = 540
_LEFT_OVER = 96
_SLIDE_MS = 160


class SideSheet(Scrim):
    """Holds one content widget at a time; the focus goes in, stays in and returns.

    A content that wants another width than is usual says so by its property “wide”.

    Signals:
        closed(): the sheet has gone; the content was hidden.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self._trail: list[QWidget] = []
        self.panel.setProperty("role", "sheet")
        self.panel.setAutoFillBackground(True)
        self._holder = QVBoxLayout(self.panel)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._slide = QPropertyAnimation(self.panel, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def content(self) -> QWidget | None:
        """Return what the sheet shows, None while it is closed."""
        return self._content if self.isVisible() else None

    @property
    def shown_last(self) -> QWidget | None:
        """Return what the sheet shows, or showed before it was closed."""
        return self._content

    @property
    def before(self) -> tuple[QWidget, ...]:
        """Return what led to the present content, the latest first; nothing while the sheet is closed."""
        return tuple(reversed(self._trail[:-1])) if self.content is not None else ()

    def open_with(self, content: QWidget) -> None:
        """Slide in with a widget, which becomes a child of the sheet."""
        if self.content is None:
            self._trail.clear()
        if content in self._trail:
            del self._trail[self._trail.index(content) + 1 :]
        else:
            self._trail.append(content)
        self._take(content)
        self.come_up()
        content.show()
        self._slide_in()
        self._focus_inside()

    @Slot()
    def dismiss(self) -> None:
        """Go, and give the focus back to where it came from."""
        if not self.isVisible():
            return
        self._slide.stop()
        self.go_down()
        self.closed.emit()

    @Slot()
    def leave(self) -> None:
        self.dismiss()

    def _take(self, content: QWidget) -> None:
        if self._content is not None and self._content is not content:
            self._content.hide()
            self._holder.removeWidget(self._content)
        self._content = content
        if self._holder.indexOf(content) < 0:
            self._holder.addWidget(content)

    def place(self) -> None:
        self._slide.stop()
        wanted = int(self._content.property("wide") or _WIDE) if self._content is not None else _WIDE
        wide = max(min(wanted * self.scale, self.width() - _LEFT_OVER), min(self.width(), 320))
        place = QRect(self.width() - int(wide), 0, int(wide), self.height())
        self.panel.setGeometry(visual(place, self.rect()))

    def _slide_in(self) -> None:
        if not may_move(self):
            return
        self._slide.setStartValue(QPoint(-self.panel.width() if is_mirrored() else self.width(), 0))
        self._slide.setEndValue(self.panel.pos())
        self._slide.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _focus_inside(self) -> None:
        here = self.window().focusWidget()
        if here is not None and self.panel.isAncestorOf(here):
            return
        for first in stops(self.panel):
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return
