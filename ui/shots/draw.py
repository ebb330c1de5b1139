# SPDX-License-Identifier: MIT
"""Every screen as a picture, light and dark, from a demo that is played into a folder of its own."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import run as run_process
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPixmap

from rider import cli
from rider.clock import Clock
from ui.shots.scenes import FRESH, PLAYS, SCALED, SCALED_PLAYS, SCENES
from ui.shots.spoken import PLAIN, Spoken
from ui.shots.studio import Scene, Studio, settle

_SCALED = "--scaled"


def draw(directory: str, *, only: str | None = None, scaled: bool = False, spoken: Spoken = PLAIN) -> int:
    """Draw every picture, or those of one name, into a folder and return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    into = Path(directory)
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"Pictures cannot go to {into}: {error.strerror}. Name a folder.", file=sys.stderr)
        return 1
    spoken.take()
    with TemporaryDirectory() as kept:
        full, fresh = Path(kept) / "full", Path(kept) / "fresh"
        if code := cli.main(["demo", "--data", str(full)]):
            return code
        suffix = spoken.suffix() + ("-200" if scaled else "")
        for folder, scenes in ((full, SCALED if scaled else SCENES), (fresh, () if scaled else FRESH)):
            for name in _drawn(folder, _wanted(scenes, only), into, suffix):
                print(name)
        for played, scenes in SCALED_PLAYS if scaled else PLAYS:
            for name in _played(Path(kept), played, _wanted(scenes, only), into, suffix):
                print(name)
    return 0 if scaled or only else _draw_twice_as_large(directory, spoken)


def _played(
    kept: Path, play: Callable[[Path], Clock], wanted: "tuple[Scene, ...]", into: Path, suffix: str
) -> Iterator[str]:
    """Draw what a play into a folder of its own leads to, such as a working day shortly before noon."""
    if wanted:
        folder = kept / play.__name__
        yield from _drawn(folder, wanted, into, suffix, play(folder))


def _draw_twice_as_large(directory: str, spoken: Spoken) -> int:
    """Draw some pictures for a screen of 200%, which Qt takes notice of only when it starts."""
    environment = {**os.environ, "QT_SCALE_FACTOR": "2"}
    command = [*_myself(), "shots", directory, _SCALED, *spoken.arguments()]
    return run_process(command, env=environment, check=False).returncode


def _myself() -> list[str]:
    """Return the command that starts this Rider; a bundle has no Python that could be told a module."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.app"]


def _wanted(scenes: "tuple[Scene, ...]", only: str | None) -> "tuple[Scene, ...]":
    return tuple(s for s in scenes if only in (None, s.name, s.name.partition("-")[0] + "-*"))


def _drawn(
    folder: Path, scenes: "tuple[Scene, ...]", into: Path, suffix: str, clock: Clock | None = None
) -> Iterator[str]:
    if not scenes:
        return
    studio = Studio(folder, clock)
    for theme in ("light", "dark"):
        studio.window.appearance.set_mode(theme)
        for scene in scenes:
            studio.window.appearance.set_text_percent(scene.text_percent)
            studio.window.resize(scene.size)
            studio.window.show()
            studio.rest()
            shown = scene.arrange(studio)
            settle()
            picture = shown if isinstance(shown, QPixmap) else shown.grab()
            name = f"{scene.name}-{theme}{suffix}.png"
            picture.save(str(into / name))
            yield name
    studio.close()
