# SPDX-License-Identifier: MIT
"""The way to Focus and through it: rail, header, keys, days, weeks, and little room."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from rider.domain.focus.blocks import MINUTE_MS, Ending, Place
from rider.domain.focus.session import Instant
from rider.settings import FOCUS_VIEW, Settings
from tests.gestures import drag_card
from tests.ui.focus.planner import DAY, FocusDesk
from tests.ui.gates import button
from ui.deal.panel import DealSheet
from ui.gate.sheet import GateSheet
from ui.shell.pages import BOARD, FOCUS, SETTINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

ALT = Qt.KeyboardModifier.AltModifier


def test_ctrl_2_leads_to_focus_and_back_the_board_is_as_it_was(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    window = planner.open()
    window.resize(1440, 900)
    planner.ctrl(Qt.Key.Key_2)
    header = window.header
    assert window.pages.currentWidget() is planner.page
    assert header.title.text() == "Focus"
    assert planner.page.head.isVisible()
    assert planner.page.head.date.text() == "Thursday 18 November"
    assert header.new_button.isHidden()
    assert header.import_button.isHidden()
    assert "Calendars…" in [a.text() for a in header.more.choices.actions()]
    planner.ctrl(Qt.Key.Key_1)
    assert header.title.text() == "Board"
    assert planner.page.head.isHidden()
    assert not header.new_button.isHidden()
    assert "Calendars…" not in [a.text() for a in header.more.choices.actions()]
    window.show_page(SETTINGS)
    assert header.title.text() == "Settings"
    assert planner.page.head.isHidden()


def test_keys_lead_through_the_days_and_back_to_today(planner: FocusDesk) -> None:
    page = planner.open_focus()
    planner.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert page.head.date.text() == "Saturday 20 November"
    assert page.head.today.isEnabled()
    planner.press(Qt.Key.Key_Left, modifier=ALT)
    assert page.head.date.text() == "Friday 19 November"
    planner.press(Qt.Key.Key_T)
    assert page.head.date.text() == "Thursday 18 November"
    assert not page.head.today.isEnabled()
    page.head.earlier.click()
    assert page.head.date.text() == "Wednesday 17 November"


def test_a_week_is_shown_from_its_first_day_and_stays_chosen(planner: FocusDesk) -> None:
    page = planner.open_focus()
    planner.press(Qt.Key.Key_W)
    assert page.agenda is not None
    assert (page.agenda.first, page.agenda.days) == (DAY - timedelta(days=3), 7)
    assert page.head.date.text() == "15 – 21 November 2021"
    assert page.head.view.key == "week"
    assert Settings().get(FOCUS_VIEW) == "week"
    planner.press(Qt.Key.Key_PageDown)
    assert page.head.date.text() == "22 – 28 November 2021"
    planner.press(Qt.Key.Key_PageDown)
    assert page.head.date.text() == "29 Nov – 5 December 2021"
    page.head.view.button("day").click()
    assert page.agenda.days == 1


def test_b_on_a_card_plans_a_block_and_shows_it(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    window = planner.open()
    planner.select(deal_id)
    planner.press(Qt.Key.Key_B)
    assert window.pages.currentWidget() is planner.page
    assert planner.times() == ["09:00-10:00"]
    assert planner.said == "A block for Dock scheduling is planned, today 09:00–10:00."
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.blocks() == ()


def test_a_card_dropped_on_the_rail_plans_a_block_and_shows_it(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    window = planner.open()
    cards = window.board.lanes.columns[0].cards
    rail = window.rail
    done = drag_card(cards, 0, rail.button(FOCUS))
    assert done.welcome
    assert window.pages.currentWidget() is planner.page
    assert planner.times() == ["09:00-10:00"]
    window.show_page(BOARD)
    assert not drag_card(cards, 0, rail.button(SETTINGS)).welcome, "only Focus takes deals"


def test_a_gate_that_is_closed_offers_the_block_that_gets_its_first_proof(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    window = planner.open()
    discovery = planner.bridge.deal(deal_id).pipeline.stages[1]
    window.flows.ask_gate(deal_id, discovery.id)
    sheet = planner.sheet(GateSheet)
    button(sheet, "Book the block that gets this proof").click()
    block = planner.blocks()[0]
    assert block.requirement_id == discovery.requirements[0].id
    assert planner.said == "A block for Dock scheduling is planned, today 09:00–10:00."
    assert planner.sheet(GateSheet) is sheet, "the rep stays where they were"
    assert window.pages.currentWidget() is window.board


def test_a_proof_that_has_its_block_is_not_booked_again(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    window = planner.open()
    discovery = planner.bridge.deal(deal_id).pipeline.stages[1]
    window.flows.ask_gate(deal_id, discovery.id)
    for _ in range(2):
        planner.sheet(GateSheet).book.click()
    assert planner.times() == ["09:00-10:00"]
    assert planner.said == "Its block is planned already, today 09:00–10:00."
    assert window.toast.undo_button.isHidden(), "nothing was done that could be undone"
    window.flows.undo()
    planner.sheet(GateSheet).book.click()
    assert planner.times() == ["09:00-10:00"], "once it is dropped it can be booked again"


def test_the_block_is_for_the_proof_that_comes_first_among_those_not_typed_yet(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.open()
    discovery = planner.bridge.deal(deal_id).pipeline.stages[1]
    planner.window.flows.ask_gate(deal_id, discovery.id)
    sheet = planner.sheet(GateSheet)
    planner.type("They run three container terminals and plan by hand")
    sheet.book.click()
    assert planner.blocks()[0].requirement_id == discovery.requirements[1].id


def test_the_deal_panel_books_a_block(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    window = planner.open()
    window.flows.open_deal(deal_id)
    planner.sheet(DealSheet).block_requested.emit(deal_id)
    assert planner.times() == ["09:00-10:00"]
    assert window.pages.currentWidget() is planner.page


def test_no_deal_that_has_ended_gets_a_block(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    assert planner.bridge.archive(deal_id, "A double")
    planner.open()
    planner.window.doors.focus.book(deal_id)
    assert planner.blocks() == ()
    assert "archived" in planner.said


def test_in_a_narrow_window_the_list_is_a_button_away(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    page = planner.open_focus()
    assert page.worth.isVisible()
    assert page.side.isVisible()
    assert page.head.list_button.isHidden()
    planner.window.resize(1024, 680)
    planner.settle()
    assert not page.worth.isVisible()
    assert page.side.isVisible()
    assert page.grid.width() > 500
    planner.press(Qt.Key.Key_L)
    assert page.worth.isVisible()
    assert page.worth.cards[0].hasFocus()
    assert not page.side.isVisible()
    planner.settle()
    assert page.grid.width() > 500
    planner.press(Qt.Key.Key_L)
    assert not page.worth.isVisible()
    planner.window.resize(1440, 900)
    planner.settle()
    assert page.worth.isVisible()
    assert page.side.isVisible()


def test_another_file_begins_at_the_present_day(planner: FocusDesk) -> None:
    page = planner.open_focus()
    planner.press(Qt.Key.Key_PageDown)
    planner.bridge.turned.emit()
    planner.window.show_page(FOCUS)
    assert page.head.date.text() == "Thursday 18 November"


def test_when_the_workday_ends_the_next_day_is_shown(planner: FocusDesk) -> None:
    page = planner.open_focus()
    planner.clock.at = planner.at(27, 59)
    planner.flows.follow_time()
    assert page.head.date.text() == "Thursday 18 November", "the night belongs to the day before"
    planner.clock.at = planner.at(28)
    planner.flows.follow_time()
    assert page.head.date.text() == "Friday 19 November"


def test_in_a_week_without_room_for_all_its_days_today_is_in_sight(planner: FocusDesk) -> None:
    sunday = DAY + timedelta(days=3)
    planner.clock.at = planner.at(9, day=sunday)
    page = planner.open_focus()
    planner.window.resize(640, 440)
    planner.press(Qt.Key.Key_W)
    planner.settle()
    canvas = page.grid.canvas
    column = canvas.ground.columns[canvas.plan.column_of(planner.at(9, day=sunday))]
    sight = canvas.pane.in_sight()
    assert canvas.width() > sight.width(), "not all days have room"
    assert sight.left() <= column.x
    assert column.x + column.wide <= sight.right() + 1


def test_a_block_that_went_on_past_four_is_in_the_sums_of_its_own_day_alone(planner: FocusDesk) -> None:
    begins = planner.at(3, 0, DAY + timedelta(days=1))
    planner.plan(Place(begins, begins + 60 * MINUTE_MS))
    (block,) = planner.blocks()
    planner.clock.at = begins
    assert planner.bridge.start_block(block.id)
    session = planner.bridge.running_session()
    assert session is not None
    for minutes in range(1, 91):
        at = Instant(begins + minutes * MINUTE_MS, session.beat.steady_ms + MINUTE_MS)
        session = session.tick(at)
    planner.clock.at = begins + 91 * MINUTE_MS
    assert planner.bridge.end_block(session, Ending.ON_TIME)
    page = planner.open_focus()
    assert page.agenda is not None
    assert [b.id for b in page.agenda.blocks] == [block.id], "it is seen on the next day too"
    assert page.agenda.first == DAY + timedelta(days=1)
    assert "Nothing is planned yet" in page.worth.leverage.text
    planner.press(Qt.Key.Key_PageUp)
    assert "1 h 30" in page.worth.leverage.text
