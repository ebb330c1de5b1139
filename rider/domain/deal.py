# SPDX-License-Identifier: MIT
"""What the rep says of a deal: how it begins, and what became of its next step."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class NewDeal:
    """A deal as the rep types it in; its value is in minor units of its currency."""

    pipeline_id: str
    name: str
    step: str
    due_on: date
    account: str = ""
    value_minor: int | None = None
    currency: str = "EUR"
    expected_close: date | None = None
    lead_source: str = ""


class StepOutcome(StrEnum):
    """How a next step ended."""

    DONE = "done"
    RESCHEDULED = "rescheduled"
    REPLACED = "replaced"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What became of the open step, with words.

    A step that is rescheduled names its new day; one that is done may name what comes next, and its day.
    """

    outcome: StepOutcome
    words: str
    due_on: date | None = None
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What a verb changed.

    `undo` is the name of what can be taken back and `seq` the event that would be voided; both are None
    where nothing can.
    """

    deal_ids: tuple[str, ...] = ()
    undo: str | None = None
    seq: int | None = None
    made_id: str | None = None
