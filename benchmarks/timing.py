# SPDX-License-Identifier: MIT
"""Measuring in turns: each round runs every variant once, so that a busy spell of the machine hits all."""

import gc
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

ROUNDS = 15


class Time(NamedTuple):
    """How long something took in seconds: by the wall, and of the processor's time."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Samples:
    """What a variant took, round by round."""

    times: tuple[Time, ...]

    @classmethod
    def of(cls, times: Iterable[Time]) -> "Samples":
        """Return samples of times."""
        return cls(tuple(times))

    @property
    def median(self) -> float:
        """Return the middle of them by the wall."""
        return median(t.wall for t in self.times)

    @property
    def cpu(self) -> float:
        """Return the middle of them by the processor."""
        return median(t.cpu for t in self.times)

    @property
    def p99(self) -> Time:
        """Return what 99 of 100 stay below, by the wall and by the processor."""
        walls, cpus = sorted(t.wall for t in self.times), sorted(t.cpu for t in self.times)
        place = round(0.99 * (len(walls) - 1))
        return Time(walls[place], cpus[place])


def in_turns(rounds: int, variants: Mapping[str, Callable[[], Time]]) -> dict[str, Samples]:
    """Run variants in turns; the first round only warms up."""
    taken: dict[str, list[Time]] = {name: [] for name in variants}
    for turn in range(rounds + 1):
        names = list(variants) if turn % 2 else list(reversed(variants))
        for name in names:
            gc.collect()
            time = variants[name]()
            if turn:
                taken[name].append(time)
    return {name: Samples.of(times) for name, times in taken.items()}


def time_of(work: Callable[[], object]) -> Time:
    """Return how long a call takes."""
    wall, cpu = perf_counter(), process_time()
    work()
    return Time(perf_counter() - wall, process_time() - cpu)
