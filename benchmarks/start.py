# SPDX-License-Identifier: MIT
"""From the start of the process to a painted board of 200 deals, and what is loaded after that.

The project is `rider` as it is started by hand (single instance, settings, theme, the board from its file),
until its window is painted for the first time. The floor is a QMainWindow with one label. Both are whole
processes under Qt's offscreen platform, from their start to their word that they have painted.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.lines import Line, against, below, both
from benchmarks.programs import answer
from benchmarks.timing import Samples, Time, in_turns
from rider.file import DataFolder

_WHY = (
    "PySide makes the enumerations of a class when it is first used: 21 ms for those of Qt, 8 for those of "
    "QStyle, some 20 for the rest, all of the processor's time. The bare window uses none of them."
)


def lines(rounds: int) -> Iterator[Line]:
    """Measure the start, and what is loaded after it."""
    with TemporaryDirectory() as place:
        home = Path(place)
        sample.board_of_200(DataFolder(home / "rider"))
        yield from _start(rounds, home)
        yield from _loading(rounds, home)


def _start(rounds: int, home: Path) -> Iterator[Line]:
    taken = in_turns(
        rounds, {"project": lambda: _run("painted_board", home), "floor": lambda: _run("bare_window", home)}
    )
    what = "Process start to a painted board, 200 deals"
    floor_is = "a QMainWindow with one label"
    yield against(what, taken["project"], taken["floor"], 1.5, floor_is=floor_is, why=_WHY)
    eager = in_turns(
        rounds,
        {
            "project": lambda: _run("painted_board", home, PYSIDE6_OPTION_LAZY="0"),
            "floor": lambda: _run("bare_window", home, PYSIDE6_OPTION_LAZY="0"),
        },
    )
    what = f"{what}, where PySide makes all its classes at once (PYSIDE6_OPTION_LAZY=0)"
    yield against(what, eager["project"], eager["floor"], None, floor_is=floor_is)


def _run(program: str, home: Path, **environment: str) -> Time:
    said, seconds = answer(program, home, **environment)
    return Time(seconds, float(said[0]))


def _loading(rounds: int, home: Path) -> Iterator[Line]:
    said = [answer("loading", home)[0] for _ in range(rounds)]
    loaded = " ".join(sorted({heavy for heavy, *_ in said}))
    what = "SQLModel, SQLAlchemy, Alembic, Pydantic in sys.modules at the first paint"
    yield Line(what, loaded, "", loaded, "none", loaded == "none")
    gap, idle = (_middle(line[place] for line in said) for place in (1, 2))
    what = "Longest gap of the window while they load"
    yield below(what, gap, 33, floor=f"{both(idle)}: nothing done")


def _middle(told: Iterator[str]) -> Time:
    found = Samples.of(Time(*map(float, line.split())) for line in told)
    return Time(found.median, found.cpu)
