# SPDX-License-Identifier: MIT
"""What a rep does to a deal from its card, by keyboard alone: it is on record, said, and can be undone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rider.domain.deal import DealFacts, Grounds
from rider.domain.events import LostReason
from rider.domain.ids import DealId
from tests.ui.desk import Desk
from ui.actions import Do
from ui.deal.archive import ArchiveSheet
from ui.deal.change_pipeline import PipelineSheet
from ui.deal.lost import LostSheet
from ui.deal.merge import MergeSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.push_close import PushCloseSheet
from ui.deal.resolve import ResolveSheet
from ui.deal.step import StepSheet
from ui.deal.wait import WaitSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key


def at_card(desk: Desk, deal_id: DealId) -> None:
    desk.open()
    desk.select(deal_id)


def test_s_sets_the_next_step_with_its_grounds(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    at_card(desk, deal_id)
    desk.press(K.Key_S)
    desk.sheet(StepSheet)
    desk.type("Send the berth plan")
    desk.go_to("Why now?")
    desk.type("They asked for it")
    desk.confirm()
    deal = desk.bridge.deal(deal_id)
    assert (deal.step, deal.due_on) == ("Send the berth plan", desk.day(1))
    assert deal.grounds == Grounds("They asked for it")
    assert desk.said == "Next step of Dock scheduling set"
    desk.ctrl(K.Key_Z)
    assert desk.bridge.deal(deal_id).step == "Call the CFO"


def test_d_closes_the_next_step_and_sets_the_one_after_it(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.pass_days(5)
    at_card(desk, deal_id)
    desk.press(K.Key_D)
    desk.sheet(ResolveSheet)
    desk.go_to("What happened?")
    desk.type("The CFO is on leave")
    desk.go_to("What is next?")
    desk.type("Call the deputy")
    desk.confirm()
    assert not desk.has_sheet
    assert desk.bridge.deal(deal_id).step == "Call the deputy"
    assert desk.said == "Next step of Dock scheduling closed, the one after it set"
    assert desk.window.board.lanes.columns[0].cards.hasFocus()


def test_a_step_put_off_is_counted_and_the_count_is_told_the_next_time(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    at_card(desk, deal_id)
    for _ in range(2):
        desk.press(K.Key_D, K.Key_Down)
        desk.go_to("Why is it put off?")
        desk.type("The CFO is on leave")
        desk.confirm()
    assert desk.bridge.deal(deal_id).pushes == 2
    assert desk.said == "Next step of Dock scheduling put off until 24 Nov"
    desk.press(K.Key_D, K.Key_Down)
    told = [x.text() for x in desk.sheet(ResolveSheet).findChildren(QLabel) if x.isVisible()]
    assert "Put off 2 times already. Decide: do it, find another way, or let the deal go." in told


def test_letting_a_deal_go_leads_to_why_it_was_lost(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    at_card(desk, deal_id)
    desk.press(K.Key_D, K.Key_Down, K.Key_Down)
    desk.confirm()
    desk.sheet(LostSheet)
    desk.press(K.Key_Space)
    desk.go_to("What happened, in a sentence")
    desk.type("They stay with spreadsheets")
    desk.confirm()
    assert desk.bridge.deal(deal_id).position.shown_outcome == "lost"


def test_p_pushes_the_close_and_the_pushes_are_counted(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    before = desk.bridge.deal(deal_id).expected_close
    assert before is not None
    at_card(desk, deal_id)
    desk.press(K.Key_P)
    desk.sheet(PushCloseSheet)
    desk.press(K.Key_Up)
    desk.go_to("What moves it?")
    desk.press(K.Key_Space)
    desk.go_to("What happened, in a sentence")
    desk.type("Nobody had ever said that day")
    desk.confirm()
    deal = desk.bridge.deal(deal_id)
    assert deal.expected_close == before + timedelta(days=2)
    assert (deal.close_pushes, deal.close_pushed_days) == (1, 2)
    desk.ctrl(K.Key_Z)
    deal = desk.bridge.deal(deal_id)
    assert (deal.expected_close, deal.close_pushes, deal.close_pushed_days) == (before, 0, 0)


def test_a_deal_without_an_expected_close_has_none_to_push(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    deal = desk.bridge.deal(deal_id)
    desk.bridge.edit(deal_id, DealFacts(deal.name, deal.account, 1, "EUR"))
    at_card(desk, deal_id)
    desk.press(K.Key_P)
    assert not desk.has_sheet
    assert desk.said == "Dock scheduling has no expected close yet. Give it one first."


def test_u_lets_a_deal_wait_and_ends_the_wait(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    at_card(desk, deal_id)
    desk.press(K.Key_U)
    desk.sheet(WaitSheet)
    desk.press(K.Key_Up)
    desk.go_to("What does it wait for?")
    desk.type("Their board meets")
    desk.confirm()
    deal = desk.bridge.deal(deal_id)
    assert (deal.wait_until, deal.wait_reason) == (desk.day(2), "Their board meets")
    assert desk.said == "Dock scheduling waits until 21 Nov"
    desk.press(K.Key_U)
    end = desk.sheet(WaitSheet)
    desk.press(*[K.Key_Tab] * 3)
    assert desk.here().property("text") == "End the wait"
    desk.press(K.Key_Return)
    assert not end.isVisible()
    assert desk.bridge.deal(deal_id).wait_until is None
    assert desk.said == "Dock scheduling waits no longer"


def test_delete_archives_a_deal_and_goes_on_with_its_neighbour(desk: Desk) -> None:
    first, gone, after = (desk.make(name) for name in ("Crane upkeep", "Dock scheduling", "Yard planning"))
    at_card(desk, gone)
    desk.press(K.Key_Delete)
    desk.sheet(ArchiveSheet)
    desk.type("Made twice")
    desk.confirm()
    assert desk.said == "Dock scheduling is archived"
    assert desk.bridge.deal(gone).archived_at is not None
    cards = desk.window.board.lanes.columns[0].cards
    assert (desk.window.board.current_deal, cards.current_deal) == (after, after)
    assert cards.hasFocus()
    desk.press(K.Key_Delete)
    desk.confirm()
    assert (desk.window.board.current_deal, cards.current_deal) == (first, first)
    desk.ctrl(K.Key_Z)
    assert desk.bridge.deal(after).archived_at is None
    assert desk.window.board.current_deal == after


def test_losing_a_deal_goes_on_with_its_neighbour(desk: Desk) -> None:
    _first, gone, after = (desk.make(name) for name in ("Crane upkeep", "Dock scheduling", "Yard planning"))
    at_card(desk, gone)
    desk.press(K.Key_L, K.Key_Down, K.Key_Tab)
    desk.type("A third above what they had")
    desk.confirm()
    assert desk.said == "Dock scheduling is lost"
    cards = desk.window.board.lanes.columns[0].cards
    assert (desk.window.board.current_deal, cards.current_deal) == (after, after)
    assert cards.hasFocus()
    desk.ctrl(K.Key_Z)
    assert (desk.window.board.current_deal, cards.current_deal) == (gone, gone)


def test_an_archived_deal_is_restored_to_its_board(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling", pipeline="Short cycle")
    desk.make("Yard planning")
    desk.bridge.archive(deal_id)
    desk.open()
    desk.window.flows.restore(deal_id)
    assert desk.said == "Dock scheduling is back on the board"
    assert desk.window.header.pipeline.text() == "Short cycle"
    assert desk.window.board.current_deal == deal_id
    assert desk.bridge.deal(deal_id).step == "Call the CFO"


def test_a_deal_begins_anew_in_another_pipeline_and_comes_back_by_undo(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.prove(deal_id, "Discovery")
    desk.bridge.move(deal_id, desk.bridge.deal(deal_id).pipeline.stages[1].id)
    at_card(desk, deal_id)
    desk.window.board.keys.action(Do.PIPELINE).trigger()
    sheet = desk.sheet(PipelineSheet)
    told = [x.text() for x in sheet.findChildren(QLabel) if x.isVisible()]
    stay = "It begins anew in Lead. Its proofs stay with New business; its people and its record go along."
    assert stay in told
    desk.go_to("Why does it change?")
    desk.type("They buy off the shelf")
    desk.confirm()
    assert desk.stage_of(deal_id) == "Lead"
    assert desk.said == "Dock scheduling begins anew in Short cycle"
    assert desk.window.header.pipeline.text() == "Short cycle"
    assert desk.window.board.current_deal == deal_id
    desk.ctrl(K.Key_Z)
    assert desk.stage_of(deal_id) == "Discovery"
    assert desk.window.header.pipeline.text() == "New business"
    assert desk.window.board.current_deal == deal_id


def test_a_deal_is_merged_into_the_one_that_it_is_the_same_as(desk: Desk) -> None:
    gone, kept = desk.make("Dock scheduling"), desk.make("Dock scheduling pilot")
    desk.make("Crane upkeep", account="Kranwerk")
    desk.prove(gone, "Discovery")
    at_card(desk, gone)
    desk.window.board.keys.action(Do.MERGE).trigger()
    sheet = desk.sheet(MergeSheet)
    desk.confirm()
    assert "Choose the deal that stays." in [x.text() for x in sheet.findChildren(QLabel) if x.isVisible()]
    desk.type("dock")
    desk.press(K.Key_Down)
    told = "“Dock scheduling” goes into “Dock scheduling pilot”: its people and proofs are kept there."
    assert any(x.text().startswith(told) for x in sheet.findChildren(QLabel) if x.isVisible())
    desk.confirm()
    assert desk.said == "Dock scheduling went into Dock scheduling pilot"
    assert desk.window.board.current_deal == kept
    assert desk.bridge.deal(gone).merged_into == "Dock scheduling pilot"
    assert len(desk.bridge.deal(kept).proofs) == 2
    desk.ctrl(K.Key_Z)
    assert desk.bridge.deal(gone).archived_at is None
    assert desk.bridge.deal(kept).proofs == ()


def test_a_closed_deal_can_be_archived_and_merged_and_nothing_else_but_reopened(desk: Desk) -> None:
    lost, other = desk.make("Dock scheduling"), desk.make("Yard planning")
    desk.bridge.lose(lost, LostReason.TIMING, "They wait a year")
    desk.bridge.lose(other, LostReason.TIMING, "They wait a year")
    desk.open()
    desk.window.board.bar.quick.button("lost").click()
    desk.window.board.closed.cards.setFocus()
    desk.window.board.closed.cards.enter(0)
    keys = desk.window.board.keys
    enabled = [do for do in (Do.STEP, Do.PUSH, Do.WAIT, Do.PIPELINE, Do.MERGE, Do.ARCHIVE, Do.REOPEN)]
    assert [do for do in enabled if keys.action(do).isEnabled()] == [Do.MERGE, Do.ARCHIVE, Do.REOPEN]
    gone = desk.window.board.current_deal
    desk.press(K.Key_Delete)
    desk.confirm()
    cards = desk.window.board.closed.cards
    assert cards.hasFocus()
    assert {gone, cards.current_deal} == {lost, other}


def test_an_overdue_step_is_settled_in_the_sheet_that_moves_a_deal_back(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.prove(deal_id, "Discovery")
    desk.bridge.move(deal_id, desk.bridge.deal(deal_id).pipeline.stages[1].id)
    desk.pass_days(9)
    at_card(desk, deal_id)
    desk.ctrl(K.Key_Left)
    desk.sheet(MoveBackSheet)
    desk.go_to("Why does it go back?")
    desk.type("The champion has left")
    desk.confirm()
    assert desk.stage_of(deal_id) == "Discovery"
    assert desk.here().accessibleName() == "What came of the next step"
    desk.type("She never called back")
    desk.go_to("What is next")
    desk.type("Find another champion")
    desk.go_to("Due")
    desk.press(K.Key_Up)
    desk.confirm()
    assert desk.stage_of(deal_id) == "Prospect"
    assert desk.bridge.deal(deal_id).step == "Find another champion"
    assert desk.said == "Dock scheduling moved back to Prospect"
