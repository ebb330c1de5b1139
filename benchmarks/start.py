# SPDX-License-Identifier: MIT
"""From the start of the process to a painted board of 200 deals.

The project is `rider --data DIR` as it is started by hand (command line, single instance, settings, theme,
the board from its file), until its window is painted for the first time. The floor is a QMainWindow with one
label. Both are whole processes under Qt's offscreen platform, from their start to their word that they
have painted.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.lines import Line, against, below
from benchmarks.programs import answer
from benchmarks.timing import Samples, in_turns
from rider.file import DataFolder

_WHY = "PySide builds its enumerations on first use (29 ms for those of Qt and QStyle alone)"


def lines(rounds: int) -> Iterator[Line]:
    """Measure the start, and what is loaded after it."""
    with TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        sample.board_of_200(folder)
        yield from _start(rounds, str(folder.path))
        yield from _loading(rounds, str(folder.path))


def _start(rounds: int, data: str) -> Iterator[Line]:
    cpu: dict[str, list[float]] = {"painted_board": [], "bare_window": []}

    def run(program: str, *arguments: str) -> float:
        said, seconds = answer(program, *arguments)
        cpu[program].append(float(said[0]))
        return seconds

    taken = in_turns(
        rounds,
        {
            "project": lambda: run("painted_board", data),
            "floor": lambda: run("bare_window"),
        },
    )
    floor_is = "a QMainWindow with one label"
    yield against(
        "Process start to a painted board, 200 deals",
        taken["project"],
        taken["floor"],
        1.5,
        floor_is=floor_is,
        why=_WHY,
    )
    busy, bare = (Samples(tuple(seconds[1:])) for seconds in cpu.values())
    yield against("The same, by the processor's time", busy, bare, 1.5, floor_is=floor_is, why=_WHY)


def _loading(rounds: int, data: str) -> Iterator[Line]:
    said = [answer("loading", data)[0] for _ in range(rounds)]
    loaded = " ".join(sorted({heavy for heavy, *_ in said}))
    what = "SQLModel, SQLAlchemy, Alembic, Pydantic in sys.modules at the first paint"
    yield Line(what, loaded, "", loaded, "none", loaded == "none")
    gap, idle = (Samples(tuple(float(line[place]) for line in said)) for place in (1, 2))
    yield below(
        "Longest gap of the window while the services load",
        gap.median,
        33,
        floor=f"{idle.median * 1000:.3g} ms (nothing done)",
    )
