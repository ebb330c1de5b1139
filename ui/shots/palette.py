# SPDX-License-Identifier: MIT
"""The palette and the sheets of keys and of Rider as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the studio shows these scenes
    from PySide6.QtWidgets import QWidget

    from ui.shots.studio import Studio


def _typed(studio: Studio, text: str) -> QWidget:
    studio.window.board.begin()
    studio.window.palette_door.open_palette()
    studio.window.palette_door.palette.field.setText(text)
    return studio.window


def opened(studio: Studio) -> QWidget:
    """Show the palette before anything is typed."""
    return _typed(studio, "")


def typed(studio: Studio) -> QWidget:
    """Show what is found by some letters."""
    return _typed(studio, "pro re")


def nothing(studio: Studio) -> QWidget:
    """Show that nothing is found."""
    return _typed(studio, "zeppelin")


def keys(studio: Studio) -> QWidget:
    """Show the sheet of keys."""
    studio.window.palette_door.open_keys()
    return studio.window


def about(studio: Studio) -> QWidget:
    """Show what Rider says of itself."""
    studio.window.palette_door.open_about()
    return studio.window


SCENES = {
    "palette": opened,
    "palette-typed": typed,
    "palette-none": nothing,
    "shortcuts": keys,
    "about": about,
}
IN_LITTLE_ROOM = ("palette", "palette-typed", "shortcuts", "about")
