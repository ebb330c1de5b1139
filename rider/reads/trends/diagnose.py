# SPDX-License-Identifier: MIT
"""What is looked at where a figure is weak."""

from rider.domain.trends import Rate
from rider.domain.trends.effort import Diagnose, PreparedYield, WaivedProven
from rider.reads.trends.ground import Ground


def diagnose(on: Ground) -> Diagnose:
    """Count what may explain a weak figure."""
    none = Rate(0, 0)
    return Diagnose(
        window=on.asked.window,
        replies=(),
        booked_held=none,
        prepared=PreparedYield(0.0, 0, 0, 0),
        sources=(),
        personas=(),
        waived_proven=WaivedProven(none, none),
    )
