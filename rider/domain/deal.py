# SPDX-License-Identifier: MIT
"""What the rep says of a deal: how it begins, its facts, its next step, and what a verb changed of it."""

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


@dataclass(frozen=True, slots=True)
class DealFacts:
    """What the rep knows of a deal and can say anew at any time.

    The value is in minor units of the currency, the rep's stated probability in percent.
    """

    name: str
    account: str = ""
    value_minor: int | None = None
    currency: str = "EUR"
    expected_close: date | None = None
    probability: int | None = None
    lead_source: str = ""


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why a step is the next one: why now, what it refers to, and what has changed since the last contact."""

    why_now: str = ""
    refers_to: str = ""
    changed_since: str = ""


NO_GROUNDS = Grounds()


class StepOutcome(StrEnum):
    """How a next step ended."""

    DONE = "done"
    RESCHEDULED = "rescheduled"
    REPLACED = "replaced"
    LET_GO = "let_go"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What became of the open step, with words.

    A step that is rescheduled names its new day; one that is done may name what comes next, and its day.
    """

    outcome: StepOutcome
    words: str
    due_on: date | None = None
    next_step: str = ""
    grounds: Grounds = NO_GROUNDS


@dataclass(frozen=True, slots=True)
class Span:
    """The events, from the first to the last, that a verb wrote and that are taken back together."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Change:
    """What a verb changed.

    `name` says what was done, such as “the move to Proposal”, and `span` what taking it back takes back;
    both are None where nothing can be. `block_ids` are the focus blocks that it changed, the one that it
    made first; `review_id` is the review that it finished, and `playbook_id` the playbook that it made or
    edited.
    """

    deal_ids: tuple[str, ...] = ()
    name: str | None = None
    span: Span | None = None
    made_id: str | None = None
    block_ids: tuple[str, ...] = ()
    review_id: str | None = None
    playbook_id: str | None = None
