# SPDX-License-Identifier: MIT
"""Ideal weeks are laid over a real one by the wall clock, where it is free."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Place, Tag
from rider.domain.focus.ideal_week import (
    Slot,
    WeekTemplate,
    from_json,
    laid_from,
    laid_over,
    template_of,
    to_json,
)

MONDAY = date(2026, 3, 23)
ZONE = "Europe/Berlin"
HOUR = 60 * MINUTE_MS
IDEAL = WeekTemplate(
    "Usual",
    (
        Slot(0, 540, 90, BlockKind.ACCOUNT_STRATEGY, "One account in depth"),
        Slot(4, 960, 30, BlockKind.INBOX, "", Tag.DELEGATE),
    ),
)


def block(day: date, hour: int, **changes: object) -> Block:
    starts_at = instant(day, hour, ZONE)
    values: dict[str, object] = {"kind": BlockKind.PROOF_CHASE, "state": BlockState.PLANNED}
    return Block(id="b", starts_at=starts_at, ends_at=starts_at + HOUR, zone=ZONE, **{**values, **changes})  # type: ignore[arg-type]


def test_a_week_is_kept_without_its_deals_and_read_back() -> None:
    kept = template_of(
        "Usual",
        [
            block(MONDAY + timedelta(days=3), 14, deal_id="d", intent="Get Dana's words"),
            block(MONDAY, 9, intent="Ten reasons to write"),
            block(MONDAY, 16, state=BlockState.DROPPED),
        ],
        ZONE,
    )
    assert kept.slots == (
        Slot(0, 540, 60, BlockKind.PROOF_CHASE, "Ten reasons to write"),
        Slot(3, 840, 60, BlockKind.PROOF_CHASE),
    )
    assert from_json("Usual", to_json(kept)) == kept


def test_a_template_leaves_out_what_is_taken_and_what_is_over() -> None:
    friday = instant(MONDAY + timedelta(days=4), 16, ZONE)
    both = laid_over(IDEAL, MONDAY, ZONE, [], instant(MONDAY, 8, ZONE))
    assert [(b.kind, b.starts_at) for b in both] == [
        (BlockKind.ACCOUNT_STRATEGY, instant(MONDAY, 9, ZONE)),
        (BlockKind.INBOX, friday),
    ]
    assert laid_over(IDEAL, MONDAY, ZONE, [Place(friday, friday + 1)], instant(MONDAY, 10, ZONE)) == ()


def test_a_template_keeps_its_wall_clock_when_the_clocks_change() -> None:
    sunday = WeekTemplate("Sundays", (Slot(6, 540, 60, BlockKind.ADMIN),))
    (made,) = laid_over(sunday, MONDAY, ZONE, [], 0)
    assert made.starts_at == instant(date(2026, 3, 29), 7)


@pytest.mark.parametrize(
    "text", ["", "{}x", '[[9, 0, 60, "admin", "", null]]', "[1]", "null", '[[0,0,60,"x","",null]]']
)
def test_what_makes_no_sense_is_no_template(text: str) -> None:
    assert from_json("Usual", text) is None


def test_what_finds_no_place_is_counted_by_its_reason() -> None:
    friday = instant(MONDAY + timedelta(days=4), 16, ZONE)
    laid = laid_from(IDEAL, MONDAY, ZONE, [Place(friday, friday + HOUR)], instant(MONDAY, 8, ZONE))
    assert (len(laid.blocks), laid.in_way, laid.past) == (1, 1, 0)
    late = laid_from(IDEAL, MONDAY, ZONE, [Place(friday, friday + HOUR)], instant(MONDAY, 12, ZONE))
    assert late == ((), 1, 1)


def test_a_week_that_begins_on_a_sunday_gets_the_sunday_at_its_beginning() -> None:
    sunday = MONDAY - timedelta(days=1)
    week = WeekTemplate("Early", (*IDEAL.slots, Slot(6, 600, 60, BlockKind.ADMIN)))
    laid = laid_from(week, sunday, ZONE, [], instant(sunday, 5, ZONE))
    assert [b.starts_at for b in laid.blocks] == [
        instant(sunday, 10, ZONE),
        instant(MONDAY, 9, ZONE),
        instant(MONDAY + timedelta(days=4), 16, ZONE),
    ]


def test_a_block_that_was_held_for_a_minute_does_not_lose_the_whole_template() -> None:
    begun = block(MONDAY, 9, state=BlockState.ENDED)
    short = replace(begun, ends_at=begun.starts_at + MINUTE_MS)
    overnight = replace(begun, ends_at=begun.starts_at + 17 * HOUR)
    kept = template_of("Usual", [short, overnight, block(MONDAY, 11)], ZONE)
    assert from_json("Usual", to_json(kept)) == WeekTemplate(
        "Usual", (Slot(0, 660, 60, BlockKind.PROOF_CHASE),)
    )
