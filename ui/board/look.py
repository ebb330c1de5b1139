# SPDX-License-Identifier: MIT
"""Fonts, colours and distances of a card, worked out once for each theme and size of text."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

from rider.domain.momentum import BadgeKind
from ui.theme import Theme
from ui.widgets.face import Face, face

GAP = 10
SIDE = 1
_PAD_X, _PAD_Y = 12, 12
_TONES = {
    BadgeKind.NO_NEXT_STEP: "danger",
    BadgeKind.OVERDUE: "danger",
    BadgeKind.STALLED: "warn",
    BadgeKind.SLIPPED: "warn",
    BadgeKind.STALE: "gold",
    BadgeKind.GATE_OPEN: "accent",
    BadgeKind.MOVED_TODAY: "accent",
    BadgeKind.QUIET: "warn",
    BadgeKind.WAITS: "info",
}


class Lines(NamedTuple):
    """Where the lines of a card stand, from the card's top edge: baselines, the pill's top and height."""

    name: int
    account: int
    step: int
    dots: int
    pill: int
    pill_height: int
    card_height: int
    short_height: int


class Look(NamedTuple):
    """Everything that painting a card needs besides the card."""

    name: Face
    body: Face
    bold: Face
    small: Face
    pill: Face
    lines: Lines
    pad: int
    dot: int
    text: QColor
    muted: QColor
    surface: QColor
    shadow: QColor
    halo: QColor
    outline: QPen
    dashes: QPen
    ghost: QPen
    ring: QPen
    proven: QColor
    missing: QPen
    stale: QColor
    pills: dict[BadgeKind, tuple[QColor, QColor]]


def look(theme: Theme, font: QFont) -> Look:
    """Return the look of cards in a theme, at the size of a font."""
    faces = _faces(font)
    pills = {kind: (theme.color(f"{tone}_soft"), theme.color(tone)) for kind, tone in _TONES.items()}
    pills[BadgeKind.CALM] = (theme.color("sunken"), theme.color("muted"))
    return Look(
        *faces,
        lines=_lines(*faces),
        pad=_PAD_X,
        dot=max(8, round(faces[3].metrics.ascent() * 0.68)),
        text=theme.color("text"),
        muted=theme.color("muted"),
        surface=theme.color("surface"),
        shadow=theme.color("line"),
        halo=theme.color("accent_soft"),
        outline=QPen(theme.color("line"), 1),
        dashes=QPen(theme.color("control"), 1.2, Qt.PenStyle.DashLine),
        ghost=QPen(theme.color("control"), 1, Qt.PenStyle.DotLine),
        ring=QPen(theme.color("accent"), 2),
        proven=theme.color("accent"),
        missing=QPen(theme.color("muted"), 1.2),
        stale=theme.color("gold"),
        pills=pills,
    )


def _faces(font: QFont) -> tuple[Face, Face, Face, Face, Face]:
    return (
        face(font, 1.06, QFont.Weight.DemiBold),
        face(font, 0.94, QFont.Weight.Normal),
        face(font, 0.94, QFont.Weight.DemiBold),
        face(font, 0.94, QFont.Weight.Normal),
        face(font, 0.85, QFont.Weight.DemiBold),
    )


def _lines(name: Face, body: Face, bold: Face, small: Face, pill: Face) -> Lines:
    at = _PAD_Y
    name_base = at + name.metrics.ascent()
    at += name.metrics.height() + 2
    account_base = at + small.metrics.ascent()
    short_height = at + small.metrics.height() + _PAD_Y
    at += small.metrics.height() + 9
    step_base = at + body.metrics.ascent()
    at += body.metrics.height() + 8
    pill_height = pill.metrics.height() + 6
    dots_base = at + (pill_height - small.metrics.height()) // 2 + small.metrics.ascent()
    return Lines(
        name_base,
        account_base,
        step_base,
        dots_base,
        at,
        pill_height,
        at + pill_height + _PAD_Y - 1,
        short_height,
    )
