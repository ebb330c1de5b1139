# SPDX-License-Identifier: MIT
"""The facts of a deal are edited where they stand."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QComboBox, QDateEdit

from rider.domain.money import Money
from tests.ui.panel.desk import PanelDesk
from ui.deal.facts import facts_of
from ui.widgets.days import qdate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def test_enter_saves_a_fact_and_the_panel_and_the_board_say_so(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Name"), "Berth scheduling")
    desk.press(ENTER)
    assert desk.deal.name == "Berth scheduling"
    assert desk.panel.title.text() == "Berth scheduling"
    assert "Facts changed. Name: Dock scheduling → Berth scheduling" in desk.record()
    assert desk.here() is desk.line("Name")
    assert [c.name for column in desk.window.board.board.columns for c in column.cards] == [
        "Berth scheduling"
    ]


def test_leaving_a_fact_saves_it_and_the_next_one_is_ready_to_be_typed_into(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Account"), "Nordhafen AG")
    desk.press(TAB)
    assert desk.deal.account == "Nordhafen AG"
    assert desk.here() is desk.line("Value")
    desk.type_over(desk.here(), "120k")
    desk.press(TAB)
    assert desk.deal.value == Money(95_000_00, "EUR")
    desk.press(TAB)
    assert desk.deal.value == Money(120_000_00, "EUR")
    assert desk.line("Value").text() == "120,000"


def test_escape_brings_the_old_value_back_and_only_then_closes(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Source"), "Cold call")
    desk.press(ESCAPE)
    assert desk.line("Source").text() == "Referral"
    assert desk.deal.lead_source == "Referral"
    desk.press(ESCAPE)
    assert desk.window.flows.side.content is None


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("Name", " ", "Give the deal a name."),
        ("Value", "much", "“much” cannot be read as an amount. Write it like 24,000."),
        ("Your probability", "150", "Give the probability in percent, from 0 to 100."),
        ("Your probability", "½", "Give the probability in percent, from 0 to 100."),
    ],
)
def test_what_cannot_be_saved_says_why_under_its_field(
    desk: PanelDesk, name: str, typed: str, sentence: str
) -> None:
    before = len(desk.deal.timeline)
    desk.type_over(desk.line(name), typed)
    desk.press(ENTER)
    assert desk.words("fault") == [sentence]
    assert len(desk.deal.timeline) == before
    desk.press(ESCAPE)
    assert desk.words("fault") == []


def test_a_fault_in_one_fact_keeps_no_other_from_being_saved(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Value"), "much")
    desk.type_over(desk.line("Source"), "Partner")
    desk.press(ENTER)
    assert desk.deal.lead_source == "Partner"
    assert desk.deal.value == Money(95_000_00, "EUR")
    assert desk.line("Value").text() == "much"


def test_the_probability_is_the_reps_own_and_can_be_taken_back(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Your probability"), "60")
    desk.press(ENTER)
    assert desk.deal.probability == 60
    assert desk.line("Your probability").text() == "60 %"
    desk.type_over(desk.line("Your probability"), " ")
    desk.press(ENTER)
    assert desk.deal.probability is None


def test_the_currency_changes_with_its_amount(desk: PanelDesk) -> None:
    desk.type_over(desk.control("Currency", QComboBox), "USD")
    desk.press(TAB)
    assert desk.deal.value == Money(95_000_00, "USD")
    assert any("€95,000 → $95,000" in told or "EUR → USD" in told for told in desk.record())


def test_an_earlier_close_is_saved_and_a_later_one_is_asked_about(desk: PanelDesk) -> None:
    wanted = QSignalSpy(desk.panel.push_close_requested)
    close, before = desk.control("Expected close", QDateEdit), desk.deal.expected_close
    assert before is not None
    close.setFocus()
    close.setDate(qdate(before - timedelta(days=7)))
    desk.press(ENTER)
    assert desk.deal.expected_close == before - timedelta(days=7)
    close.setDate(qdate(before))
    desk.press(ENTER)
    assert desk.deal.expected_close == before - timedelta(days=7)
    assert wanted.at(0) == [desk.deal_id, before]


def test_the_expected_close_can_be_unknown_again(desk: PanelDesk) -> None:
    desk.click("Clear")
    assert desk.deal.expected_close is None
    assert desk.control("Expected close", QDateEdit).text() == "Not known yet"


def test_the_focus_goes_to_the_expected_close_when_its_clear_button_goes(desk: PanelDesk) -> None:
    desk.button("Clear").setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.here() is desk.control("Expected close", QDateEdit)


def test_a_name_longer_than_its_field_shows_its_begin(desk: PanelDesk) -> None:
    assert desk.bridge.edit(desk.deal_id, replace(facts_of(desk.deal), name="Dock scheduling " * 12))
    assert desk.line("Name").cursorPosition() == 0


def test_ctrl_z_undoes_the_last_edit_from_the_field_itself(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Name"), "Berth scheduling")
    desk.press(ENTER)
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.deal.name == "Dock scheduling"
    assert desk.line("Name").text() == "Dock scheduling"
    desk.ctrl(Qt.Key.Key_Z, shift=True)
    assert desk.deal.name == "Berth scheduling"


def test_ctrl_z_takes_back_what_is_being_typed_first(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Name"), "Berth scheduling")
    desk.press(ENTER)
    desk.type_over(desk.line("Name"), "Quay")
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.deal.name == "Berth scheduling"


def test_what_was_typed_last_is_saved_when_the_panel_is_closed(desk: PanelDesk) -> None:
    desk.type_over(desk.line("Account"), "Nordhafen AG")
    desk.window.flows.side.dismiss()
    assert desk.deal.account == "Nordhafen AG"


def test_a_refusal_is_told_in_the_panel_and_what_was_typed_stays(desk: PanelDesk) -> None:
    desk.bridge.pause("An import is running.")
    desk.type_over(desk.line("Name"), "Berth scheduling")
    desk.press(ENTER)
    assert desk.words("refusal") == ["An import is running."]
    assert desk.line("Name").text() == "Berth scheduling"
    desk.bridge.resume(None)
    desk.press(ENTER)
    assert desk.deal.name == "Berth scheduling"
    assert desk.words("refusal") == []


def test_fit_and_problem_are_told_from_the_proofs_and_asked_for_where_missing(
    desk: PanelDesk,
) -> None:
    desk.click("Say it: Fit")
    assert desk.shown().splitlines()[0] == "Give proof"
    desk.press(ESCAPE)
    desk.give("Fits who we sell to", person=None)
    assert "Security reviews first, then the works council decides in March" in desk.shown()
    assert desk.button("Say it: The problem in the buyer’s words")


def test_an_archived_deal_can_only_be_restored(desk: PanelDesk) -> None:
    desk.bridge.archive(desk.deal_id, "They were bought")
    desk.settle()
    assert not desk.line("Name").isEnabled()
    assert desk.panel.kicker.text() == "Archived"
    wanted = QSignalSpy(desk.panel.restore_requested)
    desk.click("Restore")
    assert wanted.count() == 1
    assert "Archived. They were bought" in desk.record()
