# SPDX-License-Identifier: MIT
"""The palette over a real window: opened, typed into, chosen from, and left again, by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QSignalSpy, QTest

from rider.domain.events import LostReason
from rider.domain.proof import NewPerson, Role
from rider.settings import DEALS_VIEW, TEXT_PERCENT
from tests.ui.desk import Desk
from ui.actions import TABLE, Do
from ui.deal.lost import LostSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.panel import DealSheet
from ui.deal.step import StepSheet
from ui.palette.entries import Kind
from ui.palette.palette import Palette
from ui.shell.pages import BOARD, FOCUS, REVIEW, SETTINGS, TRENDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key


def palette(desk: Desk) -> Palette:
    """Press Ctrl+K and return the palette, which is up then."""
    desk.ctrl(K.Key_K)
    made = desk.window.palette_door.palette
    assert made.isVisible()
    assert made.field.hasFocus()
    return made


def listed(made: Palette) -> list[str]:
    return [one.title for one in made.model.entries]


def choose(desk: Desk, typed: str) -> None:
    """Find something by typing, and press Enter."""
    made = palette(desk)
    desk.type(typed)
    assert made.current is not None, typed
    desk.press(K.Key_Return)


def test_a_deal_is_found_by_its_name_and_opens_and_esc_gives_the_focus_back(desk: Desk) -> None:
    desk.make("Yard planning")
    dock = desk.make("Dock scheduling")
    desk.open()
    desk.select(dock)
    before = desk.here()
    made = palette(desk)
    desk.type("yard")
    assert listed(made)[0] == "Yard planning"
    desk.press(K.Key_Escape)
    assert not made.isVisible()
    assert desk.here() is before
    choose(desk, "yard")
    assert desk.sheet(DealSheet).title.text() == "Yard planning"
    assert not made.isVisible()


def test_deals_of_other_pipelines_and_those_that_have_ended_open_too_and_come_last(desk: Desk) -> None:
    lost, away = desk.make("Dock lost"), desk.make("Dock away")
    desk.make("Dock short", pipeline="Short cycle")
    desk.make("Haddock live")
    desk.bridge.lose(lost, LostReason.NO_DECISION, "They stopped answering after the summer")
    desk.bridge.archive(away, "")
    desk.open()
    made = palette(desk)
    desk.type("dock")
    deals = [one for one in made.model.entries if one.kind is Kind.DEAL]
    assert [one.title for one in deals] == ["Dock short", "Dock away", "Dock lost", "Haddock live"]
    stands = {one.title: one.detail.split(" · ")[1] for one in deals}
    assert stands["Dock lost"] == "Lost"
    assert stands["Dock away"] == "Archived"
    desk.press(K.Key_Escape)
    for name in ("Dock lost", "Dock away", "Dock short"):
        choose(desk, name.lower())
        assert desk.sheet(DealSheet).title.text() == name
        desk.press(K.Key_Escape)


def test_a_person_leads_to_the_people_of_the_deal(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    person = NewPerson("Renée Müller", "Head of yards", Role.CHAMPION)
    assert desk.bridge.add_person(deal_id, person)
    desk.open()
    made = palette(desk)
    desk.type("muller renee")
    assert made.current is not None
    assert made.current.detail == "Head of yards · Champion · Dock scheduling"
    desk.press(K.Key_Return)
    assert desk.sheet(DealSheet).deal_id == deal_id
    assert desk.sheet(DealSheet)._ways.key == "people"


def test_every_action_of_the_table_is_listed_with_its_first_key(desk: Desk) -> None:
    desk.open()
    made = palette(desk)
    listed_keys = {one.key: one.beside for one in made._index.entries}
    for do, said in TABLE.items():
        if do is not Do.PALETTE:
            assert listed_keys[do.value].startswith(said.keys[0] if said.keys else ""), do


def test_a_page_and_a_pipeline_and_a_setting_are_turned_to(desk: Desk) -> None:
    desk.make("Dock scheduling")
    desk.open()
    choose(desk, "trends")
    assert desk.window.pages.key == TRENDS
    choose(desk, "short cycle")
    assert desk.window.pages.key == BOARD
    assert desk.window.board.board is not None
    assert desk.window.board.board.pipeline.name == "Short cycle"
    choose(desk, "size of text")
    assert desk.window.pages.key == SETTINGS
    page = desk.window.settings_door.inside.page
    assert desk.here() in page.row(TEXT_PERCENT).stops()


def test_a_pipelines_board_comes_also_where_the_list_was_shown(desk: Desk) -> None:
    desk.make("Dock scheduling")
    desk.open()
    desk.window.show_view("list")
    choose(desk, "short cycle")
    assert not desk.window.board.is_list
    assert desk.window._settings.get(DEALS_VIEW) == "board"


def test_what_is_about_a_card_acts_on_the_one_that_is_chosen(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.prove(deal_id, "Discovery")
    desk.open()
    desk.select(deal_id)
    choose(desk, "move to next")
    assert desk.stage_of(deal_id) == "Discovery"
    choose(desk, "back one")
    assert desk.sheet(MoveBackSheet).title.text() == "Dock scheduling"


def test_it_acts_on_the_deal_that_is_open_rather_than_on_the_card_behind(desk: Desk) -> None:
    other, deal_id = desk.make("Yard planning"), desk.make("Dock scheduling", pipeline="Short cycle")
    desk.open()
    desk.select(other)
    choose(desk, "dock")
    choose(desk, "lost")
    assert desk.sheet(LostSheet).title.text() == "Dock scheduling"
    desk.press(K.Key_Escape)
    assert desk.sheet(DealSheet).deal_id == deal_id, "one comes back to the deal"


def test_what_cannot_be_done_says_why_and_does_nothing(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.open()
    desk.select(deal_id)
    made = palette(desk)
    desk.type("move back")
    assert made.current is not None
    assert made.current.why == "It stands in the first stage."
    desk.press(K.Key_Return)
    assert made.isVisible()
    assert made.foot.text() == "Move back one stage…: It stands in the first stage."
    assert not desk.has_sheet
    desk.press(K.Key_Escape)
    desk.window.show_page(REVIEW)
    made = palette(desk)
    desk.type("set next step")
    assert made.current is not None
    assert made.current.why == "Choose a card first."


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("undo", "There is nothing to undo."),
        ("redo", "There is nothing to do again."),
        ("clear filter", "No filter is set."),
        ("pause", "No block is running."),
        ("copy rows", "Only in the list: turn to it first."),
    ],
)
def test_each_action_that_has_nothing_to_act_on_says_so(desk: Desk, typed: str, why: str) -> None:
    desk.open()
    made = palette(desk)
    desk.type(typed)
    assert next(one.why for one in made.model.entries if one.kind is Kind.ACTION) == why


def test_what_lives_on_a_page_that_was_never_opened_turns_to_it_first(desk: Desk) -> None:
    desk.make("Dock scheduling")
    window = desk.open()
    assert "inside" not in vars(window.doors.focus)
    choose(desk, "plan my day")
    assert window.pages.key == FOCUS
    choose(desk, "filter deals")
    assert window.pages.key == BOARD
    assert window.board.bar.field.hasFocus()


def test_undo_from_the_palette_undoes_what_is_on_record_wherever_the_focus_was(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.prove(deal_id, "Discovery")
    desk.open()
    desk.select(deal_id)
    desk.ctrl(K.Key_Right)
    desk.window.board.bar.field.setFocus()
    made = palette(desk)
    desk.type("undo")
    assert made.current is not None
    assert made.current.title == "Undo the move to Discovery · Dock scheduling"
    desk.press(K.Key_Return)
    assert desk.stage_of(deal_id) == "Prospect"


def test_the_keys_of_a_list_go_along_it_while_one_types(desk: Desk) -> None:
    for number in range(30):
        desk.make(f"Dock {number:02}")
    desk.open()
    made = palette(desk)
    desk.type("dock")
    rows, here = len(made.model.entries), made.list.currentIndex
    assert here().row() == 0
    desk.press(K.Key_Down, K.Key_Down)
    assert here().row() == 2
    desk.press(K.Key_Up, K.Key_Up, K.Key_Up)
    assert here().row() == rows - 1, "before the first comes the last"
    desk.press(K.Key_Home)
    assert here().row() == 0
    desk.press(K.Key_PageDown)
    page = here().row()
    assert 2 < page < 12
    desk.press(K.Key_PageUp)
    assert here().row() == 0
    desk.press(K.Key_End)
    assert here().row() == rows - 1
    assert made.list.viewport().rect().contains(made.list.visualRect(here()).center())
    assert made.field.hasFocus()
    desk.type(" 2")
    assert here().row() == 0, "other letters begin at the best"


def test_a_click_chooses_and_the_mouse_marks_what_it_is_over(desk: Desk) -> None:
    desk.make("Yard planning")
    desk.make("Dock scheduling")
    desk.open()
    made = palette(desk)
    place = next(row for row, one in enumerate(made.model.entries) if one.title == "Yard planning")
    spot = made.list.visualRect(made.model.index(place)).center()
    QTest.mouseMove(made.list.viewport(), spot)
    QTest.mouseClick(made.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.sheet(DealSheet).title.text() == "Yard planning"
    desk.press(K.Key_Escape)
    made = palette(desk)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=made.rect().bottomLeft())
    assert not made.isVisible()


def test_a_pages_key_turns_to_it_and_lets_the_palette_go(desk: Desk) -> None:
    desk.make("Dock scheduling")
    window = desk.open()
    made = palette(desk)
    desk.ctrl(K.Key_2)
    assert window.pages.key == FOCUS
    assert not made.isVisible()


def test_what_was_chosen_lately_comes_first_before_anything_is_typed(desk: Desk) -> None:
    for name in ("Yard planning", "Dock scheduling", "Crane upkeep"):
        desk.make(name)
    desk.open()
    choose(desk, "yard")
    desk.press(K.Key_Escape)
    choose(desk, "dock")
    desk.press(K.Key_Escape)
    assert listed(palette(desk))[:3] == ["Dock scheduling", "Yard planning", "Crane upkeep"]


def test_before_anything_is_typed_stand_recent_deals_and_only_what_can_be_done_now(desk: Desk) -> None:
    desk.make("Yard planning")
    dock = desk.make("Dock scheduling")
    desk.open()
    desk.select(dock)
    made = palette(desk)
    assert listed(made)[:2] == ["Dock scheduling", "Yard planning"]
    actions = [one for one in made.model.entries if one.kind is Kind.ACTION]
    assert all(not one.why for one in actions)
    titles = [one.title for one in actions]
    assert titles.index("Open deal") < titles.index("Export…"), "what is near comes first"
    assert "Reopen…" not in titles


def test_while_the_rep_presents_no_deal_and_nobody_is_named(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.bridge.add_person(deal_id, NewPerson("Renée Müller", "Head of yards", Role.CHAMPION))
    window = desk.open()
    made = palette(desk)
    assert "Dock scheduling" in listed(made)
    window.doors.focus.running.present(True)
    assert not made.isVisible(), "what named deals goes"
    made = palette(desk)
    for typed in ("dock", "muller"):
        made.field.setText(typed)
        assert {one.kind for one in made.model.entries} <= {
            Kind.ACTION,
            Kind.PAGE,
            Kind.OPTION,
            Kind.PIPELINE,
        }
        assert not any("Dock" in one.title or "Müller" in one.title for one in made.model.entries)
    assert made.foot.text().endswith("Esc to close · Presenting: deals and people are not listed.")
    window.doors.focus.running.present(False)
    made = palette(desk)
    desk.type("dock")
    assert "Dock scheduling" in listed(made)


def test_what_changes_meanwhile_is_found_under_its_new_name(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.open()
    made = palette(desk)
    desk.press(K.Key_Escape)
    desk.bridge.add_person(deal_id, NewPerson("Ada Krüger", "", Role.USER))
    desk.make("Crane upkeep")
    made = palette(desk)
    desk.type("kruger")
    assert listed(made) == ["Ada Krüger"]
    made.field.setText("crane")
    assert listed(made)[0] == "Crane upkeep"


def test_nothing_found_is_said_with_what_was_typed(desk: Desk) -> None:
    desk.open()
    made = palette(desk)
    desk.type("<b>zeppelin</b>")
    assert made.none.isVisible()
    assert made.none.text() == "Nothing is called “<b>zeppelin</b>”."
    assert made.none.textFormat() is Qt.TextFormat.PlainText
    desk.press(K.Key_Return, K.Key_Down)
    assert made.isVisible()


def test_each_row_has_a_name_for_a_screen_reader_and_the_field_tells_which_is_chosen(desk: Desk) -> None:
    dock = desk.make("Dock scheduling")
    desk.open()
    desk.select(dock)
    made = palette(desk)
    desk.type("dock")
    rows = QAccessible.queryAccessibleInterface(made.list)
    said = rows.child(0).text(QAccessible.Text.Name)
    assert said == "Dock scheduling, Hafen Terminal · Prospect · New business, €95k"
    assert made.field.accessibleDescription() == said
    made.field.setText("move back")
    assert made.field.accessibleDescription().endswith("It stands in the first stage., Ctrl+Left. Not now.")


def test_the_palette_comes_up_from_a_field_and_over_a_sheet_and_keeps_what_is_typed(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.open()
    desk.window.flows.ask_step(deal_id)
    sheet = desk.sheet(StepSheet)
    desk.type("Send the plan")
    typed = desk.here()
    made = palette(desk)
    desk.type("zz")
    desk.press(K.Key_Escape)
    assert desk.here() is typed
    assert desk.sheet(StepSheet) is sheet
    made = palette(desk)
    desk.type("set next step")
    assert made.current is not None
    assert made.current.why == "Close this sheet first."


def test_tab_stays_in_the_palette(desk: Desk) -> None:
    desk.make("Dock scheduling")
    desk.open()
    made = palette(desk)
    desk.press(K.Key_Tab)
    assert made.field.hasFocus()
    desk.press(K.Key_Backtab)
    assert made.field.hasFocus()


def test_the_palette_does_what_the_living_action_does(desk: Desk) -> None:
    desk.make("Dock scheduling")
    window = desk.open()
    living = {made.objectName(): made for made in window.findChildren(QAction)}
    told = {do: QSignalSpy(living[do].triggered) for do in (Do.SWITCH_VIEW, Do.SHOW_REVIEW)}
    for typed in ("board or list", "review"):
        choose(desk, typed)
    assert [spy.count() for spy in told.values()] == [1, 1]
    assert window.board.is_list
    assert window.pages.key == REVIEW
