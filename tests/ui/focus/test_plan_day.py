# SPDX-License-Identifier: MIT
"""Plan my day: blocks proposed around what is there, each taken or dropped; too many deals are questioned."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rider.domain.day import DAY_MS
from rider.domain.focus.blocks import BlockKind, NewBlock, Place
from rider.domain.focus.free_time import USUAL
from rider.domain.review.answers import Period, ReviewForm
from rider.domain.review.tomorrow import Plan
from rider.settings import CAPACITY_MINUTES, Settings
from tests.ui.focus.planner import DAY, FocusDesk
from tests.ui.focus.planning import FRIDAY, LEFT, MONDAY, drag, go_to_tile, meet
from ui.focus.grid.entries import Sort
from ui.focus.grid.tile import ProposalTile
from ui.focus.offer_strip import OfferStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

ENTER, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Delete
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = ("Dock scheduling", "Claims triage", "Plant energy audit", "Parts forecasting")
PLANNED = ["09:00-10:00", "11:15-12:30", "13:15-14:45", "16:15-17:00"]


def three_deals(planner: FocusDesk) -> list[str]:
    return [planner.make(name) for name in NAMES[:3]]


def stand_up(planner: FocusDesk) -> None:
    """Meet the team from 10:15 to 11:00."""
    meet(planner, ("Team stand-up", planner.place(10, 45, 15)))


def strip(planner: FocusDesk) -> OfferStrip:
    return planner.page.strip


def offered(planner: FocusDesk) -> list[str]:
    """Return the rows of the strip as they are told."""
    return [row.accessibleName() for row in strip(planner).rows]


def on_grid(planner: FocusDesk) -> int:
    """Return how many proposals stand on the grid."""
    stands = planner.page.grid.canvas.stands
    return sum(stand.entry.sort is Sort.PROPOSAL for stand, _frame in stands)


def test_a_day_is_planned_around_its_meetings_and_taken_at_once_with_one_undo(planner: FocusDesk) -> None:
    three_deals(planner)
    stand_up(planner)
    page = planner.open_focus()
    QTest.mouseClick(page.head.plan, LEFT)
    assert strip(planner).text == "4 proposals for today"
    assert on_grid(planner) == 4
    assert planner.times() == [], "it proposes, and writes nothing"
    why = strip(planner).rows[0].why.text()
    assert "First hour, for what is worth most" in why
    QTest.mouseClick(strip(planner).accept_all, LEFT)
    assert planner.times() == PLANNED, "after the stand-up and its ten minutes, around lunch from 12:30"
    assert all(block.intent for block in planner.blocks() if block.deal_id)
    assert strip(planner).isHidden()
    assert on_grid(planner) == 0
    assert planner.said == "4 blocks are planned."
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.times() == []


def test_a_day_is_planned_by_keyboard_alone(planner: FocusDesk) -> None:
    three_deals(planner)
    page = planner.open_focus()
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_P, modifier=SHIFT)
    first, second, *others = offered(planner)
    assert planner.here().accessibleName() == f"Accept: {first}"
    planner.press(DELETE)
    assert offered(planner) == [second, *others]
    assert planner.here().accessibleName() == f"Accept: {second}"
    planner.press(Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert planner.here().accessibleName() == f"Drop: {others[0]}"
    planner.press(ENTER)
    planner.press(Qt.Key.Key_Left, Qt.Key.Key_Up, ENTER)
    assert len(planner.blocks()) == 1
    planner.press(Qt.Key.Key_Escape)
    assert strip(planner).isHidden()
    assert page.grid.isAncestorOf(planner.here())
    assert len(planner.blocks()) == 1


def test_proposals_are_answered_on_the_grid_too(planner: FocusDesk) -> None:
    three_deals(planner)
    planner.open_focus()
    planner.flows.plan_day.plan()
    count = len(offered(planner))
    tile = go_to_tile(planner, "p")
    assert isinstance(tile, ProposalTile)
    planner.press(ENTER)
    assert len(planner.blocks()) == 1
    assert len(offered(planner)) == on_grid(planner) == count - 1
    go_to_tile(planner, "p")
    planner.press(DELETE)
    assert len(offered(planner)) == on_grid(planner) == count - 2
    assert len(planner.blocks()) == 1


def test_what_is_there_stays_and_what_is_drawn_meanwhile_takes_the_place_of_a_proposal(
    planner: FocusDesk,
) -> None:
    three_deals(planner)
    planner.plan(planner.place(11))
    planner.open_focus()
    planner.flows.plan_day.plan()
    before = offered(planner)
    assert planner.times() == ["11:00-12:00"]
    planner.plan(planner.place(9, 30))
    left = offered(planner)
    assert left == before[1:], "the first hour is taken now, the others are still offered"
    planner.flows.offering.accept_all()
    assert planner.times()[0:3:2] == ["09:00-09:30", "11:00-12:00"]


def test_after_the_working_hours_the_next_working_day_is_planned(planner: FocusDesk) -> None:
    three_deals(planner)
    planner.clock.at = planner.at(17, 30, FRIDAY)
    page = planner.open_focus()
    planner.flows.plan_day.plan()
    assert strip(planner).text == "4 proposals for Mon 22 Nov"
    assert strip(planner).note == "Today’s working hours are over, so this is Mon 22 Nov."
    assert page.agenda is not None
    assert page.agenda.first == MONDAY
    planner.flows.offering.accept_all()
    assert planner.blocks(FRIDAY) == ()
    assert planner.times(MONDAY)[0] == "09:00-10:00"


def test_a_day_off_says_so_and_offers_the_next_day_of_work(planner: FocusDesk) -> None:
    three_deals(planner)
    planner.open_focus()
    planner.flows.show_day(FRIDAY + timedelta(days=1))
    planner.flows.plan_day.plan()
    assert strip(planner).text == "Sat 20 Nov is a day off, so nothing is proposed."
    assert offered(planner) == []
    assert planner.here() is strip(planner).next_day
    assert strip(planner).next_day.text() == "Plan Mon 22 Nov"
    planner.press(ENTER)
    assert strip(planner).text == "4 proposals for Mon 22 Nov"


def test_a_full_day_says_so(planner: FocusDesk) -> None:
    three_deals(planner)
    meet(planner, ("A conference", Place(planner.at(8), planner.at(18))))
    planner.open_focus()
    planner.flows.plan_day.plan()
    assert strip(planner).text == "Today is full: no half hour of the working hours is free."
    assert strip(planner).next_day.text() == "Plan tomorrow"


def test_focus_that_is_spent_is_said_and_the_small_things_are_still_offered(planner: FocusDesk) -> None:
    three_deals(planner)
    Settings().set(CAPACITY_MINUTES, 60)
    planner.plan(planner.place(9))
    planner.open_focus()
    planner.flows.plan_day.plan()
    assert offered(planner) == ["16:15–17:00 Inbox and CRM"]
    assert strip(planner).note == "Today holds the 1 h of focus that Settings allow for a day."


def test_without_deals_it_says_so(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.plan_day.plan()
    assert strip(planner).note == "There is no open deal to plan an hour for yet."


def test_the_week_in_view_is_planned_for_today(planner: FocusDesk) -> None:
    three_deals(planner)
    planner.open_focus()
    planner.press(Qt.Key.Key_W)
    planner.press(Qt.Key.Key_P, modifier=SHIFT)
    assert strip(planner).text == "4 proposals for today"
    assert planner.page.agenda is not None
    assert planner.page.agenda.days == 7


def test_presenting_names_no_deals(planner: FocusDesk) -> None:
    three_deals(planner)
    page = planner.open_focus()
    planner.flows.plan_day.plan()
    page.set_private(True)
    said = " ".join(offered(planner) + [row.why.text() for row in strip(planner).rows])
    assert not any(name in said for name in (*NAMES, "Hafen Terminal"))


def test_presenting_names_no_deal_in_the_question_either(planner: FocusDesk) -> None:
    four_planned(planner)
    page = planner.open_focus()
    page.set_private(True)
    planner.flows.plan_day.plan()
    told = [box.text() for box in strip(planner).question.boxes.values()]
    assert told == ["Deal 1", "Deal 2", "Deal 3", "Deal 4"]


def test_in_the_narrow_days_of_a_week_a_proposal_is_read_and_answered_by_keys_and_in_the_strip(
    planner: FocusDesk,
) -> None:
    three_deals(planner)
    planner.open_focus()
    planner.flows.plan_day.plan()
    tile = go_to_tile(planner, "p")
    assert isinstance(tile, ProposalTile)
    assert tile.accept.isVisible()
    planner.press(Qt.Key.Key_W)
    planner.settle()
    tile = go_to_tile(planner, "p")
    assert isinstance(tile, ProposalTile)
    assert not tile.accept.isVisible()
    planner.press(ENTER)
    assert len(planner.blocks()) == 1


# -- too many deals


def four_planned(planner: FocusDesk) -> list[str]:
    """Plan an hour for each of four deals."""
    deals = [planner.make(name) for name in NAMES]
    for deal_id, hour in zip(deals, (9, 10, 11, 14), strict=True):
        planner.plan(planner.place(hour), deal_id)
    return deals


def test_four_deals_are_questioned_and_kept_where_the_rep_means_them(planner: FocusDesk) -> None:
    four_planned(planner)
    planner.open_focus()
    planner.flows.plan_day.plan()
    question = strip(planner).question
    assert question.text == "Four deals want today. Which three matter?"
    assert [box.text() for box in question.boxes.values()] == list(NAMES)
    assert not question.narrow.isEnabled()
    QTest.mouseClick(question.keep_all, LEFT)
    assert question.isHidden()
    assert len(planner.blocks()) == 4
    planner.flows.plan_day.plan()
    assert strip(planner).question.isHidden(), "what was answered is not asked again"


def test_the_three_that_matter_are_chosen_by_keyboard_and_the_fourth_is_let_go(planner: FocusDesk) -> None:
    deals = four_planned(planner)
    planner.open_focus()
    planner.flows.plan_day.plan()
    planner.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert strip(planner).question.narrow.text() == "Keep these three"
    planner.press(ENTER)
    assert [block.deal_id for block in planner.blocks()] == [deals[0], *deals[2:]]
    planner.ctrl(Qt.Key.Key_Z)
    assert len(planner.blocks()) == 4


def test_a_fourth_deal_that_is_dragged_onto_the_day_is_planned_and_questioned(planner: FocusDesk) -> None:
    deals = [planner.make(name) for name in NAMES]
    for deal_id, hour in zip(deals[:3], (9, 10, 11), strict=True):
        planner.plan(planner.place(hour), deal_id)
    page = planner.open_focus()
    page.grid.wishes.deal_dropped.emit(deals[3], planner.place(14))
    assert len(planner.blocks()) == 4, "it is questioned, not refused"
    assert strip(planner).question.text == "Four deals want today. Which three matter?"
    planner.press(Qt.Key.Key_Escape)
    assert strip(planner).isHidden()
    assert len(planner.blocks()) == 4
    planner.flows.placing.place(planner.blocks()[3].id, planner.place(15))
    assert strip(planner).isHidden(), "a block that is moved within its day asks nothing"
    page.grid.wishes.deal_dropped.emit(deals[0], planner.place(16))
    assert strip(planner).isHidden(), "nor do the same deals once more"


def test_a_fourth_deal_among_the_proposals_is_questioned_before_it_is_planned(planner: FocusDesk) -> None:
    three_deals(planner)
    planner.open_focus()
    planner.flows.plan_day.plan()
    fourth = planner.make(NAMES[3])
    planner.plan(planner.place(18), fourth)
    planner.flows.offering.accept_all()
    question = strip(planner).question
    assert question.isVisible()
    assert len(planner.blocks()) == 1
    question.boxes[fourth].setChecked(False)
    question.narrow.click()
    deals = {block.deal_id for block in planner.blocks()} - {None}
    assert len(deals) == 3
    assert fourth not in deals


def test_low_leverage_work_counts_as_no_deal(planner: FocusDesk) -> None:
    deals = [planner.make(name) for name in NAMES]
    for deal_id, hour in zip(deals, (9, 10, 11, 14), strict=True):
        kind = BlockKind.ADMIN if hour == 14 else BlockKind.PROOF_CHASE
        assert planner.bridge.plan_block(NewBlock(kind, *planner.place(hour), deal_id))
    planner.open_focus()
    planner.flows.plan_day.plan()
    assert strip(planner).question.isHidden()


def test_a_block_drawn_over_a_proposal_is_drawn(planner: FocusDesk) -> None:
    three_deals(planner)
    planner.open_focus()
    planner.flows.plan_day.plan()
    assert on_grid(planner) == 4
    planner.flows.offering.end()
    assert on_grid(planner) == 0
    drag(planner, planner.spot(planner.at(15)), planner.spot(planner.at(16)))
    assert planner.has_sheet
    assert planner.times() == []
    assert planner.bridge.agenda(DAY, 1).blocks == ()


def test_what_the_last_review_planned_for_the_day_comes_first(planner: FocusDesk) -> None:
    third = three_deals(planner)[2]
    talk = planner.bridge.tomorrow(DAY, USUAL, frozenset(range(5)), (third,)).candidates[0].wanted[1]
    plan = Plan(third, "Ask who signs", "Ines Okafor", talk.requirement_id)
    assert planner.bridge.finish_review(Period.DAY, DAY, ReviewForm.FULL, [plan.answer])
    planner.clock.at += DAY_MS
    page = planner.open_focus()
    QTest.mouseClick(page.head.plan, LEFT)
    first = strip(planner).rows[0]
    assert "First hour · Planned in your review: Ask who signs" in first.why.text()
    assert first.accessibleName().startswith(f"09:00–10:00 {talk.title}")
