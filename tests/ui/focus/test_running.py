# SPDX-License-Identifier: MIT
"""A block is run on a real file: started, interrupted, paused, slept over, finished, and closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rider.domain.focus.blocks import MINUTE_MS, BlockKind, BlockState, Ending, Reach, Tag
from tests.ui.focus.running_desk import RunningDesk
from ui.blocks.finish_sheet import FinishSheet
from ui.bridge import Refusal
from ui.focus.recovery_sheet import RecoverySheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

M = MINUTE_MS
TITLE = "A person at the buyer agreed to talk · Hafen Terminal"
Key = Qt.Key


def test_a_block_is_run_by_keyboard_from_its_start_to_what_came_of_it(desk: RunningDesk) -> None:
    block_id = desk.plan()
    assert "Begins now" in desk.shown()
    desk.press(Key.Key_S)
    assert desk.window.windowTitle() == "90 min left · Rider"
    assert "Dana agrees to talk about what late costs" in desk.shown()
    assert "○ Fits who we sell to" in desk.shown()
    desk.pass_minutes(50)
    desk.press(Key.Key_I, Key.Key_P)
    desk.pass_minutes(4)
    desk.press(Key.Key_I)
    assert "1 interruption, 4 min." in desk.shown()
    desk.pass_minutes(6)
    desk.press(Key.Key_F, Key.Key_R)
    assert isinstance(desk.sheet(), FinishSheet)
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Return, ctrl=True)
    assert desk.sheet() is None
    block = desk.block(block_id)
    assert (block.state, block.ending, block.reach) == (
        BlockState.CLOSED,
        Ending.REACHED_EARLY,
        Reach.YES,
    )
    assert block.spent is not None
    assert (block.spent.focus_ms, block.spent.interrupted_ms) == (56 * M, 4 * M)
    assert desk.window.windowTitle() == "Rider"
    assert "Nothing is planned." in desk.shown()


def test_a_pause_stops_the_clock(desk: RunningDesk) -> None:
    desk.plan()
    desk.press(Key.Key_S)
    desk.pass_minutes(10)
    desk.press(Key.Key_P)
    desk.pass_minutes(20)
    desk.press(Key.Key_P)
    assert desk.window.windowTitle() == "80 min left · Rider"
    assert "Paused 20 min." in desk.shown()


def test_two_hours_of_sleep_are_told_and_never_counted(desk: RunningDesk) -> None:
    block_id = desk.plan()
    desk.press(Key.Key_S)
    desk.pass_minutes(10)
    desk.sleep_minutes(123)
    assert "Away 2 h 03 min, not counted." in desk.shown()
    assert desk.window.windowTitle() == "80 min left · Rider"
    desk.press(Key.Key_F, Key.Key_G)
    spent = desk.block(block_id).spent
    assert spent is not None
    assert (spent.focus_ms, spent.away_ms) == (10 * M, 123 * M)


def test_more_minutes_are_planned_and_what_is_beyond_is_told_apart(desk: RunningDesk) -> None:
    block_id = desk.plan(length=30)
    desk.press(Key.Key_S)
    desk.press(Key.Key_Plus)
    desk.pass_minutes(39)
    assert desk.window.windowTitle() == "4 min over · Rider"
    assert desk.running.signs.bar.text.startswith("The planned time is over")
    desk.press(Key.Key_F)
    block = desk.block(block_id)
    assert block.spent is not None
    assert (block.ending, block.spent.focus_ms, block.spent.overrun_ms) == (Ending.ON_TIME, 35 * M, 4 * M)
    assert not desk.running.signs.bar.isVisible()


def test_go_on_in_the_notice_lets_the_block_run_over(desk: RunningDesk) -> None:
    desk.plan(length=30)
    desk.press(Key.Key_S)
    desk.pass_minutes(31)
    desk.running.signs.bar.later.click()
    assert not desk.running.signs.bar.isVisible()
    desk.pass_minutes(1)
    assert not desk.running.signs.bar.isVisible()
    assert desk.running.clockwork.session is not None


def test_left_for_later_the_panel_offers_it_until_it_is_said(desk: RunningDesk) -> None:
    block_id = desk.plan()
    desk.press(Key.Key_S)
    desk.pass_minutes(5)
    desk.press(Key.Key_F, Key.Key_G)
    desk.press(Key.Key_Escape)
    assert desk.sheet() is None
    assert desk.panel.unsaid.button.text() == "Say what came of it"
    desk.window.day.setFocus()
    desk.press(Key.Key_F)
    assert isinstance(desk.sheet(), FinishSheet)
    desk.press(Key.Key_Down, Key.Key_Down)
    desk.press(Key.Key_Return, ctrl=True)
    desk.type("Dana was ill")
    desk.press(Key.Key_Return, ctrl=True)
    block = desk.block(block_id)
    assert (block.reach, block.reach_words) == (Reach.NO, "Dana was ill")
    assert not desk.panel.unsaid.isVisible()


def test_what_a_conversation_changed_is_on_record_with_the_block(desk: RunningDesk) -> None:
    desk.plan(kind=BlockKind.CONVERSATION)
    desk.press(Key.Key_S)
    desk.pass_minutes(30)
    desk.press(Key.Key_F, Key.Key_R)
    desk.press(Key.Key_Space)
    desk.go_to("Spoke with the buyer?")
    desk.type("They want it before the winter peak")
    desk.press(Key.Key_Return, ctrl=True)
    told = [e for e in desk.bridge.deal(desk.deal_id).timeline if e.kind == "conversation_held"]
    assert [(e.words, e.happened_at) for e in told] == [
        ("They want it before the winter peak", desk.clock.at)
    ]


def test_the_proof_is_recorded_right_there_and_the_sheet_is_come_back_to(desk: RunningDesk) -> None:
    from ui.deal.proof_sheet import ProofSheet

    block_id = desk.plan(requirement_id=desk.requirement("Fits who we sell to"))
    desk.press(Key.Key_S)
    desk.pass_minutes(30)
    desk.press(Key.Key_F, Key.Key_R)
    finish = desk.sheet()
    assert isinstance(finish, FinishSheet)
    desk.go_to("Record the proof")
    desk.press(Key.Key_Return)
    proof = desk.sheet()
    assert isinstance(proof, ProofSheet)
    desk.press(Key.Key_Escape)
    assert desk.sheet() is finish
    desk.go_to("Record the proof")
    desk.press(Key.Key_Return)
    desk.type("They ship perishable goods every day")
    desk.press(Key.Key_Return, ctrl=True)
    assert desk.sheet() is finish
    desk.press(Key.Key_Return, ctrl=True)
    assert desk.block(block_id).reach is Reach.YES
    proofs = desk.bridge.deal(desk.deal_id).proofs
    assert [p.words for p in proofs] == ["They ship perishable goods every day"]


def test_low_leverage_work_is_closed_with_who_has_to_do_it(desk: RunningDesk) -> None:
    block_id = desk.plan(kind=BlockKind.INBOX, deal_id=None, requirement_id=None, intent="")
    desk.press(Key.Key_S)
    desk.pass_minutes(5)
    desk.press(Key.Key_F, Key.Key_R)
    desk.press(Key.Key_Space, Key.Key_Tab, Key.Key_Down)
    desk.press(Key.Key_Return, ctrl=True)
    assert desk.block(block_id).tag is Tag.DELEGATE


def test_a_notice_comes_before_the_block_and_starts_it(desk: RunningDesk) -> None:
    block_id = desk.plan(minutes=30)
    desk.window.field.setFocus()
    assert not desk.running.signs.bar.isVisible()
    desk.pass_minutes(20)
    assert desk.running.signs.bar.text == "At 09:30: A person at the buyer agreed to talk · Hafen Terminal"
    assert QApplication.focusWidget() is desk.window.field
    assert QApplication.activeWindow() is desk.window
    desk.pass_minutes(12)
    assert desk.running.signs.bar.text.startswith("Now:")
    desk.running.signs.bar.start.click()
    assert desk.block(block_id).state is BlockState.RUNNING
    assert desk.block(block_id).starts_at == desk.clock.at
    assert not desk.running.signs.bar.isVisible()
    assert QApplication.focusWidget() is desk.window.field


def test_presenting_silences_and_names_no_deal_in_panel_notice_and_title(desk: RunningDesk) -> None:
    desk.plan(minutes=10)
    desk.panel.presenting.click()
    assert not desk.running.signs.bar.isVisible()
    assert "Hafen" not in desk.shown()
    desk.press(Key.Key_S)
    assert "Hafen" not in desk.shown()
    assert "Dana" not in desk.shown()
    assert desk.window.windowTitle() == "90 min left · Rider"
    desk.panel.presenting.click()
    assert "Hafen Terminal" in desk.shown()


def test_a_second_block_is_not_started_while_one_runs(desk: RunningDesk) -> None:
    desk.plan()
    other = desk.plan(minutes=120, length=30)
    desk.press(Key.Key_S)
    refused: list[Refusal] = []
    desk.bridge.refused.connect(refused.append)
    desk.running.start(other)
    assert refused
    assert "is running. Finish it first." in refused[0].sentence
    assert desk.running.clockwork.session is not None


# -- when Rider was gone


@pytest.mark.parametrize("how", ["close", "crash"])
def test_a_block_that_ran_while_rider_was_gone_goes_on_and_the_gap_is_away(
    desk: RunningDesk, how: str
) -> None:
    block_id = desk.plan()
    desk.press(Key.Key_S)
    desk.pass_minutes(20)
    getattr(desk, how)()
    desk.start_again(minutes=60)
    sheet = desk.sheet()
    assert isinstance(sheet, RecoverySheet)
    assert "from 09:20 on, for 60 min" in sheet.told
    desk.press(Key.Key_Return)
    assert desk.window.windowTitle() == "70 min left · Rider"
    desk.pass_minutes(5)
    desk.window.day.setFocus()
    desk.press(Key.Key_F, Key.Key_R)
    spent = desk.block(block_id).spent
    assert spent is not None
    assert (spent.focus_ms, spent.away_ms) == (25 * M, 60 * M)


def test_a_crash_loses_at_most_fifteen_seconds(desk: RunningDesk) -> None:
    desk.plan()
    desk.press(Key.Key_S)
    for _ in range(100):
        desk.clock.at += 1_000
        desk.running.clockwork.tick()
    desk.crash()
    desk.start_again(minutes=1)
    desk.press(Key.Key_Return)
    session = desk.running.clockwork.session
    assert session is not None
    assert 85_000 <= session.focus_ms <= 100_000


def test_it_ended_then_keeps_what_was_held_and_asks_what_came_of_it(desk: RunningDesk) -> None:
    block_id = desk.plan()
    desk.press(Key.Key_S)
    desk.pass_minutes(20)
    desk.close()
    desk.start_again(minutes=60)
    desk.press(Key.Key_Down, Key.Key_Return)
    assert isinstance(desk.sheet(), FinishSheet)
    block = desk.block(block_id)
    assert block.spent is not None
    assert (block.state, block.ending) == (BlockState.ENDED, Ending.CRASHED)
    assert (block.spent.focus_ms, block.spent.away_ms) == (20 * M, 0)


def test_discarded_the_block_is_planned_again(desk: RunningDesk) -> None:
    block_id = desk.plan()
    desk.press(Key.Key_S)
    desk.pass_minutes(20)
    desk.close()
    desk.start_again(minutes=10)
    desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    block = desk.block(block_id)
    assert (block.state, block.spent) == (BlockState.PLANNED, None)
    assert desk.sheet() is None
    assert desk.panel.idle.button.text() == "Start"


def test_left_unanswered_it_is_asked_again_by_the_panel_and_a_notice(desk: RunningDesk) -> None:
    desk.plan()
    desk.press(Key.Key_S)
    desk.close()
    desk.start_again(minutes=10)
    desk.press(Key.Key_Escape)
    assert desk.sheet() is None
    assert "Its clock ran when Rider was closed." in desk.shown()
    assert desk.running.signs.bar.text == f"A block ran while Rider was closed: {TITLE}"
    desk.running.signs.bar.answer.click()
    assert isinstance(desk.sheet(), RecoverySheet)
