# SPDX-License-Identifier: MIT
"""What Rider takes while nobody touches it and a block runs, against the same window in which none runs.

Both are whole processes with the focus page in view, left alone for twenty seconds after they have settled.
"""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.lines import Line
from benchmarks.programs import answer
from rider.file import DataFolder

_MOST = 0.01
_MOST_TURNS = 3
"""Each takes 23 seconds, and differs little from the next."""


def lines(rounds: int) -> Iterator[Line]:
    """Measure a window that is left alone."""
    with TemporaryDirectory() as place:
        home = Path(place)
        sample.board_of_200(DataFolder(home / "rider"))
        turns = range(min(rounds, _MOST_TURNS))
        without = [_left_alone(home, runs=False) for _ in turns]
        with_one = [_left_alone(home, runs=True) for _ in turns]
    busy, idle = (median(cpu for cpu, _ in taken) for taken in (with_one, without))
    woken, still = (median(wakes for _, wakes in taken) for taken in (with_one, without))
    yield Line(
        "the processor's time while a block runs and nobody touches Rider",
        f"{busy:.2%}",
        f"{idle:.2%}: no block runs",
        f"{busy:.2%}, {woken:.1f} wake-ups a second ({still:.1f} without)",
        f"< {_MOST:.0%}",
        busy < _MOST,
    )


def _left_alone(home: Path, *, runs: bool) -> tuple[float, float]:
    said, _seconds = answer("running_block", home, RIDER_BLOCK_RUNS=str(int(runs)))
    cpu, woken = said[0].split()
    return float(cpu), float(woken)
