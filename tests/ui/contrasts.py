# SPDX-License-Identifier: MIT
"""Which colours stand on which, and how much they differ by WCAG 2.2.

The table is complete: a test finds what the stylesheet and the code use beside it.
"""

from PySide6.QtGui import QColor

WORDS, SHAPES = 4.5, 3.0
"""The least contrast of text (success criterion 1.4.3, level AA) and of what one must see (1.4.11)."""

GROUNDS = ("bg", "surface", "sunken")
TONES = ("accent", "gold", "warn", "danger", "info")
SOFT = tuple(f"{tone}_soft" for tone in TONES)

READ = {
    *((ink, ground) for ink in ("text", "muted", "faint", *TONES) for ground in GROUNDS),
    *((ink, ground) for ink in ("text", "muted") for ground in (*SOFT, "line")),
    *((tone, f"{tone}_soft") for tone in TONES),
    ("on_accent", "accent"),
    ("accent", "line"),
    ("danger", "line"),
}
"""Words, and the ground that they are read on; a button that is pressed has the ground of a line."""

SEEN = {
    *((shape, ground) for shape in ("control", "text", "muted", *TONES) for ground in GROUNDS),
    *((tone, f"{tone}_soft") for tone in TONES),
    ("on_accent", "accent"),
}
"""Outlines of controls, focus rings, icons, marks and parts of charts, and the ground that they are on."""

ADORNS = {"line", "sunken", "surface", "bg", *SOFT}
"""Colours of edges and areas that nothing is lost without: what they part is parted by room and words too."""

WORDLESS = {"line", "control", "accent", "gold", "danger"}
"""Grounds of parts that no words stand on, such as separators, grips, dots and the filling of a bar."""


def luminance(colour: QColor) -> float:
    """Return the relative luminance by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3])
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio, 1 to 21, by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
