# SPDX-License-Identifier: MIT
"""A button that opens a menu of further things to do."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.icons import dress


class MenuButton(QToolButton):
    """Opens its menu by mouse, Space, Enter or the arrow down; the menu goes and the focus stays here."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        """Show words, or three dots where there are none; `name` says what the menu is about."""
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip("" if text else self.tr("More"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(14, 14))
        if text:
            dress(self, "chevron-down")
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        else:
            dress(self, "more")
            self.setProperty("role", "quiet")
        self.choices = QMenu(self)
        self.choices.setAccessibleName(name)
        self.choices.setLayoutDirection(QGuiApplication.layoutDirection())
        self.clicked.connect(self.open_menu)

    def offer(self, text: str, slot: Callable[[], None]) -> QAction:
        """Add something to do to the menu."""
        made = QAction(text, self.choices)  # one that addAction makes loses its Python side with other menus
        made.triggered.connect(slot)
        self.choices.addAction(made)
        return made

    @Slot()
    def open_menu(self) -> None:
        """Open the menu under the button, or above it where there is no room."""
        if not self.choices.isEmpty():
            self.choices.popup(self.mapToGlobal(QPoint(0, self.height())))
            self.choices.setActiveAction(self.choices.actions()[0])
