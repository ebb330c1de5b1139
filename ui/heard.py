# SPDX-License-Identifier: MIT
"""What a screen reader takes widgets of our own for: a link, a chart, an item of a list.

Qt calls every QWidget it does not know a client area. A class whose attribute `spoken_role` is a role is told
as that instead, under its accessible name, with the widgets in it.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

_IS_INSTALLED = "riderSpeaks"
ROLE = "spoken_role"
"""The attribute of a class that says what its widgets are."""


class Face(QAccessibleObject):
    """Tells of one widget. Qt owns it, and deletes it with its widget."""

    def role(self) -> QAccessible.Role:
        role = getattr(type(self._widget()), ROLE, None)
        return role if isinstance(role, QAccessible.Role) else QAccessible.Role.Client

    def text(self, kind: QAccessible.Text) -> str:
        widget = self._widget()
        if widget is None:
            return ""
        if kind is QAccessible.Text.Name:
            return widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
        return widget.accessibleDescription() if kind is QAccessible.Text.Description else ""

    def state(self) -> QAccessible.State:
        made, widget = QAccessible.State(), self._widget()
        if widget is None:
            made.invalid = True
            return made
        made.focusable = widget.isEnabled() and bool(widget.focusPolicy().value)
        made.focused = widget.hasFocus()
        made.disabled = not widget.isEnabled()
        made.invisible = not widget.isVisible()
        return made

    def rect(self) -> QRect:
        widget = self._widget()
        return QRect() if widget is None else QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # null in Qt
        widget = self._widget()
        above = None if widget is None else widget.parentWidget()
        return None if above is None else QAccessible.queryAccessibleInterface(above)

    def childCount(self) -> int:
        return len(list(self._inside()))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # null in Qt
        inside = list(self._inside())
        return QAccessible.queryAccessibleInterface(inside[index]) if 0 <= index < len(inside) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        inside, sought = list(self._inside()), child.object()
        return next((place for place, widget in enumerate(inside) if widget is sought), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # null in Qt
        at = QPoint(x, y)
        hit = (w for w in self._inside() if w.rect().contains(w.mapFromGlobal(at)))
        found = next(hit, None)
        return None if found is None else QAccessible.queryAccessibleInterface(found)

    def _widget(self) -> QWidget | None:
        about = self.object()
        return about if isinstance(about, QWidget) else None

    def _inside(self) -> Iterator[QWidget]:
        widget = self._widget()
        if widget is None:
            return
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow() and child.isVisibleTo(widget):
                yield child


def install(app: QApplication) -> None:
    """Have Qt ask here what a widget is, from now on."""
    if not app.property(_IS_INSTALLED):
        app.setProperty(_IS_INSTALLED, True)
        QAccessible.installFactory(_faced)


def _faced(_kind: str, about: object) -> QAccessibleInterface | None:
    is_ours = isinstance(about, QWidget) and hasattr(type(about), ROLE)
    return Face(about) if is_ours and isinstance(about, QObject) else None
