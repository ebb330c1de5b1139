# SPDX-License-Identifier: MIT
"""What is cut off in a window: words in too little room, pages that scroll sideways."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QPushButton, QScrollArea, QWidget

from ui.widgets.elided import ElidedLabel

_SPARE = 3
"""By how many pixels a widget may be smaller than it would be: its padding gives way, its words do not."""

PANS = ("Lanes", "GridView")
"""Where columns stand beside each other, which are scrolled to sideways, and by keys."""


def cut_off(root: QWidget) -> Iterator[str]:
    """Yield what is cut off in a window, a line each."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and (fault := _fault(widget)):
            place = f"{type(widget.parentWidget()).__name__}/{type(widget).__name__}"
            yield f"{fault}: “{_words(widget)}” at {place}"


def _words(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return said[:40]


def _fault(widget: QWidget) -> str:
    if isinstance(widget, QScrollArea):
        return _fault_of_area(widget)
    if isinstance(widget, QLabel) and widget.text():
        return _fault_of_label(widget) or _out_of_view(widget)
    if isinstance(widget, QPushButton) and widget.text():
        return _fault_of_button(widget) or _out_of_view(widget)
    if isinstance(widget, QAbstractButton) and widget.text() and _is_low(widget, widget.sizeHint().height()):
        return "low"
    return ""


def _is_low(widget: QWidget, wanted: int) -> bool:
    return widget.height() + _SPARE < wanted


def _fault_of_label(label: QLabel) -> str:
    line = label.fontMetrics().height()
    if isinstance(label, ElidedLabel):
        is_cut = label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width() + 1
        return "elided without a tip" if is_cut and not label.toolTip() else ""
    if label.wordWrap():
        return "low" if _is_low(label, label.heightForWidth(label.width())) else ""
    is_narrow = label.sizeHint().width() > label.width() + 1 and not label.toolTip()
    return "narrow" if is_narrow else "low" if _is_low(label, line) else ""


def _fault_of_button(button: QPushButton) -> str:
    hint = button.sizeHint()
    is_narrow = hint.width() > button.width() + _SPARE and not button.toolTip()
    return "narrow" if is_narrow else "low" if _is_low(button, hint.height()) else ""


def _fault_of_area(area: QScrollArea) -> str:
    inside, parent = area.widget(), area.parentWidget()
    if inside is None or type(parent).__name__ in PANS:
        return ""
    return "wider than its page" if inside.width() > area.viewport().width() + 1 else ""


def _out_of_view(widget: QWidget) -> str:
    """Say so where a widget lies outside of what it is in, and nothing scrolls to it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above.parentWidget(), QAbstractScrollArea) or type(above).__name__ == "Heads":
            return ""  # the heads of days go along with the grid below
        room = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if not above.rect().adjusted(-_SPARE, -_SPARE, _SPARE, _SPARE).contains(room):
            return f"outside of {type(above).__name__}"
        above = None if above.isWindow() else above.parentWidget()
    return ""
