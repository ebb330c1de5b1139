# SPDX-License-Identifier: MIT
"""When a block is, in its sheet: what the rep leaves alone there stays to the millisecond."""

from datetime import date

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, BlockState, NewBlock, Place
from tests.ui.focus.planner import ZONE, FocusDesk
from ui.focus.block_sheet import BlockSheet

NIGHT = date(2022, 10, 29)
"""The workday on whose night the clock shows the hour from two to three twice."""


def say_otherwise(planner: FocusDesk, block_id: str, intent: str) -> None:
    """Open a block, say anew what it is for, and save it."""
    planner.flows.placing.open(block_id)
    sheet = planner.sheet(BlockSheet)
    sheet._intent.setFocus()
    sheet._intent.set_text(intent)
    planner.confirm()
    assert not planner.has_sheet


def test_a_block_in_the_second_of_two_hours_stays_there_when_its_intent_changes(planner: FocusDesk) -> None:
    planner.clock.at = instant(NIGHT, 12, ZONE)
    second = instant(date(2022, 10, 30), 0, ZONE) + (3 * 60 + 30) * MINUTE_MS  # 02:30 for the second time
    place = Place(second, second + 30 * MINUTE_MS)
    assert planner.bridge.plan_block(NewBlock(BlockKind.PROOF_CHASE, *place, None, None, "Who signs"))
    planner.open_focus()
    say_otherwise(planner, planner.blocks(NIGHT)[0].id, "They name who signs")
    changed = planner.blocks(NIGHT)[0]
    assert (changed.place, changed.intent) == (place, "They name who signs")


def test_a_running_block_that_began_between_two_minutes_takes_other_words(planner: FocusDesk) -> None:
    block = planner.plan(planner.place(9))
    planner.open_focus()
    planner.clock.at = planner.at(8, 58) + 34_567
    planner.window.doors.focus.running.start(block.id)
    say_otherwise(planner, block.id, "They say who signs, and when")
    running = planner.blocks()[0]
    assert (running.state, running.intent) == (BlockState.RUNNING, "They say who signs, and when")
    assert running.starts_at == planner.clock.at
