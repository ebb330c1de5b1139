# SPDX-License-Identifier: MIT
"""What the ledger can hold: the kinds of events and the position of a deal that they leave behind."""

from enum import StrEnum
from typing import NamedTuple


class EventKind(StrEnum):
    """What happened; the groups below say which kinds change what."""

    PIPELINE_ADDED = "pipeline_added"
    STAGE_ADDED = "stage_added"
    REQUIREMENT_ADDED = "requirement_added"
    PIPELINE_RENAMED = "pipeline_renamed"
    PIPELINE_ARCHIVED = "pipeline_archived"
    PIPELINE_RESTORED = "pipeline_restored"
    STAGE_CHANGED = "stage_changed"
    STAGES_ORDERED = "stages_ordered"
    STAGE_ARCHIVED = "stage_archived"
    STAGE_RESTORED = "stage_restored"
    REQUIREMENT_CHANGED = "requirement_changed"
    REQUIREMENTS_ORDERED = "requirements_ordered"
    REQUIREMENT_ARCHIVED = "requirement_archived"
    REQUIREMENT_RESTORED = "requirement_restored"

    CREATED = "created"
    CLAIMED = "claimed"
    CLAIM_LOWERED = "claim_lowered"
    MOVED = "moved"
    MOVED_BACK = "moved_back"
    WON = "won"
    LOST = "lost"
    REOPENED = "reopened"
    PIPELINE_CHANGED = "pipeline_changed"
    VOIDED = "voided"
    UNDONE = "undone"

    ARCHIVED = "archived"
    RESTORED = "restored"
    MERGED = "merged"

    PROVED = "proved"
    WAIVED = "waived"
    WITHDREW = "withdrew"
    REDACTED = "redacted"

    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    PERSON_REMOVED = "person_removed"
    STEP_SET = "step_set"
    STEP_CLOSED = "step_closed"
    DEAL_CHANGED = "deal_changed"
    VALUE_CHANGED = "value_changed"
    CLOSE_PUSHED = "close_pushed"
    WAIT_SET = "wait_set"
    IMPORTED = "imported"
    IMPORT_TAKEN_BACK = "import_taken_back"
    REPORTED = "reported"

    STAKEHOLDER_IDENTIFIED = "stakeholder_identified"
    OBJECTION_SURFACED = "objection_surfaced"
    DECISION_PROCESS_CLARIFIED = "decision_process_clarified"
    NEXT_STEP_AGREED = "next_step_agreed"
    CONVERSATION_HELD = "conversation_held"

    BLOCK_PLANNED = "block_planned"
    BLOCK_CHANGED = "block_changed"
    BLOCK_DROPPED = "block_dropped"
    BLOCK_STARTED = "block_started"
    BLOCK_ENDED = "block_ended"
    BLOCK_DISCARDED = "block_discarded"
    BLOCK_CLOSED = "block_closed"
    SERIES_PLANNED = "series_planned"
    SERIES_CHANGED = "series_changed"
    MEETING_LINKED = "meeting_linked"
    MEETING_HELD = "meeting_held"
    MEETING_MISSED = "meeting_missed"

    REVIEWED = "reviewed"
    EXPECTATION_ANSWERED = "expectation_answered"
    OUTREACH_CLOSED = "outreach_closed"
    OUTREACH_REMOVED = "outreach_removed"


PLAYBOOK_KINDS = frozenset(
    {
        EventKind.PIPELINE_ADDED,
        EventKind.STAGE_ADDED,
        EventKind.REQUIREMENT_ADDED,
        EventKind.PIPELINE_RENAMED,
        EventKind.PIPELINE_ARCHIVED,
        EventKind.PIPELINE_RESTORED,
        EventKind.STAGE_CHANGED,
        EventKind.STAGES_ORDERED,
        EventKind.STAGE_ARCHIVED,
        EventKind.STAGE_RESTORED,
        EventKind.REQUIREMENT_CHANGED,
        EventKind.REQUIREMENTS_ORDERED,
        EventKind.REQUIREMENT_ARCHIVED,
        EventKind.REQUIREMENT_RESTORED,
    }
)
"""Kinds that make and edit a playbook. (A deal's change of its pipeline is none of them.)"""

