# SPDX-License-Identifier: MIT
"""How deals go on from each stage of a pipeline, how long they stay, and how that changes."""

from rider.domain.trends import Basis
from rider.domain.trends.stages import Series, StageConversion, TimeInStage, Transitions
from rider.reads.trends.ground import Ground


def conversions(on: Ground) -> tuple[StageConversion, ...]:
    """Count how the cohorts of the window went on, one for each open stage."""
    return ()


def transitions(on: Ground) -> Transitions:
    """Count where the deals that entered each stage in the window went next."""
    return Transitions((), (), Basis())


def series(on: Ground) -> tuple[Series, ...]:
    """Count each conversion over the months of the window."""
    return ()


def time_in_stage(on: Ground) -> tuple[TimeInStage, ...]:
    """Tell how long deals stay in each open stage."""
    return ()
