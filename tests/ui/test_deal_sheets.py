# SPDX-License-Identifier: MIT
"""The sheets around one deal, as the rep fills them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.deal import NO_GROUNDS, NewDeal
from rider.domain.events import EventKind, LostReason, Outcome, Position
from rider.reads.timeline import TimelineEntry
from tests.ui.deals import AT, TODAY, deal, proof
from tests.ui.gates import Show, button, here, press, said
from ui.deal.lost import LostSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.new_deal import NewDealSheet
from ui.deal.panel import DealSheet
from ui.deal.reopen import ReopenSheet
from ui.deal.step import StepSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

DAY = 86_400_000


def everything(sheet: QWidget) -> str:
    return "\n".join(x.text() for x in sheet.findChildren(QLabel) if x.isVisible())


def confirm(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_new_deal_is_made_by_keyboard_with_its_first_next_step(qtbot: QtBot, show: Show) -> None:
    sheet = NewDealSheet()
    sheet.open_for([("p1", "New business"), ("p2", "Short cycle")], "p2", TODAY)
    show(sheet)
    for text in ("Dock scheduling", "Hafen Terminal", "Call the CFO"):
        qtbot.keyClicks(here(), text)
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(here(), "24k")
    with qtbot.waitSignal(sheet.create_requested) as asked:
        confirm(qtbot)
    assert asked.args[0] == NewDeal(
        "p2",
        "Dock scheduling",
        "Call the CFO",
        TODAY + timedelta(days=1),
        account="Hafen Terminal",
        value_minor=24_000_00,
    )


def test_a_new_deal_wants_a_name_and_a_dated_next_step_and_nothing_else(qtbot: QtBot, show: Show) -> None:
    sheet = NewDealSheet()
    sheet.open_for([("p1", "New business")], "p1", TODAY)
    show(sheet)
    with qtbot.assertNotEmitted(sheet.create_requested):
        confirm(qtbot)
    assert said(sheet, "fault") == [
        "Give the deal a name.",
        "Say what the next step is.",
        "Choose its day, today or later.",
    ]
    assert here().accessibleName() == "Name"
    assert "Pipeline" not in said(sheet, "strong")


def test_a_new_deal_closed_half_typed_is_there_again_until_it_is_made(qtbot: QtBot, show: Show) -> None:
    sheet = NewDealSheet()
    pipelines = [("p1", "New business")]
    sheet.open_for(pipelines, "p1", TODAY)
    show(sheet)
    qtbot.keyClicks(here(), "Dock")
    with qtbot.waitSignal(sheet.closed):
        press(qtbot, Qt.Key.Key_Escape)
    sheet.open_for(pipelines, "p1", TODAY)
    assert sheet.findChildren(QPlainTextEdit) == []
    assert here().property("text") == "Dock"
    sheet.accept()
    sheet.open_for(pipelines, "p1", TODAY)
    assert here().property("text") == ""


def test_losing_asks_for_a_reason_from_the_list_and_a_sentence(qtbot: QtBot, show: Show) -> None:
    sheet = LostSheet()
    sheet.open_for(deal())
    show(sheet)
    confirm(qtbot)
    assert said(sheet, "fault") == [
        "Choose the reason that comes closest.",
        "Say in a sentence why the deal was lost.",
    ]
    first = next(b for b in sheet.findChildren(QRadioButton) if b.text().startswith("No decision"))
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    sheet.findChildren(QPlainTextEdit)[0].setFocus()
    qtbot.keyClicks(here(), "They stay with spreadsheets for a year")
    with qtbot.waitSignal(sheet.lose_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", LostReason.NO_DECISION, "They stay with spreadsheets for a year"]


def test_a_reason_is_chosen_by_the_arrow_that_goes_to_it(qtbot: QtBot, show: Show) -> None:
    sheet = LostSheet()
    sheet.open_for(deal())
    show(sheet)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(here(), "A third above what they had")
    with qtbot.waitSignal(sheet.lose_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", LostReason.PRICE, "A third above what they had"]


def test_moving_back_asks_for_a_reason_and_no_proof(qtbot: QtBot, show: Show) -> None:
    sheet = MoveBackSheet()
    sheet.open_for(deal("s2"), "s1")
    show(sheet)
    confirm(qtbot)
    assert said(sheet, "fault") == ["Say why the deal goes back."]
    qtbot.keyClicks(here(), "The champion has left")
    with qtbot.waitSignal(sheet.move_back_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", "s1", "The champion has left", None]


def test_reopening_offers_only_stages_whose_gate_holds(qtbot: QtBot, show: Show) -> None:
    sheet = ReopenSheet()
    sheet.open_for(deal("s2", position=Position("s2", Outcome.LOST)))
    show(sheet)
    assert [b.text() for b in sheet.findChildren(QRadioButton)] == ["Validation", "Discovery", "Prospect"]


def test_a_deal_is_reopened_with_its_next_step(qtbot: QtBot, show: Show) -> None:
    sheet = ReopenSheet()
    sheet.open_for(deal("s2", position=Position("s2", Outcome.LOST), step="", due_on=None))
    show(sheet)
    with qtbot.assertNotEmitted(sheet.reopen_requested):
        confirm(qtbot)
    assert said(sheet, "fault") == ["Say what the next step is."]
    assert here().accessibleName() == "What is next?"
    qtbot.keyClicks(here(), "Call the new CFO")
    with qtbot.waitSignal(sheet.reopen_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", "s2", "", "Call the new CFO", TODAY + timedelta(days=1)]


def test_a_deal_without_proofs_can_always_be_reopened_in_the_first_stage(qtbot: QtBot, show: Show) -> None:
    sheet = ReopenSheet()
    sheet.open_for(deal("s0", position=Position("s0", claim_outcome=Outcome.WON)))
    show(sheet)
    confirm(qtbot)
    qtbot.keyClicks(here(), "Call the new CFO")
    with qtbot.waitSignal(sheet.reopen_requested) as asked:
        confirm(qtbot)
    assert asked.args[1] == "s0"


def test_a_next_step_is_set_for_tomorrow_unless_another_day_is_chosen(qtbot: QtBot, show: Show) -> None:
    sheet = StepSheet()
    sheet.open_for(deal())
    show(sheet)
    assert "It replaces “Security review slot”, due 26 Nov." in said(sheet, "small")
    qtbot.keyClicks(here(), "Send the paper process")
    with qtbot.waitSignal(sheet.step_requested) as asked:
        confirm(qtbot)
    assert asked.args == ["d1", "Send the paper process", TODAY + timedelta(days=1), "", NO_GROUNDS]


def test_an_overdue_step_is_followed_by_another_once_it_is_said_what_came_of_it(
    qtbot: QtBot, show: Show
) -> None:
    sheet = StepSheet()
    sheet.open_for(deal(due_on=TODAY - timedelta(days=3)))
    show(sheet)
    assert "“Security review slot” was due on 18 Nov." in said(sheet, "small")
    with qtbot.assertNotEmitted(sheet.step_requested):
        confirm(qtbot)
    assert said(sheet, "fault") == ["Say what came of it.", "Say what the next step is."]
    assert here().accessibleName() == "What came of it?"
    qtbot.keyClicks(here(), "They took the slot")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(here(), "Send the paper process")
    with qtbot.waitSignal(sheet.step_requested) as asked:
        confirm(qtbot)
    tomorrow = TODAY + timedelta(days=1)
    assert asked.args == ["d1", "Send the paper process", tomorrow, "They took the slot", NO_GROUNDS]


def test_a_step_that_is_due_today_is_replaced_without_a_word(qtbot: QtBot, show: Show) -> None:
    sheet = StepSheet()
    sheet.open_for(deal(due_on=TODAY))
    show(sheet)
    assert "It replaces “Security review slot”, due 21 Nov." in said(sheet, "small")
    assert here().accessibleName() == "What is next?"


def test_a_refusal_stays_on_the_sheet_until_something_is_changed(qtbot: QtBot, show: Show) -> None:
    sheet = StepSheet()
    sheet.open_for(deal())
    show(sheet)
    sheet.refuse("The disk is full. Free some space and try again.")
    assert said(sheet, "refusal") == ["The disk is full. Free some space and try again."]
    qtbot.keyClicks(here(), "S")
    assert said(sheet, "refusal") == []


def test_the_deal_sheet_shows_facts_proofs_people_and_the_record(show: Show) -> None:
    quote = deal().pipeline.stage("s3").requirements[0]
    late = TimelineEntry(
        7, EventKind.MOVED, "", "Validation", "open", AT - 9 * DAY, AT - 2 * DAY, False, True
    )
    told = replace(deal("s2", (proof(quote, "A crane shift each."),)), timeline=(late,))
    sheet = DealSheet()
    sheet.open_for(told)
    show(sheet)
    text = everything(sheet)
    for words in (
        "Security review slot · due 26 Nov",
        "Proposal: 1 of 4",
        "“A crane shift each.” — Dana Whitfield, CFO · 12 Nov",
        "Moved to Validation",
        "taken back since",
        "12 Nov · recorded 19 Nov",
    ):
        assert words in text
    lines = {x.accessibleName(): x.text() for x in sheet.findChildren(QLineEdit) if x.accessibleName()}
    assert lines["Value"] == "95,000"
    assert lines["Name: Omar Haddad"] == "Omar Haddad"
    assert lines["Title: Omar Haddad"] == "Head of Terminal Ops"


def test_the_record_tells_the_reps_own_days_wherever_the_machine_stands(show: Show) -> None:
    at = instant(date(2026, 11, 12), 16)  # 01:00 on the 13th in Tokyo, which belongs to the day before
    late = instant(date(2026, 11, 12), 20)  # 05:00 on the 13th there: a day of its own
    told = [
        TimelineEntry(n, EventKind.MOVED, "", "Validation", "open", t, t, False, False)
        for n, t in ((7, at), (8, late))
    ]
    sheet = DealSheet()
    sheet.open_for(deal("s2", timeline=tuple(told), zone="Asia/Tokyo"))
    show(sheet)
    assert [text for text in said(sheet, "small") if text in ("12 Nov", "13 Nov")] == ["12 Nov", "13 Nov"]


def test_the_deal_sheet_leads_to_the_next_gate_to_won_to_lost_and_to_the_next_step(
    qtbot: QtBot, show: Show
) -> None:
    sheet = DealSheet()
    sheet.open_for(deal("s2"))
    show(sheet)
    wishes = (
        ("Prove Proposal", sheet.gate_requested, ["d1", "s3"]),
        ("Won", sheet.gate_requested, ["d1", "won"]),
        ("Lost", sheet.lose_requested, ["d1"]),
        ("Set next step", sheet.step_requested, ["d1"]),
    )
    for text, signal, args in wishes:
        with qtbot.waitSignal(signal) as asked:
            qtbot.mouseClick(button(sheet, text), Qt.MouseButton.LeftButton)
        assert asked.args == args


def test_the_last_stage_leads_to_won(qtbot: QtBot, show: Show) -> None:
    sheet = DealSheet()
    sheet.open_for(deal("s4"))
    show(sheet)
    with qtbot.waitSignal(sheet.gate_requested) as asked:
        press(qtbot, Qt.Key.Key_Space)
    assert asked.args == ["d1", "won"]


def test_a_hollow_deal_can_be_adopted_where_it_is_proven(qtbot: QtBot, show: Show) -> None:
    sheet = DealSheet()
    sheet.open_for(
        deal("s1", position=Position("s1", claim_stage_id="s3"), adopted=False, step="", due_on=None)
    )
    show(sheet)
    text = everything(sheet)
    assert "Discovery proven, Proposal claimed" in text
    assert "None yet. An imported deal owes one only once you adopt it." in text
    with qtbot.waitSignal(sheet.adopt_requested) as asked:
        qtbot.mouseClick(
            button(sheet, "Adopt at the stage I can prove: Discovery"), Qt.MouseButton.LeftButton
        )
    assert asked.args == ["d1"]


def test_a_closed_deal_offers_to_be_reopened_and_no_move(qtbot: QtBot, show: Show) -> None:
    sheet = DealSheet()
    sheet.open_for(deal("s2", position=Position("s2", Outcome.LOST), closed_on=TODAY))
    show(sheet)
    shown = [b.text() for b in sheet.findChildren(QPushButton) if b.isVisible()]
    assert "Reopen…" in shown
    assert not {"Won…", "Lost…", "Set next step…"} & set(shown)
    with qtbot.waitSignal(sheet.reopen_requested):
        press(qtbot, Qt.Key.Key_Space)
