# SPDX-License-Identifier: MIT
"""A card has one badge, and it is the most urgent."""

from datetime import date, timedelta

import pytest

from rider.domain.momentum import Badge, BadgeKind, Signs, badge

TODAY = date(2026, 3, 20)
CALM: dict[str, object] = {
    "owes_step": True,
    "due_on": TODAY + timedelta(days=2),
    "quiet_days": 3,
    "stall_days": 14,
    "slipped_days": 0,
    "has_stale_proof": False,
    "gate_is_open": False,
    "moved_today": False,
}


def _badge(**changes: object) -> Badge:
    return badge(Signs(**{**CALM, **changes}), TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Badge(BadgeKind.CALM, 3)),
        ({"due_on": None}, Badge(BadgeKind.NO_NEXT_STEP)),
        ({"due_on": None, "owes_step": False}, Badge(BadgeKind.CALM, 3)),
        ({"due_on": TODAY}, Badge(BadgeKind.CALM, 3)),
        ({"due_on": TODAY - timedelta(days=4)}, Badge(BadgeKind.OVERDUE, 4)),
        ({"due_on": TODAY - timedelta(days=4), "owes_step": False}, Badge(BadgeKind.OVERDUE, 4)),
        ({"quiet_days": 13}, Badge(BadgeKind.CALM, 13)),
        ({"quiet_days": 14}, Badge(BadgeKind.QUIET, 14)),
        ({"quiet_days": 20}, Badge(BadgeKind.QUIET, 20)),
        ({"quiet_days": 21}, Badge(BadgeKind.STALLED, 21)),
        ({"quiet_days": 99, "stall_days": 0}, Badge(BadgeKind.CALM, 99)),
        ({"slipped_days": 5}, Badge(BadgeKind.SLIPPED, 5)),
        ({"has_stale_proof": True}, Badge(BadgeKind.STALE)),
        ({"gate_is_open": True}, Badge(BadgeKind.GATE_OPEN)),
        ({"moved_today": True}, Badge(BadgeKind.MOVED_TODAY)),
    ],
)
def test_a_sign_gives_its_badge(changes: dict[str, object], expected: Badge) -> None:
    assert _badge(**changes) == expected


def test_the_most_urgent_sign_wins() -> None:
    signs: dict[str, object] = {
        "due_on": None,
        "quiet_days": 21,
        "slipped_days": 5,
        "has_stale_proof": True,
        "gate_is_open": True,
        "moved_today": True,
    }
    calmer = [
        ("due_on", TODAY - timedelta(days=1)),
        ("due_on", TODAY),
        ("quiet_days", 14),
        ("slipped_days", 0),
        ("has_stale_proof", False),
        ("gate_is_open", False),
        ("moved_today", False),
        ("quiet_days", 0),
    ]
    order = [_badge(**signs).kind]
    for name, value in calmer:
        signs[name] = value
        order.append(_badge(**signs).kind)
    assert order == list(BadgeKind)
