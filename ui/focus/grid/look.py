# SPDX-License-Identifier: MIT
"""Fonts, colours and distances of the grid, worked out once for each theme and size of text."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from rider.domain.day import HOUR_MS
from rider.domain.focus.blocks import Block, BlockState, Meeting
from ui.focus.grid.entries import Entry
from ui.theme import Theme
from ui.widgets.face import Face, face

RADIUS = 6
BAR, PAD = 4, 9
_LINES_AN_HOUR = 4.9
_STRIPE = 14
_LETTERS_IN_A_LANE = 9
_LETTERS_IN_A_COLUMN = 12
_THIN, _STRONG = 1.0, 2.0


class Tone(IntEnum):
    """How an entry stands out; numbers, since each is a key for whatever is painted."""

    PLANNED = 1
    RUNNING = 2
    DONE = 3
    LOW = 4
    LOW_DONE = 5
    MEETING = 6
    TENTATIVE = 7
    DOUBTFUL = 8
    FREE = 9
    PROPOSED = 10


class Style(NamedTuple):
    """What a tone is painted with."""

    ground: QBrush
    bar: QColor
    edge: QPen
    title: QColor
    detail: QColor
    hatch: QBrush


class GridLook(NamedTuple):
    """Everything that painting the grid needs besides what it shows."""

    title: Face
    body: Face
    small: Face
    tiny: Face
    title_px: int
    body_px: int
    body_ascent: int
    hour_px: int
    least_px: int
    lane_px: int
    column_px: int
    rest: QColor
    work: QColor
    beyond: QBrush
    line: QPen
    label: QColor
    ink: QColor
    now: QColor
    ring: QPen
    ring_on_running: QPen
    lifted: QPen
    stripes: QBrush
    ghost: tuple[QPen, QBrush]
    ghost_crowded: tuple[QPen, QBrush]
    pill: tuple[QColor, QColor]
    pill_crowded: tuple[QColor, QColor]
    offer: QPen
    styles: dict[Tone, Style]

    def px(self, ms: int) -> float:
        """Return how high a length of time is."""
        return ms * self.hour_px / HOUR_MS

    def ms(self, px: float) -> int:
        """Return how long something of a height lasts."""
        return round(px * HOUR_MS / self.hour_px)


def tone_of(entry: Entry) -> Tone:
    """Return how an entry stands out."""
    shows = entry.shows
    if isinstance(shows, Block):
        return _tone_of_block(shows)
    if not isinstance(shows, Meeting):
        return Tone.PROPOSED
    if shows.doubtful_zone:
        return Tone.DOUBTFUL
    if not shows.takes_time:
        return Tone.FREE
    return Tone.TENTATIVE if shows.tentative else Tone.MEETING


def _tone_of_block(block: Block) -> Tone:
    if block.state is BlockState.RUNNING:
        return Tone.RUNNING
    if block.state in (BlockState.CLOSED, BlockState.ENDED):
        return Tone.DONE if block.is_high_leverage else Tone.LOW_DONE
    return Tone.PLANNED if block.is_high_leverage else Tone.LOW


def grid_look(theme: Theme, font: QFont) -> GridLook:
    """Return the look of the grid in a theme, at the size of a font."""
    title = face(font, 1.0, QFont.Weight.DemiBold)
    body = face(font, 0.92, QFont.Weight.Normal)
    small = face(font, 0.92, QFont.Weight.DemiBold)
    tiny = face(font, 0.85, QFont.Weight.Normal)
    paint, letter = theme.color, title.metrics.averageCharWidth()
    return GridLook(
        title,
        body,
        small,
        tiny,
        title_px=title.metrics.height(),
        body_px=body.metrics.height(),
        body_ascent=body.metrics.ascent(),
        hour_px=round(title.metrics.height() * _LINES_AN_HOUR),
        least_px=tiny.metrics.height() + 1,
        lane_px=letter * _LETTERS_IN_A_LANE,
        column_px=letter * _LETTERS_IN_A_COLUMN,
        rest=paint("bg"),
        work=paint("surface"),
        beyond=stripes(paint("bg"), paint("sunken")),
        line=QPen(paint("line"), _THIN),
        label=paint("muted"),
        ink=paint("text"),
        now=paint("danger"),
        ring=QPen(paint("accent"), _STRONG),
        ring_on_running=QPen(paint("text"), _STRONG),
        lifted=QPen(paint("control"), _THIN, Qt.PenStyle.DotLine),
        stripes=stripes(paint("accent_soft"), paint("line")),
        ghost=(QPen(paint("accent"), _STRONG), QBrush(paint("accent_soft"))),
        ghost_crowded=(QPen(paint("danger"), _STRONG), QBrush(paint("danger_soft"))),
        pill=(paint("accent"), paint("on_accent")),
        pill_crowded=(paint("danger"), paint("bg") if theme.is_dark else paint("on_accent")),
        offer=QPen(paint("control"), _THIN, Qt.PenStyle.DashLine),
        styles=_styles(theme),
    )


def _styles(theme: Theme) -> dict[Tone, Style]:
    paint = theme.color
    none, nothing = QPen(Qt.PenStyle.NoPen), QBrush(Qt.BrushStyle.NoBrush)
    soft, sunken, surface = (QBrush(paint(t)) for t in ("accent_soft", "sunken", "surface"))
    line, accent, control = QPen(paint("line"), _THIN), paint("accent"), paint("control")
    text, muted = paint("text"), paint("muted")
    low = stripes(paint("sunken"), paint("line"))
    doubt = stripes(paint("warn_soft"), paint("line"))
    dashed = QPen(accent, 1.4, Qt.PenStyle.DashLine)
    outlined = QPen(control, _THIN)
    return {
        Tone.PLANNED: Style(soft, accent, none, text, muted, nothing),
        Tone.RUNNING: Style(soft, accent, QPen(accent, _STRONG), text, muted, nothing),
        Tone.DONE: Style(soft, control, none, muted, muted, nothing),
        Tone.LOW: Style(sunken, control, line, muted, muted, low),
        Tone.LOW_DONE: Style(sunken, paint("line"), line, muted, muted, low),
        Tone.MEETING: Style(sunken, muted, line, muted, muted, nothing),
        Tone.TENTATIVE: Style(surface, muted, outlined, muted, muted, nothing),
        Tone.DOUBTFUL: Style(sunken, paint("warn"), line, text, muted, doubt),
        Tone.FREE: Style(surface, paint("line"), line, muted, muted, nothing),
        Tone.PROPOSED: Style(surface, accent, dashed, text, muted, nothing),
    }


def stripes(ground: QColor, stripe: QColor) -> QBrush:
    """Return slanting stripes that go on without a seam."""
    picture = QPixmap(_STRIPE, _STRIPE)
    picture.fill(ground)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stripe, _STRIPE * 0.34))
    for shift in (-_STRIPE, 0, _STRIPE):
        painter.drawLine(QPointF(shift - 2, _STRIPE + 2), QPointF(shift + _STRIPE + 2, -2))
    painter.end()
    return QBrush(picture)
