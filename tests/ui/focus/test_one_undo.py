# SPDX-License-Identifier: MIT
"""What the rep does in one gesture is taken back by one undo, and is refused as a whole."""

import pytest

from rider.domain.events import EventKind
from rider.domain.focus.blocks import MINUTE_MS, BlockState, Meeting, MeetingOutcome
from rider.domain.proof import NewPerson, Role
from tests.ui.focus.planner import DAY, FocusDesk
from tests.ui.focus.planning import meet
from ui.blocks.finish_sheet import FinishSheet
from ui.blocks.meeting_sheet import MeetingSaid, MeetingSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


QUALIFIED = MeetingSaid(
    MeetingOutcome.QUALIFIED, "They pay for it", (), (NewPerson("Dana Reyes", "", Role.CHAMPION),)
)


def held(planner: FocusDesk, deal_id: str) -> FinishSheet:
    """Run a block for a deal to its end, and return what asks what came of it."""
    block = planner.plan(planner.place(8), deal_id)
    planner.open_focus()
    running = planner.window.doors.focus.running
    running.start(block.id)
    planner.clock.at += 60 * MINUTE_MS
    running.clockwork.tick()
    running.end_on_time()
    return planner.sheet(FinishSheet)


def say_reached_with_a_conversation(sheet: FinishSheet) -> None:
    assert sheet._talk is not None
    sheet._reach.choose("yes")
    sheet._talk._words.set_text("They will pay for it now")


def conversations(planner: FocusDesk, deal_id: str) -> list[EventKind]:
    """Return what the record of a deal has of conversations."""
    kinds = (entry.kind for entry in planner.bridge.deal(deal_id).timeline)
    return [kind for kind in kinds if kind in {EventKind.CONVERSATION_HELD, EventKind.UNDONE}]


def meeting(planner: FocusDesk) -> Meeting:
    agenda = planner.page.agenda
    assert agenda is not None
    return agenda.meetings[0]


def test_a_block_and_the_conversation_in_it_are_closed_and_taken_back_together(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    say_reached_with_a_conversation(held(planner, deal_id))
    planner.confirm()
    assert planner.blocks()[0].state is BlockState.CLOSED
    assert conversations(planner, deal_id) == [EventKind.CONVERSATION_HELD]
    planner.window.toast.undo_requested.emit()
    assert planner.blocks()[0].state is BlockState.ENDED
    assert sorted(conversations(planner, deal_id)) == [EventKind.CONVERSATION_HELD, EventKind.UNDONE]


def test_words_about_a_conversation_stay_in_the_sheet_when_the_deal_is_gone_by_then(
    planner: FocusDesk,
) -> None:
    deal_id = planner.make("Dock scheduling")
    sheet = held(planner, deal_id)
    say_reached_with_a_conversation(sheet)
    assert planner.bridge.archive(deal_id)
    planner.confirm()
    assert planner.sheet(FinishSheet) is sheet
    assert planner.blocks()[0].state is BlockState.ENDED
    assert sheet._talk is not None
    assert sheet._talk.answer() == "They will pay for it now"


def test_blocks_of_deals_that_do_not_matter_come_back_with_one_undo(planner: FocusDesk) -> None:
    for hour in range(9, 14):
        planner.plan(planner.place(hour, 30), planner.make(f"Deal {hour}"))
    planner.open_focus()
    planner.flows.offering.ask_of(DAY)
    question = planner.page.strip.question
    for box in list(question.boxes.values())[:2]:
        box.click()
    question.narrow.click()
    assert len(planner.blocks()) == 3
    assert planner.said == "2 blocks are dropped."
    planner.window.flows.undo()
    assert len(planner.blocks()) == 5


def test_what_came_of_a_meeting_is_taken_back_with_its_deal_and_who_was_new_there(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    meet(planner, ("Call", planner.place(6)))
    planner.open_focus()
    sheet = open_meeting(planner, deal_id)
    sheet.close_requested.emit(meeting(planner).id, deal_id, QUALIFIED)
    assert (meeting(planner).deal_id, meeting(planner).outcome) == (deal_id, MeetingOutcome.QUALIFIED)
    planner.window.flows.undo()
    assert (meeting(planner).deal_id, meeting(planner).outcome) == (None, None)
    assert not planner.bridge.deal(deal_id).people


def test_a_meeting_that_is_refused_its_outcome_leaves_neither_a_link_nor_a_person(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    meet(planner, ("Call", planner.place(6)))
    planner.open_focus()
    sheet = open_meeting(planner, deal_id)
    sheet.close_requested.emit(meeting(planner).id, deal_id, QUALIFIED._replace(words=" "))
    assert sheet.isVisible()
    assert meeting(planner).deal_id is None
    assert not planner.bridge.deal(deal_id).people


def test_preparing_for_a_meeting_is_taken_back_with_the_link_to_its_deal(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    meet(planner, ("Call", planner.place(11)))
    planner.open_focus()
    open_meeting(planner, deal_id).prepare.click()
    assert meeting(planner).deal_id == deal_id
    assert len(planner.blocks()) == 1
    planner.window.flows.undo()
    assert meeting(planner).deal_id is None
    assert not planner.blocks()


def open_meeting(planner: FocusDesk, deal_id: str) -> MeetingSheet:
    """Open the first meeting, with a deal chosen for it."""
    planner.flows.meetings.open_meeting(meeting(planner).id)
    sheet = planner.sheet(MeetingSheet)
    sheet._field.choose(deal_id)
    sheet._take_deal()
    return sheet
