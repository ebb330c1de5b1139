# SPDX-License-Identifier: MIT
"""Every screen of Rider as its pictures show it, for tests of what holds of all of them.

A scene that is added to the pictures is tried by these tests as well.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from rider import cli
from rider.clock import Clock
from ui.shots.scenes import FRESH, PLAYS, SCENES
from ui.shots.studio import Scene, Studio, settle

FULL, EMPTY = "full", "fresh"
PLAYED = {play.__name__: (play, scenes) for play, scenes in PLAYS}
NAMES = (FULL, EMPTY, *PLAYED)
"""What each file that the pictures are of is named by."""


def scenes_of(name: str) -> Iterator[Scene]:
    """Yield the scenes over a file, each thing that is shown once."""
    scenes = SCENES if name == FULL else FRESH if name == EMPTY else PLAYED[name][1]
    shown = set()
    for scene in scenes:
        if scene.arrange not in shown:
            shown.add(scene.arrange)
            yield scene


@contextmanager
def studio_over(name: str, place: Path) -> Iterator[Studio]:
    """Open the window over a file in a place of its own."""
    folder, clock = place / name, _played(name, place / name)
    studio = Studio(folder, clock)
    studio.window.show()
    yield studio
    studio.close()


def _played(name: str, folder: Path) -> Clock | None:
    if name == FULL:
        assert cli.main(["demo", "--data", str(folder)]) == 0
    play: Callable[[Path], Clock] | None = PLAYED[name][0] if name in PLAYED else None
    return play(folder) if play is not None else None


def show(studio: Studio, scene: Scene) -> QWidget | None:
    """Show a scene; None where it is a picture of its own, put together from several."""
    studio.rest()
    shown = scene.arrange(studio)
    settle()
    return shown if isinstance(shown, QWidget) else None
