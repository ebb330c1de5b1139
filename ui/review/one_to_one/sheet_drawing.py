# SPDX-License-Identifier: MIT
"""The 1:1 sheet laid out on one page, for paper and for the screen alike: plain text at its places."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from rider.domain.review.one_to_one_text import Line, Passage, Section, Written
from ui.tokens import LIGHT, load

UNITS = 600
"""Units to the inch: so fine that a page looks the same on paper and at any size on a screen."""

_POINT = UNITS / 72
_MARGIN = 50 * _POINT
_LABEL_WIDE = 74 * _POINT
_GAP = 5 * _POINT
_TITLE_PT, _SECTION_PT, _NAME_PT, _BODY_PT, _SMALL_PT = 17.0, 12.0, 10.5, 9.5, 8.5
_THINNEST = 0.25
"""How wide the letters of any words are at least, as a part of their size: more of them cannot fit."""


class _Limits(NamedTuple):
    """How many lines a paragraph has at most, of the three deals and of what moved; how many one of those."""

    deals: int
    moved: int
    said: int


_FROM_LOOSE_TO_TIGHT = (
    _Limits(4, 4, 8),
    _Limits(3, 3, 6),
    _Limits(3, 2, 4),
    _Limits(2, 1, 3),
    _Limits(2, 1, 2),
)
_TIGHTEST = _Limits(1, 1, 2)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph at its place."""

    layout: QTextLayout
    at: QPointF
    token: str


