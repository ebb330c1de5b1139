# SPDX-License-Identifier: MIT
"""Which steps of an import are done, which can be gone to, and which one comes next."""

from typing import TYPE_CHECKING

from rider.exchange.inspection import Need
from ui.importing.step_line import Step

if TYPE_CHECKING:
    from rider.exchange.inspection import Inspection
    from ui.importing.course import Course

ASKING = (Step.COLUMNS, Step.STAGES)
_OF_STAGES = (Need.PIPELINE, Need.STAGES, Need.OUTCOMES, Need.OWNER)


def open_questions(inspection: "Inspection | None", step: Step) -> int:
    """Return how many questions of a step are open."""
    if inspection is None or step not in ASKING:
        return 0
    return sum((ask.need in _OF_STAGES) is (step is Step.STAGES) for ask in inspection.asks)


def next_asking(inspection: "Inspection | None", here: Step) -> Step | None:
    """Return the step to go on at: the next with an open question, else an earlier one; None for none."""
    asking = [step for step in ASKING if open_questions(inspection, step)]
    return next((step for step in asking if step >= here), next(iter(asking), None))


def reachable(course: "Course") -> frozenset[Step]:
    """Return the steps that can be gone to."""
    if course.result is not None:
        return frozenset({Step.FILE, Step.DONE})
    if course.inspection is None:
        return frozenset({Step.FILE})
    ready = {Step.CHECK} if not course.inspection.asks else set()
    return frozenset({Step.FILE, *ASKING, *ready})


def done(course: "Course") -> frozenset[Step]:
    """Return the steps that have nothing to ask any more."""
    if course.result is not None:
        return frozenset(set(Step) - {Step.DONE})
    if course.inspection is None:
        return frozenset()
    first = next_asking(course.inspection, Step.FILE) or Step.CHECK
    return frozenset(step for step in Step if step < first)
