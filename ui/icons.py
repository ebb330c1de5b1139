# SPDX-License-Identifier: MIT
"""Icons drawn as SVG and tinted by the part that they play."""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from rider.paths import resource
from ui.tokens import Theme, current
from ui.widgets.mirror import is_mirrored

_NAME, _ROLE = "riderIcon", "riderIconRole"
_SIDES = (20, 40, 60)
_LEAST = 16
_DIRECTED = {"back", "earlier", "later", "undo", "redo"}
"""What points to where one came from or goes to."""


def icon(name: str, role: str = "muted") -> QIcon:
    """Return an icon in the colour that the present theme gives to a role, such as muted or accent."""
    return _drawn(name, current().color(role).name(), mirrored=_turns(name))


def dress(button: QAbstractButton, name: str, role: str = "muted") -> None:
    """Give a button an icon that changes its tint with the theme."""
    button.setProperty(_NAME, name)
    button.setProperty(_ROLE, role)
    button.setIcon(icon(name, role))
    _fit(button)


def _fit(button: QAbstractButton) -> None:
    """Let a picture that stands without words be as tall as the words around it."""
    if not button.text():
        side = max(_LEAST, round(QFontMetrics(QApplication.font()).height() * 0.95))
        button.setIconSize(QSize(side, side))


def redress(app: QApplication, theme: Theme) -> None:
    """Tint the icons of all dressed buttons anew, and fit them to the size of words."""
    for widget in app.allWidgets():
        name = widget.property(_NAME)
        if isinstance(widget, QAbstractButton) and isinstance(name, str):
            widget.setIcon(
                _drawn(name, theme.color(str(widget.property(_ROLE))).name(), mirrored=_turns(name))
            )
            _fit(widget)


def _turns(name: str) -> bool:
    """Say whether an icon points the other way here, where reading goes from right to left."""
    return name in _DIRECTED and is_mirrored()


@cache
def _drawn(name: str, colour: str, *, mirrored: bool) -> QIcon:
    svg = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(svg))
    made = QIcon()
    for side in _SIDES:
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        if mirrored:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made
