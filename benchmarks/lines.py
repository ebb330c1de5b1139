# SPDX-License-Identifier: MIT
"""A line of the results: what was measured, against what, and whether the target is met."""

from dataclasses import dataclass

from benchmarks.timing import Samples


@dataclass(frozen=True, slots=True)
class Line:
    """One target with its figure; `why` says what stands in the way of one that is missed."""

    what: str
    project: str
    floor: str
    figure: str
    target: str
    met: bool
    why: str = ""

    @property
    def verdict(self) -> str:
        """Say whether the target is met."""
        return "met" if self.met else "missed"


def against(
    what: str, project: Samples, floor: Samples, most: float, *, floor_is: str, why: str = ""
) -> Line:
    """Compare the medians of the project and of its floor."""
    ratio = project.median / floor.median
    return Line(
        what, ms(project.median), f"{ms(floor.median)} ({floor_is})", f"{ratio:.2f}x", f"<= {most}x",
        ratio <= most, why,
    )  # fmt: skip


def below(what: str, seconds: float, most_ms: float, *, why: str = "", floor: str = "") -> Line:
    """Compare a time with a limit in ms."""
    told = ms(seconds)
    return Line(what, told, floor, told, f"<= {most_ms:g} ms", seconds * 1000 <= most_ms, why)


def ms(seconds: float) -> str:
    """Return a time in ms with three significant digits."""
    value = seconds * 1000
    return f"{value:,.0f} ms" if value >= 100 else f"{value:.3g} ms"
