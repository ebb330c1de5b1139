# SPDX-License-Identifier: MIT
"""Changes that come while the rep is asked something: the question stays, or gives way to what is true."""

import pytest

from rider.domain.focus.blocks import BlockState
from tests.ui.focus.planner import FocusDesk
from tests.ui.focus.planning import meet, repeat
from ui.focus.block_sheet import BlockSheet
from ui.focus.page import FocusPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def ask_which_ones(planner: FocusDesk) -> FocusPage:
    """Move a block that repeats, upon which it is asked which ones move."""
    repeat(planner)
    page = planner.open_focus()
    planner.flows.placing.place(planner.blocks()[0].id, planner.place(14))
    assert page.scope_question.isVisible()
    return page


def test_a_calendar_that_is_read_meanwhile_leaves_the_question_about_a_series_open(
    planner: FocusDesk,
) -> None:
    page = ask_which_ones(planner)
    meet(planner, ("Call", planner.place(16)))
    assert page.scope_question.isVisible()
    page.scope_question.cards[next(iter(page.scope_question.cards))].click()
    assert planner.times() == ["14:00-15:00"]


def test_a_calendar_that_is_read_meanwhile_leaves_the_question_about_room_open(planner: FocusDesk) -> None:
    first = planner.plan(planner.place(9))
    planner.plan(planner.place(11))
    page = planner.open_focus()
    planner.flows.placing.place(first.id, planner.place(11))
    meet(planner, ("Call", planner.place(16)))
    assert page.question.isVisible()
    page.question.yes.click()
    assert planner.times() == ["11:00-12:00", "12:00-13:00"]


def test_a_question_ends_when_the_blocks_it_was_about_are_others(planner: FocusDesk) -> None:
    page = ask_which_ones(planner)
    planner.plan(planner.place(12))
    assert not page.scope_question.isVisible()
    assert page.isAncestorOf(planner.here())


def test_an_answer_on_the_page_is_never_about_what_a_sheet_asks(planner: FocusDesk) -> None:
    page = ask_which_ones(planner)
    planner.flows.placing.open(planner.blocks()[0].id)
    sheet = planner.sheet(BlockSheet)
    sheet.drop.click()
    assert sheet.scope_question.isVisible()
    assert not page.scope_question.isVisible()


def test_a_proposal_gives_way_to_a_meeting_that_comes_into_its_place(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    page = planner.open_focus()
    page.head.plan.click()
    first, *rest = planner.flows.offering.offers
    meet(planner, ("Call", first.block.place))
    assert planner.flows.offering.offers == tuple(rest)


def test_a_block_that_was_undone_while_its_sheet_was_open_is_refused_in_the_sheet(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.placing.plan_deal(planner.make("Dock scheduling"), planner.place(9))
    planner.flows.placing.open(planner.blocks()[0].id)
    sheet = planner.sheet(BlockSheet)
    planner.window.flows.undo()
    planner.confirm()
    assert planner.sheet(BlockSheet) is sheet
    assert sheet._refusal.text() == "This block was dropped. Plan it anew."
    assert not planner.blocks()


def test_an_occurrence_that_began_to_run_while_its_sheet_was_open_is_refused_in_the_sheet(
    planner: FocusDesk,
) -> None:
    repeat(planner)
    planner.open_focus()
    block = planner.blocks()[0]
    planner.flows.placing.open(block.id)
    sheet = planner.sheet(BlockSheet)
    planner.window.doors.focus.running.start(block.id)
    sheet._intent.set_text("Twelve reasons to write")
    sheet.go()
    sheet.scope_question.cards[next(iter(sheet.scope_question.cards))].click()
    assert planner.sheet(BlockSheet) is sheet
    assert planner.blocks()[0].state is BlockState.RUNNING


@pytest.mark.parametrize("from_board", [True, False])
def test_a_fourth_deal_that_is_booked_into_free_time_is_questioned_too(
    planner: FocusDesk, from_board: bool
) -> None:
    for hour in (9, 10, 11):
        planner.plan(planner.place(hour), planner.make(f"Deal {hour}"))
    fourth = planner.make("Crane hours")
    planner.open_focus()
    (planner.window.doors.focus.book if from_board else planner.flows.plan_here)(fourth)
    question = planner.page.strip.question
    assert question.isVisible()
    assert list(question.boxes) == [b.deal_id for b in planner.blocks()]
    assert question.isAncestorOf(planner.here())
