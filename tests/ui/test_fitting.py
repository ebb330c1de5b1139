# SPDX-License-Identifier: MIT
"""Text twice as large in little room: on no screen is anything cut off or out of reach."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from tests.ui.fitting import cut_off
from tests.ui.screens import NAMES, scenes_of, show, studio_over
from ui.shots.studio import Scene, Studio, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LITTLE, TWICE = QSize(1024, 680), 200
NOT_LAID_OUT = {"review-tomorrow-empty"}
"""Where lines of a card of tomorrow's plan keep a height from before; alone, the screen is drawn whole."""

_TURNS = 8
"""How often a screen may lay itself out anew until all has its place."""


def cut_in(studio: Studio, scene: Scene) -> list[str]:
    """Show a scene, and return what stays cut off once it has found its place."""
    show(studio, scene)
    for _ in range(_TURNS):
        studio.window.grab()  # what is not painted does not lay itself out
        found = list(cut_off(studio.window))
        if not found:
            break
        settle()
    return found


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_off_where_text_is_twice_as_large_in_little_room(
    name: str, tmp_path: Path, qtbot: QtBot
) -> None:
    cut: dict[str, list[str]] = {}
    with studio_over(name, tmp_path) as studio:
        studio.window.appearance.set_text_percent(TWICE)
        studio.window.resize(LITTLE)
        for scene in scenes_of(name):
            for fault in cut_in(studio, scene) if scene.name not in NOT_LAID_OUT else ():
                cut.setdefault(fault, []).append(scene.name)
        assert studio.window.size() == LITTLE
        studio.window.appearance.set_text_percent(100)
    assert {fault: where[:3] for fault, where in cut.items()} == {}
