# SPDX-License-Identifier: MIT
"""From the start of the process to a painted board of 200 deals.

The project is `rider` as it is started by hand (single instance, settings, theme, the board from its file),
until its window is painted for the first time. The floor is a QMainWindow with one label. Both are whole
processes under Qt's offscreen platform, from their start to their word that they have painted.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.lines import Line, against, below, ms
from benchmarks.programs import answer
from benchmarks.timing import Samples, in_turns
from rider.file import DataFolder

_BARE = "a QMainWindow with one label"
_WHY = "See below: PySide makes its enumerations when they are first used, and the bare window uses none."


def lines(rounds: int) -> Iterator[Line]:
    """Measure the start, and what is loaded after it."""
    with TemporaryDirectory() as place:
        home = Path(place)
        sample.board_of_200(DataFolder(home / "rider"))
        yield from _start(rounds, home)
        yield from _loading(rounds, home)


def _start(rounds: int, home: Path) -> Iterator[Line]:
    cpu: dict[str, list[float]] = {"painted_board": [], "bare_window": []}

    def run(program: str) -> float:
        said, seconds = answer(program, home)
        cpu[program].append(float(said[0]))
        return seconds

    taken = in_turns(rounds, {"project": lambda: run("painted_board"), "floor": lambda: run("bare_window")})
    what = "Process start to a painted board, 200 deals"
    yield against(what, taken["project"], taken["floor"], 1.5, floor_is=_BARE, why=_WHY)
    busy, bare = (Samples(tuple(seconds[1:])) for seconds in cpu.values())
    yield against(f"{what}: the processor's time", busy, bare, 1.5, floor_is=_BARE, why=_WHY)


def _loading(rounds: int, home: Path) -> Iterator[Line]:
    said = [answer("loading", home)[0] for _ in range(rounds)]
    loaded = " ".join(sorted({heavy for heavy, *_ in said}))
    what = "SQLModel, SQLAlchemy, Alembic, Pydantic in sys.modules at the first paint"
    yield Line(what, loaded, "", loaded, "none", loaded == "none")
    what = "Longest gap of the window while the services load"
    for clock, name in enumerate((what, f"{what}: the processor's time")):
        gap, idle = (Samples(tuple(float(line[at].split()[clock]) for line in said)) for at in (1, 2))
        yield below(name, gap.median, 33, floor=f"{ms(idle.median)} (nothing done)")
