# SPDX-License-Identifier: MIT
"""What the record says of events from elsewhere and of those taken back, and that it knows all kinds."""

import json
from collections.abc import Mapping

import pytest

from rider.domain.events import BESIDE_DEALS, PLAYBOOK_KINDS, EventKind
from rider.reads.timeline import TimelineEntry
from tests.ui.deals import AT, TODAY
from ui.telling.timeline_words import TELLERS, tell_event

OF_THE_FILE = {
    *(EventKind.IMPORTED, EventKind.IMPORT_TAKEN_BACK),
    *PLAYBOOK_KINDS,
    *BESIDE_DEALS,
}


def event(kind: EventKind, body: Mapping[str, object] | None = None, **told: object) -> TimelineEntry:
    values: dict[str, object] = {"words": "", "stage_name": "Proposal", "outcome": "open", "imported": False}
    values |= {"seq": 7, "kind": kind, "happened_at": AT, "recorded_at": AT, "voided": False}
    return TimelineEntry(**{**values, **told, "body": body or {}})  # type: ignore[arg-type]


def test_every_kind_of_event_that_is_about_a_deal_has_words_of_its_own() -> None:
    assert set(EventKind) - OF_THE_FILE <= set(TELLERS)


@pytest.mark.parametrize(
    ("entry", "line", "below"),
    [
        (event(EventKind.CREATED, imported=True), "Imported into Proposal", ()),
        (
            event(EventKind.CONVERSATION_HELD, words="They want it before the winter peak"),
            "Conversation held",
            ("They want it before the winter peak",),
        ),
        (event(EventKind.CLAIMED), "The import claims Proposal", ()),
        (event(EventKind.CLAIMED, outcome="won"), "The import claims that it is won", ()),
        (
            event(EventKind.CLAIM_LOWERED, {"after": {"adopted": True}}, from_stage="Commit"),
            "Adopted in Proposal",
            ("Commit → Proposal",),
        ),
        (
            event(EventKind.MOVED, {"silently": True}, from_stage="Proposal"),
            "Proven in Proposal, within what the import claims",
            (),
        ),
        (
            event(EventKind.CLOSE_PUSHED, {"from": "2026-11-01", "to": "2026-12-01", "why": "crm"}),
            "Close pushed",
            ("Expected close: 1 Nov → 1 Dec", "The import says so"),
        ),
        (
            event(EventKind.DEAL_CHANGED, {"crm_says": [None, "Negotiation"], "owner": ["Ann", "Bo"]}),
            "Facts changed",
            ("Owner: Ann → Bo", "The CRM says: nothing → Negotiation"),
        ),
        (
            event(EventKind.VALUE_CHANGED, {"currency": ["EUR", "USD"]}),
            "Value changed",
            ("Currency: EUR → USD",),
        ),
        (event(EventKind.WAIT_SET, {"until": ["2026-12-01", None]}), "The wait ended", ()),
        (event(EventKind.ARCHIVED, {"undone": 3}), "Archived", ("by undo",)),
        (
            event(EventKind.PERSON_CHANGED, {"role": "user", "before": "blocker"}, person="Name redacted"),
            "Changed: Name redacted",
            ("Part: Blocker → User",),
        ),
        (
            event(EventKind.PERSON_CHANGED, person="Name redacted", redacted=True),
            "Changed: Name redacted",
            ("(words taken out)",),
        ),
        (
            event(EventKind.PERSON_CHANGED, words=json.dumps({"title": ["", "CFO"]}), person="Ann, CFO"),
            "Changed: Ann, CFO",
            ("Title: nothing → CFO",),
        ),
        (event(EventKind.UNDONE, about_kind="close_pushed"), "Undone: the push of the close", ()),
        (
            event(EventKind.REDACTED, about_kind="step_set", about="Call"),
            "Words taken out for good: the next step",
            (),
        ),
        (event(EventKind.STEP_CLOSED, {"outcome": "undone"}, about="Call"), "Step taken back: Call", ()),
        (
            event(EventKind.LOST, {"reason": "unheard of"}, words="They chose another"),
            "Lost",
            ("They chose another",),
        ),
    ],
)
def test_an_event_is_told_with_what_it_changed(
    entry: TimelineEntry, line: str, below: tuple[str, ...]
) -> None:
    told = tell_event(entry, TODAY)
    assert (told.line, told.below) == (line, below)


def test_long_words_are_cut_in_the_record() -> None:
    told = tell_event(event(EventKind.MOVED_BACK, words="word " * 200), TODAY)
    assert len(told.below[0]) <= 401
    assert told.below[0].endswith("…")
