# SPDX-License-Identifier: MIT
"""Where a scale has its numbers: few of them, and whole and even ones."""

from math import ceil


def stops(top: float, most: int = 5) -> list[int]:
    """Return whole numbers from nought up to `top` or just beyond it, in `most` steps at most."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if top <= most * step:
                return [step * n for n in range(max(1, ceil(top / step)) + 1)]
        size *= 10