@dataclass(slots=True)
class Drawing:
    """A page: its size in units, what stands on it, and how many deals found no place."""

    size: QSizeF
    left_out: int = 0
    bottom: float = 0.0
    _pieces: list[_Piece] = field(default_factory=list)
    _rules: list[QLineF] = field(default_factory=list)

    def paint(self, painter: QPainter) -> None:
        """Draw the page in the light theme's colours, which are those of paper."""
        theme = load(LIGHT)
        painter.setPen(QPen(theme.color("line"), 0.75 * _POINT))
        painter.drawLines(self._rules)
        for piece in self._pieces:
            painter.setPen(theme.color(piece.token))
            piece.layout.draw(painter, piece.at)

    def put(self, layout: QTextLayout, x: float, y: float, token: str = "text") -> float:
        """Put a paragraph at a place, and return where it ends."""
        self._pieces.append(_Piece(layout, QPointF(x, y), token))
        return y + height(layout)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the paragraphs as they stand on it, shortened where they are."""
        return tuple(piece.layout.text() for piece in self._pieces)

    @property
    def extent(self) -> tuple[int, int]:
        """Return how much stands on it."""
        return len(self._pieces), len(self._rules)

    def back_to(self, extent: tuple[int, int]) -> None:
        """Take away what was put onto it since."""
        del self._pieces[extent[0] :], self._rules[extent[1] :]

    def rule(self, y: float) -> None:
        """Draw a line over the width of the text."""
        self._rules.append(QLineF(_MARGIN, y, self.size.width() - _MARGIN, y))

    @property
    def fits(self) -> bool:
        """Say whether everything on the page ends above its lower margin."""
        return self.bottom <= self.size.height() - _MARGIN


def lay_out(told: Written, size: QSizeF) -> Drawing:
    """Lay the sheet out on one page of a size in units.

    Paragraphs get fewer lines until everything fits; then deals that moved are left out, and counted.
    """
    for limits in _FROM_LOOSE_TO_TIGHT:
        drawing = _Page(told, size, limits).lay_out()
        if drawing.fits and not drawing.left_out:
            return drawing
    tight = _Page(told, size, _FROM_LOOSE_TO_TIGHT[-1]).lay_out()
    return tight if tight.fits else _Page(told, size, _TIGHTEST).lay_out()


class _Page:
    """Lays a sheet out within limits."""

    def __init__(self, told: Written, size: QSizeF, limits: _Limits) -> None:
        self._told, self._limits = told, limits
        self._drawing = Drawing(size)
        self._wide = size.width() - 2 * _MARGIN

    def lay_out(self) -> Drawing:
        """Return the page: the head and the deals from above, the record from below, what moved between."""
        drawing, told = self._drawing, self._told
        y = drawing.put(paragraph(told.title, self._wide, _TITLE_PT, bold=True), _MARGIN, _MARGIN)
        y = drawing.put(paragraph(told.note, self._wide, _BODY_PT), _MARGIN, y + _GAP / 2, "muted")
        y = self._head(told.deals, y)
        for passage in told.deals.passages:
            y = self._passage(passage, y, self._limits.deals)
        record = [paragraph(one, self._wide, _SMALL_PT, 2) for one in told.record]
        record_at = drawing.size.height() - _MARGIN - self._record_height(record)
        y = self._week(y, record_at - 2 * _GAP)
        drawing.bottom = self._record(record, max(record_at, y + 2 * _GAP))
        return drawing

    def _head(self, section: Section, y: float) -> float:
        """Put the title of a part, and what is said where it has nothing."""
        self._drawing.rule(y + 2.4 * _GAP)
        y = self._drawing.put(
            paragraph(section.title, self._wide, _SECTION_PT, bold=True), _MARGIN, y + 4 * _GAP
        )
        if section.passages:
            return y
        return self._drawing.put(paragraph(section.empty, self._wide, _BODY_PT), _MARGIN, y + _GAP, "muted")

    def _passage(self, passage: Passage, y: float, most: int) -> float:
        """Put a deal: its name with its value at the right, where it belongs, and what is said of it."""
        y = self._name(passage, y + 1.6 * _GAP)
        for line in passage.lines:
            y = self._line(line, y + _GAP / 4, most)
        return y

    def _name(self, passage: Passage, y: float) -> float:
        """Put a deal's name and value, and its account beside the name where both have room, else below."""
        value = paragraph(passage.value, self._wide / 3, _NAME_PT)
        taken = _natural(value) + 2 * _GAP if passage.value else 0.0
        if passage.value:
            self._drawing.put(value, _MARGIN + self._wide - taken + 2 * _GAP, y)
        name = paragraph(passage.name, self._wide - taken, _NAME_PT, bold=True)
        account = paragraph(passage.account, self._wide, _SMALL_PT)
        below = self._drawing.put(name, _MARGIN, y)
        after = _natural(name) + 2 * _GAP
        if not passage.account:
            return below
        if after + _natural(account) > self._wide - taken:
            return self._drawing.put(account, _MARGIN, below, "muted")
        lower = name.lineAt(0).ascent() - account.lineAt(0).ascent()
        self._drawing.put(account, _MARGIN + after, y + lower, "muted")
        return below

    def _line(self, line: Line, y: float, most: int) -> float:
        label = paragraph(line.label, _LABEL_WIDE - _GAP, _SMALL_PT)
        words = _said(line, self._wide - _LABEL_WIDE, most)
        lower = words.lineAt(0).ascent() - label.lineAt(0).ascent()
        self._drawing.put(label, _MARGIN, y + lower, "muted")
        return self._drawing.put(words, _MARGIN + _LABEL_WIDE, y)

    def _week(self, y: float, limit: float) -> float:
        """Put what moved as far as there is room, and say how many more deals there are."""
        rest = sum(len(section.passages) for section in self._told.week)
        for section in self._told.week:
            y = y if section.passages else self._head(section, y)
            for passage in section.passages:
                extent = self._drawing.extent
                after = self._head(section, y) if passage is section.passages[0] else y
                after = self._passage(_cut(passage, self._limits.said), after, self._limits.moved)
                if after > (limit if rest == 1 else limit - self._more_height(rest)):
                    self._drawing.back_to(extent)
                    self._drawing.left_out = rest
                    return self._drawing.put(self._more(rest), _MARGIN, y + _GAP, "muted")
                y, rest = after, rest - 1
        return y

    def _more(self, count: int) -> QTextLayout:
        words = "1 more deal has no room here." if count == 1 else f"{count} more deals have no room here."
        return paragraph(f"… {words}", self._wide, _BODY_PT)

    def _more_height(self, count: int) -> float:
        return _GAP + height(self._more(count))

    def _record_height(self, record: Sequence[QTextLayout]) -> float:
        title = paragraph(self._told.record_title, self._wide, _BODY_PT, bold=True)
        return 2 * _GAP + height(title) + sum(map(height, record))

    def _record(self, record: Sequence[QTextLayout], y: float) -> float:
        self._drawing.rule(y)
        title = paragraph(self._told.record_title, self._wide, _BODY_PT, bold=True)
        y = self._drawing.put(title, _MARGIN, y + 2 * _GAP)
        for one in record:
            y = self._drawing.put(one, _MARGIN, y, "muted")
        return y