PLACING_KINDS = frozenset({EventKind.STAGES_ORDERED, EventKind.STAGE_ARCHIVED, EventKind.STAGE_RESTORED})
"""Kinds that say at which place each stage of a pipeline stands from then on."""

POSITION_KINDS = frozenset(
    {
        EventKind.CREATED,
        EventKind.CLAIMED,
        EventKind.CLAIM_LOWERED,
        EventKind.MOVED,
        EventKind.MOVED_BACK,
        EventKind.WON,
        EventKind.LOST,
        EventKind.REOPENED,
        EventKind.PIPELINE_CHANGED,
        EventKind.VOIDED,
    }
)
"""Kinds that say where a deal stands afterwards; all other kinds leave its position alone.

A voided event takes back another of these; an undone event takes back one of any other kind.
"""

STAY_BEGINS = frozenset(
    {
        EventKind.CREATED,
        EventKind.MOVED,
        EventKind.MOVED_BACK,
        EventKind.REOPENED,
        EventKind.PIPELINE_CHANGED,
    }
)
"""Kinds with which a stay in a stage begins."""

STAY_ENDS = STAY_BEGINS - {EventKind.CREATED} | {EventKind.WON, EventKind.LOST}
"""Kinds with which the stay before ends."""

BUYER_SIDE_KINDS = frozenset(
    {
        EventKind.PROVED,
        EventKind.STAKEHOLDER_IDENTIFIED,
        EventKind.OBJECTION_SURFACED,
        EventKind.DECISION_PROCESS_CLARIFIED,
        EventKind.NEXT_STEP_AGREED,
        EventKind.CONVERSATION_HELD,
        EventKind.MEETING_HELD,
    }
)
"""Kinds that break a deal's quiet time."""

PLANNING_KINDS = frozenset(
    {
        EventKind.BLOCK_PLANNED,
        EventKind.BLOCK_CHANGED,
        EventKind.BLOCK_DROPPED,
        EventKind.BLOCK_STARTED,
        EventKind.BLOCK_ENDED,
        EventKind.BLOCK_DISCARDED,
        EventKind.SERIES_PLANNED,
        EventKind.SERIES_CHANGED,
    }
)
"""Kinds that tell how the rep's time is planned and spent: nothing of a deal follows from them."""

REVIEW_KINDS = frozenset(
    {
        EventKind.REVIEWED,
        EventKind.EXPECTATION_ANSWERED,
        EventKind.OUTREACH_CLOSED,
        EventKind.OUTREACH_REMOVED,
    }
)
"""Kinds that tell what the rep says of a day: nothing of a deal follows from them either."""

BESIDE_DEALS = PLANNING_KINDS | REVIEW_KINDS
"""Kinds that leave every deal as it is, and are not in its record."""


class Outcome(StrEnum):
    """How a deal ended, or that it has not."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


class Source(StrEnum):
    """Who says so: the rep in Rider, or a file from elsewhere."""

    RIDER = "rider"
    IMPORTED = "imported"


class LostReason(StrEnum):
    """Why a deal was lost; no decision is a reason of its own."""

    NO_DECISION = "no_decision"
    COMPETITOR = "competitor"
    PRICE = "price"
    TIMING = "timing"
    FIT = "fit"
    CHAMPION_LEFT = "champion_left"
    OTHER = "other"


class Position(NamedTuple):
    """Where a deal stands: what it has proven, and what a CRM claims beyond that."""

    stage_id: str
    outcome: Outcome = Outcome.OPEN
    claim_stage_id: str | None = None
    claim_outcome: Outcome | None = None

    @property
    def shown_stage_id(self) -> str:
        """Return the stage whose column shows the deal."""
        return self.claim_stage_id or self.stage_id

    @property
    def shown_outcome(self) -> Outcome:
        """Return the outcome under which the deal is listed."""
        return self.claim_outcome or self.outcome
