# SPDX-License-Identifier: MIT
"""What the rep is told of blocks, minute by minute."""

from dataclasses import replace

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Meeting, MeetingOutcome
from rider.domain.focus.notices import Notice, NoticeKind, Run, due, next_look

AT = 1_800_000_000_000
PLANNED = Block("b1", BlockKind.INBOX, BlockState.PLANNED, AT, AT + 60 * MINUTE_MS, "UTC")
SOON, NOW = Notice(NoticeKind.SOON, PLANNED, AT), Notice(NoticeKind.NOW, PLANNED, AT)


def at(minutes: float, *blocks: Block, run: Run | None = None, left: Block | None = None) -> list[Notice]:
    """Return what is told so many minutes after the block was to begin."""
    return list(due(blocks or (PLANNED,), run, left, AT + int(minutes * MINUTE_MS)))


def test_a_block_is_announced_ten_minutes_before_it_and_called_until_its_time_has_passed() -> None:
    told = {minutes: at(minutes) for minutes in (-10.01, -10, -0.01, 0, 59.9, 60)}
    assert told == {-10.01: [], -10: [SOON], -0.01: [SOON], 0: [NOW], 59.9: [NOW], 60: []}


def test_only_what_is_planned_is_announced() -> None:
    others = (replace(PLANNED, state=state) for state in BlockState if state is not BlockState.PLANNED)
    assert [at(0, other) for other in others] == [[]] * 4


def test_a_running_block_is_told_of_once_its_time_is_over_and_before_what_comes_next() -> None:
    block = replace(PLANNED, id="b0", state=BlockState.RUNNING)
    assert at(-5, run=Run(block, 60, is_over=False)) == [SOON]
    assert at(-5, run=Run(block, 60, is_over=True)) == [Notice(NoticeKind.OVER, block, 60), SOON]


def test_more_time_makes_another_notice_of_it() -> None:
    block = replace(PLANNED, state=BlockState.RUNNING)
    keys = {at(90, run=Run(block, planned, is_over=True))[0].key for planned in (60, 75)}
    assert len(keys) == 2


def test_a_block_that_was_moved_is_announced_anew() -> None:
    moved = replace(PLANNED, starts_at=AT + MINUTE_MS)
    assert at(0, moved)[0].key != SOON.key


def test_a_block_left_behind_comes_first() -> None:
    assert [n.kind for n in at(0, left=PLANNED)] == [NoticeKind.LEFT_BEHIND, NoticeKind.NOW]


def test_the_next_look_is_when_something_else_is_to_be_told() -> None:
    later = replace(PLANNED, id="b2", starts_at=AT + 65 * MINUTE_MS, ends_at=AT + 80 * MINUTE_MS)
    looks, now = [], AT - 60 * MINUTE_MS
    while (following := next_look((PLANNED, later), now)) is not None:
        looks.append((following - AT) // MINUTE_MS)
        now = following
    assert looks == [-10, 0, 55, 60, 65, 80]


def test_a_meeting_with_a_buyer_is_asked_about_once_it_is_over() -> None:
    linked = Meeting("m1", "Work", "Discovery", AT, AT + 30 * MINUTE_MS, "UTC", deal_id="d1")
    others = (replace(linked, deal_id=None), replace(linked, outcome=MeetingOutcome.NO_SHOW))
    after, ends = linked.ends_at, Notice(NoticeKind.MEETING_OVER, linked, linked.ends_at)
    assert due((), None, None, after - 1, (linked, *others)) == ()
    assert due((), None, None, after, (linked, *others)) == (ends,)
    assert next_look((), AT, (linked,)) == after
    assert next_look((), AT, others) is None
