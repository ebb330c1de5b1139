# SPDX-License-Identifier: MIT
"""The pages of the window, one in view beside the rail, or one alone in place of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.actions import Do, action, tip, words
from ui.widgets.focus import stops

if TYPE_CHECKING:
    from ui.shell.header import Header
    from ui.shell.rail import Rail

BOARD, FOCUS, REVIEW, TRENDS = "board", "focus", "review", "trends"
PLAYBOOK, SETTINGS = "playbook", "settings"
"""The pages that the rail leads to."""

ON_RAIL = {
    BOARD: Do.SHOW_BOARD,
    FOCUS: Do.SHOW_FOCUS,
    REVIEW: Do.SHOW_REVIEW,
    TRENDS: Do.SHOW_TRENDS,
    PLAYBOOK: Do.SHOW_PLAYBOOK,
    SETTINGS: Do.SHOW_SETTINGS,
}
"""What leads to each of them."""
_AT_FOOT = (PLAYBOOK, SETTINGS)


class Pages(QStackedWidget):
    """Pages that come in when they are first shown; rail and header go while one stands alone.

    Signals:
        wanted(str): the page of this key was asked for, on the rail or by its key.
    """

    wanted = Signal(object)

    def __init__(self, rail: Rail, header: Header, above: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail, self._header, self._above = rail, header, above
        self._alone: QWidget | None = None
        self._last: dict[QWidget, QWidget] = {}
        self._key = self.before = BOARD
        """The page of this key was in view before the one that is."""
        for key, do in ON_RAIL.items():
            said, at_foot, takes_deals = words(do), key in _AT_FOOT, key == FOCUS
            rail.add_page(key, said.text, said.icon, tip(do), at_foot=at_foot, takes_deals=takes_deals)
        rail.chosen.connect(self.wanted)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def listen(self, window: QWidget) -> None:
        """Let each page be asked for by its key, wherever the focus is in a window."""
        for key, do in ON_RAIL.items():
            made = action(do, window, Qt.ShortcutContext.WindowShortcut)
            made.setData(key)
            made.triggered.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        asked = self.sender()
        if isinstance(asked, QAction):
            self.wanted.emit(asked.data())

    @property
    def key(self) -> str:
        """Return the key of the page in view."""
        return self._key

    @property
    def is_one_alone(self) -> bool:
        """Say whether a page stands in place of all others."""
        return self._alone is not None

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Remember what has the focus on the page in view."""
        page = self.currentWidget()
        if now is not None and page is not None and page.isAncestorOf(now):
            self._last[page] = now

    def turn_to(self, page: QWidget, key: str = BOARD) -> None:
        """Show a page and, on the rail, the one that it belongs to."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self._rail.choose(key)
        if page is self.currentWidget():
            return
        self.before, self._key = self._key, key
        left, here = self.currentWidget(), self.window().focusWidget()
        goes_along = here is not None and left is not None and left.isAncestorOf(here)
        if goes_along and here is not None:
            here.clearFocus()  # else Qt seeks along all that takes the focus, and was seen not to end
        self.setCurrentWidget(page)
        if goes_along:
            self.enter()

    def enter(self) -> None:
        """Give the focus to what had it last on the page in view, or to the first that takes it."""
        page = self.currentWidget()
        if page is None:
            return
        last = self._last.get(page)
        is_there = last is not None and isValid(last) and last.isVisibleTo(page) and last.isEnabled()
        to = last if is_there else next(stops(page), None)
        if to is not None:
            to.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_whole(self, page: QWidget) -> None:
        """Show a page that is no part of the rail, such as the import, and put the focus there."""
        self.turn_to(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_alone(self, page: QWidget) -> None:
        """Show a page in place of all others, also of rail, header and the lines above."""
        self._alone = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        for around in (self._rail, self._header, self._above):
            around.hide()

    def end_alone(self) -> None:
        """Let the page go that stood alone, if there was one."""
        if self._alone is not None:
            self.removeWidget(self._alone)
            self._alone.deleteLater()
            self._alone = None
        for around in (self._rail, self._header, self._above):
            around.show()
