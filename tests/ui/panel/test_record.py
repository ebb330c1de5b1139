# SPDX-License-Identifier: MIT
"""The record in the deal panel: each event with what it changed, from the file to the sentence."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rider.domain.deal import Grounds, Resolution, StepOutcome
from rider.domain.events import LostReason
from rider.domain.proof import NewPerson, Role
from rider.reads.timeline import AT_ONCE
from tests.ui.panel.desk import PanelDesk
from ui.deal.timeline import EntryRow
from ui.widgets.days import shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def told(desk: PanelDesk) -> list[str]:
    desk.panel.refresh(desk.deal)
    desk.settle()
    return desk.record()


def day(desk: PanelDesk, ahead: int) -> str:
    return shown(desk.day(ahead), desk.bridge.today())


def stage(desk: PanelDesk, name: str) -> str:
    return next(s.id for s in desk.deal.pipeline.stages if s.name == name)


def climb(desk: PanelDesk, *names: str) -> None:
    for name in names:
        desk.prove(desk.deal_id, name)
        assert desk.bridge.move(desk.deal_id, stage(desk, name))


def test_moves_say_from_where_to_where_and_why(desk: PanelDesk) -> None:
    climb(desk, "Discovery", "Validation")
    assert desk.bridge.move_back(desk.deal_id, stage(desk, "Discovery"), "The pain was not theirs")
    assert told(desk)[0] == "Moved back to Discovery. Validation → Discovery. The pain was not theirs"
    assert "Moved to Validation. Discovery → Validation" in told(desk)
    assert "Made in Prospect. Dock scheduling" in told(desk)


def test_a_move_that_was_undone_is_struck_and_what_undid_it_is_told(desk: PanelDesk) -> None:
    climb(desk, "Discovery")
    desk.window.flows.undo()
    assert told(desk)[:2] == [
        "Undone: the move. Back in Prospect",
        "Moved to Discovery. taken back since. Prospect → Discovery",
    ]
    struck = [x.text() for x in desk.content.findChildren(QLabel) if x.property("role") == "struck"]
    assert struck == ["Moved to Discovery"]


def test_value_and_facts_say_what_they_were_and_are(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Value"), "120k")
    desk.press(Qt.Key.Key_Return)
    desk.type_over(desk.line("Your probability"), "60")
    desk.press(Qt.Key.Key_Return)
    desk.type_over(desk.line("Account"), "")
    desk.line("Account").clear()
    desk.press(Qt.Key.Key_Return)
    assert told(desk)[:3] == [
        "Facts changed. Account: Hafen Terminal → nothing",
        "Facts changed. Your probability: nothing → 60%",
        "Value changed. Value: €95,000 → €120,000",
    ]


def test_the_amounts_of_old_are_told_in_the_currency_of_old(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Value"), "120k")
    desk.press(Qt.Key.Key_Return)
    line = desk.line("Value")
    desk.panel.overview.facts._value.set_money("150k", "USD")
    line.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert told(desk)[:2] == [
        "Value changed. Value: €120,000 → $150,000",
        "Value changed. Value: €95,000 → €120,000",
    ]


def test_a_push_of_the_close_says_from_when_to_when_and_why(desk: PanelDesk) -> None:
    assert desk.bridge.push_close(desk.deal_id, desk.day(60), "Budget comes in spring", new_obstacle=True)
    days = f"{day(desk, 40)} → {day(desk, 60)}"
    expected = f"Close pushed. Expected close: {days}. A new obstacle. Budget comes in spring"
    assert told(desk)[0] == expected


def test_steps_say_when_why_and_how_they_ended(desk: PanelDesk) -> None:
    grounds = Grounds("They decide on Monday", "Their call of Tuesday", "A new CFO")
    assert desk.bridge.set_step(desk.deal_id, "Send the plan", desk.day(1), "They called", grounds)
    put_off = Resolution(StepOutcome.RESCHEDULED, "The CFO is on leave", desk.day(6))
    assert desk.bridge.resolve_step(desk.deal_id, put_off)
    entries = told(desk)
    assert entries[0].startswith(f"Next step: Send the plan. due {day(desk, 6)} · put off so far: 1")
    assert entries[1] == "Step put off: Send the plan. The CFO is on leave"
    assert entries[2] == (
        f"Next step: Send the plan. due {day(desk, 1)}. Why now: They decide on Monday."
        " Refers to: Their call of Tuesday. Changed since: A new CFO"
    )
    assert entries[3] == "Step replaced: Call the CFO. They called"


def test_a_wait_says_until_when_and_what_for(desk: PanelDesk) -> None:
    assert desk.bridge.wait(desk.deal_id, desk.day(20), "Their budget is decided then")
    assert desk.bridge.wait(desk.deal_id, None)
    assert told(desk)[:2] == [
        "The wait ended",
        f"Waits until {day(desk, 20)}. Their budget is decided then",
    ]


def test_losing_and_reopening_say_why(desk: PanelDesk) -> None:
    assert desk.bridge.lose(desk.deal_id, LostReason.NO_DECISION, "They wait a year")
    assert desk.bridge.reopen(desk.deal_id, stage(desk, "Prospect"), "A new CFO", "Call her", desk.day(2))
    entries = told(desk)
    assert entries[1] == "Reopened in Prospect. A new CFO"
    assert "Lost. No decision: they chose to do nothing. They wait a year" in entries
    assert "Step let go: Call the CFO. The deal was lost" in entries


def test_winning_says_for_how_much_and_when_it_was_signed(desk: PanelDesk) -> None:
    climb(desk, "Discovery", "Validation", "Proposal", "Commit")
    desk.prove(desk.deal_id, "Won")
    assert desk.bridge.win(desk.deal_id, (), desk.day(0), 90_000_00)
    entry = next(e for e in told(desk) if e.startswith("Won"))
    assert entry == f"Won. Value: €95,000 → €90,000. Signed on {day(desk, 0)}"


def test_a_proof_says_who_when_and_what_it_counts_as(desk: PanelDesk) -> None:
    desk.give("A person at the buyer", happened_on=desk.day(-3), link="https://example.com/call")
    entry = told(desk)[0]
    assert entry.startswith("Proof: A person at the buyer agreed to talk")
    assert "Ines Okafor, Head of Terminal Ops · with a link · Conversation held" in entry
    days = f"{day(desk, -3)} · recorded {day(desk, 0)}"
    assert days in [x.text() for x in desk.content.findChildren(QLabel)]


def test_an_agreed_step_says_by_when(desk: PanelDesk) -> None:
    desk.give("Next step agreed")
    assert any(f"by {day(desk, 5)}" in entry for entry in told(desk) if entry.startswith("Proof:"))


def test_another_pipeline_is_told_by_its_name(desk: PanelDesk) -> None:
    other = next(key for key, name in desk.bridge.board().pipelines if name == "Short cycle")
    assert desk.bridge.change_pipeline(desk.deal_id, other, "It is a small one")
    assert told(desk)[0] == "Taken into the pipeline “Short cycle”. Prospect → Lead. It is a small one"


def test_a_merged_deal_brings_its_record_along_under_its_name(desk: PanelDesk) -> None:
    twin = desk.make("Dock plans")
    assert desk.bridge.add_person(twin, NewPerson("Dana Whitfield", "CFO", Role.ECONOMIC_BUYER))
    assert desk.bridge.merge(twin, desk.deal_id)
    entries = told(desk)
    assert entries[0] == "“Dock plans” was merged into this deal. of “Dock plans”"
    assert "Made in Prospect. of “Dock plans”. Dock plans" in entries
    assert "Named: Dana Whitfield, CFO. of “Dock plans”. Economic buyer" in entries
    desk.window.flows.open_deal(twin)
    desk.settle()
    assert desk.panel.kicker.text() == "Merged"
    assert "It was merged into “Dock scheduling”. Its record is told there, too." in desk.shown()
    assert desk.record()[0] == "Merged into “Dock scheduling”"


def test_a_merge_that_was_undone_is_struck_and_its_record_goes(desk: PanelDesk) -> None:
    twin = desk.make("Dock plans")
    assert desk.bridge.merge(twin, desk.deal_id)
    desk.window.flows.undo()
    assert not [entry for entry in told(desk) if "Dock plans" in entry and "made" in entry.lower()]
    desk.window.flows.open_deal(twin)
    desk.settle()
    assert "Undone: the merge" in desk.record()
    assert "Merged into “Dock scheduling”. taken back since" in desk.record()


def test_archiving_and_restoring_are_told(desk: PanelDesk) -> None:
    assert desk.bridge.archive(desk.deal_id, "A duplicate")
    assert desk.bridge.restore(desk.deal_id)
    entries = told(desk)
    assert "Archived. A duplicate" in entries
    assert "Restored" in entries


def test_a_long_record_is_shown_in_parts_and_keeps_what_stands(desk: PanelDesk) -> None:
    for number in range(AT_ONCE):
        assert desk.bridge.wait(desk.deal_id, desk.day(number + 1), f"Reason {number}")
    assert len(told(desk)) == AT_ONCE
    first = desk.content.findChildren(EntryRow)[0]
    desk.click("Show earlier")
    assert len(desk.record()) > AT_ONCE
    assert desk.record()[-1] == "Made in Prospect. Dock scheduling"
    assert first.isVisible()
    assert not desk.panel.record.stops()[0].isVisible()
    assert desk.bridge.wait(desk.deal_id, None)
    desk.settle()
    assert desk.record()[0] == "The wait ended"
    assert desk.record()[-1] == "Made in Prospect. Dock scheduling"


def test_words_that_were_taken_out_are_told_as_such(desk: PanelDesk) -> None:
    desk.give("Next step agreed")
    assert desk.bridge.redact_proof(desk.deal_id, desk.proof("Next step agreed").id)
    entries = told(desk)
    assert "Next step: (words taken out). due" in "\n".join(entries)
    assert not [entry for entry in entries if "berth data" in entry]
    assert "(words taken out) · due" in desk.shown()


def test_happened_and_recorded_are_both_told_by_the_reps_own_day(desk: PanelDesk) -> None:
    desk.give("The problem", happened_on=date(2021, 11, 1))
    days = [x.text() for x in desk.content.findChildren(QLabel) if x.text().startswith("1 Nov")]
    assert days[0] == "1 Nov · recorded 19 Nov"
    assert desk.day(0) - timedelta(days=18) == date(2021, 11, 1)
