# SPDX-License-Identifier: MIT
"""Measuring in turns: each round runs every variant once, so that a busy spell of the machine hits all."""

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

ROUNDS = 15


@dataclass(frozen=True, slots=True)
class Samples:
    """What a variant took, in seconds, round by round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """Return the middle of them."""
        return median(self.seconds)

    @property
    def p99(self) -> float:
        """Return what 99 of 100 stay below."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))]


def in_turns(rounds: int, variants: Mapping[str, Callable[[], float]]) -> dict[str, Samples]:
    """Run variants, each of which returns its seconds, in turns; the first round only warms up."""
    taken: dict[str, list[float]] = {name: [] for name in variants}
    for turn in range(rounds + 1):
        names = list(variants) if turn % 2 else list(reversed(variants))
        for name in names:
            gc.collect()
            seconds = variants[name]()
            if turn:
                taken[name].append(seconds)
    return {name: Samples(tuple(seconds)) for name, seconds in taken.items()}


def seconds_of(work: Callable[[], object]) -> float:
    """Return how long a call takes by the clock on the wall."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def cpu_seconds_of(work: Callable[[], object]) -> float:
    """Return how long a call keeps this process busy, whatever else the machine does."""
    begun = process_time()
    work()
    return process_time() - begun


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """Return a variant that runs a call and returns its seconds."""

    def variant() -> float:
        return seconds_of(work)

    return variant
