# SPDX-License-Identifier: MIT
"""A line of the results: what was measured, against what, and whether the target is met."""

from dataclasses import dataclass

from benchmarks.timing import Samples, Time


@dataclass(frozen=True, slots=True)
class Line:
    """One target with its figure; `why` says what stands in the way of one that is missed."""

    what: str
    project: str
    floor: str
    figure: str
    target: str
    met: bool | None = None
    why: str = ""

    @property
    def verdict(self) -> str:
        """Say whether the target is met; nothing where there is none."""
        return {True: "met", False: "missed", None: ""}[self.met]


def against(
    what: str, project: Samples, floor: Samples, most: float | None, *, floor_is: str, why: str = ""
) -> Line:
    """Compare the medians of the project and of its floor, by the wall; the processor's stand beside."""
    ratio, busy = project.median / floor.median, project.cpu / floor.cpu
    return Line(
        what,
        both(Time(project.median, project.cpu)),
        f"{both(Time(floor.median, floor.cpu))}: {floor_is}",
        f"{ratio:.2f}x ({busy:.2f}x)",
        "" if most is None else f"<= {most}x",
        None if most is None else ratio <= most,
        why,
    )


def below(what: str, time: Time, most_ms: float, *, why: str = "", floor: str = "") -> Line:
    """Compare a time by the wall with a limit in ms; the processor's stands beside."""
    return Line(what, both(time), floor, both(time), f"<= {most_ms:g} ms", time.wall * 1000 <= most_ms, why)


def both(time: Time) -> str:
    """Return a time by the wall and, in brackets, by the processor."""
    return f"{ms(time.wall)} ({ms(time.cpu)})"


def ms(seconds: float) -> str:
    """Return a time in ms with three significant digits."""
    value = seconds * 1000
    return f"{value:,.0f} ms" if value >= 100 else f"{value:.3g} ms"