def _cut(passage: Passage, most: int) -> Passage:
    """Return a passage with so many lines at most, the last of which says how many more there are."""
    more = len(passage.lines) - most + 1
    if more <= 1:
        return passage
    last = Line("", f"… and {more} more")
    return replace(passage, lines=(*passage.lines[: most - 1], last))


def _said(line: Line, wide: float, most: int) -> QTextLayout:
    """Return what a line says, without its last parts where not all of them have room."""
    for count in range(len(line.parts), 0, -1):
        words = line.cut(count)
        if len(words) <= _bound(wide, _BODY_PT, most):
            whole = _laid_out(words, wide, _font(_BODY_PT, bold=False))
            if whole.lineCount() <= most:
                return whole
    return paragraph(line.words, wide, _BODY_PT, most)


# -- paragraphs


def paragraph(text: str, wide: float, points: float, most: int = 1, *, bold: bool = False) -> QTextLayout:
    """Return plain text in at most so many lines, shortened to what fits, with “…” at its end."""
    font = _font(points, bold=bold)
    bound = _bound(wide, points, most)
    whole = _laid_out(text[:bound], wide, font)
    if whole.lineCount() <= most and len(text) <= bound:
        return whole
    before, last = _split(text[:bound], whole.lineAt(most - 1).textStart())
    elided = QFontMetricsF(font).elidedText(last, Qt.TextElideMode.ElideRight, wide)
    made = _laid_out(before + elided, wide, font)
    while made.lineCount() > most and elided:  # its lines break elsewhere than the whole's did
        elided = _shortened(elided, len(elided) - 2)
        made = _laid_out(before + elided, wide, font)
    return made


def height(layout: QTextLayout) -> float:
    """Return how high a paragraph is."""
    return sum(layout.lineAt(n).height() for n in range(layout.lineCount()))


def _bound(wide: float, points: float, most: int) -> int:
    """Return how many letters can fit into so many lines at most."""
    return round(most * wide / (_THINNEST * points * _POINT))


def _split(text: str, at: int) -> tuple[str, str]:
    """Return a text in two at a place as Qt counts it, in halves of some letters."""
    halves = text.encode("utf-16-le")
    return halves[: 2 * at].decode("utf-16-le"), halves[2 * at :].decode("utf-16-le")


def _natural(layout: QTextLayout) -> float:
    """Return how wide the words of a line are."""
    return layout.lineAt(0).naturalTextWidth()


def _shortened(text: str, length: int) -> str:
    """Return the beginning of a text, which does not end within a letter."""
    while 0 < length < len(text) and unicodedata.category(text[length]) in ("Mn", "Mc", "Me", "Cf"):
        length -= 1
    return f"{text[:length].rstrip()}…" if length > 0 else ""


@cache
def _font(points: float, *, bold: bool) -> QFont:
    """Return the platform's own font in a size that no screen has a say in."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families())
    font.setPixelSize(round(points * _POINT))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _laid_out(text: str, wide: float, font: QFont) -> QTextLayout:
    """Return text broken into lines; words from right to left run so within a page from left to right."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
